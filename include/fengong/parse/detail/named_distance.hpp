// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/word_list.hpp>

#include <string_view>

namespace fengong::detail {

/// What is named by how near something is: 公交站点500米覆盖率.
inline constexpr auto shares_within_reach =
    word_list({"覆盖率", "覆盖面", "半径覆盖", "服务半径覆盖", "范围覆盖", "范围内覆盖", "内覆盖率",
               "以内覆盖率"});

/// Whether a length is how near something is, in the name of a share: 500米 of 公交站点500米覆盖率.
[[nodiscard]] constexpr bool is_named_distance(std::string_view text,
                                               QuantityReading const& quantity) noexcept {
    return quantity.measure.dimension() == Dimension::length &&
           shares_within_reach.prefix_of(text.substr(quantity.end)) != 0;
}

}  // namespace fengong::detail
