// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

/// Words of places among those around a number, as tables.
namespace fengong::detail {

/// Levels that names of places end with, where a place acts (县 of `青石县新增床位`) or stands for what lies in it
/// (镇 of `公厕12座，其中东河镇5座`), and words that only end like one of them.
inline constexpr auto ends_of_places =
    word_list({"县", "市", "区", "州", "旗", "镇", "乡", "街道"});
inline constexpr auto no_ends_of_places = word_list({
    "社区", "小区", "园区", "城区", "景区", "校区",   "库区", "山区", "牧区", "林区",
    "片区", "街区", "辖区", "地区", "灾区", "灌区",   "城市", "城镇", "乡镇", "集镇",
    "上市", "超市", "夜市", "集市", "门市", "棚户区", "厂区", "矿区", "返乡", "下乡",
    "台区", "各县", "各市", "各区", "市区", "县区",   "县市", "镇街",
});

/// Kinds of places in front of a verb of making, which are part of what is made elsewhere: 县城新建停车场.
inline constexpr auto scenes = word_list(
    {"县城", "城区", "主城区", "中心城区", "建成区", "镇区", "园区", "开发区", "景区", "市区"});

/// Kinds of places that a share may be said of apart: 县城 of `入园率达到90%，县城达到95%`.
inline constexpr auto settlements = word_list(
    {"县城", "城区", "主城区", "城市", "城镇", "乡镇", "镇区", "农村", "乡村", "山区", "平原",
     "市区", "市本级", "县区", "县（市）", "县（市、区）", "县(市)", "县(市、区)"});

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
    word_list({"地区", "等",     "等地", "等乡镇", "街道", "镇",     "乡",     "村", "社区", "县城",
               "城区", "主城区", "小区", "园区",   "新区", "开发区", "示范区", "县", "市",   "东侧",
               "西侧", "南侧",   "北侧", "两侧",   "周边", "沿线",   "河",     "江", "流域", "公司",
               "集团", "一期",   "二期", "三期",   "一轮", "二轮",   "三轮"});

}  // namespace fengong::detail
