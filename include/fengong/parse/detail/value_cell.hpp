// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_parts.hpp>
#include <fengong/parse/measure_word.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

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

/// A cell that is a quantity and nothing else: 186, 低于4.1, ≥92%, 9000人以上.
struct ValueCell {
    QuantityReading quantity;
    std::optional<Comparator> comparator;
};

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
    auto const cell = read_value_cell(words.view().substr(0, place.number.end), place.number.begin);
    if (!cell) {
        return std::nullopt;
    }
    QuantityReading const& quantity = cell->quantity;
    auto const other = measure_apart(words.view(), place);
    auto const apart =
        quantity.measure.is_none() && quantity.scale == Scale::one ? other : std::nullopt;
    Target target;
    target.value = quantity.value;
    target.upper = quantity.upper;
    target.scale = apart ? apart->scale : quantity.scale;
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
    bool const change = contains_any(indicator, change_indicators);
    target.kind = kind_of(target.measure, change);
    if (target.measure.is_none()) {
        target.kind = change                                   ? TargetKind::growth
                      : rate_endings.suffix_of(indicator) != 0 ? TargetKind::ratio
                                                               : TargetKind::amount;
    }
    target.comparator = cell->comparator.value_or(Comparator::exactly);
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
