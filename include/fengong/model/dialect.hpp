// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// Where a notice prints responsibility.
enum class Dialect : std::uint8_t {
    unknown,       ///< nowhere that could be recognised
    bracket,       ///< `…。（牵头单位：A；责任单位：B、C）`
    verb_bracket,  ///< `…。（A牵头，B、C按职责分工负责）`
    own_line,      ///< `责任单位：A、B` on a line of its own
    table,         ///< a table that became text
    sentence,      ///< `由A、B负责落实。`
    inline_label,  ///< `…。责任单位：A、B。` in running text
};

/// How many dialects there are, unknown included.
inline constexpr std::size_t dialect_count = 7;

/// The name of a dialect in JSON.
[[nodiscard]] constexpr std::string_view to_string(Dialect dialect) noexcept {
    constexpr std::array<std::string_view, dialect_count> names{
        "unknown", "bracket", "verb_bracket", "own_line", "table", "sentence", "inline"};
    return names[static_cast<std::size_t>(dialect)];
}

}  // namespace fengong
