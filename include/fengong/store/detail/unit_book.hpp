// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/background.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/notice_place.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/store/detail/joined_iterator.hpp>
#include <fengong/store/detail/office_lists.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/detail/text_pool.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>
#include <fengong/text/detail/text_numbers.hpp>

#include <boost/iterator/transform_iterator.hpp>
#include <boost/tuple/tuple.hpp>
#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The units of a store and the names that they are printed under.
///
/// A unit is the place and what its spellings have in common, by registry or by rule (docs/identity.md).
class UnitBook {
    struct UnitAt {
        UnitTable const* units;
        UnitRow const& operator()(UnitId id) const noexcept { return (*units)[id.value]; }
        UnitRow const& operator()(OfficeLists::Office const& office) const noexcept {
            return (*units)[office.unit.value];
        }
    };

    /// The units of one place, by what their spellings have in common. Next to each other, as a notice names
    /// units of one place.
    struct OfPlace {
        std::string name;        // without the code of a label
        std::string_view level;  // level_word() of it
        boost::unordered_flat_map<TextId, UnitId> units;
    };

    /// What is left of a name without the level word and place in front.
    struct Bare {
        static constexpr std::uint32_t unknown = 0xFFFFFFFF;

        std::uint32_t prefix = unknown;  // their bytes
        TextId key;                      // name_key()
        bool collective = false;         // it says so itself
    };

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
        TextId label;              // of the place
        OfPlace* there = nullptr;  // its units
        std::optional<Date> day;
        std::vector<UnitId> expanded;              // the collectives whose members are noted
        std::vector<std::string_view> names;       // that were noted; the text is the notice's
        TextNumbers positions;                     // in `names` of those without a reading
        std::vector<std::optional<UnitId>> units;  // of each; nothing for persons
        std::vector<std::uint32_t> at_reading;  // which name begins there in the notice's side text
    };

    [[nodiscard]] UnitTable const& units() const noexcept { return units_; }
    [[nodiscard]] NameTable const& names() const noexcept { return names_; }
    [[nodiscard]] Background const& background() const noexcept { return *background_; }
    [[nodiscard]] TextPool const& texts() const noexcept { return texts_; }

    /// How far the tables are filled.
    [[nodiscard]] Size size() const noexcept {
        return {units_.size(), names_.size(), memberships_.size()};
    }

    /// Forgets what the notices from `first` on have brought beyond `size`. Does not throw.
    void shrink(Size size, NoticeId first) noexcept {
        while (units_.size() > size.units) {
            lists_.erase(units_.back());
            units_.pop_back();
        }
        for (auto& [label, place] : places_) {
            boost::unordered::erase_if(
                place.units, [&](auto const& entry) { return entry.second.value >= size.units; });
        }
        forget_names([=](NoticeId notice) { return notice >= first; });
        memberships_.erase(memberships_.begin() + static_cast<std::ptrdiff_t>(size.memberships),
                           memberships_.end());
    }

    /// Forgets what a notice says of names and members; its units stay. Linear in names and memberships.
    void forget(NoticeId notice) noexcept {
        forget_names([=](NoticeId other) { return other == notice; });
        auto const [first, last] = ranges::equal_range(memberships_, notice, &Membership::notice);
        memberships_.erase(first, last);
    }

    /// Begins to read the names of another notice.
    void read(Reading& reading, Notice const& notice, NoticeId id) {
        reading.notice = id;
        reading.place = place_of(*background_, clues_of(notice));
        reading.label = texts_.intern(reading.place.label);
        reading.there = &places_[reading.label];
        reading.there->name = reading.place.name;
        reading.there->level = level_word(reading.place.name);
        reading.day = day_of(notice);
        reading.expanded.clear();
        reading.names.clear();
        reading.positions.clear();
        reading.units.clear();
        reading.at_reading.assign(notice.readings.size(), unnoted);
    }

    /// Notes a name of the notice that is read, and returns its position in Reading::names, where it may stand twice:
    /// with a reading and without. Constant time where the name has one, else linear in the name.
    [[nodiscard]] static std::uint32_t note(Reading& reading, Notice const& notice, Phrase name) {
        auto const next = static_cast<std::uint32_t>(reading.names.size());
        std::string_view const words = notice.read(name);
        if (name.reading.empty()) {
            auto const [entry, is_new] = reading.positions.try_emplace(words, next);
            if (is_new) {
                reading.names.push_back(words);
            }
            return entry->second;
        }
        std::uint32_t& position = reading.at_reading[name.reading.begin];
        if (position == unnoted || reading.names[position].size() != words.size()) {
            position = next;
            reading.names.push_back(words);
        }
        return position;
    }

    /// Finds or makes the units of the names that were noted. Linear in them, and in the members of the collectives
    /// among them.
    void take_in(Reading& reading) {
        auto& units = reading.there->units;
        if (units.empty()) {
            units.reserve(reading.names.size());
        }
        reading.units.reserve(reading.names.size());
        for (std::string_view const name : reading.names) {
            reading.units.push_back(unit_of(reading, name));
        }
    }

    /// The unit of a name in a place: of a canonical name, or of one that is printed for one unit only.
    [[nodiscard]] std::optional<UnitId> find(std::string_view place, std::string_view name) const {
        std::optional<UnitId> const unit = find_spelling(place, name);
        if (unit && units_[unit->value].name == name) {
            return unit;
        }
        auto const [first, last] =
            names_.get<by_printed>().equal_range(boost::make_tuple(place, name));
        bool const one =
            first != last && std::all_of(first, last, [unit = first->unit](NameRow const& row) {
                return row.unit == unit;
            });
        return one ? std::optional{first->unit} : std::nullopt;
    }

    /// The units of a division and of those that lie in it, by division.
    [[nodiscard]] auto in(DivisionCode division) const {
        using Units = JoinedIterator<OfficeLists::OfDivision, UnitAt>;
        auto const lists = lists_.in(division);
        auto const* const end = lists.data() + lists.size();
        return RowRange{Units{lists.data(), 0, end, UnitAt{&units_}},
                        Units{end, 0, end, UnitAt{&units_}}};
    }

    /// The units of a kind of office, by division.
    [[nodiscard]] auto of_kind(std::string_view kind) const {
        auto const offices = lists_.of_kind(kind);
        auto const unit_at = [&](auto office) {
            return boost::transform_iterator{office, UnitAt{&units_}};
        };
        return RowRange{unit_at(offices.begin()), unit_at(offices.end())};
    }

    /// Who is behind a collective that a notice names. They lie together: they are noted at once.
    [[nodiscard]] std::span<Membership const> members_of(NoticeId notice, UnitId collective) const {
        auto [first, last] = ranges::equal_range(memberships_, notice, &Membership::notice);
        while (first != last && first->collective != collective) {
            ++first;
        }
        auto behind = first;
        while (behind != last && behind->collective == collective) {
            ++behind;
        }
        return ranges::view(memberships_, static_cast<std::size_t>(first - memberships_.begin()),
                            static_cast<std::size_t>(behind - first));
    }

    void swap(UnitBook& other) noexcept {
        background_.swap(other.background_);
        texts_.swap(other.texts_);
        bare_.swap(other.bare_);
        units_.swap(other.units_);
        places_.swap(other.places_);
        std::swap(lists_, other.lists_);
        names_.swap(other.names_);
        memberships_.swap(other.memberships_);
    }

private:
    static constexpr std::uint32_t unnoted = 0xFFFFFFFF;

    /// The unit of a printed name, made if need be; nothing for a person.
    [[nodiscard]] std::optional<UnitId> unit_of(Reading& reading, std::string_view printed) {
        if (reading.place.registry == nullptr) {
            TextId const name = texts_.intern(printed);
            UnitId const unit = make_unit(reading, name, false);
            if (texts_[name] != name_of(unit)) {
                add_name(reading, printed, unit, {});
            }
            return unit;
        }
        Resolution const resolution = resolve(reading.place.registry, printed, reading.day);
        RegistryMatch const match = resolution.match.value_or(RegistryMatch{});
        if (match.unit != nullptr && match.unit->category == UnitCategory::person) {
            return std::nullopt;
        }
        UnitId const unit =
            make_unit(reading, texts_.intern(resolution.name), match.collective != nullptr);
        if (printed != name_of(unit)) {
            add_name(reading, printed, unit, resolution);
        }
        if (match.collective != nullptr) {
            note_members(reading, unit, *match.collective);
        }
        return unit;
    }

    /// The unit of a name that is canonical, or that no registry knows.
    [[nodiscard]] UnitId make_unit(Reading const& reading, TextId name, bool collective) {
        Bare const bare = bare_of(*reading.there, name);
        auto const [entry, is_new] = reading.there->units.try_emplace(
            bare.key, UnitId{static_cast<std::uint32_t>(units_.size())});
        if (is_new) {
            add_unit(reading, entry->second, name, collective || bare.collective);
        }
        return entry->second;
    }

    /// Nearly all names are a level word and the name of an office, 县财政局, in county after county: what is left
    /// of them is looked at once. Only what plain names give is kept.
    [[nodiscard]] Bare bare_of(OfPlace const& place, TextId id) {
        if (id.value >= bare_.size()) {
            bare_.resize(id.value + std::size_t{1});
        }
        Bare& known = bare_[id.value];
        std::string_view const name = texts_[id];
        if (known.prefix == Bare::unknown && !is_plain(name)) {
            return {Bare::unknown, texts_.intern(name_key(place.name, name)),
                    fengong::is_collective_name(place.name, name)};
        }
        std::string_view const bare = without_place(place.name, place.level, name);
        auto const prefix = static_cast<std::uint32_t>(name.size() - bare.size());
        if (known.prefix != prefix) {
            known = {prefix, prefix == 0 ? id : texts_.intern(bare), is_collective_name(bare)};
        }
        return known;
    }

    /// The unit of which a name in a place is a spelling.
    [[nodiscard]] std::optional<UnitId> find_spelling(std::string_view place,
                                                      std::string_view name) const {
        std::optional<TextId> const label = texts_.find(place);
        auto const known = label ? places_.find(*label) : places_.end();
        if (known == places_.end()) {
            return std::nullopt;
        }
        std::optional<TextId> const spelling = texts_.find(name_key(known->second.name, name));
        auto const& units = known->second.units;
        auto const unit = spelling ? units.find(*spelling) : units.end();
        return unit == units.end() ? std::nullopt : std::optional{unit->second};
    }

    [[nodiscard]] StoredText name_of(UnitId unit) const noexcept { return units_[unit.value].name; }

    /// What is left behind if this throws, shrink() takes away.
    void add_unit(Reading const& reading, UnitId id, TextId name, bool collective) {
        UnitRow const unit{id,
                           collective,
                           texts_[reading.label],
                           texts_[name],
                           reading.place.division,
                           background_->kinds.find(reading.place.name, texts_[name])};
        units_.push_back(unit);
        lists_.add(unit);
    }

    /// Keeps that a notice prints `printed` for a unit of another name: once a notice, and one row for all
    /// notices that have the same reason.
    void add_name(Reading const& reading, std::string_view printed, UnitId unit,
                  Resolution const& resolution) {
        auto& index = names_.get<by_printed>();
        auto const [first, last] =
            index.equal_range(boost::make_tuple(std::string_view{reading.place.label}, printed));
        std::string reason = resolution.match
                                 ? reason_of(resolution)
                                 : "rule: " + to_string(rules_between(printed, name_of(unit)));
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

    /// Takes notices from the names that they print, and names that no notice prints any more.
    template <class Gone>
    void forget_names(Gone gone) noexcept {
        for (auto name = names_.begin(); name != names_.end(); ++name) {
            names_.modify(name, [&](NameRow& row) { std::erase_if(row.notices, gone); });
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
            memberships_.push_back(
                {reading.notice, unit, make_unit(reading, texts_.intern(member->name), false)});
        }
    }

    std::shared_ptr<Background const> background_;
    TextPool texts_;          // what a failed add() leaves here is known to no row
    std::vector<Bare> bare_;  // by the id of the name
    UnitTable units_;
    boost::unordered_flat_map<TextId, OfPlace> places_;  // by the label
    OfficeLists lists_;
    NameTable names_;
    std::vector<Membership> memberships_;  // notices in order
};

}  // namespace fengong::detail
