// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// What a stretch of the source is to the notice.
enum class TileKind : std::uint8_t {
    metadata,  ///< number, title, recipients, cover letter, signature; heads and remarks of tables
    heading,   ///< the heading of a section
    item_number,  ///< `12. `
    item_body,    ///< heading and text of an item
    clause,       ///< who is responsible for it
    closing,      ///< copies and printing line
    noise,        ///< page marks, byte order mark
    blank,        ///< white space between the others
    unclaimed,    ///< anything else; a diagnostic says where
};

/// The name of a kind, as in documentation and tests.
[[nodiscard]] constexpr std::string_view to_string(TileKind kind) noexcept {
    constexpr std::array<std::string_view, 9> names{"metadata",  "heading", "item_number",
                                                    "item_body", "clause",  "closing",
                                                    "noise",     "blank",   "unclaimed"};
    return names[static_cast<std::size_t>(kind)];
}

/// One piece of the gapless cover of the source.
struct Tile {
    Span span;
    TileKind kind = TileKind::unclaimed;

    friend constexpr bool operator==(Tile, Tile) = default;
};

}  // namespace fengong
