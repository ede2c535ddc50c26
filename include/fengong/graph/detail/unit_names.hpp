// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/ids.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/store.hpp>
#include <fengong/store/stored_text.hpp>

#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// The names and places of units, which keep the memory that these lie in: they need the store no more.
class UnitNames {
public:
    explicit UnitNames(Store const& store) : texts_{std::make_shared<Texts const>(store.texts())} {
        names_.reserve(store.units().size());
        for (UnitRow const& unit : store.units()) {
            names_.push_back({unit.name, unit.place});
        }
    }

    /// Those of some of the units, by their positions there.
    UnitNames(UnitNames const& whole, std::span<UnitId const> units) : texts_{whole.texts_} {
        names_.reserve(units.size());
        for (UnitId const unit : units) {
            names_.push_back(whole.names_[unit.value]);
        }
    }

    [[nodiscard]] std::size_t size() const noexcept { return names_.size(); }
    [[nodiscard]] std::string_view name(UnitId unit) const noexcept {
        return names_[unit.value].name;
    }
    [[nodiscard]] std::string_view place(UnitId unit) const noexcept {
        return names_[unit.value].place;
    }

private:
    using Texts = std::vector<std::shared_ptr<char const[]>>;

    struct Names {
        StoredText name;
        StoredText place;
    };

    std::shared_ptr<Texts const> texts_;
    std::vector<Names> names_;  // of each unit
};

}  // namespace fengong::detail
