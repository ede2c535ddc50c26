// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/quantity.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// Whether a number of its own stands at `position` of `line`, right behind the number of an item: 70周岁 of
/// `14.70周岁以上老人免费乘车`, 1—6月 of `15.1—6月完成投资…`. Only where an item may begin does that say that one does.
[[nodiscard]] constexpr bool opens_with_a_number(std::string_view line,
                                                 std::size_t position) noexcept {
    DigitRun const run = digit_run_at(line, position);
    if (std::size_t const range = range_mark_at(line, run.end); run.digits != 0 && range != 0) {
        return begins_with_a_time(line, run.end + range);
    }
    auto const quantity =
        run.digits >= 2 ? read_quantity(line, position) : std::optional<QuantityReading>{};
    return quantity && !quantity->measure.is_none();
}

}  // namespace fengong::detail
