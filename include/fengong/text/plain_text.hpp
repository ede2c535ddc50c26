// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

/// What a page shows of its source, and the way back.
///
/// It is made from front to back, and guards that each byte of text() has a place in the source, in ascending order.
class PlainText {
public:
    /// The words, lines and rows that are shown.
    [[nodiscard]] std::string const& text() const noexcept { return text_; }

    /// What of the source is not shown, tags among it: ascending, apart.
    [[nodiscard]] std::vector<Span> const& hidden() const noexcept { return hidden_; }

    /// Shows what stands at `place` in the source, a byte for a byte; `words` has as many. In `words` other bytes may
    /// stand for white space.
    void show(std::string_view words, Span place) {
        bool const goes_on = !pieces_.empty() && pieces_.back().kind == PieceKind::copied &&
                             pieces_.back().place.end == place.begin;
        if (goes_on) {
            pieces_.back().place.end = place.end;
        } else {
            pieces_.push_back({size(), place, PieceKind::copied});
        }
        text_ += words;
    }

    /// Shows `words`, which are not empty, for what stands at `place`: “ for &ldquo;.
    void show_instead(std::string_view words, Span place) {
        pieces_.push_back({size(), place, PieceKind::named});
        text_ += words;
    }

    /// Shows `mark`, which is not empty, for what divides words at `place`: a line end for <br>.
    void show_between(std::string_view mark, Span place) {
        pieces_.push_back({size(), place, PieceKind::between});
        text_ += mark;
    }

    /// Notes that what stands at `place` in the source is not shown.
    void hide(Span place) { hidden_.push_back(place); }

    /// Where the words at `span` of text() stand in the source, from the first byte to the last, marks that divide them left out at both
    /// ends. An empty span stands where what is shown there begins. Logarithmic.
    [[nodiscard]] Span source_span(Span span) const noexcept {
        if (pieces_.empty()) {
            return {};
        }
        Piece const& first = piece_of(span.begin);
        Piece const& last = piece_of(span.empty() ? span.begin : span.end - 1);
        bool const one = &first == &last;
        std::uint32_t begin = first.place.begin;
        std::uint32_t end = last.place.end;
        if (first.kind == PieceKind::copied) {
            begin += span.begin - first.begin;
        } else if (first.kind == PieceKind::between && !one) {
            begin = first.place.end;
        }
        if (last.kind == PieceKind::copied) {
            end = last.place.begin + (span.end - last.begin);
        } else if (last.kind == PieceKind::between && !one) {
            end = last.place.begin;
        }
        return {begin, span.empty() ? begin : std::max(begin, end)};
    }

    /// Whether what stands at `span` of text(), which is not empty, is all a mark between words. Logarithmic.
    [[nodiscard]] bool divides_words(Span span) const noexcept {
        Piece const& piece = piece_of(span.begin);
        return piece.kind == PieceKind::between && &piece == &piece_of(span.end - 1);
    }

private:
    enum class PieceKind : std::uint8_t { copied, named, between };

    /// A stretch of text(): where it begins, and where it stands in the source.
    struct Piece {
        std::uint32_t begin;
        Span place;
        PieceKind kind;
    };

    [[nodiscard]] std::uint32_t size() const noexcept {
        return static_cast<std::uint32_t>(text_.size());
    }

    [[nodiscard]] Piece const& piece_of(std::uint32_t position) const noexcept {
        auto const behind = std::upper_bound(
            pieces_.begin(), pieces_.end(), position,
            [](std::uint32_t value, Piece const& piece) { return value < piece.begin; });
        return *(behind - 1);
    }

    std::string text_;
    std::vector<Piece> pieces_;
    std::vector<Span> hidden_;
};

}  // namespace fengong
