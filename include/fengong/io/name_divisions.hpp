// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/notice_record.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/division_table.hpp>
#include <fengong/registry/find_division.hpp>

#include <string>
#include <utility>
#include <vector>

namespace fengong {

/// Says in the record of a notice which divisions may have issued it (`divisions`), each with what speaks
/// for it: one if it is certain, several if it is not, none if the table knows none. Takes what
/// find_divisions() takes.
inline void name_divisions(NoticeRecord& record, Notice const& notice,
                           DivisionTable const& divisions) {
    std::vector<DivisionRecord> named;
    for (DivisionCandidate const& candidate :
         find_divisions(divisions, clues_of(notice)).candidates) {
        DivisionRecord division{
            to_string(candidate.code), divisions.full_name(*divisions.find(candidate.code)), {}};
        for (auto const& [holds, clue] :
             {std::pair{candidate.by_place, "place"}, std::pair{candidate.by_index, "index_number"},
              std::pair{candidate.by_number, "number"}}) {
            if (holds) {
                division.evidence.emplace_back(clue);
            }
        }
        named.push_back(std::move(division));
    }
    record.divisions = std::move(named);
}

}  // namespace fengong
