// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/coverage_goal.hpp>
#include <fengong/parse/detail/enumeration.hpp>
#include <fengong/parse/detail/past_values.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_parts.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/relative_goal.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// A goal that a word makes, and not a number: 全覆盖, 翻番, 同步.
struct WordGoal {
    Target target;        ///< its kind, comparator and value
    Stretch subject;      ///< what it is of
    Stretch verb;         ///< empty where the word is the verb
    Stretch reference;    ///< what it is set against
    std::size_t end = 0;  ///< where what is said of it ends
};

/// Where the words at `where` in front of token `index` of `clause` go on behind a count that they begin with: 核桃林 of
/// 2万亩核桃林; but of 1000人以上企业 the bound says which they are.
[[nodiscard]] inline std::size_t behind_count(TokenList const& list, TargetClause const& clause,
                                              std::size_t index, Stretch where) {
    std::size_t numbers = 0;  // 3家医院和12家卫生院 are named together
    for (; index > clause.first() && list.tokens[index - 1].begin >= where.begin; --index) {
        numbers += list.tokens[index - 1].kind == TokenKind::quantity ? 1 : 0;
    }
    Token const& first = list.tokens[index];
    bool const counts =
        numbers == 1 && first.kind == TokenKind::quantity &&
        list.quantities[first.quantity].tail == list.quantities[first.quantity].end &&
        !list.rejections[first.quantity] && first.begin == where.begin && first.end < where.end;
    return counts ? first.end : where.begin;
}

/// Reads the goals that words of one clause make.
class WordGoalReader {
public:
    /// `segment`: where the words begin that the next goal is of.
    WordGoalReader(std::string_view text, TokenList const& list, TargetClause const& clause,
                   std::size_t segment)
        : text_{text}, list_{list}, clause_{clause}, segment_{segment} {}

    /// The goals of token `index`; `begin` is where what leads to it begins. None if it is only a word there.
    [[nodiscard]] std::vector<WordGoal> read(std::size_t index, std::size_t begin) const {
        Token const& here = list_.tokens[index];
        switch (here.kind) {
        case TokenKind::coverage:
            return read_coverage(index, begin);
        case TokenKind::doubling:
            if (auto const change =
                    here.quoted && names_a_noun(here)
                        ? std::nullopt
                        : whole_change(text_.substr(0, clause_.where().end), here)) {
                return {{change->target, {segment_, here.begin}, {}, {}, change->end}};
            }
            return {};
        default:
            return read_relation(index, begin);
        }
    }

private:
    [[nodiscard]] std::vector<WordGoal> read_coverage(std::size_t index, std::size_t begin) const {
        Token const& here = list_.tokens[index];
        Stretch const where{begin, clause_.nearby_end(text_, here.end)};
        bool const share = clause_.promise_follows(index) && says_share_of_all(list_, index);
        auto const goal = coverage_target(text_, where, here);
        // 去年安全生产零事故; not 已摸排的路段全部整改到位
        constexpr std::string_view of = "的";
        std::string_view const front = text_.substr(where.begin, here.begin - where.begin);
        bool const past =
            openings_of_the_past.prefix_of(front) != 0 && front.find(of) == front.npos;
        if (!goal || share || past || (here.quoted && names_a_noun(here))) {
            return {};
        }
        return {{goal->target, goal->subject, {}, {}, here.end}};
    }

    /// Whether the quotes around a word stand in front of a noun that they name: “全流程、全覆盖”改革; not 实现“全覆盖”.
    [[nodiscard]] bool names_a_noun(Token const& word) const noexcept {
        constexpr std::string_view close = "”";
        constexpr unsigned char first_ideograph = 0xE4;
        constexpr auto behind_quotes =
            word_list({"并", "和", "及", "与", "到位", "目标", "要求", "的", "后", "，"});
        std::string_view const behind = text_.substr(word.end);
        std::size_t const end = behind.find(close);
        std::size_t const next = end == behind.npos ? behind.size() : end + close.size();
        return next < behind.size() && behind_quotes.prefix_of(behind.substr(next)) == 0 &&
               (static_cast<unsigned char>(behind[next]) >= first_ideograph ||
                digit_at(behind, next).length != 0) &&
               mark_at(behind, next).length == 0;
    }

    /// Whether what token `index` sets something against is a number: 上年50%的企业.
    [[nodiscard]] bool holds_number(std::size_t index, Stretch reference) const {
        std::size_t const number = list_.next[index].quantity;
        return number < clause_.last() && list_.tokens[number].begin < reference.end &&
               list_.quantities[list_.tokens[number].quantity].digits;
    }

    [[nodiscard]] std::vector<WordGoal> read_relation(std::size_t index, std::size_t begin) const {
        Token const& here = list_.tokens[index];
        std::size_t const nearby = clause_.nearby_end(text_, here.end);
        std::size_t const end =
            clause_.number_follows(index) ? std::min(clause_.segment_end(index), nearby) : nearby;
        auto const goal = read_relative_goal(text_, {begin, end}, {here.begin, here.end});
        // 控制在4.2%以内的目标 is set against nothing else.
        if (!goal || clause_.promise_follows(index) || begins_number(text_, here.end) ||
            holds_number(index, goal->reference)) {
            return {};
        }
        Target target;
        target.kind = TargetKind::relative;
        target.comparator = goal->comparator;
        std::vector<WordGoal> goals;
        for (Stretch const subject : growing_subjects(text_, goal->subject)) {
            std::string_view const words = text_.substr(subject.begin, subject.end - subject.begin);
            // 任务 of 完成市下达任务 says nothing of what it is.
            bool const bare = goal_nouns.prefix_of(words) == words.size();
            Stretch const named = bare ? Stretch{subject.begin, subject.begin} : subject;
            goals.push_back({target, named, goal->verb, goal->reference, goal->end});
        }
        return goals;
    }

    std::string_view text_;
    TokenList const& list_;
    TargetClause const& clause_;
    std::size_t segment_;
};

}  // namespace fengong::detail
