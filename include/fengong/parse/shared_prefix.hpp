// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong {

namespace detail {

/// The level of government that a name begins with.
inline constexpr auto level_prefixes = word_list({"省", "市", "县", "区", "州", "旗", "盟"});

/// Stems that begin like a level and are none: 市场监管局, 区域合作办, 市政局 (市政府 is none of them, nor 市民政局).
inline constexpr auto level_like_stems = word_list(
    {"市场",     "市容",     "市政管理", "市政公用", "市政设施", "市政局",   "市政处",   "市政中心",
     "市政园林", "市政建设", "市政工程", "市政公司", "市政维护", "市政养护", "市民服务", "市民中心",
     "市民热线", "区域",     "区划",     "县域",     "省道建设", "县道建设"});

/// What a name begins with that carries its own level or belongs to no level.
inline constexpr auto own_level_beginnings =
    word_list({"各",   "有关", "相关",     "所有", "全",   "国家", "国网",  "国务院", "中国",
               "中央", "人行", "人民银行", "中共", "驻",   "团",   "省",    "市",     "县",
               "区",   "州",   "旗",       "盟",   "自治", "武警", "军分区"});

/// Words with a level inside that say nothing about the level of the name: 乡村振兴局.
inline constexpr auto level_words_in_stems =
    word_list({"乡村", "城乡", "城市", "城镇", "村镇", "市场", "市容", "市政", "社区", "区域",
               "县域", "园区建设", "镇村"});

/// What a name contains or ends with that is not of the shared level: 朔原高新区管委会, 南海海关.
inline constexpr auto levels_inside = word_list({"省", "市", "县", "区", "镇", "乡", "街道", "州"});

/// What names end with that may leave the level out.
inline constexpr auto endings_without_level =
    word_list({"局", "委", "办", "厅", "部", "院", "会", "社", "中心", "联", "室", "处", "馆", "台",
               "站", "所", "队", "科协"});

/// What ends like them and carries its own level.
inline constexpr auto endings_of_own_level =
    word_list({"分局", "分院", "学院", "医院", "部队", "管委会", "银保监局", "证监局", "实验室",
               "办事处", "边检站"});

/// The same behind the name of the place that they supply, inform or lead to: 云舒供电局, 云舒日报社; 供电局 alone is
/// completed.
inline constexpr auto endings_behind_a_place =
    word_list({"供电局", "电业局", "日报社", "晚报社", "火车站", "铁路局", "海事局", "电监办",
               "出入境检验检疫局"});

[[nodiscard]] constexpr bool carries_own_level(std::string_view name) noexcept {
    std::size_t const stem = level_like_stems.prefix_of(name);
    if (stem == 0 && own_level_beginnings.prefix_of(name) != 0) {
        return true;
    }
    for (std::size_t position = stem; position < name.size();) {
        std::string_view const rest = name.substr(position);
        if (std::size_t const known = level_words_in_stems.prefix_of(rest)) {
            position += known;
        } else if (levels_inside.prefix_of(rest) != 0) {
            return true;
        } else {
            position += character_length(name, position);
        }
    }
    return false;
}

}  // namespace detail

namespace detail {

/// The place that `issuer` governs, those above left out: 砚湖区 of 澄州市砚湖区人民政府办公室, 和县 of 马鞍山市和县人民政府;
/// empty if it is no government.
[[nodiscard]] constexpr std::string_view governed_place(std::string_view issuer) noexcept {
    std::size_t const government = issuer.find("人民政府");
    if (government == std::string_view::npos) {
        return {};
    }
    constexpr std::size_t character = 3;
    std::string_view place = issuer.substr(0, government);
    std::size_t const own = level_prefixes.suffix_of(place);
    for (std::string_view const level : level_prefixes) {
        // Two characters rather than one: 市中 of 乐山市市中区.
        for (std::size_t const least : {2 * character, character}) {
            std::size_t const behind = level.size() + least + own;
            std::size_t const at =
                place.size() > behind ? place.rfind(level, place.size() - behind) : 0;
            if (at != 0 && at != std::string_view::npos) {
                place.remove_prefix(at + level.size());
                break;
            }
        }
    }
    return place;
}

}  // namespace detail

/// The name of the place that `issuer` governs, its level left out: 砚湖 of 澄州市砚湖区人民政府办公室; empty if it is
/// no government or the name is shorter than two characters.
[[nodiscard]] constexpr std::string_view place_name_of(std::string_view issuer) noexcept {
    constexpr std::size_t shortest = 6;
    std::string_view place = detail::governed_place(issuer);
    place.remove_suffix(detail::level_prefixes.suffix_of(place));
    return place.size() >= shortest ? place : std::string_view{};
}

/// What branches there carry of that place in their names, 人民银行砚湖支行: the same, but one character keeps its
/// level, 和县支行.
[[nodiscard]] constexpr std::string_view place_of_branches(std::string_view issuer) noexcept {
    std::string_view const name = place_name_of(issuer);
    return name.empty() ? detail::governed_place(issuer) : name;
}

/// Completes the names of a list, one after the other: in `市财政局、农业局` the second is 市农业局.
///
/// A prefix is shared over 、 only. Names that carry a level of their own (各镇街, 人民银行, 高新区管委会,
/// 生态环境局X分局) or begin with the name of the place (云舒海事局), companies, banks and schools are never
/// completed.
class SharedPrefix {
public:
    /// For the names of lists in `text`, without white space, in a notice of `place` (云舒 of 云舒省; may be
    /// empty). Both must outlive the object.
    explicit SharedPrefix(std::string_view text, std::string_view place = {}) noexcept
        : text_{text}, place_{place} {}

    /// The prefix that `name`, the next of its list, leaves out: 市, or 市委 for 统战部 behind 市委宣传部;
    /// empty if it leaves out nothing. `stem`: it leaves out its ending, too (shared_ending()). Linear in the name.
    [[nodiscard]] constexpr std::string_view next(Stretch name, bool stem = false) noexcept {
        constexpr std::string_view pause = "、";
        if (words({std::min(last_end_, name.begin), name.begin}) != pause) {
            prefix_ = {};
        }
        last_end_ = name.end;
        std::string_view const word = words(name);
        if (prefix_.empty() && detail::level_prefixes.prefix_of(word) == 0) {
            return {};
        }
        std::size_t const level = detail::level_like_stems.prefix_of(word) != 0
                                      ? 0
                                      : detail::level_prefixes.prefix_of(word);
        if (level != 0) {
            giver_ = name;
            prefix_ = word.substr(0, level);
            giver_is_stem_ = stem;
            return {};
        }
        // 市直各单位 shares nothing. Most lists never ask.
        if (!(stem || is_department(word)) || detail::carries_own_level(word) ||
            !(giver_is_stem_ || is_department(words(giver_))) ||
            (!place_.empty() && word.starts_with(place_))) {
            return {};
        }
        bool const party =
            words(giver_).substr(prefix_.size()).starts_with(committee) && word.ends_with("部");
        return {prefix_.data(), prefix_.size() + (party ? committee.size() : 0)};
    }

    /// Lets the name last read end at `end`, behind what stands in brackets there and is no part of it.
    constexpr void pass(std::size_t end) noexcept { last_end_ = end; }

private:
    static constexpr std::string_view committee = "委";

    [[nodiscard]] constexpr std::string_view words(Stretch part) const noexcept {
        return text_.substr(part.begin, part.end - part.begin);
    }

    [[nodiscard]] static constexpr bool is_department(std::string_view word) noexcept {
        std::size_t const placed = detail::endings_behind_a_place.suffix_of(word);
        return detail::endings_without_level.suffix_of(word) != 0 &&
               detail::endings_of_own_level.suffix_of(word) == 0 &&
               (placed == 0 || placed == word.size());
    }

    std::string_view text_;
    std::string_view place_;
    std::string_view prefix_;
    Stretch giver_;  // the last name that has a level of its own
    bool giver_is_stem_ = false;
    std::size_t last_end_ = 0;
};

}  // namespace fengong
