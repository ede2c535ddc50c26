// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/table_value.hpp>

#include <doctest/doctest.h>

TEST_CASE("a column says nothing of its cells unless its head does") {
    fengong::TableColumn const column;
    CHECK(column.kind == fengong::ColumnKind::other);
    CHECK(column.role == fengong::Role::other);
}

TEST_CASE("a row is an item whose cells are known unless said otherwise") {
    fengong::TableRow const row;
    CHECK(row.kind == fengong::RowKind::item);
    CHECK_FALSE(row.uncertain);
}
