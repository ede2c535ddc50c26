// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
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

/// Where the full stop ends that stands at `position` of `line` with a digit behind it, as in `1.8家`; 0 if none does.
[[nodiscard]] constexpr std::size_t end_of_full_stop(std::string_view line,
                                                     std::size_t position) noexcept {
    for (NumberMark const& row : number_marks) {
        if (row.plain && line.substr(position).starts_with(row.mark)) {
            std::size_t const end = position + row.mark.size();
            return digit_at(line, end).length != 0 ? end : 0;
        }
    }
    return 0;
}

/// Whether a digit and what nothing is counted in by tenths stand at `position` of `line`: 8家 of `1.8家企业上市`, but no
/// `8万家` or `8个百分点`. An average has tenths (每村1.8个), so that this says that an item begins only where its number goes on.
[[nodiscard]] constexpr bool opens_with_a_count(std::string_view line,
                                                std::size_t position) noexcept {
    DigitRun const count = digit_run_at(line, position);
    std::string_view const counted = line.substr(count.end);
    return count.digits == 1 && count.value != 0 && whole_counters.prefix_of(counted) != 0 &&
           share_points.prefix_of(counted) == 0;
}

/// Whether the next line behind `offset` that begins with digits and the mark of a number has the number `value`. Linear in
/// the lines up to it, a few dozen at the most.
[[nodiscard]] inline bool number_follows(std::string_view text, std::size_t offset,
                                         std::uint32_t value) noexcept {
    constexpr std::size_t most_lines = 40;
    for (std::size_t lines = 0; lines < most_lines; ++lines) {
        std::size_t const line_end = find_line_end(text, offset);
        if (line_end == text.size()) {
            return false;
        }
        offset = line_end + 1;
        std::size_t const begin = skip_white_space(text, offset);
        DigitRun const run = digit_run_at(text, begin);
        std::string_view const behind = text.substr(run.end);
        bool const marked =
            std::any_of(number_marks.begin(), number_marks.end(),
                        [&](NumberMark const& row) { return behind.starts_with(row.mark); });
        if (run.digits != 0 && marked) {
            return run.value == value;
        }
    }
    return false;
}

}  // namespace fengong::detail
