// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// The number that opens an item.
struct ItemNumber {
    std::uint32_t value = 0;
    std::size_t begin = 0;  ///< the first digit
    std::size_t end = 0;    ///< after the mark
    bool plain = false;     ///< the mark is a full stop, as in `12.`
    bool doubtful =
        false;  ///< a number follows without a space, 2.50个, which may also be a decimal
};

namespace detail {

struct NumberMark {
    std::string_view mark;
    bool plain;
};

/// What closes an item number; U+FE52 and U+FF0E look like the full stop.
inline constexpr std::array<NumberMark, 5> number_marks{{
    {".", true},
    {"．", true},
    {"﹒", false},
    {"、", false},
    {"*", false},
}};

/// What nothing is counted in by tenths: 50个 of `2.50个小区`, 60岁 of `2.60岁以上老年人`.
inline constexpr auto whole_counters =
    word_list({"个", "家", "所", "座", "处", "名", "位", "件", "条", "场", "栋", "台", "辆", "套",
               "支", "户", "人", "岁"});

/// What only begins like one of them: 0.25个百分点.
inline constexpr auto share_points = word_list({"个百分点", "个千分点", "个点"});

/// What is counted in thousandths, if anything is.
inline constexpr auto exact_measures =
    word_list({"％", "‰", "万", "亿", "元", "倍", "个百分点", "公顷", "平方公里"});

/// Whether the digits at `position` are hardly those of a decimal: 50个 count things that have no tenths, few are measured
/// by thousandths (5000亩), and 5G is a name.
[[nodiscard]] constexpr bool begins_anew(std::string_view line, std::size_t position) noexcept {
    constexpr std::size_t thousandths = 3;
    DigitRun const number = digit_run_at(line, position);
    std::string_view const next = line.substr(number.end);
    bool const exact = next.starts_with('%') || exact_measures.prefix_of(next) != 0;
    if (line.substr(position).starts_with('0')) {
        return false;  // 3.05人
    }
    bool const network =
        next.starts_with('G') && (next.size() == 1 || static_cast<unsigned char>(next[1]) >= 0x80);
    bool const counts = whole_counters.prefix_of(next) != 0 && share_points.prefix_of(next) == 0;
    return number.digits == 1   ? network
           : number.digits == 2 ? counts
                                : number.digits >= thousandths && !exact;
}

/// Whether a month or year stands at `position`: 6月底前, 2026年.
[[nodiscard]] constexpr bool begins_with_a_time(std::string_view line,
                                                std::size_t position) noexcept {
    DigitRun const number = digit_run_at(line, position);
    std::string_view const next = line.substr(skip_white_space(line, number.end));
    return (number.digits <= 2 && next.starts_with("月")) ||
           (number.digits == 4 && next.starts_with("年"));
}

/// Whether digits go on behind the mark as a decimal does: `6.5%`, but not `1.6月底前`, `1.6 月底前`, `2.2026年`,
/// `2.50个小区` or `3.5G基站`.
[[nodiscard]] constexpr bool goes_on_as_decimal(std::string_view line,
                                                std::size_t mark_end) noexcept {
    DigitRun const behind = digit_run_at(line, mark_end);
    if (behind.digits == 0) {
        std::string_view const next = line.substr(mark_end);
        // 20*年, a year with a digit hidden; 2**, where Markdown's bold text ends
        return line[mark_end - 1] == '*' && (next.starts_with("年") || next.starts_with('*'));
    }
    return !begins_with_a_time(line, mark_end) && !begins_anew(line, mark_end);
}

}  // namespace detail

/// The item number that `line` opens with, white space before it allowed: `12. `, `12、`, `12*`. Nothing if
/// the line opens otherwise, as with `6.5%`, or the number has more than four digits.
[[nodiscard]] constexpr std::optional<ItemNumber> read_item_number(std::string_view line) noexcept {
    std::size_t const begin = skip_white_space(line);
    DigitRun const run = digit_run_at(line, begin);
    if (run.digits == 0 || run.digits > 4) {
        return std::nullopt;
    }
    std::size_t const mark_begin = skip_white_space(line, run.end);
    for (detail::NumberMark const& row : detail::number_marks) {
        std::string_view const here = line.substr(mark_begin, row.mark.size());
        std::size_t const end = mark_begin + row.mark.size();
        if (here == row.mark && !detail::goes_on_as_decimal(line, end)) {
            bool const doubtful = row.plain && !detail::begins_with_a_time(line, end) &&
                                  detail::begins_anew(line, end);
            return ItemNumber{run.value, begin, end, row.plain, doubtful};
        }
    }
    return std::nullopt;
}

}  // namespace fengong
