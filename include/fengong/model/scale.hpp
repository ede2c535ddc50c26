// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// The word for a power of ten that stands between a number and its measure: 310 亿 元.
enum class Scale : std::uint8_t { one, ten, hundred, thousand, wan, yi, wan_yi };

namespace detail {

struct ScaleFacts {
    std::string_view name;
    int power_of_ten;
};

inline constexpr std::array<ScaleFacts, 7> scale_facts{{
    {"", 0},
    {"十", 1},
    {"百", 2},
    {"千", 3},
    {"万", 4},
    {"亿", 8},
    {"万亿", 12},
}};

}  // namespace detail

/// The scale as printed; empty for Scale::one.
[[nodiscard]] constexpr std::string_view to_string(Scale scale) noexcept {
    return detail::scale_facts[static_cast<std::size_t>(scale)].name;
}

/// The power of ten that a scale stands for: 8 for 亿.
[[nodiscard]] constexpr int power_of_ten(Scale scale) noexcept {
    return detail::scale_facts[static_cast<std::size_t>(scale)].power_of_ten;
}

/// value × scale, or nothing if it does not fit.
[[nodiscard]] constexpr std::optional<Decimal> apply(Scale scale, Decimal value) noexcept {
    return Decimal::make(value.mantissa(), value.exponent() + power_of_ten(scale));
}

}  // namespace fengong
