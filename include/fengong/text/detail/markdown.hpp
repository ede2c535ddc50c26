// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/text/detail/markup_tag.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
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

    /// `[县教育局](http://…)` shows 县教育局, and `![](images/1.jpg)` nothing. What leads away is hidden also where no bracket opens the link,
    /// as it is in a piece of a text.
    void find_links() {
        constexpr std::string_view middle = "](";
        for (std::size_t at = text_.find(middle); at != text_.npos;
             at = text_.find(middle, at + middle.size())) {
            std::size_t const close = end_of_destination(at + middle.size());
            if (close == at + middle.size()) {
                continue;
            }
            std::size_t const open = opening_bracket(at);
            std::size_t const note = begin_of_note(at, close);
            bool const image = open != at && open != 0 && text_[open - 1] == '!';
            if (note != at || image) {
                hide(note != at ? note : open - 1, close);
            } else {
                hide(open, open != at ? open + 1 : open);
                hide(at, close);
            }
        }
    }

    /// Where the bracket stands that `]` at `close` closes in its line or from the one in front on; `close` if none does.
    [[nodiscard]] std::size_t opening_bracket(std::size_t close) const noexcept {
        constexpr std::size_t longest = 400;  // bytes
        constexpr std::string_view brackets = "[]";
        std::size_t const least = close < longest ? 0 : close - longest;
        std::size_t line_ends = 0;
        for (std::size_t at = close; at != least; --at) {
            line_ends += text_[at - 1] == '\n' ? 1U : 0U;
            if (line_ends > 1 || brackets.find(text_[at - 1]) != brackets.npos) {
                return text_[at - 1] == '[' ? at - 1 : close;
            }
        }
        return close;
    }

    /// `3所[[1]](#_ftn1)`, `3所[1](#_ftn1)`: where the mark of a note begins whose link the bracket at `middle` closes and that ends at `close`;
    /// `middle` if there is none. The note itself begins its line.
    [[nodiscard]] std::size_t begin_of_note(std::size_t middle, std::size_t close) const noexcept {
        constexpr std::string_view notes[] = {"](#_ftn", "](#_edn", "](#fn", "](#footnote"};
        constexpr std::size_t most_digits = 3;
        std::string_view const link = text_.substr(middle, close - middle);
        if (std::none_of(std::begin(notes), std::end(notes),
                         [&](std::string_view note) { return link.starts_with(note); })) {
            return middle;
        }
        std::size_t at = middle;
        auto const take = [&](char c) {
            bool const taken = at != 0 && text_[at - 1] == c;
            at -= taken ? 1U : 0U;
            return taken;
        };
        bool const inner = take(']');
        static_cast<void>(inner && take('\\'));
        std::size_t const end = at;
        while (at != 0 && text_[at - 1] >= '0' && text_[at - 1] <= '9') {
            --at;
        }
        std::size_t const digits = end - at;
        bool const opened = take('[');
        bool const whole = opened && (!inner || ((take('\\') || true) && take('[')));
        bool const begins_line = at == 0 || text_[at - 1] == '\n';
        return digits == 0 || digits > most_digits || !whole || begins_line ? middle : at;
    }

    /// Where the destination of a link ends that begins at `begin`, behind the bracket: an address, a path, a place in the page or the name of
    /// a file, all in ASCII; `begin` if nothing of that stands there: `[建桥3座](2.5km)`.
    [[nodiscard]] std::size_t end_of_destination(std::size_t begin) const noexcept {
        constexpr std::size_t longest = 600;  // bytes
        constexpr std::string_view openings[] = {
            "http://", "https://", "www.", "mailto:", "/", "./", "../", "#"};
        constexpr std::string_view endings[] = {".html", ".htm", ".pdf", ".doc",  ".docx", ".xls",
                                                ".xlsx", ".png", ".jpg", ".jpeg", ".gif",  ".md"};
        std::string_view const words = text_.substr(begin, longest);
        std::size_t const end = words.find_first_of(")(\n[");
        if (end == words.npos || end == 0 || words[end] != ')') {
            return begin;
        }
        std::string_view const destination = words.substr(0, end);
        bool const ascii = std::all_of(destination.begin(), destination.end(),
                                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
        bool const opens =
            std::any_of(std::begin(openings), std::end(openings), [&](std::string_view opening) {
                return stands_at(destination, 0, opening);
            });
        bool const file =
            std::any_of(std::begin(endings), std::end(endings), [&](std::string_view ending) {
                return destination.size() > ending.size() &&
                       stands_at(destination, destination.size() - ending.size(), ending);
            });
        return ascii && (opens || file) ? begin + end + 1 : begin;
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

    /// `> 一、工业`: the marks of quoted lines, known by what stands behind alone, as a piece of a text may not hold what stands in front.
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

    /// Where the words of a line begin, behind the marks of a quotation and a blank; `line` if it is none: `> 60` and `> 三成` are bounds.
    [[nodiscard]] std::size_t end_of_quote_mark(std::size_t line) const noexcept {
        std::size_t words = line;
        for (std::size_t at = line; at < text_.size() && (text_[at] == ' ' || text_[at] == '>');
             ++at) {
            words = text_[at] == '>' ? at + 1 : words;
        }
        constexpr std::string_view ends = "\r\n";
        if (words == text_.size()) {
            return is_piece_ ? line : words;  // a bound may stand behind a piece
        }
        if (ends.find(text_[words]) != ends.npos) {
            return words;
        }
        return text_[words] != ' ' || !is_prose_at(words + 1) ? line : words + 1;
    }

    /// Whether what begins at `at`, perhaps in bold or as a heading, is neither a number nor what may stand in front of one: a word, or the
    /// number of an item in front of a word.
    [[nodiscard]] bool is_prose_at(std::size_t at) const noexcept {
        constexpr std::string_view markup = " #*";
        std::string_view const words =
            text_.substr(std::min(text_.find_first_not_of(markup, at), text_.size()), 64);
        if (begins_with_a_word(words)) {
            return true;
        }
        std::size_t number = end_of_digits(words);
        number = number != 0 ? number : end_of_chinese_number(words);
        std::string_view behind = words.substr(number);
        behind.remove_prefix(behind.starts_with('\\') ? 1 : 0);
        std::size_t const mark = behind.starts_with('.')    ? 1U
                                 : behind.starts_with("、") ? 3U
                                 : behind.starts_with("．") ? 3U
                                                            : 0U;
        behind.remove_prefix(mark);
        behind.remove_prefix(std::min(behind.find_first_not_of(" *["), behind.size()));
        return number != 0 && mark != 0 && begins_with_a_word(behind);
    }

    [[nodiscard]] static std::size_t end_of_digits(std::string_view words) noexcept {
        return std::min(words.find_first_not_of("0123456789"), words.size());
    }

    [[nodiscard]] static std::size_t end_of_chinese_number(std::string_view words) noexcept {
        std::size_t end = 0;
        while (is_chinese_digit(words.substr(end))) {
            end += 3;
        }
        return end;
    }

    /// Whether an ideograph stands in front that begins neither a number nor what a quantity is compared with, 全省平均.
    [[nodiscard]] static bool begins_with_a_word(std::string_view words) noexcept {
        constexpr std::string_view compared[] = {"全国", "全省", "全市", "平均", "上年",
                                                 "去年", "同期", "约",   "近",   "超"};
        auto const first = static_cast<unsigned char>(words.empty() ? 0 : words.front());
        return first >= 0xE4 && first <= 0xE9 && !is_chinese_digit(words) &&
               std::none_of(std::begin(compared), std::end(compared),
                            [&](std::string_view word) { return words.starts_with(word); });
    }

    [[nodiscard]] static bool is_chinese_digit(std::string_view words) noexcept {
        constexpr std::string_view digits =
            "一二三四五六七八九十百千万亿两零半几壹贰叁肆伍陆柒捌玖拾佰仟负";
        std::string_view const character = words.substr(0, 3);
        return character.size() == 3 && digits.find(character) != digits.npos;
    }

    std::string_view text_;
    bool is_piece_;
    std::vector<MarkupTag> marks_;
};

}  // namespace fengong::detail
