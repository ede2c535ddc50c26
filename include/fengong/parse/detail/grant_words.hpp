// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// Words of grants, which are promised in plans and above all in lists of policies, as tables.
namespace fengong::detail {

/// Those of the verbs of doing that are also what is given: 发放补贴2000人次.
inline constexpr auto grants =
    word_list({"补助", "奖励", "补贴", "资助", "奖补", "另奖", "另奖励"});

/// Verbs of giving, in front of them.
inline constexpr auto giving_verbs = word_list({
    "提供", "发放", "给予", "予以", "落实", "兑现", "拨付", "兑付", "申领", "领取",
    "享受", "争取", "获得", "申请", "办理", "下达", "安排", "救助", "追加",
});

/// Verbs behind which nothing stands but to whom and what, wherever they are: 科研人员可获得3万元补助, 进行奖补.
inline constexpr auto handing_verbs = word_list(
    {"发放", "给予", "予以", "兑现", "拨付", "领取", "享受", "获得", "追加", "提供", "进行"});

/// What the name of something that is given ends with: 租房补贴, 岗位津贴.
inline constexpr auto grant_endings = word_list(
    {"补助",   "补助金", "补助资金", "补贴",   "补贴资金", "补贴金", "奖励",   "奖励金", "奖励资金",
     "奖金",   "奖补",   "奖补资金", "资助",   "资助金",   "津贴",   "津补贴", "扶持",   "扶持资金",
     "支持",   "贴息",   "补偿",     "补偿金", "慰问金",   "救助金", "助学金", "贷款",   "奖学金",
     "安家费", "生活费", "培训费",   "购房款", "购房券",   "消费券"});

/// By what something is given: 按每月600元的标准, 按60%的比例.
inline constexpr auto standard_words = word_list({"标准", "比例"});

/// What stands in front of what a share is given of.
inline constexpr auto by_words = word_list({"按照", "按"});

/// Words that only begin like one of them.
inline constexpr auto no_by_words =
    word_list({"按揭", "按摩", "按期", "按时", "按需", "按键", "按规定", "按要求"});

/// Where what a share is of begins in `words`: 按照老年人口 of 床位数按照老年人口. npos if it does not.
[[nodiscard]] inline std::size_t begin_of_base(std::string_view words) noexcept {
    constexpr std::string_view by = "按";
    std::size_t const at = words.rfind(by);
    return at != words.npos && no_by_words.prefix_of(words.substr(at)) == 0 ? at : words.npos;
}

/// What those who give it end with: 县财政奖补8万元.
inline constexpr auto givers = word_list({"财政", "财政局", "政府"});

/// What says how it is given, in front of the verb.
inline constexpr auto manners_of_giving =
    word_list({"分别", "分别一次性", "一次性", "依次", "各", "再", "每家", "每户", "每个", "每人"});

/// What is part of the name of a grant in front of its number, too: 一次性奖励18万元.
inline constexpr std::string_view given_once = "一次性";

}  // namespace fengong::detail
