// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/site_row.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

/// Who does all that a list holds, where it stands once, below the title: `…责任清单⏎责任单位：县水利局⏎责任人：张伟⏎1.…`.
namespace fengong::detail {

/// Who does it, as the labels with which `line` of `source` opens say; what stands behind, `责任单位：县水利局 填报日期：…`, is left out of
/// account. Nothing if it opens with anything else, or names alone.
[[nodiscard]] inline std::optional<UnitHeading> read_line_of_all(std::string_view source,
                                                                 CompactText const& line) {
    ClauseFinder finder{source, {}};
    std::vector<ClauseField> fields;
    std::size_t end = 0;
    for (Clause const& clause : finder.find(line)) {
        if (clause.begin != end || !clause.closed) {
            break;
        }
        fields.insert(fields.end(), clause.fields.begin(), clause.fields.end());
        end = clause.end;
    }
    bool const labelled = ranges::all_of(
        fields, [](ClauseField const& field) { return field.deadline || !field.label.empty(); });
    return labelled ? lists_of(line.view(), fields) : std::nullopt;
}

/// Finds such lines in front of the first number or table.
class LinesOfAll {
public:
    explicit LinesOfAll(std::string_view text) noexcept : text_{text} {}

    /// Takes the next line in front of them. What stands beside rows that a site prints above a notice is the site's.
    void take(Span line) {
        bool const goes_on = !found_.empty() && found_.end == last_.end;
        Span const before = std::exchange(last_, line);
        if (!opens_clause(text_, line.begin)) {
            found_ = goes_on && is_of_site(line) ? Span{} : found_;
        } else if (line.end - (goes_on ? found_.begin : line.begin) > longest) {
            found_ = {};
        } else if (!is_of_site(before) && !is_of_site(line) &&
                   read_line_of_all(text_, CompactText{text_, line})) {
            found_ = goes_on ? Span{found_.begin, line.end} : line;
        }
    }

    /// The lines, the last that follow each other; empty for none.
    [[nodiscard]] Span found() const noexcept { return found_; }

private:
    [[nodiscard]] bool is_of_site(Span line) const {
        return !read_site_row(CompactText{text_, line}).empty();
    }

    static constexpr std::uint32_t longest = 900;  // bytes, as all sections have what they say

    std::string_view text_;
    Span found_;
    Span last_;  // the last line
};

}  // namespace fengong::detail
