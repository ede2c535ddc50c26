// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// How many items a text says it has: `共149项`.
struct ClaimedItems {
    std::uint32_t count = 0;
    Stretch printed;
};

namespace detail {

/// What stands in front of the number.
inline constexpr auto claim_openings =
    word_list({"共", "共计", "共有", "总计", "合计", "分解为", "分解成", "细化为", "细化分解为",
               "梳理出", "梳理为", "确定了", "确定", "明确了", "形成", "包括", "涉及"});

/// What is counted.
inline constexpr auto claim_counters = word_list({"项", "件", "条", "个事项", "个项目"});

/// What may stand between them: 梳理出任务九项.
inline constexpr auto claimed_nouns =
    word_list({"目标任务", "工作任务", "重点任务", "重点工作", "任务", "事项", "重点事项", "实事"});

/// What makes a count one of something else: 共3项制度, 6个方面.
inline constexpr auto other_counts = word_list({"制度", "指标", "机制", "措施", "荣誉", "试点"});

}  // namespace detail

/// The count of items that `sentence`, without white space, claims: 共, 分解为, 梳理出 … in front of a number
/// in Arabic digits or Chinese numerals, what is counted between them or not, and 项, 件 or 条 behind it. The first such; nothing if there is
/// none (完成30项, 6个方面). Linear.
[[nodiscard]] constexpr std::optional<ClaimedItems> read_claimed_items(
    std::string_view sentence) noexcept {
    for (std::size_t position = 0; position < sentence.size();
         position += character_length(sentence, position)) {
        std::size_t const opening = detail::claim_openings.prefix_of(sentence.substr(position));
        if (opening == 0) {
            continue;
        }
        std::size_t begin = position + opening;
        begin += detail::claimed_nouns.prefix_of(sentence.substr(begin));
        DigitRun const number = detail::any_digits_at(sentence, begin);
        std::string_view const behind = sentence.substr(number.end);
        std::size_t const counter = detail::claim_counters.prefix_of(behind);
        if (number.digits != 0 && number.digits <= 5 && number.value != 0 && counter != 0 &&
            detail::other_counts.prefix_of(behind.substr(counter)) == 0) {
            return ClaimedItems{number.value, {begin, number.end + counter}};
        }
    }
    return std::nullopt;
}

}  // namespace fengong
