// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/page_mark.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Whether the line of `text` behind `end` that is no page mark goes on with a month: `0月底前`, 月末前.
[[nodiscard]] inline bool goes_on_with_day(std::string_view text, std::size_t end) {
    std::size_t next = skip_white_space(text, end);
    std::size_t const line_end = find_line_end(text, next);
    if (is_page_mark(text.substr(next, line_end - next))) {
        next = skip_white_space(text, line_end);
    }
    std::size_t const behind = digit_run_at(text, next).end;
    return text.substr(std::min(behind, text.size())).starts_with("月");
}

/// Whether a line of `text` is `number` and right behind it the title of an item: a few words without a mark, in front of
/// a line with a label, `1优化就业服务⏎牵头单位：县人社局`; not 3所, 2亿元以上 or 2月底前.
[[nodiscard]] inline bool opens_glued_title(std::string_view text, Span line, std::size_t number) {
    constexpr std::size_t longest = 90;  // bytes
    constexpr std::size_t shortest = 6;  // bytes: two characters
    constexpr unsigned char first_ideograph = 0xE4;
    std::string_view const words = text.substr(line.begin, line.size());
    std::string_view const title = words.substr(digit_run_at(words, number).end);
    if (title.size() < shortest || title.size() > longest ||
        static_cast<unsigned char>(title.front()) < first_ideograph ||
        find_mark(title, 0).length != 0 || read_calendar_phrase(words, number)) {
        return false;
    }
    auto const quantity = read_quantity(words, number);
    auto const label = read_role_label(text, skip_white_space(text, line.end));
    return (!quantity || (quantity->measure.is_none() && quantity->scale == Scale::one)) && label &&
           label->known && label->colon;
}

}  // namespace fengong::detail
