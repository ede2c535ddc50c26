// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/detail/magnitude_column.hpp>
#include <fengong/store/detail/measure_book.hpp>
#include <fengong/store/detail/target_iterator.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The targets of a store, and those of each measure by magnitude.
class TargetBook {
    struct MagnitudeOf {
        TargetBook const* book;
        Decimal operator()(TargetId target) const noexcept { return *(*book)[target].magnitude; }
    };

public:
    /// Targets of one measure, smallest first.
    using Range = RowRange<TargetIterator<TargetBook>>;

    [[nodiscard]] TargetTable const& table() const noexcept { return table_; }
    [[nodiscard]] LiveIds const& ids() const noexcept { return ids_; }
    [[nodiscard]] MeasureBook const& measures() const noexcept { return measures_; }

    [[nodiscard]] TargetRow const& operator[](TargetId id) const noexcept {
        return table_[ids_.position(id.value)];
    }

    /// The targets in a measure with a magnitude from `from` to `to`.
    [[nodiscard]] Range in(std::string_view measure, Decimal from, Decimal to) const {
        MagnitudeColumn const* const column = column_of(measure);
        return column == nullptr || to < from ? Range{}
                                              : range(column->lower_bound(from, MagnitudeOf{this}),
                                                      column->upper_bound(to, MagnitudeOf{this}));
    }

    /// All targets in a measure that have a magnitude.
    [[nodiscard]] Range in(std::string_view measure) const {
        MagnitudeColumn const* const column = column_of(measure);
        return column == nullptr ? Range{} : range(column->begin(), column->end());
    }

    /// Adds a row, whose id is the next, until commit() or take_back().
    void add(ItemId item, std::uint32_t index, std::string_view measure,
             std::optional<Decimal> magnitude) {
        MeasureId const known = measures_.intern(measure);
        if (known.value >= columns_.size()) {
            columns_.resize(known.value + std::size_t{1});
        }
        table_.push_back({next(), item, index, known, magnitude});
        if (magnitude) {
            columns_[known.value].insert(table_.back().id, *magnitude, MagnitudeOf{this});
        }
    }

    /// The id that the next row gets.
    [[nodiscard]] TargetId next() const noexcept {
        return TargetId{ids_.next() + static_cast<std::uint32_t>(table_.size()) - ids_.size()};
    }

    /// Takes back the rows that were added since commit(). Linear in the book, if there are any.
    void take_back() noexcept {
        if (table_.size() != ids_.size()) {
            erase_from_columns(TargetId{ids_.next()}, next().value - ids_.next());
        }
        while (table_.size() > ids_.size()) {
            table_.pop_back();
        }
    }

    /// Keeps the rows that were added.
    void commit() noexcept { ids_.give(table_.size() - ids_.size()); }

    /// Makes room for `more` targets.
    void reserve(std::size_t more) { table_.get<by_id>().reserve(table_.size() + more); }

    /// Makes sure that erase() does not throw.
    void prepare_erase() { ids_.reserve(); }

    /// Takes out `count` targets and retires their ids. Linear in the book.
    void erase(TargetId first, std::uint32_t count) noexcept {
        erase_from_columns(first, count);
        table_.get<by_id>().remove_if([&](TargetRow const& target) {
            return target.id >= first && target.id.value - first.value < count;
        });
        ids_.retire(first.value, count);
    }

    void swap(TargetBook& other) noexcept {
        table_.swap(other.table_);
        std::swap(ids_, other.ids_);
        std::swap(measures_, other.measures_);
        columns_.swap(other.columns_);
    }

private:
    /// Null for a word that no target has, such as one that a failed add() has left.
    [[nodiscard]] MagnitudeColumn const* column_of(std::string_view measure) const {
        auto const known = measures_.find(measure);
        return known && known->value < columns_.size() ? &columns_[known->value] : nullptr;
    }

    [[nodiscard]] Range range(MagnitudeColumn::Position from, MagnitudeColumn::Position to) const {
        return {{*this, from}, {*this, to}};
    }

    void erase_from_columns(TargetId first, std::uint32_t count) noexcept {
        for (MagnitudeColumn& column : columns_) {
            column.erase(first, count);
        }
    }

    TargetTable table_;
    LiveIds ids_;
    MeasureBook measures_;                  // a word that a failed add() leaves is known to no row
    std::vector<MagnitudeColumn> columns_;  // of each measure
};

}  // namespace fengong::detail
