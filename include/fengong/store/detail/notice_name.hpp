// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/store/rows.hpp>
#include <fengong/store/tables.hpp>

#include <boost/tuple/tuple.hpp>

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace fengong::detail {

/// What a notice is called where no other is of its name; never empty.
[[nodiscard]] inline std::string name_alone(Notice const& notice) {
    std::string_view const number = notice.read(notice.number);
    std::string_view const title = notice.read(notice.title);
    std::string_view const name = !number.empty() ? number : !title.empty() ? title : notice.name;
    return std::string{name.empty() ? "无题" : name};
}

/// Whether `row`, if it is called by its name and `apart` in brackets, may be called as another of the table. Two
/// notices that could be called the same find each other. Logarithmic for each bracket and comma of `apart`.
[[nodiscard]] inline bool may_be_another(NoticeRowTable const& table, NoticeRow const& row,
                                         std::string const& apart) {
    auto const& index = table.get<by_name>();
    // One whose name has brackets of its own: 通知（甲县）, or 通知（甲县 that is told apart from others by what follows.
    constexpr std::string_view bracket = "（";
    std::string const called = row.name + "（" + apart + "）";
    for (std::size_t end = row.name.size(); end != std::string::npos;) {
        end = called.find(bracket, end + bracket.size());
        if (index.find(boost::make_tuple(called.substr(0, end))) != index.end()) {
            return true;
        }
    }
    // One of the same name: the file of one may be written like the place of the other, or hold a comma. Of those of a
    // place only the first can be called by that alone: the others have a file.
    auto const is_another = [&](auto const& key) {
        auto const [first, last] = index.equal_range(key);
        return first != last && &*first != &row;
    };
    constexpr std::string_view comma = "，";
    if (is_another(boost::make_tuple(row.name, apart)) ||
        is_another(boost::make_tuple(row.name, std::string{}, apart))) {
        return true;
    }
    for (std::size_t end = apart.find(comma); end != std::string::npos;
         end = apart.find(comma, end + comma.size())) {
        if (is_another(boost::make_tuple(row.name, apart.substr(0, end),
                                         apart.substr(end + comma.size())))) {
            return true;
        }
    }
    return false;
}

/// The last resort to tell a notice from those of its name: which of them it is, by place, file and order of the
/// store, 第2份. Numbers with which it may be called as another are passed over, by all at once, so that no two of the
/// name get the same.
[[nodiscard]] inline std::string position_among(NoticeRowTable const& table, NoticeRow const& row) {
    auto const& index = table.get<by_name>();
    auto const name = boost::make_tuple(row.name);
    std::size_t const before = index.lower_bound_rank(name);
    std::size_t const count = index.upper_bound_rank(name) - before;
    for (std::size_t number = index.rank(index.iterator_to(row)) - before + 1;; number += count) {
        std::string apart = "第" + std::to_string(number) + "份";
        if (!may_be_another(table, row, apart)) {
            return apart;
        }
    }
}

/// What a notice of a table is called among the others, and no other is: its name and, where it is not the only one of
/// it, in brackets what tells it from them: its place and, of several there, its file; where that does not, which of
/// those of its name it is. Logarithmic for each bracket and comma of those, and for each number that is taken.
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
    if (apart.empty() || is_shared(same_place)) {
        apart += (apart.empty() || row.file.empty() ? "" : "，") + row.file;
    }
    if (is_shared(same_file) || (!apart.empty() && may_be_another(table, row, apart))) {
        apart = position_among(table, row);
    }
    return apart.empty() ? row.name : row.name + "（" + apart + "）";
}

}  // namespace fengong::detail
