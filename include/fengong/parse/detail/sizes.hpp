// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>

/// Numbers that say how large a thing is, what it costs or holds, and are promised by nobody.
namespace fengong::detail {

/// Whether a quantity in `measure` in front of a number in `next` is the size of each thing that the other counts: 300吨
/// of `300吨预冷库4座`, 100千伏安 of `100千伏安配变6台`.
/// `between` them stands what both are of, and no more.
[[nodiscard]] inline bool sizes_each(Measure measure, std::string_view between, Measure next) {
    constexpr std::size_t longest = 24;  // bytes: eight characters
    constexpr std::array built{*find_measure("座"), *find_measure("台"), *find_measure("口"),
                               *find_measure("套"), *find_measure("艘")};
    Dimension const dimension = measure.dimension();
    bool const capacity = dimension == Dimension::power || dimension == Dimension::apparent_power ||
                          dimension == Dimension::mass || dimension == Dimension::volume;
    return capacity && between.size() <= longest && !contains_any(between, conjunctions) &&
           std::find(built.begin(), built.end(), next) != built.end();
}

/// What a sum of money in front of it is the size of: 10亿元项目.
inline constexpr auto sized_by_money = word_list({"项目", "企业", "工程", "产业"});

/// What a sum of money in front of it is itself, behind a word for whom it is: 5亿元产业引导基金, but 1亿元项目建设资金 is that
/// of a project.
inline constexpr auto sums_of_money = word_list({"基金", "资金", "贷款", "债券"});
inline constexpr auto receivers_of_sums = word_list({"产业", "企业"});

/// Whether a sum of money in front of the words `behind`, up to the next mark, is the size of what they name, and not what is
/// given or set up.
[[nodiscard]] inline bool sizes_by_money(std::string_view behind) {
    bool const sum =
        receivers_of_sums.prefix_of(behind) != 0 && sums_of_money.suffix_of(behind) != 0;
    return sized_by_money.prefix_of(behind) != 0 && !sum;
}

/// Verbs of bringing in what has such a size, and not of spending it.
inline constexpr auto verbs_of_sized = joined(
    verbs_of_projects, word_list({"引进", "新引进", "招引", "新招引", "招商引进", "培育", "谋划"}));

/// What stands between where the sum is itself what is brought in: 签约20亿元的项目, 新增2亿元贷款企业.
inline constexpr auto words_of_sums_brought =
    word_list({"的", "贷款", "债", "资金", "授信", "基金", "用于", "补助", "投资"});

/// Whether a sum of money right behind `verb`, or behind nothing, is the size of those that the next number counts: 5000万元 of
/// `新开工5000万元工业项目3个`. `between` both stands what they are.
[[nodiscard]] inline bool sizes_those_counted(std::string_view verb, std::string_view between) {
    constexpr std::size_t longest = 36;  // bytes: 12 characters
    return sized_by_money.suffix_of(between) != 0 && between.size() <= longest &&
           (verb.empty() || verbs_of_sized.prefix_of(verb) == verb.size()) &&
           !holds_a_verb(between) && !contains_any(between, conjunctions) &&
           !contains_any(between, words_of_sums_brought);
}

/// What is no more than a sum of money, at the end of a name.
inline constexpr auto names_of_sums =
    word_list({"资金", "贷款", "基金", "信贷", "融资", "补助", "补贴", "税收"});

/// Whether `behind`, behind a sum, names what is no more than one: 的扶持资金.
[[nodiscard]] inline bool names_a_sum(std::string_view behind) {
    std::string_view const name = behind.substr(0, find_mark(behind, 0).position);
    return names_of_sums.suffix_of(name) != 0;
}

/// Whether a quantity in `measure` in front of the words `behind` is the capacity in the name of a project:
/// 50兆瓦光伏项目.
[[nodiscard]] inline bool sizes_a_project(Measure measure, std::string_view behind) {
    constexpr std::size_t nearby = 60;  // bytes: 20 Chinese characters
    switch (measure.dimension()) {
    case Dimension::power:
    case Dimension::apparent_power:
    case Dimension::energy:
    case Dimension::mass:
    case Dimension::volume:
        return behind.substr(0, nearby).find("项目") != std::string_view::npos;
    default:
        return false;
    }
}

/// Whether the size that is token `index` is that of a noun: 的 stands behind it, or behind the last of
/// the sizes enumerated (总投资8.6亿元、占地320亩的产业园).
[[nodiscard]] inline bool sizes_a_noun(std::string_view text, TokenList const& list,
                                       std::size_t index) {
    constexpr std::size_t most_sizes = 8;
    for (std::size_t sizes = 0; sizes < most_sizes; ++sizes) {
        Token const& here = list.tokens[index];
        if (here.attributive) {
            return true;
        }
        if (index + 2 >= list.tokens.size() || list.tokens[index + 1].begin != here.end ||
            list.tokens[index + 2].kind != TokenKind::quantity) {
            return false;
        }
        std::size_t const begin = list.tokens[index + 1].end;
        std::string_view const between = text.substr(begin, list.tokens[index + 2].begin - begin);
        if (between.empty() || size_words.suffix_of(between) != between.size()) {
            return false;
        }
        index += 2;
    }
    return false;
}

/// What is given by a share of a sum: 投资额3%的补助.
inline constexpr auto given_by_share =
    word_list({"补助", "奖励", "补贴", "奖补", "资助", "给予", "予以", "奖补资金", "贷款", "贴息"});

/// Whether something is given by the share that ends in front of the words `behind`, by these or the words `before` it.
[[nodiscard]] inline bool gives_by_share(std::string_view before, std::string_view behind) {
    constexpr std::size_t nearby = 24;  // bytes: eight characters
    std::string_view const next = behind.substr(0, nearby);
    return contains_any(next.substr(0, find_mark(next, 0).position), given_by_share) ||
           contains_any(before.substr(before.size() - std::min(before.size(), nearby)),
                        given_by_share);
}

/// Whether token `index`, behind the words `before` of its clause, is the size of a noun:
/// `总投资6.5亿元的医院`, `年产10万吨锂电材料项目`.
[[nodiscard]] inline bool is_size(std::string_view text, TargetClause const& clause,
                                  TokenList const& list, std::size_t index,
                                  std::string_view before) {
    Measure const measure = list.quantities[list.tokens[index].quantity].measure;
    std::size_t const end = list.tokens[index].end;
    // 占投资额10%的补助资金300万元 is a size
    bool const given = measure.dimension() == Dimension::share && !clause.promise_follows(index) &&
                       gives_by_share(before, text.substr(end, clause.where().end - end));
    bool const sized = !given && sizes_a_noun(text, list, index);
    bool const named = list.tokens[index].end < clause.segment_end(index);
    if (!sized && !named) {
        return false;
    }
    auto const comparator = comparator_before(before);
    std::string_view const words =
        before.substr(0, before.size() - (comparator ? comparator->word.size() : 0));
    return (named && capacity_words.suffix_of(words) != 0) ||
           (sized && size_words.suffix_of(words) != 0 && !words.ends_with("完成投资"));
}

}  // namespace fengong::detail
