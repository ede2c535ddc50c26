// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>

/// Notices that a test can make up and a reader can see through.
namespace support {

/// A notice of `place` (甲县) with the item lines given, under one heading.
inline fengong::Notice notice_of(std::string_view place, std::string_view items) {
    std::string text{place};
    text += "人民政府关于印发2026年工作分工的通知\n\n一、工作\n";
    text += items;
    return fengong::parse(text);
}

/// A notice with one item, which says `clause` (新建公园3个).
inline fengong::Notice notice_with_clause(std::string_view clause) {
    return notice_of("甲县", "1. " + std::string{clause} + "。（牵头单位：县政府办公室）\n");
}

/// A pseudo-random notice: up to 30 items in three sections, units from a pool of a dozen, targets in
/// three measures.
inline fengong::Notice random_notice(std::mt19937& random, std::string_view place) {
    constexpr std::array<std::string_view, 12> pool{
        "县财政局", "县税务局",     "县教育局", "县商务局", "县水务局", "县公安局",
        "县民政局", "县交通运输局", "各镇街",   "县司法局", "县统计局", "县审计局"};
    constexpr std::array<std::string_view, 3> measures{"亩", "家", "%"};
    auto const below = [&](std::size_t limit) { return random() % limit; };
    auto const names = [&](std::size_t most) {
        std::string list{pool[below(pool.size())]};
        for (std::size_t more = below(most); more > 0; --more) {
            list += "、";
            list += pool[below(pool.size())];
        }
        return list + (below(5) == 0 ? "等" : "");
    };
    std::string text{place};
    text += "人民政府关于印发工作分工的通知\n";
    std::size_t number = 0;
    for (std::string_view const heading : {"一、甲\n", "二、乙\n", "三、丙\n"}) {
        text += heading;
        for (std::size_t item = below(11); item > 0; --item) {
            text += std::to_string(++number) + ". 新增项目";
            for (std::size_t target = below(3); target > 0; --target) {
                text += "、事项" + std::to_string(below(90) + 1);
                text += measures[below(measures.size())];
            }
            bool const lead = below(5) != 0;
            bool const responsible = below(2) != 0;
            text += "。（";
            text += lead ? "牵头单位：" + names(3) : "";
            text += lead && responsible ? "；" : "";
            text += responsible || !lead ? "责任单位：" + names(6) : "";
            text += "）\n";
        }
    }
    return fengong::parse(text);
}

}  // namespace support
