// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/digit.hpp>

#include <array>
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
};

namespace detail {

/// Scales behind Arabic digits, the longest first.
inline constexpr std::array<Scale, 6> printed_scales{Scale::wan_yi,   Scale::wan,     Scale::yi,
                                                     Scale::thousand, Scale::hundred, Scale::ten};

/// Words that begin with 千 or 百 and are measures, not scales.
inline constexpr std::array<std::string_view, 9> measures_like_scales{
    "千瓦", "千克", "千米", "千伏", "千卡", "千焦", "千帕", "百分点", "百帕"};

/// The scale at `position`, as in `310亿元`; Scale::one if there is none.
[[nodiscard]] constexpr Scale scale_at(std::string_view text, std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    for (std::string_view const measure : measures_like_scales) {
        if (rest.starts_with(measure)) {
            return Scale::one;
        }
    }
    for (Scale const scale : printed_scales) {
        if (rest.starts_with(to_string(scale))) {
            return scale;
        }
    }
    return Scale::one;
}

/// Whether a comma at `position` groups thousands: three digits behind it, and no fourth.
[[nodiscard]] constexpr bool groups_thousands(std::string_view text,
                                              std::size_t position) noexcept {
    std::size_t const comma = text.substr(position).starts_with(",")    ? 1
                              : text.substr(position).starts_with("，") ? 3
                                                                        : 0;
    return comma != 0 && digit_run_at(text, position + comma).digits == 3;
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
        std::string_view const rest = text.substr(position);
        std::size_t const mark = rest.starts_with(".") ? 1 : rest.starts_with("．") ? 3 : 0;
        if (!point && mark != 0 && digit_at(text, position + mark).length != 0) {
            point = true;
            position += mark;
        } else if (!point && may_group && detail::groups_thousands(text, position)) {
            position += rest.starts_with(",") ? 1 : 3;
        } else {
            break;
        }
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
    return numeral;
}

/// The number in Chinese numerals at `position`: 三, 十二, 一千五百, 两万, 三百零五. Nothing if there is
/// none, or only a word that is none by itself (百, 千, 万, 亿, 零).
///
/// A closing 万, 亿 or 万亿 is the scale; anything else is worked into the value.
[[nodiscard]] constexpr std::optional<Numeral> read_chinese_numeral(std::string_view text,
                                                                    std::size_t position) noexcept {
    DigitRun const run = chinese_ordinal_at(text, position);
    std::string_view const words = text.substr(position, run.end - position);
    constexpr std::string_view half = "半";
    if (run.digits == 0 && text.substr(position).starts_with(half)) {
        return Numeral{Decimal::make(5, -1), Scale::one, position + half.size(), false};
    }
    if (run.digits == 0 || run.value == 0 || words.starts_with("百") || words.starts_with("千")) {
        return std::nullopt;
    }
    Numeral numeral;
    numeral.digits = false;
    numeral.value = Decimal{static_cast<std::int64_t>(run.value)};
    Scale const scale = detail::scale_at(text, run.end);
    numeral.scale = scale >= Scale::wan ? scale : Scale::one;
    numeral.end = run.end + to_string(numeral.scale).size();
    return numeral;
}

}  // namespace fengong
