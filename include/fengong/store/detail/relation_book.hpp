// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <span>
#include <vector>

namespace fengong::detail {

/// Which items name which units: once, in the order of the items, and each relation points to the next of
/// its unit. Items are known by their position, units by their id.
class RelationBook {
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

public:
    /// Walks the relations of a unit, or those alone in which it leads.
    template <bool Leading>
    class OfUnit {
    public:
        using value_type = Relation;
        using difference_type = std::ptrdiff_t;
        using iterator_category = std::forward_iterator_tag;
        using pointer = Relation const*;
        using reference = Relation const&;

        OfUnit() = default;
        OfUnit(RelationBook const& book, std::uint32_t row) : book_{&book}, row_{row} { pass(); }

        reference operator*() const noexcept { return book_->relations_[row_]; }
        pointer operator->() const noexcept { return &book_->relations_[row_]; }
        OfUnit& operator++() noexcept {
            row_ = book_->next_of_unit_[row_];
            pass();
            return *this;
        }
        OfUnit operator++(int) noexcept {
            OfUnit const before = *this;
            ++*this;
            return before;
        }
        friend bool operator==(OfUnit left, OfUnit right) noexcept {
            return left.row_ == right.row_;
        }

    private:
        /// Passes over what is not asked for.
        void pass() noexcept {
            if constexpr (Leading) {
                while (row_ != none && book_->relations_[row_].role != Role::lead) {
                    row_ = book_->next_of_unit_[row_];
                }
            }
        }

        RelationBook const* book_ = nullptr;
        std::uint32_t row_ = none;
    };

    [[nodiscard]] std::span<Relation const> all() const noexcept {
        return ranges::view(relations_);
    }

    [[nodiscard]] std::span<Relation const> of_item(std::size_t position) const noexcept {
        std::size_t const first = begin_of(position);
        return ranges::view(relations_, first, begin_of(position + 1) - first);
    }

    template <bool Leading>
    [[nodiscard]] RowRange<OfUnit<Leading>> of_unit(UnitId unit) const {
        return {{*this, chains_[unit.value].first}, {*this, none}};
    }

    /// Makes room for `items` more items and `relations` more relations.
    void reserve(std::size_t items, std::size_t relations) {
        first_of_item_.reserve(first_of_item_.size() + items);
        relations_.reserve(relations_.size() + relations);
        next_of_unit_.reserve(next_of_unit_.size() + relations);
    }

    /// Makes sure that append() does not throw.
    void prepare_append(std::size_t items, std::size_t relations, std::size_t units) {
        reserve_more(first_of_item_, items);
        reserve_more(relations_, relations);
        reserve_more(next_of_unit_, relations);
        reserve_more(chains_, units - chains_.size());
    }

    /// Appends `items` items that stand behind those of the book and have the next positions and ids from
    /// `first` on, with their relations in order; `units` is how many units there are.
    void append(ItemId first, std::size_t items, std::span<Relation const> relations,
                std::size_t units) noexcept {
        chains_.resize(units);
        auto relation = relations.begin();
        for (std::size_t item = 0; item < items; ++item) {
            first_of_item_.push_back(static_cast<std::uint32_t>(relations_.size()));
            for (; relation != relations.end() && relation->item.value == first.value + item;
                 ++relation) {
                relations_.push_back(*relation);
                next_of_unit_.push_back(none);
                link(static_cast<std::uint32_t>(relations_.size() - 1));
            }
        }
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
        next_of_unit_.assign(relations_.size(), none);
        chains_.assign(chains_.size(), Chain{});
        for (std::uint32_t row = 0; row < relations_.size(); ++row) {
            link(row);
        }
    }

private:
    /// The first and last relation of a unit.
    struct Chain {
        std::uint32_t first = none;
        std::uint32_t last = none;
    };

    [[nodiscard]] std::size_t begin_of(std::size_t position) const noexcept {
        return position < first_of_item_.size() ? first_of_item_[position] : relations_.size();
    }

    /// Puts a relation behind the others of its unit.
    void link(std::uint32_t row) noexcept {
        Chain& chain = chains_[relations_[row].unit.value];
        (chain.first == none ? chain.first : next_of_unit_[chain.last]) = row;
        chain.last = row;
    }

    std::vector<Relation> relations_;
    std::vector<std::uint32_t> first_of_item_;  // by position
    std::vector<std::uint32_t> next_of_unit_;   // of each relation
    std::vector<Chain> chains_;                 // of each unit
};

}  // namespace fengong::detail
