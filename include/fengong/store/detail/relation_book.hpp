// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/detail/made_row_iterator.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/detail/unit_lists.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <vector>

namespace fengong::detail {

/// Which items name which units: once, in the order of the items. Beside that each unit has a list of the items
/// that it leads, by id, and one of its other relations, by row. Items are known by their position, units by
/// their id.
class RelationBook {
    using Entries = std::vector<UnitLists::Entry>;

    /// The relations in which a unit leads some items.
    struct LeadAt {
        RelationBook const* book = nullptr;
        LiveIds const* ids = nullptr;
        std::uint32_t const* items = nullptr;
        UnitId unit;

        Relation operator()(std::size_t position) const noexcept {
            ItemId const item{items[position]};
            Relation relation = book->relations_[book->row_of(ids->position(item.value), unit)];
            relation.item = item;
            return relation;
        }
    };

public:
    /// Walks the relations of a unit: two lists, either in the order of the items.
    class OfUnit {
    public:
        using value_type = Relation;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        using pointer = Relation const*;
        using reference = Relation const&;

        OfUnit() = default;
        OfUnit(RelationBook const& book, LiveIds const& ids, UnitId unit, std::size_t lead,
               std::size_t other) noexcept
            : book_{&book}, ids_{&ids}, unit_{unit}, lead_{lead}, other_{other} {
            find();
        }

        reference operator*() const noexcept { return book_->relations_[row_]; }
        pointer operator->() const noexcept { return &**this; }
        OfUnit& operator++() noexcept {
            ++(leads_ ? lead_ : other_);
            find();
            return *this;
        }
        OfUnit operator++(int) noexcept {
            OfUnit const before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(OfUnit const& left, OfUnit const& right) noexcept {
            return left.lead_ == right.lead_ && left.other_ == right.other_;
        }

    private:
        /// Chooses the list whose next item comes first.
        void find() noexcept {
            std::span<std::uint32_t const> const leads = book_->leads_[unit_];
            std::span<std::uint32_t const> const others = book_->others_[unit_];
            bool const has_other = other_ != others.size();
            leads_ = lead_ != leads.size() &&
                     (!has_other || leads[lead_] < book_->relations_[others[other_]].item.value);
            if (leads_) {
                row_ = book_->row_of(ids_->position(leads[lead_]), unit_);
            } else if (has_other) {
                row_ = others[other_];
            }
        }

        RelationBook const* book_ = nullptr;
        LiveIds const* ids_ = nullptr;
        UnitId unit_;
        std::size_t lead_ = 0;   // where we are in the list of leads
        std::size_t other_ = 0;  // and in the other
        bool leads_ = false;     // which of them is next
        std::size_t row_ = 0;    // and its relation
    };

    [[nodiscard]] std::span<Relation const> all() const noexcept {
        return ranges::view(relations_);
    }

    [[nodiscard]] std::span<Relation const> of_item(std::size_t position) const noexcept {
        std::size_t const first = begin_of(position);
        return ranges::view(relations_, first, begin_of(position + 1) - first);
    }

    /// The relations of a unit; `ids` are those of the items.
    [[nodiscard]] RowRange<OfUnit> of_unit(UnitId unit, LiveIds const& ids) const {
        return {{*this, ids, unit, 0, 0},
                {*this, ids, unit, leads_[unit].size(), others_[unit].size()}};
    }

    /// Those in which it leads. Only what is looked at of a relation is fetched; its item is known.
    [[nodiscard]] auto led_by(UnitId unit, LiveIds const& ids) const {
        using Rows = MadeRowIterator<LeadAt>;
        std::span<std::uint32_t const> const items = leads_[unit];
        LeadAt const lead_at{this, &ids, items.data(), unit};
        return RowRange{Rows{lead_at, 0}, Rows{lead_at, items.size()}};
    }

    /// Makes room for `items` more items and `relations` more relations.
    void reserve(std::size_t items, std::size_t relations) {
        reserve_more(first_of_item_, items);
        reserve_more(relations_, relations);
    }

    /// Adds the next item, whose relations, at most `names`, are those to be added next, until commit() or take_back().
    void add_item(std::size_t names) {
        reserve_more(first_of_item_, 1);
        reserve_more(relations_, names);
        first_of_item_.push_back(static_cast<std::uint32_t>(relations_.size()));
    }

    /// Adds a relation of that item, or, where it names the unit already, leaves the stronger role of the two: a
    /// lead that is also responsible is a lead.
    void add(Relation const& relation) {
        if (relation.unit.value >= last_row_.size()) {
            last_row_.resize(relation.unit.value + std::size_t{1});
        }
        std::uint32_t& row = last_row_[relation.unit.value];
        bool const known = row >= first_of_item_.back() && row < relations_.size() &&
                           relations_[row].unit == relation.unit;
        if (!known) {
            row = static_cast<std::uint32_t>(relations_.size());
            relations_.push_back(relation);
            leads_count_ += relation.role == Role::lead ? 1 : 0;
        } else if (relation.role < relations_[row].role) {
            relations_[row] = relation;
            leads_count_ += relation.role == Role::lead ? 1 : 0;
        }
    }

    /// Takes back what was added since commit().
    void take_back() noexcept {
        first_of_item_.resize(kept_items_);
        relations_.resize(kept_);
        leads_count_ = count_leads();
        new_leads_.clear();
        new_others_.clear();
    }

    /// Makes sure that commit() does not throw; `units` is how many units there are.
    void prepare_commit(std::size_t units) {
        if (lists_anew()) {
            leads_.prepare_assign(leads_count_, units);
            others_.prepare_assign(relations_.size() - leads_count_, units);
            return;
        }
        for (std::size_t row = kept_; row < relations_.size(); ++row) {
            Relation const& relation = relations_[row];
            bool const leads = relation.role == Role::lead;
            (leads ? new_leads_ : new_others_)
                .emplace_back(relation.unit,
                              leads ? relation.item.value : static_cast<std::uint32_t>(row));
        }
        ranges::sort(new_leads_);
        ranges::sort(new_others_);
        leads_.prepare_append(ranges::view(new_leads_), units);
        others_.prepare_append(ranges::view(new_others_), units);
    }

    /// Keeps what was added.
    void commit(std::size_t units) noexcept {
        if (lists_anew()) {
            make_lists(units);
        } else {
            leads_.append(ranges::view(new_leads_), units);
            others_.append(ranges::view(new_others_), units);
            Entries{}.swap(new_leads_);
            Entries{}.swap(new_others_);
        }
        kept_ = relations_.size();
        kept_items_ = first_of_item_.size();
    }

    /// Takes out `items` items from a position on. Linear in the book.
    void erase(std::size_t position, std::size_t items) noexcept {
        auto const at = [](auto& rows, std::size_t row) {
            return rows.begin() + static_cast<std::ptrdiff_t>(row);
        };
        std::size_t const first = begin_of(position);
        std::size_t const last = begin_of(position + items);
        relations_.erase(at(relations_, first), at(relations_, last));
        first_of_item_.erase(at(first_of_item_, position), at(first_of_item_, position + items));
        for (std::size_t later = position; later < first_of_item_.size(); ++later) {
            first_of_item_[later] -= static_cast<std::uint32_t>(last - first);
        }
        kept_ = relations_.size();
        kept_items_ = first_of_item_.size();
        leads_count_ = count_leads();
        make_lists(leads_.size());
    }

private:
    [[nodiscard]] std::size_t begin_of(std::size_t position) const noexcept {
        return position < first_of_item_.size() ? first_of_item_[position] : relations_.size();
    }

    /// The row that says that the item at a position names a unit, which it must.
    [[nodiscard]] std::size_t row_of(std::size_t position, UnitId unit) const noexcept {
        std::size_t row = begin_of(position);
        while (relations_[row].unit != unit) {
            ++row;
        }
        return row;
    }

    [[nodiscard]] std::size_t count_leads() const noexcept {
        return ranges::count(relations_, Role::lead, &Relation::role);
    }

    /// Whether so much was added that laying out all lists costs less than to append.
    [[nodiscard]] bool lists_anew() const noexcept {
        return relations_.size() - kept_ > relations_.size() / 4;
    }

    void make_lists(std::size_t units) noexcept {
        // By index and not by branch: nobody foresees whether a relation leads.
        std::array<UnitLists*, 2> const lists{&others_, &leads_};
        auto const leads = [](Relation const& relation) {
            return relation.role == Role::lead ? std::size_t{1} : std::size_t{0};
        };
        for (UnitLists* const list : lists) {
            list->begin_assign(units);
        }
        for (Relation const& relation : relations_) {
            lists[leads(relation)]->expect(relation.unit);
        }
        for (UnitLists* const list : lists) {
            list->lay_out();
        }
        std::uint32_t row = 0;
        for (Relation const& relation : relations_) {
            std::array<std::uint32_t, 2> const numbers{row++, relation.item.value};
            std::size_t const list = leads(relation);
            lists[list]->put(relation.unit, numbers[list]);
        }
    }

    std::vector<Relation> relations_;
    std::vector<std::uint32_t> first_of_item_;  // by position
    std::size_t kept_ = 0;                      // how many relations stay, whatever happens
    std::size_t kept_items_ = 0;                // and how many items
    std::size_t leads_count_ = 0;               // how many of all relations are leads
    // Of each unit, the row that was last added for it; what it says of rows that are gone does no harm.
    std::vector<std::uint32_t> last_row_;
    UnitLists leads_;
    UnitLists others_;
    std::vector<UnitLists::Entry> new_leads_;  // what commit() appends
    std::vector<UnitLists::Entry> new_others_;
};

}  // namespace fengong::detail
