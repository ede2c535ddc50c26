// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/quantity.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// Numbers right behind names in Latin letters.
namespace fengong::detail {

/// Counters of devices, behind a number that stands right behind their name in letters: AED1100台.
inline constexpr std::array counters_of_devices{*find_measure("台"), *find_measure("个"),
                                                *find_measure("部"), *find_measure("件")};

/// Whether a number right behind the `letters` of a name counts what they name, AED1100台, or is a share, 占GDP16.5%, and no part of
/// a name like PM2.5 and G105.
[[nodiscard]] constexpr bool counts_letters(std::string_view letters,
                                            QuantityReading const& quantity) noexcept {
    constexpr std::size_t shortest_name = 2;
    bool const capitals = std::all_of(letters.begin(), letters.end(),
                                      [](char letter) { return letter >= 'A' && letter <= 'Z'; });
    return capitals && letters.size() >= shortest_name &&
           (quantity.measure.dimension() == Dimension::share ||
            std::find(counters_of_devices.begin(), counters_of_devices.end(), quantity.measure) !=
                counters_of_devices.end());
}

}  // namespace fengong::detail
