// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/numbering.hpp>

#include <cstddef>
#include <span>

namespace fengong::detail {

/// Whether there is such a line, and it opens with a number.
[[nodiscard]] inline bool is_numbered(std::span<OutlineLine const> lines,
                                      std::size_t line) noexcept {
    return line < lines.size() && lines[line].number.style != NumberStyle::none;
}

/// The first line with a number at or behind `line`; the number of lines if there is none.
[[nodiscard]] inline std::size_t next_numbered(std::span<OutlineLine const> lines,
                                               std::size_t line) noexcept {
    while (line < lines.size() && !is_numbered(lines, line)) {
        ++line;
    }
    return line;
}

}  // namespace fengong::detail
