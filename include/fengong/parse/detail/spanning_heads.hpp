// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What stands in a head above several columns that say more: 责任分工 above 牵头单位 and 配合单位.
inline constexpr auto spanning_heads =
    word_list({"责任单位", "责任部门", "责任分工", "责任主体", "责任落实", "责任情况", "工作分工",
               "任务分工", "职责分工", "分工情况", "分工", "责任"});

[[nodiscard]] constexpr bool is_spanning_head(std::string_view words) noexcept {
    return !words.empty() && spanning_heads.prefix_of(words) == words.size();
}

/// The columns that a head at `spanning` spans, though a text has them behind it or behind all heads of its line,
/// `…责任单位⏎完成时限⏎牵头单位⏎配合单位`: the first two or more of roles that follow each other, where they begin and
/// how many they are, 0 if there are none. Linear.
[[nodiscard]] inline std::pair<std::size_t, std::size_t> find_spanned(
    std::vector<TableColumn> const& columns, std::size_t spanning) {
    constexpr std::size_t least = 2;
    for (std::size_t first = spanning + 1; first < columns.size();) {
        std::size_t end = first;
        while (end < columns.size() && columns[end].kind == ColumnKind::role &&
               columns[end].role != Role::leader) {
            ++end;
        }
        if (end - first >= least) {
            return {first, end - first};
        }
        first = end + 1;
    }
    return {columns.size(), 0};
}

}  // namespace fengong::detail
