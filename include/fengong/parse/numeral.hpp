// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// A number as printed, without its measure: `16.4亿`, `1,200`, `两万`.
struct Numeral {
    std::optional<Decimal> value;  ///< 16.4; nothing if the number is too large to be kept
    Scale scale = Scale::one;      ///< 亿
    std::size_t end = 0;           ///< after digits and scale
    bool digits = true;            ///< printed in Arabic digits
    /// Of two neighbouring digits in one place, in the scale of `value`: 五六 is 5 to 6, 二三十 is 20 to 30.
    std::optional<Decimal> upper = std::nullopt;
};

namespace detail {

/// A word behind Arabic digits and the scale that it is.
struct ScaleWord {
    std::string_view word;
    Scale scale;
};

/// Scales, and words that begin like one and are measures.
inline constexpr ScaleWord scale_words[] = {
    {"十", Scale::ten},   {"百", Scale::hundred},  {"千", Scale::thousand}, {"万", Scale::wan},
    {"亿", Scale::yi},    {"万亿", Scale::wan_yi}, {"千瓦", Scale::one},    {"千克", Scale::one},
    {"千米", Scale::one}, {"千伏", Scale::one},    {"千卡", Scale::one},    {"千焦", Scale::one},
    {"千帕", Scale::one}, {"百分点", Scale::one},  {"百帕", Scale::one},
};
inline constexpr auto scale_names = words_of(scale_words, &ScaleWord::word);

/// The scale at `position`, as in `310亿元`; Scale::one if there is none.
[[nodiscard]] constexpr Scale scale_at(std::string_view text, std::size_t position) noexcept {
    std::size_t const row = scale_names.find_prefix(text.substr(position));
    return row == scale_names.none ? Scale::one : scale_words[row].scale;
}

/// The length of the character at `position` if it is `narrow` or `wide` (packed by three_bytes()), one
/// mark in its two widths; 0 if it is neither.
[[nodiscard]] constexpr std::size_t either_width_at(std::string_view text, std::size_t position,
                                                    char narrow, std::uint32_t wide) noexcept {
    if (position >= text.size()) {
        return 0;
    }
    return text[position] == narrow ? 1 : three_bytes(text, position) == wide ? 3 : 0;
}

/// The length of a comma at `position` that groups thousands: three digits behind it, and no fourth.
[[nodiscard]] constexpr std::size_t thousands_comma_at(std::string_view text,
                                                       std::size_t position) noexcept {
    std::size_t const comma = either_width_at(text, position, ',', three_bytes("，"));
    return comma != 0 && digit_run_at(text, position + comma).digits == 3 ? comma : 0;
}

}  // namespace detail

namespace detail {

/// `numeral` with what follows it in a smaller scale, `1亿2000万` as 12000 万 and `3万5000` as 35000. A year
/// is none of it (3万2026年).
[[nodiscard]] constexpr Numeral read_smaller_scale(std::string_view text,
                                                   Numeral const& numeral) noexcept {
    constexpr std::size_t digits_of_wan = 4;
    if ((numeral.scale != Scale::yi && numeral.scale != Scale::wan) || !numeral.value) {
        return numeral;
    }
    DigitRun const run = digit_run_at(text, numeral.end);
    if (run.digits == 0 || run.digits > digits_of_wan || text.substr(run.end).starts_with("年")) {
        return numeral;
    }
    Scale const scale = scale_at(text, run.end);
    bool const smaller = numeral.scale == Scale::yi
                             ? scale == Scale::wan
                             : scale == Scale::one && run.digits == digits_of_wan;
    if (!smaller) {
        return numeral;
    }
    auto const larger = Decimal::make(numeral.value->mantissa(),
                                      numeral.value->exponent() + static_cast<int>(digits_of_wan));
    auto const value =
        larger ? add(*larger, Decimal{static_cast<std::int64_t>(run.value)}) : std::nullopt;
    return value ? Numeral{value, scale, run.end + to_string(scale).size(), true} : numeral;
}

}  // namespace detail

/// The number in Arabic digits at `position` of text without white space: digits of either width, a
/// decimal point, commas between thousands, and a scale. Nothing if there is no digit.
///
/// `5千万` reads 5000 万: the scales that stand alone are those of Scale. A number of more than 18
/// digits has no value.
[[nodiscard]] constexpr std::optional<Numeral> read_arabic_numeral(std::string_view text,
                                                                   std::size_t position) noexcept {
    constexpr int most_digits = 18;
    if (digit_at(text, position).length == 0) {
        return std::nullopt;
    }
    std::int64_t mantissa = 0;
    int digits = 0;
    int fraction = 0;
    bool point = false;
    bool const may_group = digit_run_at(text, position).digits <= 3;
    for (;;) {
        Digit const digit = digit_at(text, position);
        if (digit.length != 0) {
            if (++digits <= most_digits) {
                mantissa = mantissa * 10 + digit.value;
            }
            fraction += point ? 1 : 0;
            position += digit.length;
            continue;
        }
        if (point) {
            break;
        }
        std::size_t const mark = detail::either_width_at(text, position, '.', three_bytes("．"));
        if (mark != 0 && digit_at(text, position + mark).length != 0) {
            point = true;
            position += mark;
            continue;
        }
        std::size_t const comma = may_group ? detail::thousands_comma_at(text, position) : 0;
        if (comma == 0) {
            break;
        }
        position += comma;
    }
    Numeral numeral;
    if (digits <= most_digits) {
        numeral.value = Decimal::make(mantissa, -fraction);
    }
    numeral.scale = detail::scale_at(text, position);
    numeral.end = position + to_string(numeral.scale).size();
    if (numeral.scale < Scale::wan && numeral.scale != Scale::one) {
        Scale const outer = detail::scale_at(text, numeral.end);
        if (outer >= Scale::wan) {
            numeral.value = numeral.value ? apply(numeral.scale, *numeral.value) : std::nullopt;
            numeral.scale = outer;
            numeral.end += to_string(outer).size();
        }
    }
    return detail::read_smaller_scale(text, numeral);
}

/// Whether a number, in Arabic digits or Chinese numerals, may begin at `position`. Cheap: most of a
/// text is neither.
[[nodiscard]] constexpr bool begins_number(std::string_view text, std::size_t position) noexcept {
    if (digit_at(text, position).length != 0 || chinese_digit_at(text, position).length != 0) {
        return true;
    }
    std::uint32_t const character = three_bytes(text, position);
    return character == three_bytes("十") || character == three_bytes("百") ||
           character == three_bytes("千") || character == three_bytes("半");
}

/// Whether 万 or 亿 stands at `position`, which are a number only behind a word that makes one of them
/// (上万).
[[nodiscard]] constexpr bool begins_power(std::string_view text, std::size_t position) noexcept {
    std::uint32_t const character = three_bytes(text, position);
    return character == three_bytes("万") || character == three_bytes("亿");
}

namespace detail {

/// By how much the run of Chinese numerals that ends at `end` is smaller if the first of two neighbouring digits is
/// meant, 1 of 五六, 10 of 二三十, 2 of 三五; 0 if there are none, or more of them.
[[nodiscard]] constexpr std::uint32_t neighbours_apart(std::string_view text, std::size_t begin,
                                                       std::size_t end) noexcept {
    std::uint32_t apart = 0;
    int before = 0;  // the digit in front; 0 for none
    for (std::size_t position = begin; position < end; position += 3) {
        int const digit = chinese_digit_at(text, position).value;
        if (digit != 0 && before != 0) {
            bool const neighbours = digit == before + 1 || (before == 3 && digit == 5);
            if (!neighbours || apart != 0) {
                return 0;
            }
            std::uint32_t const behind = position + 3 < end ? three_bytes(text, position + 3) : 0;
            std::uint32_t const place = behind == three_bytes("千")   ? 1000
                                        : behind == three_bytes("百") ? 100
                                        : behind == three_bytes("十") ? 10
                                                                      : 1;
            apart = static_cast<std::uint32_t>(digit - before) * place;
        }
        before = digit;
    }
    return apart;
}

}  // namespace detail

/// The number in Chinese numerals at `position`: 三, 十二, 一千五百, 两万, 三百零五. Nothing if there is
/// none, or only a word that is none by itself (百, 千, 万, 亿, 零).
///
/// A closing 万, 亿 or 万亿 is the scale; anything else is worked into the value. Two neighbouring digits in one
/// place are a range: 五六, 十五六, 二三十, 三五.
[[nodiscard]] constexpr std::optional<Numeral> read_chinese_numeral(std::string_view text,
                                                                    std::size_t position) noexcept {
    DigitRun const run = chinese_ordinal_at(text, position);
    std::string_view const words = text.substr(position, run.end - position);
    if (run.digits == 0 && three_bytes(text, position) == three_bytes("半")) {
        return Numeral{Decimal::make(5, -1), Scale::one, position + 3, false};
    }
    if (run.digits == 0 || run.value == 0 || words.starts_with("百") || words.starts_with("千")) {
        return std::nullopt;
    }
    Numeral numeral;
    numeral.digits = false;
    std::int64_t apart = detail::neighbours_apart(text, position, run.end);
    std::int64_t upper = run.value;
    Scale const scale = detail::scale_at(text, run.end);
    numeral.scale = scale >= Scale::wan ? scale : Scale::one;
    numeral.end = run.end + to_string(numeral.scale).size();
    // 三万五千: what follows the scale is worked into the value.
    DigitRun const rest = chinese_ordinal_at(text, numeral.end);
    if (numeral.scale == Scale::wan && rest.digits != 0 && rest.value != 0) {
        apart = detail::neighbours_apart(text, numeral.end, rest.end);
        upper = upper * 10000 + rest.value;
        numeral.scale = Scale::one;
        numeral.end = rest.end;
    }
    numeral.value = Decimal{upper - apart};
    numeral.upper = apart != 0 ? std::optional{Decimal{upper}} : std::nullopt;
    return numeral;
}

}  // namespace fengong
