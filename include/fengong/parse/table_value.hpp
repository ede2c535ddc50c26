// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/stretch.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fengong {

/// What a column of a table holds.
enum class ColumnKind : std::uint8_t {
    number,    ///< 序号
    task,      ///< 目标任务
    role,      ///< 责任单位, 分管领导
    deadline,  ///< 完成时限
    value,     ///< 目标值: a number that is promised
    measure,   ///< 计量单位: what that number counts
    score,     ///< 分值: a number that is no promise
    quota,     ///< 新造林（亩）: a number that is promised of what the head names
    remark,    ///< 备注, 类别, 进展情况: what is said beside the task
    other,     ///< what the head does not say
};

/// Whether a column is for nothing that is handed out or promised, as far as its head says.
[[nodiscard]] constexpr bool is_aside(ColumnKind kind) noexcept {
    return kind == ColumnKind::remark || kind == ColumnKind::other;
}

/// A column, as its head names it.
struct TableColumn {
    ColumnKind kind = ColumnKind::other;
    Role role = Role::other;  ///< of a column of kind role
    bool known = true;  ///< false: its head is of the form of a label, but made of other words
    bool persons =
        false;  ///< of a column for units: its cells name persons, too (责任单位及责任人)
    bool begins = false;  ///< of a column of kind deadline: it says when work begins (开工时间)
    Span head;
    Span
        measure;  ///< of a column of kind quota or value: the word in a line above the table; empty for none
    std::string words;  ///< of a head that is wrapped over lines; else they stand at `head`
    Stretch
        period;  ///< of a column of kind task: the part of the year (一季度) in the words of the head; empty for none
};

/// A cell and the column that it stands in.
struct TableCell {
    std::size_t column = 0;
    Span span;
};

/// What a row of a table is to the notice.
enum class RowKind : std::uint8_t {
    item,
    heading,  ///< the title of a section: its one cell
    remark,   ///< a sum, or words that say nothing of an item
};

/// A row: what stands between its first and last cell belongs to it.
struct TableRow {
    std::optional<std::uint32_t> number;
    std::vector<TableCell> cells;  ///< in the order of the text, none empty
    RowKind kind = RowKind::item;
    NumberStyle style =
        NumberStyle::none;   ///< of a number in a cell of its own, if it is no Arabic one
    bool wrapped = false;    ///< cells go on over lines: pieces of one column are one cell
    bool uncertain = false;  ///< the cells stand together and could not all be told apart
};

/// A table that became text.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    Span head;                  ///< from the first head word to the last
    std::size_t next_line = 0;  ///< the line behind the table
    bool doubled_quotes =
        false;  ///< a quote in a cell is printed twice, as where commas divide cells
};

}  // namespace fengong
