// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// Where people and firms that are counted go, behind them.
namespace fengong::detail {

/// What people who are counted do, behind them: 领导干部 of `安排100名领导干部到国（境）外培训`.
inline constexpr auto goings =
    word_list({"赴", "到", "前往", "参加", "进入", "走进", "出国", "服务基层", "服务一线", "下沉",
               "担任", "助推", "助力", "参与"});

/// What only ends like one of them, or has a verb in front that says how they come there: 报到, 转移到.
inline constexpr auto no_goings = word_list(
    {"报到", "达到", "得到", "受到", "感到", "直到", "收到", "遇到", "找到", "提到", "回到",
     "来到", "遭到", "派到", "移到", "沉到", "别到", "送到", "调到", "分到", "去到", "走到"});

/// Those of them that are also what people are called by, in front of it: 活动参与者, 企业助力专员.
inline constexpr auto goings_in_names = word_list({"助推", "助力", "参与"});
inline constexpr auto ends_of_names = word_list({"员", "者", "人", "式", "专"});

/// What firms that are counted do, behind them: 企业 of `引进2家企业入驻园区`.
inline constexpr auto goings_of_firms = word_list({"入驻", "入注", "落户", "进驻", "入园发展"});

/// Whether it counts firms: 家.
[[nodiscard]] inline bool counts_firms(Measure measure) {
    constexpr Measure firms = *find_measure("家");
    return measure == firms;
}

/// Where firms end in `words`, in front of where they go; not 入驻企业, nor what serves them, 企业入驻服务中心.
[[nodiscard]] inline std::size_t end_of_firms(std::string_view words) {
    constexpr auto ends_of_services =
        word_list({"政策", "中心", "平台", "手续", "事项", "服务", "措施", "机制", "协议"});
    if (ends_of_services.suffix_of(words) != 0) {
        return words.size();
    }
    constexpr auto ends_of_firms = word_list({"企业", "公司", "商户", "机构", "项目", "团队"});
    constexpr CharacterSet beginnings = first_characters(goings_of_firms);
    for (std::size_t at = beginnings.find_in(words, 0); at < words.size();
         at = beginnings.find_in(words, at + character_length(words, at))) {
        if (goings_of_firms.prefix_of(words.substr(at)) != 0 &&
            ends_of_firms.suffix_of(words.substr(0, at)) != 0) {
            return at;
        }
    }
    return words.size();
}

/// How they go, in front of it: 老年人免费到医院体检.
inline constexpr auto manners_of_going =
    word_list({"免费", "积极", "主动", "集中", "统一", "分批", "带头", "自愿", "定期"});

/// Whether it counts people.
[[nodiscard]] inline bool counts_people(Measure measure) {
    constexpr std::array people{*find_measure("名"), *find_measure("位"), *find_measure("人")};
    return std::find(people.begin(), people.end(), measure) != people.end();
}

/// Where people end in `words`, in front of where they go.
[[nodiscard]] inline std::size_t end_of_people(std::string_view words) {
    constexpr std::size_t shortest = 6;  // bytes: two characters
    constexpr std::string_view of = "的";
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        std::size_t const size = goings.prefix_of(words.substr(at));
        bool const name = size != 0 && goings_in_names.prefix_of(words.substr(at)) == size &&
                          ends_of_names.prefix_of(words.substr(at + size)) != 0;
        if (at >= shortest && size != 0 && !name &&
            no_goings.suffix_of(words.substr(0, at + size)) == 0) {
            // 愿意到基层工作的毕业生 says who they are.
            bool const attribute = words.find(of, at) != words.npos;
            return attribute ? words.size() : at - manners_of_going.suffix_of(words.substr(0, at));
        }
    }
    return words.size();
}

}  // namespace fengong::detail
