// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstring>
#include <string_view>

namespace fengong {

/// One line of a text.
struct Line {
    std::size_t begin = 0;
    std::size_t end = 0;   ///< without the line end
    std::size_t next = 0;  ///< where the next line begins
};

/// The byte that ends the lines of a text: LF where there is any (CR LF then leaves a CR at the end
/// of the line, which is white space), else CR.
[[nodiscard]] constexpr char line_terminator(std::string_view text) noexcept {
    return text.find('\n') == std::string_view::npos ? '\r' : '\n';
}

/// The line that begins at `begin`, which must lie within `text`.
[[nodiscard]] inline Line line_at(std::string_view text, std::size_t begin,
                                  char terminator) noexcept {
    void const* const found = std::memchr(text.data() + begin, terminator, text.size() - begin);
    if (found == nullptr) {
        return {begin, text.size(), text.size()};
    }
    auto const end = static_cast<std::size_t>(static_cast<char const*>(found) - text.data());
    return {begin, end, end + 1};
}

}  // namespace fengong
