// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/item_reader.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/outline.hpp>
#include <fengong/parse/front_matter.hpp>
#include <fengong/parse/options.hpp>
#include <fengong/parse/section_heading.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

namespace detail {

/// Gives sections their places in the tree of headings.
class SectionReader {
public:
    explicit SectionReader(NoticeBuilder& builder) : builder_{builder} {}

    void read(Span where) {
        std::string_view const text = builder_.text();
        std::string_view const words = text.substr(where.begin, where.size());
        SectionHeading const heading = *read_section_heading(words);
        Section section;
        section.index = static_cast<std::uint32_t>(sections().size() + 1);
        section.level = heading.level;
        // The last section of the level above; of level 1 there is none.
        section.parent = heading.level > 1 ? last_of_level_[heading.level - 1] : 0;
        last_of_level_[heading.level] = section.index;
        auto const begin = static_cast<std::uint32_t>(where.begin + heading.begin);
        auto const title = static_cast<std::uint32_t>(where.begin + heading.title);
        section.title = builder_.phrase(Span{title, where.end});
        section.span = {begin, section.title.span.end};
        builder_.tile(TileKind::heading, section.span);
        sections().push_back(section);
    }

    /// The section that items stand in now. Items without a heading above them stand in a section
    /// that is titled like the notice.
    [[nodiscard]] std::uint32_t current() {
        if (sections().empty()) {
            Section section;
            section.index = 1;
            section.title = builder_.notice().title;
            section.span = section.title.span;
            sections().push_back(section);
        }
        return static_cast<std::uint32_t>(sections().size());
    }

private:
    [[nodiscard]] std::vector<Section>& sections() noexcept { return builder_.notice().sections; }

    NoticeBuilder& builder_;
    std::array<std::uint32_t, 3>
        last_of_level_{};  // the index of the last section of levels 1 and 2
};

/// Reports bytes that no text has: invalid UTF-8 and control characters, each once with their number.
inline void check_bytes(NoticeBuilder& builder) {
    std::string_view const text = builder.text();
    std::uint32_t invalid = 0;
    Span first_invalid;
    for (auto bad = find_invalid_utf8(text); bad; bad = find_invalid_utf8(text, bad->end)) {
        first_invalid = invalid == 0 ? *bad : first_invalid;
        invalid += bad->size();
    }
    if (invalid != 0) {
        builder.diagnose(DiagnosticCode::invalid_utf8, first_invalid, invalid);
    }
    auto const is_control = [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return byte < 0x20 && (byte < '\t' || byte > '\r');
    };
    auto const controls =
        static_cast<std::uint32_t>(std::count_if(text.begin(), text.end(), is_control));
    if (controls != 0) {
        auto const first = static_cast<std::uint32_t>(
            std::find_if(text.begin(), text.end(), is_control) - text.begin());
        builder.diagnose(DiagnosticCode::control_character, {first, first + 1}, controls);
    }
}

}  // namespace detail

/// Reads a notice.
///
/// Never throws on content: whatever is unclear stands in Notice::diagnostics, and the rest is read.
/// Takes time and memory linear in the text.
[[nodiscard]] inline Notice parse(SourceText source, ParseOptions const& options = {}) {
    detail::NoticeBuilder builder{std::move(source)};
    builder.notice().name = options.name;
    detail::check_bytes(builder);
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (builder.text().starts_with(byte_order_mark)) {
        builder.tile(TileKind::noise, {0, 3});
        builder.diagnose(DiagnosticCode::byte_order_mark, {0, 3});
    }

    detail::SectionReader sections{builder};
    detail::ItemReader items{builder, options};
    for (detail::Block const& block : detail::read_outline(builder.text())) {
        switch (block.kind) {
        case detail::BlockKind::front:
            read_front_matter(builder, block.span);
            break;
        case detail::BlockKind::heading:
            sections.read(block.span);
            break;
        case detail::BlockKind::item:
            items.read(block.span, sections.current());
            break;
        case detail::BlockKind::other:
            break;  // left uncovered, so that the builder reports it
        case detail::BlockKind::closing:
            read_closing_matter(builder, block.span);
            break;
        }
    }
    derive_place_and_year(builder);
    if (builder.notice().items.empty()) {
        builder.diagnose(DiagnosticCode::no_items, {0, 0});
    }
    bool const assigned = !builder.notice().assignments.empty();
    builder.notice().dialect = assigned ? Dialect::bracket : Dialect::unknown;
    return builder.finish();
}

/// Reads a notice from a string, which the notice keeps.
/// Throws std::length_error if the text is over 4 GiB, and nothing on content.
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
