// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/text/plain_text.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Lets a notice that was read from the plain text of a source with markup stand in that source: all its spans, and the tiles,
/// of which markup is noise.
class RestoredSource {
public:
    RestoredSource(Notice& notice, SourceText source, PlainText const& plain)
        : notice_{notice}, source_{std::move(source)}, plain_{plain} {}

    /// Does it. Linear, but for the logarithm of the number of tags.
    void restore() {
        readings_ = notice_.readings.view();
        restore_metadata();
        for (Section& section : notice_.sections) {
            restore(section.title);
            restore(section.span);
            restore(section.deadline);
        }
        for (Item& item : notice_.items) {
            restore(item.label);
            restore(item.heading);
            restore(item.span);
            restore(item.deadline);
        }
        for (Assignment& assignment : notice_.assignments) {
            restore(assignment.label);
            restore(assignment.span);
        }
        for (UnitName& unit : notice_.unit_names) {
            restore(unit.name);
        }
        for (Target& target : notice_.targets) {
            restore(target);
        }
        for (Rejection& rejection : notice_.rejections) {
            restore(rejection.printed);
        }
        for (Diagnostic& diagnostic : notice_.diagnostics) {
            restore(diagnostic.span);
            for (Span& related : diagnostic.related) {
                restore(related);
            }
        }
        restore_tiles();
        notice_.source = std::move(source_);
        notice_.readings = SourceText{std::move(readings_)};
    }

private:
    void restore_metadata() {
        for (Phrase* const phrase :
             {&notice_.number, &notice_.number_printed, &notice_.title, &notice_.issuer,
              &notice_.place, &notice_.issued.printed, &notice_.index_number, &notice_.printed_by,
              &notice_.printed.printed}) {
            restore(*phrase);
        }
        for (auto* const phrases : {&notice_.recipients, &notice_.copies}) {
            for (Phrase& phrase : *phrases) {
                restore(phrase);
            }
        }
        for (Span& paragraph : notice_.preamble) {
            restore(paragraph);
        }
        restore(notice_.claim);
    }

    void restore(Target& target) {
        for (Phrase* const phrase :
             {&target.indicator, &target.measure_printed, &target.verb, &target.scope, &target.per,
              &target.reference, &target.deadline, &target.printed, &target.quote}) {
            restore(*phrase);
        }
    }

    /// An empty span at the beginning says that there is none.
    void restore(Span& span) const { span = span == Span{} ? span : plain_.source_span(span); }

    /// What reads as printed in the plain text may have markup inside.
    void restore(Phrase& phrase) {
        if (phrase.empty()) {
            return;
        }
        std::string_view const words = notice_.source.view(phrase.span);
        restore(phrase.span);
        if (phrase.reading.empty() && source_.view(phrase.span) != words) {
            auto const begin = static_cast<std::uint32_t>(readings_.size());
            readings_ += words;
            phrase.reading = {begin, static_cast<std::uint32_t>(readings_.size())};
        }
    }

    /// Each tile but those of noise and white space lies from its first word to its last; these fill what is between.
    void restore_tiles() {
        std::vector<Tile> const tiles = std::exchange(notice_.tiles, {});
        std::vector<IndexRange> places;  // of what each tile became
        for (Tile const tile : tiles) {
            std::uint32_t first = tile_count();
            bool const words = tile.kind != TileKind::noise && tile.kind != TileKind::blank;
            if (words && !plain_.divides_words(tile.span)) {  // as 〃 of a cell over rows does
                Span const place = plain_.source_span(tile.span);
                fill_to(place.begin);
                first = tile_count();
                lay(place, tile.kind);
                covered_ = place.end;
            }
            places.push_back({first, tile_count() - first});
        }
        fill_to(source_.size());
        for (Item& item : notice_.items) {
            IndexRange const last = places[item.tiles.first + item.tiles.count - 1];
            item.tiles.first = places[item.tiles.first].first;
            item.tiles.count = last.first + last.count - item.tiles.first;
        }
    }

    /// Covers what stands in front of `offset`: white space is blank, the rest noise.
    void fill_to(std::uint32_t offset) {
        std::span<Span const> const hidden = ranges::view(plain_.hidden());
        for (; hidden_ < hidden.size() && hidden[hidden_].begin < offset; ++hidden_) {
            Span const markup{std::max(hidden[hidden_].begin, covered_),
                              std::min(hidden[hidden_].end, offset)};
            if (markup.begin < markup.end) {
                fill_words_to(markup.begin);
                lay(markup, TileKind::noise);
                covered_ = markup.end;
            }
        }
        fill_words_to(offset);
    }

    /// The same for what holds no markup.
    void fill_words_to(std::uint32_t offset) {
        if (offset <= covered_) {
            return;
        }
        std::string_view const words = source_.view({covered_, offset});
        auto const begin = covered_ + static_cast<std::uint32_t>(skip_white_space(words));
        auto const end =
            std::max(begin, covered_ + static_cast<std::uint32_t>(end_without_white_space(words)));
        lay({covered_, begin}, TileKind::blank);
        lay({begin, end}, TileKind::noise);
        lay({end, offset}, TileKind::blank);
        covered_ = offset;
    }

    void lay(Span span, TileKind kind) {
        if (!span.empty()) {
            notice_.tiles.push_back({span, kind});
        }
    }

    [[nodiscard]] std::uint32_t tile_count() const noexcept {
        return static_cast<std::uint32_t>(notice_.tiles.size());
    }

    Notice& notice_;
    SourceText source_;
    PlainText const& plain_;
    std::string readings_;
    std::size_t hidden_ = 0;     // the first of the markup that no tile covers
    std::uint32_t covered_ = 0;  // up to here tiles lie
};

}  // namespace fengong::detail
