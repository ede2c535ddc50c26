// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/registry/background.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/store/detail/measure_book.hpp>
#include <fengong/store/detail/merge_roles.hpp>
#include <fengong/store/detail/relation_book.hpp>
#include <fengong/store/detail/unit_book.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <ranges>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace fengong {

/// Items, units and targets of any number of notices, in tables, and who is named by what.
///
/// The tables are Boost.MultiIndex containers, handed out const; writing goes through add(), replace() and
/// remove(). Relations are not rows: they lie once, in the order of the items.
///
/// Ids count from 0 in the order of adding and never stand for anything else. Those of a removed notice, of
/// its items and its targets are retired: contains() says so, and asking for their rows is undefined. Units
/// stay, with their ids, also where no notice names them any more.
/// Const access is safe from many threads. Copies are deep but for the texts, which are shared.
class Store {
public:
    /// Without a background: names are one unit where the rules of docs/identity.md prove it.
    Store() = default;

    /// With what registries know: who a printed name is, and who is behind a collective.
    explicit Store(Registries registries) : Store{Background{std::move(registries), {}, {}}} {}

    /// With all that is known beside the notices: also divisions and kinds of office.
    explicit Store(Background background) : book_{std::move(background)} {}

    /// Takes in a notice and returns its id.
    ///
    /// If anything throws (std::bad_alloc; std::length_error at 2³² items or targets), the store is as
    /// before. Takes time linear in the notice, but for the logarithms of the ordered indices.
    NoticeId add(Notice notice) {
        NoticeId const id{notice_ids_.next()};
        item_ids_.expect(notice.items.size());
        target_ids_.expect(notice.targets.size());
        notice_ids_.expect(1);
        Rollback rollback{*this, id};
        detail::UnitBook::Reading reading = book_.reading(notice, id);
        NoticeRow row{id,
                      reading.place.label,
                      reading.place.division,
                      notice.year,
                      reading.place.registry,
                      ItemId{item_ids_.next()},
                      static_cast<std::uint32_t>(notice.items.size()),
                      TargetId{target_ids_.next()},
                      0};
        std::vector<Relation> relations;
        std::vector<detail::NamedUnit> units;
        auto const unit_of = [&](std::string_view name) { return book_.intern(reading, name); };
        for (Item const& item : notice.items) {
            ItemId const item_id = add_item(notice, item, row);
            detail::merge_roles(notice, item, unit_of, units);
            for (detail::NamedUnit const& unit : units) {
                relations.push_back(
                    {item_id, unit.unit, unit.role, unit.open_ended, unit.inherited});
            }
        }
        relations_.reserve(row.items, relations.size(), book_.units().size());
        detail::reserve_more(notices_, 1);
        notice_rows_.push_back(row);
        rollback.release();
        notices_.push_back(std::move(notice));
        relations_.append(row.first_item, row.items, relations, book_.units().size());
        notice_ids_.give(1);
        item_ids_.give(row.items);
        target_ids_.give(row.targets);
        return id;
    }

    /// Takes a notice out, with its items and targets, and retires their ids; false if the id is of none.
    /// The units that it names stay. If memory runs out, the store is as before. Linear in the store.
    bool remove(NoticeId id) {
        if (!contains(id)) {
            return false;
        }
        reserve_retiring();
        erase(id);
        return true;
    }

    /// Puts a notice, such as a corrected edition, in the place of another, and returns its id, which is
    /// new; that of the other is retired. A unit that both name is the same.
    ///
    /// Throws std::out_of_range if there is no notice `id`. If anything throws, the store is as before. Linear.
    NoticeId replace(NoticeId id, Notice notice) {
        if (!contains(id)) {
            throw std::out_of_range{"fengong: there is no such notice to replace"};
        }
        reserve_retiring();
        NoticeId const added = add(std::move(notice));
        erase(id);
        return added;
    }

    /// Whether there is a notice, an item or a target of this id. Constant time, or logarithmic in the
    /// number of notices that were removed.
    [[nodiscard]] bool contains(NoticeId id) const noexcept {
        return notice_ids_.contains(id.value);
    }
    [[nodiscard]] bool contains(ItemId id) const noexcept { return item_ids_.contains(id.value); }
    [[nodiscard]] bool contains(TargetId id) const noexcept {
        return target_ids_.contains(id.value);
    }

    /// What is known of the notices, the items, units, their names and targets as Boost.MultiIndex tables;
    /// see tables.hpp for the indices.
    [[nodiscard]] NoticeRowTable const& notice_rows() const noexcept { return notice_rows_; }
    [[nodiscard]] ItemTable const& items() const noexcept { return items_; }
    [[nodiscard]] UnitTable const& units() const noexcept { return book_.units(); }
    [[nodiscard]] NameTable const& names() const noexcept { return book_.names(); }
    [[nodiscard]] TargetTable const& targets() const noexcept { return targets_; }

    /// The notices, and their items, in the order of their ids.
    [[nodiscard]] std::span<Notice const> notices() const noexcept { return notices_; }

    /// A notice, an item, a unit or a target of this store by its id. Constant time, or logarithmic in the
    /// number of notices that were removed.
    [[nodiscard]] Notice const& notice(NoticeId id) const noexcept {
        return notices_[notice_ids_.position(id.value)];
    }
    [[nodiscard]] NoticeRow const& notice_row(NoticeId id) const noexcept {
        return notice_rows_[notice_ids_.position(id.value)];
    }
    [[nodiscard]] ItemRow const& item(ItemId id) const noexcept {
        return items_[item_ids_.position(id.value)];
    }
    [[nodiscard]] UnitRow const& unit(UnitId id) const noexcept { return units()[id.value]; }
    [[nodiscard]] TargetRow const& target(TargetId id) const noexcept {
        return targets_[target_ids_.position(id.value)];
    }

    /// Which items there are, and in which order.
    [[nodiscard]] LiveIds const& item_ids() const noexcept { return item_ids_; }

    /// What was read: the notice that an item stands in, the item itself, a target itself.
    [[nodiscard]] Notice const& notice_of(ItemId id) const noexcept {
        return notice(item(id).notice);
    }
    [[nodiscard]] Item const& read(ItemId id) const noexcept {
        return notice_of(id).items[item(id).ordinal - 1];
    }
    [[nodiscard]] Target const& read(TargetId id) const noexcept {
        TargetRow const& row = target(id);
        return notice_of(row.item).targets_of(read(row.item))[row.index];
    }

    /// How outputs name an item.
    [[nodiscard]] ItemName name(ItemId id) const {
        Notice const& from = notice_of(id);
        std::string_view const number = from.read(from.number);
        std::string_view const title = from.read(from.title);
        return {std::string{!number.empty()  ? number
                            : !title.empty() ? title
                                             : from.name},
                item(id).ordinal};
    }

    /// The word of a measure of this store: 亩.
    [[nodiscard]] std::string_view measure(MeasureId id) const noexcept {
        return measures_.word(id);
    }

    /// All relations, items in order, and in an item in the order of its text.
    [[nodiscard]] std::span<Relation const> relations() const noexcept { return relations_.all(); }

    /// The units that an item names. As fast as item().
    [[nodiscard]] std::span<Relation const> relations_of(ItemId id) const noexcept {
        return relations_.of_item(item_ids_.position(id.value));
    }

    /// The items that name a unit, as relations in the order of the items; each step is constant time.
    [[nodiscard]] auto relations_of(UnitId id) const { return relations_.of_unit(id); }

    /// The items that a unit leads, as relations in the order of the items.
    [[nodiscard]] auto led_by(UnitId id) const {
        return relations_of(id) | std::views::filter([](Relation const& relation) {
                   return relation.role == Role::lead;
               });
    }

    /// The rows of the targets of an item, in the order of the text.
    [[nodiscard]] auto targets_of(ItemId id) const {
        ItemRow const& row = item(id);
        auto const first = targets_.begin() + target_ids_.position(row.first_target.value);
        return std::ranges::subrange{first, first + row.targets};
    }

    /// The unit of a name in a place: its canonical name, or one that is printed for no other unit.
    /// Nothing if there is none. Constant time on average.
    [[nodiscard]] std::optional<UnitId> find_unit(std::string_view place,
                                                  std::string_view name) const {
        return book_.find(place, name);
    }

    /// The names other than its own under which a unit is printed, each with its reason. Logarithmic.
    [[nodiscard]] auto names_of(UnitId id) const {
        auto const range = names().get<by_unit>().equal_range(id);
        return std::ranges::subrange{range.first, range.second};
    }

    /// Who is behind a collective that a notice names: its memberships, by the registry and on the day
    /// of the notice. Empty if the registry does not say. Logarithmic in all memberships, and linear
    /// in those of the notice.
    [[nodiscard]] auto members_of(NoticeId notice, UnitId collective) const {
        auto const range =
            std::ranges::equal_range(book_.memberships(), notice, {}, &Membership::notice);
        return range | std::views::filter([collective](Membership const& membership) {
                   return membership.collective == collective;
               });
    }

    /// What is known beside the notices.
    [[nodiscard]] Background const& background() const noexcept { return book_.background(); }

    /// The notices of a division and of those that lie in it, by division and year. Logarithmic.
    [[nodiscard]] auto notices_in(DivisionCode division) const {
        auto const& index = notice_rows_.get<by_division>();
        return std::ranges::subrange{
            index.lower_bound(std::make_tuple(std::optional{division})),
            index.upper_bound(std::make_tuple(std::optional{last_code_in(division)}))};
    }

    /// The notices of a year, by division. Logarithmic.
    [[nodiscard]] auto notices_of_year(int year) const {
        auto const range =
            notice_rows_.get<by_year>().equal_range(std::make_tuple(std::optional{year}));
        return std::ranges::subrange{range.first, range.second};
    }

    /// The units of a division and of those that lie in it, by division. Logarithmic.
    [[nodiscard]] auto units_in(DivisionCode division) const {
        auto const& index = units().get<by_division>();
        return std::ranges::subrange{index.lower_bound(std::optional{division}),
                                     index.upper_bound(std::optional{last_code_in(division)})};
    }

    /// The units of a kind of office (development-and-reform), by division. Logarithmic.
    [[nodiscard]] auto units_of_kind(std::string_view kind) const {
        auto const range = units().get<by_kind>().equal_range(std::make_tuple(kind));
        return std::ranges::subrange{range.first, range.second};
    }

    /// The items of a notice with a printed number, usually one. Logarithmic.
    [[nodiscard]] auto numbered(NoticeId notice, std::uint32_t number) const {
        auto const range = items_.get<by_number>().equal_range(
            std::make_tuple(notice, std::optional<std::uint32_t>{number}));
        return std::ranges::subrange{range.first, range.second};
    }

    /// The items of a section (index from 1) of a notice, in order. Logarithmic.
    [[nodiscard]] auto in_section(NoticeId notice, std::uint32_t section) const {
        auto const range = items_.get<by_section>().equal_range(std::make_tuple(notice, section));
        return std::ranges::subrange{range.first, range.second};
    }

    /// The targets in a measure (亩, 元, %; empty for bare numbers) with a magnitude from `from` to `to`,
    /// both included, smallest first. Empty if no target has the measure. Logarithmic.
    [[nodiscard]] auto with_measure(std::string_view measure, Decimal from, Decimal to) const {
        auto const& index = targets_.get<by_measure>();
        auto const known = measures_.find(measure);
        if (!known || to < from) {
            return std::ranges::subrange{index.end(), index.end()};
        }
        return std::ranges::subrange{
            index.lower_bound(std::make_tuple(*known, std::optional{from})),
            index.upper_bound(std::make_tuple(*known, std::optional{to}))};
    }

    /// All targets in a measure that have a magnitude, smallest first. Logarithmic.
    [[nodiscard]] auto with_measure(std::string_view measure) const {
        auto const& index = targets_.get<by_measure>();
        auto const known = measures_.find(measure);
        if (!known) {
            return std::ranges::subrange{index.end(), index.end()};
        }
        return std::ranges::subrange{
            index.upper_bound(std::make_tuple(*known, std::optional<Decimal>{})),
            index.upper_bound(std::make_tuple(*known))};
    }

private:
    /// Takes back what a failed add() has left, so that it leaves nothing.
    class Rollback {
    public:
        Rollback(Store& store, NoticeId notice)
            : store_{&store},
              notice_{notice},
              items_{store.items_.size()},
              units_{store.book_.size()},
              targets_{store.targets_.size()} {}
        Rollback(Rollback const&) = delete;
        Rollback& operator=(Rollback const&) = delete;
        ~Rollback() {
            if (store_ == nullptr) {
                return;
            }
            while (store_->targets_.size() > targets_) {
                store_->targets_.pop_back();
            }
            while (store_->items_.size() > items_) {
                store_->items_.pop_back();
            }
            store_->book_.shrink(units_, notice_);
        }
        void release() noexcept { store_ = nullptr; }

    private:
        Store* store_;
        NoticeId notice_;
        std::size_t items_;
        detail::UnitBook::Size units_;
        std::size_t targets_;
    };

    /// Adds the rows of an item and its targets; `notice_row` counts the targets.
    ItemId add_item(Notice const& notice, Item const& item, NoticeRow& notice_row) {
        ItemRow row;
        row.id =
            ItemId{item_ids_.next() + static_cast<std::uint32_t>(items_.size() - item_ids_.size())};
        row.notice = notice_row.id;
        row.ordinal = item.ordinal;
        row.number = item.number;
        row.section = item.section;
        row.first_target = TargetId{notice_row.first_target.value + notice_row.targets};
        row.targets = item.targets.count;
        row.open_ended = std::ranges::any_of(notice.assignments_of(item), &Assignment::open_ended);
        std::uint32_t index = 0;
        for (Target const& target : notice.targets_of(item)) {
            targets_.push_back({TargetId{row.first_target.value + index}, row.id, index,
                                measures_.intern(measure_name(notice, target)), target.magnitude});
            ++index;
        }
        notice_row.targets += index;
        items_.push_back(row);
        return row.id;
    }

    /// Makes sure that erase() does not throw.
    void reserve_retiring() {
        notice_ids_.reserve();
        item_ids_.reserve();
        target_ids_.reserve();
    }

    void erase(NoticeId id) noexcept {
        NoticeRow const row = notice_row(id);
        std::uint32_t const position = notice_ids_.position(id.value);
        relations_.erase(item_ids_.position(row.first_item.value), row.items);
        targets_.get<by_id>().remove_if([&](TargetRow const& target) {
            return target.id >= row.first_target &&
                   target.id.value - row.first_target.value < row.targets;
        });
        items_.get<by_id>().remove_if([&](ItemRow const& item) { return item.notice == id; });
        book_.forget(id);
        notices_.erase(notices_.begin() + position);
        notice_rows_.erase(notice_rows_.begin() + position);
        notice_ids_.retire(id.value, 1);
        item_ids_.retire(row.first_item.value, row.items);
        target_ids_.retire(row.first_target.value, row.targets);
    }

    std::vector<Notice> notices_;
    NoticeRowTable notice_rows_;
    ItemTable items_;
    detail::UnitBook book_;
    TargetTable targets_;
    detail::RelationBook relations_;
    LiveIds notice_ids_;
    LiveIds item_ids_;
    LiveIds target_ids_;
    detail::MeasureBook measures_;  // a word that a failed add() leaves is known to no row
};

}  // namespace fengong
