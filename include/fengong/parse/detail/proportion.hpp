// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/formula.hpp>
#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What is measured in proportions to one ends with it: 农产品加工产值与农业总产值比达到2.6:1.
inline constexpr auto names_of_proportions = word_list({"比", "比例", "比值", "配比"});

/// The length of the colon at `position` of a proportion; 0 if none stands there.
[[nodiscard]] constexpr std::size_t colon_of_proportion_at(std::string_view text,
                                                           std::size_t position) noexcept {
    constexpr std::string_view ratio_sign = "∶";
    return text.substr(position).starts_with(ratio_sign)
               ? ratio_sign.size()
               : either_width_at(text, position, ':', three_bytes("："));
}

/// A number that is set against one.
struct Proportion {
    Stretch number;          ///< 2.6 of 2.6:1
    bool one_first = false;  ///< of 1:2.6
};

/// The proportion to one that the formula at `formula` is; nothing if it is none.
[[nodiscard]] constexpr std::optional<Proportion> proportion_of(std::string_view text,
                                                                Stretch formula) noexcept {
    std::size_t const first = end_of_decimal(text, formula.begin);
    std::size_t const second = first + colon_of_proportion_at(text, first);
    if (second == first || end_of_decimal(text, second) != formula.end) {
        return std::nullopt;
    }
    auto const is_one = [&](Stretch number) {
        Digit const digit = digit_at(text, number.begin);
        return digit.value == 1 && number.begin + digit.length == number.end;
    };
    if (is_one({second, formula.end})) {
        return Proportion{{formula.begin, first}, false};
    }
    return is_one({formula.begin, first}) ? std::optional{Proportion{{second, formula.end}, true}}
                                          : std::nullopt;
}

/// Where the proportion begins that `words` end with: 2.5:1 of 收入比由2.5:1. Their size if there is none.
[[nodiscard]] constexpr std::size_t begin_of_proportion(std::string_view words) noexcept {
    std::size_t at = words.size();
    bool colon = false;
    while (at > 0) {
        bool const narrow = (words[at - 1] >= '0' && words[at - 1] <= '9') ||
                            words[at - 1] == '.' || words[at - 1] == ':';
        bool const wide = !narrow && at >= 3 && colon_of_proportion_at(words, at - 3) == 3;
        if (!narrow && !wide) {
            break;
        }
        colon = colon || wide || words[at - 1] == ':';
        at -= wide ? 3 : 1;
    }
    return colon ? at : words.size();
}

/// What stands in front of the proportion that a change starts from, and when that was.
inline constexpr auto origins_of_proportions =
    word_list({"由", "从", "由去年的", "从去年的", "由上年的", "从上年的", "由目前的", "从目前的",
               "由现在的", "从现在的", "由现有的", "从现有的"});

/// The one of two proportions that something changes between, `other`, by what is said of the one at hand; nothing where
/// it stands alone. `starts`: the change starts from the one at hand.
struct ChangeOfProportion {
    Stretch other;
    std::string_view named;  ///< the words in front of both
    std::string_view verb;   ///< 缩小到
    bool starts = false;
};

/// Between which two proportions that at `formula` is one: `由2.5:1缩小到2.3:1`.
[[nodiscard]] constexpr std::optional<ChangeOfProportion> change_of_proportion(
    std::string_view text, Stretch formula) noexcept {
    std::string_view const front = text.substr(0, formula.begin);
    std::string_view const behind = text.substr(formula.end);
    ChangeOfProportion change;
    std::string_view before = front;
    if (std::size_t const verb = changes_to.prefix_of(behind); verb != 0) {
        change.starts = true;
        change.verb = behind.substr(0, verb);
        change.other = {formula.end + verb, formula_end(text, formula.end + verb)};
    } else if (std::size_t const verb_in_front = changes_to.suffix_of(front); verb_in_front != 0) {
        change.verb = front.substr(front.size() - verb_in_front);
        std::string_view const words = front.substr(0, front.size() - verb_in_front);
        change.other = {begin_of_proportion(words), words.size()};
        before = words.substr(0, change.other.begin);
    }
    std::size_t const origin = origins_of_proportions.suffix_of(before);
    if (change.other.empty() || origin == 0) {
        return std::nullopt;
    }
    change.named = before.substr(0, before.size() - origin);
    return change;
}

/// Whether the numbers of `one` and the proportion at `other` go the way that the `change` says, so that they are what
/// changes: 由1:2.5缩小到1:2.3, but not 由1:15提高到1:13.
[[nodiscard]] constexpr bool goes_that_way(std::string_view text, Proportion const& one,
                                           ChangeOfProportion const& change) noexcept {
    auto const other = proportion_of(text, change.other);
    if (!other || other->one_first != one.one_first) {
        return false;
    }
    auto const value = [&](Stretch number) {
        auto const quantity = read_quantity(text.substr(0, number.end), number.begin);
        return quantity ? quantity->value : std::nullopt;
    };
    auto const here = value(one.number);
    auto const there = value(other->number);
    if (!here || !there) {
        return false;
    }
    bool const falls = falling_verbs.prefix_of(change.verb) != 0;
    return falls == (change.starts ? *there < *here : *here < *there);
}

/// The number of the proportion to one that the formula at `formula` is, 2.6 of 2.6:1, where a comparator and the name of a
/// proportion stand in front, or where it changes (`收入比由2.5:1缩小到2.3:1`); nothing if it is none. Of 1:15 no decimal
/// says how much it is, but of `由1:2.5缩小到1:2.3` the second numbers change.
[[nodiscard]] constexpr std::optional<QuantityReading> read_proportion(std::string_view text,
                                                                       Stretch formula) noexcept {
    auto const proportion = proportion_of(text, formula);
    if (!proportion) {
        return std::nullopt;
    }
    std::string_view const front = text.substr(0, formula.begin);
    auto const change = change_of_proportion(text, formula);
    auto const comparator = comparator_before(front);
    if (change ? !goes_that_way(text, *proportion, *change)
               : !comparator || proportion->one_first) {
        return std::nullopt;
    }
    std::string_view const named =
        change ? change->named : front.substr(0, front.size() - comparator->word.size());
    std::size_t const hope = hopes_that<HopeUse::fills>.suffix_of(named);
    if (names_of_proportions.suffix_of(named.substr(0, named.size() - hope)) == 0) {
        return std::nullopt;
    }
    Stretch const number = proportion->number;
    auto reading = read_quantity(text.substr(0, number.end), number.begin);
    if (!reading || reading->end != number.end || !reading->value) {
        return std::nullopt;
    }
    reading->begin = formula.begin;
    reading->measure_begin = reading->end = formula.end;
    auto const behind = comparator_behind(text, formula.end);
    reading->tail = formula.end + (behind ? behind->word.size() : 0);
    if (behind) {
        reading->comparator = behind->comparator;
    }
    return reading;
}

}  // namespace fengong::detail
