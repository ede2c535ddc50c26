// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/background.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/notice_place.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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
    UnitBook() : background_{std::make_shared<Background const>()} {}
    explicit UnitBook(Background background)
        : background_{std::make_shared<Background const>(std::move(background))} {}

    /// How far the tables were filled.
    struct Size {
        std::size_t units = 0;
        std::size_t names = 0;
        std::size_t memberships = 0;
    };

    /// What names in one notice are understood by.
    struct Reading {
        NoticeId notice;
        NoticePlace place;
        std::optional<Date> day;
        std::vector<UnitId> expanded;  // the collectives whose members are noted
    };

    [[nodiscard]] UnitTable const& units() const noexcept { return units_; }
    [[nodiscard]] NameTable const& names() const noexcept { return names_; }
    [[nodiscard]] std::vector<Membership> const& memberships() const noexcept {
        return memberships_;
    }
    [[nodiscard]] Background const& background() const noexcept { return *background_; }

    [[nodiscard]] Size size() const noexcept {
        return {units_.size(), names_.size(), memberships_.size()};
    }

    /// Forgets what `notice`, which came last, has brought beyond `size`. Does not throw.
    void shrink(Size size, NoticeId notice) noexcept {
        while (units_.size() > size.units) {
            units_.pop_back();
        }
        forget_names(notice);
        memberships_.erase(memberships_.begin() + static_cast<std::ptrdiff_t>(size.memberships),
                           memberships_.end());
    }

    /// Forgets what a notice says of names and members; its units stay. Linear in names and memberships.
    void forget(NoticeId notice) noexcept {
        forget_names(notice);
        auto const gone = std::ranges::equal_range(memberships_, notice, {}, &Membership::notice);
        memberships_.erase(gone.begin(), gone.end());
    }

    [[nodiscard]] Reading reading(Notice const& notice, NoticeId id) const {
        return {id, place_of(*background_, clues_of(notice)), day_of(notice), {}};
    }

    /// The unit of a printed name, made if need be; nothing for a person. Linear in the name, and for a
    /// collective, the first time that a notice names it, in its members.
    [[nodiscard]] std::optional<UnitId> intern(Reading& reading, std::string_view printed) {
        Resolution const resolution = resolve(reading.place.registry, printed, reading.day);
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
        bool const one =
            first != last && std::all_of(first, last, [unit = first->unit](NameRow const& row) {
                return row.unit == unit;
            });
        return one ? std::optional{first->unit} : std::nullopt;
    }

private:
    /// The unit of a name that is canonical, or that no registry knows.
    [[nodiscard]] UnitId make_unit(Reading const& reading, std::string_view name, bool collective) {
        if (auto const same = find_exactly(reading.place.label, name)) {
            return *same;
        }
        std::string key = name_key(reading.place.name, name);
        auto const& known = units_.get<by_key>();
        auto const spelled_otherwise = known.find(
            std::make_tuple(std::string_view{reading.place.label}, std::string_view{key}));
        if (spelled_otherwise != known.end()) {
            return spelled_otherwise->id;
        }
        UnitId const id{static_cast<std::uint32_t>(units_.size())};
        units_.push_back({id, reading.place.label, std::string{name}, std::move(key),
                          collective || is_collective_name(reading.place.name, name),
                          reading.place.division,
                          background_->kinds.find(reading.place.name, name)});
        return id;
    }

    [[nodiscard]] std::optional<UnitId> find_exactly(std::string_view place,
                                                     std::string_view name) const {
        auto const& index = units_.get<by_name>();
        auto const found = index.find(std::make_tuple(place, name));
        return found == index.end() ? std::nullopt : std::optional{found->id};
    }

    /// Keeps that a notice prints `printed` for a unit of another name: once a notice, and one row for all
    /// notices that have the same reason.
    void add_name(Reading const& reading, std::string_view printed, UnitId unit,
                  Resolution const& resolution) {
        auto& index = names_.get<by_printed>();
        auto const [first, last] =
            index.equal_range(std::make_tuple(std::string_view{reading.place.label}, printed));
        std::string reason =
            resolution.match
                ? reason_of(resolution)
                : "rule: " + to_string(rules_between(printed, units_[unit.value].name));
        auto const known = std::find_if(first, last, [&](NameRow const& row) {
            return row.unit == unit && row.reason == reason;
        });
        if (known == last) {
            names_.push_back({unit,
                              reading.place.label,
                              std::string{printed},
                              std::move(reason),
                              resolution.confirm(),
                              {reading.notice}});
        } else if (known->notices.back() != reading.notice) {
            // An exception inside modify() would erase the row: what can throw comes before.
            std::vector<NoticeId> roomier;
            if (known->notices.size() == known->notices.capacity()) {
                roomier.reserve(known->notices.size() * 2);
            }
            index.modify(known, [&](NameRow& row) {
                if (roomier.capacity() != 0) {
                    roomier.assign(row.notices.begin(), row.notices.end());
                    row.notices.swap(roomier);
                }
                row.notices.push_back(reading.notice);
            });
        }
    }

    /// Takes a notice from the names that it prints, and names that no notice prints any more.
    void forget_names(NoticeId notice) noexcept {
        for (auto name = names_.begin(); name != names_.end(); ++name) {
            names_.modify(name, [&](NameRow& row) { std::erase(row.notices, notice); });
        }
        names_.get<by_id>().remove_if([](NameRow const& row) { return row.notices.empty(); });
    }

    void note_members(Reading& reading, UnitId unit, RegisteredCollective const& collective) {
        if (std::find(reading.expanded.begin(), reading.expanded.end(), unit) !=
            reading.expanded.end()) {
            return;
        }
        reading.expanded.push_back(unit);
        for (RegisteredUnit const* const member :
             reading.place.registry->members(collective, reading.day)) {
            memberships_.push_back({reading.notice, unit, make_unit(reading, member->name, false)});
        }
    }

    std::shared_ptr<Background const> background_;
    UnitTable units_;
    NameTable names_;
    std::vector<Membership> memberships_;  // notices in order
};

}  // namespace fengong::detail
