// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace support {

/// Who carries each item of a text: `lead 县财政局、县税务局; cooperating 县审计局`.
inline std::vector<std::string> carriers(std::string_view text) {
    fengong::Notice const notice = fengong::parse(std::string{text});
    std::vector<std::string> all;
    for (fengong::Item const& item : notice.items) {
        std::string line;
        for (fengong::Assignment const& assignment : notice.assignments_of(item)) {
            line.append(line.empty() ? "" : "; ").append(to_string(assignment.role));
            std::string_view before = " ";
            for (fengong::UnitName const& unit : notice.units_of(assignment)) {
                line.append(before).append(notice.read(unit.name));
                before = "、";
            }
        }
        all.push_back(line);
    }
    return all;
}

}  // namespace support
