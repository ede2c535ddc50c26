// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/goings.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

/// What stands behind a number that counts it: 老旧小区改造 of `4个老旧小区改造`.
namespace fengong::detail {

/// What follows a number and its measure and is no noun: 选派干部40名到企业挂职.
inline constexpr auto no_nouns =
    word_list({"到", "对", "用于", "赴",     "参加",   "纳入",   "进入",   "通过", "以",   "左右",
               "和", "及", "与",   "并通过", "并完成", "并实现", "并投入", "并将", "并在", "并于"});

/// What a noun begins with that says at length who or what it is: 能够突破关键技术、带动学科的人才.
inline constexpr auto openings_of_attributes =
    word_list({"能够", "具有", "具备", "掌握", "从事", "善于", "精通", "熟悉", "紧跟", "站在"});

/// The token that is the bound in a noun right behind token `index`, 50户以上 of `230个50户以上村寨`; else `index`.
[[nodiscard]] inline std::size_t behind_bound(TokenList const& list, std::size_t index) {
    bool const bound = index + 1 < list.tokens.size() &&
                       list.tokens[index + 1].kind == TokenKind::quantity &&
                       list.tokens[index + 1].bounds_noun;
    return bound ? index + 1 : index;
}

/// Where the noun behind token `index` ends: with the member of the enumeration, or with the clause if what stands
/// behind the 、 has no number and no verb of its own, if things are counted: 3个功能齐全、环境优美的公园, 80%的村、社区,
/// but 16公里 of `16公里供热管网、隔压站` are those of the first.
[[nodiscard]] inline std::size_t end_of_noun(std::string_view text, TargetClause const& clause,
                                             TokenList const& list, std::size_t index) {
    std::size_t const end = clause.segment_end(index);
    Measure const measure = list.quantities[list.tokens[index].quantity].measure;
    std::size_t const first = list.tokens[index].end;  // of the first member
    bool const share_of_all = measure.dimension() == Dimension::share &&
                              list.tokens[index].attributive && end > first &&
                              !holds_a_verb(text.substr(first, end - first));
    if ((measure.dimension() != Dimension::count && !share_of_all) || end == clause.where().end ||
        clause.number_follows(index) || end == list.tokens[index].end) {
        return end;
    }
    constexpr std::string_view of = "的";
    std::string_view const behind = text.substr(list.tokens[index].end);
    if (openings_of_attributes.prefix_of(behind) != 0 &&
        text.substr(end, clause.nearby_end(text, end) - end).find(of) != std::string_view::npos) {
        return clause.where().end;
    }
    for (std::size_t token = index + 1; token < clause.last(); ++token) {
        Token const& here = list.tokens[token];
        bool const joins = here.kind == TokenKind::pause && here.aside == Aside::none;
        if (!joins || verb_in(text.substr(here.end)) != 0 ||
            lead_in_words.prefix_of(text.substr(here.end)) != 0) {
            return here.begin;
        }
    }
    return clause.where().end;
}

/// Whether the bracket that `words` open, up to where it closes, says how else what is counted is called: （站 of 服务中心（站）.
[[nodiscard]] constexpr bool names_other_kind(std::string_view words) noexcept {
    constexpr std::size_t bracket = 3;
    constexpr std::size_t two_characters = 6;
    constexpr auto kinds = word_list({"站", "所", "点", "室", "院", "园", "校", "区", "村", "社区",
                                      "街道", "处", "中心", "驿站", "队", "场", "馆", "屋", "坊"});
    std::string_view const name = words.substr(std::min(bracket, words.size()));
    return !name.empty() && name.size() <= two_characters && kinds.prefix_of(name) == name.size();
}

/// The noun behind the number of token `index`, up to a bracket, to what closes the member of an
/// enumeration, or to the next number that promises something; empty if there is none. `lead` stands in front of the number.
[[nodiscard]] inline Stretch noun_behind(std::string_view text, TargetClause const& clause,
                                         TokenList const& list, std::size_t index, Lead const& lead,
                                         std::span<Stretch const> times) {
    constexpr std::string_view of = "的";
    constexpr std::string_view currency = "人民币";
    constexpr std::string_view outside = "外";  // 除完成造林5万亩外
    constexpr std::size_t longest = 600;        // bytes: 200 Chinese characters
    Stretch noun{list.tokens[behind_bound(list, index)].end,
                 end_of_noun(text, clause, list, index)};
    constexpr std::string_view within = "内";  // 15分钟内到达现场
    bool const time =
        list.quantities[list.tokens[index].quantity].measure.dimension() == Dimension::time;
    noun.begin += time && text.substr(noun.begin).starts_with(within) ? within.size() : 0;
    if (noun.begin >= noun.end) {
        return {noun.end, noun.end};
    }
    if (conjunctions.prefix_of(text.substr(noun.begin)) != 0 &&
        words_like_conjunctions.prefix_of(text.substr(noun.begin)) == 0) {
        return {noun.end, noun.end};  // 公园5个和广场3个
    }
    if (noun.end - noun.begin > longest) {
        noun.end = next_character(text, noun.begin + longest);
    }
    if (clause.promise_follows(index)) {
        noun.end = std::min(noun.end, list.tokens[list.next[index].promise].begin);
        // 1.2万户农户 户均增收 2000元: what leads into the next number is not counted by this one.
        Lead const next = LeadReader{text, noun, times}.read();
        if (!lead.indicator.empty() && !next.verb.empty() && next.verb.begin == noun.begin) {
            return {noun.end, noun.end};  // 新建供水点12处 解决饮水1600人
        }
        noun = next.indicator;
        noun.end -= conjunctions.suffix_of(text.substr(noun.begin, noun.end - noun.begin));
        if (!next.per.empty() && next.per.begin >= noun.begin) {
            noun.end = std::min(noun.end, next.per.begin);
        }
    } else if (clause.number_follows(index)) {
        // 40个停车位 和 300平方米的综合楼
        std::size_t const next = list.tokens[list.next[index].quantity].begin;
        std::size_t const joint =
            next > noun.begin && next < noun.end
                ? conjunctions.suffix_of(text.substr(noun.begin, next - noun.begin))
                : 0;
        noun.end = joint != 0 ? next - joint : noun.end;
    }
    std::string_view words = text.substr(noun.begin, noun.end - noun.begin);
    if (goals_behind.prefix_of(words) != 0) {
        return {noun.end, noun.end};  // 实现收入突破100亿元的目标
    }
    for (std::string_view const word : {currency, of}) {
        if (words.starts_with(word)) {
            noun.begin += word.size();
            words.remove_prefix(word.size());
        }
    }
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        Punctuation const mark = mark_at(words, at).kind;
        std::size_t const close =
            mark == Punctuation::open_bracket ? find_closing_bracket(words, at) : words.npos;
        std::size_t const behind =
            close == words.npos ? close : close + mark_at(words, close).length;
        if (behind != words.npos &&
            (word_at(words, behind) || mark_at(words, behind).kind == Punctuation::open_quote)) {
            at = close;  // 村（社区）级工程
        } else if (mark == Punctuation::open_bracket && behind == words.size() &&
                   names_other_kind(words.substr(at, close - at))) {
            break;  // 服务中心（站）
        } else if (mark == Punctuation::open_bracket || mark == Punctuation::close_bracket) {
            noun.end = noun.begin + at;
            break;
        }
    }
    bool const none =
        words == outside || landmarks.prefix_of(words) == words.size() ||
        (no_nouns.prefix_of(words) != 0 && words_like_conjunctions.prefix_of(words) == 0);
    if (counts_firms(list.quantities[list.tokens[index].quantity].measure)) {
        noun.end = noun.begin + end_of_firms(text.substr(noun.begin, noun.end - noun.begin));
    }
    if (counts_people(list.quantities[list.tokens[index].quantity].measure)) {
        noun.end = noun.begin + end_of_people(text.substr(noun.begin, noun.end - noun.begin));
    }
    return none ? Stretch{noun.end, noun.end} : noun;
}

}  // namespace fengong::detail
