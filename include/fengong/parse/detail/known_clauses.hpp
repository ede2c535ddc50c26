// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/text/compact_text.hpp>

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

private:
    std::string_view source_;
    ClauseFinder finder_;
    CompactText words_;
    boost::unordered_flat_map<std::uint64_t, bool> known_;
};

}  // namespace fengong::detail
