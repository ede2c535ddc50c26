// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>
#include <fengong/store/stored_text.hpp>
#include <fengong/text/detail/text_numbers.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <memory>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A text of a TextPool.
using TextId = Id<struct TextTag>;

/// Texts that many rows share, each there once, at a place that never moves.
///
/// A copy shares the bytes that are there and writes new ones into memory of its own; whoever holds
/// owners() may use the views longer than the pool lives.
class TextPool {
public:
    using Owners = std::vector<std::shared_ptr<char const[]>>;

    TextPool() = default;
    TextPool(TextPool const& other)
        : owners_{other.owners_}, texts_{other.texts_}, ids_{other.ids_} {}
    TextPool& operator=(TextPool const&) = delete;
    ~TextPool() = default;

    void swap(TextPool& other) noexcept {
        owners_.swap(other.owners_);
        std::swap(next_, other.next_);
        std::swap(left_, other.left_);
        texts_.swap(other.texts_);
        ids_.swap(other.ids_);
    }

    /// The id of a text, made if need be. If that throws, the pool says the same as before.
    [[nodiscard]] TextId intern(std::string_view text) {
        auto const known = ids_.find(text);
        if (known != ids_.end()) {
            return TextId{known->second};
        }
        StoredText const kept = keep(text);
        TextId const id{static_cast<std::uint32_t>(texts_.size())};
        texts_.push_back(kept);
        try {
            ids_.emplace(kept.view(), id.value);
        } catch (...) {
            texts_.pop_back();
            throw;
        }
        return id;
    }

    /// The id of a text that is here. Constant time on average.
    [[nodiscard]] std::optional<TextId> find(std::string_view text) const noexcept {
        auto const known = ids_.find(text);
        return known == ids_.end() ? std::nullopt : std::optional{TextId{known->second}};
    }

    [[nodiscard]] StoredText operator[](TextId id) const noexcept { return texts_[id.value]; }

    /// The memory in which the texts lie.
    [[nodiscard]] Owners const& owners() const noexcept { return owners_; }

private:
    [[nodiscard]] StoredText keep(std::string_view text) {
        auto const length = static_cast<std::uint32_t>(text.size());
        std::size_t const size = sizeof length + text.size();
        if (left_ < size) {
            constexpr std::size_t least = 1024;
            constexpr std::size_t doublings = 6;
            std::size_t const room = std::max(size, least << std::min(owners_.size(), doublings));
            owners_.reserve(owners_.size() + 1);
            auto memory = std::make_shared<char[]>(room);
            next_ = memory.get();
            left_ = room;
            owners_.push_back(std::move(memory));
        }
        char* const kept = next_;
        std::memcpy(kept, &length, sizeof length);
        std::copy(text.begin(), text.end(), kept + sizeof length);
        next_ += size;
        left_ -= size;
        return StoredText{kept};
    }

    Owners owners_;
    char* next_ = nullptr;  // where the next text goes
    std::size_t left_ = 0;  // how much room there is
    std::vector<StoredText> texts_;
    TextNumbers ids_;
};

}  // namespace fengong::detail
