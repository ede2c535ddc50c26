// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/column_aligner.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/table_value.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Where a column for units and one for those who are no part of the work (评分部门) stand beside each other and share more cells than they are, and the level changes once among
/// these, the second begins there: 县教育局⏎县财政局⏎市教育局 below 责任部门 and 评分部门. `places`: the columns of `cells`; `words`
/// says what stands in one. Linear.
template <class Words>
void divide_by_level(std::span<TableColumn const> columns, std::span<LooseCell const> cells,
                     std::vector<std::size_t>& places, Words words) {
    auto const is_for_units = [&](std::size_t cell) {
        TableColumn const& column = columns[places[cell]];
        return column.kind == ColumnKind::role && column.role != Role::leader;
    };
    std::size_t first = 0;
    while (first < cells.size() && !is_for_units(first)) {
        ++first;
    }
    std::size_t end = first;
    while (end < cells.size() && is_for_units(end) && places[end] <= places[first] + 1) {
        ++end;
    }
    constexpr std::size_t least = 3;
    if (end - first < least || places[end - 1] == places[first] ||
        columns[places[end - 1]].role != Role::other) {
        return;
    }
    std::size_t change = 0;  // the only cell whose level is another than that in front of it
    std::string level;
    for (std::size_t cell = first; cell < end; ++cell) {
        std::string_view const unit = words(cells[cell].span);
        std::string_view const own = unit.substr(0, level_prefixes.prefix_of(unit));
        bool const changes = cell != first && own != level;
        if (own.empty() || level_like_stems.prefix_of(unit) != 0 || (changes && change != 0)) {
            return;
        }
        change = changes ? cell : change;
        level = own;
    }
    if (change != 0) {
        auto const at = [&](std::size_t cell) {
            return places.begin() + static_cast<std::ptrdiff_t>(cell);
        };
        std::fill(at(change), at(end), places[end - 1]);
        std::fill(at(first), at(change), places[first]);
    }
}

}  // namespace fengong::detail
