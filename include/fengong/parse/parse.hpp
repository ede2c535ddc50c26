// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/item_reader.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/outline.hpp>
#include <fengong/parse/detail/place_and_year.hpp>
#include <fengong/parse/detail/readable_source.hpp>
#include <fengong/parse/detail/restored_source.hpp>
#include <fengong/parse/detail/section_reader.hpp>
#include <fengong/parse/dialect_evidence.hpp>
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/lead_rule.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/text/article_title.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/markup.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

namespace detail {

inline constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Reports what the bytes of `source` were and which of them no text has, each kind once with its number, in front of what
/// else stands at the same place.
inline void check_bytes(Notice& notice, ReadableSource const& source) {
    std::vector<Diagnostic> reports;
    auto const report = [&](DiagnosticCode code, Span span, std::uint32_t found = 0) {
        reports.push_back({code, span, {}, found, 0});
    };
    std::string_view const text = source.text.view();
    if (source.encoding != Encoding::utf8) {
        report(source.decoded ? DiagnosticCode::decoded : DiagnosticCode::encoding_unsupported,
               {0, 0});
    }
    if (source.replaced != 0) {
        report(DiagnosticCode::undecodable_bytes, source.first_replaced, source.replaced);
    }
    if (source.first_invalid) {
        std::uint32_t invalid = 0;
        for (auto bad = source.first_invalid; bad; bad = find_invalid_utf8(text, bad->end)) {
            invalid += bad->size();
        }
        report(DiagnosticCode::invalid_utf8, *source.first_invalid, invalid);
    }
    auto const is_control = [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return byte < 0x20 && (byte < '\t' || byte > '\r');
    };
    unsigned char any = 0;
    for (char const c : text) {  // without a branch, so that many bytes are looked at in one step
        any |= static_cast<unsigned char>(is_control(c));
    }
    if (any != 0) {
        auto const controls =
            static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), is_control));
        auto const first = static_cast<std::uint32_t>(
            std::find_if(text.begin(), text.end(), is_control) - text.begin());
        report(DiagnosticCode::control_character, {first, first + 1}, controls);
    }
    if (text.starts_with(byte_order_mark)) {
        report(DiagnosticCode::byte_order_mark, {0, 3});
    }
    if (!reports.empty()) {
        notice.diagnostics.insert(notice.diagnostics.begin(),
                                  std::make_move_iterator(reports.begin()),
                                  std::make_move_iterator(reports.end()));
        ranges::stable_sort(notice.diagnostics, {},
                            [](Diagnostic const& diagnostic) { return diagnostic.span.begin; });
    }
}

/// Tiles the page marks in front of `block` and takes those inside it off `page_marks`. `in_table`: what
/// stands between them divides cells.
[[nodiscard]] inline std::span<Span const> take_page_marks(NoticeBuilder& builder,
                                                           Block const& block, bool in_table,
                                                           std::span<Span const>& page_marks) {
    for (; !page_marks.empty() && page_marks.front().begin < block.span.begin;
         page_marks = page_marks.subspan(1)) {
        if (in_table) {
            builder.fill_with_noise(page_marks.front().begin);
        }
        builder.tile(TileKind::noise, page_marks.front());
    }
    std::size_t inside = 0;
    while (inside < page_marks.size() && page_marks[inside].begin < block.span.end) {
        ++inside;
    }
    auto const taken = page_marks.first(inside);
    page_marks = page_marks.subspan(inside);
    return taken;
}

/// Notes the rule about leads that the text at `where` states, if none is known: `责任单位（排首位的为牵头单位）`.
inline void note_lead_rule(NoticeBuilder& builder, Span where) {
    LeadRule& known = builder.notice().lead_rule;
    known =
        known == LeadRule::none ? read_lead_rule(CompactText{builder.text(), where}.view()) : known;
}

/// Notes the rule about leads that remarks below the items state: it holds for all of them.
inline void note_lead_rule_below(NoticeBuilder& builder, Outline const& outline) {
    for (Block const& block : outline.blocks) {
        if (block.kind == BlockKind::remark && !block.uncertain) {
            note_lead_rule(builder, block.span);
        }
    }
}

/// Tiles the head of a table and reports labels that are not known, once for all its rows.
inline void read_table_head(NoticeBuilder& builder, Table const& table) {
    constexpr std::uint32_t longest_label = 24;  // bytes; a label with a rule behind it is longer
    builder.tile(TileKind::metadata, table.head);
    for (TableColumn const& column : table.columns) {
        if (column.head.size() > longest_label) {
            note_lead_rule(builder, column.head);
        }
        if (!column.known) {
            builder.diagnose(DiagnosticCode::unknown_label, column.head);
        }
    }
}

/// Compares the count of items that the text claims with that of the items read; sub-items are not
/// counted.
inline void check_claim(NoticeBuilder& builder) {
    Notice const& notice = builder.notice();
    auto const items = static_cast<std::uint32_t>(
        std::count_if(notice.items.begin(), notice.items.end(),
                      [](Item const& item) { return item.parent == 0; }));
    if (notice.claimed_items && *notice.claimed_items != items) {
        builder.diagnose(DiagnosticCode::claim_differs, notice.claim, items, *notice.claimed_items);
    }
}

/// The notice that a text without markup is. `title`: what is known to be its title, or nothing.
[[nodiscard]] inline Notice read_notice(SourceText text, ParseOptions const& options,
                                        std::string_view title) {
    NoticeBuilder builder{std::move(text)};
    if (builder.text().starts_with(byte_order_mark)) {
        builder.tile(TileKind::noise, {0, 3});
    }

    SectionReader sections{builder};
    bool const tables = !options.dialect || *options.dialect == Dialect::table;
    Outline const outline = read_outline(builder.text(), tables);
    ItemReader items{builder, options, outline};
    std::span<Span const> page_marks = ranges::view(outline.page_marks);
    bool in_table = false;
    for (Block const& block : outline.blocks) {
        in_table = in_table || block.kind == BlockKind::table_head;
        std::span<Span const> const inside = take_page_marks(builder, block, in_table, page_marks);
        if (in_table) {
            builder.fill_with_noise(
                block.span.begin);  // what divides cells, or the upper line of a frame
        }
        switch (block.kind) {
        case BlockKind::front:
            read_front_matter(builder, block.span, outline.opens_with_table(), inside, title);
            sections.note_lines_of_all(block.below, inside);
            note_lead_rule_below(builder, outline);
            derive_year(builder);  // what is due later is told by it
            break;
        case BlockKind::part:
        case BlockKind::heading:
        case BlockKind::sub_heading:
            sections.read(block, inside);
            break;
        case BlockKind::item:
            items.read(block, sections.current(), inside);
            break;
        case BlockKind::table_head:
            read_table_head(builder, outline.tables[block.table]);
            break;
        case BlockKind::row: {
            Table const& table = outline.tables[block.table];
            items.read(table, table.rows[block.row], sections.current(), inside);
            break;
        }
        case BlockKind::table_end:
            builder.fill_with_noise(block.span.end);
            in_table = false;
            break;
        case BlockKind::remark:
            if (block.uncertain) {
                builder.fill_to(block.span.end);  // reported as unclaimed
                builder.diagnose(DiagnosticCode::cells_not_divided, block.span);
            } else {
                builder.tile(TileKind::metadata, block.span);
            }
            break;
        case BlockKind::paragraph:
            builder.fill_to(block.span.end);  // reported as unclaimed
            break;
        case BlockKind::closing:
            read_closing_matter(builder, block.span);
            break;
        }
    }
    for (Span const mark : page_marks) {
        builder.tile(TileKind::noise, mark);
    }
    derive_place(builder);
    derive_year(builder);
    if (builder.notice().items.empty()) {
        builder.diagnose(DiagnosticCode::no_items, {0, 0});
    }
    check_claim(builder);
    auto const evidence = dialect_evidence(builder.notice());
    builder.notice().dialect = evidence.empty() ? Dialect::unknown : evidence.front().dialect;
    return builder.finish();
}

}  // namespace detail

/// Reads a notice in UTF-8, GB18030, or UTF-16 with a byte order mark; what is not UTF-8 is converted
/// first, and Notice::source is the converted text. Of a page in HTML, and of tags that a converter left, what a
/// page shows is read (see without_markup()); the source keeps its tags.
///
/// Never throws on content: whatever is unclear stands in Notice::diagnostics, and the rest is read.
/// Throws std::length_error if the text is over 4 GiB in UTF-8. Takes time and memory linear in the text.
[[nodiscard]] inline Notice parse(SourceText source, ParseOptions const& options = {}) {
    detail::ReadableSource const readable = detail::to_utf8(std::move(source), options.encoding);
    auto const plain = without_markup(readable.text.view());
    std::string const title = plain ? article_title(readable.text.view()) : std::string{};
    Notice notice = detail::read_notice(plain ? SourceText{nullptr, plain->text()} : readable.text,
                                        options, title);
    if (plain) {
        detail::RestoredSource{notice, readable.text, *plain}.restore();
    }
    notice.name = options.name;
    notice.encoding = readable.encoding;
    detail::check_bytes(notice, readable);
    return notice;
}

/// Reads a notice from a string, which the notice keeps.
/// Throws std::length_error if the text is over 4 GiB in UTF-8, and nothing on content.
[[nodiscard]] inline Notice parse(std::string text, ParseOptions const& options = {}) {
    return parse(SourceText{std::move(text)}, options);
}

/// What parse_or_throw() throws: what() says what is wrong, `notice` holds what could be read.
class ParseError : public std::runtime_error {
public:
    ParseError(std::string const& message, Notice read)
        : std::runtime_error{message}, notice_{std::move(read)} {}

    /// The notice as far as it was read, with all diagnostics.
    [[nodiscard]] Notice const& notice() const noexcept { return notice_; }

private:
    Notice notice_;
};

/// Reads a notice like parse(), for scripts that want to stop: throws ParseError on the first
/// diagnostic of severity error, std::length_error on a text over 4 GiB.
[[nodiscard]] inline Notice parse_or_throw(std::string text, ParseOptions const& options = {}) {
    Notice notice = parse(std::move(text), options);
    for (Diagnostic const& diagnostic : notice.diagnostics) {
        DiagnosticFacts const& row = facts(diagnostic.code);
        if (row.severity == Severity::error) {
            std::string message = notice.name.empty() ? "notice" : notice.name;
            message += ": byte " + std::to_string(diagnostic.span.begin) + ": ";
            message += row.name;
            throw ParseError{message, std::move(notice)};
        }
    }
    return notice;
}

}  // namespace fengong
