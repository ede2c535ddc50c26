// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

/// What the numbers of an enumeration leave to the last of them to say: 20、30、140微克.
namespace fengong::detail {

/// Whether 分别 stands a few words in front of `position`: 分别控制在20.
[[nodiscard]] inline bool divided_at(std::string_view text, std::size_t position) {
    constexpr std::string_view respectively = "分别";
    constexpr std::size_t nearby = 24;  // bytes: 8 Chinese characters
    std::size_t const begin = position - std::min(position, nearby);
    return holds_word(text.substr(begin, position - begin), respectively);
}

/// The first of the numbers `before` that leave their measure to `last`, with which they are enumerated: 7.9个 of
/// `7.9个、3.4个和1.7个百分点`, and 20 of `分别控制在20、30、140微克`. The number of all of them if there is none. Walks over
/// each number once, as it ends at one that has a measure.
[[nodiscard]] inline std::size_t first_sharing(std::string_view text,
                                               std::vector<QuantityReading> const& before,
                                               QuantityReading const& last) {
    constexpr Measure single = *find_measure("个");
    bool const points = last.measure.dimension() == Dimension::share_difference;
    std::size_t first = before.size();
    std::size_t begin = last.begin;
    while (first != 0 && !last.measure.is_none()) {
        QuantityReading const& here = before[first - 1];
        std::string_view const between = text.substr(here.tail, begin - here.tail);
        bool const bare = here.digits && here.measure.is_none() && here.tail == here.number_end;
        if ((points ? here.measure != single && !bare : !bare) || between.empty() ||
            subject_separators.prefix_of(between) != between.size()) {
            break;
        }
        --first;
        begin = here.begin;
    }
    bool const shares = first != before.size() && (points || divided_at(text, begin));
    return shares ? first : before.size();
}

/// Gives `number` the measure and the bound of `last`, and its scale where the numbers are of one size: 3 of `3、4、5万吨`, not
/// 3000 of `3000和1.5万元`.
inline void take_measure(QuantityReading& number, QuantityReading const& last) {
    constexpr int most_digits = 2;  // more than those of the last number
    number.measure = last.measure;
    auto const alike =
        last.value ? Decimal::make(last.value->mantissa(), last.value->exponent() + most_digits)
                   : std::nullopt;
    if (number.scale == Scale::one && number.value && alike && *number.value < *alike) {
        number.scale = last.scale;
    }
    number.per = last.per;
    number.second_per = last.second_per;
    number.comparator = number.comparator ? number.comparator : last.comparator;
}

}  // namespace fengong::detail
