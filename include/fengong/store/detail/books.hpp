// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/store/detail/item_book.hpp>
#include <fengong/store/detail/notice_name.hpp>
#include <fengong/store/detail/relation_book.hpp>
#include <fengong/store/detail/target_book.hpp>
#include <fengong/store/detail/unit_book.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// What a store knows of its notices. They come in three steps: take_in() adds their rows, commit() keeps them,
/// and take_back() undoes what was not kept, also the half of a take_in() that failed.
class Books {
public:
    Books() = default;
    explicit Books(Background background) : units{std::move(background)} {}

    NoticeRowTable notices;
    ItemBook items;
    TargetBook targets;
    UnitBook units;
    RelationBook relations;

    void swap(Books& other) noexcept {
        notices.swap(other.notices);
        items.swap(other.items);
        targets.swap(other.targets);
        units.swap(other.units);
        std::swap(relations, other.relations);
    }

    /// Makes room for the rows of these notices. Linear in their number.
    void reserve(std::span<Notice const> added) {
        std::size_t item_count = 0;
        std::size_t target_count = 0;
        std::size_t name_count = 0;
        for (Notice const& notice : added) {
            item_count += notice.items.size();
            target_count += notice.targets.size();
            name_count += notice.unit_names.size();
        }
        items.reserve(item_count);
        targets.reserve(target_count);
        relations.reserve(item_count, name_count);
    }

    /// Adds the rows of notices, of which the first gets the id `first`.
    void take_in(std::span<Notice const> added, NoticeId first) {
        UnitBook::Reading reading;
        for (Notice const& notice : added) {
            units.read(reading, notice, first);
            take_in(notice, reading);
            ++first.value;
        }
        relations.prepare_commit(units.units().size());
        targets.prepare_commit();
    }

    /// Keeps what was taken in.
    void commit() noexcept {
        items.commit();
        targets.commit();
        relations.commit(units.units().size());
    }

    /// Takes back what was taken in since commit(), when there were `size` units and `kept` notices, and the next
    /// had the id `first`.
    void take_back(UnitBook::Size size, std::size_t kept, NoticeId first) noexcept {
        while (notices.size() > kept) {
            notices.pop_back();
        }
        targets.take_back();
        items.take_back();
        relations.take_back();
        units.shrink(size, first);
    }

    /// Makes sure that erase() does not throw.
    void prepare_erase() {
        items.prepare_erase();
        targets.prepare_erase();
    }

    /// Takes out the notice at a position. Linear.
    void erase(std::size_t position) noexcept {
        NoticeRow const& row = notices[position];
        relations.erase(items.ids().position(row.first_item.value), row.items);
        targets.erase(row.first_target, row.targets);
        items.erase(position, row.first_item, row.items);
        units.forget(row.id);
        notices.erase(notices.begin() + static_cast<std::ptrdiff_t>(position));
    }

private:
    void take_in(Notice const& notice, UnitBook::Reading& reading) {
        items.expect(notice.items.size());
        targets.expect(notice.targets.size());
        NoticeRow row{reading.notice,
                      reading.place.label,
                      reading.place.division,
                      notice.year,
                      reading.place.registry,
                      items.next(),
                      static_cast<std::uint32_t>(notice.items.size()),
                      targets.next(),
                      0,
                      notice.name,
                      name_alone(notice)};
        items.add_notice(ranges::view(notice.items));
        // Each of these loops walks through memory of its own, without a stop, so that the processor fetches it ahead.
        read_names(notice, reading);
        for (Item const& item : notice.items) {
            add_relations(notice, item, add_item(notice, item, row), reading);
        }
        ItemId item_id = row.first_item;
        for (Item const& item : notice.items) {
            std::uint32_t index = 0;
            for (Target const& target : notice.targets_of(item)) {
                targets.add(item_id, index++, notice, target);
            }
            ++item_id.value;
        }
        notices.push_back(std::move(row));
    }

    /// Finds the units that a notice names in its items, but for leaders, who are persons.
    void read_names(Notice const& notice, UnitBook::Reading& reading) {
        names_.resize(notice.unit_names.size());
        for (Item const& item : notice.items) {
            for (Assignment const& assignment : notice.assignments_of(item)) {
                std::size_t row = assignment.units.first;
                for (UnitName const& name : units_named_by(notice, assignment)) {
                    names_[row++] = UnitBook::note(reading, notice, name.name);
                }
            }
        }
        units.take_in(reading);
    }

    /// Adds who an item names. A name that stands for no unit is of a person.
    void add_relations(Notice const& notice, Item const& item, ItemId id,
                       UnitBook::Reading const& reading) {
        std::size_t names = 0;
        for (Assignment const& assignment : notice.assignments_of(item)) {
            names += assignment.units.count;
        }
        relations.add_item(names);
        for (Assignment const& assignment : notice.assignments_of(item)) {
            std::size_t row = assignment.units.first;
            for (std::size_t left = units_named_by(notice, assignment).size(); left != 0; --left) {
                if (auto const unit = reading.units[names_[row++]]) {
                    relations.add(
                        {id, *unit, assignment.role, assignment.open_ended, assignment.inherited});
                }
            }
        }
    }

    [[nodiscard]] static std::span<UnitName const> units_named_by(
        Notice const& notice, Assignment const& assignment) noexcept {
        return assignment.role == Role::leader ? std::span<UnitName const>{}
                                               : notice.units_of(assignment);
    }

    /// Adds the row of an item; `notice_row` counts its targets.
    ItemId add_item(Notice const& notice, Item const& item, NoticeRow& notice_row) {
        ItemRow row;
        row.notice = notice_row.id;
        row.ordinal = item.ordinal;
        row.number = item.number;
        row.section = item.section;
        row.first_target = TargetId{notice_row.first_target.value + notice_row.targets};
        row.targets = item.targets.count & 0x7FFF'FFFFU;
        notice_row.targets += item.targets.count;
        row.open_ended = ranges::any_of(notice.assignments_of(item), &Assignment::open_ended);
        return items.add(row);
    }

    std::vector<std::uint32_t>
        names_;  // which name of the reading each row of the notice's unit names is
};

}  // namespace fengong::detail
