// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/lead_choice.hpp>
#include <fengong/model/ids.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <vector>

/// Choices of leads that a test can make up, and all their outcomes.
namespace support {

/// A choice among `units` units: for each item its candidates; the first of them leads now.
inline fengong::LeadChoice choice_of(std::uint32_t units,
                                     std::vector<std::vector<std::uint32_t>> const& items) {
    fengong::LeadChoice choice;
    choice.units = units;
    choice.led.resize(units);
    for (std::vector<std::uint32_t> const& candidates : items) {
        for (std::uint32_t const unit : candidates) {
            choice.candidates.push_back(fengong::UnitId{unit});
        }
        choice.first.push_back(static_cast<std::uint32_t>(choice.candidates.size()));
        choice.items.push_back(fengong::ItemId{static_cast<std::uint32_t>(choice.items.size())});
        choice.current.emplace_back();
        if (!candidates.empty()) {
            choice.current.back() = fengong::UnitId{candidates.front()};
            ++choice.led[candidates.front()];
        }
    }
    return choice;
}

/// Up to six items with up to three of up to four units; sometimes nobody leads.
inline fengong::LeadChoice random_choice(std::mt19937& random) {
    auto const units = static_cast<std::uint32_t>(random() % 4 + 1);
    std::vector<std::vector<std::uint32_t>> items(random() % 7);
    for (std::vector<std::uint32_t>& candidates : items) {
        std::vector<std::uint32_t> all(units);
        for (std::uint32_t unit = 0; unit < units; ++unit) {
            all[unit] = unit;
        }
        for (auto more = random() % 3 + 1; more > 0 && !all.empty(); --more) {
            auto const pick = static_cast<std::ptrdiff_t>(random() % all.size());
            candidates.push_back(all[static_cast<std::size_t>(pick)]);
            all.erase(all.begin() + pick);
        }
    }
    fengong::LeadChoice choice = choice_of(units, items);
    for (std::optional<fengong::UnitId>& current : choice.current) {
        if (random() % 4 == 0) {
            current.reset();
        }
    }
    return choice;
}

/// Calls `use` with every assignment of the items to their candidates; all items must have one.
inline void each_assignment(fengong::LeadChoice const& choice,
                            std::function<void(std::vector<std::uint32_t> const&)> const& use) {
    std::vector<std::uint32_t> units;
    std::function<void()> const go_on = [&] {
        if (units.size() == choice.rows()) {
            return use(units);
        }
        auto const row = static_cast<std::uint32_t>(units.size());
        for (fengong::UnitId const unit : choice.candidates_of(row)) {
            units.push_back(unit.value);
            go_on();
            units.pop_back();
        }
    };
    go_on();
}

}  // namespace support
