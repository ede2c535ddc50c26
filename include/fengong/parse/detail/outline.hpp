// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/text/line.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

enum class BlockKind : std::uint8_t { front, heading, item, other, closing };

/// Consecutive lines that belong together: the front matter, one heading (a line), one item with the
/// lines that continue it, lines between a heading and the next item, or everything from the closing
/// matter on.
struct Block {
    BlockKind kind = BlockKind::front;
    Span span;  ///< whole lines, the last line end left out

    friend constexpr bool operator==(Block, Block) = default;
};

/// Divides a text into blocks, looking at how its lines begin. One block of front matter comes first,
/// also if it is empty; blank lines belong to the block before them. Linear.
[[nodiscard]] inline std::vector<Block> read_outline(std::string_view text) {
    std::vector<Block> blocks{{BlockKind::front, {0, 0}}};
    char const terminator = line_terminator(text);
    Span previous;  // the last line that was not blank
    for (std::size_t begin = 0; begin < text.size();) {
        Line const line = line_at(text, begin, terminator);
        std::string_view const words = text.substr(line.begin, line.end - line.begin);
        Span const span{static_cast<std::uint32_t>(line.begin),
                        static_cast<std::uint32_t>(line.end)};
        begin = line.next;
        if (skip_white_space(words) == words.size()) {
            continue;
        }
        BlockKind const current = blocks.back().kind;
        if (current == BlockKind::closing) {
            blocks.back().span.end = span.end;
        } else if (read_item_number(words)) {
            blocks.push_back({BlockKind::item, span});
        } else if (read_section_heading(words)) {
            blocks.push_back({BlockKind::heading, span});
        } else if (current != BlockKind::front && opens_closing_matter(words)) {
            blocks.push_back({BlockKind::closing, span});
        } else if (current != BlockKind::front && previous.begin > blocks.back().span.begin &&
                   is_signature(text, previous, span)) {
            // The office that signs stands on the line before and was taken for the item's.
            blocks.back().span.end = previous.begin;
            blocks.push_back({BlockKind::closing, {previous.begin, span.end}});
        } else if (current == BlockKind::heading) {
            blocks.push_back({BlockKind::other, span});
        } else {
            blocks.back().span.end = span.end;
        }
        previous = span;
    }
    return blocks;
}

}  // namespace fengong::detail
