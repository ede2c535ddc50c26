// SPDX-License-Identifier: BSL-1.0
// A bare scan by RE2.
#include "compare/scan.hpp"

#include "compare/entrants.hpp"

#include <re2/re2.h>

#include <memory>
#include <string_view>

namespace compare::re2_scan {

namespace {

Subject scan(Input const& input) {
    auto const pattern = std::make_shared<re2::RE2 const>(scan_pattern);
    return make_scan(input, [pattern](std::string_view text, Matches& matches) {
        re2::StringPiece const bytes{text.data(), text.size()};
        re2::StringPiece found;
        for (std::size_t at = 0;
             pattern->Match(bytes, at, bytes.size(), re2::RE2::UNANCHORED, &found, 1);) {
            auto const begin = static_cast<std::size_t>(found.data() - bytes.data());
            at = begin + found.size();
            matches.add(begin, at);
        }
    });
}

Enter const scanning{"parse", "RE2, a bare scan", "RE2", scan};

}  // namespace

}  // namespace compare::re2_scan
