// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// A label of the rows that government sites put above a notice.
struct SiteLabel {
    std::string_view word;
    bool date;  ///< what follows is the day of issue, else the number
};

inline constexpr std::array<SiteLabel, 6> site_labels{{{"发文字号", false},
                                                       {"发文文号", false},
                                                       {"文件编号", false},
                                                       {"文号", false},
                                                       {"成文日期", true},
                                                       {"发文日期", true}}};
inline constexpr auto site_label_words = words_of(site_labels, &SiteLabel::word);

/// What stands behind such a label.
struct SiteValue {
    bool date = false;  ///< the day of issue, else the number
    Stretch words;
};

/// What a row, without white space, says behind the labels at its cells' beginnings:
/// `发文字号：甲政发〔2026〕1号`, `成文日期|2026-02-24|发布机构|…`. Empty if it has no such label. Linear.
[[nodiscard]] inline std::vector<SiteValue> read_site_row(std::string_view words) {
    std::vector<SiteValue> values;
    for (std::size_t cell = 0; cell < words.size();) {
        std::size_t const end = std::min(words.find('|', cell), words.size());
        std::size_t const row = site_label_words.find_prefix(words.substr(cell, end - cell));
        std::size_t next = end + 1;
        if (row != site_label_words.none) {
            std::size_t begin = cell + site_labels[row].word.size();
            begin += begin == end ? 1 : mark_at(words, begin).length;
            next = begin >= words.size() ? words.size()
                                         : std::min(words.find('|', begin), words.size());
            values.push_back({site_labels[row].date, {std::min(begin, next), next}});
            ++next;
        }
        cell = next;
    }
    return values;
}

}  // namespace fengong::detail
