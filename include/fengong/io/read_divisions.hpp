// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/detail/csv_rows.hpp>
#include <fengong/io/file_error.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/division_table.hpp>

#include <boost/system/result.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// Divisions, or why there are none.
using DivisionsOrError = boost::system::result<DivisionTable, FileError>;

/// Reads divisions from CSV with the columns code, name, level, parent (docs/data.md), such as
/// data/divisions.csv; `file` is named in errors.
///
/// Refused: text that is not UTF-8 or breaks off inside a cell, another head line, a row of another
/// length, a code that is not six digits, a level that is not that of the code, and what find_fault()
/// finds. Takes n log n for n rows.
[[nodiscard]] inline DivisionsOrError read_divisions(std::string_view text,
                                                     std::string_view file = {}) {
    detail::CsvRows rows{text, file, {"code", "name", "level", "parent"}};
    std::vector<Division> divisions;
    std::vector<std::uint32_t> begins;
    while (rows.next()) {
        auto const& [code_text, code_begin] = rows[0];
        auto const& [level, level_begin] = rows[2];
        auto const& [parent_text, parent_begin] = rows[3];
        auto const code = parse_division_code(code_text);
        auto const parent = parse_division_code(parent_text);
        if (!code) {
            rows.fail(code_begin, code_text, "a code has six digits");
        } else if (level != to_string(level_of(*code))) {
            rows.fail(level_begin, code_text,
                      "level " + rows.quoted(level) + "; by its code it is " +
                          rows.quoted(to_string(level_of(*code))));
        } else if (!parent && !parent_text.empty()) {
            rows.fail(parent_begin, code_text, "a parent is a code of six digits, or empty");
        } else {
            divisions.push_back({*code, rows[1].text, parent});
            begins.insert(begins.end(), {code_begin, rows[1].begin, parent_begin});
        }
    }
    if (!rows.error()) {
        if (auto const fault = find_fault(divisions)) {
            std::size_t const field = fault->field == "code" ? 0 : fault->field == "name" ? 1 : 2;
            rows.fail(begins[fault->row * 3 + field], to_string(divisions[fault->row].code),
                      fault->message);
        }
    }
    if (rows.error()) {
        return *rows.error();
    }
    return DivisionTable{std::move(divisions)};
}

}  // namespace fengong
