// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>

/// Numbers that are words: shares (八成, 四分之一, 百分之九十, 一半) and magnitudes (上万, 数百).
namespace fengong::detail {

inline constexpr Measure percent_measure = *find_measure("%");
inline constexpr Measure permille_measure = *find_measure("‰");

/// What stands between the two numbers of a range.
inline constexpr auto range_marks = word_list({"—", "——", "–", "－", "～", "─", "至", "到"});

[[nodiscard]] constexpr std::size_t range_mark_at(std::string_view text,
                                                  std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    return rest.starts_with('-') || rest.starts_with('~') ? 1 : range_marks.prefix_of(rest);
}

[[nodiscard]] constexpr std::optional<Numeral> numeral_at(std::string_view text,
                                                          std::size_t position) noexcept {
    auto const arabic = read_arabic_numeral(text, position);
    return arabic ? arabic : read_chinese_numeral(text, position);
}

/// A share in words, and where it ends.
struct WordedShare {
    Measure measure;
    std::optional<Decimal> value;  ///< nothing if no decimal states it: 三分之二
    std::optional<Decimal> upper;  ///< of a range
    std::size_t end = 0;
};

/// `parts` of `whole` in per cent: 25 of 1 of 4. Nothing if it has no end: 2 of 3.
[[nodiscard]] constexpr std::optional<Decimal> in_percent(std::int64_t parts,
                                                          std::int64_t whole) noexcept {
    std::int64_t const common = std::gcd(parts, whole);
    parts /= common;
    whole /= common;
    int places = 0;
    std::int64_t power = 1;
    for (; power % whole != 0; power *= 10) {
        if (++places > 13) {  // 2^13 is the last power of two below 10000
            return std::nullopt;
        }
    }
    auto const part = Decimal::make(power / whole, 2 - places);
    return part ? multiply(*part, Decimal{parts}) : std::nullopt;
}

/// The number above the line of a fraction: 九十九, 8.5, 七点五, 百.
[[nodiscard]] constexpr std::optional<Numeral> numerator_at(std::string_view text,
                                                            std::size_t position) noexcept {
    if (three_bytes(text, position) == three_bytes("百")) {
        return Numeral{Decimal{100}, Scale::one, position + 3, false};
    }
    auto number = numeral_at(text, position);
    if (!number || number->digits || three_bytes(text, number->end) != three_bytes("点")) {
        return number;
    }
    std::size_t end = number->end + 3;
    int places = 0;
    for (Digit digit = chinese_digit_at(text, end); digit.length != 0 && number->value;
         digit = chinese_digit_at(text, end)) {
        auto const place = Decimal::make(digit.value, --places);
        number->value = place ? add(*number->value, *place) : std::nullopt;
        end += digit.length;
    }
    number->end = places != 0 ? end : number->end;
    return number;
}

/// The fraction at `position`: 四分之一, 百分之九十; `below` is the number that stands there, if any. The
/// names of 百 and 千 have none in front.
[[nodiscard]] constexpr std::optional<WordedShare> fraction_at(
    std::string_view text, std::size_t position, std::optional<Numeral> const& below) noexcept {
    constexpr std::string_view line = "分之";
    std::int64_t whole = 0;
    std::size_t end = position + 3;
    if (below) {
        bool const countable = below->scale == Scale::one && below->value &&
                               below->value->exponent() >= 0 && below->value->exponent() < 4 &&
                               below->value->mantissa() < 10000;
        whole = countable ? below->value->mantissa() : 0;
        for (int power = countable ? below->value->exponent() : 0; power > 0; --power) {
            whole *= 10;
        }
        end = below->end;
    } else {
        std::uint32_t const name = three_bytes(text, position);
        whole = name == three_bytes("百")   ? 100
                : name == three_bytes("千") ? 1000
                : name == three_bytes("万") ? 10000
                                            : 0;
    }
    if (whole <= 0 || whole > 10000 || !text.substr(end).starts_with(line)) {
        return std::nullopt;
    }
    auto const above = numerator_at(text, end + line.size());
    if (!above || !above->value || above->scale != Scale::one) {
        return std::nullopt;
    }
    bool const named = whole == 100 || whole == 1000;
    if (named) {
        return WordedShare{
            whole == 100 ? percent_measure : permille_measure, above->value, {}, above->end};
    }
    bool const counted = above->value->exponent() >= 0 && above->value->exponent() < 4 &&
                         above->value->mantissa() <= 10000;
    if (!counted) {
        return std::nullopt;
    }
    std::int64_t parts = above->value->mantissa();
    for (int power = above->value->exponent(); power > 0; --power) {
        parts *= 10;
    }
    return WordedShare{percent_measure, in_percent(parts, whole), {}, above->end};
}

/// A fraction, or a range of two. Nothing if the second is none: a half of it would be a guess.
[[nodiscard]] constexpr std::optional<WordedShare> fractions_at(
    std::string_view text, std::size_t position, std::optional<Numeral> const& below) noexcept {
    auto first = fraction_at(text, position, below);
    std::size_t const mark = first ? range_mark_at(text, first->end) : 0;
    if (mark == 0) {
        return first;
    }
    auto const number = numeral_at(text, first->end + mark);
    auto const second = fraction_at(text, first->end + mark, number);
    if (!second) {
        return number ? std::nullopt : first;
    }
    if (!first->value || !second->value || first->measure != second->measure) {
        return std::nullopt;
    }
    first->upper = second->value;
    first->end = second->end;
    return first;
}

/// Whether a share in words ends at `position`: what it is of follows with 的 or not at all, or a
/// comparator binds it. 三成员单位 has none.
[[nodiscard]] constexpr bool share_ends(std::string_view text, std::size_t position) noexcept {
    return position == text.size() || mark_at(text, position).length != 0 ||
           three_bytes(text, position) == three_bytes("的") ||
           comparator_behind(text, position).has_value();
}

/// Words that begin with 成, behind a number that is none of tenths: 三成员单位.
inline constexpr auto no_tenths = word_list({
    "成员", "成果", "成本", "成效", "成立", "成功", "成为", "成品", "成熟", "成交", "成长",
    "成片", "成林", "成人", "成年", "成套", "成型", "成形", "成绩", "成分", "成份", "成活",
    "成新", "成行", "成线", "成网", "成链", "成群", "成势", "成不", "成建", "成批", "成材",
    "成就", "成组", "成体", "成规", "成色", "成都", "成渝", "成因", "成像", "成千", "成百",
});

/// Where the 成 of tenths at `position` ends, with the half tenths behind it (八成五); `position` if it
/// is another word. Only one digit stands in front, at `begin`, and something bounds the share.
[[nodiscard]] constexpr std::size_t tenths_end(std::string_view text, std::size_t begin,
                                               std::size_t position) noexcept {
    if (three_bytes(text, position) != three_bytes("成")) {
        return position;
    }
    std::size_t const behind = position + 3;
    Digit const fine = chinese_digit_at(text, behind);
    std::size_t const end = behind + (fine.value != 0 ? fine.length : 0);
    if (share_ends(text, end)) {
        return end;
    }
    bool const bounded = no_tenths.prefix_of(text.substr(position)) == 0 &&
                         comparator_before(text.substr(0, begin)).has_value();
    return bounded ? behind : position;
}

/// Whether the number from `begin` to `end` can count tenths: one digit, one with decimals, or two neighbours (七八成).
[[nodiscard]] constexpr bool counts_tenths(std::string_view text, Numeral const& number,
                                           std::size_t begin) noexcept {
    std::size_t const size = chinese_digit_at(text, begin).length * (number.upper ? 2U : 1U);
    return number.scale == Scale::one && number.value && *number.value < Decimal{10} &&
           (number.digits || number.end - begin == size);
}

/// Tenths from the `number` at `begin`: 八成, 八成五, 六至七成, 七八成, 7成.
[[nodiscard]] constexpr std::optional<WordedShare> tenths_at(std::string_view text,
                                                             std::size_t begin,
                                                             Numeral const& number) noexcept {
    auto const percent = [&](Numeral const& digit, std::size_t end) {
        bool const fine = end == digit.end + 6;
        auto const tens = Decimal::make(digit.value->mantissa(), digit.value->exponent() + 1);
        return tens ? add(*tens, fine ? chinese_digit_at(text, digit.end + 3).value : 0)
                    : std::nullopt;
    };
    if (!counts_tenths(text, number, begin)) {
        return std::nullopt;
    }
    std::size_t const one = three_bytes(text, number.end) == three_bytes("成") ? 3 : 0;
    std::size_t const mark = range_mark_at(text, number.end + one);
    if (mark != 0) {
        std::size_t const at = number.end + one + mark;
        auto const second = numeral_at(text, at);
        std::size_t const end =
            second && counts_tenths(text, *second, at) ? tenths_end(text, begin, second->end) : 0;
        return end != 0 && end != second->end
                   ? std::optional{WordedShare{percent_measure, percent(number, 0),
                                               percent(*second, end), end}}
                   : std::nullopt;
    }
    std::size_t const end = tenths_end(text, begin, number.end);
    if (number.upper && end == number.end + 3) {
        return WordedShare{percent_measure, percent(number, end),
                           multiply(*number.upper, Decimal{10}), end};
    }
    return end != number.end
               ? std::optional{WordedShare{percent_measure, percent(number, end), {}, end}}
               : std::nullopt;
}

/// The share in words at `position`, where `number` stands or none. Most numbers are none, which the
/// character behind says.
[[nodiscard]] constexpr std::optional<WordedShare> worded_share_at(
    std::string_view text, std::size_t position, std::optional<Numeral> const& number) noexcept {
    switch (three_bytes(text, number ? number->end : position + 3)) {
    case three_bytes("分"):
        return fractions_at(text, position, number);
    case three_bytes("半"): {
        std::size_t const end = number ? number->end + 3 : 0;
        return number && !number->digits && number->value == Decimal{1} && share_ends(text, end)
                   ? std::optional{WordedShare{percent_measure, Decimal{50}, {}, end}}
                   : std::nullopt;
    }
    case three_bytes("成"):
    case three_bytes("至"):
    case three_bytes("到"):
    case three_bytes("—"):
    case three_bytes("–"):
    case three_bytes("－"):
    case three_bytes("～"):
    case three_bytes("─"):
        return number ? tenths_at(text, position, *number) : std::nullopt;
    default:
        return std::nullopt;
    }
}

/// Words that end with 上 and say nothing of a number behind them: 线上百货.
inline constexpr auto no_bounds = word_list({
    "以上", "线上", "网上", "云上",   "马上",   "路上",   "海上",   "陆上",   "水上",   "地上",
    "会上", "街上", "岸上", "基础上", "原则上", "总体上", "实际上", "历史上", "事实上", "村上",
    "县上", "市上", "乡上", "镇上",   "车上",   "船上",   "山上",   "晚上",   "早上",   "世上",
    "向上", "赶上", "登上", "走上",   "搬上",   "送上",   "带上",   "用上",   "过上",   "加上",
    "换上", "爬上", "端上", "考上",   "跟上",   "身上",   "手上",   "桌上",
});

/// Nouns that end with 数 and say nothing of a number behind them: 人数百分比.
inline constexpr auto nouns_of_number = word_list({
    "人数", "户数", "总数", "个数", "次数", "件数", "指数", "基数", "参数", "岁数", "倍数",
    "多数", "少数", "系数", "分数", "函数", "度数", "天数", "家数", "起数", "只数", "头数",
    "位数", "名数", "项数", "辆数", "套数", "例数", "亩数", "单数", "级数", "日数", "点数",
});

/// What stands in front of a power of ten that is a number by it: 上万, 数百, 超千.
struct MagnitudeLead {
    std::size_t length = 0;                ///< of what is part of the number
    std::optional<Comparator> comparator;  ///< said by it
    bool vague = false;                    ///< 数百: no number
};

[[nodiscard]] constexpr std::size_t vague_length(std::string_view before) noexcept {
    std::uint32_t const last = before.size() < 3 ? 0 : three_bytes(before, before.size() - 3);
    bool const vague = last == three_bytes("几") ||
                       (last == three_bytes("数") && nouns_of_number.suffix_of(before) == 0);
    return vague ? 3 : 0;
}

/// Nothing if a power of ten behind `before` is no number: 千方百计.
[[nodiscard]] constexpr std::optional<MagnitudeLead> magnitude_lead(
    std::string_view before) noexcept {
    if (std::size_t const length = vague_length(before)) {
        return MagnitudeLead{length, {}, true};
    }
    if (comparator_before(before)) {
        return MagnitudeLead{};
    }
    bool const bound = before.size() >= 3 &&
                       three_bytes(before, before.size() - 3) == three_bytes("上") &&
                       no_bounds.suffix_of(before) == 0;
    return bound ? std::optional{MagnitudeLead{3, Comparator::at_least, false}} : std::nullopt;
}

/// A power of ten by itself, 百万 or 千, and what in front makes a number of it, if anything does.
struct Magnitude {
    Numeral numeral;
    std::optional<MagnitudeLead> lead;
};

[[nodiscard]] constexpr std::optional<Magnitude> magnitude_at(std::string_view text,
                                                              std::size_t position) noexcept {
    Scale const first = scale_at(text, position);
    if (first == Scale::one) {
        return std::nullopt;
    }
    Numeral numeral{Decimal{1}, first, position + to_string(first).size(), false};
    if (first < Scale::wan) {
        numeral.value = apply(first, Decimal{1});
        Scale const outer = scale_at(text, numeral.end);
        numeral.scale = outer >= Scale::wan ? outer : Scale::one;
        numeral.end += to_string(numeral.scale).size();
    }
    return Magnitude{numeral, magnitude_lead(text.substr(0, position))};
}

}  // namespace fengong::detail
