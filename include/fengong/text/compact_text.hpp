// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

/// A stretch of a source with all white space taken out, and the way back.
///
/// Line wraps, page breaks and the spaces around numbers vanish here, so that whoever recognises
/// something sees 县卫生健康局 and 20家 whole; source_span() then says where it is printed. Where the
/// stretch has no white space inside, nothing is copied. The source must outlive the object.
class CompactText {
public:
    CompactText() = default;
    CompactText(std::string_view source, Span span) { assign(source, span); }

    CompactText(CompactText const&) = delete;
    CompactText& operator=(CompactText const&) = delete;

    /// Starts over with another stretch; keeps the memory. What lies in `holes` (ascending, apart) is left
    /// out like white space. Linear in the stretch.
    void assign(std::string_view source, Span span, std::span<Span const> holes) {
        if (holes.empty()) {
            return assign(source, span);
        }
        start(span.begin);
        for (Span const hole : holes) {
            add(source, {span.begin, hole.begin});
            span.begin = hole.end;
        }
        add(source, span);
        view_ = copy_;
    }

    /// Starts over with nothing.
    void clear() noexcept {
        start(0);
        view_ = copy_;
    }

    /// Adds another stretch behind clear() or append(). Stretches may be added in any order; position_of()
    /// wants them ascending.
    void append(std::string_view source, Span span) {
        if (copy_.empty()) {
            start(span.begin);
        }
        add(source, span);
        view_ = copy_;
    }

    /// Starts over with another stretch, without holes.
    void assign(std::string_view source, Span span) {
        start(span.begin);
        std::string_view const stretch = source.substr(span.begin, span.size());
        std::size_t piece_begin = skip_white_space(stretch);
        bool copied = false;
        for (std::size_t position = piece_begin; position <= stretch.size();) {
            position = find_white_space(stretch, position);
            bool const at_end = position == stretch.size();
            std::size_t const next = skip_white_space(stretch, position);
            std::string_view const piece = stretch.substr(piece_begin, position - piece_begin);
            if (!piece.empty()) {
                begin_piece(static_cast<std::uint32_t>(span.begin + piece_begin));
                if (next < stretch.size() || copied) {
                    copy_.append(piece);
                    copied = true;
                } else {
                    view_ = piece;
                    return;
                }
            }
            if (at_end) {
                break;
            }
            piece_begin = next;
            position = next;
        }
        view_ = copy_;
    }

    /// The text without white space.
    // always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
    // large as the parser.
    [[nodiscard, gnu::always_inline]] std::string_view view() const noexcept { return view_; }
    [[nodiscard, gnu::always_inline]] std::string_view view(std::size_t begin,
                                                            std::size_t end) const noexcept {
        return view_.substr(begin, end - begin);
    }

    /// Where the byte at `position` of view() stands in the source.
    [[nodiscard, gnu::always_inline]] std::uint32_t source_offset(
        std::size_t position) const noexcept {
        if (position < first_end_) {
            return first_ + static_cast<std::uint32_t>(position);
        }
        Piece const& piece = *(piece_behind(position) - 1);
        return piece.source + static_cast<std::uint32_t>(position - piece.begin);
    }

    /// Where [begin, end) of view() stands in the source, from its first byte to its last.
    [[nodiscard]] Span source_span(std::size_t begin, std::size_t end) const noexcept {
        if (begin == end) {
            std::uint32_t const offset = source_offset(begin);
            return {offset, offset};
        }
        return {source_offset(begin), source_offset(end - 1) + 1};
    }

    /// The position in view() of the byte that stands at or, in white space, next after `offset`.
    [[nodiscard]] std::size_t position_of(std::uint32_t offset) const noexcept {
        auto const after = std::upper_bound(
            more_.begin(), more_.end(), offset,
            [](std::uint32_t value, Piece const& piece) { return value < piece.source; });
        if (after == more_.begin() && offset < first_) {
            return 0;
        }
        Piece const piece = after == more_.begin() ? Piece{0, first_} : *(after - 1);
        std::size_t const begin = piece.begin + (offset - piece.source);
        return std::min(begin, after == more_.end() ? view_.size() : after->begin);
    }

    /// The first position behind `position` in front of which white space was taken out; the size of view()
    /// if there is none.
    [[nodiscard]] std::size_t next_piece(std::size_t position) const noexcept {
        auto const next = piece_behind(position);
        return next == more_.end() ? view_.size() : next->begin;
    }

private:
    /// A stretch without white space: where it begins here and in the source.
    struct Piece {
        std::uint32_t begin;
        std::uint32_t source;
    };

    void start(std::uint32_t source) noexcept {
        first_ = source;
        first_end_ = std::string_view::npos;
        more_.clear();
        copy_.clear();
    }

    /// Notes that what is copied next stands at `source`.
    void begin_piece(std::uint32_t source) {
        if (copy_.empty()) {
            first_ = source;
            return;
        }
        first_end_ = more_.empty() ? copy_.size() : first_end_;
        more_.push_back({static_cast<std::uint32_t>(copy_.size()), source});
    }

    void add(std::string_view source, Span span) {
        std::string_view const stretch = source.substr(span.begin, span.size());
        for (std::size_t begin = skip_white_space(stretch); begin < stretch.size();) {
            std::size_t const end = find_white_space(stretch, begin);
            begin_piece(static_cast<std::uint32_t>(span.begin + begin));
            copy_.append(stretch.substr(begin, end - begin));
            begin = skip_white_space(stretch, end);
        }
    }

    [[nodiscard]] std::vector<Piece>::const_iterator piece_behind(
        std::size_t position) const noexcept {
        return std::upper_bound(
            more_.begin(), more_.end(), position,
            [](std::size_t value, Piece const& piece) { return value < piece.begin; });
    }

    std::uint32_t first_ =
        0;  // where the first piece begins in the source; nearly always the only one
    std::size_t first_end_ = std::string_view::npos;  // where it ends here if there are others
    std::vector<Piece> more_;
    std::string copy_;
    std::string_view view_;
};

}  // namespace fengong
