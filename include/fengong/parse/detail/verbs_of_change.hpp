// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

/// Verbs that say that something becomes more or less, as tables.
namespace fengong::detail {

/// Verbs of change in front of a number: with % or 个百分点 they make it growth.
inline constexpr auto change_verbs = word_list({
    "增长", "增加", "提高", "提升", "上升", "上浮", "上调", "上涨", "扩大", "下降", "降低",
    "减少", "减轻", "压减", "压缩", "压降", "缩减", "削减", "节约", "节省", "递增", "下调",
    "下浮", "下跌", "增幅", "涨幅", "增速", "降幅", "缩短", "精简", "改善",
});

/// Verbs of doing that only end like one of them: 改造提升1.8万亩.
inline constexpr auto verbs_of_doing_better =
    word_list({"改造提升", "改建提升", "建设提升", "整治提升", "更新提升", "巩固提升"});

/// Those of them that say that something becomes less.
inline constexpr auto reducing_verbs = word_list({
    "下降",
    "降低",
    "减少",
    "减轻",
    "压减",
    "压缩",
    "压降",
    "缩减",
    "削减",
    "下调",
    "下浮",
    "下跌",
    "缩短",
    "精简",
});

/// Nouns of change behind what changes: 实际使用内资增幅.
inline constexpr auto growth_nouns = word_list({"增幅", "增速", "涨幅", "降幅", "增长率"});

/// Verbs that say that a number comes down to what is promised.
inline constexpr auto falling_verbs = word_list(
    {"下降到", "下降至", "降低到", "降低至", "降到",   "降至",   "降为",   "减少到", "减少至",
     "减少为", "减至",   "缩减到", "缩减至", "缩减为", "缩小到", "缩小至", "缩短到", "缩短至",
     "缩短为", "压缩到", "压缩至", "压缩为", "压减到", "压减至", "压减为", "压降到", "压降至",
     "下调到", "下调至", "下调为", "精简到", "精简至", "精简为", "减为"});

/// What says, behind the number that a change starts from, where it goes: 由9个增加到18个.
inline constexpr auto changes_to = word_list({
    "增加到", "增加至", "增至",   "增长到", "增长至", "提高到", "提高至", "提升到", "提升至",
    "提至",   "上升到", "上升至", "升至",   "上调到", "上调至", "上调为", "扩大到", "扩大至",
    "扩展到", "扩展至", "拓展到", "拓展至", "扩至",   "发展到", "发展至", "延长到", "延长至",
    "下降到", "下降至", "降低到", "降低至", "降到",   "降至",   "降为",   "减少到", "减少至",
    "减少为", "减至",   "缩减到", "缩减至", "缩减为", "缩小到", "缩小至", "缩短到", "缩短至",
    "缩短为", "压缩到", "压缩至", "压缩为", "压减到", "压减至", "压减为", "压降到", "压降至",
    "下调到", "下调至", "下调为", "精简到", "精简至", "精简为", "调整到", "调整至", "调整为",
    "增加为", "提高为", "变为",   "增为",   "减为",
});

}  // namespace fengong::detail
