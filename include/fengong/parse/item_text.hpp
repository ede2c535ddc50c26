// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/tile.hpp>
#include <fengong/text/markup.hpp>

#include <string>

namespace fengong {

/// The heading and body of an item of `notice`, without its number, the clauses that say who is responsible, page
/// marks, markup and white space. Bytes that are not UTF-8 stay. Linear in the item.
[[nodiscard]] inline std::string item_text(Notice const& notice, Item const& item) {
    std::string text;
    for (Tile const tile : notice.tiles_of(item)) {
        if (tile.kind == TileKind::item_body) {
            text += shown_words(notice.text(tile.span));
        }
    }
    return text;
}

}  // namespace fengong
