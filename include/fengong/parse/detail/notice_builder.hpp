// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/side_text.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Gathers a Notice while the text is read from front to back.
///
/// It guards two invariants: tiles cover the source without gap or overlap, whoever forgets a piece,
/// and a phrase that reads differently from what is printed has its reading in the side text.
class NoticeBuilder {
public:
    explicit NoticeBuilder(SourceText source) { notice_.source = std::move(source); }

    [[nodiscard]] Notice& notice() noexcept { return notice_; }
    [[nodiscard]] Notice const& notice() const noexcept { return notice_; }
    [[nodiscard]] std::string_view text() const noexcept { return notice_.source.view(); }

    /// The phrase that is printed at [begin, end) of `compact`.
    [[nodiscard]] Phrase phrase(CompactText const& compact, std::size_t begin, std::size_t end) {
        Span const span = compact.source_span(begin, end);
        return span.size() == end - begin ? Phrase{span, {}}
                                          : Phrase{span, readings_.add(compact.view(begin, end))};
    }

    /// The phrase that is printed at `span`, white space at its ends left out.
    [[nodiscard]] Phrase phrase(Span span) {
        CompactText const compact{text(), span};
        return phrase(compact, 0, compact.view().size());
    }

    /// The part [begin, end) of the words of a phrase.
    [[nodiscard]] Phrase sub_phrase(Phrase whole, std::size_t begin, std::size_t end) {
        CompactText words;
        assign_printed(words, whole.span);
        return phrase(words, begin, end);
    }

    /// A phrase printed at `span` that reads `words`.
    [[nodiscard]] Phrase phrase_reading(Span span, std::string_view words) {
        return words == notice_.source.view(span) ? Phrase{span, {}}
                                                  : Phrase{span, readings_.add(words)};
    }

    /// A name printed at `span` that reads `words`; all phrases of that name have the same reading.
    [[nodiscard]] Phrase name_reading(Span span, std::string_view words) {
        return {span, readings_.add_name(words)};
    }

    /// The words of a phrase made by this builder; the view ends with the next phrase.
    [[nodiscard]] std::string_view read(Phrase phrase) const noexcept {
        return phrase.reading.empty() ? notice_.source.view(phrase.span)
                                      : readings_.view(phrase.reading);
    }

    void diagnose(DiagnosticCode code, Span span, std::uint32_t found = 0,
                  std::uint32_t expected = 0) {
        notice_.diagnostics.push_back({code, span, {}, found, expected});
    }
    void diagnose_related(DiagnosticCode code, Span span, Span related, std::uint32_t found = 0,
                          std::uint32_t expected = 0) {
        notice_.diagnostics.push_back({code, span, {related}, found, expected});
    }

    /// Lays a tile. What lies between the last tile and this one becomes blank or unclaimed; what is
    /// already covered is left out.
    void tile(TileKind kind, Span span) {
        fill_to(span.begin);
        span.begin = std::max(span.begin, covered_);
        if (span.begin < span.end) {
            notice_.tiles.push_back({span, kind});
            covered_ = span.end;
        }
    }

    /// Covers everything before `offset` that no tile covers as noise: lines of a frame, marks between
    /// cells.
    void fill_with_noise(std::uint32_t offset) {
        if (offset <= covered_) {
            return;
        }
        std::string_view const gap = text().substr(covered_, offset - covered_);
        auto const begin = static_cast<std::uint32_t>(skip_white_space(gap));
        auto const end = static_cast<std::uint32_t>(end_without_white_space(gap));
        if (begin < end) {
            tile(TileKind::noise, {covered_ + begin, covered_ + end});
        }
        fill_to(offset);
    }

    /// Covers everything before `offset` that no tile covers.
    void fill_to(std::uint32_t offset) {
        if (offset <= covered_) {
            return;
        }
        std::string_view const gap = text().substr(covered_, offset - covered_);
        auto const begin = static_cast<std::uint32_t>(skip_white_space(gap));
        auto const end = std::max(begin, static_cast<std::uint32_t>(end_without_white_space(gap)));
        std::uint32_t const base = covered_;
        lay({base, base + begin}, TileKind::blank);
        if (begin < end) {
            lay({base + begin, base + end}, TileKind::unclaimed);
            diagnose(DiagnosticCode::unclaimed_text, {base + begin, base + end});
            lay({base + end, offset}, TileKind::blank);
        }
        covered_ = offset;
    }

    /// Lets `words` hold what is printed at `span` without the noise that tiles inside it cover: a title
    /// may go on behind a page mark. Linear in the span and in the tiles behind its begin.
    void assign_printed(CompactText& words, Span span) const {
        if (span.empty()) {
            return words.assign(text(), span);
        }
        std::vector<Span> noise;
        std::vector<Tile> const& tiles = notice_.tiles;
        std::size_t first = tiles.size();
        while (first != 0 && tiles[first - 1].span.begin >= span.begin) {
            --first;
        }
        for (Tile const& tile : ranges::view(tiles, first)) {
            if (tile.kind == TileKind::noise && span.contains(tile.span)) {
                noise.push_back(tile.span);
            }
        }
        words.assign(text(), span, ranges::view(noise));
    }

    /// Makes room for what another item, which begins at `offset`, may bring: for as much in all as the
    /// text in front lets expect. By doubling, half of a notice's memory would stay unused.
    void make_room(std::uint32_t offset) {
        auto const grow = [&](auto& rows) {
            constexpr std::size_t of_an_item = 8;
            std::size_t const size = rows.size();
            if (rows.capacity() - size < of_an_item) {
                std::size_t const expected = size * text().size() / (offset + std::size_t{1});
                rows.reserve(std::min(expected + expected / 16, 4 * size) + 2 * of_an_item);
            }
        };
        grow(notice_.items);
        grow(notice_.tiles);
        grow(notice_.assignments);
        grow(notice_.unit_names);
        if (!notice_.targets.empty()) {
            grow(notice_.targets);
        }
    }

    /// The number of tiles so far: where the tiles of an item begin.
    [[nodiscard]] std::uint32_t tile_count() const noexcept {
        return static_cast<std::uint32_t>(notice_.tiles.size());
    }

    /// The finished notice: the rest covered, diagnostics in the order of the text.
    [[nodiscard]] Notice finish() {
        fill_to(notice_.source.size());
        notice_.readings = SourceText{readings_.release()};
        ranges::stable_sort(notice_.diagnostics, {},
                            [](Diagnostic const& diagnostic) { return diagnostic.span.begin; });
        return std::move(notice_);
    }

private:
    void lay(Span span, TileKind kind) {
        if (!span.empty()) {
            notice_.tiles.push_back({span, kind});
        }
    }

    Notice notice_;
    SideText readings_;
    std::uint32_t covered_ = 0;
};

}  // namespace fengong::detail
