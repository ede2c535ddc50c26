// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/unit_list.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A promise that takes in all or none: `心理辅导教师培训全覆盖`, `动态清零`, `完成所有村卫生室改造`.
struct CoverageGoal {
    int percent = 100;    ///< 0 for 清零
    Stretch subject;      ///< what is covered; as printed, still with the words that lead into it
    bool behind = false;  ///< the subject stands behind the word
};

namespace detail {

/// Verbs in front of 所有 that make it a promise; elsewhere (面向所有企业) it is a word.
inline constexpr auto verbs_before_all =
    std::to_array<std::string_view>({"完成", "实现", "完善", "确保", "覆盖"});

/// Verbs behind 全部 that make it a promise.
inline constexpr auto verbs_behind_all = std::to_array<std::string_view>({
    "开工",
    "完成",
    "建成",
    "竣工",
    "投产",
    "达标",
    "到位",
    "办结",
    "清零",
    "完工",
    "拆除",
    "整改",
});

}  // namespace detail

/// The coverage goal that the word at `word` (全覆盖, 全面覆盖, 应保尽保, 清零, 所有, 全部) makes in the clause at
/// `where` of text without white space; nothing if the word is only a word there.
[[nodiscard]] constexpr std::optional<CoverageGoal> read_coverage_goal(std::string_view text,
                                                                       Stretch where,
                                                                       Stretch word) noexcept {
    std::string_view const printed = text.substr(word.begin, word.end - word.begin);
    std::string_view const before = text.substr(where.begin, word.begin - where.begin);
    std::string_view const behind = text.substr(word.end, where.end - word.end);
    if (printed == "所有") {
        for (std::string_view const verb : detail::verbs_before_all) {
            if (before.ends_with(verb)) {
                return CoverageGoal{100, {word.end, where.end}, true};
            }
        }
        return std::nullopt;
    }
    if (printed == "全部") {
        for (std::string_view const verb : detail::verbs_behind_all) {
            if (behind.starts_with(verb)) {
                return CoverageGoal{100, {where.begin, word.begin}, false};
            }
        }
        return std::nullopt;
    }
    return CoverageGoal{printed == "清零" ? 0 : 100, {where.begin, word.begin}, false};
}

}  // namespace fengong
