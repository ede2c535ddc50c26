// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/fund_size.hpp>
#include <fengong/parse/detail/goings.hpp>
#include <fengong/parse/detail/lead_in_words.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

/// Verbs next to what is counted behind a number: 安装 of `为8000名独居老人安装报警器`.
namespace fengong::detail {

/// The length of the verb that `words` end with behind 重点, which may have been taken away: 打造 of `市级重点打造`; npos
/// if they end otherwise.
[[nodiscard]] inline std::size_t emphasised_verb(std::string_view words) {
    constexpr std::string_view mainly = "重点";
    std::size_t const at = words.rfind(mainly);
    if (at == words.npos) {
        return words.npos;
    }
    std::string_view const behind = words.substr(at + mainly.size());
    std::size_t end = 0;  // of the verbs: 引进和培养
    for (std::size_t verb = action_verbs.prefix_of(behind); verb != 0;
         verb = action_verbs.prefix_of(behind.substr(end))) {
        end += verb;
        std::size_t const separator = verb_separators.prefix_of(behind.substr(end));
        end += action_verbs.prefix_of(behind.substr(end + separator)) != 0 ? separator : 0;
    }
    return end == behind.size() ? end : words.npos;
}

/// What the words in front of a verb begin with where each of many does it: 各街（镇）, 每个村.
inline constexpr auto distributives = word_list({"各", "每", "所有", "全部", "均", "都"});

/// What each of them has or does, beside the verbs of doing: 有, and whom it helps; not 办 of 街道办.
inline constexpr auto possessing_verbs =
    word_list({"有", "建", "设", "配", "结对", "联系", "包联", "包保", "服务"});

/// The length of the verb that `words` end with, whichever it is, behind each of those who do it: 有 of 各区有.
[[nodiscard]] inline std::size_t verb_of_each(std::string_view words) {
    if (distributives.prefix_of(words) == 0) {
        return 0;
    }
    std::size_t const verb =
        std::max(action_verbs.suffix_of(words), possessing_verbs.suffix_of(words));
    return verb < words.size() ? verb : 0;
}

/// Whether words behind a number say that it is that of a growth: 8%以上的增速.
[[nodiscard]] inline bool grows_behind(std::string_view words) {
    constexpr std::string_view of = "的";
    return words.starts_with(of) && growth_nouns.prefix_of(words.substr(of.size())) != 0;
}

/// What counts what is left: 剩余 of 完成剩余5个村改造.
inline constexpr auto words_for_the_rest = word_list({"剩余", "其余", "余下", "剩下"});

/// Takes for a verb what is one because a `noun` stands behind the number.
///
/// Of `选派40名干部` the two characters in front of the number are a verb, known or not, unless the number
/// is a bound (加强7座以上客车监控) or a share; so is 建设 in `开工建设1200套保障房`, and 突破 of `突破10项技术`
/// compares nothing.
inline void take_verb_before_noun(std::string_view text, QuantityReading const& quantity,
                                  Stretch& noun, Lead& lead) {
    if (noun.empty()) {
        lead.change = lead.change || grows_behind(text.substr(quantity.tail));
        return;
    }
    take_fund(text, quantity, noun, lead);
    constexpr std::size_t two_characters = 6;
    std::string_view const words =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    if (conjunctions.suffix_of(words) != 0 ||
        (!words.empty() && words_for_the_rest.prefix_of(words) == words.size())) {
        lead.indicator.begin = lead.indicator.end;  // `5个公园和3个广场`, 完成剩余5个村改造
        return;
    }
    std::string_view const own = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const things = quantity.measure.dimension() == Dimension::count ||
                        quantity.measure.dimension() == Dimension::occasions;
    if (things && distributives.prefix_of(words) != 0 && !own.empty() &&
        std::max(action_verbs.prefix_of(own), bare_verbs.prefix_of(own)) == own.size()) {
        lead.indicator.begin = lead.indicator.end;  // 各街（镇）至少 建立1个服务站
        return;
    }
    std::size_t const each = things ? verb_of_each(words) : 0;
    std::size_t const made = making_verbs.suffix_of(words);
    bool const second =  // 完成道路整治和新建3个停车场
        made != 0 && verb_separators.suffix_of(words.substr(0, words.size() - made)) != 0;
    if (std::size_t const making = std::max(made, each);
        making != 0 && making != words.size() &&
        (own.empty() || second || adverbial_openings.prefix_of(own) != 0)) {
        lead.verb = {lead.indicator.end - making, lead.indicator.end};  // 东河镇形成3个产业集群
        lead.indicator.begin = lead.indicator.end;
        return;
    }
    if (std::size_t const verb = emphasised_verb(words); verb != words.npos) {
        Stretch const found{lead.indicator.end - verb, lead.indicator.end};
        lead.verb = lead.verb.empty() ? found : lead.verb;
        lead.indicator.begin = lead.indicator.end;  // 市级 重点打造3个示范村
        return;
    }
    bool const known = !words.empty() && std::max(action_verbs.prefix_of(words),
                                                  bare_verbs.prefix_of(words)) == words.size();
    bool const bounded = quantity.tail != quantity.end;
    bool const likely = words.size() == two_characters && lead.verb.empty() && !bounded &&
                        quantity.measure.dimension() != Dimension::share &&
                        examples_and_places.suffix_of(words) == 0;  // 二期 of 二期3万平方米厂房
    if (known || likely) {
        lead.verb = lead.verb.empty() ? lead.indicator : lead.verb;
        lead.indicator.begin = lead.indicator.end;
    }
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const invested = quantity.measure.dimension() == Dimension::money && !verb.empty() &&
                          investing_verbs.prefix_of(verb) == verb.size();
    if (invested && lead.indicator.empty() &&
        verb_in(text.substr(noun.begin, noun.end - noun.begin)) != 0) {
        lead.indicator = std::exchange(lead.verb, {});  // 投资3000万元建设数据中心
        noun.begin = noun.end;
    } else if (lead.indicator.empty() && quantity.measure.dimension() == Dimension::count &&
               comparing_verbs.prefix_of(verb) == verb.size() && !verb.empty()) {
        lead.comparator.reset();
    }
}

/// Verbs that things which are counted end with, behind them: 项目 of `推进12个项目如期开工`; and how, in front of those.
inline constexpr auto verbs_of_things = word_list(
    {"建成并投入使用", "建成投入使用", "建成并投用", "投入使用", "建成投用", "建成开放", "建成使用",
     "建成运营",       "建成通车",     "竣工投产",   "竣工投用", "竣工",     "封顶",     "通车",
     "完工",           "开工",         "开工建设",   "投产",     "投用",     "开工投产", "投产达效",
     "达产达效",       "投入运营",     "建成投产",   "落地",     "建成"});
inline constexpr auto manners_of_things = word_list(
    {"如期", "按期", "按时", "全部", "顺利", "尽快", "加快", "主体", "年内", "早日", "集中"});

/// What is left in front of such a verb and is no thing: 项目未 of `清理12个项目未开工`.
inline constexpr auto no_things = word_list(
    {"未", "即", "当年", "提前", "签约", "前",   "底",   "末",   "内",   "不", "尚", "拟",
     "已", "可", "能",   "待",   "陆续", "分期", "同步", "相继", "持续", "再", "并", "后"});

/// Takes the verb that the `noun` behind a number ends with for the verb, unless nothing else, or no thing, is left of it.
/// `goes_on`: something in the same measure was promised in front in the sentence, of which nothing else may be said.
inline void take_verb_of_things(std::string_view text, QuantityReading const& quantity,
                                bool goes_on, Stretch& noun, Lead& lead) {
    constexpr std::size_t shortest = 6;  // bytes: two characters
    std::string_view const words = text.substr(noun.begin, noun.end - noun.begin);
    Dimension const dimension = quantity.measure.dimension();
    bool const things = lead.indicator.empty() && dimension == Dimension::count;
    bool const extends =
        lead.indicator.empty() && (dimension == Dimension::area || dimension == Dimension::length);
    std::size_t const verb = things || extends ? verbs_of_things.suffix_of(words) : 0;
    if (verb == 0) {
        return;
    }
    std::size_t const manner = manners_of_things.suffix_of(words.substr(0, words.size() - verb));
    if (words.size() == verb + manner && goes_on && lead.verb.empty()) {
        lead.verb = {noun.end - verb, noun.end};  // 新建校舍9万平方米，5万平方米主体竣工
        noun.begin = noun.end;
        return;
    }
    if (words.size() < verb + manner + shortest ||
        no_things.suffix_of(words.substr(0, words.size() - verb - manner)) != 0) {
        return;
    }
    lead.verb = {noun.end - verb, noun.end};
    noun.end -= verb + manner;
}

/// What is reached by those that are counted, at the end of the words behind the number: 省级标准.
inline constexpr auto standards_reached = word_list({"标准", "要求", "水平", "条件", "等级"});

/// Verbs that bring somebody to do something, and do nothing themselves: 推动 of `推动5个村达到省级标准`.
inline constexpr auto verbs_of_causing =
    word_list({"推动", "促进", "确保", "力争", "引导", "支持", "指导", "帮助", "实现", "推进"});

/// Whether `verb` makes what is counted behind it.
[[nodiscard]] inline bool says_what_is_made(std::string_view text, Stretch verb) {
    std::string_view const words = text.substr(verb.begin, verb.end - verb.begin);
    return !words.empty() && verbs_of_causing.prefix_of(words) != words.size();
}

/// Takes 达到 of `100个村达到省级标准` for the verb, unless another makes those.
inline void take_reach_of_things(std::string_view text, Stretch& noun, Lead& lead) {
    constexpr std::string_view reach = "达到";
    constexpr std::size_t longest = 120;  // bytes: 40 Chinese characters
    std::string_view const words = text.substr(noun.begin, noun.end - noun.begin);
    if (!lead.indicator.empty() || words.size() > longest || says_what_is_made(text, lead.verb) ||
        standards_reached.suffix_of(words) == 0) {
        return;
    }
    if (std::size_t const at = find_word(words, reach); at != 0 && at < words.size()) {
        lead.verb = {noun.begin + at, noun.begin + at + reach.size()};
        noun.end = noun.begin + at;
    }
}

/// Verbs that only say that what stands behind them is done.
inline constexpr auto empty_verbs = word_list({"进行", "开展", "实施"});

/// What those for whom something is done end with: 职工 of 为3000名职工培训, not 适老化 of 家庭适老化改造.
inline constexpr auto ends_of_groups = word_list(
    {"职工", "员工", "妇女", "学生", "儿童", "老人", "老年人", "群众", "居民",   "村民", "农户",
     "家庭", "小区", "社区", "学校", "企业", "干部", "教师",   "人员", "残疾人", "青年", "村"});

/// What is done for people of whom no more is said than how many they are: 为2000人购买保险, 300户实施搬迁.
inline constexpr auto verbs_for_people =
    word_list({"购买", "发放", "提供", "安装", "办理", "配备", "解决", "落实", "开展", "进行",
               "实施", "适配", "代缴"});

/// The same behind an adverb: 免费做筛查.
inline constexpr auto doing_verbs = word_list({"做", "进行", "开展"});

/// What such a verb is only the beginning of: 实施方案, 配备率.
inline constexpr auto goes_on_as_noun =
    word_list({"方案", "细则", "意见", "办法", "计划", "规划", "效果", "情况", "主体", "单位",
               "条例", "步骤", "进度", "路径", "成效", "率", "期"});

/// Where those end with whom something is done, in front of by what: `路口 按照交通安全标准`.
[[nodiscard]] inline std::size_t end_of_group(std::string_view words) {
    constexpr std::size_t character = 3;  // 在 and 按 also stand inside nouns
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        if (at != 0 && settings.prefix_of(words.substr(at)) > character) {
            return at;
        }
    }
    return words.size();
}

/// The length of an adverb that `words` begin with, if a verb stands behind it: 全面 of 全面提档升级.
[[nodiscard]] inline std::size_t manner_before_verb(std::string_view words) {
    std::size_t const row = lead_in_words.find_prefix(words);
    bool const manner = row != lead_in_words.none && (lead_ins[row].when == LeadIn::before_verb ||
                                                      lead_ins[row].when == LeadIn::before_act);
    std::size_t const size = manner ? lead_ins[row].word.size() : 0;
    std::string_view const behind = words.substr(size);
    return size != 0 && (doing_verbs.prefix_of(behind) != 0 || verb_in(behind) != 0) ? size : 0;
}

/// Of a number of those for whom something is done, `为8000名独居老人安装报警器`, `为2000人购买保险`, or with whom something is done,
/// `推进17个污水厂开展提标改造`: takes the verb behind them for the verb, if there is no other, and cuts the `noun`
/// down to what is done.
inline void take_verb_behind_group(std::string_view text, Measure measure, Lead& lead,
                                   Stretch& noun) {
    constexpr Measure households = *find_measure("户");
    std::string_view const before =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    if (!before.empty() && !lead.attributive && examples_and_places.suffix_of(before) == 0) {
        return;
    }
    std::string_view const words = text.substr(noun.begin, noun.end - noun.begin);
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        std::string_view const rest = words.substr(at);
        std::size_t const manner = lead.for_whom ? manner_before_verb(rest) : 0;
        std::string_view const done = rest.substr(manner);
        std::size_t const doing = manner == 0 ? 0 : doing_verbs.prefix_of(done);
        bool const alone = at == 0 && before.empty() && lead.verb.empty() &&
                           (counts_people(measure) || measure == households);
        std::size_t const verb = alone           ? verbs_for_people.prefix_of(rest)
                                 : at == 0       ? 0
                                 : doing != 0    ? doing
                                 : lead.for_whom ? verb_in(done)
                                                 : empty_verbs.prefix_of(rest);
        std::string_view const behind = rest.substr(manner + verb);
        if (behind.starts_with("的") || goes_on_as_noun.prefix_of(behind) != 0) {
            continue;  // 企业实施的项目, 项目实施方案
        }
        bool const closes = manner == 0 && verb == rest.size();  // 8所学校改造
        bool const group = lead.for_whom && ends_of_groups.suffix_of(words.substr(0, at)) != 0;
        if (verb != 0 && (!closes || group)) {
            lead.group = {noun.begin, noun.begin + end_of_group(words.substr(0, at))};
            noun.begin += at + manner + verb;
            if (lead.verb.empty() || lead.for_whom) {
                lead.verb = {noun.begin - verb, noun.begin};
            }
            return;
        }
    }
}

}  // namespace fengong::detail
