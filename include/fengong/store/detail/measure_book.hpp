// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/text/detail/text_numbers.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The words for measures of a store, each with an id.
class MeasureBook {
public:
    /// The id of a word, made if need be. If that throws, nothing has changed.
    [[nodiscard]] MeasureId intern(std::string_view word) {
        if (auto const known = find(word)) {
            return *known;
        }
        MeasureId const id{static_cast<std::uint32_t>(words_.size())};
        reserve_more(words_, 1);
        std::string copy{word};
        ids_.emplace(copy, id.value);
        words_.push_back(std::move(copy));
        return id;
    }

    [[nodiscard]] std::optional<MeasureId> find(std::string_view word) const {
        auto const known = ids_.find(word);
        return known == ids_.end() ? std::nullopt : std::optional{MeasureId{known->second}};
    }

    /// How many words there are.
    [[nodiscard]] std::size_t size() const noexcept { return words_.size(); }

    [[nodiscard]] std::string_view word(MeasureId id) const noexcept { return words_[id.value]; }

private:
    KeptTextNumbers ids_;
    std::vector<std::string> words_;
};

}  // namespace fengong::detail
