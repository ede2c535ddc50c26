// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

namespace fengong {

namespace detail {

/// Endings that the last name of a list may have for all of them: 市公安、交通局.
inline constexpr auto shared_endings = word_list({"局", "厅", "部门"});

/// The same of bodies that places have, each its own: 东河、西河经济开发区管委会, 城东、城西街道办事处.
inline constexpr auto shared_endings_of_places = word_list({"经济技术开发区管委会",
                                                            "高新技术产业开发区管委会",
                                                            "经济开发区管委会",
                                                            "高新区管委会",
                                                            "经开区管委会",
                                                            "开发区管委会",
                                                            "工业园区管委会",
                                                            "产业园区管委会",
                                                            "园区管委会",
                                                            "新区管委会",
                                                            "示范区管委会",
                                                            "景区管委会",
                                                            "管委会",
                                                            "街道办事处",
                                                            "街道办",
                                                            "街道",
                                                            "镇人民政府",
                                                            "乡人民政府",
                                                            "镇政府",
                                                            "乡政府"});

/// What departments and utilities are called for short, which are no places: 公安 of `公安、城东街道`.
inline constexpr auto departments_for_short = word_list(
    {"公安", "发改",   "财政", "住建", "城管", "监管", "移动", "电信", "联通", "供电", "供水",
     "组织", "宣传",   "统战", "教育", "教体", "卫健", "卫生", "民政", "司法", "人社", "资源",
     "环保", "环境",   "交通", "水利", "水务", "农业", "农村", "林业", "商务", "文旅", "文化",
     "应急", "审计",   "统计", "税务", "国土", "规划", "科技", "工信", "经信", "气象", "消防",
     "广电", "邮政",   "金融", "信访", "武装", "纪检", "监察", "扶贫", "残联", "妇联", "工商",
     "质监", "食药监", "安监", "编办", "机关", "国资", "电力", "铁塔", "燃气"});

/// Where the list itself says it: 市工商、质监、卫生等部门.
inline constexpr std::string_view others_with_ending = "等部门";

/// Whether `name` is a department for short or has the level of one in front.
[[nodiscard]] constexpr bool is_a_department(std::string_view name) noexcept {
    return departments_for_short.suffix_of(name) != 0 || level_prefixes.prefix_of(name) != 0;
}

/// Whether `name` may be one without its ending: a few characters that are no organisation by themselves.
[[nodiscard]] constexpr bool may_be_stem(std::string_view name) noexcept {
    constexpr std::size_t shortest = 6;
    constexpr std::size_t longest = 18;
    return name.size() >= shortest && name.size() <= longest && !name.starts_with("各") &&
           !ends_like_a_unit(name);
}

/// Whether `ending` is one of them: then no name of a level stands in front of what has it.
[[nodiscard]] constexpr bool is_of_places(std::string_view ending) noexcept {
    return !ending.empty() && shared_endings_of_places.prefix_of(ending) == ending.size();
}

}  // namespace detail

/// The ending that name `index` of `names`, a list in `text` without white space, leaves out because a later one has it
/// for all: 局 for 市公安 of `市公安、交通局`, 部门 for each of `市工商、质监、卫生等部门`, 街道 for 城东 of `城东、城西街道`. Empty if it leaves out nothing. Names share
/// over 、 only, and with one that names no level of its own. Looks at the next twelve names.
[[nodiscard]] constexpr std::string_view shared_ending(std::string_view text,
                                                       std::span<Stretch const> names,
                                                       std::size_t index) noexcept {
    constexpr std::size_t nearby = 12;
    constexpr std::string_view pause = "、";
    auto const words = [&](Stretch part) { return text.substr(part.begin, part.end - part.begin); };
    // Whether a name is a stem costs more than to see that nothing behind it could complete it.
    auto const are_stems = [&](std::size_t last) {
        return std::all_of(names.begin() + static_cast<std::ptrdiff_t>(index),
                           names.begin() + static_cast<std::ptrdiff_t>(last) + 1,
                           [&](Stretch name) { return detail::may_be_stem(words(name)); });
    };
    std::size_t const limit = std::min(names.size(), index + nearby);
    for (std::size_t next = index; next < limit; ++next) {
        bool const goes_on =
            next + 1 < names.size() && words({names[next].end, names[next + 1].begin}) == pause;
        if (!goes_on) {
            bool const others =
                text.substr(names[next].end).starts_with(detail::others_with_ending);
            return others && are_stems(next) ? text.substr(names[next].end + 3, 6)
                                             : std::string_view{};
        }
        std::string_view const behind = words(names[next + 1]);
        if (detail::level_prefixes.prefix_of(behind) != 0) {
            return {};
        }
        std::size_t const place = detail::shared_endings_of_places.suffix_of(behind);
        std::size_t const ending = place != 0 ? place : detail::shared_endings.suffix_of(behind);
        if (ending != 0 && ending < behind.size() &&
            (place != 0 || detail::endings_of_own_level.suffix_of(behind) == 0)) {
            bool const names_place =
                place == 0 ||
                (detail::may_be_stem(behind.substr(0, behind.size() - place)) &&
                 std::none_of(names.begin() + static_cast<std::ptrdiff_t>(index),
                              names.begin() + static_cast<std::ptrdiff_t>(next) + 1,
                              [&](Stretch name) { return detail::is_a_department(words(name)); }));
            return names_place && are_stems(next) ? behind.substr(behind.size() - ending)
                                                  : std::string_view{};
        }
    }
    return {};
}

}  // namespace fengong
