// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The units of a store and the names that they are printed under.
///
/// A unit is the place and what its spellings have in common, by registry or by rule (docs/identity.md).
class UnitBook {
public:
    UnitBook() : registries_{std::make_shared<Registries const>()} {}
    explicit UnitBook(Registries registries)
        : registries_{std::make_shared<Registries const>(std::move(registries))} {}

    /// How far the tables were filled.
    struct Size {
        std::size_t units = 0;
        std::size_t names = 0;
        std::size_t memberships = 0;
    };

    /// What names in one notice are understood by.
    struct Reading {
        NoticeId notice;
        Registry const* registry = nullptr;
        std::string place;  // the name of the place
        std::string label;  // what its units are kept under
        std::optional<Date> day;
        std::vector<UnitId> expanded;  // the collectives whose members are noted
    };

    [[nodiscard]] UnitTable const& units() const noexcept { return units_; }
    [[nodiscard]] NameTable const& names() const noexcept { return names_; }
    [[nodiscard]] std::vector<Membership> const& memberships() const noexcept {
        return memberships_;
    }
    [[nodiscard]] Registries const& registries() const noexcept { return *registries_; }

    [[nodiscard]] Size size() const noexcept {
        return {units_.size(), names_.size(), memberships_.size()};
    }

    /// Forgets what came after `size`. Does not throw.
    void shrink(Size size) noexcept {
        while (units_.size() > size.units) {
            units_.pop_back();
        }
        while (names_.size() > size.names) {
            names_.pop_back();
        }
        memberships_.erase(memberships_.begin() + static_cast<std::ptrdiff_t>(size.memberships),
                           memberships_.end());
    }

    [[nodiscard]] Reading reading(Notice const& notice, NoticeId id) const {
        Reading result;
        result.notice = id;
        result.registry = registries_->find(clues_of(notice));
        result.place = notice.read(notice.place);
        result.label =
            result.registry != nullptr ? registries_->label(*result.registry) : result.place;
        result.day = day_of(notice);
        return result;
    }

    /// The unit of a printed name, made if need be; nothing for a person. Linear in the name, and for a
    /// collective, the first time that a notice names it, in its members.
    [[nodiscard]] std::optional<UnitId> intern(Reading& reading, std::string_view printed) {
        Resolution const resolution = resolve(reading.registry, printed, reading.day);
        RegistryMatch const match = resolution.match.value_or(RegistryMatch{});
        if (match.unit != nullptr && match.unit->category == UnitCategory::person) {
            return std::nullopt;
        }
        UnitId const unit = make_unit(reading, resolution.name, match.collective != nullptr);
        if (printed != units_[unit.value].name) {
            add_name(reading, printed, unit, resolution);
        }
        if (match.collective != nullptr) {
            note_members(reading, unit, *match.collective);
        }
        return unit;
    }

    /// The unit of a name in a place: of a canonical name, or of one that is printed for one unit only.
    [[nodiscard]] std::optional<UnitId> find(std::string_view place, std::string_view name) const {
        if (auto const unit = find_exactly(place, name)) {
            return unit;
        }
        auto const [first, last] =
            names_.get<by_printed>().equal_range(std::make_tuple(place, name));
        bool const one = first != last && std::next(first) == last;
        return one ? std::optional{first->unit} : std::nullopt;
    }

private:
    /// The unit of a name that is canonical, or that no registry knows.
    [[nodiscard]] UnitId make_unit(Reading const& reading, std::string_view name, bool collective) {
        if (auto const same = find_exactly(reading.label, name)) {
            return *same;
        }
        std::string key = name_key(reading.place, name);
        auto const& known = units_.get<by_key>();
        auto const spelled_otherwise =
            known.find(std::make_tuple(std::string_view{reading.label}, std::string_view{key}));
        if (spelled_otherwise != known.end()) {
            return spelled_otherwise->id;
        }
        UnitId const id{static_cast<std::uint32_t>(units_.size())};
        units_.push_back({id, reading.label, std::string{name}, std::move(key),
                          collective || is_collective_name(reading.place, name)});
        return id;
    }

    [[nodiscard]] std::optional<UnitId> find_exactly(std::string_view place,
                                                     std::string_view name) const {
        auto const& index = units_.get<by_name>();
        auto const found = index.find(std::make_tuple(place, name));
        return found == index.end() ? std::nullopt : std::optional{found->id};
    }

    /// Keeps that `printed` is taken for a unit of another name, once.
    void add_name(Reading const& reading, std::string_view printed, UnitId unit,
                  Resolution const& resolution) {
        auto const [first, last] = names_.get<by_printed>().equal_range(
            std::make_tuple(std::string_view{reading.label}, printed));
        if (std::any_of(first, last, [&](NameRow const& row) { return row.unit == unit; })) {
            return;
        }
        std::string reason =
            resolution.match
                ? reason_of(resolution)
                : "rule: " + to_string(rules_between(printed, units_[unit.value].name));
        names_.push_back(
            {unit, reading.label, std::string{printed}, std::move(reason), resolution.confirm()});
    }

    void note_members(Reading& reading, UnitId unit, RegisteredCollective const& collective) {
        if (std::find(reading.expanded.begin(), reading.expanded.end(), unit) !=
            reading.expanded.end()) {
            return;
        }
        reading.expanded.push_back(unit);
        for (RegisteredUnit const* const member :
             reading.registry->members(collective, reading.day)) {
            memberships_.push_back({reading.notice, unit, make_unit(reading, member->name, false)});
        }
    }

    std::shared_ptr<Registries const> registries_;
    UnitTable units_;
    NameTable names_;
    std::vector<Membership> memberships_;  // notices in order
};

}  // namespace fengong::detail
