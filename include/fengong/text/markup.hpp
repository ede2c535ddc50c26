// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/character_reference.hpp>
#include <fengong/text/detail/markdown.hpp>
#include <fengong/text/detail/markup_hiding.hpp>
#include <fengong/text/detail/markup_reader.hpp>
#include <fengong/text/detail/markup_tag.hpp>
#include <fengong/text/plain_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

namespace detail {

/// Whether a text names characters as HTML does: &ldquo;, &#12288;. Linear.
[[nodiscard]] inline bool names_characters(std::string_view text) {
    for (std::size_t at = text.find('&'); at != text.npos; at = text.find('&', at + 1)) {
        if (read_character_reference(text.substr(at)).length != 0) {
            return true;
        }
    }
    return false;
}

/// `tags` and those of `markdown` that do not stand inside one of them, ascending. Linear.
[[nodiscard]] inline std::vector<MarkupTag> with_marks(std::vector<MarkupTag> const& tags,
                                                       std::vector<MarkupTag> const& markdown) {
    std::vector<MarkupTag> all;
    all.reserve(tags.size() + markdown.size());
    auto mark = markdown.begin();
    std::uint32_t end = 0;
    auto const add_marks = [&](std::uint32_t before) {
        for (; mark != markdown.end() && mark->span.begin < before; ++mark) {
            if (mark->span.begin >= end && mark->span.end <= before) {
                all.push_back(*mark);
            }
        }
    };
    for (MarkupTag const& tag : tags) {
        add_marks(tag.span.begin);
        all.push_back(tag);
        end = tag.span.end;
    }
    add_marks(std::numeric_limits<std::uint32_t>::max());
    return all;
}

/// What is shown of `source`, if it has markup. `piece`: it is a piece of a source, in which lists have no numbers. Linear.
[[nodiscard]] inline std::optional<PlainText> show_markup(std::string_view source, bool piece) {
    std::vector<MarkupTag> tags;
    MarkupScan scan{source};
    for (auto tag = scan.next(); tag; tag = scan.next()) {
        tags.push_back(*tag);
    }
    std::vector<MarkupTag> markdown = MarkdownScan{source, piece}.find();
    if (tags.empty() && markdown.empty() && !names_characters(source)) {
        return std::nullopt;
    }
    if (!markdown.empty()) {
        tags = with_marks(tags, markdown);
    }
    return MarkupReader{source, MarkupHiding{source, tags}.merged(), piece}.read();
}

}  // namespace detail

/// What a page shows of `source`, if that has tags of HTML, names of characters or, inside lines, markup of Markdown in it; else nothing.
///
/// Elements such as <p> and <div> are lines, as is what <br> divides, but in a cell; items of numbered lists begin with their number.
/// Rows of a table are lines with | between the cells, where one that spans columns is followed by empty ones, and stands as `〃` in the rows
/// below that it spans; tables that only arrange a page are no rows. Of Markdown, links,
/// notes, quotations and escaped characters lose their marks. What no page shows (<script>, <head>, comments) is left
/// out, and so are elements that are hidden by their attributes, words that are struck (<del>) and marks of notes. Tags of unknown names and what only looks like a tag are text. Linear.
[[nodiscard]] inline std::optional<PlainText> without_markup(std::string_view source) {
    return detail::show_markup(source, false);
}

/// `printed`, a piece of a source, without markup and white space. Linear.
[[nodiscard]] inline std::string shown_words(std::string_view printed) {
    auto const plain = detail::show_markup(printed, true);
    return without_white_space(plain ? std::string_view{plain->text()} : printed);
}

}  // namespace fengong
