// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace fengong {

/// The code of an administrative division by GB/T 2260, such as 370828: two digits each for the
/// province, the prefecture and the county.
struct DivisionCode {
    std::uint32_t value = 0;

    friend constexpr bool operator==(DivisionCode, DivisionCode) = default;
    friend constexpr std::strong_ordering operator<=>(DivisionCode, DivisionCode) = default;
};

/// The three levels that have codes.
enum class DivisionLevel : std::uint8_t {
    province,    ///< 省、自治区、直辖市、特别行政区
    prefecture,  ///< 地级市、地区、自治州、盟
    county,      ///< 县、区、县级市、旗
};

/// The name of a level in CSV.
[[nodiscard]] constexpr std::string_view to_string(DivisionLevel level) noexcept {
    constexpr std::array<std::string_view, 3> names{"province", "prefecture", "county"};
    return names[static_cast<std::size_t>(level)];
}

/// The level that a code belongs to: 370000, 370800, 370828.
[[nodiscard]] constexpr DivisionLevel level_of(DivisionCode code) noexcept {
    return code.value % 10000 == 0 ? DivisionLevel::province
           : code.value % 100 == 0 ? DivisionLevel::prefecture
                                   : DivisionLevel::county;
}

/// A code from exactly six ASCII digits that begin with 1 to 8; nothing from anything else.
[[nodiscard]] constexpr std::optional<DivisionCode> parse_division_code(
    std::string_view text) noexcept {
    if (text.size() != 6 || text.front() < '1' || text.front() > '8') {
        return std::nullopt;
    }
    std::uint32_t value = 0;
    for (char const digit : text) {
        if (digit < '0' || digit > '9') {
            return std::nullopt;
        }
        value = value * 10 + static_cast<std::uint32_t>(digit - '0');
    }
    return DivisionCode{value};
}

/// The six digits.
[[nodiscard]] inline std::string to_string(DivisionCode code) {
    return std::to_string(code.value);
}

/// The last code that can lie in a division by its digits: 370899 for 370800, 379999 for 370000. Codes are
/// so made that a division and all below it are [code, last_code_in(code)].
[[nodiscard]] constexpr DivisionCode last_code_in(DivisionCode code) noexcept {
    DivisionLevel const level = level_of(code);
    return {code.value + (level == DivisionLevel::province     ? 9999U
                          : level == DivisionLevel::prefecture ? 99U
                                                               : 0U)};
}

/// Whether `inner` is `outer` or lies in it, by the digits.
[[nodiscard]] constexpr bool lies_in(DivisionCode inner, DivisionCode outer) noexcept {
    return outer <= inner && inner <= last_code_in(outer);
}

/// A province, prefecture or county.
struct Division {
    DivisionCode code;
    std::string name;                    ///< the full name: 金乡县
    std::optional<DivisionCode> parent;  ///< the division it is directly under; none for a province

    [[nodiscard]] DivisionLevel level() const noexcept { return level_of(code); }

    friend bool operator==(Division const&, Division const&) = default;
};

}  // namespace fengong
