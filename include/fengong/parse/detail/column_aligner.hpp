// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/table_value.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A cell, or a piece of one, whose column is not known yet.
struct LooseCell {
    Span span;
    CellTraits traits;
    bool goes_on = false;  ///< more of the cell before it
};

/// What it weighs that columns of a kind are left empty, or hold more than one cell. The weights are
/// judgement: they only have to put the readings of a row in the order in which a person believes
/// them.
struct ColumnWeights {
    int skipped;   ///< no cell of the row stands in the column
    int repeated;  ///< another cell stands in it
};

/// The weights in the order of ColumnKind.
inline constexpr std::array<ColumnWeights, 10> column_weights{{
    {6, 20},  // number
    {8, 1},   // task: it may take several lines
    {2, 1},   // role: so may a list of units
    {1, 4},   // deadline
    {2, 6},   // value
    {2, 6},   // measure
    {1, 6},   // score
    {2, 6},   // quota
    {0, 1},   // remark
    {0, 1},   // other
}};

/// Where a column stands among those for tasks.
enum class TaskSide { before, first, behind };

/// How well a cell fits a column; negative for cells that hardly stand in one.
[[nodiscard]] constexpr int fit(CellTraits const& cell, TableColumn const& column,
                                TaskSide side) noexcept {
    if (cell.empty) {
        return column.kind == ColumnKind::task ? -2 : 0;
    }
    if (cell.nothing) {
        return column.kind == ColumnKind::number ? -8 : column.kind == ColumnKind::task ? -2 : 3;
    }
    switch (column.kind) {
    case ColumnKind::number:
        return cell.number ? 6 : -8;
    case ColumnKind::task:
        if (cell.report) {
            return -3;
        }
        if (cell.value && side == TaskSide::first) {
            return -3;
        }
        if (cell.person && side == TaskSide::behind) {
            return 1;  // perhaps a few words
        }
        return cell.text || cell.value ? 3 : cell.perhaps_task ? 0 : -4;
    case ColumnKind::role:
        if (cell.figures && !cell.units) {
            return -6;
        }
        if (column.role == Role::leader) {
            return cell.person ? 4 : cell.units ? -4 : cell.brief ? 0 : -4;
        }
        if (column.persons && cell.person) {
            return 3;
        }
        return cell.units ? 4 : cell.perhaps_units ? 2 : cell.brief ? -2 : -4;
    case ColumnKind::deadline:
        return cell.deadline ? 4 : cell.brief ? -2 : -5;
    case ColumnKind::value:
    case ColumnKind::quota:
        return cell.value ? 6 : cell.figures ? 1 : -3;
    case ColumnKind::measure:
        return cell.measure ? 6 : -6;
    case ColumnKind::score:
        return cell.value ? 6 : -6;
    case ColumnKind::remark:
        if (side == TaskSide::before) {
            return !cell.text ? 0 : cell.brief ? 1 : -1;  // a category
        }
        return cell.report ? 6 : cell.value ? 4 : cell.text ? 3 : 0;  // what is done: 55
    case ColumnKind::other:
        return cell.value ? 4 : cell.text && !cell.figures ? 1 : 0;
    }
    return 0;
}

/// Finds the columns that the cells of a row stand in, where their number or place does not say: some
/// are missing (they were merged with those above), or take several lines.
///
/// Cells go from left to right; one may stand in the column of the one before, and a second task may
/// stand behind those who do the first. The reading that fits best is taken (Viterbi's way).
class ColumnAligner {
public:
    /// Sets the columns.
    void start(std::span<TableColumn const> columns) {
        columns_ = columns;
        skipped_before_.assign(columns.size() + 1, 0);
        constexpr int easily = 4;
        bool no_task = true;   // so far: a second task is left out more easily
        bool no_units = true;  // so far: the first column for units is the last to be empty
        for (std::size_t column = 0; column < columns.size(); ++column) {
            bool const units =
                columns[column].kind == ColumnKind::role && columns[column].role != Role::leader;
            int const first_units = units && std::exchange(no_units, false) ? 1 : 0;
            bool const task = columns[column].kind == ColumnKind::task;
            int const second_task = task && !std::exchange(no_task, false) ? easily : 0;
            skipped_before_[column + 1] =
                skipped_before_[column] + weights(column).skipped + first_units - second_task;
        }
        auto const is_role = [](TableColumn const& column) {
            return column.kind == ColumnKind::role;
        };
        auto const role = ranges::find_if(columns, is_role);
        bool const only = ranges::count_if(columns, is_role) == 1;
        only_units_.reset();
        if (only && role->role != Role::leader) {
            only_units_ = static_cast<std::size_t>(role - columns.begin());
        }
        first_task_ = columns.size();
        for (std::size_t column = columns.size(); column-- != 0;) {
            first_task_ = columns[column].kind == ColumnKind::task ? column : first_task_;
        }
    }

    /// Whether a cell may stand in a column: a list of units not in one for persons, text not in one for numbers.
    [[nodiscard]] bool may_stand(LooseCell const& cell, std::size_t column) const noexcept {
        constexpr int hardly = -4;
        return fit_at(cell, column) > hardly;
    }

    /// Puts the column of each of `cells` into `places`. `words`: the cells are what stands between
    /// spaces, of which a task has many. `apart`: no two are of one column. Linear in the cells.
    void align(std::span<LooseCell const> cells, bool words, std::vector<std::size_t>& places,
               bool apart = false) {
        apart_ = apart && cells.size() <= columns_.size();
        places.assign(cells.size(), 0);
        if (cells.empty() || columns_.empty()) {
            return;
        }
        if (is_plain(cells, words, places)) {
            return;
        }
        std::size_t const width = columns_.size();
        from_.assign(cells.size() * width, 0);
        scores_.assign(width, 0);
        for (std::size_t column = 0; column < width; ++column) {
            scores_[column] = fit_at(cells[0], column) - skipped_before_[column];
        }
        for (std::size_t cell = 1; cell < cells.size(); ++cell) {
            last_ = scores_;
            for (std::size_t column = 0; column < width; ++column) {
                std::size_t best = 0;
                for (std::size_t before = 1; before < width; ++before) {
                    if (last_[before] - move(before, column, cells[cell], words) >=
                        last_[best] - move(best, column, cells[cell], words)) {
                        best = before;
                    }
                }
                scores_[column] = last_[best] - move(best, column, cells[cell], words) +
                                  fit_at(cells[cell], column);
                from_[cell * width + column] = static_cast<std::uint16_t>(best);
            }
            keep_small();
        }
        auto column = static_cast<std::size_t>(ranges::max_element(scores_) - scores_.begin());
        for (std::size_t cell = cells.size(); cell-- != 0;) {
            places[cell] = column;
            column = from_[cell * width + column];
        }
    }

private:
    static constexpr int never = 1000;
    static constexpr int good_fit = 3;

    [[nodiscard]] ColumnWeights weights(std::size_t column) const noexcept {
        return column_weights[static_cast<std::size_t>(columns_[column].kind)];
    }

    /// Whether each column has its cell, the only one for units perhaps several, and each cell fits: then
    /// nothing fits better. Where there are as many cells as columns, it is enough that none speaks against it, unless
    /// the cells are `words`. Puts the columns into `places`.
    [[nodiscard]] bool is_plain(std::span<LooseCell const> cells, bool words,
                                std::vector<std::size_t>& places) const {
        if (cells.size() < columns_.size() || (cells.size() > columns_.size() && !only_units_)) {
            return false;
        }
        std::size_t extra = cells.size() - columns_.size();
        int const least = extra == 0 && !words ? 0 : good_fit;
        std::size_t column = 0;
        for (std::size_t cell = 0; cell < cells.size(); ++cell, ++column) {
            if (extra != 0 && column == *only_units_ + 1 && cells[cell].traits.units) {
                --column;
                --extra;
            }
            if (column == columns_.size() || cells[cell].goes_on ||
                fit_at(cells[cell], column) < least) {
                return false;
            }
            places[cell] = column;
        }
        return extra == 0;
    }

    [[nodiscard]] int fit_at(LooseCell const& cell, std::size_t column) const noexcept {
        TaskSide const side = column == first_task_  ? TaskSide::first
                              : column < first_task_ ? TaskSide::before
                                                     : TaskSide::behind;
        return cell.goes_on ? 0 : fit(cell.traits, columns_[column], side);
    }

    /// What it weighs that a cell stands in `column` behind one in `before`.
    [[nodiscard]] int move(std::size_t before, std::size_t column, LooseCell const& cell,
                           bool words) const noexcept {
        constexpr int back = 4;
        ColumnKind const kind = columns_[column].kind;
        if (cell.goes_on) {
            return before == column ? 0 : never;
        }
        if (apart_ && before >= column) {
            return never;
        }
        if (before == column) {
            return words && kind == ColumnKind::task ? 0 : weights(column).repeated;
        }
        if (before < column) {
            return skipped_before_[column] - skipped_before_[before + 1];
        }
        ColumnKind const last = columns_[before].kind;
        bool const second_task =
            kind == ColumnKind::task && last != ColumnKind::task && last != ColumnKind::number;
        return second_task ? (cell.traits.brief ? 2 * back : back) : never;
    }

    /// Only differences count; this keeps the scores of a row of any length in range.
    void keep_small() {
        int const best = *ranges::max_element(scores_);
        for (int& score : scores_) {
            score = std::max(score - best, -2 * never);
        }
    }

    std::span<TableColumn const> columns_;
    std::vector<int> skipped_before_;
    std::optional<std::size_t> only_units_;  // the column for units, if there is no other for roles
    std::size_t first_task_ = 0;
    bool apart_ = false;  // of the row at hand
    std::vector<int> scores_;
    std::vector<int> last_;
    std::vector<std::uint16_t> from_;
};

}  // namespace fengong::detail
