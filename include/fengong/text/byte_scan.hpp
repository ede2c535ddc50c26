// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/find_byte.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

/// The position of the first byte at or after `position` with which a punctuation mark or a digit may
/// begin: ASCII, E2, E3 or EF. Chinese characters begin with E4 to E9, so that little else of a Chinese
/// text is stopped at. The size of `text` if there is none. Linear, many bytes at a time.
// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_mark_byte(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::mark_bytes>(text, position);
}

/// Finds the bytes of find_mark_byte() one after the other.
using MarkByteScan = detail::ByteScan<detail::mark_bytes>;

/// The position of the first byte at or after `position` with which a closing bracket or a mark at the end of a
/// sentence may begin: `)`, `]`, E3 and EF, but not those of 、 and ，. The size of `text` if there is none. Linear,
/// many bytes at a time.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_end_byte(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::end_bytes>(text, position);
}

/// The position of the first byte at or after `position` with which white space may begin: up to 20, C2, E2,
/// and of E3 and EF those that two more bytes do not tell from marks. The size of `text` if there is none.
/// Linear, many bytes at a time.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_space_byte(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::space_bytes>(text, position);
}

/// The position of the first byte at or after `position` with which a mark between the cells of a table may begin: a
/// tab, `|`, E2, and EF in front of BD. The size of `text` if there is none. Linear, many bytes at a time.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_cell_byte(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::cell_bytes>(text, position);
}

/// The position of the first LF or CR at or after `position`; the size of `text` if there is none. Linear,
/// many bytes at a time.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_line_end(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::line_end_bytes>(text, position);
}

}  // namespace fengong
