// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <iterator>
#include <string>
#include <string_view>

namespace fengong::detail {

/// What a notice is called where no other is of its name.
[[nodiscard]] inline std::string name_alone(Notice const& notice) {
    std::string_view const number = notice.read(notice.number);
    std::string_view const title = notice.read(notice.title);
    return std::string{!number.empty() ? number : !title.empty() ? title : notice.name};
}

/// What a notice of a table is called among the others: its name and, where it is not the only one of it, in brackets
/// what tells it from them: its place and, of several there, its file; of several in that, which of all it is.
/// Constant but for the strings.
[[nodiscard]] inline std::string name_among(NoticeRowTable const& table, NoticeRow const& row) {
    auto const& index = table.get<by_name>();
    auto const here = index.iterator_to(row);
    // Those of one name are neighbours, among them those of one place, and among these those of one file.
    auto const is_shared = [&](auto same) {
        return (here != index.begin() && same(*std::prev(here))) ||
               (std::next(here) != index.end() && same(*std::next(here)));
    };
    auto const same_name = [&](NoticeRow const& other) { return other.name == row.name; };
    auto const same_place = [&](NoticeRow const& other) {
        return same_name(other) && other.place == row.place;
    };
    auto const same_file = [&](NoticeRow const& other) {
        return same_place(other) && other.file == row.file;
    };
    if (!is_shared(same_name)) {
        return row.name;
    }
    std::string apart = row.place;
    if (is_shared(same_file)) {
        apart = "第" + std::to_string(table.iterator_to(row) - table.begin() + 1) + "份";
    } else if (apart.empty() || is_shared(same_place)) {
        apart += (apart.empty() || row.file.empty() ? "" : "，") + row.file;
    }
    return apart.empty() ? row.name : row.name + "（" + apart + "）";
}

}  // namespace fengong::detail
