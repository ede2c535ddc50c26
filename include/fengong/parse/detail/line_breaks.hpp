// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/byte_scan.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// Lines of the source that a stretch without white space was made from.
///
/// What next() and end_of_line() found last is kept, as those who ask go on in the same line: in a long one, finding
/// its end anew each time would take quadratic time.
class LineBreaks {
public:
    LineBreaks(std::string_view source, CompactText const& words)
        : source_{source}, words_{words} {}

    /// Whether a line of the source ends between the byte before `position` and the one at it.
    [[nodiscard]] bool at(std::size_t position) const noexcept {
        if (position == 0 || position >= words_.view().size()) {
            return true;
        }
        std::uint32_t const before = words_.source_offset(position - 1) + 1;
        std::uint32_t const here = words_.source_offset(position);
        return before < here && find_line_end(source_.substr(0, here), before) != here;
    }

    /// The first position behind `position` at which a line of the source begins; the size of the text if
    /// there is none.
    [[nodiscard]] std::size_t next(std::size_t position) noexcept {
        if (!before_next_.contains(position)) {
            std::size_t line = position;
            do {
                line = words_.next_piece(line);
            } while (line < words_.view().size() && !at(line));
            before_next_ = {position, line};
        }
        return before_next_.end;
    }

    /// The same in front of `end`, beyond which it does not look; `end` if there is none.
    [[nodiscard]] std::size_t next(std::size_t position, std::size_t end) const noexcept {
        if (position >= end) {
            return end;
        }
        std::uint32_t const last = words_.source_offset(end - 1) + 1;
        std::size_t const line =
            find_line_end(source_.substr(0, last), words_.source_offset(position));
        return line == last ? end : words_.position_of(static_cast<std::uint32_t>(line));
    }

    /// The first position behind `position` that has white space in front of it in the source, likewise.
    [[nodiscard]] std::size_t next_word(std::size_t position) const noexcept {
        return words_.next_piece(position);
    }

    /// The position at which the line ends that `position` stands in.
    [[nodiscard]] std::size_t end_of_line(std::size_t position) noexcept {
        if (position >= words_.view().size()) {
            return words_.view().size();
        }
        if (!rest_of_line_.contains(position)) {
            rest_of_line_ = {position, next(position, words_.view().size())};
        }
        return rest_of_line_.end;
    }

private:
    /// Positions that have the same answer.
    struct Known {
        std::size_t begin = 0;
        std::size_t end = 0;

        [[nodiscard]] bool contains(std::size_t position) const noexcept {
            return position >= begin && position < end;
        }
    };

    std::string_view source_;
    CompactText const& words_;
    Known before_next_;
    Known rest_of_line_;
};

}  // namespace fengong::detail
