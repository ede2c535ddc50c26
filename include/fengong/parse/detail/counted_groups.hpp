// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/detail/cell_traits.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Tells rows that count a group of those below and sum them up, `一 | 工业项目（2个） | | 30000`, from items.
class CountedGroups {
public:
    explicit CountedGroups(std::string_view text) : text_{text} {}

    /// Lets such rows be titles of sections, with what they sum up behind them. Linear.
    void raise(Table& table) {
        if (ranges::none_of(table.rows, has_chinese_number)) {
            return;  // as nearly always
        }
        std::vector<TableRow> rows;
        rows.reserve(table.rows.size());
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            TableRow& here = table.rows[row];
            bool const arabic_below = row + 1 < table.rows.size() && table.rows[row + 1].number &&
                                      !has_chinese_number(table.rows[row + 1]);
            if (!arabic_below || !has_chinese_number(here) || !is_group(table, here)) {
                rows.push_back(std::move(here));
                continue;
            }
            TableRow sums;
            sums.kind = RowKind::remark;
            sums.cells.assign(here.cells.begin() + 2, here.cells.end());
            here.kind = RowKind::heading;
            here.number.reset();
            here.cells = {here.cells[1]};
            rows.push_back(std::move(here));
            if (!sums.cells.empty()) {
                rows.push_back(std::move(sums));
            }
        }
        table.rows = std::move(rows);
    }

private:
    [[nodiscard]] static bool has_chinese_number(TableRow const& row) noexcept {
        return row.kind == RowKind::item && row.style == NumberStyle::chinese;
    }

    /// Whether a title stands behind the number, and nothing but figures, or signs for nothing, behind that.
    [[nodiscard]] bool is_group(Table const& table, TableRow const& row) {
        bool const titled = row.cells.size() >= 2 &&
                            table.columns[row.cells[0].column].kind == ColumnKind::number &&
                            table.columns[row.cells[1].column].kind == ColumnKind::task &&
                            judge(row.cells[1]).text;
        for (std::size_t cell = 2; titled && cell < row.cells.size(); ++cell) {
            CellTraits const traits = judge(row.cells[cell]);
            if (!traits.value && !traits.nothing) {
                return false;
            }
        }
        return titled;
    }

    [[nodiscard]] CellTraits judge(TableCell const& cell) {
        std::string const words =
            without_white_space(text_.substr(cell.span.begin, cell.span.size()));
        return judge_.judge(words);
    }

    std::string_view text_;
    CellJudge judge_;
};

}  // namespace fengong::detail
