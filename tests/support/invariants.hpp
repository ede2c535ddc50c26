// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/text/markup.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What holds for every notice, whatever its text.
namespace support {

/// Looks for the first invariant that a notice breaks. Needs no test framework, so that a fuzz target
/// can use it.
class InvariantChecker {
public:
    explicit InvariantChecker(fengong::Notice const& notice)
        : notice_{notice}, has_markup_{fengong::without_markup(notice.source.view()).has_value()} {}

    /// What is broken, in words; empty if all holds.
    [[nodiscard]] std::string check() {
        check_tiles();
        check_metadata();
        check_sections();
        check_items();
        check_ranges_are_used_up();
        check_diagnostics();
        return broken_;
    }

private:
    using Span = fengong::Span;

    void expect(bool holds, std::string_view what, std::size_t row = 0) {
        if (!holds && broken_.empty()) {
            broken_ = what;
            broken_ += " [";
            broken_ += std::to_string(row);
            broken_ += ']';
        }
    }

    [[nodiscard]] bool in_text(Span span) const {
        return span.begin <= span.end && span.end <= notice_.source.size();
    }

    /// A phrase that reads as printed, white space aside.
    void expect_phrase(fengong::Phrase phrase, std::string_view what, std::size_t row = 0) {
        expect_completed(phrase, what, row);
        if (broken_.empty()) {
            std::string const printed = printed_words(phrase.span);
            std::string_view const read = notice_.read(phrase);
            bool const as_printed = wrapped_ ? is_subsequence(read, printed) : read == printed;
            expect(as_printed || (has_markup_ && shows(read, printed)), what, row);
        }
    }

    /// Whether `read` is what a page shows of `printed`: more, as numbers of lists and marks between cells, and no such mark in a
    /// cell, nor the bracket of a link that ends further on.
    [[nodiscard]] static bool shows(std::string_view read, std::string printed) {
        std::string shown{read};
        std::erase(printed, '[');
        std::replace(shown.begin(), shown.end(), '|', '/');
        std::replace(printed.begin(), printed.end(), '|', '/');
        return is_subsequence(printed, shown);
    }

    /// Whether `part` is `whole` with something left out.
    [[nodiscard]] static bool is_subsequence(std::string_view part, std::string_view whole) {
        for (char const c : whole) {
            if (!part.empty() && part.front() == c) {
                part.remove_prefix(1);
            }
        }
        return part.empty();
    }

    /// Whether an item may be the row of a frame whose cells are wrapped over lines, or a label stand in such
    /// a head: then what one cell says has pieces of its neighbours between its lines.
    [[nodiscard]] bool may_be_wrapped(Span span) const {
        std::string_view const words = notice_.text(span);
        bool const marked = words.find('|') != std::string_view::npos ||
                            words.find("│") != std::string_view::npos ||
                            words.find("┃") != std::string_view::npos ||
                            words.find("｜") != std::string_view::npos ||
                            words.find('\t') != std::string_view::npos;
        return marked && (has_markup_ || words.find_first_of("\r\n") != std::string_view::npos);
    }

    /// What is printed at `span` without white space and page marks.
    [[nodiscard]] std::string printed_words(Span span) const {
        std::string words;
        for (fengong::Tile const& mark : notice_.tiles) {
            if (mark.kind == fengong::TileKind::noise && span.contains(mark.span)) {
                words += notice_.text({span.begin, mark.span.begin});
                span.begin = mark.span.end;
            }
        }
        words += notice_.text(span);
        return fengong::shown_words(words);
    }

    /// A phrase whose reading may say more than is printed.
    void expect_completed(fengong::Phrase phrase, std::string_view what, std::size_t row = 0) {
        Span const reading = phrase.reading;
        expect(in_text(phrase.span), what, row);
        expect(reading.begin <= reading.end && reading.end <= notice_.readings.size(), what, row);
    }

    void expect_phrases(std::vector<fengong::Phrase> const& phrases, std::string_view what) {
        for (std::size_t row = 0; row < phrases.size(); ++row) {
            expect_phrase(phrases[row], what, row);
            expect(!phrases[row].empty(), what, row);
        }
    }

    void check_tiles() {
        std::uint32_t covered = 0;
        std::string joined;
        for (std::size_t row = 0; row < notice_.tiles.size(); ++row) {
            Span const span = notice_.tiles[row].span;
            expect(span.begin == covered && span.begin < span.end, "tiles have no gap", row);
            expect(in_text(span), "tiles lie within the text", row);
            if (!broken_.empty()) {
                return;
            }
            std::string_view const words = notice_.text(span);
            joined += words;
            bool const blank = fengong::trim(words).empty();
            if (notice_.tiles[row].kind == fengong::TileKind::blank) {
                expect(blank, "a blank tile is white space", row);
            } else if (notice_.tiles[row].kind == fengong::TileKind::unclaimed) {
                expect(fengong::trim(words) == words && !blank, "an unclaimed tile is trimmed",
                       row);
            }
            covered = span.end;
        }
        expect(covered == notice_.source.size(), "tiles reach the end");
        expect(joined == notice_.source.view(), "tiles give the text back");
    }

    void check_metadata() {
        expect_phrase(notice_.number, "number");
        expect_phrase(notice_.number_printed, "number as printed");
        expect(notice_.number.empty() || notice_.number_printed.empty() ||
                   notice_.number.span != notice_.number_printed.span,
               "a number is whole or damaged");
        expect_phrase(notice_.title, "title");
        expect_phrase(notice_.issuer, "issuer");
        expect_phrase(notice_.place, "place");
        expect_phrase(notice_.issued.printed, "date of issue");
        expect_phrase(notice_.printed_by, "printing office");
        expect_phrase(notice_.printed.printed, "date of printing");
        expect_phrase(notice_.index_number, "index number");
        expect_phrases(notice_.recipients, "recipients");
        expect_phrases(notice_.copies, "copies");
        expect(!notice_.issued.value || !notice_.issued.printed.empty(), "a date is printed");
        expect(!notice_.printed.value || !notice_.printed.printed.empty(), "a date is printed");
        for (std::size_t row = 0; row < notice_.preamble.size(); ++row) {
            expect(in_text(notice_.preamble[row]), "preamble", row);
        }
    }

    void check_sections() {
        std::size_t headings = 0;
        for (fengong::Tile const& tile : notice_.tiles) {
            headings += tile.kind == fengong::TileKind::heading ? 1U : 0U;
        }
        std::size_t printed = 0;
        for (std::size_t row = 0; row < notice_.sections.size(); ++row) {
            fengong::Section const& section = notice_.sections[row];
            expect(section.index == row + 1, "sections are numbered from 1", row);
            expect(section.parent < section.index, "a parent stands before its sections", row);
            expect(section.level >= 1, "levels count from 1", row);
            expect_phrase(section.title, "section title", row);
            expect(in_text(section.span) && section.span.contains(section.title.span),
                   "a section title lies in its heading", row);
            printed += has_tile(section.span, fengong::TileKind::heading) ? 1U : 0U;
        }
        expect(printed == headings, "each heading is a section");
    }

    /// Whether a span lies in the heading of a section or of one above it.
    [[nodiscard]] bool stands_in_heading(Span span, std::uint32_t section) const {
        while (section != 0 && !notice_.sections[section - 1].span.contains(span)) {
            section = notice_.sections[section - 1].parent;
        }
        return section != 0;
    }

    /// Whether `span` stands in the last item of the section that `item` is of.
    [[nodiscard]] bool stands_below(Span span, fengong::Item const& item) const {
        return std::any_of(notice_.items.begin(), notice_.items.end(),
                           [&](fengong::Item const& other) {
                               return other.section == item.section &&
                                      other.ordinal > item.ordinal && other.span.contains(span);
                           });
    }

    [[nodiscard]] bool is_of_an_item_above(fengong::Assignment const& assignment,
                                           std::size_t row) const {
        return std::any_of(notice_.items.begin(),
                           notice_.items.begin() + static_cast<std::ptrdiff_t>(row),
                           [&](fengong::Item const& item) {
                               auto const above = notice_.assignments_of(item);
                               return std::any_of(above.begin(), above.end(),
                                                  [&](fengong::Assignment const& other) {
                                                      return other.span == assignment.span &&
                                                             other.units == assignment.units &&
                                                             other.role == assignment.role;
                                                  });
                           });
    }

    [[nodiscard]] bool has_tile(Span span, fengong::TileKind kind) const {
        auto const row = std::lower_bound(
            notice_.tiles.begin(), notice_.tiles.end(), span.begin,
            [](fengong::Tile const& tile, std::uint32_t at) { return tile.span.begin < at; });
        return row != notice_.tiles.end() && *row == fengong::Tile{span, kind};
    }

    void check_items() {
        std::uint32_t end = 0;
        std::uint32_t section = 1;
        for (std::size_t row = 0; row < notice_.items.size() && broken_.empty(); ++row) {
            fengong::Item const& item = notice_.items[row];
            expect(item.ordinal == row + 1, "ordinals count from 1", row);
            expect(item.section >= section && item.section <= notice_.sections.size(),
                   "every item has a section", row);
            expect(in_text(item.span) && item.span.begin >= end && !item.span.empty(),
                   "items follow each other", row);
            expect(item.parent < item.ordinal, "a parent stands before its sub-items", row);
            wrapped_ = broken_.empty() && may_be_wrapped(item.span);
            expect_phrase(item.label, "label of an item", row);
            expect_phrase(item.heading, "run-in heading", row);
            expect(item.heading.empty() || item.span.contains(item.heading.span),
                   "a run-in heading lies in its item", row);
            end = item.span.end;
            section = item.section;
            check_tiles_of(item, row);
            check_assignments_of(item, row);
            check_targets_of(item, row);
            wrapped_ = false;
        }
    }

    /// Whether an item may be a row of a table; of one that names nobody there is nothing to tell.
    [[nodiscard]] bool may_be_row(fengong::Item const& item) const {
        auto const assignments = notice_.assignments_of(item);
        return assignments.empty() ||
               std::any_of(assignments.begin(), assignments.end(),
                           [](fengong::Assignment const& assignment) {
                               return assignment.shape == fengong::Dialect::table;
                           });
    }

    void check_tiles_of(fengong::Item const& item, std::size_t row) {
        expect(item.tiles.first + item.tiles.count <= notice_.tiles.size() && !item.tiles.empty(),
               "an item has tiles", row);
        if (!broken_.empty()) {
            return;
        }
        auto const tiles = notice_.tiles_of(item);
        auto const number =
            std::ranges::find(tiles, fengong::TileKind::item_number, &fengong::Tile::kind);
        expect(!item.number || number == tiles.begin() ||
                   (number != tiles.end() && may_be_row(item)),
               "an item begins with its number, or with cells in front of it", row);
        expect(tiles.front().span.begin == item.span.begin &&
                   tiles.back().span.end == item.span.end,
               "the tiles of an item are its span", row);
        for (auto tile_of = tiles.begin() + 1; tile_of != tiles.end(); ++tile_of) {
            fengong::Tile const& tile = *tile_of;
            expect(tile_of == number || tile.kind == fengong::TileKind::item_body ||
                       tile.kind == fengong::TileKind::clause ||
                       tile.kind == fengong::TileKind::metadata ||  // a remark in a row
                       tile.kind == fengong::TileKind::noise ||
                       tile.kind == fengong::TileKind::blank,
                   "an item is body, clauses and remarks", row);
        }
    }

    void check_assignments_of(fengong::Item const& item, std::size_t row) {
        expect(item.assignments.first == assignments_, "assignments in the order of items", row);
        assignments_ += item.assignments.count;
        expect(assignments_ <= notice_.assignments.size(), "rows of assignments", row);
        if (!broken_.empty()) {
            return;
        }
        std::uint32_t begin = item.span.begin;
        for (fengong::Assignment const& assignment : notice_.assignments_of(item)) {
            expect(in_text(assignment.span), "an assignment lies in the text", row);
            if (assignment.inherited) {
                expect(
                    stands_in_heading(assignment.span, item.section) ||
                        assignment.span.end <= notice_.items.front().span.begin ||
                        is_of_an_item_above(assignment, row) || stands_below(assignment.span, item),
                    "what is inherited stands in the heading, above all items, in the row above or the last item",
                    row);
                continue;
            }
            expect((wrapped_ || assignment.span.begin >= begin) &&
                       item.span.contains(assignment.span),
                   "an assignment lies in its item", row);
            Span const last{assignment.span.end - (assignment.span.empty() ? 0U : 1U),
                            assignment.span.end};
            expect(wrapped_ ? lies_in_a_clause(item, {assignment.span.begin,
                                                      assignment.span.begin + last.size()}) &&
                                  lies_in_a_clause(item, last)
                            : lies_in_a_clause(item, assignment.span),
                   "an assignment lies in a clause", row);
            bool const wrapped =
                std::exchange(wrapped_, wrapped_ || (in_text(assignment.label.span) &&
                                                     may_be_wrapped(assignment.label.span)));
            expect_phrase(assignment.label, "label of a role", row);
            wrapped_ = wrapped;
            expect(assignment.label.empty() || assignment.shape == fengong::Dialect::table ||
                       assignment.span.contains(assignment.label.span),
                   "a label lies in its assignment", row);
            expect(assignment.units.first >= units_, "names in the order of assignments", row);
            units_ = assignment.units.first + assignment.units.count;
            names_ += assignment.units.count;
            expect(units_ <= notice_.unit_names.size(), "rows of names", row);
            begin = assignment.span.begin;
            if (broken_.empty()) {
                check_units_of(assignment, row);
            }
        }
    }

    /// A page mark may divide a clause.
    [[nodiscard]] bool lies_in_a_clause(fengong::Item const& item, Span span) const {
        auto const tiles = notice_.tiles_of(item);
        return std::all_of(tiles.begin(), tiles.end(), [&](fengong::Tile const& tile) {
            bool const apart = tile.span.end <= span.begin || tile.span.begin >= span.end;
            return apart || tile.kind == fengong::TileKind::clause ||
                   tile.kind == fengong::TileKind::noise || tile.kind == fengong::TileKind::blank;
        });
    }

    void check_units_of(fengong::Assignment const& assignment, std::size_t row) {
        std::uint32_t end = assignment.span.begin;
        for (fengong::UnitName const& unit : notice_.units_of(assignment)) {
            if (unit.shortened) {
                expect_completed(unit.name, "shortened name", row);
            } else {
                expect_phrase(unit.name, "name of a unit", row);
            }
            expect(!unit.name.span.empty() && unit.name.span.begin >= end &&
                       assignment.span.contains(unit.name.span),
                   "names follow each other in their assignment", row);
            end = unit.name.span.end;
            check_reading_of(unit.name, row);
        }
    }

    /// The names of units have their readings in the side text, the same name at the same place.
    void check_reading_of(fengong::Phrase name, std::size_t row) {
        expect(!name.reading.empty(), "a name of a unit has a reading", row);
        auto const [known, is_new] =
            readings_.try_emplace(std::string{notice_.read(name)}, name.reading);
        expect(known->second == name.reading, "one name has one reading", row);
    }

    void check_targets_of(fengong::Item const& item, std::size_t row) {
        expect(item.targets.empty() || item.targets.first == targets_, "targets in order", row);
        targets_ += item.targets.count;
        expect(item.rejections.empty() || item.rejections.first == rejections_,
               "rejections in order", row);
        rejections_ += item.rejections.count;
        expect(targets_ <= notice_.targets.size() && rejections_ <= notice_.rejections.size(),
               "rows of targets", row);
        if (!broken_.empty()) {
            return;
        }
        for (fengong::Rejection const& rejection : notice_.rejections_of(item)) {
            expect_phrase(rejection.printed, "rejected number", row);
            expect(!rejection.printed.empty() && item.span.contains(rejection.printed.span),
                   "a rejected number lies in its item", row);
        }
        std::uint32_t index = 0;
        for (fengong::Target const& target : notice_.targets_of(item)) {
            check_target(item, target, row);
            expect(!target.part_of || *target.part_of < index, "a part follows its whole", row);
            ++index;
        }
    }

    void check_target(fengong::Item const& item, fengong::Target const& target, std::size_t row) {
        for (fengong::Phrase const phrase :
             {target.verb, target.scope, target.reference, target.deadline, target.printed,
              target.quote, target.measure_printed}) {
            expect_phrase(phrase, "phrase of a target", row);
        }
        expect_completed(target.indicator, "indicator", row);
        expect_completed(target.per, "base of a rate", row);
        expect(!target.printed.empty() && item.span.contains(target.printed.span),
               "a target is printed in its item", row);
        expect(target.quote.span.contains(target.printed.span), "a quote holds its target", row);
        expect(item.span.contains(target.quote.span), "a quote lies in its item", row);
        bool const relative = target.kind == fengong::TargetKind::relative;
        // 三分之二 is a share that no decimal states.
        bool const endless = target.implicit && target.measure == fengong::find_measure("%");
        expect(relative ? !target.value : target.value || endless,
               "all targets but relative ones and endless shares have a value", row);
        expect(target.magnitude.has_value() == target.value.has_value(), "magnitude", row);
        expect(!target.value || target.magnitude == fengong::apply(target.scale, *target.value),
               "magnitude is value times scale", row);
        expect(target.upper.has_value() == (target.comparator == fengong::Comparator::between),
               "only a range has an upper end", row);
    }

    void check_ranges_are_used_up() {
        expect(assignments_ == notice_.assignments.size(), "every assignment has an item");
        for (fengong::Section const& section : notice_.sections) {
            names_ += section.leaders.count + section.leads.count + section.responsible.count +
                      section.cooperating.count;
        }
        expect(names_ == notice_.unit_names.size(), "every name has an assignment or a heading");
        expect(targets_ == notice_.targets.size(), "every target has an item");
        expect(rejections_ == notice_.rejections.size(), "every rejection has an item");
    }

    void check_diagnostics() {
        std::uint32_t begin = 0;
        std::size_t unclaimed = 0;
        bool no_items = false;
        for (std::size_t row = 0; row < notice_.diagnostics.size(); ++row) {
            fengong::Diagnostic const& diagnostic = notice_.diagnostics[row];
            expect(diagnostic.span.begin >= begin, "diagnostics in the order of the text", row);
            expect(in_text(diagnostic.span), "diagnostics lie within the text", row);
            for (Span const related : diagnostic.related) {
                expect(in_text(related), "related places lie within the text", row);
            }
            begin = diagnostic.span.begin;
            unclaimed += diagnostic.code == fengong::DiagnosticCode::unclaimed_text ? 1U : 0U;
            no_items = no_items || diagnostic.code == fengong::DiagnosticCode::no_items;
        }
        std::size_t tiles = 0;
        for (fengong::Tile const& tile : notice_.tiles) {
            tiles += tile.kind == fengong::TileKind::unclaimed ? 1U : 0U;
        }
        expect(unclaimed == tiles, "every unclaimed tile is reported");
        expect(no_items == notice_.items.empty(), "a notice without items is reported");
    }

    fengong::Notice const& notice_;
    bool has_markup_;
    bool wrapped_ = false;  // the item at hand may be a row of wrapped cells
    std::string broken_;
    std::size_t assignments_ = 0;
    std::size_t units_ = 0;
    std::size_t names_ = 0;
    std::size_t targets_ = 0;
    std::size_t rejections_ = 0;
    std::map<std::string, Span> readings_;  // of the names so far
};

/// The first invariant that `notice` breaks, in words; empty if all holds.
[[nodiscard]] inline std::string broken_invariant(fengong::Notice const& notice) {
    return InvariantChecker{notice}.check();
}

}  // namespace support
