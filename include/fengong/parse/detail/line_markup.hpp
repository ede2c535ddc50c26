// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Finds Markdown's `**`, the `#` in front of headings and the `-` of lists, the commas of empty cells with which spreadsheets fill up
/// a line (`民生实事任务表,,,,`), and what stands around the cells of a field (`| 牵头单位： | 县住建局 |`): no text of the notice.
class LineMarkup {
public:
    explicit LineMarkup(std::string_view text)
        : text_{text},
          has_bold_{holds_word(text, bold)},
          has_fields_{text.find(bar) != std::string_view::npos},
          numbers_have_bullets_{text.find("- ") != std::string_view::npos &&
                                !has_plain_number(text)} {}

    /// What was found so far, in ascending order.
    [[nodiscard]] std::vector<Span> const& found() const noexcept { return markup_; }

    /// Notes the markup in `line`, and returns it without that at its ends. Linear in the line.
    [[nodiscard]] Span take_off(Span line) {
        auto const begin = line.begin + static_cast<std::uint32_t>(skip_white_space(words(line)));
        std::uint32_t hashes = begin;
        while (hashes < line.end && text_[hashes] == '#') {
            ++hashes;
        }
        if (hashes != begin) {
            markup_.push_back({begin, hashes});
            line.begin = hashes;
        }
        if (opens_with_bullet(line, hashes)) {
            markup_.push_back({hashes, hashes + 1});
            line.begin = hashes + 1;
        }
        if (has_bold_) {
            line = without_bold(line);
        }
        if (has_fields_) {
            line = without_cells_of_field(line);
        }
        char const last = line.empty() ? '.' : text_[line.end - 1];
        return last == ',' || last == '\r' || last == ' ' ? without_empty_cells(line) : line;
    }

private:
    /// `- 责任单位：县水利局`: whether the mark of a list, and white space, stand at `begin` in front of words, or of these in bold.
    [[nodiscard]] bool opens_with_bullet(Span line, std::uint32_t begin) const noexcept {
        if (line.end - begin < 3 ||
            (text_[begin] != '-' && text_[begin] != '*' && text_[begin] != '+') ||
            (text_[begin + 1] != ' ' && text_[begin + 1] != '\t')) {
            return false;
        }
        std::string_view const rest = words({begin + 1, line.end});
        std::string_view const item = rest.substr(skip_white_space(rest));
        auto const first = static_cast<unsigned char>(item.empty() ? 0 : item.front());
        return (first >= 0xE4 && first <= 0xE9) || item.starts_with(bold) ||
               item.starts_with("【") || item.starts_with("（") ||
               (numbers_have_bullets_ && opens_with_number(item));
    }

    /// `1.新建学校`, but neither 1.5万亩 nor the number of a page, `- 3 -` or `- 3. -`.
    [[nodiscard]] static bool opens_with_number(std::string_view item) noexcept {
        DigitRun const number = digit_run_at(item, 0);
        std::string_view behind = item.substr(number.end);
        std::size_t const mark = behind.starts_with('.')    ? 1U
                                 : behind.starts_with("、") ? 3U
                                 : behind.starts_with("．") ? 3U
                                                            : 0U;
        behind.remove_prefix(mark);
        behind.remove_prefix(skip_white_space(behind));
        auto const first = static_cast<unsigned char>(behind.empty() ? 0 : behind.front());
        return number.digits != 0 && mark != 0 &&
               ((first >= 0xE4 && first <= 0xE9) || behind.starts_with(bold));
    }

    /// Whether a line begins with the number of an item: then those behind marks of lists count something within items.
    [[nodiscard]] static bool has_plain_number(std::string_view text) noexcept {
        for (std::size_t at = 0; at < text.size();) {
            std::size_t const end = std::min(text.find('\n', at), text.size());
            std::string_view const line = text.substr(at, end - at);
            if (opens_with_number(line.substr(skip_white_space(line)))) {
                return true;
            }
            at = end + 1;
        }
        return false;
    }

    [[nodiscard]] Span without_bold(Span line) {
        constexpr auto size = static_cast<std::uint32_t>(bold.size());
        std::size_t const before = markup_.size();
        std::string_view const head = text_.substr(0, line.end);
        for (std::size_t at = head.find(bold, line.begin); at != std::string_view::npos;
             at = head.find(bold, at + size)) {
            if (!hides_digits(at)) {
                auto const mark = static_cast<std::uint32_t>(at);
                markup_.push_back({mark, mark + size});
            }
        }
        if (markup_.size() == before) {
            return line;
        }
        if (is_blank({line.begin, markup_[before].begin})) {
            line.begin = markup_[before].end;
        }
        if (is_blank({markup_.back().end, line.end}) && markup_.back().begin >= line.begin) {
            line.end = markup_.back().begin;
        }
        return line;
    }

    /// `| 牵头单位： | 县住建局 |`, all that a line holds: takes off what divides the label and what stands behind its colon.
    [[nodiscard]] Span without_cells_of_field(Span line) {
        constexpr std::uint32_t longest_label = 60;  // bytes, with white space
        std::string_view const head = text_.substr(0, line.end);
        auto const bar_at = [&](std::uint32_t at) {
            return static_cast<std::uint32_t>(std::min<std::size_t>(head.find(bar, at), line.end));
        };
        auto begin = line.begin + static_cast<std::uint32_t>(skip_white_space(words(line)));
        bool const framed = begin < line.end && text_[begin] == bar;
        begin += framed ? 1 : 0;
        std::uint32_t const middle = bar_at(begin);
        std::string_view const label = trim(words({begin, middle}));
        Mark const colon = last_mark(label);
        if (middle == line.end || middle - begin > longest_label ||
            colon.kind != Punctuation::colon || find_mark(label, 0).end() != label.size() ||
            !names_field(label.substr(0, label.size() - colon.length))) {
            return line;
        }
        std::uint32_t const last = bar_at(middle + 1);
        if (is_blank({middle + 1, last}) || !is_blank({std::min(last + 1, line.end), line.end})) {
            return line;
        }
        if (framed) {
            markup_.push_back({begin - 1, begin});
        }
        markup_.push_back({middle, middle + 1});
        if (last != line.end) {
            markup_.push_back({last, last + 1});
        }
        return {begin, last};
    }

    /// Whether `label` is of what notices say in fields, 工作任务 or 牵头单位: neither 上一篇 nor 来源.
    [[nodiscard]] static bool names_field(std::string_view label) {
        std::string const words = without_white_space(label);
        return ends_like_a_label(words) || head_word_list.prefix_of(words) != 0;
    }

    /// Takes two commas or more off the end: no sentence has them.
    [[nodiscard]] Span without_empty_cells(Span line) {
        std::uint32_t end = line.end;
        while (end > line.begin && (text_[end - 1] == '\r' || text_[end - 1] == ' ')) {
            --end;
        }
        std::uint32_t begin = end;
        while (begin > line.begin && text_[begin - 1] == ',') {
            --begin;
        }
        if (end - begin > 1) {
            markup_.push_back({begin, end});
            line.end = begin;
        }
        return line;
    }

    [[nodiscard]] std::string_view words(Span span) const noexcept {
        return text_.substr(span.begin, span.size());
    }
    [[nodiscard]] bool is_blank(Span part) const noexcept {
        return skip_white_space(words(part)) == part.size();
    }

    /// Whether the asterisks at `at` stand for digits: 20**年, 139****0000.
    [[nodiscard]] bool hides_digits(std::size_t at) const noexcept {
        constexpr std::string_view year = "年";
        std::string_view const head = text_.substr(0, at);
        std::string_view const tail = text_.substr(at + bold.size());
        bool const behind_digit = !head.empty() && digit_at(text_, at - 1).length == 1;
        return head.ends_with('*') ||
               (behind_digit &&
                (tail.starts_with('*') || tail.starts_with(year) || digit_at(tail, 0).length != 0));
    }

    static constexpr std::string_view bold = "**";
    static constexpr char bar = '|';

    std::string_view text_;
    std::vector<Span> markup_;
    bool has_bold_;
    bool has_fields_;            // perhaps, as a bar stands somewhere
    bool numbers_have_bullets_;  // those of all items, `- 1.新建学校`
};

}  // namespace fengong::detail
