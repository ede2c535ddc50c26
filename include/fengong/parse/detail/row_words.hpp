// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/broken_names.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A cell of a row, or all pieces of a wrapped one, in the words of the row.
struct RowPart {
    std::size_t column = 0;
    Stretch words;
    std::vector<std::size_t> lines;  ///< where pieces begin that are no rest of a name
};

/// Calls `use` with those of `holes` that lie in a cell.
template <class Use>
void each_hole_in(std::span<Span const> holes, Span cell, Use use) {
    for (Span const hole : holes) {
        if (cell.contains(hole)) {
            use(hole);
        }
    }
}

/// `piece` of `text` without white space at its ends.
[[nodiscard]] inline Span without_blank_ends(std::string_view text, Span piece) noexcept {
    std::string_view const words = text.substr(piece.begin, piece.size());
    auto const end = static_cast<std::uint32_t>(end_without_white_space(words));
    auto const begin = static_cast<std::uint32_t>(skip_white_space(words.substr(0, end)));
    return {piece.begin + begin, piece.begin + end};
}

/// Gathers the words of the cells of a row, without white space and what lies in `holes`, and where each cell stands
/// in them.
class RowWords {
public:
    /// The results go into `words` and `parts`.
    RowWords(std::string_view text, CompactText& words, std::vector<RowPart>& parts,
             std::span<Span const> holes)
        : text_{text}, words_{words}, parts_{parts}, holes_{holes} {}

    /// Cells in the order of the text.
    void gather_cells(std::span<TableCell const> cells) {
        std::vector<Span> gaps;
        Span const span{cells.front().span.begin, cells.back().span.end};
        for (std::size_t cell = 0; cell < cells.size(); ++cell) {
            if (cell != 0) {
                gaps.push_back({cells[cell - 1].span.end, cells[cell].span.begin});
            }
            each_hole_in(holes_, cells[cell].span, [&](Span hole) { gaps.push_back(hole); });
        }
        words_.assign(text_, span, ranges::view(gaps));
        parts_.clear();
        for (TableCell const& cell : cells) {
            parts_.push_back(
                {cell.column,
                 {words_.position_of(cell.span.begin), words_.position_of(cell.span.end)},
                 {}});
        }
    }

    /// Cells of a frame, whose pieces stand below each other, column by column.
    void gather_columns(Table const& table, std::span<TableCell const> cells) {
        words_.clear();
        parts_.clear();
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            RowPart part;
            part.column = column;
            part.words = {words_.view().size(), words_.view().size()};
            for (TableCell const& cell : cells) {
                if (cell.column == column) {
                    add_piece(part, cell.span, table.columns[column]);
                }
            }
            if (!part.words.empty()) {
                parts_.push_back(std::move(part));
            }
        }
    }

private:
    void add_piece(RowPart& part, Span piece, TableColumn const& column) {
        std::size_t const begin = words_.view().size();
        std::uint32_t rest = piece.begin;
        each_hole_in(holes_, piece, [&](Span hole) {
            words_.append(text_, {rest, hole.begin});
            rest = hole.end;
        });
        words_.append(text_, {rest, piece.end});
        Stretch const before{part.lines.empty() ? part.words.begin : part.lines.back(), begin};
        part.words.end = words_.view().size();
        bool const person = column.role == Role::leader;
        if (begin != part.words.begin && column.kind == ColumnKind::role &&
            (person ? are_persons(before, part.words.end) : begins_name(before, part.words.end))) {
            part.lines.push_back(begin);
        }
    }

    /// Whether a person stands on either line: 钱江⏎舒畅, not 欧阳⏎静.
    [[nodiscard]] bool are_persons(Stretch before, std::size_t end) const {
        constexpr std::size_t two_characters = 6;
        return before.end - before.begin >= two_characters && end - before.end >= two_characters;
    }

    /// Whether a name is complete in front of the piece from `before.end` to `end`, and the piece begins
    /// another: `县建设局⏎县财政局`, not `各乡镇人⏎民政府`, `各产业园⏎区等`, `工业园⏎区管委会` or `县政府⏎各部门`.
    [[nodiscard]] bool begins_name(Stretch before, std::size_t end) const {
        std::string_view const last = last_name(words_.view(before.begin, before.end));
        std::string_view const rest = words_.view(before.end, end);
        std::size_t const level = level_prefixes.prefix_of(rest);
        bool const own = (level != 0 && level < rest.size()) || rest.starts_with("各");
        return own && ends_like_a_unit(last) && !goes_on_with_name(last, rest);
    }

    std::string_view text_;
    CompactText& words_;
    std::vector<RowPart>& parts_;
    std::span<Span const> holes_;
};

}  // namespace fengong::detail
