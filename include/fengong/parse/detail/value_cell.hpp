// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_parts.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/detail/worded_number.hpp>
#include <fengong/parse/measure_word.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// A sign in front of a number that stands for a comparator.
struct ComparatorSign {
    std::string_view sign;
    Comparator comparator;
};

inline constexpr auto comparator_signs = std::to_array<ComparatorSign>({
    {"≥", Comparator::at_least},
    {"≧", Comparator::at_least},
    {"≤", Comparator::at_most},
    {"≦", Comparator::at_most},
    {">", Comparator::more_than},
    {"＞", Comparator::more_than},
    {"<", Comparator::less_than},
    {"＜", Comparator::less_than},
});

/// What the name of an indicator holds that says how something changes.
inline constexpr auto change_indicators =
    word_list({"增长", "增速", "增幅", "涨幅", "降幅", "下降", "降低率"});

/// What the name of a share or rate ends with.
inline constexpr auto rate_endings = word_list({"率", "比重", "占比", "比例", "覆盖面"});

/// A scale and a measure, and nothing else: 亿元, %, 万人次.
struct MeasureCell {
    Scale scale = Scale::one;
    Measure measure;
};

/// The measure that `words` are; nothing if they are anything else.
[[nodiscard]] constexpr std::optional<MeasureCell> read_measure_cell(
    std::string_view words) noexcept {
    Scale const scale = scale_at(words, 0);
    std::size_t const begin = scale == Scale::one ? 0 : to_string(scale).size();
    MeasureWord const measure = read_measure(words, begin);
    return !measure.measure.is_none() && measure.end == words.size()
               ? std::optional{MeasureCell{scale, measure.measure}}
               : std::nullopt;
}

/// The measure in the brackets that `words` end with, `工业总产值（亿元）`; empty if there is none.
[[nodiscard]] constexpr Stretch bracketed_measure(std::string_view words) noexcept {
    for (std::size_t position = 0; position < words.size();) {
        Mark const mark = mark_at(words, position);
        std::size_t const length =
            mark.length != 0 ? mark.length : character_length(words, position);
        if (mark.kind == Punctuation::open_bracket) {
            std::size_t const close = find_closing_bracket(words, position);
            if (close == std::string_view::npos) {
                return {};
            }
            std::size_t const begin = position + length;
            bool const last = close + mark_at(words, close).length == words.size();
            if (last && read_measure_cell(words.substr(begin, close - begin))) {
                return {begin, close};
            }
            position = close;
            continue;
        }
        position += length;
    }
    return {};
}

/// What a head names that its column counts, without `measure` in the brackets at its end and 其中 in front: 新开工项目 of
/// `其中：新开工项目（个）`.
[[nodiscard]] constexpr Stretch matter_of_head(std::string_view head, Stretch measure) noexcept {
    constexpr std::string_view part = "其中";
    std::string_view name = head.substr(0, measure.empty() ? head.size() : measure.begin);
    name.remove_suffix(measure.empty() ? 0 : last_mark(name).length);
    std::size_t const begin = name.starts_with(part) ? part.size() : 0;
    std::size_t const colon =
        mark_at(name, begin).kind == Punctuation::colon ? mark_at(name, begin).length : 0;
    return {begin == 0 ? 0 : begin + colon, name.size()};
}

/// A cell that is a quantity and nothing else: 186, 低于4.1, ≥92%, 9000人以上; below 目标值 also 稳定在42, 力争60, 3—5.
struct ValueCell {
    QuantityReading quantity;
    std::optional<Comparator> comparator;
    Stretch verb = {};     ///< 稳定在, 增长; empty for none
    bool stretch = false;  ///< 力争 stands in front
};

/// Verbs in front of a number in a cell of its own, beside those of change.
inline constexpr auto verbs_in_cells =
    word_list({"稳定在", "保持在", "维持在", "巩固在", "稳定", "保持", "完成", "实现", "新增",
               "净增", "新建", "建成", "建设", "改造", "培育", "引进", "发放", "治理"});

/// The quantity that ends with `text` and begins at `begin`; nothing if other words stand there.
[[nodiscard]] constexpr std::optional<ValueCell> read_value_cell(std::string_view text,
                                                                 std::size_t begin) noexcept {
    constexpr std::size_t most_words = 15;  // bytes in front of the number
    std::size_t number = begin;
    while (number < text.size() && number - begin <= most_words &&
           digit_at(text, number).length == 0) {
        number += character_length(text, number);
    }
    std::optional<Comparator> in_front;
    if (number != begin) {
        std::string_view const front = text.substr(begin, number - begin);
        auto const sign = ranges::find(comparator_signs, front, &ComparatorSign::sign);
        auto const word = comparator_before(front);
        if (sign == comparator_signs.end() && !(word && word->word == front)) {
            return std::nullopt;
        }
        in_front = sign != comparator_signs.end() ? sign->comparator : word->comparator;
    }
    auto const quantity = read_quantity(text, number);
    if (!quantity || !quantity->digits || !quantity->value || quantity->tail != text.size()) {
        return std::nullopt;
    }
    return ValueCell{*quantity, quantity->comparator ? quantity->comparator : in_front};
}

/// What numbers are in that only say when: months 3—5, the hours 9-17.
inline constexpr auto measures_of_dates = word_list({"月", "月份", "时", "点", "年", "日", "号"});

/// Whether `words` are one of them, alone or in brackets at the end of a name: 服务时间（时）.
[[nodiscard]] constexpr bool measures_dates(std::string_view words) noexcept {
    return !words.empty() && measures_of_dates.prefix_of(words) == words.size();
}

/// Whether numbers at both ends of a range say how much: none are years, the ends of phone numbers, or an area code with
/// what it stands in front of (0537-1234567).
[[nodiscard]] constexpr bool may_be_ends_of_range(Decimal lower, Decimal upper) noexcept {
    constexpr Decimal first_year{1900};
    constexpr Decimal last_year{2100};
    constexpr Decimal first_phone{1000000};
    constexpr Decimal times{10};
    bool const years = lower >= first_year && upper <= last_year;
    auto const most = multiply(lower, times);
    return lower <= upper && !years && lower < first_phone && most && upper <= *most;
}

/// The range without a measure that ends with `text` and begins at `begin`: 3—5, 15-20左右. Nothing if other words stand
/// there, or what it is in, here or in the cell `measure`, only says when.
[[nodiscard]] constexpr std::optional<ValueCell> read_range_cell(
    std::string_view text, std::size_t begin, std::string_view measure) noexcept {
    Digit const first = digit_at(text, begin);
    bool const code = first.length != 0 && first.value == 0 &&
                      digit_at(text, begin + first.length).length != 0;  // 0537
    if (code || measures_dates(measure)) {
        return std::nullopt;
    }
    auto const lower = read_quantity(text, begin);
    if (!lower || !lower->digits || !lower->value || !lower->measure.is_none() ||
        lower->number_end != lower->end) {
        return std::nullopt;
    }
    std::size_t const mark = range_mark_at(text, lower->end);
    auto const upper = mark == 0 ? std::nullopt : read_quantity(text, lower->end + mark);
    if (!upper || !upper->digits || !upper->value || upper->tail != text.size() ||
        lower->scale != upper->scale || !may_be_ends_of_range(*lower->value, *upper->value) ||
        measures_dates(text.substr(upper->measure_begin, upper->end - upper->measure_begin))) {
        return std::nullopt;
    }
    QuantityReading range = *upper;
    range.begin = lower->begin;
    range.value = lower->value;
    range.upper = upper->value;
    return ValueCell{range, Comparator::between, {}, false};
}

/// The number without a measure of its own that ends with `text` and begins at `begin`, behind words that say how it is
/// meant, as cells below 目标值 say it: 力争60, 稳定在42以上, 增长8. Nothing if other words stand there. `measure` are the
/// words of the cell that says in what it is.
[[nodiscard]] constexpr std::optional<ValueCell> read_goal_cell(std::string_view text,
                                                                std::size_t begin,
                                                                std::string_view measure) noexcept {
    if (auto const plain = read_value_cell(text, begin)) {
        return plain;
    }
    std::string_view const words = text.substr(begin);
    std::size_t const verb = begin + hopes_that<HopeUse::in_cell>.prefix_of(words);
    std::string_view const rest = text.substr(verb);
    std::size_t const fall = falling_verbs.prefix_of(rest);  // 降至 also compares
    std::size_t const other =
        std::max(verbs_in_cells.prefix_of(rest), change_verbs.prefix_of(rest));
    std::size_t const end = fall != 0 ? verb : verb + other;
    auto const value = read_value_cell(text, end);
    auto cell = value ? value : read_range_cell(text, end, measure);
    if (!cell || !cell->quantity.measure.is_none()) {
        return std::nullopt;  // 增长6% says all by itself
    }
    cell->verb = {verb, end + fall};
    cell->stretch = hopes_that<HopeUse::stretches>.prefix_of(words) != 0;
    return cell;
}

/// A number in a cell of its own, what it counts, and in which measure. The stretches lie in the words
/// of one row.
struct ValuePlace {
    Stretch number;
    Stretch indicator;                     ///< 规模以上工业总产值
    Stretch measure;                       ///< 亿元, in a cell of its own; empty for none
    std::optional<MeasureCell> of_column;  ///< of the column: in its head, or above the table
    Phrase
        head;  ///< what the head of the column names, where no cell of the row says what is counted
};

/// Which of the tasks of a row a number below `head` is of: the `last`, and where it is invested the `first`, if that is the
/// name of a project: 智能装备产业园 of `智能装备产业园 | 建设厂房3万平方米、道路2公里 | 5.2`.
[[nodiscard]] inline Stretch valued_task(CompactText const& words, std::string_view head,
                                         Stretch first, Stretch last) {
    constexpr std::string_view investment = "投资";
    bool const name = find_mark(words.view(first.begin, first.end), 0).length == 0;
    return name && head.find(investment) != head.npos ? first : last;
}

/// The measure of a number in a cell of its own that does not carry one: that of the row, the one in the
/// brackets behind what is measured, or that of the column. Takes those brackets off the indicator.
[[nodiscard]] inline std::optional<MeasureCell> measure_apart(std::string_view words,
                                                              ValuePlace& place) {
    auto const view = [&](Stretch part) { return words.substr(part.begin, part.end - part.begin); };
    Stretch const inside = bracketed_measure(view(place.indicator));
    auto const of_indicator = read_measure_cell(
        view({place.indicator.begin + inside.begin, place.indicator.begin + inside.end}));
    if (of_indicator) {
        bool const narrow = words[place.indicator.begin + inside.begin - 1] == '(';
        place.indicator.end = place.indicator.begin + inside.begin - (narrow ? 1 : 3);
    }
    auto const of_row = read_measure_cell(view(place.measure));
    return of_row ? of_row : of_indicator ? of_indicator : place.of_column;
}

/// The target that a number in a cell of its own is; nothing if it is too large. A measure of the
/// number itself goes before that of the row. `joined`: indicator and number follow each other in the
/// text.
[[nodiscard]] inline std::optional<Target> read_value_target(NoticeBuilder& builder,
                                                             CompactText const& words,
                                                             ValuePlace place, bool joined) {
    auto const cell = read_goal_cell(words.view().substr(0, place.number.end), place.number.begin,
                                     words.view(place.measure.begin, place.measure.end));
    if (!cell) {
        return std::nullopt;
    }
    QuantityReading const& quantity = cell->quantity;
    auto const other = measure_apart(words.view(), place);
    auto const apart = quantity.measure.is_none() ? other : std::nullopt;
    Target target;
    target.value = quantity.value;
    target.upper = quantity.upper;
    target.scale = apart && quantity.scale == Scale::one ? apart->scale : quantity.scale;  // 12.5亿
    target.measure = apart ? apart->measure : quantity.measure;
    target.magnitude = apply(target.scale, *quantity.value);
    if (!target.magnitude) {
        return std::nullopt;
    }
    if (target.measure.is_unlisted()) {
        target.measure_printed = builder.phrase(words, quantity.measure_begin, quantity.end);
    }
    std::string_view const indicator = place.indicator.empty()
                                           ? builder.read(place.head)
                                           : words.view(place.indicator.begin, place.indicator.end);
    std::string_view const verb = words.view(cell->verb.begin, cell->verb.end);
    bool const change = contains_any(indicator, change_indicators) ||
                        (!verb.empty() && change_verbs.prefix_of(verb) == verb.size());
    target.kind = kind_of(target.measure, change);
    if (target.measure.is_none()) {
        target.kind = change                                   ? TargetKind::growth
                      : rate_endings.suffix_of(indicator) != 0 ? TargetKind::ratio
                                                               : TargetKind::amount;
    }
    target.comparator = cell->comparator.value_or(Comparator::exactly);
    target.stretch = cell->stretch;
    target.falling = falling_verbs.prefix_of(verb) != 0 ||
                     falling_verbs.prefix_of(words.view().substr(place.number.begin)) != 0;
    if (!verb.empty()) {
        target.verb = builder.phrase(words, cell->verb.begin, cell->verb.end);
    }
    if (!place.indicator.empty()) {
        target.indicator = builder.phrase(words, place.indicator.begin, place.indicator.end);
    } else {
        target.indicator = place.head;
    }
    target.printed = builder.phrase(words, quantity.begin, quantity.end);
    bool const quoted =
        joined && !place.indicator.empty() && place.indicator.begin < place.number.begin;
    target.quote = builder.phrase(words, quoted ? place.indicator.begin : place.number.begin,
                                  place.number.end);
    return target;
}

}  // namespace fengong::detail
