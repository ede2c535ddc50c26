// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>

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
    other,     ///< 备注, 类别
};

/// A column, as its head names it.
struct TableColumn {
    ColumnKind kind = ColumnKind::other;
    Role role = Role::other;  ///< of a column of kind role
    Span head;
    std::string words;  ///< of a head that is wrapped over lines; else they stand at `head`
};

/// A cell and the column that it stands in.
struct TableCell {
    std::size_t column = 0;
    Span span;
};

/// A row: what stands between its first and last cell belongs to it.
struct TableRow {
    std::optional<std::uint32_t> number;
    std::vector<TableCell> cells;  ///< in the order of the text, none empty
    bool heading = false;          ///< the title of a section: its one cell
    bool wrapped = false;          ///< cells go on over lines: pieces of one column are one cell
};

/// A table that became text.
struct Table {
    std::vector<TableColumn> columns;
    std::vector<TableRow> rows;
    Span head;                  ///< from the first head word to the last
    std::size_t next_line = 0;  ///< the line behind the table
};

}  // namespace fengong
