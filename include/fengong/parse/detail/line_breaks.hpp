// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/byte_scan.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// Lines of the source that a stretch without white space was made from.
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
    [[nodiscard]] std::size_t next(std::size_t position) const noexcept {
        do {
            position = words_.next_piece(position);
        } while (position < words_.view().size() && !at(position));
        return position;
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
    [[nodiscard]] std::size_t end_of_line(std::size_t position) const noexcept {
        if (position >= words_.view().size()) {
            return words_.view().size();
        }
        std::size_t const end = find_line_end(source_, words_.source_offset(position));
        return words_.position_of(static_cast<std::uint32_t>(end));
    }

private:
    std::string_view source_;
    CompactText const& words_;
};

}  // namespace fengong::detail
