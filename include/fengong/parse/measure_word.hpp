// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

/// A measure in a text.
struct MeasureWord {
    Measure measure;      ///< none if there is no known measure
    std::size_t end = 0;  ///< after it
};

/// The longest known measure at `position` of text without white space; a full-width ％ is %.
[[nodiscard]] constexpr MeasureWord read_measure(std::string_view text,
                                                 std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    constexpr std::string_view wide_percent = "％";
    if (rest.starts_with(wide_percent)) {
        return {*find_measure("%"), position + wide_percent.size()};
    }
    MeasureWord longest{Measure{}, position};
    for (std::size_t row = 0; row < measure_table.size(); ++row) {
        std::string_view const name = measure_table[row].name;
        if (position + name.size() > longest.end && rest.starts_with(name)) {
            longest = {Measure::at(row), position + name.size()};
        }
    }
    return longest;
}

}  // namespace fengong
