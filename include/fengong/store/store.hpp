// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/registry/resolve.hpp>
#include <fengong/store/detail/merge_roles.hpp>
#include <fengong/store/detail/unit_book.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <ranges>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace fengong {

/// How outputs name an item: its notice and its position there.
struct ItemName {
    std::string notice;  ///< the number of the notice, else its title, else what it was read from
    std::uint32_t ordinal = 0;

    friend bool operator==(ItemName const&, ItemName const&) = default;
};

/// Items, units and targets of any number of notices, in tables, and who is named by what.
///
/// The tables are Boost.MultiIndex containers, handed out const; writing goes through add(). Relations
/// are not rows: they lie once, in the order of the items, and each points to the next of its unit.
/// Const access is safe from many threads. Copies are deep but for the texts, which are shared.
class Store {
public:
    /// Without registries: names are one unit where the rules of docs/identity.md prove it.
    Store() = default;

    /// With what is known of divisions: who a printed name is, and who is behind a collective.
    explicit Store(Registries registries) : book_{std::move(registries)} {}

    /// Takes in a notice and returns its id, which counts from 0.
    ///
    /// If anything throws (std::bad_alloc), the store is as before. Takes time linear in the notice, but
    /// for the logarithms of the ordered indices.
    NoticeId add(Notice notice) {
        NoticeId const id{static_cast<std::uint32_t>(notices_.size())};
        Rollback rollback{*this};
        std::vector<Relation> relations;
        std::vector<detail::NamedUnit> units;
        detail::UnitBook::Reading reading = book_.reading(notice, id);
        auto const unit_of = [&](std::string_view name) { return book_.intern(reading, name); };
        for (Item const& item : notice.items) {
            ItemRow const& row = add_item(notice, item, id);
            detail::merge_roles(notice, item, unit_of, units);
            for (detail::NamedUnit const& unit : units) {
                relations.push_back(
                    {row.id, unit.unit, unit.role, unit.open_ended, unit.inherited});
            }
        }
        reserve_more(relations_, relations.size());
        reserve_more(next_of_unit_, relations.size());
        reserve_more(first_relation_, notice.items.size());
        reserve_more(chains_, book_.units().size() - chains_.size());
        notices_.push_back(std::move(notice));
        rollback.release();

        chains_.resize(book_.units().size());
        std::size_t next = 0;
        for (std::size_t item = first_relation_.size(); item < items_.size(); ++item) {
            first_relation_.push_back(static_cast<std::uint32_t>(relations_.size()));
            while (next < relations.size() && relations[next].item.value == item) {
                append(relations[next++]);
            }
        }
        return id;
    }

    /// The items, units, their names and targets as Boost.MultiIndex tables; see tables.hpp for the indices.
    [[nodiscard]] ItemTable const& items() const noexcept { return items_; }
    [[nodiscard]] UnitTable const& units() const noexcept { return book_.units(); }
    [[nodiscard]] NameTable const& names() const noexcept { return book_.names(); }
    [[nodiscard]] TargetTable const& targets() const noexcept { return targets_; }

    /// The notices in the order of their ids.
    [[nodiscard]] std::span<Notice const> notices() const noexcept { return notices_; }

    /// A notice, an item, a unit or a target of this store by its id, in constant time.
    [[nodiscard]] Notice const& notice(NoticeId id) const noexcept { return notices_[id.value]; }
    [[nodiscard]] ItemRow const& item(ItemId id) const noexcept { return items_[id.value]; }
    [[nodiscard]] UnitRow const& unit(UnitId id) const noexcept { return units()[id.value]; }
    [[nodiscard]] TargetRow const& target(TargetId id) const noexcept { return targets_[id.value]; }

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
        return measure_names_[id.value];
    }

    /// All relations, items in order, and in an item in the order of its text.
    [[nodiscard]] std::span<Relation const> relations() const noexcept { return relations_; }

    /// The units that an item names, in constant time.
    [[nodiscard]] std::span<Relation const> relations_of(ItemId id) const noexcept {
        std::size_t const first = first_relation_[id.value];
        std::size_t const last = id.value + 1 < first_relation_.size()
                                     ? first_relation_[id.value + 1]
                                     : relations_.size();
        return std::span{relations_}.subspan(first, last - first);
    }

    /// The items that name a unit, as relations in the order of the items; each step is constant time.
    [[nodiscard]] auto relations_of(UnitId id) const {
        return UnitRelations{*this, chains_[id.value].first};
    }

    /// The items that a unit leads, as relations in the order of the items.
    [[nodiscard]] auto led_by(UnitId id) const {
        return relations_of(id) | std::views::filter([](Relation const& relation) {
                   return relation.role == Role::lead;
               });
    }

    /// The rows of the targets of an item, in the order of the text.
    [[nodiscard]] auto targets_of(ItemId id) const {
        ItemRow const& row = item(id);
        auto const first = targets_.begin() + row.first_target.value;
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

    /// What the store knows of divisions.
    [[nodiscard]] Registries const& registries() const noexcept { return book_.registries(); }

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
        auto const known = measures_.find(std::string{measure});
        if (known == measures_.end() || to < from) {
            return std::ranges::subrange{index.end(), index.end()};
        }
        return std::ranges::subrange{
            index.lower_bound(std::make_tuple(known->second, std::optional{from})),
            index.upper_bound(std::make_tuple(known->second, std::optional{to}))};
    }

    /// All targets in a measure that have a magnitude, smallest first. Logarithmic.
    [[nodiscard]] auto with_measure(std::string_view measure) const {
        auto const& index = targets_.get<by_measure>();
        auto const known = measures_.find(std::string{measure});
        if (known == measures_.end()) {
            return std::ranges::subrange{index.end(), index.end()};
        }
        return std::ranges::subrange{
            index.upper_bound(std::make_tuple(known->second, std::optional<Decimal>{})),
            index.upper_bound(std::make_tuple(known->second))};
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    /// The first and last relation of a unit.
    struct Chain {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };

    /// Walks the relations of a unit.
    class UnitRelations : public std::ranges::view_interface<UnitRelations> {
    public:
        class iterator {
        public:
            using value_type = Relation;
            using difference_type = std::ptrdiff_t;
            using iterator_category = std::forward_iterator_tag;
            using pointer = Relation const*;
            using reference = Relation const&;

            iterator() = default;
            iterator(Store const& store, std::uint32_t row) : store_{&store}, row_{row} {}

            reference operator*() const noexcept { return store_->relations_[row_]; }
            pointer operator->() const noexcept { return &store_->relations_[row_]; }
            iterator& operator++() noexcept {
                row_ = store_->next_of_unit_[row_];
                return *this;
            }
            iterator operator++(int) noexcept {
                iterator const before = *this;
                ++*this;
                return before;
            }
            friend bool operator==(iterator left, iterator right) noexcept {
                return left.row_ == right.row_;
            }

        private:
            Store const* store_ = nullptr;
            std::uint32_t row_ = none;
        };

        UnitRelations() = default;
        UnitRelations(Store const& store, std::uint32_t first) : store_{&store}, first_{first} {}

        [[nodiscard]] iterator begin() const noexcept { return {*store_, first_}; }
        [[nodiscard]] iterator end() const noexcept { return {*store_, none}; }

    private:
        Store const* store_ = nullptr;
        std::uint32_t first_ = none;
    };

    /// Takes rows back that a failed add() has left, so that it leaves none.
    class Rollback {
    public:
        explicit Rollback(Store& store)
            : store_{&store},
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
            store_->book_.shrink(units_);
        }
        void release() noexcept { store_ = nullptr; }

    private:
        Store* store_;
        std::size_t items_;
        detail::UnitBook::Size units_;
        std::size_t targets_;
    };

    ItemRow const& add_item(Notice const& notice, Item const& item, NoticeId id) {
        ItemRow row;
        row.id = ItemId{static_cast<std::uint32_t>(items_.size())};
        row.notice = id;
        row.ordinal = item.ordinal;
        row.number = item.number;
        row.section = item.section;
        row.first_target = TargetId{static_cast<std::uint32_t>(targets_.size())};
        row.targets = item.targets.count;
        for (Assignment const& assignment : notice.assignments_of(item)) {
            row.open_ended = row.open_ended || assignment.open_ended;
        }
        std::uint32_t index = 0;
        for (Target const& target : notice.targets_of(item)) {
            TargetId const target_id{static_cast<std::uint32_t>(targets_.size())};
            targets_.push_back({target_id, row.id, index++, intern(measure_name(notice, target)),
                                target.magnitude});
        }
        items_.push_back(row);
        return items_.back();
    }

    /// A word that a failed add() leaves here is known to no row and does no harm.
    MeasureId intern(std::string_view measure) {
        std::string word{measure};
        if (auto const known = measures_.find(word); known != measures_.end()) {
            return known->second;
        }
        MeasureId const id{static_cast<std::uint32_t>(measure_names_.size())};
        reserve_more(measure_names_, 1);
        measures_.emplace(word, id);
        measure_names_.push_back(std::move(word));
        return id;
    }

    template <class Row>
    static void reserve_more(std::vector<Row>& rows, std::size_t more) {
        if (rows.capacity() - rows.size() < more) {
            rows.reserve(std::max(rows.size() + more, rows.capacity() * 2));
        }
    }

    /// Room has been reserved: nothing here throws.
    void append(Relation const& relation) noexcept {
        auto const row = static_cast<std::uint32_t>(relations_.size());
        relations_.push_back(relation);
        next_of_unit_.push_back(none);
        Chain& chain = chains_[relation.unit.value];
        if (chain.first == none) {
            chain.first = row;
        } else {
            next_of_unit_[chain.last] = row;
        }
        chain.last = row;
    }

    std::vector<Notice> notices_;
    ItemTable items_;
    detail::UnitBook book_;
    TargetTable targets_;
    boost::unordered_flat_map<std::string, MeasureId> measures_;
    std::vector<std::string> measure_names_;
    std::vector<Relation> relations_;
    std::vector<std::uint32_t> first_relation_;  // of each item
    std::vector<std::uint32_t> next_of_unit_;    // of each relation
    std::vector<Chain> chains_;                  // of each unit
};

}  // namespace fengong
