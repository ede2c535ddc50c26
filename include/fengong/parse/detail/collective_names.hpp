// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// Names of several units that hold a 、 of their own.
namespace fengong::detail {

/// What joins two names without a mark.
inline constexpr auto conjunctions = word_list({"以及", "及", "和", "与"});

/// The levels of government that a collective name enumerates: 各乡、镇人民政府.
inline constexpr auto collective_levels = word_list(
    {"县（市）", "县(市)", "县（市)",  "县(市）", "市（地）", "市(地)", "市（州）",  "市(州)",
     "乡（镇）", "乡(镇)", "镇（街）", "镇(街)",  "镇（乡）", "镇(乡)", "县（区）",  "县(区)",
     "街",       "县级市", "自治州",   "自治县",  "地区",     "街道",   "乡镇",      "县市",
     "市县",     "县区",   "市区",     "县",      "市",       "区",     "乡",        "镇",
     "村",       "州",     "盟",       "旗",      "园区",     "开发区", "高新区",    "经开区",
     "度假区",   "功能区", "新区",     "特区",    "自治区",   "直辖市", "计划单列市"});

/// The level that only 各 makes one of many: 各省、自治区、直辖市.
inline constexpr std::string_view provinces = "省";

/// What stands beside it in one name, whatever follows: 各省、自治区、直辖市财政厅（局）.
inline constexpr auto beside_provinces = word_list({"自治区", "直辖市", "计划单列市"});

/// What follows the last level of such a name.
inline constexpr auto collective_tails =
    word_list({"人民政府", "政府", "办事处", "党委", "党工委", "管委会", "党组织", "有关部门"});

/// Of these, what does not make an organisation of its own of a level: 街道办事处, but 市有关部门.
inline constexpr auto office_tails =
    word_list({"人民政府", "政府", "办事处", "党委", "党工委", "党组织"});

/// Whether `name` is a level of government with at most its kind of office behind it: 街道, 县人民政府.
[[nodiscard]] constexpr bool is_level(std::string_view name) noexcept {
    std::string_view const rest = name.substr(collective_levels.prefix_of(name));
    return rest.size() != name.size() &&
           (rest.empty() || office_tails.prefix_of(rest) == rest.size());
}

/// Departments that stand for many, and the units that are named with them: 各有关部门、单位.
inline constexpr auto departments = word_list({"有关部门", "相关部门", "各部门", "直部门"});
inline constexpr auto units_alone = word_list({"单位", "直属单位"});

/// What the party is called, and what is governed beside it under one name: 各乡镇党委、政府.
inline constexpr auto party_committees = word_list({"党委", "党工委"});
inline constexpr auto bodies_alone =
    word_list({"政府", "人民政府", "管委会", "办事处", "单位", "部门"});

/// Kinds of offices that are named in one word with others: 市政府各委、办、局.
inline constexpr auto kinds_of_offices =
    word_list({"委", "办", "局", "厅", "部", "行", "社", "室", "院", "公司"});

/// Whether `name` ends with 各 and a kind of offices, and `behind` goes on with another: 区直各办 and 局.
[[nodiscard]] constexpr bool enumerates_offices(std::string_view name,
                                                std::string_view behind) noexcept {
    constexpr std::string_view pause = "、";
    constexpr std::string_view many = "各";
    std::size_t const kind = kinds_of_offices.prefix_of(behind);
    bool const whole = kind != 0 && (kind == behind.size() || mark_at(behind, kind).length != 0);
    while (whole) {
        std::size_t const last = kinds_of_offices.suffix_of(name);
        name.remove_suffix(last);
        if (last == 0 || !name.ends_with(pause)) {
            return last != 0 && name.ends_with(many);
        }
        name.remove_suffix(pause.size());
    }
    return false;
}

/// Whether `name` ends with 各 (有关, 相关) and a level of government, and what stands behind the pause goes on with
/// another level, as in `各乡、镇人民政府` and `13个街道、镇`: then the pause divides nothing.
[[nodiscard]] constexpr bool enumerates_levels(std::string_view name,
                                               std::string_view behind) noexcept {
    std::size_t const alone = departments.suffix_of(name) != 0 ? units_alone.prefix_of(behind)
                              : party_committees.suffix_of(name) != 0
                                  ? bodies_alone.prefix_of(behind)
                                  : 0;
    if (alone != 0) {
        std::string_view const next = behind.substr(alone);
        return next.empty() || mark_at(next, 0).length != 0;
    }
    if (enumerates_offices(name, behind)) {
        return true;
    }
    constexpr std::string_view departments_of = "各";  // 区政府各部门
    std::size_t const level = collective_levels.prefix_of(behind);
    std::string_view const rest = behind.substr(level);
    std::size_t const tail = collective_tails.prefix_of(rest);
    bool const whole = rest.empty() || mark_at(rest, 0).length != 0 ||
                       (tail != 0 && !rest.substr(tail).starts_with(departments_of)) ||
                       beside_provinces.prefix_of(behind) != 0;
    constexpr std::size_t longest = 180;  // bytes of a name that goes on
    if (level == 0 || !whole || name.size() > longest) {
        return false;  // nearly all: 县财政局 begins like a level, and goes on
    }
    if (DigitRun const count = digit_run_at(name, 0); count.digits != 0) {
        constexpr std::string_view counter = "个";
        std::string_view const counted = name.substr(count.end);
        name = counted.starts_with(counter) ? counted.substr(counter.size()) : name;
    }
    // The last of them begins the name: 各有关部门和各乡、镇.
    std::size_t levels = 0;
    for (std::string_view const many : {"各", "有关", "相关"}) {
        for (std::size_t at = name.find(many, levels); at != std::string_view::npos;
             at = name.find(many, at + many.size())) {
            bool const begins = at == levels || conjunctions.suffix_of(name.substr(0, at)) != 0;
            levels = begins ? at + many.size() : levels;
        }
    }
    name.remove_prefix(levels);
    if (levels != 0 && name.starts_with(provinces)) {
        name.remove_prefix(provinces.size());  // 各省、自治区
        name = name.empty() ? behind.substr(0, level) : name;
    }
    // More than one level may have been read: 各乡、镇、街道.
    std::size_t const pause = name.rfind("、");
    std::string_view const last = pause == std::string_view::npos ? name : name.substr(pause + 3);
    constexpr std::size_t longest_level = 15;
    return !last.empty() && last.size() <= longest_level &&
           collective_levels.prefix_of(last) == last.size();
}

}  // namespace fengong::detail
