// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_in_words.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/item_number.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// The clause at `where` without what only leads into the time at `time`: 5年内 of 预计5年内.
[[nodiscard]] inline Stretch without_lead_in(std::string_view text, Stretch where, Stretch time) {
    return {where.begin + size_of_leading_in(text.substr(where.begin, time.begin - where.begin)),
            where.end};
}

/// Words about a number are at most 200 characters away, in bytes. Without a limit a clause without end would be read
/// again and again.
inline constexpr std::size_t reach_of_words = 600;

/// Whether `words`, as far as they are looked at, hold a verb of doing, or of reaching something. Linear but for the tables.
[[nodiscard]] inline bool holds_a_verb(std::string_view words) {
    words = words.substr(0, reach_of_words);
    std::size_t at = 0;
    while (at < words.size() && verb_in(words.substr(at)) == 0 &&
           state_verbs.prefix_of(words.substr(at)) == 0) {
        at += character_length(words, at);
    }
    return at < words.size();
}

/// Who is given something, at the end of a condition: `5000万元至1亿元的企业，给予…`.
inline constexpr auto receivers_of_grants =
    word_list({"企业", "单位", "项目", "个人", "机构", "农户", "平台", "园区", "团队", "人才",
               "主体", "组织", "合作社", "农场"});

/// Whether `words`, a whole clause, end with those who have the size that its last number says.
[[nodiscard]] inline bool sizes_receivers(std::string_view words) {
    constexpr std::string_view of = "的";
    if (receivers_of_grants.suffix_of(words) == 0) {
        return false;
    }
    std::size_t const digit = words.find_last_of("0123456789");
    return digit != words.npos && words.find(of, digit) != words.npos &&
           verb_in(words.substr(size_of_leading_in(words))) == 0;
}

/// Words that end like a condition: 达到节能10%的目的.
inline constexpr auto no_conditions = word_list({"目的", "有的", "似的"});

/// Whether `words` open with a grant, or with a verb of giving in front of a number or grant: 分别给予3万元补贴.
[[nodiscard]] inline bool gives_something(std::string_view words) {
    constexpr std::size_t nearby = 36;  // bytes: 12 Chinese characters
    words.remove_prefix(manners_of_giving.prefix_of(words));
    std::size_t const handing = handing_verbs.prefix_of(words);
    std::string_view const given = words.substr(handing, nearby);
    // 按超出部分的20%给予补贴
    if (by_words.prefix_of(words) != 0 &&
        contains_any(words.substr(0, find_mark(words.substr(0, 2 * nearby), 0).position), grants)) {
        return true;
    }
    return grants.prefix_of(words) != 0 ||
           (handing != 0 &&
            (given.find_first_of("0123456789") != given.npos || contains_any(given, grants)));
}

/// What says right behind a year that something is reached then.
inline constexpr auto reached_then =
    word_list({"达到", "达", "将达到", "要达到", "力争达到", "提高到", "提高至", "提升到", "提升至",
               "增加到", "增至", "降至", "降到", "下降到", "降低到", "突破", "超过", "不低于"});

/// Whether the year at `where` without a word like 到 is one that something is reached in: 覆盖率2027年达到60%. Not where 的
/// follows in the clause: 2025年达到的60%.
[[nodiscard]] inline bool is_due_year(std::string_view text, Stretch where) {
    constexpr std::string_view of = "的";
    constexpr std::size_t nearby = 60;  // bytes: 20 Chinese characters
    std::string_view const behind = text.substr(where.end);
    std::size_t const verb = reached_then.prefix_of(behind);
    std::string_view const reached = behind.substr(verb, nearby);
    return verb != 0 && digit_at(reached, 0).length != 0 &&
           reached.substr(0, find_mark(reached, 0).position).find(of) == reached.npos;
}

/// What says behind a year that something holds from then on, or is of then.
inline constexpr auto behind_no_due_years = word_list({"的", "起", "后", "以后", "之后", "开始"});

/// Where the words of a clause begin that could begin at `begin`: behind ① or ⑴.
[[nodiscard]] constexpr std::size_t behind_sign_of_point(std::string_view text,
                                                         std::size_t begin) noexcept {
    constexpr std::size_t sign = 3;  // bytes
    bool const number =
        circled_number_at(text, begin) != 0 || parenthesized_number_at(text, begin) != 0;
    return begin + (number ? sign : 0);
}

/// The same behind any number of a point, 2.清淤河道 of `整改措施：1.清理垃圾。2.清淤河道。`, ②改造管网 of
/// `①新建水厂2座；②改造管网30公里`.
[[nodiscard]] constexpr std::size_t behind_number_of_point(std::string_view text,
                                                           std::size_t begin) noexcept {
    if (std::size_t const behind = behind_sign_of_point(text, begin); behind != begin) {
        return behind;
    }
    auto const number =
        digit_at(text, begin).length == 0 ? std::nullopt : read_item_number(text.substr(begin));
    return number && !number->doubtful ? begin + number->end : begin;
}

/// Whether the time at `where` begins with the year of the notice: 2026年.
[[nodiscard]] inline bool names_year(std::string_view text, Stretch where,
                                     std::optional<int> notice_year) noexcept {
    return notice_year && static_cast<int>(digit_run_at(text, where.begin).value) == *notice_year;
}

/// Whether the time at `where` names a year behind that of the notice: 2028年底前 in one for 2026.
[[nodiscard]] inline bool names_later_year(std::string_view text, Stretch where,
                                           std::optional<int> notice_year) {
    DigitRun const year = digit_run_at(text, where.begin);
    return notice_year && year.digits == 4 && static_cast<int>(year.value) > *notice_year;
}

/// Whether the bare year at `where` opens its `clause` and lies behind the year that the notice is for, so that something is
/// due in it: `2027年，规上企业达到100家` in a notice for 2026.
[[nodiscard]] inline bool is_later_year(std::string_view text, Stretch clause, Stretch where,
                                        std::optional<int> notice_year) {
    return notice_year && where.begin == without_lead_in(text, clause, where).begin &&
           names_later_year(text, where, notice_year) &&
           behind_no_due_years.prefix_of(text.substr(where.end)) == 0;
}

/// Whether something is due in the year at `where` of its `clause` without a word like 到, in a notice for `notice_year`.
[[nodiscard]] inline bool is_due(std::string_view text, Stretch clause, Stretch where,
                                 std::optional<int> notice_year) {
    return is_due_year(text, where) || is_later_year(text, clause, where, notice_year);
}

/// Whether the word of coverage of token `index` says of what the number behind it is a share: 所有 of
/// `所有村卫生室达标率达到95%`.
[[nodiscard]] inline bool says_share_of_all(TokenList const& list, std::size_t index) {
    constexpr std::string_view all = "所有";
    Token const& number = list.tokens[list.next[index].promise];
    return list.tokens[index].word == all &&
           list.quantities[number.quantity].measure.dimension() == Dimension::share;
}

/// What names classes behind a number: 11大类37项.
inline constexpr auto classes_in_front = word_list({"大类", "大项", "类别", "个方面", "个门类"});

/// Whether token `index` is a number right behind another, of which its neighbours say no more than that it may be a bound,
/// 3000户1.2万人, and not both are: 1亿元以上2亿元以下.
[[nodiscard]] inline bool follows_number(TokenList const& list, std::size_t index) {
    Token const& front = list.tokens[index - 1];
    auto const& rejection = list.rejections[front.quantity];
    auto const bounded = [&](Token const& number) {
        QuantityReading const& quantity = list.quantities[number.quantity];
        return quantity.tail != quantity.end;
    };
    return (!rejection || rejection->reason == RejectionReason::threshold) &&
           !(bounded(front) && bounded(list.tokens[index]));
}

/// Where the words in front of the number of token `index` end: in front of a class that stands at it, 11大类 of
/// `服务项目达到11大类37项`, of another kind of places, 9区 of `覆盖9区8县`, or of another number right in front, 3000户 of `3000户1.2万人`.
[[nodiscard]] inline std::size_t end_of_lead(std::string_view text, TokenList const& list,
                                             std::size_t index) {
    std::size_t begin = list.tokens[index].begin;
    for (; index != 0 && list.tokens[index - 1].kind == TokenKind::quantity; --index) {
        Token const& front = list.tokens[index - 1];
        std::string_view const between = text.substr(front.end, begin - front.end);
        bool const joined = between.empty()
                                ? follows_number(list, index)  // not 一期 of 一期2座教学楼
                                : classes_in_front.prefix_of(between) == between.size() ||
                                      ends_of_places.prefix_of(between) == between.size();
        if (!joined) {
            break;
        }
        begin = front.begin;
    }
    return begin;
}

/// The tokens of one clause, and what stands how to what in it.
class TargetClause {
public:
    TargetClause() = default;

    /// The clause at `where` with the tokens [first, last) of `list`, which must outlive it.
    TargetClause(TokenList const& list, Stretch where, std::size_t first, std::size_t last)
        : list_{&list}, where_{where}, first_{first}, last_{last} {}

    [[nodiscard]] Stretch where() const noexcept { return where_; }
    [[nodiscard]] std::size_t first() const noexcept { return first_; }
    [[nodiscard]] std::size_t last() const noexcept { return last_; }

    /// Whether it only says of whom or what the next clause holds: `年销售额在300万元以上的，`,
    /// `销售额突破8万元的前10名，`, `对年出栏500只的养殖场，` or `5000万元至1亿元的企业，` in front of 给予.
    [[nodiscard]] bool is_condition(std::string_view text) const {
        constexpr std::string_view of = "的";
        constexpr std::string_view first_of = "的前";
        constexpr std::string_view for_whom = "对";
        if (list_->tokens[last_].kind != TokenKind::comma) {
            return false;
        }
        std::string_view const words = text.substr(where_.begin, where_.end - where_.begin);
        Token const* const before = last_ == first_ ? nullptr : &list_->tokens[last_ - 1];
        bool const named = before != nullptr && before->attributive &&
                           words.starts_with(for_whom) && !is_no_coverb(words);
        bool const receivers = (named || sizes_receivers(words)) &&
                               gives_something(text.substr(list_->tokens[last_].end));
        bool const ranks =
            before != nullptr && before->end == where_.end &&
            text.substr(where_.begin, before->begin - where_.begin).ends_with(first_of);
        return ranks || receivers || (words.ends_with(of) && no_conditions.suffix_of(words) == 0);
    }

    /// Where the member of an enumeration ends that token `index` stands in.
    [[nodiscard]] std::size_t segment_end(std::size_t index) const {
        std::size_t const pause = list_->next[index].pause;
        return pause < last_ ? std::max(list_->tokens[pause].begin, list_->tokens[index].end)
                             : where_.end;
    }

    /// Where words end that are about what stands in front of `begin`: with the clause, and at most 200 characters on.
    [[nodiscard]] std::size_t nearby_end(std::string_view text, std::size_t begin) const noexcept {
        return where_.end - begin > reach_of_words ? next_character(text, begin + reach_of_words)
                                                   : where_.end;
    }

    /// The last of the numbers that follow token `index` with nothing but 、 between: 10亿元、50亿元.
    [[nodiscard]] std::size_t last_of_chain(std::size_t index) const {
        return list_->next[index].chain;
    }

    /// Whether another number that may be a target follows token `index` in the same member of an
    /// enumeration.
    [[nodiscard]] bool promise_follows(std::size_t index) const {
        NextTokens const& next = list_->next[index];
        return next.promise < next.pause && next.promise < last_;
    }

    /// Whether a word of coverage does, with no such number in between.
    [[nodiscard]] bool coverage_follows(std::size_t index) const {
        NextTokens const& next = list_->next[index];
        return next.coverage < next.pause && next.coverage < next.promise && next.coverage < last_;
    }

    /// Whether any number stands in the clause behind token `index`.
    [[nodiscard]] bool number_follows(std::size_t index) const {
        return list_->next[index].quantity < last_;
    }

private:
    TokenList const* list_ = nullptr;
    Stretch where_;
    std::size_t first_ = 0;
    std::size_t last_ = 0;
};

}  // namespace fengong::detail
