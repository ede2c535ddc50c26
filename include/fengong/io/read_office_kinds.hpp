// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/detail/csv_rows.hpp>
#include <fengong/io/file_error.hpp>
#include <fengong/registry/office_kind.hpp>

#include <boost/system/result.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// Kinds of office, or why there are none.
using OfficeKindsOrError = boost::system::result<OfficeKindTable, FileError>;

/// Reads kinds of office from CSV with the columns kind, name, aliases (docs/data.md; aliases are joined
/// by ；), such as data/office-kinds.csv; `file` is named in errors.
///
/// Refused: text that is not UTF-8 or breaks off inside a cell, another head line, a row of another
/// length, and what find_fault() finds. Linear.
[[nodiscard]] inline OfficeKindsOrError read_office_kinds(std::string_view text,
                                                          std::string_view file = {}) {
    constexpr std::string_view separator = "；";
    detail::CsvRows rows{text, file, {"kind", "name", "aliases"}};
    std::vector<OfficeKind> kinds;
    std::vector<std::array<std::uint32_t, 3>> begins;
    while (rows.next()) {
        OfficeKind kind{rows[0].text, rows[1].text, {}};
        std::string_view const joined = rows[2].text;
        for (std::size_t begin = 0; !joined.empty() && begin <= joined.size();) {
            std::size_t const end = std::min(joined.find(separator, begin), joined.size());
            kind.aliases.emplace_back(joined.substr(begin, end - begin));
            begin = end + separator.size();
        }
        kinds.push_back(std::move(kind));
        begins.push_back({rows[0].begin, rows[1].begin, rows[2].begin});
    }
    if (!rows.error()) {
        if (auto const fault = find_fault(kinds)) {
            std::size_t const field = fault->field == "kind" ? 0 : fault->field == "name" ? 1 : 2;
            rows.fail(begins[fault->row][field], kinds[fault->row].id, fault->message);
        }
    }
    if (rows.error()) {
        return *rows.error();
    }
    return OfficeKindTable{std::move(kinds)};
}

}  // namespace fengong
