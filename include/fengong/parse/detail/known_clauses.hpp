// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/detail/duty_below.hpp>
#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// Remembers which stretches of a source say who is responsible. The outline asks of some stretches
/// several times, and each answer costs a reading.
class KnownClauses {
public:
    explicit KnownClauses(std::string_view source) : source_{source}, finder_{source, {}} {}

    /// Whether the source at `where` says who is responsible. Linear in the stretch the first time.
    [[nodiscard]] bool has_clause(Span where) {
        std::uint64_t const key = (std::uint64_t{where.begin} << 32U) | where.end;
        auto const [row, added] = known_.try_emplace(key, false);
        if (added) {
            words_.assign(source_, where);
            row->second = finder_.any(words_);
        }
        return row->second;
    }

    /// Whether it says of somebody, and not only until when. Linear in the stretch.
    [[nodiscard]] bool names_somebody(Span where) {
        words_.assign(source_, where);
        return ranges::any_of(finder_.find(words_), [](Clause const& clause) {
            return ranges::any_of(clause.fields,
                                  [](ClauseField const& field) { return !field.deadline; });
        });
    }

    /// Whether the line at `where` opens with those whose duty it says: `县公安局：负责…`. Linear in the line.
    [[nodiscard]] bool opens_duty(Span where) {
        words_.assign(source_, where);
        std::string_view const words = words_.view();
        return read_duty(words, 0, words.size()).has_value() ||
               read_duty_below(words, 0, LineBreaks{source_, words_}.end_of_line(0)).has_value();
    }

    /// Whether the title at `where` names units whose matters stand below it, `among` others that do. Linear in the title.
    [[nodiscard]] bool names_units(Span where, bool among) {
        words_.assign(source_, where);
        return read_unit_heading(words_.view(), among).has_value();
    }

    /// Where the first numbered line of the source at `where` begins that says, by itself or with the next, who is
    /// responsible; its end if none does. Linear.
    [[nodiscard]] std::uint32_t find_item(Span where) {
        std::uint32_t found = where.end;
        Span numbered;
        for_each_line(source_, where, [&](Span line) {
            std::string_view const words = source_.substr(line.begin, line.size());
            bool const number = read_numbering(trim(words)).has_value();
            Span const item{number || numbered.empty() ? line.begin : numbered.begin, line.end};
            if (found == where.end && (number || !numbered.empty()) && has_clause(item)) {
                found = item.begin;
            }
            numbered = number ? line : Span{};
        });
        return found;
    }

private:
    std::string_view source_;
    ClauseFinder finder_;
    CompactText words_;
    boost::unordered_flat_map<std::uint64_t, bool> known_;
};

}  // namespace fengong::detail
