// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// Numbers right behind names in Latin letters.
namespace fengong::detail {

/// Devices whose names are letters, so that a number right behind them counts them: AED1100台; and what a share is of, GDP16.5%.
/// Other letters are part of a name with the number: HP1020, IPV6, DN300.
inline constexpr std::array<std::string_view, 12> devices_in_letters{
    "AED", "ATM", "POS", "LED", "ETC", "CT", "DR", "MRI", "VR", "PDA", "UPS", "RTU"};
inline constexpr std::string_view product_in_letters = "GDP";

/// Counters of devices, and what only begins like one of them.
inline constexpr std::array counters_of_devices{*find_measure("台"), *find_measure("个"),
                                                *find_measure("部"), *find_measure("件"),
                                                *find_measure("套")};
inline constexpr auto no_counters_of_devices = word_list({"台式", "部署", "部标", "个人", "个性"});

/// Whether a number of `text` right behind the `letters` of a name counts what they name, AED1100台, or is a share, 占GDP16.5%, and
/// no part of a name like PM2.5 and G105.
[[nodiscard]] constexpr bool counts_letters(std::string_view text, std::string_view letters,
                                            QuantityReading const& quantity) noexcept {
    auto const among = [](auto const& row, auto const& value) {
        return std::find(row.begin(), row.end(), value) != row.end();
    };
    if (quantity.measure.dimension() == Dimension::share) {
        return letters == product_in_letters;
    }
    return among(counters_of_devices, quantity.measure) && among(devices_in_letters, letters) &&
           no_counters_of_devices.prefix_of(text.substr(quantity.measure_begin)) == 0;
}

}  // namespace fengong::detail
