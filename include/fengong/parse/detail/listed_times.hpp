// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

/// Several times that the numbers behind 分别 may be divided among: 到2027年底和2030年，覆盖率分别达到45%和48%.
namespace fengong::detail {

/// The next token of the calendar, if only 和, 及, 与 or 、 stands between it and token `index`; else `index`.
[[nodiscard]] inline std::size_t next_listed(std::string_view text, TokenList const& list,
                                             std::size_t index) {
    std::vector<Token> const& tokens = list.tokens;
    std::size_t next = index + 1;
    next += next < tokens.size() && tokens[next].kind == TokenKind::pause ? 1 : 0;
    if (next >= tokens.size() || tokens[next].kind != TokenKind::calendar) {
        return index;
    }
    std::string_view const between =
        text.substr(tokens[index].end, tokens[next].begin - tokens[index].end);
    bool const tied = !between.empty() && subject_separators.prefix_of(between) == between.size();
    return tied ? next : index;
}

/// What stands in front of times that something is set against, or that a range ends with: 较2020年和2025年.
inline constexpr auto before_no_listed_times =
    word_list({"较", "比", "与", "同", "和", "至", "到", "—", "－", "对比", "相对于"});

/// What stands behind one that a range begins with, or that something else is of.
inline constexpr auto behind_no_listed_times = word_list({"至", "到", "—", "－", "的"});

/// Whether the numbers behind 分别 in the clause of the times `from` to `to`, or where they end theirs in the next that has
/// any, are as many as these.
[[nodiscard]] inline bool are_divided_among(std::string_view text, TokenList const& list,
                                            std::size_t from, std::size_t to, std::size_t times) {
    constexpr std::string_view respectively = "分别";
    constexpr std::size_t nearby = 150;  // bytes: 50 Chinese characters
    std::vector<Token> const& tokens = list.tokens;
    std::string_view const before = text.substr(0, tokens[from].begin);
    std::size_t const end = tokens[to].end;
    if (before_no_listed_times.suffix_of(before) != 0 || before.ends_with('-') ||
        behind_no_listed_times.prefix_of(text.substr(end)) != 0) {
        return false;
    }
    std::size_t next = to + 1;
    next +=
        next < tokens.size() && tokens[next].kind == TokenKind::comma && tokens[next].begin == end
            ? 1
            : 0;
    std::size_t numbers = 0;
    for (; next < tokens.size() && tokens[next].begin - end < nearby; ++next) {
        TokenKind const kind = tokens[next].kind;
        if (kind == TokenKind::stop || (kind == TokenKind::comma && numbers != 0)) {
            break;
        }
        bool const number = kind == TokenKind::quantity && !list.rejections[tokens[next].quantity];
        if (number && numbers++ == 0 &&
            !holds_word(text.substr(end, tokens[next].begin - end), respectively)) {
            return false;
        }
    }
    return numbers == times;
}

/// The times that begin with that of token `index` and that numbers behind are divided among; empty if there are not
/// several.
[[nodiscard]] inline std::vector<Stretch> listed_times(std::string_view text, TokenList const& list,
                                                       std::size_t index) {
    constexpr std::size_t most = 8;
    std::vector<Stretch> times;
    std::size_t last = index;
    for (std::size_t next = next_listed(text, list, last); next != last && times.size() < most;
         next = next_listed(text, list, last)) {
        times.push_back({list.tokens[last].begin, list.tokens[last].end});
        last = next;
    }
    if (!times.empty()) {
        times.push_back({list.tokens[last].begin, list.tokens[last].end});
    }
    return !times.empty() && are_divided_among(text, list, index, last, times.size())
               ? times
               : std::vector<Stretch>{};
}

/// Takes back that the `times`, of the clause at hand or the one in front, are no targets.
inline void take_back_rejections(NoticeBuilder& builder, CompactText const& words,
                                 std::span<Stretch const> times) {
    std::vector<Rejection>& rejections = builder.notice().rejections;
    std::uint32_t const begin = words.source_offset(times.front().begin);
    auto first = rejections.end();
    while (first != rejections.begin() && (first - 1)->printed.span.begin >= begin) {
        --first;
    }
    auto const is_listed = [&](Rejection const& rejection) {
        return std::any_of(times.begin(), times.end(), [&](Stretch time) {
            return rejection.printed.span == words.source_span(time.begin, time.end);
        });
    };
    rejections.erase(std::remove_if(first, rejections.end(), is_listed), rejections.end());
}

}  // namespace fengong::detail
