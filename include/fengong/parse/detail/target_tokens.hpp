// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/quantity.hpp>
#include <fengong/parse/rejection.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What matters in an item's text when targets are looked for; everything else is words between.
enum class TokenKind : std::uint8_t {
    quantity,  ///< a number, with or without a measure
    formula,   ///< 3+1+1
    calendar,  ///< 6月底前, 2026年
    coverage,  ///< 全覆盖, 清零, 所有, 全部
    doubling,  ///< 翻番, 减半: a change in one word
    relation,  ///< 同步, 持平, 只减不增: what a goal without a number turns on
    pause,     ///< 、; from here on what makes no target by itself
    comma,     ///< ，：: ends a clause
    stop,      ///< 。；: ends a sentence
    stretch,   ///< 力争
};

/// Whether a pause is the bracket around what is said of the number in front of it.
enum class Aside : std::uint8_t { none, begins, ends };

struct Token {
    TokenKind kind = TokenKind::stop;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool quoted = false;      ///< stands in quotes
    bool deadline = false;    ///< of a calendar phrase
    bool until = false;       ///< of a calendar phrase: 到2025年
    bool whole_year = false;  ///< of a calendar phrase: 年内
    Aside aside =
        Aside::none;  ///< of a pause: a bracket that says more of the number in front of it
    bool attributive = false;    ///< of a number: 的 follows, so that it may only say how large
    bool bounds_noun = false;    ///< of a number: a bound on what the number in front counts
    bool semicolon = false;      ///< of a stop: the sentence goes on behind it
    std::uint32_t quantity = 0;  ///< row of TokenList::quantities
    std::string_view word;       ///< the word found
};

/// What comes next behind a token in its clause, as rows of TokenList::tokens; the number of tokens if
/// nothing does.
struct NextTokens {
    std::uint32_t pause = 0;
    std::uint32_t quantity = 0;  ///< any number
    std::uint32_t promise = 0;   ///< one that its neighbours do not rule out as a target
    std::uint32_t coverage = 0;
    std::uint32_t chain = 0;  ///< the last number of an enumeration of bare numbers: 10亿元、50亿元
};

struct TokenList {
    std::vector<Token> tokens;
    std::vector<QuantityReading> quantities;
    std::vector<std::optional<NumberRejection>> rejections;  ///< of each quantity
    std::vector<NextTokens> next;  ///< behind each token of the clauses that have been linked

    void clear() noexcept {
        tokens.clear();
        quantities.clear();
        rejections.clear();
        next.clear();
    }
};

/// Whether two numbers may be enumerated, as both are of one dimension or one leaves its measure to the other: not 20个 and 10亿元 of
/// `亿元以上项目20个、10亿元以上项目3个`.
[[nodiscard]] inline bool are_alike(TokenList const& list, Token const& first,
                                    Token const& second) noexcept {
    if (first.kind != TokenKind::quantity) {
        return true;
    }
    Measure const one = list.quantities[first.quantity].measure;
    Measure const other = list.quantities[second.quantity].measure;
    return one.is_none() || other.is_none() || one.dimension() == other.dimension();
}

/// Fills TokenList::next for the clause of the tokens [first, last), from back to front, so that no
/// question about a long clause walks through it.
inline void link_tokens(TokenList& list, std::size_t first, std::size_t last) {
    auto const none = static_cast<std::uint32_t>(list.tokens.size());
    list.next.resize(list.tokens.size());
    for (auto index = static_cast<std::uint32_t>(last); index-- > first;) {
        NextTokens& here = list.next[index];
        here = {none, none, none, none, index};
        Token const& behind = list.tokens[index + 1];
        if (behind.kind != TokenKind::comma && behind.kind != TokenKind::stop) {
            NextTokens const& next = list.next[index + 1];
            bool const number = behind.kind == TokenKind::quantity;
            bool const promise = number && !list.rejections[behind.quantity] && !behind.attributive;
            here.pause = behind.kind == TokenKind::pause ? index + 1 : next.pause;
            here.quantity = number ? index + 1 : next.quantity;
            here.promise = promise ? index + 1 : next.promise;
            here.coverage = behind.kind == TokenKind::coverage ? index + 1 : next.coverage;
        }
        bool const enumerates = index + 2 < none && behind.kind == TokenKind::pause &&
                                behind.begin == list.tokens[index].end &&
                                list.tokens[index + 2].kind == TokenKind::quantity &&
                                list.tokens[index + 2].begin == behind.end &&
                                are_alike(list, list.tokens[index], list.tokens[index + 2]);
        if (enumerates) {
            here.chain = list.next[index + 2].chain;
        }
    }
}

}  // namespace fengong::detail
