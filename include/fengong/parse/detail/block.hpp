// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/table_value.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

enum class BlockKind : std::uint8_t {
    front,        ///< what stands before the first heading or item
    part,         ///< the title of a part, above 一、
    heading,      ///< 一、 or （一） with a title
    sub_heading,  ///< a title without a number, below them
    item,         ///< a number with what belongs to it
    paragraph,    ///< text without a number under a heading
    table_head,   ///< the head of a table
    row,          ///< a row of a table: an item
    table_end,    ///< empty, where a table ends
    closing,      ///< everything from the closing matter on
};

/// Consecutive lines that belong together.
struct Block {
    BlockKind kind = BlockKind::front;
    Span span;              ///< from the beginning of its first line, the last line end left out
    Numbering number;       ///< its positions count from span.begin; style none for no number
    std::size_t table = 0;  ///< of a row: its table
    std::size_t row = 0;    ///< and its place in it
};

/// A text divided into blocks.
struct Outline {
    std::vector<Block> blocks;     ///< front matter first, also if it is empty
    std::vector<Span> page_marks;  ///< lines that are no text of the notice, also inside blocks
    std::vector<Table> tables;

    /// Whether nothing but a table stands behind the front matter.
    [[nodiscard]] bool opens_with_table() const noexcept {
        return blocks.size() > 1 && blocks[1].kind == BlockKind::table_head;
    }
};

}  // namespace fengong::detail
