// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/change_words.hpp>
#include <fengong/parse/detail/formula.hpp>
#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/detail/noun_bound.hpp>
#include <fengong/parse/detail/proportion.hpp>
#include <fengong/parse/detail/shared_measures.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

struct TokenWord {
    std::string_view word;
    TokenKind kind;
};

/// Words that make a target without a number.
inline constexpr TokenWord goal_words[] = {
    {"全覆盖", TokenKind::coverage},   {"全面覆盖", TokenKind::coverage},
    {"清零", TokenKind::coverage},     {"所有", TokenKind::coverage},
    {"为零", TokenKind::coverage},     {"全部", TokenKind::coverage},
    {"零发生", TokenKind::coverage},   {"零事故", TokenKind::coverage},
    {"零死亡", TokenKind::coverage},   {"零伤亡", TokenKind::coverage},
    {"零新增", TokenKind::coverage},   {"同步", TokenKind::relation},
    {"持平", TokenKind::relation},     {"相当", TokenKind::relation},
    {"只减不增", TokenKind::relation}, {"不低于", TokenKind::relation},
    {"不高于", TokenKind::relation},   {"不超过", TokenKind::relation},
    {"不少于", TokenKind::relation},   {"高于", TokenKind::relation},
    {"快于", TokenKind::relation},     {"好于", TokenKind::relation},
    {"超过", TokenKind::relation},     {"低于", TokenKind::relation},
    {"超出", TokenKind::relation},     {"高出", TokenKind::relation},
    {"控制在", TokenKind::relation},   {"下达", TokenKind::relation},
    {"只增不减", TokenKind::relation}, {"达到", TokenKind::relation},
};

/// With the words that are a change in themselves, and those that say that one is only hoped for.
inline constexpr auto token_words = [] {
    constexpr auto stretching = hopes_that<HopeUse::stretches>;
    std::array<TokenWord, std::size(goal_words) + std::size(change_in_words) + stretching.none>
        rows;
    std::size_t next = 0;
    for (TokenWord const& row : goal_words) {
        rows[next++] = row;
    }
    for (ChangeWord const& row : change_in_words) {
        rows[next++] = {row.word, TokenKind::doubling};
    }
    for (std::string_view const word : stretching) {
        rows[next++] = {word, TokenKind::stretch};
    }
    return rows;
}();
inline constexpr auto token_names = words_of(token_words, &TokenWord::word);

/// What words like 应保尽保 and 应收尽收 begin with.
inline constexpr std::string_view every_case = "应";

/// Where the word of the shape 应X尽X at `position` ends: all that should be are. `position` if there is
/// none.
[[nodiscard]] constexpr std::size_t every_case_end(std::string_view text,
                                                   std::size_t position) noexcept {
    constexpr std::string_view all = "尽";
    constexpr std::size_t character = 3;
    std::string_view const word = text.substr(position, 4 * character);
    bool const fits = three_bytes(word) == three_bytes(every_case) &&
                      word.size() == 4 * character &&
                      three_bytes(word, 2 * character) == three_bytes(all) &&
                      three_bytes(word, character) == three_bytes(word, 3 * character);
    return fits ? position + word.size() : position;
}

/// What a bracket begins with that says more of the number in front of its noun: `12座公厕（其中东河镇5座）`.
inline constexpr auto openings_of_asides = word_list({"其中", "包括", "包含"});

/// Whether the bracket `open` at `begin` divides the number in front of its noun: it has numbers of its own, and closes
/// its clause. Not `为3000名老人（包括失能老人）服务`, `在12个乡镇（其中山区5个）建设冷库20座`.
[[nodiscard]] inline bool divides_noun(std::string_view text, std::size_t begin, Mark open) {
    constexpr std::string_view including = "含";  // （含2所民办园）, not （含金量高）
    std::string_view const inside = text.substr(begin + open.length);
    bool const counts =
        inside.starts_with(including) && digit_at(inside, including.size()).length != 0;
    if (openings_of_asides.prefix_of(inside) == 0 && !counts) {
        return false;
    }
    std::size_t const close = find_closing_bracket(text, begin);
    if (close == text.npos) {
        return false;
    }
    std::size_t const behind = close + mark_at(text, close).length;
    Mark const next = mark_at(text, behind);
    bool const closes =
        behind == text.size() || (next.length != 0 && next.kind != Punctuation::open_bracket &&
                                  next.kind != Punctuation::open_quote);
    return closes &&
           text.substr(begin, close - begin).find_first_of("0123456789") != std::string_view::npos;
}

/// What makes a beginning of a time: 自2022年7月起, 6月30日后.
inline constexpr auto words_before_beginnings = word_list({"自", "从", "去"});
inline constexpr auto words_behind_beginnings =
    word_list({"起", "开始", "以来", "以后", "之后", "后", "启动"});

/// Every character that a token other than a punctuation mark may begin with.
inline constexpr CharacterSet number_beginnings = [] {
    CharacterSet set =
        first_characters(token_names, named_periods, whole_years, next_years, spans_ahead);
    set.insert("0123456789０１２３４５６７８９零〇○一二三四五六七八九两十百千万亿半到至截");
    set.insert_first(every_case);
    return set;
}();

/// Every character that a token may begin with.
inline constexpr CharacterSet token_beginnings = [] {
    CharacterSet set = number_beginnings;
    for (MarkRow const& row : marks) {
        set.insert(row.printed);
    }
    return set;
}();

/// Gathers the tokens of one part of a text.
class TokenReader {
public:
    /// Gathers the tokens of `part` of text without white space into `list`, which must be empty and
    /// stays so if nothing but punctuation stands there. Linear.
    TokenReader(std::string_view text, Stretch part, TokenList& list)
        : head_{text.substr(0, part.end)}, list_{list} {
        for (std::size_t position = token_beginnings.find_in(head_, part.begin);
             position < part.end; position = token_beginnings.find_in(head_, position)) {
            Mark const mark = mark_at(head_, position);
            std::size_t const end =
                mark.length != 0 ? read_mark(mark, position) : read_promise(position);
            position = end != position ? end : position + character_length(head_, position);
        }
        if (promising_) {
            push(TokenKind::stop, {part.end, part.end});
        } else {
            list_.clear();
        }
    }

private:
    /// Reads punctuation; returns where it ends. Inside quotes it divides nothing.
    std::size_t read_mark(Mark mark, std::size_t begin) {
        Stretch const where{begin, begin + mark.length};
        switch (mark.kind) {
        case Punctuation::open_quote:
            if (plan_period_at(head_, begin)) {
                return read_number_at(begin);  // “十四五”末
            }
            ++quotes_;
            break;
        case Punctuation::close_quote:
            quotes_ -= quotes_ != 0 ? 1U : 0U;
            break;
        case Punctuation::pause:
            divide(TokenKind::pause, where);
            break;
        case Punctuation::comma:
        case Punctuation::colon:
            if (!head_.substr(0, begin).ends_with("其中")) {
                divide(TokenKind::comma, where);
            }
            break;
        case Punctuation::semicolon:
        case Punctuation::full_stop:
            if (quotes_ == 0) {
                push(TokenKind::stop, where).semicolon = mark.kind == Punctuation::semicolon;
            }
            break;
        case Punctuation::open_bracket:
            // `20家以上（其中高新技术企业5家）`: what is said of a number is a member of its own.
            asides_.push_back(
                quotes_ == 0 && !list_.tokens.empty() &&
                list_.tokens.back().kind == TokenKind::quantity &&
                (list_.tokens.back().end == begin || divides_noun(head_, begin, mark)));
            if (asides_.back()) {
                push(TokenKind::pause, where).aside = Aside::begins;
            }
            break;
        case Punctuation::close_bracket:
            if (!asides_.empty()) {
                if (asides_.back() && quotes_ == 0) {
                    push(TokenKind::pause, where).aside = Aside::ends;
                }
                asides_.pop_back();
            }
            break;
        case Punctuation::none:
            break;
        }
        return where.end;
    }

    /// Reads the token other than punctuation that begins at `position`; returns where it ends,
    /// `position` if there is none.
    std::size_t read_promise(std::size_t position) {
        bool const ascii = static_cast<unsigned char>(head_[position]) < 0x80;  // a digit, no word
        return ascii ? read_number_at(position) : read_word(position);
    }

    /// The same of what is no Arabic digit.
    std::size_t read_word(std::size_t position) {
        std::size_t const row = token_names.find_prefix(head_.substr(position));
        if (row != token_names.none) {
            TokenWord const& word = token_words[row];
            Stretch const where{position, position + word.word.size()};
            std::string_view const before = head_.substr(0, position);
            bool const named =  // “两个高于”
                quotes_ != 0 && word.kind == TokenKind::relation && before.ends_with("个");
            if (named || (word.kind == TokenKind::stretch && before.ends_with("努"))) {
                return where.end;  // 努力争取
            }
            push_promise(word.kind, where).word = word.word;
            return where.end;
        }
        if (std::size_t const end = every_case_end(head_, position); end != position) {
            push_promise(TokenKind::coverage, {position, end});
            return end;
        }
        if (scale_at(head_, position) > Scale::ten) {
            auto const magnitude = read_quantity(head_, position);
            if (auto const bound = quotes_ == 0 && (!magnitude || is_word(*magnitude))
                                       ? bound_in_words(head_, position)
                                       : std::nullopt) {
                return push_number(*bound, bound->tail,
                                   {{RejectionReason::threshold, bound->begin, bound->tail}});
            }
            if (begins_power(head_, position)) {
                return magnitude ? read_number(*magnitude) : position;
            }
        }
        return begins_number(head_, position) || begins_period(head_, position)
                   ? read_number_at(position)
                   : position;
    }

    /// Reads the formula, the phrase of the calendar or the quantity that begins at `position`.
    std::size_t read_number_at(std::size_t position) {
        if (std::size_t const end = formula_end(head_, position); end != position) {
            if (auto const proportion = read_proportion(head_, {position, end})) {
                return read_number(*proportion);
            }
            push_promise(TokenKind::formula, {position, end});
            return end;
        }
        if (auto const calendar = read_calendar_phrase(head_, position)) {
            bool const begins = begins_period_at(position, calendar->end);
            Token& token = push_promise(TokenKind::calendar, {position, calendar->end});
            token.deadline = calendar->deadline && !begins;
            token.until = calendar->until;
            token.whole_year = calendar->whole_year;
            return calendar->end;
        }
        auto const quantity = read_quantity(head_, position);
        return quantity ? read_number(*quantity) : position;
    }

    /// Whether the time at [begin, end) is when something begins: 自2022年7月起, 从2023年第一季度开始, 6月30日后.
    [[nodiscard]] bool begins_period_at(std::size_t begin, std::size_t end) const {
        bool const adjacent = !list_.tokens.empty() && list_.tokens.back().end == begin &&
                              list_.tokens.back().kind == TokenKind::calendar;
        std::string_view const before =
            head_.substr(0, adjacent ? list_.tokens.back().begin : begin);
        return words_before_beginnings.suffix_of(before) != 0 ||
               words_behind_beginnings.prefix_of(head_.substr(end)) != 0;
    }

    /// Chinese numerals without a measure are figures of speech: 一批, 统一, 三大.
    std::size_t read_number(QuantityReading const& quantity) {
        if (!quantity.digits && quantity.measure.is_none() && !is_bare_magnitude(quantity)) {
            return quantity.number_end;
        }
        if (is_word(quantity)) {
            return quantity.tail;
        }
        std::size_t const counted = bound_of_counted(quantity);
        std::size_t const bound = counted != 0 ? counted : end_of_lone_bound(head_, quantity);
        share_measure(quantity);
        std::size_t const end = push_number(
            quantity, std::max(quantity.tail, bound),
            bound != 0 ? NumberRejection{RejectionReason::threshold, quantity.begin, bound}
                       : reject_number(head_, quantity, quotes_ != 0));
        list_.tokens.back().bounds_noun = counted != 0;
        return end;
    }

    /// Whether it is only a word: 亿元 of 亿元企业.
    [[nodiscard]] bool is_word(QuantityReading const& quantity) const noexcept {
        if (quantity.digits || scale_at(head_, quantity.begin) <= Scale::ten) {
            return false;
        }
        auto const rejection = reject_number(head_, quantity, quotes_ != 0);
        return rejection && rejection->reason == RejectionReason::name;
    }

    /// Pushes a number whose words end at `end`; returns that.
    std::size_t push_number(QuantityReading const& quantity, std::size_t end,
                            std::optional<NumberRejection> const& rejection) {
        Token& token = push_promise(TokenKind::quantity, {quantity.begin, end});
        token.quantity = static_cast<std::uint32_t>(list_.quantities.size());
        token.attributive = three_bytes(head_, end) == three_bytes("的");
        list_.quantities.push_back(quantity);
        list_.rejections.push_back(rejection);
        return end;
    }

    /// Where the bound ends that `quantity` is on what the number in front of it counts; 0 if it is none.
    [[nodiscard]] std::size_t bound_of_counted(QuantityReading const& quantity) const noexcept {
        bool const follows = !list_.tokens.empty() && list_.tokens.back().end == quantity.begin &&
                             list_.tokens.back().kind == TokenKind::quantity &&
                             !list_.rejections.back();
        return follows ? end_of_bound_of_counted(head_, list_.quantities.back(), quantity) : 0;
    }

    /// Gives the numbers that are enumerated in front of `quantity` the measure that they leave to it.
    void share_measure(QuantityReading const& quantity) {
        for (std::size_t row = first_sharing(head_, list_.quantities, quantity);
             row < list_.quantities.size(); ++row) {
            take_measure(list_.quantities[row], quantity);
            list_.rejections[row] = reject_number(head_, list_.quantities[row], quotes_ != 0);
        }
    }

    void divide(TokenKind kind, Stretch where) {
        if (quotes_ == 0) {
            push(kind, where);
        }
    }

    Token& push_promise(TokenKind kind, Stretch where) {
        promising_ = true;
        Token& token = push(kind, where);
        token.quoted = quotes_ != 0;
        return token;
    }

    Token& push(TokenKind kind, Stretch where) {
        Token& token = list_.tokens.emplace_back();
        token.kind = kind;
        token.begin = where.begin;
        token.end = where.end;
        return token;
    }

    std::string_view head_;
    TokenList& list_;
    std::size_t quotes_ = 0;    // how many quotes are open
    std::vector<bool> asides_;  // the brackets that are open: whether each is a pause
    bool promising_ = false;    // whether there is anything but punctuation
};

}  // namespace fengong::detail
