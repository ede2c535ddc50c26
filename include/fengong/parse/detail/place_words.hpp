// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// Words of places among those around a number and in titles, as tables.
namespace fengong::detail {

/// Levels that names of places end with, where a place acts (县 of `青石县新增床位`) or stands for what lies in it
/// (镇 of `公厕12座，其中东河镇5座`).
inline constexpr auto ends_of_places =
    word_list({"县", "市", "区", "州", "旗", "镇", "乡", "街道"});

/// Words that only end like one of them.
inline constexpr auto no_ends_of_places = word_list({
    "社区", "小区", "景区", "校区", "库区", "牧区",   "片区", "辖区", "地区",
    "灾区", "灌区", "城镇", "乡镇", "集镇", "上市",   "超市", "夜市", "返乡",
    "下乡", "各县", "各市", "各区", "镇街", "棚户区", "厂区",
});

/// Kinds that names of places end with, too, behind one character more: 谯城区, 黄山区, 桐城市.
inline constexpr auto kinds_in_names =
    word_list({"城区", "园区", "山区", "林区", "矿区", "台区", "市区", "街区", "县区", "县市",
               "城市", "集市", "门市"});

/// Characters that make a kind of it, too: 主城区, 各县区, 大城市.
inline constexpr auto no_names_in_kinds = word_list(
    {"主", "老", "全", "各", "本", "我", "该", "每", "两", "大", "小", "县", "市", "镇", "乡"});

/// The names of divisions with more characters in front: GB/T 2260.
inline constexpr auto names_like_kinds = word_list({
    "井陉矿区",   "峰峰矿区", "鹰手营子矿区", "白云鄂博矿区", "石景山区", "元宝山区", "碾子山区",
    "八公山区",   "西塞山区", "禹王台区",     "雨花台区",     "兴隆台区", "四方台区", "达坂城区",
    "神农架林区", "共青城市", "老城区",       "万柏林区",     "下花园区",
});

/// Whether `words`, which end with a level, are a kind of places and no name of one: 园区, 中心城区, 各县, and not
/// 谯城区 or 亳州市谯城区.
[[nodiscard]] constexpr bool is_kind_of_place(std::string_view words) noexcept {
    constexpr std::size_t one_character = 3;
    if (no_ends_of_places.suffix_of(words) != 0) {
        return true;
    }
    std::size_t const kind = kinds_in_names.suffix_of(words);
    if (kind == 0 || names_like_kinds.suffix_of(words) != 0) {
        return false;
    }
    std::string_view const front = words.substr(0, words.size() - kind);
    std::string_view const whole = front.substr(0, front.size() - one_character);
    return front.size() < one_character || no_names_in_kinds.suffix_of(front) != 0 ||
           (!whole.empty() && ends_of_places.suffix_of(whole) == 0);
}

/// Kinds of places in front of a verb of making, which are part of what is made elsewhere: 县城新建停车场.
inline constexpr auto scenes =
    word_list({"县城", "县城区", "城区", "主城区", "中心城区", "老城区", "新城区", "建成区", "镇区",
               "园区", "开发区", "景区", "市区"});

/// Kinds of places that a share may be said of apart: 县城 of `入园率达到90%，县城达到95%`.
inline constexpr auto settlements = word_list(
    {"县城",   "城区", "主城区",   "城市",         "城镇",     "乡镇",      "镇区",   "农村",
     "乡村",   "山区", "平原",     "市区",         "中心城区", "老城区",    "新城区", "建成区",
     "市本级", "县区", "县（市）", "县（市、区）", "县(市)",   "县(市、区)"});

/// Words in names of kinds that end like one of them: 其中省级重点镇3个.
inline constexpr auto words_of_kinds =
    word_list({"示范", "重点", "特色", "中心", "美丽", "级", "型", "社区", "小区"});

/// What the words of a setting end with: 在农村学校.
inline constexpr auto setting_endings =
    word_list({"学校", "医院", "园区", "社区", "街道", "乡镇", "村", "镇", "县",   "市",
               "区",   "站",   "中心", "场所", "内",   "上",   "中", "里", "范围", "等地"});

/// Where things are that a number behind is said of: 4个村260亩.
inline constexpr auto places_of_things =
    word_list({"村",   "社区", "小区", "乡镇",         "镇",           "乡",         "街道",
               "镇街", "县",   "市",   "区",           "县区",         "行政村",     "自然村",
               "园区", "片区", "省区", "县（市、区）", "乡镇（街道）", "镇（街道）", "村（社区）"});

/// What words in front of a number end with that are not measured where a noun stands behind it: examples, and places.
inline constexpr auto examples_and_places =
    word_list({"省",   "地区", "等",   "等地",   "等乡镇", "街道",   "镇",   "乡",     "村",
               "社区", "县城", "城区", "主城区", "小区",   "园区",   "新区", "开发区", "示范区",
               "县",   "市",   "东侧", "西侧",   "南侧",   "北侧",   "两侧", "周边",   "沿线",
               "河",   "江",   "流域", "公司",   "集团",   "一期",   "二期", "三期",   "一轮",
               "二轮", "三轮", "全域", "全线",   "辖区",   "辖区内", "境内", "县域内", "市区",
               "山区", "库区", "片区", "背街",   "大道",   "市中心", "部门"});

}  // namespace fengong::detail
