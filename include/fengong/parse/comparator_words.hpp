// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// A word that says how a number binds.
struct ComparatorWord {
    std::string_view word;
    Comparator comparator;
};

/// Words right behind a number and its measure; they bind the number, whatever stands before it.
inline constexpr ComparatorWord comparators_behind[] = {
    {"及以上", Comparator::at_least}, {"以上", Comparator::at_least},
    {"左右", Comparator::about},      {"上下", Comparator::about},
    {"及以内", Comparator::at_most},  {"以内", Comparator::at_most},
    {"之内", Comparator::at_most},    {"及以下", Comparator::at_most},
    {"以下", Comparator::at_most},
};

/// Words right before a number. Of two that end alike the longer is taken (不超过, not 超过).
inline constexpr ComparatorWord comparators_before[] = {
    {"不少于", Comparator::at_least},   {"不低于", Comparator::at_least},
    {"不小于", Comparator::at_least},   {"不得少于", Comparator::at_least},
    {"不得低于", Comparator::at_least}, {"至少", Comparator::at_least},
    {"至少有", Comparator::at_least},   {"最少有", Comparator::at_least},
    {"最低", Comparator::at_least},     {"不下于", Comparator::at_least},
    {"不下", Comparator::at_least},     {"最少", Comparator::at_least},
    {"不能低于", Comparator::at_least}, {"不超过", Comparator::at_most},
    {"不超", Comparator::at_most},      {"逾", Comparator::more_than},
    {"不高于", Comparator::at_most},    {"不大于", Comparator::at_most},
    {"不多于", Comparator::at_most},    {"不得超过", Comparator::at_most},
    {"不得高于", Comparator::at_most},  {"不突破", Comparator::at_most},
    {"控制在", Comparator::at_most},    {"控制到", Comparator::at_most},
    {"≥", Comparator::at_least},        {"≧", Comparator::at_least},
    {"≤", Comparator::at_most},         {"≦", Comparator::at_most},
    {"至多", Comparator::at_most},      {"最高", Comparator::at_most},
    {"最多", Comparator::at_most},      {"不能超过", Comparator::at_most},
    {"不得突破", Comparator::at_most},  {"突破", Comparator::more_than},
    {"超过", Comparator::more_than},    {"高于", Comparator::more_than},
    {"多于", Comparator::more_than},    {"大于", Comparator::more_than},
    {"超", Comparator::more_than},      {"过", Comparator::more_than},
    {"超出", Comparator::more_than},    {"＞", Comparator::more_than},
    {"＜", Comparator::less_than},      {"高出", Comparator::more_than},
    {"低于", Comparator::less_than},    {"少于", Comparator::less_than},
    {"小于", Comparator::less_than},    {"达到", Comparator::reach},
    {"达", Comparator::reach},          {"增至", Comparator::reach},
    {"增加到", Comparator::reach},      {"增加至", Comparator::reach},
    {"扩大到", Comparator::reach},      {"扩大至", Comparator::reach},
    {"提高到", Comparator::reach},      {"提高至", Comparator::reach},
    {"提升到", Comparator::reach},      {"提升至", Comparator::reach},
    {"上升到", Comparator::reach},      {"下降到", Comparator::reach},
    {"下降至", Comparator::reach},      {"降低到", Comparator::reach},
    {"降低至", Comparator::reach},      {"降到", Comparator::reach},
    {"降至", Comparator::reach},        {"减少到", Comparator::reach},
    {"减少至", Comparator::reach},      {"减至", Comparator::reach},
    {"跨上", Comparator::reach},        {"跨越", Comparator::reach},
    {"站上", Comparator::reach},        {"迈上", Comparator::reach},
    {"缩短到", Comparator::reach},      {"缩短至", Comparator::reach},
    {"压缩到", Comparator::reach},      {"压缩至", Comparator::reach},
    {"增长到", Comparator::reach},      {"增长至", Comparator::reach},
    {"提至", Comparator::reach},        {"升至", Comparator::reach},
    {"上调到", Comparator::reach},      {"上调至", Comparator::reach},
    {"上调为", Comparator::reach},      {"上升至", Comparator::reach},
    {"扩展到", Comparator::reach},      {"扩展至", Comparator::reach},
    {"拓展到", Comparator::reach},      {"拓展至", Comparator::reach},
    {"扩至", Comparator::reach},        {"发展到", Comparator::reach},
    {"发展至", Comparator::reach},      {"延长到", Comparator::reach},
    {"延长至", Comparator::reach},      {"降为", Comparator::reach},
    {"减少为", Comparator::reach},      {"缩减到", Comparator::reach},
    {"缩减至", Comparator::reach},      {"缩减为", Comparator::reach},
    {"缩小到", Comparator::reach},      {"缩小至", Comparator::reach},
    {"缩短为", Comparator::reach},      {"压缩为", Comparator::reach},
    {"压减到", Comparator::reach},      {"压减至", Comparator::reach},
    {"恢复到", Comparator::reach},      {"压减为", Comparator::reach},
    {"压降到", Comparator::reach},      {"压降至", Comparator::reach},
    {"下调到", Comparator::reach},      {"下调至", Comparator::reach},
    {"下调为", Comparator::reach},      {"精简到", Comparator::reach},
    {"精简至", Comparator::reach},      {"精简为", Comparator::reach},
    {"调整到", Comparator::reach},      {"调整至", Comparator::reach},
    {"调整为", Comparator::reach},      {"增加为", Comparator::reach},
    {"提高为", Comparator::reach},      {"变为", Comparator::reach},
    {"增为", Comparator::reach},        {"减为", Comparator::reach},
    {"约", Comparator::about},          {"大约", Comparator::about},
    {"近", Comparator::about},          {"接近", Comparator::about},
};

/// Words that only end like one of them: 签约20户, 通过3项.
inline constexpr auto no_comparators = word_list({
    "签约", "节约", "预约", "集约", "履约", "合约", "违约", "制约", "续约", "通过", "经过",
    "附近", "就近", "邻近", "最近", "抵达", "直达", "传达", "下达", "发达", "转达", "到达率",
});

/// What stands in front of 商超 where it is a shop, and of nothing that is traded: 大型商超30家, 发展商超30家; but of 批发商超30家 超 compares.
inline constexpr auto openings_of_shops = word_list({
    "大型", "中型", "小型", "大中型", "中小型", "连锁", "社区", "农村", "城乡", "城区", "乡镇",
    "县级", "镇级", "村级", "县城",   "品牌",   "知名", "重点", "生鲜", "综合", "精品", "便民",
    "本地", "新型", "智慧", "无人",   "传统",   "骨干", "规上", "限上", "线下", "线上", "新增",
    "发展", "培育", "建设", "新建",   "建成",   "打造", "改造", "提升", "引进", "引入", "扶持",
    "支持", "推动", "开设", "设立",   "布局",   "新设", "新开", "检查", "走访", "和",   "与",
    "及",   "、",   "，",   "：",     "。",     "；",   "（",
});

/// Words between a number and its measure: `1500余盏`, `20多家`.
inline constexpr auto about_words = word_list({"余", "多", "来"});

namespace detail {

inline constexpr auto words_behind = words_of(comparators_behind, &ComparatorWord::word);
inline constexpr auto words_before = words_of(comparators_before, &ComparatorWord::word);

/// The length of a bracket at `position` that says that the number in front is included, （含） or, with it once more,
/// （含300万元）; 0 if there is none. （含护理型床位300张） says what else is counted.
[[nodiscard]] constexpr std::size_t inclusion_at(std::string_view text,
                                                 std::size_t position) noexcept {
    constexpr std::string_view included = "含";
    constexpr std::string_view number_itself = "本数";
    constexpr std::size_t longest = 36;  // bytes: 12 Chinese characters
    Mark const open = mark_at(text, position);
    std::size_t const begin = position + open.length + included.size();
    if (open.kind != Punctuation::open_bracket ||
        !text.substr(position + open.length).starts_with(included)) {
        return 0;
    }
    std::size_t const close = find_closing_bracket(text.substr(0, begin + longest), position);
    if (close == text.npos) {
        return 0;
    }
    std::string_view const inside = text.substr(begin, close - begin);
    std::size_t const nearby = std::min(position, longest);
    constexpr std::string_view money = "元";  // 10亿（含10亿元）以上
    std::string_view const in_front = text.substr(position - nearby, nearby);
    bool const shorter = inside.ends_with(money) &&
                         in_front.ends_with(inside.substr(0, inside.size() - money.size()));
    bool const again = shorter || in_front.find(inside) != text.npos;
    return again || inside == number_itself ? close + mark_at(text, close).length - position : 0;
}

/// Whether the sign > or < that `head` ends with compares: not where it closes a bracket, <惠企政策>12条, or an arrow, 80%->95%.
[[nodiscard]] constexpr bool sign_compares(std::string_view head) noexcept {
    constexpr std::string_view arrows = "-=<>";
    std::string_view const before = head.substr(0, head.size() - 1);
    if (!before.empty() && arrows.find(before.back()) != arrows.npos) {
        return false;
    }
    std::size_t const other = before.find_last_of("<>");
    bool const opened = other != before.npos && before[other] == '<' &&
                        digit_at(before, other + 1).length == 0;  // not 能耗<5吨，参保率>95%
    return head.back() != '>' || !opened;
}

/// Whether 超 that `head` ends with is part of 商超, a shop.
[[nodiscard]] constexpr bool ends_with_shop(std::string_view head) noexcept {
    constexpr std::string_view shop = "商超";
    if (!head.ends_with(shop)) {
        return false;
    }
    std::string_view const before = head.substr(0, head.size() - shop.size());
    return before.empty() || static_cast<unsigned char>(before.back()) < 0x80 ||
           openings_of_shops.suffix_of(before) != 0;
}

}  // namespace detail

/// The longest comparator word at `position`, directly behind a number; nothing if there is none. What a bracket says
/// to be included is part of it: `300万元（含300万元）以上`.
[[nodiscard]] constexpr std::optional<ComparatorWord> comparator_behind(
    std::string_view text, std::size_t position) noexcept {
    std::size_t const inclusion = detail::inclusion_at(text, position);
    std::size_t const row = detail::words_behind.find_prefix(text.substr(position + inclusion));
    if (row == detail::words_behind.none) {
        return std::nullopt;
    }
    ComparatorWord const& known = comparators_behind[row];
    return ComparatorWord{text.substr(position, inclusion + known.word.size()), known.comparator};
}

/// The longest comparator word that `head`, the text before a number, ends with.
[[nodiscard]] constexpr std::optional<ComparatorWord> comparator_before(
    std::string_view head) noexcept {
    if (head.ends_with('>') || head.ends_with('<')) {
        if (!detail::sign_compares(head)) {
            return std::nullopt;
        }
        return ComparatorWord{head.substr(head.size() - 1),
                              head.back() == '>' ? Comparator::more_than : Comparator::less_than};
    }
    std::size_t const row = detail::words_before.find_suffix(head);
    if (row != detail::words_before.none &&
        (no_comparators.suffix_of(head) != 0 || detail::ends_with_shop(head))) {
        return std::nullopt;
    }
    return row == detail::words_before.none ? std::nullopt : std::optional{comparators_before[row]};
}

}  // namespace fengong
