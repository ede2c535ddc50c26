// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/word_list.hpp>

#include <string_view>

/// Lengths and spans of years that are part of a name.
namespace fengong::detail {

/// What is named by how near something is: 公交站点500米覆盖率.
inline constexpr auto shares_within_reach =
    word_list({"覆盖率", "覆盖面", "半径覆盖", "服务半径覆盖", "范围覆盖", "范围内覆盖", "内覆盖率",
               "以内覆盖率"});

/// Whether a length is as near as what serves people is: 500米 and 1公里, not the 50公里 of
/// `铺设管网50公里覆盖面达到90%`.
[[nodiscard]] constexpr bool is_near(QuantityReading const& quantity) noexcept {
    constexpr Decimal farthest{5000};  // 米
    MeasureFacts const* const facts = quantity.measure.facts();
    if (facts == nullptr || facts->denominator != 1 || !quantity.value ||
        quantity.scale != Scale::one) {
        return false;
    }
    auto const metres = multiply(*quantity.value, Decimal{facts->numerator});
    return metres && *metres < farthest;
}

/// What is named by how many years it takes: 九年义务教育巩固率.
inline constexpr auto schools_of_years = word_list({"义务教育", "一贯制"});

/// Whether a length or a span of years belongs to the name behind it.
[[nodiscard]] constexpr bool is_named_measure(std::string_view text,
                                              QuantityReading const& quantity) noexcept {
    std::string_view const behind = text.substr(quantity.end);
    switch (quantity.measure.dimension()) {
    case Dimension::length:
        return is_near(quantity) && shares_within_reach.prefix_of(behind) != 0;
    case Dimension::calendar:
        return schools_of_years.prefix_of(behind) != 0;
    default:
        return false;
    }
}

}  // namespace fengong::detail
