// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// Who does all items of a section, where it stands once, in lines behind the last of them:
/// `（一）工业⏎1.…⏎2.…⏎（责任单位：县工信局）`.
namespace fengong::detail {

/// Who does the items of a section, of `line`, which stands below them in `source`; nothing if it says anything else.
[[nodiscard]] inline std::optional<UnitHeading> read_line_of_section(std::string_view source,
                                                                     CompactText const& line) {
    ClauseFinder finder{source, {}};
    std::vector<ClauseField> fields;
    std::size_t end = 0;
    for (Clause const& clause : finder.find(line)) {
        if (clause.begin != end || !clause.closed) {
            return std::nullopt;
        }
        fields.insert(fields.end(), clause.fields.begin(), clause.fields.end());
        end = clause.end;
    }
    return end == line.view().size() ? lists_of(line.view(), ranges::view(fields)) : std::nullopt;
}

/// Finds such lines. A line behind the last of some items may as well be of that one alone; it is of all where at
/// least two sections end so and no other item of the notice, but those alone in their sections or beside their headings, says anything
/// by itself.
class SharedLines {
public:
    SharedLines(std::string_view source, KnownClauses& clauses, std::vector<Block>& blocks)
        : source_{source}, clauses_{clauses}, blocks_{blocks} {}

    /// Notes the lines in the headings of the sections. Linear.
    void find() {
        std::size_t const first = static_cast<std::size_t>(
            ranges::find_if(blocks_, [](Block const& block) { return is_heading(block); }) -
            blocks_.begin());
        if (!is_silent_above(first)) {
            return;
        }
        for (std::size_t block = first; block < blocks_.size(); ++block) {
            if (is_heading(blocks_[block]) && !take_section(block)) {
                return;
            }
        }
        if (shared_.size() < 2 || !ranges::all_of(silent_, [&](Section const& section) {
                return is_silent(section, section.last);
            })) {
            return;
        }
        for (Section const& section : shared_) {
            if (!is_shared(section)) {
                return;
            }
        }
        for (Section const& section : shared_) {
            blocks_[section.heading].below = section.line;
        }
    }

private:
    /// Items from block `first` up to `last` right below a heading, and the lines that the last ends with.
    struct Section {
        std::size_t heading;
        std::size_t first;
        std::size_t last;
        Span line;
    };

    /// Takes the items below `heading` into account; whether the lines may still be of all.
    [[nodiscard]] bool take_section(std::size_t heading) {
        Section section{heading, heading + 1, heading + 1, {}};
        while (section.last < blocks_.size() && blocks_[section.last].kind == BlockKind::item) {
            ++section.last;
        }
        std::size_t const items = section.last - section.first;
        if (items == 0) {
            return true;
        }
        if (section.last < blocks_.size() && is_heading(blocks_[section.last]) &&
            is_below(blocks_[section.last], blocks_[heading])) {
            // （一） behind the items: whose lines they are is open, unless they are such themselves
            return blocks_[section.first].number.style == blocks_[section.last].number.style;
        }
        if (!blocks_[heading].below.empty()) {
            return false;
        }
        if (items > 1 && !lines_below(blocks_[section.first].span).empty()) {
            return false;
        }
        section.line = lines_below(blocks_[section.last - 1].span);
        if (section.line.empty()) {
            silent_.push_back(section);
        } else if (items > 1) {
            shared_.push_back(section);
        }
        return true;
    }

    /// Whether a heading is one of a deeper level than `other`, or has no number, beside one that has.
    [[nodiscard]] static bool is_below(Block const& heading, Block const& other) noexcept {
        return heading.number.style == NumberStyle::none
                   ? other.number.style != NumberStyle::none
                   : heading.number.style > other.number.style;
    }

    [[nodiscard]] static bool is_heading(Block const& block) noexcept {
        return block.kind == BlockKind::heading || block.kind == BlockKind::sub_heading;
    }

    /// The lines with which an item ends that open with a label or bracket, behind the first; empty for none.
    [[nodiscard]] Span lines_below(Span item) {
        std::string_view const words = source_.substr(0, item.end);
        begins_.clear();
        for (std::size_t line = skip_white_space(words, find_line_end(words, item.begin));
             line < words.size(); line = skip_white_space(words, find_line_end(words, line))) {
            begins_.push_back(static_cast<std::uint32_t>(line));
        }
        Span found{item.end, item.end};
        while (!begins_.empty() && opens_clause(words, begins_.back())) {
            found.begin = begins_.back();
            begins_.pop_back();
        }
        return found;
    }

    /// Whether no item above the first `heading` says by itself who does it.
    [[nodiscard]] bool is_silent_above(std::size_t heading) {
        for (std::size_t block = 0; block < heading; ++block) {
            if (blocks_[block].kind == BlockKind::item &&
                clauses_.has_clause(blocks_[block].span)) {
                return false;
            }
        }
        return true;
    }

    /// Whether no item of `section` up to block `end` says by itself who does it.
    [[nodiscard]] bool is_silent(Section const& section, std::size_t end) {
        for (std::size_t block = section.first; block < end; ++block) {
            if (clauses_.has_clause(blocks_[block].span)) {
                return false;
            }
        }
        return true;
    }

    /// Whether the items of `section` count up, and only the lines below the last say who does them.
    [[nodiscard]] bool is_shared(Section const& section) {
        NumberStyle const style = blocks_[section.first].number.style;
        for (std::size_t block = section.first; block < section.last; ++block) {
            if (blocks_[block].number.style != style || style == NumberStyle::none) {
                return false;
            }
        }
        Span const last = blocks_[section.last - 1].span;
        CompactText const line{source_, section.line};
        return is_silent(section, section.last - 1) &&
               !clauses_.has_clause({last.begin, section.line.begin}) &&
               read_line_of_section(source_, line).has_value();
    }

    std::string_view source_;
    KnownClauses& clauses_;
    std::vector<Block>& blocks_;
    std::vector<std::uint32_t> begins_;  // of the lines of an item
    std::vector<Section> shared_;        // those with such a line behind two items or more
    std::vector<Section> silent_;        // and those without any
};

}  // namespace fengong::detail
