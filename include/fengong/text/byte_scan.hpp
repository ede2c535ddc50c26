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
    return detail::find_byte<detail::MarkBytes>(text, position);
}

/// The position of the first byte at or after `position` with which white space may begin: up to 20, C2,
/// E2, E3 or EF. The size of `text` if there is none. Linear, many bytes at a time.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_space_byte(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::SpaceBytes>(text, position);
}

/// The position of the first LF or CR at or after `position`; the size of `text` if there is none. Linear,
/// many bytes at a time.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_line_end(
    std::string_view text, std::size_t position) noexcept {
    return detail::find_byte<detail::LineEndBytes>(text, position);
}

}  // namespace fengong
