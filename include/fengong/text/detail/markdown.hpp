// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/text/detail/markup_tag.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// What of Markdown stands inside lines, or in front of all of them, and is no text.
namespace fengong::detail {

/// Finds the marks of links, images, notes, quotations and characters that stand for themselves.
class MarkdownScan {
public:
    /// `piece`: the text is a piece of one, which may begin within a line or a link.
    MarkdownScan(std::string_view text, bool piece) : text_{text}, is_piece_{piece} {}

    /// The marks, ascending, apart. Linear; fast where a text has none.
    [[nodiscard]] std::vector<MarkupTag> find() {
        find_links();
        find_notes();
        find_escapes();
        find_quotations();
        ranges::sort(marks_, {}, [](MarkupTag const& mark) { return mark.span.begin; });
        std::uint32_t end = 0;
        std::erase_if(marks_, [&](MarkupTag const& mark) {
            bool const inside = mark.span.begin < end;
            end = inside ? end : mark.span.end;
            return inside;
        });
        return std::move(marks_);
    }

private:
    void hide(std::size_t begin, std::size_t end) {
        if (begin == end) {
            return;
        }
        marks_.push_back({{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    }

    /// `[县教育局](http://…)` shows 县教育局, and `![](images/1.jpg)` nothing.
    void find_links() {
        constexpr std::string_view middle = "](";
        for (std::size_t at = text_.find(middle); at != text_.npos;
             at = text_.find(middle, at + middle.size())) {
            std::size_t const open = opening_bracket(at);
            std::size_t const close = end_of_destination(at + middle.size());
            bool const opens = open != at;
            if (close == at + middle.size() || !(opens || is_piece_)) {
                continue;
            }
            bool const image = opens && open != 0 && text_[open - 1] == '!';
            if (image) {
                hide(open - 1, close);
            } else {
                hide(open, opens ? open + 1 : open);
                hide(at, close);
            }
        }
    }

    /// Where the bracket stands that `]` at `close` closes in its line; `close` if none does.
    [[nodiscard]] std::size_t opening_bracket(std::size_t close) const noexcept {
        constexpr std::size_t longest = 400;  // bytes
        constexpr std::string_view ends = "[]\n";
        std::size_t const least = close < longest ? 0 : close - longest;
        for (std::size_t at = close; at != least; --at) {
            if (ends.find(text_[at - 1]) != ends.npos) {
                return text_[at - 1] == '[' ? at - 1 : close;
            }
        }
        return close;
    }

    /// Where the destination of a link ends that begins at `begin`, behind the bracket: it has a path, is a place in the page or names a
    /// file; `begin` if nothing of that stands there.
    [[nodiscard]] std::size_t end_of_destination(std::size_t begin) const noexcept {
        constexpr std::size_t longest = 600;  // bytes
        std::string_view const words = text_.substr(begin, longest);
        std::size_t const end = words.find_first_of(")(\n[");
        if (end == words.npos || end == 0 || words[end] != ')') {
            return begin;
        }
        std::string_view const destination = words.substr(0, end);
        char const last = small_letter(destination.back());
        bool const file = destination.find('.') != destination.npos && last >= 'a' && last <= 'z';
        bool const leads =
            destination.front() == '#' || file || destination.find('/') != destination.npos;
        return leads ? begin + end + 1 : begin;
    }

    /// `[^1]`, but not in front of the note itself.
    void find_notes() {
        constexpr std::string_view opening = "[^";
        constexpr std::size_t longest = 8;  // bytes
        for (std::size_t at = text_.find(opening); at != text_.npos;
             at = text_.find(opening, at + opening.size())) {
            std::size_t const end = text_.substr(at, longest).find(']');
            bool const name = end != text_.npos && is_name(text_.substr(at + 2, end - 2));
            if (name && !text_.substr(at + end + 1).starts_with(':')) {
                hide(at, at + end + 1);
            }
        }
    }

    [[nodiscard]] static bool is_name(std::string_view words) noexcept {
        return !words.empty() && std::all_of(words.begin(), words.end(), [](char c) {
            return (c >= '0' && c <= '9') || (small_letter(c) >= 'a' && small_letter(c) <= 'z');
        });
    }

    /// `1\. 新建学校`: a character that would be markup.
    void find_escapes() {
        constexpr char escape = '\\';
        constexpr std::string_view characters = ".()[]+-#>*_~%";
        for (std::size_t at = text_.find(escape); at != text_.npos;
             at = text_.find(escape, at + 1)) {
            if (at + 1 < text_.size() && characters.find(text_[at + 1]) != characters.npos) {
                hide(at, at + 1);
            }
        }
    }

    /// `> 一、工业`: the marks of quoted lines.
    void find_quotations() {
        for (std::size_t at = text_.find('>'); at != text_.npos; at = text_.find('>', at + 1)) {
            std::size_t const line = begin_of_line(at);
            if (line == text_.npos) {
                continue;
            }
            std::size_t const words = end_of_quote_mark(line);
            hide(line, words);
            at = std::max(at, words == line ? at : words - 1);
        }
    }

    /// Where the line begins in which `at` is the first character but for a few blanks; npos if it is not.
    [[nodiscard]] std::size_t begin_of_line(std::size_t at) const noexcept {
        constexpr std::size_t most_blanks = 3;
        std::size_t begin = at;
        while (begin != 0 && text_[begin - 1] == ' ' && at - begin < most_blanks) {
            --begin;
        }
        bool const begins = begin == 0 ? !is_piece_ : text_[begin - 1] == '\n';
        return begins ? begin : text_.npos;
    }

    /// Where the words of a line begin, behind the marks of a quotation and a blank; `line` if it is none: `> 60` is a bound.
    [[nodiscard]] std::size_t end_of_quote_mark(std::size_t line) const noexcept {
        std::size_t words = line;
        for (std::size_t at = line; at < text_.size() && (text_[at] == ' ' || text_[at] == '>');
             ++at) {
            words = text_[at] == '>' ? at + 1 : words;
        }
        constexpr std::string_view ends = "\r\n";
        if (words == text_.size() || ends.find(text_[words]) != ends.npos) {
            return words;
        }
        return text_[words] != ' ' || is_bound(words + 1) ? line : words + 1;
    }

    /// Whether what begins at `at` is a number, and not that of an item.
    [[nodiscard]] bool is_bound(std::size_t at) const noexcept {
        constexpr std::string_view digits = "0123456789";
        std::string_view const words =
            text_.substr(std::min(text_.find_first_not_of(' ', at), text_.size()));
        std::size_t const end = std::min(words.find_first_not_of(digits), words.size());
        std::string_view const behind = words.substr(end);
        bool const mark = behind.starts_with('.') || behind.starts_with('\\') ||
                          behind.starts_with("、") || behind.starts_with("．");
        bool const decimal = behind.size() > 1 && digits.find(behind[1]) != digits.npos;
        return end != 0 && (!mark || decimal);
    }

    std::string_view text_;
    bool is_piece_;
    std::vector<MarkupTag> marks_;
};

}  // namespace fengong::detail
