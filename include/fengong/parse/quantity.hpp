// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/worded_number.hpp>
#include <fengong/parse/measure_word.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A number with its measure and what stands right behind: `20家以上`, `5.5%—6%`, `1500余盏`.
struct QuantityReading {
    std::size_t begin = 0;          ///< with what makes a number of a power of ten: 上万
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
    bool vague = false;                    ///< 数百家, which says no number; without value
    bool endless = false;                  ///< 三分之二, which no decimal states; without value
};

namespace detail {

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

/// The length of the 每 at `position` that divides by the measure behind it, where nothing more is said: 2万吨每天,
/// 500元每人每年.
[[nodiscard]] constexpr std::size_t each_sign_at(std::string_view text,
                                                 std::size_t position) noexcept {
    constexpr std::string_view each = "每";
    if (!text.substr(position).starts_with(each)) {
        return 0;
    }
    MeasureWord const measure = read_measure(text, position + each.size());
    bool const closes = measure.end == text.size() || mark_at(text, measure.end).length != 0 ||
                        text.substr(measure.end).starts_with(each) ||
                        comparator_behind(text, measure.end).has_value();
    return measure.measure.is_none() || !closes ? 0 : each.size();
}

/// Of how many a rate of health or safety is: 12/10万.
inline constexpr auto population_bases =
    word_list({"10万", "十万", "10万人", "十万人", "万", "万人", "千", "百万", "千人"});

/// How many of what a rate is of: 百 of 5公里/百平方公里.
inline constexpr auto scales_of_bases = word_list({"百", "千", "万", "十万", "百万"});

/// Counters that stand in brackets behind others and are no measures by themselves.
inline constexpr auto other_counters = word_list({"段", "片", "间", "次", "户"});

/// The length of a bracket at `position` that gives another counter for the same: 5条（段）河道; 0 for none.
[[nodiscard]] constexpr std::size_t other_measure_at(std::string_view text,
                                                     std::size_t position) noexcept {
    Mark const open = mark_at(text, position);
    if (open.kind != Punctuation::open_bracket) {
        return 0;
    }
    std::size_t const begin = position + open.length;
    MeasureWord const measure = read_measure(text, begin);
    bool const counter = measure.measure.dimension() == Dimension::count;
    std::size_t const end =
        counter ? measure.end : begin + other_counters.prefix_of(text.substr(begin));
    Mark const close = mark_at(text, end);
    bool const whole = end != begin && close.kind == Punctuation::close_bracket;
    return whole ? end + close.length - position : 0;
}

/// Takes the bases of a rate behind the measure, and the comparator behind them.
constexpr void close_quantity(std::string_view text, QuantityReading& reading) noexcept {
    reading.end += reading.measure.is_none() ? 0 : other_measure_at(text, reading.end);
    for (Stretch* const base : {&reading.per, &reading.second_per}) {
        std::size_t const slash = per_sign_at(text, reading.end);
        std::size_t const sign = slash != 0 ? slash : each_sign_at(text, reading.end);
        if (sign == 0) {
            break;
        }
        std::size_t const begin = reading.end + sign;
        std::size_t const counted = begin + scales_of_bases.prefix_of(text.substr(begin));
        MeasureWord const measure =
            reading.measure.is_none() ? MeasureWord{Measure{}, begin} : read_measure(text, counted);
        std::size_t const end = measure.measure.is_none()
                                    ? begin + population_bases.prefix_of(text.substr(begin))
                                    : measure.end;
        if (end == begin) {
            break;
        }
        *base = {begin, end};
        reading.end = end;
    }
    reading.tail = reading.end;
    constexpr std::string_view inside = "内";
    bool const time = reading.measure.dimension() == Dimension::time;
    if (time && !reading.comparator && text.substr(reading.end).starts_with(inside)) {
        reading.comparator = Comparator::at_most;  // 14个工作日内办结
    }
    if (auto const word = comparator_behind(text, reading.end)) {
        bool const range = reading.comparator == Comparator::between;
        reading.comparator = range ? reading.comparator : word->comparator;
        reading.tail += range ? 0 : word->word.size();
    }
}

/// A share in words at `position`, read from the words alone.
[[nodiscard]] constexpr QuantityReading reading_of(std::string_view text, std::size_t position,
                                                   WordedShare const& share, bool digits) noexcept {
    QuantityReading reading;
    reading.begin = position;
    reading.number_end = share.end;
    reading.measure_begin = share.end;
    reading.end = share.end;
    reading.value = share.value;
    reading.upper = share.upper;
    reading.measure = share.measure;
    reading.comparator = share.upper ? std::optional{Comparator::between} : std::nullopt;
    reading.digits = digits;
    reading.endless = !share.value;
    close_quantity(text, reading);
    return reading;
}

/// Whether nothing but a mark stands at `position`, where a range without a measure ends.
[[nodiscard]] constexpr bool closes_range(std::string_view text, std::size_t position) noexcept {
    return position == text.size() || mark_at(text, position).length != 0;
}

/// The quantity of the `number` at `position`; read_quantity() says more.
[[nodiscard]] constexpr QuantityReading read_counted(std::string_view text, std::size_t position,
                                                     Numeral const& number) noexcept {
    QuantityReading reading;
    reading.begin = position;
    reading.value = number.value;
    reading.scale = number.scale;
    reading.digits = number.digits;
    reading.number_end = number.end;

    bool const about_in_front = read_about_scale(text, reading);
    read_half(text, reading);
    MeasureWord const first = read_measure(text, reading.number_end);
    std::size_t const mark = range_mark_at(text, first.end);
    if (mark != 0) {
        auto const second = numeral_at(text, first.end + mark);
        MeasureWord const behind =
            second ? read_measure(text, second->end) : MeasureWord{Measure{}, 0};
        bool const same = first.measure.is_none() || first.measure == behind.measure;
        // 另奖10—50万。
        bool const bare = second && number.digits && second->scale != Scale::one &&
                          first.measure.is_none() && closes_range(text, second->end);
        if (second && same && second->digits == number.digits && number.value && second->value &&
            (!behind.measure.is_none() || bare)) {
            reading.scale = second->scale;
            // 3-8万元 is in 万; 5000-8万元 begins at 5000元.
            bool const scaled = number.scale == Scale::one && *number.value <= *second->value;
            reading.value =
                scaled ? number.value : rescale(number.value, number.scale, second->scale);
            reading.upper = second->value;
            reading.number_end = second->end;
            reading.measure = behind.measure;
            reading.measure_begin = second->end;
            reading.end = behind.end;
            reading.comparator = Comparator::between;
            close_quantity(text, reading);
            return reading;
        }
    }
    if (std::size_t const about = about_words.prefix_of(text.substr(reading.number_end))) {
        std::size_t const measure_begin = reading.number_end + about;
        MeasureWord const behind = counter_at(text, measure_begin, number.digits);
        if (!behind.measure.is_none() && scale_at(text, measure_begin) == Scale::one) {
            reading.measure = behind.measure;
            reading.measure_begin = measure_begin;
            reading.end = behind.end;
            reading.comparator = Comparator::about;
        }
    }
    if (!reading.comparator) {
        MeasureWord const measure =
            first.measure.is_none() ? counter_at(text, reading.number_end, number.digits) : first;
        reading.measure = measure.measure;
        reading.measure_begin = reading.number_end;
        reading.end = measure.end;
        reading.comparator = about_in_front ? std::optional{Comparator::about} : std::nullopt;
    }
    if (number.upper) {
        reading.upper = number.upper;
        reading.comparator = Comparator::between;
    }
    close_quantity(text, reading);
    return reading;
}

/// Reads a power of ten that stands by itself: 上万户, 数百家, 千余家, and without a measure where it is so large
/// that nothing else is meant: 突破千亿.
[[nodiscard]] constexpr std::optional<QuantityReading> read_magnitude(
    std::string_view text, std::size_t position) noexcept {
    auto const magnitude = magnitude_at(text, position);
    if (!magnitude) {
        return std::nullopt;
    }
    QuantityReading reading = read_counted(text, position, magnitude->numeral);
    bool const odd = about_words.prefix_of(text.substr(magnitude->numeral.end)) != 0;  // 千余家
    if (!magnitude->lead && !odd) {
        return std::nullopt;
    }
    MagnitudeLead const lead = magnitude->lead.value_or(MagnitudeLead{});
    if (reading.measure.is_none() && (reading.scale < Scale::yi || lead.length != 0 || odd)) {
        return std::nullopt;
    }
    reading.begin -= lead.length;
    reading.comparator = reading.comparator ? reading.comparator : lead.comparator;
    reading.vague = lead.vague;
    reading.value = reading.vague ? std::nullopt : reading.value;
    return reading;
}

/// Reads a number with 几 in its last place, 十几家, 20几个, which says none.
[[nodiscard]] constexpr std::optional<QuantityReading> read_vague(std::string_view text,
                                                                  std::size_t position,
                                                                  Numeral number) noexcept {
    bool const tens = number.digits || three_bytes(text, number.end - 3) == three_bytes("十");
    if (three_bytes(text, number.end) != three_bytes("几") || !tens || number.scale != Scale::one) {
        return std::nullopt;
    }
    number.end += 3;
    QuantityReading reading = read_counted(text, position, number);
    reading.vague = true;
    reading.value.reset();
    return reading.measure.is_none() ? std::nullopt : std::optional{reading};
}

}  // namespace detail

/// The quantity at `position` of text without white space; nothing if no number stands there.
///
/// A range needs a number behind the mark and, where both carry measures, the same one (`5.5%—6%`,
/// `3到5家`, `180万至220万平方米`); the scale of the second serves both if the first has none.
///
/// A share in words (八成, 四分之一, 百分之九十) has its measure in itself. A power of ten by itself is a number
/// behind a comparator, 上, 数 or 几 (近千人, 上万户, 数百家); the last three are part of it, so that it
/// begins in front of `position`. Behind a comparator it needs no measure from 亿 on (突破千亿).
[[nodiscard]] constexpr std::optional<QuantityReading> read_quantity(
    std::string_view text, std::size_t position) noexcept {
    auto const number = detail::numeral_at(text, position);
    if (!number && detail::scale_at(text, position) == Scale::one) {
        return std::nullopt;
    }
    if (auto const share = detail::worded_share_at(text, position, number)) {
        bool const digits = number && number->digits;
        return detail::reading_of(text, position, *share, digits);
    }
    if (!number) {
        return detail::read_magnitude(text, position);
    }
    if (auto const vague = detail::read_vague(text, position, *number)) {
        return vague;
    }
    QuantityReading reading = detail::read_counted(text, position, *number);
    // 十 is a number by itself, but not behind 数 and 几.
    bool const ten = !number->digits && three_bytes(text, position) == three_bytes("十");
    std::size_t const vague = ten ? detail::vague_length(text.substr(0, position)) : 0;
    if (vague != 0 && !reading.measure.is_none()) {
        reading.begin -= vague;
        reading.vague = true;
        reading.value.reset();
    }
    return reading;
}

}  // namespace fengong
