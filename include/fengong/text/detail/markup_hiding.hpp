// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/markup_elements.hpp>
#include <fengong/text/detail/markup_tag.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
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
        : source_{source}, tags_{tags} {
        if (std::any_of(tags.begin(), tags.end(), [](MarkupTag const& tag) { return tag.hides; })) {
            find_closing_tags();
        }
    }

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
            return closing_[open] == 0 ? open : closing_[open];
        }
        bool const notes =
            tag.kind == MarkupKind::raised || (tag.kind == MarkupKind::link && leads_to_note(open));
        if (tag.kind != MarkupKind::struck && !notes) {
            return open;
        }
        std::size_t const end = closing_tag_among_words(open);
        bool const shown = notes && (!holds_note_mark(open, end) || begins_line(open));
        return end == open || shown ? open : end;
    }

    /// Finds the closing tags of elements that nothing else closes before: neither that of an element around them, nor, as it does a
    /// paragraph or an item, a block or the next one.
    void find_closing_tags() {
        closing_.assign(tags_.size(), 0);
        open_.clear();
        std::size_t open_of[std::size(markup_elements) + 1] = {};
        std::size_t lines = 0;
        auto const pop = [&] {
            MarkupTag const& tag = tags_[open_.back()];
            --open_of[tag.element];
            lines -= tag.kind == MarkupKind::line ? 1U : 0U;
            open_.pop_back();
        };
        for (std::size_t index = 0; index < tags_.size(); ++index) {
            MarkupTag const& tag = tags_[index];
            if (tag.element == 0 || tag.kind == MarkupKind::hidden ||
                tag.kind == MarkupKind::line_break) {
                continue;
            }
            if (tag.closing) {
                bool const any = open_of[tag.element] != 0;
                while (any && tags_[open_.back()].element != tag.element) {
                    pop();
                }
                if (any) {
                    closing_[open_.back()] = index;
                    pop();
                }
                continue;
            }
            while (lines != 0 && !is_among_words(tag.kind)) {
                pop();
            }
            for (std::size_t left = open_.size() - depth_of_one_before(tag.kind); left != 0;
                 --left) {
                pop();
            }
            open_.push_back(index);
            ++open_of[tag.element];
            lines += tag.kind == MarkupKind::line ? 1U : 0U;
        }
    }

    /// How many elements stay open where one of `kind` begins, as an item closes the one before, and a row or cell of a table those before.
    [[nodiscard]] std::size_t depth_of_one_before(MarkupKind kind) const {
        constexpr std::size_t most_depth = 32;
        bool const item = kind == MarkupKind::item;
        bool const part = kind == MarkupKind::row || kind == MarkupKind::cell;
        std::size_t depth = open_.size();
        std::size_t const least = depth < most_depth ? 0 : depth - most_depth;
        for (std::size_t at = depth; (item || part) && at != least; --at) {
            MarkupKind const around = tags_[open_[at - 1]].kind;
            bool const before =
                item ? around == MarkupKind::item : around == kind || around == MarkupKind::cell;
            if (before) {
                depth = at - 1;
            } else if (around == MarkupKind::table ||
                       (item && (around == MarkupKind::list || around == MarkupKind::numbered))) {
                break;
            }
        }
        return depth;
    }

    /// Whether nothing stands in front of the tag `at` in its line: then it is the number of an item or a note that its mark shows.
    [[nodiscard]] bool begins_line(std::size_t at) const {
        constexpr std::size_t most_tags = 8;
        for (std::size_t tags = 0; tags != most_tags; ++tags, --at) {
            std::size_t const begin = at == 0 ? 0 : tags_[at - 1].span.end;
            std::string_view const front = source_.substr(begin, tags_[at].span.begin - begin);
            if (!trim(front).empty()) {
                std::size_t const last = front.rfind('\n');
                return last != front.npos && trim(front.substr(last)).empty();
            }
            if (at == 0 || !is_among_words(tags_[at - 1].kind)) {
                return true;
            }
        }
        return true;
    }

    /// The tag that closes the element of the tag `open` where no line, cell or other element of the same name begins or ends in between; `open`
    /// if there is none.
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

    /// Whether nothing but the mark of a note stands between two tags; in a link to it that is above the line, a bare number is one.
    [[nodiscard]] bool holds_note_mark(std::size_t open, std::size_t end) const {
        constexpr std::size_t longest = 32;  // bytes
        std::string words;
        bool link = tags_[open].kind == MarkupKind::link;
        bool raised = tags_[open].kind == MarkupKind::raised;
        for (std::size_t tag = open; tag < end; ++tag) {
            link = link || (tags_[tag].kind == MarkupKind::link && !tags_[tag].closing &&
                            leads_to_note(tag));
            raised = raised || tags_[tag].kind == MarkupKind::raised;
            std::size_t const begin = tags_[tag].span.end;
            words += source_.substr(begin, tags_[tag + 1].span.begin - begin);
            if (words.size() > longest) {
                return false;
            }
        }
        return is_note_mark(trim(words), link && raised);
    }

    std::string_view source_;
    std::vector<MarkupTag> const& tags_;
    std::vector<std::size_t> closing_;  // by the tags that open the elements; 0: none
    std::vector<std::size_t> open_;     // the elements around a tag
};

}  // namespace fengong::detail
