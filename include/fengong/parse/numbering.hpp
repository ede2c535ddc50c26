// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// The styles of numbering, from the outermost to the innermost, as GB/T 9704-2012 nests them.
enum class NumberStyle : std::uint8_t {
    none,
    chinese,            ///< 一、
    chinese_bracketed,  ///< （一）
    arabic,             ///< 1. 1、 1﹒ 2.3.6
    arabic_bracketed,   ///< （1） 1） ⑴
    circled,            ///< ①
};

/// A number that a line opens with.
struct Numbering {
    NumberStyle style = NumberStyle::none;
    std::uint32_t value = 0;
    std::size_t begin = 0;  ///< the first byte of the mark
    std::size_t end = 0;    ///< after the mark
    bool plain = false;     ///< of the form `12.`
    bool doubtful = false;  ///< may be a decimal as well: 2.50个
};

namespace detail {

/// ① to ⑳ are U+2460 to U+2473: E2 91 A0 to E2 91 B3.
[[nodiscard]] constexpr std::uint32_t circled_number_at(std::string_view text,
                                                        std::size_t position) noexcept {
    constexpr std::uint32_t one = 0xE291A0;
    constexpr std::uint32_t twenty = 0xE291B3;
    std::uint32_t const character = three_bytes(text, position);
    return character >= one && character <= twenty ? character - one + 1 : 0;
}

/// What makes a figure of the digits in front.
inline constexpr auto figure_words = word_list({"十", "百", "千", "万", "亿"});

/// `2.3.6`: the number of an item in a part of a part; two dots, so that it is no decimal, and no date.
[[nodiscard]] constexpr std::optional<Numbering> read_nested_number(std::string_view line,
                                                                    std::size_t begin) noexcept {
    constexpr std::size_t most_digits = 2;
    constexpr std::size_t least_levels = 3;
    std::size_t levels = 0;
    DigitRun level = digit_run_at(line, begin);
    while (level.digits != 0 && level.digits <= most_digits) {
        ++levels;
        if (!line.substr(level.end).starts_with('.') ||
            digit_run_at(line, level.end + 1).digits == 0) {
            break;
        }
        level = digit_run_at(line, level.end + 1);
    }
    bool const figure = figure_words.prefix_of(line.substr(level.end)) != 0 ||
                        line.substr(level.end).starts_with('%');  // 3.1.2.5万亩
    if (levels < least_levels || level.value == 0 || level.digits > most_digits || figure) {
        return std::nullopt;
    }
    return Numbering{NumberStyle::arabic, level.value, begin, level.end, false};
}

/// ⑴ to ⒇ are U+2474 to U+2487: E2 91 B4 to E2 92 87.
[[nodiscard]] constexpr std::uint32_t parenthesized_number_at(std::string_view text,
                                                              std::size_t position) noexcept {
    constexpr std::uint32_t one = 0xE291B4;
    constexpr std::uint32_t twelve = 0xE291BF;
    constexpr std::uint32_t thirteen = 0xE29280;
    constexpr std::uint32_t twenty = 0xE29287;
    std::uint32_t const character = three_bytes(text, position);
    return character >= one && character <= twelve        ? character - one + 1
           : character >= thirteen && character <= twenty ? character - thirteen + 13
                                                          : 0;
}

/// `（一）`, `(1)`: the number between two brackets.
[[nodiscard]] constexpr std::optional<Numbering> read_bracketed_number(std::string_view line,
                                                                       std::size_t begin) noexcept {
    std::size_t const inside = skip_white_space(line, begin + mark_at(line, begin).length);
    DigitRun const arabic = digit_run_at(line, inside);
    DigitRun const number = arabic.digits != 0 ? arabic : chinese_ordinal_at(line, inside);
    std::size_t const end = skip_white_space(line, number.end);
    Mark const close = mark_at(line, end);
    constexpr std::size_t most_digits = 3;  // 〔2024〕21号 is a year
    if (number.digits == 0 || number.digits > most_digits || number.value == 0 ||
        close.kind != Punctuation::close_bracket) {
        return std::nullopt;
    }
    return Numbering{arabic.digits != 0 ? NumberStyle::arabic_bracketed
                                        : NumberStyle::chinese_bracketed,
                     number.value, begin, end + close.length, false};
}

/// `2.3.6`, `12.`, `12、`, `3）`: the number in Arabic digits that begins at `begin`.
[[nodiscard]] constexpr std::optional<Numbering> read_arabic_number(std::string_view line,
                                                                    std::size_t begin) noexcept {
    constexpr std::size_t most_digits = 2;  // in front of a bracket alone
    if (auto const nested = read_nested_number(line, begin)) {
        return nested;
    }
    if (auto const item = read_item_number(line)) {
        return Numbering{NumberStyle::arabic, item->value, item->begin,
                         item->end,           item->plain, item->doubtful};
    }
    DigitRun const number = digit_run_at(line, begin);
    Mark const close = mark_at(line, number.end);
    return number.digits <= most_digits && close.kind == Punctuation::close_bracket
               ? std::optional{Numbering{NumberStyle::arabic_bracketed, number.value, begin,
                                         number.end + close.length, false}}
               : std::nullopt;
}

/// The length of a number in brackets in front of `position`, as a field has in front of its label: (二) of
/// `(二)牵头单位:…`; 0 for none.
[[nodiscard]] constexpr std::size_t bracketed_number_before(std::string_view text,
                                                            std::size_t position) noexcept {
    constexpr std::size_t most_bytes = 12;
    std::string_view const head = text.substr(0, position);
    for (std::size_t size = 1; size <= std::min(position, most_bytes); ++size) {
        Mark const open = mark_at(head, position - size);
        if (open.kind != Punctuation::open_bracket) {
            continue;
        }
        DigitRun const number = chinese_ordinal_at(head, position - size + open.length);
        Mark const close = mark_at(head, number.end);
        bool const whole = number.digits != 0 && close.kind == Punctuation::close_bracket &&
                           number.end + close.length == position;
        return whole ? size : 0;
    }
    return 0;
}

/// What stands in front of the number of a record of which each line is a field.
inline constexpr auto record_labels = word_list({"序号", "编号", "项目序号", "任务序号"});

/// `序号：3`, and nothing else on the line: the number of a record, `任务：…⏎责任单位：…` below it.
[[nodiscard]] constexpr std::optional<Numbering> read_record_number(
    std::string_view line) noexcept {
    std::size_t const begin = skip_white_space(line);
    std::size_t const label = record_labels.prefix_of(line.substr(begin));
    if (label == 0) {
        return std::nullopt;
    }
    constexpr std::size_t most_digits = 4;
    std::size_t const end = skip_white_space(line, begin + label);
    Mark const colon = mark_at(line, end);
    DigitRun const number = digit_run_at(line, skip_white_space(line, end + colon.length));
    bool const alone = colon.kind == Punctuation::colon && number.digits != 0 &&
                       number.digits <= most_digits && number.value != 0 &&
                       skip_white_space(line, number.end) == line.size();
    return alone ? std::optional{Numbering{NumberStyle::arabic, number.value, begin, number.end}}
                 : std::nullopt;
}

}  // namespace detail

/// The number that `line` opens with, white space before it allowed: `12.`, `一、`, `（一）`, `（1）`, `⑴`, `①`,
/// `2.3.6`. Nothing if the line opens otherwise, as with `6.5%` or `一、二、三季度`.
[[nodiscard]] constexpr std::optional<Numbering> read_numbering(std::string_view line) noexcept {
    std::size_t const begin = skip_white_space(line);
    if (begin == line.size()) {
        return std::nullopt;
    }
    if (digit_at(line, begin).length != 0) {
        return detail::read_arabic_number(line, begin);
    }
    Mark const mark = mark_at(line, begin);
    if (mark.kind == Punctuation::open_bracket) {
        return detail::read_bracketed_number(line, begin);
    }
    if (std::uint32_t const value = detail::circled_number_at(line, begin)) {
        return Numbering{NumberStyle::circled, value, begin, begin + 3, false};
    }
    if (std::uint32_t const value = detail::parenthesized_number_at(line, begin)) {
        return Numbering{NumberStyle::arabic_bracketed, value, begin, begin + 3, false};
    }
    DigitRun const number = chinese_ordinal_at(line, begin);
    std::size_t const behind = skip_white_space(line, number.end);  // 一 、
    Mark const pause = mark_at(line, behind);
    if (number.digits == 0 || number.value == 0 || pause.kind != Punctuation::pause) {
        return std::nullopt;
    }
    std::size_t const end = behind + pause.length;
    DigitRun const again = chinese_ordinal_at(line, skip_white_space(line, end));
    if (again.digits != 0 && mark_at(line, again.end).kind == Punctuation::pause) {
        return std::nullopt;
    }
    return Numbering{NumberStyle::chinese, number.value, begin, end, false};
}

}  // namespace fengong
