// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/counted_places.hpp>
#include <fengong/parse/detail/given_for.hpp>
#include <fengong/parse/detail/past_values.hpp>
#include <fengong/parse/detail/share_bound.hpp>
#include <fengong/parse/detail/sizes.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What so many of a body have to do before something is done: 经三分之二以上代表同意.
inline constexpr std::array<std::string_view, 4> consents{"同意", "表决", "签字", "签名"};

/// Whether a share in front of the words `behind` is what a body decides by.
[[nodiscard]] inline bool is_quorum(Measure measure, std::string_view behind) {
    constexpr std::size_t nearby = 48;  // bytes: 16 Chinese characters
    std::string_view const words = behind.substr(0, nearby);
    return measure.dimension() == Dimension::share &&
           ranges::any_of(consents, [&](std::string_view consent) {
               return words.find(consent) != std::string_view::npos;
           });
}

/// What follows a number that something is added to: 在100家基础上.
inline constexpr auto bases_behind = word_list({"基础上", "的基础上", "的基础"});

/// Where 基础上 ends in the words `behind` a number, with what the number counts in front of it: of `12个小区的基础上` and
/// `12个网点基础上`. 0 if it does not follow.
[[nodiscard]] inline std::size_t end_of_base_behind(std::string_view behind) {
    constexpr std::size_t nearby = 48;  // bytes: 16 Chinese characters
    constexpr std::string_view upon = "基础上";
    constexpr auto no_bases_behind =  // the upper part of a building, 夯实基础上水平
        word_list({"基础上部", "基础上水平", "基础上台阶", "基础上层次", "基础上档次"});
    std::size_t const base = bases_behind.prefix_of(behind);
    std::size_t const at = base != 0 ? behind.npos : behind.substr(0, nearby).find(upon);
    bool const counted = at != behind.npos && no_bases_behind.prefix_of(behind.substr(at)) == 0 &&
                         find_mark(behind.substr(0, at), 0).length == 0;
    return counted ? at + upon.size() : base;
}

/// What groups of measures are called, and is not done: 60条 of `制定12个方面60条措施`.
inline constexpr auto groups_of_measures = word_list({"方面"});

/// Whether the number that ends at `end` counts them.
[[nodiscard]] inline bool counts_groups(std::string_view text, std::size_t end) {
    return groups_of_measures.prefix_of(text.substr(end)) != 0;
}

/// What ends with 在 in front of a range that is promised: 控制在5%—5.5%的区间.
inline constexpr auto verbs_with_in =
    word_list({"控制在", "稳定在", "保持在", "维持在", "巩固在", "锁定在"});

/// Where the words begin that the next number is of, behind one rejected for `reason` that ends at `end`: behind 基础上,
/// behind 方面, and behind the number where something is given (`投资2亿元至6亿元奖励15万元`); else still at `segment`.
[[nodiscard]] inline std::size_t segment_behind(std::string_view text, std::size_t end,
                                                RejectionReason reason, std::size_t segment) {
    std::string_view const behind = text.substr(end);
    std::size_t const passed =
        std::max(end_of_base_behind(behind), groups_of_measures.prefix_of(behind));
    bool const threshold = reason == RejectionReason::threshold;
    constexpr std::string_view of = "的";  // 投资额在1亿元以上的另奖50万元
    std::size_t const those =
        threshold && behind.starts_with(of) && grants.prefix_of(behind.substr(of.size())) != 0
            ? of.size()
            : 0;
    bool const band = threshold && gives_something(behind);
    return passed != 0 || band || those != 0 ? end + passed + those : segment;
}

/// What follows one that says where: 20公里范围.
inline constexpr auto ranges_behind = word_list({"范围", "以内范围", "半径"});

/// What stands in front of where a change starts: `由78%达到86%`, `从目前的20家达到30家`.
inline constexpr auto origins =
    word_list({"由", "从", "从目前的", "由目前的", "从现有的", "由现有的", "从现在的", "由现在的",
               "从去年的", "由去年的", "从上年的", "由上年的"});

/// What stands in front of those who are taken for something: 将20户以上村组纳入.
inline constexpr auto taking_words = word_list({"将", "把", "对"});

/// Whether what token `index` counts is joined to the last number of its clause, and of both no more is said:
/// `6所示范学校和10所中职学校`.
[[nodiscard]] inline bool joins_last(std::string_view text, TargetClause const& clause,
                                     TokenList const& list, std::size_t index) {
    std::size_t const begin = list.tokens[index].end;
    std::size_t const next = list.next[index].promise;
    std::string_view const between = text.substr(begin, list.tokens[next].begin - begin);
    std::size_t const rest = list.tokens[next].end;
    return list.tokens[index].begin == clause.where().begin &&
           conjunctions.suffix_of(between) != 0 && next + 1 == clause.last() &&
           !holds_a_verb(text.substr(rest, clause.where().end - rest));
}

/// Whether what token `index` counts is what each of those has that the next number counts: 40个停车位 of
/// `新建40个停车位的停车场2处`.
[[nodiscard]] inline bool is_had_by_next(std::string_view text, TokenList const& list,
                                         std::size_t index) {
    constexpr std::string_view of = "的";
    std::size_t const next = list.next[index].promise;
    std::size_t const begin = list.tokens[index].end;
    std::string_view const between = text.substr(begin, list.tokens[next].begin - begin);
    std::size_t const at = between.find(of);
    auto const counts = [&](std::size_t token) {
        return list.quantities[list.tokens[token].quantity].measure.dimension() == Dimension::count;
    };
    return next == index + 1 && at != 0 && at != between.npos && at + of.size() != between.size() &&
           counts(index) && counts(next) && !holds_a_verb(between);
}

/// Whether token `index` stands in a bracket behind what the number right behind the bracket counts: 36个班 of
/// `新建中学（36个班）1所`.
[[nodiscard]] inline bool is_size_in_bracket(std::string_view text, TokenList const& list,
                                             std::size_t index) {
    std::vector<Token> const& tokens = list.tokens;
    return index + 1 < tokens.size() && tokens[index + 1].kind == TokenKind::quantity &&
           last_mark(text.substr(0, tokens[index + 1].begin)).kind == Punctuation::close_bracket &&
           last_mark(text.substr(0, tokens[index].begin)).kind == Punctuation::open_bracket;
}

/// Counters of what is made or won, of which so many or more are promised: 开发2万个以上的岗位.
inline constexpr std::array counters_of_things{
    *find_measure("个"), *find_measure("家"), *find_measure("名"), *find_measure("所"),
    *find_measure("项"), *find_measure("条"), *find_measure("处"), *find_measure("座"),
    *find_measure("支"), *find_measure("件"), *find_measure("部"), *find_measure("套")};

/// What the words in front begin with where those who make so many are meant: 对引进3家以上的乡镇.
inline constexpr auto openings_of_whom = word_list({"对", "凡", "鼓励", "支持"});

/// What is said behind the words that name them: 每个奖励5万元, 考核加2分.
inline constexpr auto rewards = word_list({"奖励", "奖补", "补助", "给予", "加分", "考核", "评优"});

/// Whether something is given, or a score, in the clause behind the one that ends at `end`.
[[nodiscard]] inline bool is_rewarded_behind(std::string_view text, std::size_t end) {
    constexpr std::size_t nearby = 24;  // bytes: eight characters
    return contains_any(text.substr(end, nearby), rewards);
}

/// Whether a count with a bound behind it, in front of what it counts, is what a verb right in front promises to make:
/// `开发2万个以上的岗位`, `拥有3个以上的社会组织`.
[[nodiscard]] inline bool makes_so_many(std::string_view before, Measure measure) {
    return std::find(counters_of_things.begin(), counters_of_things.end(), measure) !=
               counters_of_things.end() &&
           action_verbs.suffix_of(before) != 0 && openings_of_whom.prefix_of(before) == 0;
}

/// Whether the number of token `index` is the first of two of one kind, each with its bound: `达到37%以上和40%以上`. Behind 分别
/// (`apart`) they may be of two kinds.
[[nodiscard]] inline bool joins_bound(std::string_view text, TokenList const& list,
                                      std::size_t index, bool apart) {
    QuantityReading const& here = list.quantities[list.tokens[index].quantity];
    if (here.tail == here.end || index + 1 >= list.tokens.size() ||
        list.tokens[index + 1].kind != TokenKind::quantity || list.tokens[index + 1].attributive) {
        return false;
    }
    Token const& behind = list.tokens[index + 1];
    QuantityReading const& next = list.quantities[behind.quantity];
    std::string_view const between = text.substr(here.tail, next.begin - here.tail);
    return !between.empty() && subject_separators.prefix_of(between) == between.size() &&
           (apart || next.measure == here.measure) && next.tail != next.end &&
           !list.rejections[behind.quantity];
}

/// Why the quantity of token `index`, which could be a target by its neighbours, is none where it
/// stands in its clause; `lead` is what stands in front of it.
///
/// - a cap (`单个平台最高不超过800万元`): other;
/// - so many of the first of all (`三个“一号工程”`): name;
/// - what the number before is as much as (`相当于10个羽毛球场`): base;
/// - where a change starts (`由9个增加到18个`), what has been done before (`去年改造18个`), and with what something is
///   compared (`比2010年的1吨标准煤降低17%`): reference;
/// - the size of each of those that the next number counts (`300吨预冷库4座`): threshold;
/// - a band in front of what is given (`投资2亿元至6亿元奖励15万元`): threshold;
/// - what each of those has that the next number counts (`40个停车位的停车场2处`, `中学（36个班）1所`): threshold;
/// - what a body decides by (`经三分之二以上村民代表同意`): threshold;
/// - a bound inside a noun (`产值过10亿元企业6家`, `1亿元以上的招商项目`, `突破50亿元项目招引`), but not of what is made
///   (`开发2万个以上的岗位`), and a size where a number of what has it follows (`年产10万吨以上项目3个`), and who is taken
///   for something (`将20户以上村组纳入`): threshold;
/// - what something is added to, lies in, is said of or done for, and groups (`在100家基础上新增20家`, `县城20公里范围`,
///   `8个行业能耗下降3%`, `在12个村铺设管网16公里`, `治理4个村260亩盐碱地`, `为6个小区加装电梯40部`): base;
/// - the size of a thing (`占地320亩的产业园`), of what is covered, or of a group that the matter is aimed at
///   (`2万亩核桃林管护全覆盖`, `紧盯207个项目建设`): base.
[[nodiscard]] inline std::optional<RejectionReason> reject_in_context(std::string_view text,
                                                                      TargetClause const& clause,
                                                                      TokenList const& list,
                                                                      std::size_t index,
                                                                      Lead const& lead) {
    QuantityReading const& quantity = list.quantities[list.tokens[index].quantity];
    std::size_t const chain = clause.last_of_chain(index);
    std::size_t const tail = list.tokens[chain].end;
    std::string_view const behind = text.substr(tail, clause.segment_end(chain) - tail);
    std::string_view const before =
        text.substr(clause.where().begin, quantity.begin - clause.where().begin);
    if (lead.capped) {
        return RejectionReason::other;
    }
    constexpr std::string_view opening_quote = "“";  // 推进三个“一号工程”
    constexpr std::string_view first_of_all = "一号";
    constexpr std::string_view as_much_as = "相当于";  // 1000平方米（相当于10个羽毛球场）
    if (!quantity.digits && text.substr(quantity.tail).starts_with(opening_quote) &&
        text.substr(quantity.tail + opening_quote.size()).starts_with(first_of_all)) {
        return RejectionReason::name;
    }
    if (before.ends_with(as_much_as)) {
        return RejectionReason::base;
    }
    constexpr std::string_view lies_in = "在";
    constexpr std::string_view reached = "达到";  // 由78%达到86%
    constexpr std::string_view respectively = "分别";  // 从574元、271元分别提高到609元、300元
    std::string_view const changed =
        behind.substr(behind.starts_with(respectively) ? respectively.size() : 0);
    if (changes_to.prefix_of(changed) != 0 ||
        (behind.starts_with(reached) && origins.suffix_of(before) != 0)) {
        return RejectionReason::reference;
    }
    // 投资额在3000万元—1亿元的项目
    if (quantity.upper && list.tokens[chain].attributive && !lead.indicator.empty() &&
        before.ends_with(lies_in) && verbs_with_in.suffix_of(before) == 0) {
        return RejectionReason::threshold;
    }
    if (is_compared(before, behind) || says_the_past(text, before, behind, lead) ||
        is_fact_of_place(text, before, quantity, lead)) {
        return RejectionReason::reference;
    }
    // 收入由1.7万亿元，发展到2.6万亿元; 由县财政出资500万元 says who does it
    if (behind.empty() && !change_behind_comma(text, tail).empty() && holds_origin(before) &&
        !subject_of_change(text, lead.indicator).empty()) {
        return RejectionReason::reference;
    }
    if (is_size(text, clause, list, index, before)) {
        return clause.promise_follows(chain) ? RejectionReason::threshold : RejectionReason::base;
    }
    if (behind.empty() || goals_behind.prefix_of(behind) != 0) {
        return std::nullopt;
    }
    constexpr std::string_view where = "在";
    bool const nothing_else =
        lead.indicator.empty() && lead.verb.empty() && !lead.for_whom &&
        (size_of_leading_in(before) == before.size() || before.ends_with(where));
    bool const apart_from_next =  // not 3000户1.2万人
        clause.promise_follows(chain) && list.tokens[list.next[chain].promise].begin != tail;
    if (end_of_base_behind(behind) != 0 || ranges_behind.prefix_of(behind) != 0 ||
        (nothing_else && apart_from_next && !joins_last(text, clause, list, chain) &&
         quantity.measure.dimension() == Dimension::count)) {
        bool const bound =  // 5万只以上养殖小区4个
            nothing_else && quantity.tail != quantity.end && end_of_base_behind(behind) == 0 &&
            ranges_behind.prefix_of(behind) == 0;
        return bound ? RejectionReason::threshold : RejectionReason::base;
    }
    if (quantity.measure.dimension() == Dimension::count && clause.promise_follows(chain)) {
        std::string_view const between =
            text.substr(tail, list.tokens[list.next[chain].promise].begin - tail);
        if (counts_examples_of_share(list, chain, before) ||
            counts_places(text, quantity, before, between) || reaches_places(before, between)) {
            return RejectionReason::base;
        }
    }
    constexpr std::string_view in_proportion = "比例的";  // 停车位10%比例的建桩要求
    constexpr std::string_view demand = "要求";
    if (quantity.measure.dimension() == Dimension::share && behind.starts_with(in_proportion) &&
        behind.ends_with(demand)) {
        return RejectionReason::threshold;
    }
    if (quantity.measure.dimension() == Dimension::count &&
        (holds_places_of(text, list, index) || is_extent(text, list, index, before))) {
        return RejectionReason::base;
    }
    if (is_quorum(quantity.measure, behind) || is_size_in_bracket(text, list, chain) ||
        (lead.indicator.empty() && clause.promise_follows(chain) &&
         is_had_by_next(text, list, chain))) {
        return RejectionReason::threshold;
    }
    if (lead.indicator.empty() && clause.promise_follows(chain)) {
        Token const& next = list.tokens[list.next[chain].promise];
        std::string_view const between = text.substr(tail, next.begin - tail);
        if (sizes_each(quantity.measure, between, list.quantities[next.quantity].measure)) {
            return RejectionReason::threshold;
        }
    }
    if (quantity.measure.dimension() == Dimension::count && lead.indicator.empty() &&
        clause.promise_follows(chain) && counts_where(text, list, chain)) {
        return RejectionReason::base;
    }
    if (quantity.measure.dimension() == Dimension::count &&
        (groups_of_measures.prefix_of(behind) != 0 ||
         (lead.for_whom && lead.indicator.empty() && apart_from_next))) {
        return RejectionReason::base;
    }
    bool const bounded_behind = quantity.tail != quantity.end;
    constexpr std::string_view spent_on = "用于";  // 收益的50%以上用于农业农村
    if (quantity.measure.dimension() == Dimension::share && behind.starts_with(spent_on) &&
        lead.verb.empty()) {
        return std::nullopt;
    }
    // 设备投资2亿元至6亿元奖励15万元
    if ((bounded_behind || quantity.upper) && !lead.given && clause.promise_follows(chain) &&
        gives_something(behind) &&
        list.quantities[list.tokens[list.next[chain].promise].quantity].measure.dimension() ==
            Dimension::money) {
        return RejectionReason::threshold;
    }
    // 筹集5亿元左右的资金 says about how much, 20亩左右的基地3个 how large each is.
    bool const about = quantity.comparator == Comparator::about &&
                       quantity.measure.dimension() == Dimension::money &&
                       !clause.promise_follows(chain) && names_a_sum(behind);
    bool const bounded = (bounded_behind && !about) || lead.comparator == Comparator::more_than;
    // 推动80%以上的规上企业 promises a share of them all.
    bool const share_of_all =
        quantity.measure.dimension() == Dimension::share && lead.indicator.empty();
    bool const attributive = list.tokens[chain].attributive && !share_of_all;
    if (bounded_behind && !share_of_all && taking_words.suffix_of(before) != 0) {
        return RejectionReason::threshold;
    }
    bool const promised = !clause.promise_follows(chain) &&
                          makes_so_many(before, quantity.measure) &&
                          !is_rewarded_behind(text, clause.where().end);
    constexpr std::string_view covers = "覆盖";  // 管理模式覆盖70%以上的农贸市场
    bool const covered =
        quantity.measure.dimension() == Dimension::share && before.ends_with(covers);
    if (bounded && !lead.respectively && !promised && !covered &&
        reached_by_share(text, clause, list, index, lead) == index &&
        (attributive || clause.promise_follows(chain) ||
         (bounded_behind && !lead.indicator.empty()))) {
        return RejectionReason::threshold;
    }
    bool const money = quantity.measure.dimension() == Dimension::money;
    if (money && sizes_by_money(behind)) {
        return RejectionReason::threshold;
    }
    if (money && lead.indicator.empty() && !lead.given && clause.promise_follows(chain)) {
        Token const& next = list.tokens[list.next[chain].promise];
        std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
        if (list.quantities[next.quantity].measure.dimension() == Dimension::count &&
            sizes_those_counted(verb, text.substr(tail, next.begin - tail))) {
            return RejectionReason::threshold;
        }
    }
    if (sizes_a_project(quantity.measure, behind) && advancing_verbs.prefix_of(before) != 0) {
        return RejectionReason::base;
    }
    if (clause.coverage_follows(index)) {
        return RejectionReason::base;
    }
    if (lead.per.empty() && orientation_verbs.prefix_of(before) != 0) {
        return RejectionReason::base;
    }
    return std::nullopt;
}

}  // namespace fengong::detail
