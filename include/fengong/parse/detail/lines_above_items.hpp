// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/detail/numbered_lines.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Lines of labels that stand above the items that they are of, in a list by persons or units:
/// `领衔领导：张立平⏎1.…⏎2.…⏎领衔领导：刘晓东⏎3.…`. They are such where one stands above the first item, and all that begin
/// with its label, two or more, above a number of the same style.
class LinesAboveItems {
public:
    /// Looks at all `lines` of `text`; both must outlive the object. Linear.
    LinesAboveItems(std::string_view text, std::vector<OutlineLine> const& lines)
        : text_{text}, lines_{lines} {
        std::size_t const item = next_numbered(ranges::view(lines_), 0);
        std::size_t first = item;
        while (first != 0 && item != lines_.size() && !label_of(first - 1).empty()) {
            --first;
        }
        if (first == item || heads_numbers(item)) {
            return;
        }
        label_ = label_of(first);
        std::size_t found = 0;
        for (std::size_t line = first; line < lines_.size();) {
            std::size_t const next = line + lines_at(line);
            if (next == line) {
                ++line;
                continue;
            }
            if (!is_numbered(ranges::view(lines_), next) || heads_numbers(next) ||
                lines_[next].number.style != lines_[item].number.style) {
                label_ = {};
                return;
            }
            ++found;
            line = next;
        }
        label_ = found > 1 ? label_ : std::string_view{};
    }

    /// How many lines from `line` on, the first of such, stand above items; 0 if it is none.
    [[nodiscard]] std::size_t lines_at(std::size_t line) const {
        if (label_.empty() || label_of(line) != label_) {
            return 0;
        }
        std::size_t next = line + 1;
        while (next < lines_.size() && !label_of(next).empty()) {
            ++next;
        }
        return next - line;
    }

private:
    /// Whether a numbered line is no item but a heading right above one of a deeper level: （一）工业⏎1.….
    [[nodiscard]] bool heads_numbers(std::size_t line) const {
        return is_numbered(ranges::view(lines_), line + 1) &&
               lines_[line + 1].number.style > lines_[line].number.style;
    }

    /// The label of a role with which `line`, without a number, opens in front of its list; empty for none.
    [[nodiscard]] std::string_view label_of(std::size_t line) const {
        if (is_numbered(ranges::view(lines_), line)) {
            return {};
        }
        Span const span = lines_[line].span;
        std::string_view const words = text_.substr(span.begin, span.size());
        std::size_t const begin = skip_white_space(words);
        auto const label = read_known_label(words, begin);
        return label && !label->deadline && opens_list(words, begin)
                   ? words.substr(begin, label->end - begin)
                   : std::string_view{};
    }

    std::string_view text_;
    std::vector<OutlineLine> const& lines_;
    std::string_view
        label_;  // with which the first of such lines begin; empty where there are none
};

}  // namespace fengong::detail
