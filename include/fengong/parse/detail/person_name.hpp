// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// The most frequent surnames, nine tenths of all persons: the first 180 of the Ministry of Public Security's yearly
/// reports on names, without those that as often begin a word for a matter or place.
inline constexpr auto surnames = word_list(
    {"王",   "李",   "张",   "刘",   "陈",   "杨",   "赵",   "黄",   "周",   "吴",  "徐", "孙",
     "胡",   "朱",   "高",   "林",   "何",   "郭",   "马",   "罗",   "梁",   "宋",  "郑", "谢",
     "韩",   "唐",   "冯",   "于",   "董",   "萧",   "肖",   "程",   "曹",   "袁",  "邓", "许",
     "傅",   "沈",   "曾",   "彭",   "吕",   "苏",   "卢",   "蒋",   "蔡",   "贾",  "丁", "魏",
     "薛",   "叶",   "阎",   "闫",   "余",   "潘",   "杜",   "戴",   "夏",   "钟",  "汪", "田",
     "任",   "姜",   "范",   "方",   "石",   "姚",   "谭",   "廖",   "邹",   "熊",  "金", "陆",
     "郝",   "孔",   "白",   "崔",   "康",   "毛",   "邱",   "秦",   "江",   "史",  "顾", "侯",
     "邵",   "孟",   "龙",   "万",   "段",   "雷",   "钱",   "汤",   "尹",   "黎",  "易", "常",
     "武",   "乔",   "贺",   "赖",   "龚",   "文",   "庞",   "樊",   "兰",   "殷",  "施", "陶",
     "洪",   "翟",   "颜",   "倪",   "严",   "牛",   "温",   "芦",   "季",   "俞",  "章", "鲁",
     "葛",   "伍",   "韦",   "申",   "尤",   "毕",   "聂",   "丛",   "焦",   "向",  "柳", "邢",
     "路",   "岳",   "齐",   "梅",   "莫",   "庄",   "辛",   "管",   "祝",   "左",  "涂", "谷",
     "祁",   "时",   "舒",   "耿",   "牟",   "卜",   "詹",   "关",   "苗",   "凌",  "费", "纪",
     "靳",   "盛",   "童",   "欧",   "甄",   "项",   "曲",   "成",   "游",   "阳",  "裴", "席",
     "卫",   "查",   "屈",   "鲍",   "位",   "覃",   "霍",   "翁",   "隋",   "甘",  "包", "司",
     "欧阳", "上官", "司马", "诸葛", "司徒", "夏侯", "令狐", "慕容", "尉迟", "皇甫"});

/// Words of matters and places that begin like a name: （林业）, （金融）.
inline constexpr auto words_like_names = word_list(
    {"林业", "金融", "文化", "文旅", "文明", "文体", "武装", "高新", "温泉", "石油", "石化",
     "马路", "江河", "田间", "金属", "常务", "常规", "常态", "成员", "管理", "管护", "管委",
     "包保", "司法", "任务", "时限", "时间", "项目", "关于", "查处", "路面", "路灯", "方案",
     "易地", "康养", "钟表", "黄河", "白酒", "毛纺", "龙头", "江北", "江南", "高校", "高速",
     "万亩", "费用", "纪检", "纪委", "石材", "陶瓷", "水利", "成本", "施工", "施策", "向上"});

/// Whether `words`, without white space, may be the name of a person: a surname and one or two characters, and neither a
/// unit nor a matter. Constant time.
[[nodiscard]] constexpr bool may_be_person(std::string_view words) noexcept {
    constexpr std::size_t character = 3;
    std::size_t const surname = surnames.prefix_of(words);
    if (surname == 0 || words.size() <= surname || words.size() > surname + 2 * character ||
        words_like_names.prefix_of(words) != 0 || ends_like_a_unit(words)) {
        return false;
    }
    for (std::size_t at = surname; at < words.size(); at += character) {
        auto const first = static_cast<unsigned char>(words[at]);
        if (first < 0xE4 || first > 0xE9) {
            return false;
        }
    }
    return (words.size() - surname) % character == 0;
}

/// Surnames that as often begin the name of a place or a company: 金港, 江北, 万达.
inline constexpr auto surnames_like_words =
    word_list({"高", "马", "黄", "江", "石", "金", "万", "武", "文", "方", "龙", "康", "路", "管",
               "常", "施", "包", "陆", "温", "白", "牛", "时", "成", "关", "项", "卫", "位", "向",
               "任", "费", "夏", "钟", "田", "游", "席", "曲", "阳", "左", "谷", "童", "司", "林",
               "汪", "汤", "梁", "齐", "岳", "梅", "洪", "章", "鲁", "邢", "辛", "兰", "甘", "祁"});

/// What names of places end with that begin like a person's: 曹县, 任城区.
inline constexpr auto endings_unlike_names =
    word_list({"县", "市", "区", "镇", "乡", "村", "旗", "州", "组", "站", "港", "网",
               "桥", "城", "湾", "沟", "堡", "屯", "寨", "坪", "甸", "集", "庄"});

/// Whether `words` are the name of a person where a unit may stand as well: three characters or more behind a surname that
/// begins no other word. Constant time.
[[nodiscard]] constexpr bool sounds_like_a_person(std::string_view words) noexcept {
    constexpr std::size_t shortest = 9;  // bytes
    return words.size() >= shortest && may_be_person(words) &&
           surnames_like_words.prefix_of(words) == 0 && endings_unlike_names.suffix_of(words) == 0;
}

/// The size of `name` without the telephone behind it: of 陈晓明 in 陈晓明（联系电话：13800000000）, 陈晓明0537-1234567.
[[nodiscard]] constexpr std::size_t size_without_telephone(std::string_view name) noexcept {
    constexpr std::size_t least_digits = 7;
    constexpr std::string_view figures = "0123456789-";
    std::size_t const open = ends_with_bracket(name) ? find_opening_bracket(name) : name.size();
    std::size_t digits = 0;
    for (std::size_t at = open; at < name.size(); ++at) {
        digits += name[at] >= '0' && name[at] <= '9' ? 1U : 0U;
    }
    std::size_t const size = digits >= least_digits ? open : name.find_last_not_of(figures) + 1;
    bool const telephone = digits >= least_digits || name.size() - size >= least_digits;
    return telephone && size != 0 ? size : name.size();
}

}  // namespace fengong::detail
