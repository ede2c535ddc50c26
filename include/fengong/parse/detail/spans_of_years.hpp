// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Years and months that are promised, and no date.
namespace fengong::detail {

/// What is measured in years or months, and what makes a span shorter: 受教育年限达到13年, 轮候时间不超过5年.
inline constexpr auto spans_in_front =
    word_list({"缩短", "压缩", "教育年限", "寿命", "轮候时间", "等候时间", "办理时间", "审批时间",
               "去化周期", "办理时限", "审批时限", "办结时限"});

/// Whether a span of years is joined to other numbers of those behind 分别: `入学率和受教育年限分别达到92%和13.5年`, or with a bound
/// like theirs, `95%以上和15年以上`; not `成活率90%以上和3年以上管护`.
[[nodiscard]] constexpr bool joins_a_share(std::string_view text,
                                           QuantityReading const& quantity) noexcept {
    constexpr std::string_view each_its_own = "分别";
    constexpr std::string_view full_stop = "。";
    constexpr std::size_t reach = 180;  // bytes: 60 Chinese characters
    std::string_view before = text.substr(0, quantity.begin);
    std::string_view const nearby = before.substr(before.size() - std::min(before.size(), reach));
    std::size_t const apart = nearby.rfind(each_its_own);
    if (apart == nearby.npos || nearby.find(full_stop, apart) != nearby.npos) {
        return false;
    }
    std::size_t const joint = conjunctions.suffix_of(before);
    before.remove_suffix(joint);
    bool const decimal = quantity.value && quantity.value->exponent() < 0;
    bool const bounded = quantity.tail != quantity.end && words_behind.suffix_of(before) != 0;
    return joint != 0 && (decimal || bounded);
}

}  // namespace fengong::detail
