// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/article_number.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/detail/divided_body.hpp>
#include <fengong/parse/detail/inherited_names.hpp>
#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/merged_units.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/number_checker.hpp>
#include <fengong/parse/detail/outline.hpp>
#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/detail/repeated_cells.hpp>
#include <fengong/parse/detail/responsibility_reader.hpp>
#include <fengong/parse/detail/row_reader.hpp>
#include <fengong/parse/detail/target_reader.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/remark.hpp>
#include <fengong/parse/run_in_heading.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What lines begin with that stand behind the text of an item and are none of it.
inline constexpr auto openings_behind_items =
    word_list({"附：", "附件", "附表", "以上", "上述", "注：", "备注", "联系人", "联系电话", "各地",
               "各单位", "各乡镇"});

/// Reads one item after the other; keeps its working memory between them.
class ItemReader {
public:
    /// Of the items in `outline`.
    ItemReader(NoticeBuilder& builder, ParseOptions const& options, Outline const& outline)
        : builder_{builder},
          options_{options},
          finder_{builder.text(), options.dialect, outline.items_end_with_brackets(builder.text())},
          titled_{outline.items_begin_with_titles(builder.text())},
          responsibility_{builder},
          targets_{builder} {}

    /// Reads the item in the lines of `block`, which belongs to section `section`; what lies at `holes`
    /// is no text of it.
    void read(Block const& block, std::uint32_t section, std::span<Span const> holes) {
        std::string_view const text = builder_.text();
        Numbering const& number = block.number;
        bool const numbered = number.style != NumberStyle::none;
        auto const begin = static_cast<std::uint32_t>(
            block.span.begin +
            (numbered ? number.begin : skip_white_space(text.substr(block.span.begin))));
        DigitRun const article =
            numbered ? DigitRun{} : article_number_at(text.substr(begin));  // 第二条
        Span const mark{begin, numbered ? static_cast<std::uint32_t>(block.span.begin + number.end)
                                        : begin + static_cast<std::uint32_t>(article.end)};
        builder_.make_room(begin);
        holes_ = holes;
        item_ = Item{};
        item_.ordinal = static_cast<std::uint32_t>(notice().items.size() + 1);
        item_.section = section;
        builder_.fill_to(begin);
        item_.tiles.first = builder_.tile_count();
        nest(number.style);
        style_ = number.style;
        if (numbered) {
            item_.number = number.value;
            builder_.tile(TileKind::item_number, mark);
            if (!number.plain) {
                item_.label = builder_.phrase(mark);
            }
            numbers_.check(mark, number, item_);
        } else if (article.digits != 0) {
            item_.number = article.value;
            builder_.tile(TileKind::item_number, mark);
            item_.label = builder_.phrase(mark);
        }

        words_.assign(text, {mark.end, block.span.end}, holes);
        std::swap(clauses_, finder_.find(words_));
        responsibility_.read(words_, clauses_, item_);
        lay_tiles();
        item_.span = {begin, std::max(mark.end, last_tile_end())};
        item_.tiles.count = builder_.tile_count() - item_.tiles.first;
        read_body();
        inherit_deadline(notice(), item_);
        report_missing_roles({begin, std::max(mark.end, first_character(begin))},
                             block.led_by_parts);
        notice().items.push_back(item_);
    }

    /// Reads the row of a table as an item of section `section`; `holes` are page marks inside it.
    void read(Table const& table, TableRow const& row, std::uint32_t section,
              std::span<Span const> holes) {
        holes_ = {};
        std::size_t first = 0;
        while (row.number && first + 1 < row.cells.size() &&
               is_aside(table.columns[row.cells[first].column].kind)) {
            builder_.tile(TileKind::metadata, row.cells[first++].span);  // a category
        }
        Span const span{row.cells[first].span.begin, row.cells.back().span.end};
        builder_.make_room(span.begin);
        builder_.fill_with_noise(span.begin);
        item_ = Item{};
        item_.ordinal = static_cast<std::uint32_t>(notice().items.size() + 1);
        item_.section = section;
        item_.number = row.number;
        style_ = NumberStyle::none;
        item_.span = span;
        item_.tiles.first = builder_.tile_count();
        above_.clear();  // what stands below the table is no part of its last row
        auto const cells = ranges::view(row.cells, first);
        row_.read(table, cells, row.wrapped, holes, item_);
        item_.span.end = last_tile_end();  // in front of a quote on a line of its own
        item_.tiles.count = builder_.tile_count() - item_.tiles.first;
        responsibility_.read(words_, clauses_, item_);
        obey_cells(builder_, table, cells, item_);
        repeat_cells(builder_, table, row, row_.cells_of_above(), item_);
        if (auto const above = rows_merged_above(table, row);
            above && *above <= notice().items.size() && !says_who(words_.view()) &&
            repeat_units(builder_, notice().items[notice().items.size() - *above], item_)) {
            builder_.diagnose(DiagnosticCode::units_of_row_above, cells.front().span);
        }
        read_body();
        inherit_deadline(notice(), item_);
        row_.complete_targets(item_);
        if (options_.targets) {
            row_.add_values(item_);
        }
        if (row.uncertain) {
            builder_.diagnose(DiagnosticCode::cells_not_divided, span);
        }
        report_missing_roles(cells.front().span, false);
        notice().items.push_back(item_);
    }

private:
    [[nodiscard]] Notice& notice() noexcept { return builder_.notice(); }

    /// Whether a row may say in its text who does it: 由县人社局负责。
    [[nodiscard]] static bool says_who(std::string_view text) {
        constexpr auto verbs = word_list({"负责", "牵头"});
        return contains_any(text, verbs);
    }

    [[nodiscard]] std::uint32_t last_tile_end() {
        return notice().tiles.empty() ? 0 : notice().tiles.back().span.end;
    }
    [[nodiscard]] std::uint32_t first_character(std::uint32_t begin) const noexcept {
        std::string_view const text = builder_.text();
        return begin < text.size()
                   ? begin + static_cast<std::uint32_t>(character_length(text, begin))
                   : begin;
    }

    /// An item with a number of a deeper style than the one before it is a part of that one.
    void nest(NumberStyle style) {
        if (notice().items.empty() || notice().items.back().section != item_.section ||
            style == NumberStyle::none) {
            above_.clear();
        }
        while (!above_.empty() && above_.back().style >= style) {
            above_.pop_back();
        }
        item_.parent = above_.empty() ? 0 : above_.back().ordinal;
        above_.push_back({style, item_.ordinal});
    }

    /// Number, body and clauses in the order of the text; paragraphs behind the last clause are not
    /// the item's, and are left for the builder to report.
    void lay_tiles() {
        std::size_t position = 0;
        body_.clear();
        for (Clause const& clause : clauses_) {
            position != 0 ? lay_behind({position, clause.begin}) : lay_body({0, clause.begin});
            lay(TileKind::clause, {clause.begin, clause.end});
            position = clause.end;
        }
        std::size_t const end = clauses_.empty() ? words_.view().size()
                                : stands_below_title() || stands_above_points(position)
                                    ? end_of_text(position)
                                    : end_of_line(first_of_duty(position));
        lay_behind({position, end});
        lay_contacts(end);
    }

    /// What stands behind a clause: how to reach who is responsible (联系电话：7211234), and text of the item.
    void lay_behind(Stretch part) {
        if (std::size_t const end = end_of_contacts(part); end != part.begin) {
            lay(TileKind::metadata, {part.begin, end});
            part.begin = end;
        }
        lay_body(part);
    }

    /// Lines below the last clause that say how to reach who is responsible.
    void lay_contacts(std::size_t line) {
        std::size_t const all = words_.view().size();
        std::size_t const end = clauses_.empty() ? line : end_of_contacts({line, all});
        if (end != line) {
            lay(TileKind::metadata, {line, end});
        }
    }

    /// Where what says how somebody is reached ends, at the beginning of `part`, with the mark behind it: in front of what is
    /// no other number, person or way.
    [[nodiscard]] std::size_t end_of_contacts(Stretch part) const {
        std::size_t end = part.begin;
        while (end < part.end) {
            std::string_view const line = words_.view(0, std::min(end_of_line(end + 1), part.end));
            std::size_t contact = contact_at(line, end);
            if (contact == 0 && end != part.begin && last_mark(line.substr(0, end)).length != 0) {
                std::size_t const next = find_mark(line, end).position;  // 7211234、7211235
                std::string_view const more = line.substr(end, next - end);
                bool const number = !more.empty() && end_of_contact_number(line, end) == next;
                contact = number || may_be_person(more) ? more.size() : 0;
            }
            if (contact == 0) {
                break;
            }
            end += contact;
            end += mark_at(line, end).length;
        }
        return end;
    }

    /// `县公安局⏎维护秩序…`: behind `position`, the end of the last clause, if that is of who has the duty in the next line.
    [[nodiscard]] std::size_t first_of_duty(std::size_t position) const {
        Clause const& last = clauses_.back();
        bool const duty_below =
            position < words_.view().size() && last.shape == Dialect::sentence &&
            last.fields.back().label.empty() && LineBreaks{builder_.text(), words_}.at(position);
        return position + (duty_below ? 1U : 0U);
    }

    /// Where the lines end that go on behind `position` with the text of the item: in front of 附 and the like.
    [[nodiscard]] std::size_t end_of_text(std::size_t position) const {
        LineBreaks lines{builder_.text(), words_};
        std::size_t line = position;
        do {
            line = lines.next(line);
        } while (line < words_.view().size() &&
                 openings_behind_items.prefix_of(words_.view().substr(line)) == 0);
        return line;
    }

    /// `一、整治市场⏎由县商务局牵头。⏎工作目标：…`: whether only a title stands in front of who is responsible, so that what
    /// follows is still the item's. Behind items in Arabic digits more may follow.
    [[nodiscard]] bool stands_below_title() const {
        constexpr std::size_t longest = 120;  // bytes
        constexpr std::string_view stop = "。";
        std::size_t const title = clauses_.front().begin;
        return style_ < NumberStyle::arabic && style_ != NumberStyle::none && title != 0 &&
               title <= longest && words_.view(0, title).find(stop) == std::string_view::npos;
    }

    /// `一、加快发展。牵头单位：市工信局。⏎1.产值增长8%。`: whether points of the item stand below the line of its last clause, which
    /// ends at `position`.
    [[nodiscard]] bool stands_above_points(std::size_t position) const {
        std::size_t const line = end_of_line(position);
        auto const number = style_ == NumberStyle::none || line >= words_.view().size()
                                ? std::nullopt
                                : read_numbering(words_.view().substr(line));
        return number && number->style > style_ && number->value == 1;
    }

    void lay_body(Stretch part) {
        if (!part.empty()) {
            body_.push_back(part);
            lay(TileKind::item_body, part);
        }
    }

    /// Lays a tile around the page marks in front of it and inside it.
    void lay(TileKind kind, Stretch part) {
        Span span = words_.source_span(part.begin, part.end);
        for (; !holes_.empty() && holes_.front().begin < span.end; holes_ = holes_.subspan(1)) {
            if (span.begin < holes_.front().begin) {
                builder_.tile(kind, {span.begin, holes_.front().begin});
            }
            builder_.tile(TileKind::noise, holes_.front());
            span.begin = std::max(span.begin, holes_.front().end);
        }
        builder_.tile(kind, span);
    }

    /// Where the line goes on to that `position`, the end of a clause, stands in.
    [[nodiscard]] std::size_t end_of_line(std::size_t position) const {
        if (position >= words_.view().size()) {
            return position;
        }
        std::string_view const text = builder_.text();
        std::uint32_t const offset = words_.source_offset(position - 1) + 1;
        std::size_t const line_end = find_line_end(text, offset);
        return words_.position_of(static_cast<std::uint32_t>(line_end));
    }

    /// Whether a sentence goes on in `rest`: not a mark alone, nor a bracket.
    [[nodiscard]] bool goes_on_behind(Stretch rest) const {
        std::string_view const text = words_.view(rest.begin, rest.end);
        Mark const mark = mark_at(text, 0);
        return mark.kind == Punctuation::comma && word_at(text, mark.length);
    }

    void read_body() {
        if (body_.empty()) {
            return;
        }
        Stretch const first = body_.front();
        // 健全机制。县环保局牵头，建立制度。: text follows, if only behind the clause
        bool const goes_on = body_.size() > 1 && goes_on_behind(body_[1]);
        std::string_view const body =
            words_.view(first.begin, goes_on ? words_.view().size() : first.end);
        auto heading = read_run_in_heading(body);
        if (heading && first.begin + heading->end >= first.end) {
            heading.reset();
        }
        // A paragraph without a number begins with a sentence, not with a heading in front of one.
        bool const numbered = item_.number.has_value();
        if (heading && (numbered || mark_at(body, heading->end).kind == Punctuation::colon)) {
            item_.heading = builder_.phrase(words_, first.begin, first.begin + heading->end);
        }
        if (numbered && !divide_title_above_field(first) && titled_) {
            divide_title(builder_.text(), words_, body_);
        }
        if (style_ < NumberStyle::arabic && style_ != NumberStyle::none) {
            divide_from_points(builder_.text(), words_, body_);
        }
        if (options_.targets) {
            targets_.read(words_, body_, item_);
        }
    }

    /// `扩建学校⏎工作目标：…`: takes the line of a title above a field for the heading, if it is one, and divides it from the field.
    bool divide_title_above_field(Stretch body) {
        std::size_t const line = end_of_title_above_field(builder_.text(), words_, body);
        if (line == 0) {
            return false;
        }
        item_.heading = builder_.phrase(words_, body.begin, line);
        divide_body(body_, line);
        return true;
    }

    /// An item whose only label is unknown has been reported as that; the sub-items may say who does
    /// theirs.
    void report_missing_roles(Span mark, bool led_by_parts) {
        bool named = false;
        bool lead = false;
        bool responsible = false;
        for (Assignment const& assignment : notice().assignments_of(item_)) {
            if (assignment.units.empty() || assignment.role == Role::leader) {
                continue;
            }
            named = true;
            lead = lead || assignment.role == Role::lead;
            responsible = responsible || assignment.role == Role::responsible ||
                          assignment.role == Role::cooperating;
        }
        if (!named && !led_by_parts) {
            builder_.diagnose(DiagnosticCode::item_without_clause, mark);
        } else if (responsible && !lead) {
            builder_.diagnose(DiagnosticCode::item_without_lead, mark);
        }
    }

    /// An item that others may be parts of.
    struct Above {
        NumberStyle style;
        std::uint32_t ordinal;
    };

    NoticeBuilder& builder_;
    ParseOptions const& options_;
    ClauseFinder finder_;
    bool titled_;  // items begin with a line that is a title
    ResponsibilityReader responsibility_;
    TargetReader targets_;
    Item item_;
    NumberStyle style_ = NumberStyle::none;  // of its number
    CompactText words_;                      // the item behind its number
    std::span<Span const> holes_;
    std::vector<Clause> clauses_;  // in words_
    std::vector<Stretch> body_;    // in words_
    RowReader row_{builder_, words_, clauses_, body_};
    std::vector<Above> above_;
    NumberChecker numbers_{builder_};
};

}  // namespace fengong::detail
