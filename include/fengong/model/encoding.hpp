// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// How the characters of a text are written as bytes.
enum class Encoding : std::uint8_t { utf8, utf16le, utf16be, gb18030 };

/// The name of an encoding as the IANA registers it.
[[nodiscard]] constexpr std::string_view to_string(Encoding encoding) noexcept {
    constexpr std::array<std::string_view, 4> names{"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"};
    return names[static_cast<std::size_t>(encoding)];
}

}  // namespace fengong
