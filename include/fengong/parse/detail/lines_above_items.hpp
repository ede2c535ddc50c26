// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/numbered_lines.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Lines of labels that stand above what they are of, in a list by persons or units: items,
/// `领衔领导：张立平⏎1.…⏎2.…⏎领衔领导：刘晓东⏎3.…`, or headings, `牵头单位：县教育局⏎一、教育⏎1.…⏎牵头单位：县卫健局⏎二、卫生⏎…`. They are
/// such where the first stand above the first item, or the first heading of a level, and all that begin with the same label,
/// two or more, above numbers of that style.
class LinesAboveItems {
public:
    /// Looks at all `lines` of `text`; both must outlive the object. Linear.
    LinesAboveItems(std::string_view text, std::vector<OutlineLine> const& lines)
        : text_{text}, lines_{lines} {
        std::size_t const first = find_first();
        std::size_t const item = next_numbered(ranges::view(lines_), first);
        if (first == item) {
            return;
        }
        label_ = label_of(first);
        style_ = lines_[item].number.style;
        heads_ = heads_numbers(item);
        std::size_t found = 0;
        bool behind_items =
            !heads_;  // some of those above headings, and not only headings of a higher level
        for (std::size_t line = first; line < lines_.size();) {
            std::size_t const next = line + lines_at(line);
            if (next == line) {
                ++line;
                continue;
            }
            if (!is_numbered(ranges::view(lines_), next) || heads_numbers(next) != heads_ ||
                lines_[next].number.style != style_) {
                label_ = {};
                return;
            }
            ++found;
            behind_items = behind_items || (line != first && !stands_below_heading(line));
            line = next;
        }
        label_ = found > 1 && behind_items ? label_ : std::string_view{};
    }

    /// How many lines from `line` on, the first of such, stand above items or headings; 0 if it is none.
    [[nodiscard]] std::size_t lines_at(std::size_t line) const {
        if (label_.empty() || line >= lines_.size() || label_of(line) != label_) {
            return 0;
        }
        return end_of_labels(line) - line;
    }

    /// The style of the headings that they stand above; none for items.
    [[nodiscard]] NumberStyle style_of_headings() const noexcept {
        return heads_ ? style_ : NumberStyle::none;
    }

private:
    /// The first of the lines that stand above the first number, or behind the first headings above others: `一、经济⏎领衔领导：张立平⏎
    /// （一）工业⏎1.…`; a numbered line, or the number of lines, where there are none.
    [[nodiscard]] std::size_t find_first() const {
        std::size_t const number = next_numbered(ranges::view(lines_), 0);
        std::size_t first = number;
        while (first != 0 && number != lines_.size() && !label_of(first - 1).empty()) {
            --first;
        }
        std::size_t heading = number;
        while (first == heading && heads_numbers(heading)) {
            first = heading + 1;
            heading = end_of_labels(first);
        }
        return heading == number || heads_numbers(heading) ? first : lines_.size();
    }

    /// The first line at or behind `line` that does not open with a label.
    [[nodiscard]] std::size_t end_of_labels(std::size_t line) const {
        while (line < lines_.size() && !label_of(line).empty()) {
            ++line;
        }
        return line;
    }

    /// Whether a numbered line is no item but a heading above one of a deeper level: （一）工业⏎1.…, or with lines of labels between.
    [[nodiscard]] bool heads_numbers(std::size_t line) const {
        if (!is_numbered(ranges::view(lines_), line)) {
            return false;
        }
        NumberStyle const style = lines_[line].number.style;
        std::size_t const next = style < NumberStyle::arabic ? end_of_labels(line + 1) : line + 1;
        return is_numbered(ranges::view(lines_), next) && lines_[next].number.style > style;
    }

    /// Whether a numbered line of a higher level stands right above `line`.
    [[nodiscard]] bool stands_below_heading(std::size_t line) const {
        return line != 0 && is_numbered(ranges::view(lines_), line - 1) &&
               lines_[line - 1].number.style < style_;
    }

    /// The label of a role with which `line`, without a number, opens in front of its list; empty for none.
    [[nodiscard]] std::string_view label_of(std::size_t line) const {
        if (is_numbered(ranges::view(lines_), line)) {
            return {};
        }
        Span const span = lines_[line].span;
        std::string_view const words = text_.substr(span.begin, span.size());
        std::size_t begin = skip_white_space(words);
        Mark const open = mark_at(words, begin);  // 【包联领导：张立平】
        begin += open.kind == Punctuation::open_bracket ? open.length : 0;
        auto const label = read_known_label(words, begin);
        return label && !label->deadline && opens_list(words, begin)
                   ? words.substr(begin, label->end - begin)
                   : std::string_view{};
    }

    std::string_view text_;
    std::vector<OutlineLine> const& lines_;
    std::string_view
        label_;  // with which the first of such lines begin; empty where there are none
    NumberStyle style_ = NumberStyle::none;  // of the numbers that they stand above
    bool heads_ = false;                     // which are headings
};

}  // namespace fengong::detail
