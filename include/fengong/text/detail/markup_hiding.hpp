// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/markup_elements.hpp>
#include <fengong/text/detail/markup_tag.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

/// Elements that show nothing, whatever stands in them.
namespace fengong::detail {

/// Whether `words` are the mark of a note: ①, [1], 〔2〕, *, 注1; `alone`: or a bare number.
[[nodiscard]] constexpr bool is_note_mark(std::string_view words, bool alone) noexcept {
    constexpr std::string_view circled = "\xE2\x91";  // ① to ⑳ begin so
    constexpr std::string_view openings[] = {"[", "〔", "［", "【", "注", "*", "※"};
    constexpr std::string_view closings[] = {"]", "〕", "］", "】"};
    constexpr std::size_t most_digits = 3;
    constexpr std::size_t character = 3;  // bytes
    if (words.starts_with(circled)) {
        return words.size() == character;
    }
    bool opened = false;
    for (std::string_view const opening : openings) {
        if (!opened && words.starts_with(opening)) {
            words.remove_prefix(opening.size());
            opened = true;
        }
    }
    std::size_t digits = 0;
    while (digits < words.size() && words[digits] >= '0' && words[digits] <= '9') {
        ++digits;
    }
    bool const number = digits != 0 && digits <= most_digits;
    words.remove_prefix(digits);
    for (std::string_view const closing : closings) {
        if (opened && number && words == closing) {
            return true;
        }
    }
    return words.empty() && (opened ? digits <= most_digits : alone && number);
}

/// Finds the elements among the tags of a source that show nothing: by their attributes, struck words, and marks of notes.
class MarkupHiding {
public:
    MarkupHiding(std::string_view source, std::vector<MarkupTag> const& tags)
        : source_{source}, tags_{tags} {}

    /// The tags, each such element being one that hides what stands in it. Linear.
    [[nodiscard]] std::vector<MarkupTag> merged() {
        std::vector<MarkupTag> left;
        left.reserve(tags_.size());
        for (std::size_t tag = 0; tag < tags_.size(); ++tag) {
            left.push_back(tags_[tag]);
            if (std::size_t const end = end_of_hidden(tag); end != tag) {
                left.back() = MarkupTag{{tags_[tag].span.begin, tags_[end].span.end}};
                tag = end;
            }
        }
        return left;
    }

private:
    /// The tag that closes the element which the tag `open` opens, if it shows nothing; else `open`.
    [[nodiscard]] std::size_t end_of_hidden(std::size_t open) {
        MarkupTag const& tag = tags_[open];
        if (tag.closing || tag.element == 0) {
            return open;
        }
        if (tag.hides) {
            return closing_tag(open);
        }
        bool const notes =
            tag.kind == MarkupKind::raised || (tag.kind == MarkupKind::link && leads_to_note(open));
        if (tag.kind != MarkupKind::struck && !notes) {
            return open;
        }
        std::size_t const end = closing_tag_among_words(open);
        return end == open || (notes && !holds_note_mark(open, end)) ? open : end;
    }

    /// The tag that closes the element of the tag `open`, elements of that name within it passed by; `open` if none does. One that is
    /// not found is looked for once.
    [[nodiscard]] std::size_t closing_tag(std::size_t open) {
        std::uint8_t const element = tags_[open].element;
        std::size_t depth = 1;
        for (std::size_t tag = open + 1; !unclosed_[element] && tag < tags_.size(); ++tag) {
            if (tags_[tag].element == element) {
                depth = tags_[tag].closing ? depth - 1 : depth + 1;
                if (depth == 0) {
                    return tag;
                }
            }
        }
        unclosed_[element] = true;
        return open;
    }

    /// The same where no line, cell or other element of the same name begins or ends in between.
    [[nodiscard]] std::size_t closing_tag_among_words(std::size_t open) const {
        for (std::size_t tag = open + 1; tag < tags_.size(); ++tag) {
            bool const same = tags_[tag].element == tags_[open].element;
            if (same && tags_[tag].closing) {
                return tag;
            }
            if (same || !is_among_words(tags_[tag].kind)) {
                break;
            }
        }
        return open;
    }

    /// `<a href="#_ftn1">`: whether the tag of a link leads to a note, and not from one back.
    [[nodiscard]] bool leads_to_note(std::size_t link) const {
        constexpr std::string_view notes[] = {"#_ftn", "#_edn", "#fn", "#footnote", "#sdfootnote"};
        constexpr std::string_view back = "ref";
        std::string_view const words =
            source_.substr(tags_[link].span.begin, tags_[link].span.size());
        for (std::string_view const note : notes) {
            std::size_t const at = words.find(note);
            if (at != words.npos) {
                return !words.substr(at + note.size()).starts_with(back);
            }
        }
        return false;
    }

    /// Whether nothing but the mark of a note stands between two tags; in a link to it, a bare number is one.
    [[nodiscard]] bool holds_note_mark(std::size_t open, std::size_t end) const {
        constexpr std::size_t longest = 32;  // bytes
        std::string words;
        bool link = tags_[open].kind == MarkupKind::link;
        for (std::size_t tag = open; tag < end; ++tag) {
            link = link || (tags_[tag].kind == MarkupKind::link && !tags_[tag].closing &&
                            leads_to_note(tag));
            std::size_t const begin = tags_[tag].span.end;
            words += source_.substr(begin, tags_[tag + 1].span.begin - begin);
            if (words.size() > longest) {
                return false;
            }
        }
        return is_note_mark(trim(words), link);
    }

    std::string_view source_;
    std::vector<MarkupTag> const& tags_;
    bool unclosed_[std::size(markup_elements) + 1] =
        {};  // elements that nothing closes from here on
};

}  // namespace fengong::detail
