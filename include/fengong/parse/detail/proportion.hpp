// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/formula.hpp>
#include <fengong/parse/detail/hope_words.hpp>
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

/// The length of the colon and the 1 at `position`; 0 if no such two stand there.
[[nodiscard]] constexpr std::size_t to_one_at(std::string_view text,
                                              std::size_t position) noexcept {
    constexpr std::string_view ratio_sign = "∶";
    std::size_t const colon = text.substr(position).starts_with(ratio_sign)
                                  ? ratio_sign.size()
                                  : either_width_at(text, position, ':', three_bytes("："));
    Digit const one = colon == 0 ? Digit{} : digit_at(text, position + colon);
    return one.length != 0 && one.value == 1 ? colon + one.length : 0;
}

/// The number of the proportion to one that the formula at `formula` is, 2.6 of 2.6:1, where a comparator and the name of a
/// proportion stand in front; nothing if it is none. Of 1:15 no decimal says how much it is.
[[nodiscard]] constexpr std::optional<QuantityReading> read_proportion(std::string_view text,
                                                                       Stretch formula) noexcept {
    std::size_t const position = formula.begin;
    std::size_t const end = formula.end;
    std::size_t const number = end_of_decimal(text, position);
    std::size_t const one = to_one_at(text, number);
    if (one == 0 || number + one != end) {
        return std::nullopt;
    }
    std::string_view const front = text.substr(0, position);
    auto const comparator = comparator_before(front);
    if (!comparator) {
        return std::nullopt;
    }
    std::string_view const named = front.substr(0, front.size() - comparator->word.size());
    std::size_t const hope = hopes_that<HopeUse::fills>.suffix_of(named);
    if (names_of_proportions.suffix_of(named.substr(0, named.size() - hope)) == 0) {
        return std::nullopt;
    }
    auto reading = read_quantity(text.substr(0, number), position);
    if (!reading || reading->end != number || !reading->value) {
        return std::nullopt;
    }
    reading->measure_begin = reading->end = end;
    auto const behind = comparator_behind(text, end);
    reading->tail = end + (behind ? behind->word.size() : 0);
    if (behind) {
        reading->comparator = behind->comparator;
    }
    return reading;
}

}  // namespace fengong::detail
