// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/table_value.hpp>

#include <doctest/doctest.h>

TEST_CASE("a column says nothing of its cells unless its head does") {
    fengong::TableColumn const column;
    CHECK(column.kind == fengong::ColumnKind::other);
    CHECK(column.role == fengong::Role::other);
}
