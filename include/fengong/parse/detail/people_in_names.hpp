// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Numbers of people that are part of a name: 7人制足球场.
namespace fengong::detail {

/// What goes on a 制 that is part of a verb: 1000人制定计划.
inline constexpr auto verbs_of_making = word_list({"制定", "制造", "制作", "制药", "制度", "制止"});

/// Rates that are of so many people by name: 10万人事故死亡率.
inline constexpr auto rates_of_people = word_list({"死亡率", "发病率", "患病率", "伤亡率"});

/// Whether one of rates_of_people stands near the front of `words`, with nothing but a name in front.
[[nodiscard]] constexpr bool names_a_rate_of_people(std::string_view words) noexcept {
    constexpr std::size_t nearby = 24;  // bytes: 8 Chinese characters
    std::size_t at = 0;
    while (at < std::min(words.size(), nearby) && mark_at(words, at).length == 0 &&
           rates_of_people.prefix_of(words.substr(at)) == 0) {
        at += character_length(words, at);
    }
    return rates_of_people.prefix_of(words.substr(at)) != 0;
}

/// Whether people are counted in a name: 7人制足球场, `企业10万人事故死亡率`.
[[nodiscard]] constexpr bool is_named_by_people(std::string_view text,
                                                QuantityReading const& quantity) noexcept {
    constexpr std::string_view system = "制";
    std::string_view const measure =
        text.substr(quantity.measure_begin, quantity.end - quantity.measure_begin);
    std::string_view const behind = text.substr(quantity.end);
    bool const round = quantity.value && quantity.value->mantissa() == 1;
    return (measure == "人" || measure == "人口") &&
           ((behind.starts_with(system) && verbs_of_making.prefix_of(behind) == 0) ||
            (round && names_a_rate_of_people(behind)));
}

}  // namespace fengong::detail
