// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/background.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/store/detail/books.hpp>
#include <fengong/store/detail/notice_name.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/detail/unit_book.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <boost/tuple/tuple.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
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
    explicit Store(Background background) : books_{std::move(background)} {}

    /// @name Copies are deep but for the texts; a store that was moved from is empty, or holds what the
    /// other held.
    /// @{
    Store(Store const&) = default;
    Store(Store&& other) : Store{} { swap(other); }
    Store& operator=(Store other) noexcept {
        swap(other);
        return *this;
    }
    ~Store() = default;
    /// @}

    /// Exchanges what two stores hold. Constant time.
    void swap(Store& other) noexcept {
        notices_.swap(other.notices_);
        std::swap(notice_ids_, other.notice_ids_);
        books_.swap(other.books_);
    }
    friend void swap(Store& left, Store& right) noexcept { left.swap(right); }

    /// Makes room for notices that are about to be added, which saves time and memory where they are many.
    /// Changes nothing else. Linear in their number.
    void reserve(std::span<Notice const> notices) {
        detail::reserve_more(notices_, notices.size());
        books_.reserve(notices);
    }

    /// Takes in a notice and returns its id.
    ///
    /// If anything throws (std::bad_alloc; std::length_error at 2³² items or targets), the store is as
    /// before. Takes time linear in the notice, but for logarithms of the size of the store.
    NoticeId add(Notice notice) {
        std::vector<Notice> notices;
        notices.push_back(std::move(notice));
        return add_all(std::move(notices));
    }

    /// Takes in notices, in their order, and returns the id of the first; those of the others follow it.
    ///
    /// As if each were added by itself, but all or none: if anything throws, the store is as before. Faster
    /// where they are many beside those that are there, as indices are then laid out once.
    NoticeId add_all(std::vector<Notice> notices) {
        std::span<Notice const> const added = detail::ranges::view(notices);
        NoticeId const first{notice_ids_.next()};
        notice_ids_.expect(added.size());
        Rollback rollback{*this, first};
        if (added.size() > 1) {
            books_.reserve(added);
        }
        books_.take_in(added, first);
        bool const as_they_lie = notices_.capacity() < added.size() && notices_.empty();
        if (!as_they_lie) {
            detail::reserve_more(notices_, added.size());
        }
        rollback.release();
        books_.commit();
        notice_ids_.give(added.size());
        if (as_they_lie) {
            notices_.swap(notices);
        } else {
            std::move(notices.begin(), notices.end(), std::back_inserter(notices_));
        }
        return first;
    }

    /// Takes a notice out, with its items and targets, and retires their ids; false if the id is of none.
    /// The units that it names stay. If memory runs out, the store is as before. Linear in the store.
    bool remove(NoticeId id) {
        if (!contains(id)) {
            return false;
        }
        notice_ids_.reserve();
        books_.prepare_erase();
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
        notice_ids_.reserve();
        books_.prepare_erase();
        NoticeId const added = add(std::move(notice));
        erase(id);
        return added;
    }

    /// Whether there is a notice, an item or a target of this id. Constant time, or logarithmic in the
    /// number of notices that were removed.
    [[nodiscard]] bool contains(NoticeId id) const noexcept {
        return notice_ids_.contains(id.value);
    }
    [[nodiscard]] bool contains(ItemId id) const noexcept {
        return books_.items.ids().contains(id.value);
    }
    [[nodiscard]] bool contains(TargetId id) const noexcept {
        return books_.targets.ids().contains(id.value);
    }

    /// What is known of the notices, the items, units, their names and targets as Boost.MultiIndex tables;
    /// see tables.hpp for the indices.
    [[nodiscard]] NoticeRowTable const& notice_rows() const noexcept { return books_.notices; }
    [[nodiscard]] ItemTable const& items() const noexcept { return books_.items.table(); }
    [[nodiscard]] UnitTable const& units() const noexcept { return books_.units.units(); }
    [[nodiscard]] NameTable const& names() const noexcept { return books_.units.names(); }
    [[nodiscard]] TargetTable const& targets() const noexcept { return books_.targets.table(); }

    /// The notices, in the order of their ids.
    [[nodiscard]] std::span<Notice const> notices() const noexcept {
        return detail::ranges::view(notices_);
    }

    /// A notice, an item, a unit or a target of this store by its id. Constant time, or logarithmic in the
    /// number of notices that were removed.
    [[nodiscard]] Notice const& notice(NoticeId id) const noexcept {
        return notices_[notice_ids_.position(id.value)];
    }
    [[nodiscard]] NoticeRow const& notice_row(NoticeId id) const noexcept {
        return books_.notices[notice_ids_.position(id.value)];
    }
    [[nodiscard]] ItemRow const& item(ItemId id) const noexcept { return books_.items[id]; }
    [[nodiscard]] UnitRow const& unit(UnitId id) const noexcept { return units()[id.value]; }
    [[nodiscard]] TargetRow const& target(TargetId id) const noexcept { return books_.targets[id]; }

    /// Which items there are, and in which order.
    [[nodiscard]] LiveIds const& item_ids() const noexcept { return books_.items.ids(); }

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

    /// How outputs name a notice: by its number, else its title, else what it was read from, else as 无题. Where
    /// others of the store have the same, in brackets what tells it from them: its place, 关于分工的通知（金乡县）,
    /// of several there also what it was read from, and where that does not, which of those of its name it is, by
    /// place, file and order of the store, from 1 (第2份).
    ///
    /// No two notices of a store are named alike: what is in brackets becomes such a number, and a number that is
    /// taken a greater one, where another has a title that is written just so, or a file like a place.
    ///
    /// A name holds for the store as it is: when notices come or go, others may get or lose what is in brackets,
    /// and another number. The id stays. Logarithmic, and linear in the name; so once more for each bracket and
    /// comma in the place and the file, and for each number that is taken.
    [[nodiscard]] std::string name(NoticeId id) const {
        return detail::name_among(books_.notices, notice_row(id));
    }

    /// How outputs name an item: by its notice, and its position there.
    [[nodiscard]] ItemName name(ItemId id) const {
        ItemRow const& row = item(id);
        return {name(row.notice), row.ordinal};
    }

    /// The word of a measure of this store: 亩.
    [[nodiscard]] std::string_view measure(MeasureId id) const noexcept {
        return books_.targets.measures().word(id);
    }

    /// All relations, items in order, and in an item in the order of its text.
    [[nodiscard]] std::span<Relation const> relations() const noexcept {
        return books_.relations.all();
    }

    /// The units that an item names. As fast as item().
    [[nodiscard]] std::span<Relation const> relations_of(ItemId id) const noexcept {
        return books_.relations.of_item(item_ids().position(id.value));
    }

    /// The items that name a unit, as relations in the order of the items; each step is as fast as
    /// relations_of() its item, and linear in them.
    [[nodiscard]] auto relations_of(UnitId id) const {
        return books_.relations.of_unit(id, item_ids());
    }

    /// The items that a unit leads, as relations in the order of the items, which are values. Constant time.
    [[nodiscard]] auto led_by(UnitId id) const { return books_.relations.led_by(id, item_ids()); }

    /// The rows of the targets of an item, in the order of the text.
    [[nodiscard]] auto targets_of(ItemId id) const {
        ItemRow const& row = item(id);
        auto const first =
            targets().begin() + books_.targets.ids().position(row.first_target.value);
        return RowRange{first, first + row.targets};
    }

    /// The unit of a name in a place: its canonical name, or one that is printed for no other unit.
    /// Nothing if there is none. Constant time on average.
    [[nodiscard]] std::optional<UnitId> find_unit(std::string_view place,
                                                  std::string_view name) const {
        return books_.units.find(place, name);
    }

    /// The names other than its own under which a unit is printed, each with its reason. Logarithmic.
    [[nodiscard]] auto names_of(UnitId id) const {
        auto const range = names().get<by_unit>().equal_range(id);
        return RowRange{range.first, range.second};
    }

    /// Who is behind a collective that a notice names: its memberships, by the registry and on the day
    /// of the notice. Empty if the registry does not say. Logarithmic in all memberships, and linear
    /// in those of the notice.
    [[nodiscard]] std::span<Membership const> members_of(NoticeId notice, UnitId collective) const {
        return books_.units.members_of(notice, collective);
    }

    /// The memory in which the names and places of the units lie: who keeps it can keep the views as well.
    [[nodiscard]] std::vector<std::shared_ptr<char const[]>> const& texts() const noexcept {
        return books_.units.texts().owners();
    }

    /// What is known beside the notices.
    [[nodiscard]] Background const& background() const noexcept {
        return books_.units.background();
    }

    /// The notices of a division and of those that lie in it, by division and year. Logarithmic.
    [[nodiscard]] auto notices_in(DivisionCode division) const {
        auto const& index = books_.notices.get<by_division>();
        return RowRange{index.lower_bound(std::optional{division}),
                        index.upper_bound(std::optional{last_code_in(division)})};
    }

    /// The notices of a year, by division. Logarithmic.
    [[nodiscard]] auto notices_of_year(int year) const {
        auto const range = books_.notices.get<by_year>().equal_range(std::optional{year});
        return RowRange{range.first, range.second};
    }

    /// The units of a division and of those that lie in it, by division. Logarithmic in the divisions.
    [[nodiscard]] auto units_in(DivisionCode division) const { return books_.units.in(division); }

    /// The units of a kind of office (development-and-reform), by division. Logarithmic in the kinds.
    [[nodiscard]] auto units_of_kind(std::string_view kind) const {
        return books_.units.of_kind(kind);
    }

    /// The items of a notice with a printed number, usually one, as values. Constant time where the notice
    /// counts up by one, else logarithmic in it; logarithmic also in the notices that were removed.
    [[nodiscard]] auto numbered(NoticeId notice, std::uint32_t number) const {
        using Rows = decltype(books_.items.numbered(0, number));
        return contains(notice) ? books_.items.numbered(notice_ids_.position(notice.value), number)
                                : Rows{};
    }

    /// The items of a section (index from 1) of a notice, in order. Logarithmic.
    [[nodiscard]] auto in_section(NoticeId notice, std::uint32_t section) const {
        auto const range =
            items().get<by_section>().equal_range(boost::make_tuple(notice, section));
        return RowRange{range.first, range.second};
    }

    /// The targets in a measure (亩, 元, %; empty for bare numbers) with a magnitude from `from` to `to`,
    /// both included, smallest first, as values. Empty if no target has the measure. Logarithmic.
    [[nodiscard]] auto with_measure(std::string_view measure, Decimal from, Decimal to) const {
        return books_.targets.in(measure, from, to);
    }

    /// All targets in a measure that have a magnitude, likewise. Constant time.
    [[nodiscard]] auto with_measure(std::string_view measure) const {
        return books_.targets.in(measure);
    }

private:
    /// Takes back what a failed add() has left, so that it leaves nothing.
    class Rollback {
    public:
        Rollback(Store& store, NoticeId notice)
            : store_{&store}, notice_{notice}, units_{store.books_.units.size()} {}
        Rollback(Rollback const&) = delete;
        Rollback& operator=(Rollback const&) = delete;
        ~Rollback() {
            if (store_ != nullptr) {
                store_->books_.take_back(units_, store_->notices_.size(), notice_);
            }
        }
        void release() noexcept { store_ = nullptr; }

    private:
        Store* store_;
        NoticeId notice_;
        detail::UnitBook::Size units_;
    };

    void erase(NoticeId id) noexcept {
        std::uint32_t const position = notice_ids_.position(id.value);
        books_.erase(position);
        notices_.erase(notices_.begin() + static_cast<std::ptrdiff_t>(position));
        notice_ids_.retire(id.value, 1);
    }

    std::vector<Notice> notices_;
    LiveIds notice_ids_;
    detail::Books books_;
};

}  // namespace fengong
