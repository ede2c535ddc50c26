// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/encoding.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/lead_rule.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/model/span.hpp>
#include <fengong/model/target.hpp>
#include <fengong/model/tile.hpp>

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

/// A notice as read: plain values over one shared text.
///
/// What belongs to many items lies in one vector each (assignments, unit names, targets …); an item
/// holds the range of its rows, and assignments_of(), units_of() … give them. Copies share the text.
struct Notice {
    std::string name;   ///< what the text was read from, such as a file name; may be empty
    SourceText source;  ///< the text that all spans refer to, in UTF-8
    SourceText
        readings;  ///< how words read that are not so printed, and each name of a unit (see Phrase)

    Encoding encoding =
        Encoding::utf8;  ///< of the bytes that were read, before they became `source`
    Dialect dialect = Dialect::unknown;
    Phrase number;          ///< 金政发〔2026〕1号
    Phrase number_printed;  ///< a damaged number; then `number` is empty
    Phrase title;
    Phrase issuer;  ///< 金乡县人民政府
    Phrase place;   ///< the place that issued it: 金乡县
    PrintedDate issued;
    std::optional<int> year;         ///< the year whose work it hands out
    Phrase index_number;             ///< 索引号
    std::vector<Phrase> recipients;  ///< 主送
    std::vector<Span> preamble;      ///< paragraphs of the cover letter and before the first item
    std::vector<Phrase> copies;      ///< 抄送
    Phrase printed_by;               ///< 印发机关
    PrintedDate printed;             ///< 印发日期
    LeadRule lead_rule = LeadRule::none;
    std::optional<std::uint32_t> claimed_items;  ///< the count that the text claims
    Span claim;                                  ///< where it does

    std::vector<Section> sections;
    std::vector<Item> items;
    std::vector<Assignment> assignments;
    std::vector<UnitName> unit_names;
    std::vector<Target> targets;
    std::vector<Rejection> rejections;
    std::vector<Tile> tiles;
    std::vector<Diagnostic> diagnostics;  ///< in the order of the text

    /// The source at `span`, as printed.
    [[nodiscard]] std::string_view text(Span span) const noexcept { return source.view(span); }

    /// How a phrase reads: white space inside removed, broken names joined, prefixes completed.
    [[nodiscard]] std::string_view read(Phrase phrase) const noexcept {
        return phrase.reading.empty() ? source.view(phrase.span) : readings.view(phrase.reading);
    }

    [[nodiscard]] std::span<Assignment const> assignments_of(Item const& item) const noexcept {
        return rows(assignments, item.assignments);
    }
    [[nodiscard]] std::span<UnitName const> units_of(Assignment const& assignment) const noexcept {
        return rows(unit_names, assignment.units);
    }
    [[nodiscard]] std::span<UnitName const> leaders_of(Section const& section) const noexcept {
        return rows(unit_names, section.leaders);
    }
    [[nodiscard]] std::span<Target const> targets_of(Item const& item) const noexcept {
        return rows(targets, item.targets);
    }
    [[nodiscard]] std::span<Rejection const> rejections_of(Item const& item) const noexcept {
        return rows(rejections, item.rejections);
    }
    [[nodiscard]] std::span<Tile const> tiles_of(Item const& item) const noexcept {
        return rows(tiles, item.tiles);
    }
    /// The innermost section of an item; every item has one.
    [[nodiscard]] Section const& section_of(Item const& item) const noexcept {
        return sections[item.section - 1];
    }

private:
    template <class Row>
    [[nodiscard]] static std::span<Row const> rows(std::vector<Row> const& column,
                                                   IndexRange range) noexcept {
        return {column.data() + range.first, range.count};
    }
};

/// How the measure of a target is printed, without scale: 元; empty for a bare number.
[[nodiscard]] inline std::string_view measure_name(Notice const& notice, Target const& target) {
    return target.measure.is_unlisted() ? notice.read(target.measure_printed)
                                        : to_string(target.measure);
}

}  // namespace fengong
