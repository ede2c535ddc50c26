// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/target.hpp>
#include <fengong/store/detail/joined_iterator.hpp>
#include <fengong/store/detail/magnitude_column.hpp>
#include <fengong/store/detail/measure_book.hpp>
#include <fengong/store/detail/reserve_more.hpp>
#include <fengong/store/detail/sort_by_magnitude.hpp>
#include <fengong/store/live_ids.hpp>
#include <fengong/store/row_range.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <algorithm>
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

    /// Rows are values: only what is looked at of one is fetched, and its id lies in the column itself, so that
    /// whoever wants to know which targets these are reads memory in order.
    struct RowOf {
        TargetBook const* book = nullptr;
        TargetRow operator()(TargetId target) const noexcept {
            TargetRow row = (*book)[target];
            row.id = target;
            return row;
        }
    };

public:
    /// Targets of one measure, smallest first.
    using Range = RowRange<JoinedIterator<MagnitudeColumn::Block, RowOf>>;

    [[nodiscard]] TargetTable const& table() const noexcept { return table_; }
    [[nodiscard]] LiveIds const& ids() const noexcept { return ids_; }
    [[nodiscard]] MeasureBook const& measures() const noexcept { return measures_; }

    [[nodiscard]] TargetRow const& operator[](TargetId id) const noexcept {
        return table_[ids_.position(id.value)];
    }

    /// The targets in a measure with a magnitude from `from` to `to`.
    [[nodiscard]] Range in(std::string_view measure, Decimal from, Decimal to) const {
        MagnitudeColumn const* const column = column_of(measure);
        return column == nullptr || to < from
                   ? Range{}
                   : range(*column, column->lower_bound(from, MagnitudeOf{this}),
                           column->upper_bound(to, MagnitudeOf{this}));
    }

    /// All targets in a measure that have a magnitude.
    [[nodiscard]] Range in(std::string_view measure) const {
        MagnitudeColumn const* const column = column_of(measure);
        return column == nullptr ? Range{} : range(*column, column->begin(), column->end());
    }

    /// Adds a row, whose id is the next, until commit() or take_back().
    void add(ItemId item, std::uint32_t index, Notice const& notice, Target const& target) {
        table_.push_back({next(), item, index, measure_of(notice, target), target.magnitude});
    }

    /// Makes sure that there are ids for `more` rows. Throws std::length_error if there are not.
    void expect(std::size_t more) const { ids_.expect(table_.size() - ids_.size() + more); }

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
        columns_anew_.clear();
    }

    /// Makes sure that commit() does not throw. Where much was added, all columns are made anew, which then costs
    /// less than to look for the place of each target.
    void prepare_commit() {
        if (table_.size() - ids_.size() > table_.size() / 4) {
            columns_anew_ = make_columns();
            return;
        }
        columns_.resize(measures_.size());
        for (std::size_t row = ids_.size(); row < table_.size(); ++row) {
            TargetRow const& target = table_[row];
            if (target.magnitude) {
                columns_[target.measure.value].insert(target.id, *target.magnitude,
                                                      MagnitudeOf{this});
            }
        }
    }

    /// Keeps the rows that were added.
    void commit() noexcept {
        if (!columns_anew_.empty()) {
            columns_ = std::exchange(columns_anew_, {});
        }
        ids_.give(table_.size() - ids_.size());
    }

    /// Makes room for `more` targets.
    void reserve(std::size_t more) { reserve_more(table_.get<by_id>(), more); }

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
        columns_anew_.swap(other.columns_anew_);
        listed_.swap(other.listed_);
    }

private:
    /// Null for a word that no target has, such as one that a failed add() has left.
    [[nodiscard]] MagnitudeColumn const* column_of(std::string_view measure) const {
        auto const known = measures_.find(measure);
        return known && known->value < columns_.size() ? &columns_[known->value] : nullptr;
    }

    [[nodiscard]] Range range(MagnitudeColumn const& column, MagnitudeColumn::Position from,
                              MagnitudeColumn::Position to) const {
        MagnitudeColumn::Block const* const end = column.end().block;
        return {{from.block, from.row, end, RowOf{this}}, {to.block, to.row, end, RowOf{this}}};
    }

    /// The word of a target's measure, made if need be. Listed measures are known by their rows.
    [[nodiscard]] MeasureId measure_of(Notice const& notice, Target const& target) {
        MeasureFacts const* const facts = target.measure.facts();
        if (facts == nullptr) {
            return measures_.intern(measure_name(notice, target));
        }
        auto const row = static_cast<std::size_t>(facts - measure_table);
        listed_.resize(std::max(listed_.size(), row + 1));
        if (!listed_[row]) {
            listed_[row] = measures_.intern(facts->name);
        }
        return *listed_[row];
    }

    [[nodiscard]] std::vector<MagnitudeColumn> make_columns() const {
        std::vector<std::vector<MagnitudeColumn::Entry>> entries(measures_.size());
        for (TargetRow const& target : table_) {
            if (target.magnitude) {
                entries[target.measure.value].push_back(
                    {MagnitudeKey{*target.magnitude}, target.id});
            }
        }
        std::vector<MagnitudeColumn> columns;
        columns.reserve(entries.size());
        std::vector<MagnitudeColumn::Entry> spare;
        for (std::vector<MagnitudeColumn::Entry>& of_measure : entries) {
            sort_by_magnitude(ranges::mutable_view(of_measure), spare, MagnitudeOf{this});
            columns.push_back(MagnitudeColumn::of(ranges::view(of_measure)));
        }
        return columns;
    }

    void erase_from_columns(TargetId first, std::uint32_t count) noexcept {
        for (MagnitudeColumn& column : columns_) {
            column.erase(first, count);
        }
    }

    TargetTable table_;
    LiveIds ids_;
    MeasureBook measures_;  // a word that a failed add() leaves is known to no row
    std::vector<std::optional<MeasureId>> listed_;  // of measure_table, as far as it was used
    std::vector<MagnitudeColumn> columns_;          // of each measure
    std::vector<MagnitudeColumn> columns_anew_;  // what commit() puts in their place, if anything
};

}  // namespace fengong::detail
