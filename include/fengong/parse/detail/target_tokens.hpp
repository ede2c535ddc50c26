// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/character_set.hpp>

#include <array>
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
    doubling,  ///< 翻番
    relation,  ///< 同步, 持平, 只减不增: what a goal without a number turns on
    pause,     ///< 、
    comma,     ///< ，：: ends a clause
    stop,      ///< 。；: ends a sentence
};

struct Token {
    TokenKind kind = TokenKind::stop;
    std::size_t begin = 0;
    std::size_t end = 0;
    bool quoted = false;         ///< stands in quotes
    bool deadline = false;       ///< of a calendar phrase
    bool until = false;          ///< of a calendar phrase: 到2025年
    std::uint32_t quantity = 0;  ///< row of TokenList::quantities
    std::string_view word;       ///< the word found
};

/// What comes next behind a token in its clause, as rows of TokenList::tokens; the number of tokens if
/// nothing does.
struct NextTokens {
    std::uint32_t pause = 0;
    std::uint32_t quantity = 0;  ///< any number
    std::uint32_t promise = 0;   ///< a number that its neighbours do not rule out as a target
    std::uint32_t coverage = 0;
    std::uint32_t chain = 0;  ///< the last number of an enumeration of bare numbers: 10亿元、50亿元
};

struct TokenList {
    std::vector<Token> tokens;
    std::vector<QuantityReading> quantities;
    std::vector<std::optional<NumberRejection>> rejections;  ///< of each quantity
    std::vector<NextTokens> next;                            ///< behind each token

    void clear() noexcept {
        tokens.clear();
        quantities.clear();
        rejections.clear();
        next.clear();
    }
};

struct TokenWord {
    std::string_view word;
    TokenKind kind;
};

/// Words that make a target without a number. A word at the front of another comes after it.
inline constexpr auto token_words = std::to_array<TokenWord>({
    {"全覆盖", TokenKind::coverage},   {"全面覆盖", TokenKind::coverage},
    {"应保尽保", TokenKind::coverage}, {"清零", TokenKind::coverage},
    {"所有", TokenKind::coverage},     {"全部", TokenKind::coverage},
    {"翻一番", TokenKind::doubling},   {"翻两番", TokenKind::doubling},
    {"翻番", TokenKind::doubling},     {"同步", TokenKind::relation},
    {"持平", TokenKind::relation},     {"相当", TokenKind::relation},
    {"只减不增", TokenKind::relation}, {"不低于", TokenKind::relation},
    {"不高于", TokenKind::relation},   {"不超过", TokenKind::relation},
    {"不少于", TokenKind::relation},   {"高于", TokenKind::relation},
    {"快于", TokenKind::relation},     {"好于", TokenKind::relation},
    {"超过", TokenKind::relation},     {"低于", TokenKind::relation},
    {"下达", TokenKind::relation},
});

[[nodiscard]] constexpr TokenWord const* token_word_at(std::string_view text,
                                                       std::size_t position) noexcept {
    for (TokenWord const& row : token_words) {
        if (text.substr(position).starts_with(row.word)) {
            return &row;
        }
    }
    return nullptr;
}

/// Every character that a token may begin with.
inline constexpr CharacterSet token_beginnings = [] {
    CharacterSet set{"()[]:;,、，。（）：；“”「」《》〈〉〔〕【】［］！？"
                     "0123456789０１２３４５６７８９零〇○一二三四五六七八九两十百千半"
                     "到截"};
    for (TokenWord const& row : token_words) {
        set.insert_first(row.word);
    }
    for (std::string_view const phrase : named_periods) {
        set.insert_first(phrase);
    }
    return set;
}();

/// The end of a name made of numbers and plus signs at `position`, 3+1+1 or 1+N; `position` if there
/// is none.
[[nodiscard]] constexpr std::size_t formula_end(std::string_view text,
                                                std::size_t position) noexcept {
    std::size_t end = digit_run_at(text, position).end;
    bool plus = false;
    while (end != position) {
        std::string_view const rest = text.substr(end);
        std::size_t const sign = rest.starts_with("+") ? 1 : rest.starts_with("＋") ? 3 : 0;
        std::size_t const digits = digit_run_at(text, end + sign).end;
        bool const letter = text.substr(end + sign).starts_with("N") ||
                            text.substr(end + sign).starts_with("n") ||
                            text.substr(end + sign).starts_with("X");
        if (sign == 0 || (digits == end + sign && !letter)) {
            break;
        }
        plus = true;
        end = letter ? end + sign + 1 : digits;
    }
    return plus ? end : position;
}

/// Fills TokenList::next, from back to front, so that no question about a long clause walks through it.
inline void link_tokens(TokenList& list) {
    auto const none = static_cast<std::uint32_t>(list.tokens.size());
    list.next.assign(list.tokens.size(), NextTokens{none, none, none, none, none});
    for (std::uint32_t index = none; index-- > 0;) {
        NextTokens& here = list.next[index];
        here.chain = index;
        if (index + 1 == none) {
            continue;
        }
        Token const& behind = list.tokens[index + 1];
        if (behind.kind != TokenKind::comma && behind.kind != TokenKind::stop) {
            NextTokens const& next = list.next[index + 1];
            bool const number = behind.kind == TokenKind::quantity;
            bool const promise = number && !list.rejections[behind.quantity];
            here.pause = behind.kind == TokenKind::pause ? index + 1 : next.pause;
            here.quantity = number ? index + 1 : next.quantity;
            here.promise = promise ? index + 1 : next.promise;
            here.coverage = behind.kind == TokenKind::coverage ? index + 1 : next.coverage;
        }
        bool const enumerates = index + 2 < none && behind.kind == TokenKind::pause &&
                                behind.begin == list.tokens[index].end &&
                                list.tokens[index + 2].kind == TokenKind::quantity &&
                                list.tokens[index + 2].begin == behind.end;
        if (enumerates) {
            here.chain = list.next[index + 2].chain;
        }
    }
}

/// Gathers the tokens of `part` of text without white space into `list`. Linear.
inline void read_tokens(std::string_view text, Stretch part, TokenList& list) {
    std::string_view const head = text.substr(0, part.end);
    std::size_t quotes = 0;
    for (std::size_t position = part.begin;;) {
        position = token_beginnings.find_in(head, position);
        if (position >= part.end) {
            break;
        }
        Token token;
        token.begin = position;
        token.quoted = quotes != 0;
        Mark const mark = mark_at(head, position);
        if (mark.length != 0) {
            token.end = position + mark.length;
            position = token.end;
            switch (mark.kind) {
            case Punctuation::open_quote:
                ++quotes;
                continue;
            case Punctuation::close_quote:
                quotes -= quotes != 0 ? 1U : 0U;
                continue;
            case Punctuation::pause:
                token.kind = TokenKind::pause;
                break;
            case Punctuation::comma:
            case Punctuation::colon:
                token.kind = TokenKind::comma;
                break;
            case Punctuation::semicolon:
            case Punctuation::full_stop:
                token.kind = TokenKind::stop;
                break;
            default:
                continue;
            }
            if (!token.quoted) {
                list.tokens.push_back(token);
            }
            continue;
        }
        if (std::size_t const end = formula_end(head, position); end != position) {
            token.kind = TokenKind::formula;
            token.end = end;
            list.tokens.push_back(token);
            position = end;
            continue;
        }
        if (auto const calendar = read_calendar_phrase(head, position)) {
            token.kind = TokenKind::calendar;
            token.end = calendar->end;
            token.deadline = calendar->deadline;
            token.until = calendar->until;
            list.tokens.push_back(token);
            position = token.end;
            continue;
        }
        if (auto const quantity = read_quantity(head, position)) {
            token.kind = TokenKind::quantity;
            token.end = quantity->tail;
            token.quantity = static_cast<std::uint32_t>(list.quantities.size());
            list.quantities.push_back(*quantity);
            list.rejections.push_back(reject_number(text, *quantity, token.quoted));
            list.tokens.push_back(token);
            // The words behind a Chinese numeral may belong to something else: 一件事.
            position =
                quantity->digits || !quantity->measure.is_none() ? token.end : quantity->number_end;
            continue;
        }
        if (TokenWord const* const word = token_word_at(head, position)) {
            token.kind = word->kind;
            token.end = position + word->word.size();
            token.word = word->word;
            list.tokens.push_back(token);
            position = token.end;
            continue;
        }
        position += character_length(head, position);
    }
    Token stop;
    stop.begin = part.end;
    stop.end = part.end;
    list.tokens.push_back(stop);
    link_tokens(list);
}

}  // namespace fengong::detail
