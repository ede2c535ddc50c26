// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/measure_word.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A number with its measure and what stands right behind: `20家以上`, `5.5%—6%`, `1500余盏`.
struct QuantityReading {
    std::size_t begin = 0;
    std::size_t number_end = 0;     ///< after digits and scale, of the second number in a range
    std::size_t measure_begin = 0;  ///< of the measure; `end` if there is none
    std::size_t end = 0;            ///< after the measure, and the base of a rate (2万吨/日)
    std::size_t tail = 0;           ///< after 以上, 左右 …
    std::optional<Decimal> value;
    std::optional<Decimal> upper;  ///< of a range, in the scale of `value`
    Scale scale = Scale::one;
    Measure measure;                       ///< none if no measure follows
    Stretch per;                           ///< the base of a rate behind /: 日; may be empty
    Stretch second_per;                    ///< its second base, as 年 in 元/人·年
    std::optional<Comparator> comparator;  ///< said behind or inside; nothing if not
    bool digits = true;                    ///< printed in Arabic digits
};

namespace detail {

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

/// `value` × `from` expressed in `to`: 180 万 in 亿 is 0.018.
[[nodiscard]] constexpr std::optional<Decimal> rescale(std::optional<Decimal> value, Scale from,
                                                       Scale to) noexcept {
    return value ? Decimal::make(value->mantissa(),
                                 value->exponent() + power_of_ten(from) - power_of_ten(to))
                 : std::nullopt;
}

/// The measure at `position`; behind Arabic digits also one that is not listed.
[[nodiscard]] constexpr MeasureWord counter_at(std::string_view text, std::size_t position,
                                               bool digits) noexcept {
    MeasureWord const known = read_measure(text, position);
    return known.measure.is_none() && digits ? read_unlisted_counter(text, position) : known;
}

/// `3600余万元`: takes the scale behind 余; whether there is one.
constexpr bool read_about_scale(std::string_view text, QuantityReading& reading) noexcept {
    std::size_t const about = about_words.prefix_of(text.substr(reading.number_end));
    if (about == 0 || reading.scale != Scale::one) {
        return false;
    }
    Scale const scale = scale_at(text, reading.number_end + about);
    if (scale == Scale::one) {
        return false;
    }
    reading.scale = scale;
    reading.number_end += about + to_string(scale).size();
    return true;
}

/// `一个半小时` is 1.5 小时.
constexpr void read_half(std::string_view text, QuantityReading& reading) noexcept {
    constexpr std::string_view and_a_half = "个半";
    constexpr Decimal half = *Decimal::make(5, -1);
    if (!text.substr(reading.number_end).starts_with(and_a_half) || !reading.value ||
        reading.scale != Scale::one) {
        return;
    }
    if (auto const value = add(*reading.value, half)) {
        reading.value = value;
        reading.number_end += and_a_half.size();
    }
}

/// The length of the sign at `position` that divides a measure by another: 元/亩, 元/人·年.
[[nodiscard]] constexpr std::size_t per_sign_at(std::string_view text,
                                                std::size_t position) noexcept {
    std::size_t const slash = either_width_at(text, position, '/', three_bytes("／"));
    bool const dot = slash == 0 && text.substr(position).starts_with("·");
    return dot ? std::string_view{"·"}.size() : slash;
}

/// Takes the bases of a rate behind the measure, and the comparator behind them.
constexpr void close_quantity(std::string_view text, QuantityReading& reading) noexcept {
    for (Stretch* const base : {&reading.per, &reading.second_per}) {
        std::size_t const sign = per_sign_at(text, reading.end);
        if (sign == 0 || reading.measure.is_none()) {
            break;
        }
        MeasureWord const measure = read_measure(text, reading.end + sign);
        if (measure.measure.is_none()) {
            break;
        }
        *base = {reading.end + sign, measure.end};
        reading.end = measure.end;
    }
    reading.tail = reading.end;
    if (auto const word = comparator_behind(text, reading.end)) {
        bool const range = reading.comparator == Comparator::between;
        reading.comparator = range ? reading.comparator : word->comparator;
        reading.tail += range ? 0 : word->word.size();
    }
}

}  // namespace detail

/// The quantity at `position` of text without white space; nothing if no number stands there.
///
/// A range needs a number behind the mark and, where both carry measures, the same one (`5.5%—6%`,
/// `3到5家`, `180万至220万平方米`); the scale of the second serves both if the first has none.
[[nodiscard]] constexpr std::optional<QuantityReading> read_quantity(
    std::string_view text, std::size_t position) noexcept {
    auto const number = detail::numeral_at(text, position);
    if (!number) {
        return std::nullopt;
    }
    QuantityReading reading;
    reading.begin = position;
    reading.value = number->value;
    reading.scale = number->scale;
    reading.digits = number->digits;
    reading.number_end = number->end;

    bool const about_in_front = detail::read_about_scale(text, reading);
    detail::read_half(text, reading);
    MeasureWord const first = read_measure(text, reading.number_end);
    std::size_t const mark = detail::range_mark_at(text, first.end);
    if (mark != 0) {
        auto const second = detail::numeral_at(text, first.end + mark);
        MeasureWord const behind =
            second ? read_measure(text, second->end) : MeasureWord{Measure{}, 0};
        bool const same = first.measure.is_none() || first.measure == behind.measure;
        if (second && same && second->digits == number->digits && number->value && second->value &&
            !behind.measure.is_none()) {
            reading.scale = second->scale;
            reading.value = number->scale == Scale::one
                                ? number->value
                                : detail::rescale(number->value, number->scale, second->scale);
            reading.upper = second->value;
            reading.number_end = second->end;
            reading.measure = behind.measure;
            reading.measure_begin = second->end;
            reading.end = behind.end;
            reading.comparator = Comparator::between;
            detail::close_quantity(text, reading);
            return reading;
        }
    }
    if (std::size_t const about = about_words.prefix_of(text.substr(reading.number_end))) {
        std::size_t const measure_begin = reading.number_end + about;
        MeasureWord const behind = detail::counter_at(text, measure_begin, number->digits);
        if (!behind.measure.is_none() && detail::scale_at(text, measure_begin) == Scale::one) {
            reading.measure = behind.measure;
            reading.measure_begin = measure_begin;
            reading.end = behind.end;
            reading.comparator = Comparator::about;
        }
    }
    if (!reading.comparator) {
        MeasureWord const measure =
            first.measure.is_none() ? detail::counter_at(text, reading.number_end, number->digits)
                                    : first;
        reading.measure = measure.measure;
        reading.measure_begin = reading.number_end;
        reading.end = measure.end;
        reading.comparator = about_in_front ? std::optional{Comparator::about} : std::nullopt;
    }
    detail::close_quantity(text, reading);
    return reading;
}

}  // namespace fengong
