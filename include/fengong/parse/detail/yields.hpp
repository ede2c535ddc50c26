// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// What farms yield, where the crop or animal is only named the first time: `生猪存栏30万头、出栏50万头`.
namespace fengong::detail {

/// Yields that stand alone behind what they are of.
inline constexpr auto bare_yields = word_list(
    {"产量", "总产量", "总产", "单产", "存栏", "出栏", "存栏量", "出栏量", "年出栏", "年存栏"});

/// Crops and animals that one yield hands on to the next: not what is grown in (大棚), and not the breeding sows of 能繁母猪,
/// which nobody sells for their meat.
inline constexpr auto farmed_things = word_list({
    "粮食", "夏粮", "秋粮", "小麦", "冬小麦", "玉米", "水稻", "稻谷", "早稻",   "大豆",   "油菜",
    "油料", "花生", "棉花", "薯类", "马铃薯", "蔬菜", "大蒜", "辣椒", "食用菌", "水果",   "瓜果",
    "苹果", "柑橘", "葡萄", "茶叶", "中药材", "甘蔗", "烤烟", "烟叶", "蚕茧",   "水产品", "生猪",
    "肉牛", "奶牛", "肉羊", "牛",   "羊",     "家禽", "肉鸡", "蛋鸡", "肉鸭",   "肉禽",   "猪",
});

/// What the name of the first one ends with, behind the crop or animal.
inline constexpr auto ends_of_farming =
    word_list({"存栏", "出栏", "存栏量", "出栏量", "播种面积", "种植面积", "面积", "产量", "总产量",
               "总产", "单产"});

/// What is farmed of `before`, the name of what was counted in front of the bare yield `words`: 生猪 of 生猪存栏. Empty
/// where `words` are anything else, and where nothing known is farmed.
[[nodiscard]] constexpr std::string_view farmed(std::string_view before, std::string_view words) {
    bool const bare = !words.empty() && bare_yields.prefix_of(words) == words.size();
    std::size_t const end = bare ? ends_of_farming.suffix_of(before) : 0;
    std::string_view const thing =
        end == 0 ? std::string_view{} : before.substr(0, before.size() - end);
    return farmed_things.prefix_of(thing) == thing.size() ? thing : std::string_view{};
}

}  // namespace fengong::detail
