// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>
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
    remark,       ///< a note below a table, a mark of an annex, the title of the only table
    closing,      ///< everything from the closing matter on
};

/// Consecutive lines that belong together.
struct Block {
    BlockKind kind = BlockKind::front;
    Span span;              ///< from the beginning of its first line, the last line end left out
    Numbering number;       ///< its positions count from span.begin; style none for no number
    std::size_t table = 0;  ///< of a row or head: its table
    std::size_t row = 0;    ///< and its place in it
    bool led_by_parts = false;  ///< of an item: its sub-items say who is responsible
    bool among_units =
        false;  ///< of a heading: others of its style name units whose matters stand below them
    Span
        below{};  ///< of a heading: lines in or below it that say who does all its items; of the front: such for the whole list
    NumberStyle heads =
        NumberStyle::none;  ///< of lines of labels: the style of the headings that they stand above
    bool uncertain = false;  ///< of a remark: its cells stand together and cannot be told apart
};

/// What a line ends with whose sentence goes on in the next: 规模以上工业增加值增速⏎达到8%.
inline constexpr auto ends_of_cut_lines = word_list(
    {"率",   "数",   "量",   "额",   "值",   "增速", "增幅", "面积", "里程", "收入", "达到",
     "突破", "完成", "新增", "新建", "改造", "的",   "和",   "及",   "与",   "新",   "小区"});

/// What the next line begins with then.
inline constexpr auto beginnings_of_rests =
    word_list({"达", "分别", "增长", "提高", "下降", "控制", "不低于", "不少于", "超过", "突破",
               "以上", "以内", "左右", "等", "的", "和", "及"});

/// The longest line that may be such a title, in bytes without white space.
inline constexpr std::size_t longest_title_line = 75;

/// Whether `line`, the first of an item without its number and white space, may be a title above the text that begins
/// with `below`: a few words without figures and without a mark but 、 and quotes.
[[nodiscard]] constexpr bool may_be_title_line(std::string_view line,
                                               std::string_view below) noexcept {
    constexpr std::size_t shortest = 12;  // bytes
    if (line.size() < shortest || line.size() > longest_title_line ||
        line.find_first_of("0123456789") != line.npos ||
        last_mark(line).kind == Punctuation::pause || ends_of_cut_lines.suffix_of(line) != 0 ||
        beginnings_of_rests.prefix_of(below) != 0 || digit_at(below, 0).length != 0) {
        return false;
    }
    FoundMark mark = find_mark(line, 0);
    while (mark.kind == Punctuation::pause || mark.kind == Punctuation::open_quote ||
           mark.kind == Punctuation::close_quote) {
        mark = find_mark(line, mark.end());
    }
    return mark.length == 0;
}

/// A text divided into blocks.
struct Outline {
    std::vector<Block> blocks;     ///< front matter first, also if it is empty
    std::vector<Span> page_marks;  ///< these and markup: no text of the notice, also inside blocks
    std::vector<Table> tables;

    /// Whether at least half of the items of `text` end with a bracket.
    [[nodiscard]] bool items_end_with_brackets(std::string_view text) const noexcept {
        std::size_t items = 0;
        std::size_t brackets = 0;
        for (Block const& block : blocks) {
            if (block.kind == BlockKind::item) {
                ++items;
                brackets +=
                    ends_with_bracket(text.substr(block.span.begin, block.span.size())) ? 1 : 0;
            }
        }
        return 2 * brackets >= items;
    }

    /// Whether most of the numbered items of `text`, and at least three, have a title on their first line and longer lines
    /// below it: `1.提高养老水平⏎新建床位1万张…`. A page break cuts few.
    [[nodiscard]] bool items_begin_with_titles(std::string_view text) const {
        constexpr std::size_t least = 3;
        constexpr std::size_t enough = 8;          // items that show that there are none
        constexpr std::size_t longest_line = 120;  // bytes, with white space
        std::size_t items = 0;
        std::size_t titles = 0;
        for (Block const& block : blocks) {
            if (block.kind != BlockKind::item || block.number.style == NumberStyle::none) {
                continue;
            }
            if (++items > enough && titles == 0) {
                return false;
            }
            std::string_view const item = text.substr(block.span.begin, block.span.size());
            std::size_t const begin = block.number.end;
            std::string_view const first = item.substr(0, begin + longest_line);
            std::size_t const end = find_line_end(first, begin);
            if (end == first.size()) {
                continue;
            }
            std::size_t const below = skip_white_space(item, end);
            bool const longer = 2 * (find_line_end(item, below) - below) > 3 * (end - begin);
            titles +=
                longer && may_be_title_line(without_white_space(item.substr(begin, end - begin)),
                                            item.substr(below))
                    ? 1U
                    : 0U;
        }
        return titles >= least && 5 * titles >= 4 * items;
    }

    /// Whether nothing but a table stands behind the front matter.
    [[nodiscard]] bool opens_with_table() const noexcept {
        return blocks.size() > 1 && blocks[1].kind == BlockKind::table_head;
    }
};

}  // namespace fengong::detail
