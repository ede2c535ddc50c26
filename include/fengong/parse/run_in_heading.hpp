// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// The heading that runs into an item's text.
struct RunInHeading {
    std::size_t end = 0;   ///< where the heading ends
    std::size_t text = 0;  ///< where the text after it begins
};

/// The run-in heading of an item's body, which must be free of white space:
/// `养老服务能力提升：向…` or `锤炼务实勤政的工作作风。始终…`.
///
/// It is what stands before the first mark outside quotes and brackets, if that mark is a colon (behind
/// which sub-items may follow) or a full stop with more text behind it, and it is short (at most 25 characters; before a full stop at
/// most 20 and without figures, since a first sentence with a figure is text). 、 may stand in it.
[[nodiscard]] constexpr std::optional<RunInHeading> read_run_in_heading(
    std::string_view body) noexcept {
    constexpr std::size_t most_before_colon = 25;
    constexpr std::size_t most_before_stop = 20;
    std::size_t depth = 0;
    std::size_t characters = 0;
    bool figures = false;
    for (std::size_t position = 0; position < body.size() && characters <= most_before_colon;
         ++characters) {
        Mark const mark = mark_at(body, position);
        std::size_t const length =
            mark.length != 0 ? mark.length : character_length(body, position);
        switch (mark.kind) {
        case Punctuation::open_bracket:
            if (depth == 0 && read_numbering(body.substr(position))) {
                return std::nullopt;  // 修路（一）目标：…
            }
            ++depth;
            break;
        case Punctuation::open_quote:
            ++depth;
            break;
        case Punctuation::close_bracket:
        case Punctuation::close_quote:
            depth -= depth != 0 ? 1U : 0U;
            break;
        case Punctuation::comma:
        case Punctuation::semicolon:
            if (depth == 0) {
                return std::nullopt;
            }
            break;
        case Punctuation::colon:
        case Punctuation::full_stop: {
            bool const clock = position != 0 && digit_at(body, position - 1).length == 1 &&
                               digit_at(body, position + length).length != 0;  // 8:00
            if (depth != 0 || clock) {
                break;
            }
            bool const text_follows = position + length < body.size();
            bool const fits = mark.kind == Punctuation::colon ||
                              (characters <= most_before_stop && !figures && text_follows);
            if (!fits || position == 0) {
                return std::nullopt;
            }
            return RunInHeading{position, position + length};
        }
        case Punctuation::pause:
        case Punctuation::none:
            break;
        }
        figures = figures || digit_at(body, position).length != 0;
        position += length;
    }
    return std::nullopt;
}

}  // namespace fengong
