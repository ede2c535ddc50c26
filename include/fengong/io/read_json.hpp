// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/detail/record_from_json.hpp>
#include <fengong/io/json_error.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/text/position.hpp>

#include <boost/json.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// Notices, or why there are none.
using NoticesOrError = boost::system::result<std::vector<NoticeRecord>, JsonError>;

/// Reads a document of the contract that is already parsed. See read_json().
[[nodiscard]] inline NoticesOrError from_json(boost::json::value const& document) {
    auto const* const root = document.if_object();
    if (root == nullptr) {
        return JsonError{"the document", detail::RecordFromJson::describe(document),
                         "an object with \"schema\" and \"notices\""};
    }
    auto const* const schema = root->if_contains("schema");
    if (schema == nullptr || *schema != boost::json::string_view{contract_name}) {
        return JsonError{"schema",
                         schema == nullptr ? "nothing" : detail::RecordFromJson::describe(*schema),
                         '"' + std::string{contract_name} + '"'};
    }
    std::vector<NoticeRecord> notices;
    detail::RecordFromJson reader;
    reader.member(*root, "notices", notices);
    if (reader.error()) {
        return *reader.error();
    }
    return notices;
}

/// Reads a document of the contract `fengong/1` (docs/json.md), whoever wrote it.
///
/// Keys that the contract does not know are passed over, so that documents of later versions can
/// be read. Types and closed sets of names are checked; whether indices (`section`, `part_of`) lead
/// anywhere is not. What JsonWriter writes comes back equal. Needs Boost.JSON's implementation in
/// the program: link Boost::json or include <boost/json/src.hpp> in one source file.
[[nodiscard]] inline NoticesOrError read_json(std::string_view text) {
    boost::json::parser parser;
    boost::system::error_code ec;
    std::size_t const end = parser.write_some({text.data(), text.size()}, ec);
    bool const left_over = !ec && text.find_first_not_of(" \t\r\n", end) != std::string_view::npos;
    if (ec || left_over) {
        Position const at = LineIndex{text}.position(static_cast<std::uint32_t>(end));
        return JsonError{"line " + std::to_string(at.line) + ", column " +
                             std::to_string(at.column),
                         left_over ? "more after the end of the document" : ec.message(),
                         left_over ? "nothing" : "JSON"};
    }
    return from_json(parser.release());
}

}  // namespace fengong
