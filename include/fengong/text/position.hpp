// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong {

/// A place as people count it: line and column from 1, the column in code points.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend constexpr bool operator==(Position, Position) = default;
};

/// Finds line and column of byte offsets in a text, which must outlive the index.
///
/// Lines end at LF, CR LF or a lone CR. Building is linear; a look-up takes the logarithm of the
/// number of lines and at most 4 KiB of counting, also in a line of 100 MB.
class LineIndex {
public:
    explicit LineIndex(std::string_view text) : text_{text} {
        std::uint32_t code_points = 0;
        for (std::size_t position = 0; position < text.size(); ++position) {
            if (position % block_size == 0) {
                code_points_before_block_.push_back(code_points);
            }
            auto const byte = static_cast<unsigned char>(text[position]);
            code_points += (byte & 0xC0U) != 0x80U ? 1U : 0U;
            bool const ends_line =
                byte == '\n' ||
                (byte == '\r' && (position + 1 == text.size() || text[position + 1] != '\n'));
            if (ends_line) {
                line_begins_.push_back(static_cast<std::uint32_t>(position + 1));
            }
        }
        code_points_before_block_.push_back(code_points);
    }

    /// The position of a byte offset; offsets beyond the text count as its end.
    [[nodiscard]] Position position(std::uint32_t offset) const noexcept {
        offset = std::min(offset, static_cast<std::uint32_t>(text_.size()));
        auto const next = std::upper_bound(line_begins_.begin(), line_begins_.end(), offset);
        auto const line = static_cast<std::uint32_t>(next - line_begins_.begin());
        std::uint32_t const begin = *(next - 1);
        return {line, code_points_before(offset) - code_points_before(begin) + 1};
    }

    /// The number of lines; an empty text has one.
    [[nodiscard]] std::size_t lines() const noexcept { return line_begins_.size(); }

private:
    static constexpr std::size_t block_size = 4096;

    [[nodiscard]] std::uint32_t code_points_before(std::uint32_t offset) const noexcept {
        std::size_t const block = offset / block_size;
        std::size_t const counted =
            count_code_points(text_.substr(block * block_size, offset - block * block_size));
        return code_points_before_block_[block] + static_cast<std::uint32_t>(counted);
    }

    std::string_view text_;
    std::vector<std::uint32_t> line_begins_{0};
    std::vector<std::uint32_t> code_points_before_block_;
};

}  // namespace fengong
