// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/text/detail/character_reference.hpp>
#include <fengong/text/detail/markup_elements.hpp>
#include <fengong/text/detail/markup_list.hpp>
#include <fengong/text/detail/markup_table.hpp>
#include <fengong/text/detail/markup_tag.hpp>
#include <fengong/text/plain_text.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Makes plain text of a source with HTML in it, be it a page or a few tags that a converter left.
class MarkupReader {
public:
    /// `piece`: the source is a piece of one, in which lists have no numbers.
    MarkupReader(std::string_view source, std::vector<MarkupTag> tags, bool piece)
        : source_{source},
          tags_{std::move(tags)},
          of_rows_{find_tables_of_rows(tags_)},
          is_piece_{piece} {}

    /// The plain text. Linear in the source.
    [[nodiscard]] PlainText read() {
        note_kinds();
        std::uint32_t at = 0;
        for (std::size_t tag = 0; tag < tags_.size(); ++tag) {
            read_text({at, tags_[tag].span.begin});
            plain_.hide(tags_[tag].span);
            read_tag(tag);
            at = tags_[tag].span.end;
        }
        read_text({at, static_cast<std::uint32_t>(source_.size())});
        close_gap(static_cast<std::uint32_t>(source_.size()));
        return std::move(plain_);
    }

private:
    /// Whether <br> ends a line: alone, converters leave it in cells.
    void note_kinds() {
        is_page_ = std::any_of(tags_.begin(), tags_.end(), [](MarkupTag const& tag) {
            return tag.closing && (tag.kind == MarkupKind::line || tag.kind == MarkupKind::block);
        });
    }

    void read_tag(std::size_t index) {
        MarkupTag const& tag = tags_[index];
        switch (tag.kind) {
        case MarkupKind::words:
        case MarkupKind::struck:
        case MarkupKind::raised:
        case MarkupKind::link:
        case MarkupKind::hidden:
            break;
        case MarkupKind::line_break:
            divide(is_page_);
            break;
        case MarkupKind::line:
        case MarkupKind::block:
        case MarkupKind::list:
        case MarkupKind::numbered:
        case MarkupKind::item:
            is_line_ = !is_in_row() && !tag.closing && is_closed(index);
            divide(true);
            numbers_.read(tag);
            break;
        case MarkupKind::table:
        case MarkupKind::row:
        case MarkupKind::cell:
            is_line_ = false;
            read_part_of_table(index);
            break;
        }
    }

    /// Whether a tag opens an element that is one line, and which the next tag that ends a line closes.
    [[nodiscard]] bool is_closed(std::size_t index) const {
        MarkupKind const kind = tags_[index].kind;
        auto const next = std::find_if(tags_.begin() + static_cast<std::ptrdiff_t>(index + 1),
                                       tags_.end(), [](MarkupTag const& tag) {
                                           return !is_among_words(tag.kind) &&
                                                  tag.kind != MarkupKind::line_break &&
                                                  tag.kind != MarkupKind::hidden;
                                       });
        return (kind == MarkupKind::line || kind == MarkupKind::item) && next != tags_.end() &&
               next->closing && next->kind == kind;
    }

    void read_part_of_table(std::size_t index) {
        MarkupTag const& tag = tags_[index];
        if (tag.kind == MarkupKind::table && !tag.closing) {
            divide(true);
            gap_ += of_rows_[next_table_] && table_ended_ ? blank_line : std::string_view{};
            tables_.push_back({of_rows_[next_table_++], {}});
        } else if (tables_.empty() || !tables_.back().of_rows || is_title_row(index)) {
            in_cell_ = false;
            divide(true);
            if (tag.kind == MarkupKind::table && !tables_.empty()) {
                tables_.pop_back();
            }
        } else if (tag.kind == MarkupKind::table) {
            gap_ += tables_.back().rows.close_row() + line_end;
            tables_.pop_back();
            in_cell_ = false;
            title_row_ends_ = 0;
            table_ended_ = true;
        } else if (tag.kind == MarkupKind::row) {
            gap_ += tag.closing ? tables_.back().rows.close_row() : tables_.back().rows.open_row();
            in_cell_ = false;
        } else {
            gap_ += tag.closing ? std::string{} : tables_.back().rows.open_cell(tag);
            in_cell_ = !tag.closing;
        }
    }

    /// Whether the tag at `index` is part of a row above all others of its table that has one cell, a title over the columns, which
    /// spreadsheets put there: it is a line.
    [[nodiscard]] bool is_title_row(std::size_t index) {
        MarkupTag const& row = tags_[index];
        if (index < title_row_ends_) {
            return true;
        }
        if (row.kind != MarkupKind::row || row.closing || !tables_.back().rows.empty()) {
            return false;
        }
        std::size_t cells = 0;
        std::size_t next = index + 1;
        for (; next < tags_.size() && tags_[next].kind != MarkupKind::row &&
               tags_[next].kind != MarkupKind::table;
             ++next) {
            cells += tags_[next].kind == MarkupKind::cell && !tags_[next].closing ? 1U : 0U;
        }
        bool const closes =
            next < tags_.size() && tags_[next].kind == MarkupKind::row && tags_[next].closing;
        title_row_ends_ = cells == 1 ? next + (closes ? 1U : 0U) : 0;
        return cells == 1;
    }

    /// Lets what follows stand apart: on a line of its own if `line`, unless it stands in a row of cells.
    void divide(bool line) { gap_ += line && !is_in_row() ? line_end : ' '; }

    /// Whether the last words stand in a cell, or marks of Markdown or a spreadsheet divide their line, which no tag began:
    /// `首页 | 政务公开` on a page is no row.
    [[nodiscard]] bool is_in_row() const noexcept {
        return in_cell_ ||
               (!tag_began_line_ && !holds_line_end_ && (line_has_cells_ || holds_tab_));
    }

    /// Reads what stands between two tags.
    void read_text(Span text) {
        std::string_view const head = source_.substr(0, text.end);
        for (std::size_t at = text.begin; at < text.end;) {
            std::size_t const next = std::min(head.find('&', at), head.size());
            read_words({position(at), position(next)});
            at = next == text.end ? next : read_reference(head, next);
        }
    }

    /// Reads the ampersand at `at`. Returns where what follows begins.
    [[nodiscard]] std::size_t read_reference(std::string_view head, std::size_t at) {
        CharacterReference const reference = read_character_reference(head.substr(at));
        Span const place{position(at), position(at + std::max<std::size_t>(reference.length, 1))};
        if (reference.length == 0) {
            read_words(place);
        } else if (white_space_at(reference.character, 0) != 0) {
            plain_.hide(place);
            named_space_ = true;
        } else {
            close_gap(place.begin);
            plain_.show_instead(reference.character, place);
            gap_begin_ = place.end;
        }
        return place.end;
    }

    /// Reads what holds no reference. White space at its ends belongs to the gaps there.
    void read_words(Span where) {
        std::string_view const words = source_.substr(where.begin, where.size());
        std::size_t const begin = skip_white_space(words);
        hold({where.begin, where.begin + position(begin)});
        if (begin == words.size()) {
            return;
        }
        std::size_t const end = end_without_white_space(words);
        Span const core{where.begin + position(begin), where.begin + position(end)};
        close_gap(core.begin);
        show_number(source_.substr(core.begin, core.size()));
        show(core);
        gap_begin_ = core.end;
        hold({core.end, where.end});
    }

    /// Shows the number of the list that stands in front of `words`, unless they begin with one.
    void show_number(std::string_view words) {
        std::string const number = numbers_.take();
        if (!is_piece_ && !number.empty() && !prints_number(words)) {
            plain_.show_instead(number, numbers_.place());
        }
    }

    void hold(Span white_space) {
        if (!white_space.empty()) {
            held_.push_back(white_space);
            std::string_view const words = source_.substr(white_space.begin, white_space.size());
            holds_line_end_ = holds_line_end_ || words.find(line_end) != words.npos;
            holds_tab_ = holds_tab_ || words.find('\t') != words.npos;
        }
    }

    /// Shows what stands between the last words and those at `next`: what the tags there say, or the white space.
    void close_gap(std::uint32_t next) {
        std::string const between = tidy_gap();
        if (!between.empty()) {
            plain_.show_between(between, {gap_begin_, next});
        } else if (!held_.empty() && (gap_.empty() || !plain_.text().empty())) {
            for (Span const white_space : held_) {
                show(white_space);
            }
        } else if ((named_space_ || !gap_.empty()) && !plain_.text().empty()) {
            plain_.show_between(" ", {gap_begin_, next});
        }
        tag_began_line_ = tag_began_line_ || gap_.find(line_end) != gap_.npos;
        gap_.clear();
        held_.clear();
        holds_line_end_ = false;
        holds_tab_ = false;
        named_space_ = false;
        table_ended_ = false;
    }

    /// The marks and line ends that tags bring, one line end where there are some, and two between tables.
    [[nodiscard]] std::string tidy_gap() const {
        std::string between;
        for (char const c : gap_) {
            if (c == blank_line.front()) {
                between.append(between.empty() ? 0U : 1U, line_end);
                continue;
            }
            bool const again = c == line_end && (between.empty() ? plain_.text().empty()
                                                                 : between.back() == line_end);
            if (c != ' ' && !again) {
                between += c;
            }
        }
        return between;
    }

    /// Shows words or white space. In one line of a page, and in a cell, line ends are spaces, and no mark divides cells.
    void show(Span where) {
        std::string shown{source_.substr(where.begin, where.size())};
        if (is_line_ || in_cell_) {
            for (char& c : shown) {
                c = c == '\n' || c == '\r' || c == '\t' ? ' ' : c;
                c = c == '|' && in_cell_ ? '/' : c;
            }
        }
        plain_.show(shown, where);
        if (in_cell_ && !trim(shown).empty()) {
            tables_.back().rows.note_words();
        }
        std::size_t const last = shown.rfind(line_end);
        bool const ends = last != shown.npos;
        std::string_view const line = std::string_view{shown}.substr(ends ? last : 0);
        tag_began_line_ = tag_began_line_ && !ends;
        line_has_cells_ = (line_has_cells_ && !ends) || line.find_first_of("|\t") != line.npos;
    }

    [[nodiscard]] static std::uint32_t position(std::size_t at) noexcept {
        return static_cast<std::uint32_t>(at);
    }

    /// A table that is open.
    struct OpenTable {
        bool of_rows;
        MarkupRows rows;
    };

    static constexpr char line_end = '\n';
    static constexpr std::string_view blank_line = "\f";  // in a gap

    std::string_view source_;
    std::vector<MarkupTag> tags_;
    std::vector<bool> of_rows_;  // of the tables, in their order
    std::size_t next_table_ = 0;
    std::vector<OpenTable> tables_;
    std::size_t title_row_ends_ = 0;  // the tag behind a title over the columns
    MarkupNumbers numbers_;
    PlainText plain_;
    std::string gap_;              // what the tags behind the last words say
    std::uint32_t gap_begin_ = 0;  // where these words end
    std::vector<Span> held_;       // white space behind them
    bool holds_line_end_ = false;  // a line end is part of it
    bool holds_tab_ = false;       // a tab is
    bool named_space_ = false;     // &nbsp; stands there
    bool table_ended_ = false;     // a table of rows does
    bool is_piece_;
    bool is_page_ = false;
    bool is_line_ = false;         // <p> is open, and closes before another line begins
    bool in_cell_ = false;         // of a table of rows
    bool line_has_cells_ = false;  // marks divide what is shown of the line: Markdown, spreadsheets
    bool tag_began_line_ = false;
};

}  // namespace fengong::detail
