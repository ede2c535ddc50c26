// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// What a clause without numbers says that those behind it are of.
namespace fengong::detail {

/// What names of what is measured end with: of `财政收入：增长6%`, not of `工作目标：增长8%`.
inline constexpr auto endings_of_measured =
    word_list({"收入",   "产值", "增加值", "生产总值", "总额",   "零售额", "投资", "率",   "比重",
               "占比",   "面积", "产量",   "总产",     "企业数", "人数",   "户数", "人次", "增速",
               "用电量", "能耗", "强度",   "浓度",     "总量",   "里程",   "余额", "税收", "储蓄",
               "存款",   "贷款", "消费",   "覆盖面",   "排放量", "增幅",   "降幅", "引资", "学位"});

/// What the words in front of a colon and a number end with where they head it, and are not measured: 工作目标：30.
inline constexpr auto endings_of_heads =
    word_list({"目标", "任务", "标准", "指标", "要求", "内容",  "重点", "措施", "时限", "时间",
               "进度", "单位", "计划", "工作", "情况", "责任",  "要点", "方案", "电话", "编号",
               "文号", "其中", "包括", "如下", "村",   "社区",  "公司", "日期", "期限", "结果",
               "步骤", "办法", "原则", "事项", "数量", "规模",  "值",   "得分", "分值", "权重",
               "邮编", "序号", "年份", "年度", "考核", "联系人"});

/// Whether a number stands right behind the colon at `end`, as in the lines of tables, and is none of a point: 床位：300张.
[[nodiscard]] inline bool counts_behind_colon(std::string_view text, std::size_t end) {
    Mark const colon = mark_at(text, end);
    std::size_t const begin = end + colon.length;
    return colon.kind == Punctuation::colon && digit_at(text, begin).length != 0 &&
           behind_number_of_point(text, begin) == begin;
}

/// What the words at `where`, in front of a mark, name as measured behind it: 财政收入 of `财政收入：增长6%`, 床位 of
/// `床位：300张`. Empty if the mark is no colon, or if they are anything else.
[[nodiscard]] inline Stretch label_in_front(std::string_view text, Stretch where) {
    constexpr std::size_t longest = 75;  // bytes: 25 Chinese characters
    constexpr std::size_t shortest = 6;
    constexpr std::size_t longest_counted = 36;
    std::string_view const words = text.substr(where.begin, where.end - where.begin);
    if (words.size() >= shortest && words.size() <= longest_counted &&
        counts_behind_colon(text, where.end) && find_mark(words, 0).length == 0 &&
        endings_of_heads.suffix_of(words) == 0 && ends_of_places.suffix_of(words) == 0 &&
        !ends_like_a_unit(words)) {
        std::size_t const verb = first_verb_in(words);
        return {where.begin + (verb == words.size() ? 0 : verb), where.end};
    }
    bool const named = mark_at(text, where.end).kind == Punctuation::colon && !words.empty() &&
                       words.size() <= longest && endings_of_measured.suffix_of(words) != 0 &&
                       verb_in(words) == 0 && find_mark(words, 0).length == 0;
    return named ? where : Stretch{};
}

/// Verbs of getting on with something, which name what the numbers behind them are of.
inline constexpr auto verbs_of_topics =
    word_list({"推进", "推动", "加快推进", "加快推动", "全力推进", "大力推进", "持续推进",
               "深入推进", "统筹推进", "实施"});

/// Nouns that begin like one of them.
inline constexpr auto no_verbs_of_topics =
    word_list({"推进会", "推进情况", "推进力度", "推进机制", "推动力", "实施方案", "实施意见",
               "实施细则", "实施办法", "实施情况"});

/// What the clause at `where` without any number says goes on, which those that are counted behind it may be of: 电梯加装 of
/// `推动电梯加装，新开工400台`; empty if it says anything else.
[[nodiscard]] inline Stretch topic_in_front(std::string_view text, Stretch where) {
    constexpr std::size_t longest = 75;  // bytes: 25 Chinese characters
    std::string_view const words = text.substr(where.begin, where.end - where.begin);
    std::size_t const verb = verbs_of_topics.prefix_of(words);
    bool const one = verb != 0 && verb < words.size() && words.size() <= longest &&
                     no_verbs_of_topics.prefix_of(words) == 0 && find_mark(words, 0).length == 0;
    return one ? Stretch{where.begin + verb, where.end} : Stretch{};
}

}  // namespace fengong::detail
