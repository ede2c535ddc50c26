// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What makes a bound of a number in a noun, behind what it counts: 200张床位以上的养老机构.
inline constexpr auto bounds_behind_nouns = word_list({"以上的", "以下的", "以内的"});

/// What is counted so. Of 3个市级以上的示范社 it is the 示范社 that are.
inline constexpr auto nouns_in_bounds =
    word_list({"床位", "老人", "老年人", "人口", "常住人口", "学生", "职工", "员工", "村民", "农户",
               "车位", "停车位", "座位", "泊位", "学位"});

/// Where the bound ends that `quantity`, inside a noun, is of: behind 以上 of `200张床位以上的养老机构`; 0 if it is of none.
[[nodiscard]] constexpr std::size_t end_of_noun_bound(std::string_view text,
                                                      QuantityReading const& quantity) noexcept {
    constexpr std::string_view of = "的";
    std::size_t const noun = nouns_in_bounds.prefix_of(text.substr(quantity.tail));
    std::size_t const begin = quantity.tail + noun;
    std::size_t const bound = noun == 0 ? 0 : bounds_behind_nouns.prefix_of(text.substr(begin));
    return bound == 0 ? 0 : begin + bound - of.size();
}

/// Where what is bounded ends that begins at `begin`, if 的 stands behind it and it has at most four characters: 床位 of
/// `1所100张以上床位的养老机构`; else 0.
[[nodiscard]] constexpr std::size_t end_of_bounded_noun(std::string_view text,
                                                        std::size_t begin) noexcept {
    constexpr int most_characters = 4;
    constexpr std::string_view of = "的";
    std::size_t at = begin;
    for (int characters = 0;
         characters <= most_characters && at < text.size() && mark_at(text, at).length == 0;
         ++characters) {
        if (text.substr(at).starts_with(of)) {
            return at;
        }
        at += character_length(text, at);
    }
    return 0;
}

/// Whether a number in `measure` right behind a count in `counter` and in front of a noun says how large each of those is: 5000亩
/// of `3个5000亩示范片`, but 1500亩 of `20宗1500亩闲置土地` and 20公里 of `3条20公里道路` are all of it.
[[nodiscard]] constexpr bool sizes_what_is_counted(Measure counter, Measure measure) noexcept {
    constexpr Measure plain_counter = *find_measure("个");
    Dimension const dimension = measure.dimension();
    return counter == plain_counter &&
           (dimension == Dimension::area || dimension == Dimension::mass ||
            dimension == Dimension::power || dimension == Dimension::volume);
}

/// Where the bound ends that `quantity` is of what `counted`, a number right in front of it, counts: behind 以上 of
/// `230个50户以上村寨`, of `1所200张床位以上的养老机构`. 0 if it is of nothing.
[[nodiscard]] constexpr std::size_t end_of_bound_of_counted(
    std::string_view text, QuantityReading const& counted,
    QuantityReading const& quantity) noexcept {
    if (counted.measure.dimension() != Dimension::count) {
        return 0;
    }
    bool const noun = quantity.tail < text.size() && mark_at(text, quantity.tail).length == 0;
    if (quantity.tail != quantity.end && noun) {
        return std::max(quantity.tail, end_of_bounded_noun(text, quantity.tail));
    }
    return noun && sizes_what_is_counted(counted.measure, quantity.measure)
               ? quantity.tail
               : end_of_noun_bound(text, quantity);
}

/// Where the bound ends that `quantity` is of what it counts itself: behind 以上 of `1万名老人以上的乡镇`. 0 if it is none.
[[nodiscard]] constexpr std::size_t end_of_lone_bound(std::string_view text,
                                                      QuantityReading const& quantity) noexcept {
    Dimension const dimension = quantity.measure.dimension();
    bool const counts = dimension == Dimension::count || dimension == Dimension::people;
    return counts && quantity.digits && quantity.tail == quantity.end
               ? end_of_noun_bound(text, quantity)
               : 0;
}

/// The sum of money in words at `position` that is a bound in a noun: 亿元以上 of 亿元以上项目, 亿元 of 过亿元企业; nothing if none
/// stands there.
[[nodiscard]] constexpr std::optional<QuantityReading> bound_in_words(
    std::string_view text, std::size_t position) noexcept {
    auto const magnitude = magnitude_at(text, position);
    if (!magnitude) {
        return std::nullopt;
    }
    QuantityReading const sum = read_counted(text, position, magnitude->numeral);
    if (sum.measure.dimension() != Dimension::money || closes_range(text, sum.tail)) {
        return std::nullopt;
    }
    auto const before = comparator_before(text.substr(0, position));
    bool const more = before && before->comparator == Comparator::more_than;
    return more || sum.tail != sum.end ? std::optional{sum} : std::nullopt;
}

}  // namespace fengong::detail
