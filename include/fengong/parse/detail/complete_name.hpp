// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/shared_ending.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_list.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace fengong::detail {

/// Name `index` of a list with what it leaves out, the level of those in front (县 of `县财政局、教育局`) or the ending of
/// one behind; empty if it leaves out nothing. To be asked of each name in turn.
[[nodiscard]] inline std::string complete_name(std::string_view text, UnitList const& list,
                                               std::size_t index, SharedPrefix& prefixes) {
    Stretch const name = list.names[index];
    std::string_view const ending = shared_ending(text, ranges::view(list.names), index);
    std::string_view const prefix = prefixes.next(name, !ending.empty() && !is_of_places(ending));
    std::string complete;
    if (!prefix.empty() || !ending.empty()) {
        complete.append(prefix)
            .append(text.substr(name.begin, name.end - name.begin))
            .append(ending);
    }
    return complete;
}

}  // namespace fengong::detail
