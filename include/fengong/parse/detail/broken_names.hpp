// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Parts of one name that look like two: 县委 and 县政府办公室 of 县委县政府办公室, 县政府 of 县政府各部门.
inline constexpr auto joint_endings =
    word_list({"县委", "市委", "区委", "省委", "州委", "旗委", "政府"});

/// What goes on with a name that ends like these: 县政府⏎各部门.
inline constexpr auto joint_beginnings =
    word_list({"各部门", "各单位", "各有关部门", "各组成部门", "各工作部门", "各直属"});

/// What the name of a zone ends with in front of its last character, which looks like a level: 产业园⏎区.
inline constexpr auto zone_stems =
    word_list({"园", "开发", "高新", "经开", "新", "示范", "度假", "功能", "景"});

/// What stands behind that character: 产业园⏎区等, 工业园⏎区管委会.
inline constexpr auto behind_zones =
    word_list({"等", "管委会", "管理委员会", "、", "，", ",", "；", ";"});

/// Whether `branch` is that of the office `name`, by its place, and no name of its own: 市公安局⏎城区分局.
[[nodiscard]] constexpr bool is_branch(std::string_view name, std::string_view branch) noexcept {
    constexpr std::string_view bureau = "局";
    return name.ends_with(bureau) && branch.find(bureau) == branch.size() - bureau.size() &&
           (branch.ends_with("分局") || branch.ends_with("支局"));
}

/// Whether the words with which a line begins go on with the name in front of it, which could end there:
/// `各产业园⏎区等`, `县政府⏎各部门`, `市公安局⏎城区分局`. Linear in the words up to their first mark.
[[nodiscard]] constexpr bool goes_on_with_name(std::string_view name,
                                               std::string_view words) noexcept {
    constexpr std::string_view zone = "区";
    std::string_view const next = words.substr(0, find_mark(words, 0).position);
    if (next.starts_with(zone) && zone_stems.suffix_of(name) != 0) {
        std::string_view const behind = words.substr(zone.size());
        return behind.empty() || behind_zones.prefix_of(behind) != 0;
    }
    return (joint_endings.suffix_of(name) != 0 && joint_beginnings.prefix_of(next) != 0) ||
           is_branch(name, next);
}

/// The last name of a list without white space: what stands behind the last mark that divides names.
[[nodiscard]] constexpr std::string_view last_name(std::string_view list) noexcept {
    std::size_t begin = 0;
    MarkScan scan{list, 0};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::pause || mark.kind == Punctuation::comma ||
            mark.kind == Punctuation::semicolon) {
            begin = mark.end();
        }
    }
    return list.substr(begin);
}

}  // namespace fengong::detail
