// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/annex.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/numbered_lines.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <span>
#include <string_view>

/// Sentences below the last item that speak of all of them: `以上任务，请各牵头单位抓好落实。`
namespace fengong::detail {

/// What only begins like 要: 各乡镇要素保障专班.
inline constexpr auto no_musts = word_list({"要素", "要点", "要件", "要害", "要道", "要塞"});

/// Whether a sentence tells all what they have to see to: 各乡镇、各部门要切实加强领导.
[[nodiscard]] inline bool tells_all(std::string_view words) noexcept {
    constexpr std::string_view all = "各";
    constexpr std::string_view must = "要";
    constexpr std::size_t longest = 60;
    if (!words.starts_with(all)) {
        return false;
    }
    std::string_view const head = words.substr(0, longest);
    FoundMark mark = find_mark(head, 0);
    while (mark.kind == Punctuation::pause) {
        mark = find_mark(head, mark.end());
    }
    std::size_t const at = head.find(must);
    return at < mark.position && no_musts.prefix_of(head.substr(at)) == 0;
}

/// What a sentence begins with that says from when on the text holds, or who explains it.
inline constexpr auto this_text =
    word_list({"本措施",     "本方案",     "本通知",     "本办法",     "本意见",     "本细则",
               "本规定",     "本计划",     "本政策",     "本规划",     "本文件",     "本若干措施",
               "本实施方案", "本实施意见", "本实施办法", "本行动方案", "本行动计划", "本工作方案",
               "以上措施",   "上述措施",   "以上政策",   "上述政策"});

/// Whether words hold a figure: what is to be done, and no closing words.
[[nodiscard]] inline bool holds_a_figure(std::string_view words) noexcept {
    for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
        if (digit_at(words, at).length != 0) {
            return true;
        }
    }
    return false;
}

/// What a part of such a sentence ends with, and what parts begin with that say how long the text holds, or what holds beside it.
inline constexpr auto ends_of_effect =
    word_list({"施行", "实施", "执行", "生效", "试行", "解释", "废止", "为准"});
inline constexpr auto terms_of_effect =
    word_list({"有效期", "试行期", "施行期", "执行期", "实施期", "期限", "为期", "凡与", "如与",
               "此前", "国家", "上级"});

/// Whether a sentence says from when on the text holds, 本措施自印发之日起施行，有效期3年, or who explains it, and
/// nothing else.
[[nodiscard]] inline bool takes_effect(std::string_view words) {
    if (this_text.prefix_of(words) == 0) {
        return false;
    }
    constexpr std::string_view from = "起";
    constexpr std::string_view explains = "负责解释";
    bool effect = false;
    for (std::size_t begin = 0; begin < words.size();) {
        FoundMark mark = find_mark(words, begin);
        while (mark.kind != Punctuation::comma && mark.kind != Punctuation::semicolon &&
               mark.kind != Punctuation::full_stop && mark.length != 0) {
            mark = find_mark(words, mark.end());
        }
        std::size_t const end = mark.length == 0 ? words.size() : mark.position;
        std::string_view const part = trim(words.substr(begin, end - begin));
        bool const ends = ends_of_effect.suffix_of(part) != 0;
        effect = effect || (ends && (part.find(from) != part.npos || part.ends_with(explains)));
        if (!part.empty() && !ends && terms_of_effect.prefix_of(part) == 0) {
            return false;
        }
        begin = end + mark.length;
    }
    return effect;
}

/// Whether the line `line` says so and holds nothing of the `item` in front of it, nor what stands behind: the item is the
/// last, or complete and the next in the line behind.
[[nodiscard]] inline bool holds_from_then_on(std::string_view text,
                                             std::span<OutlineLine const> lines, std::size_t line,
                                             Span item, KnownClauses& clauses) {
    constexpr std::size_t most_lines = 40;
    Span const sentence = lines[line].span;
    std::size_t const next = line + 1;
    if (!takes_effect(trim(text.substr(sentence.begin, sentence.size()))) ||
        clauses.has_clause(sentence) || fields_follow(text, lines, next)) {
        return false;
    }
    bool const annexes =
        next < lines.size() && (marks_annex_at(text, lines[next].span) ||
                                end_of_annexes(text, lines, next, clauses) != next);
    bool const last =
        lines.size() - next <= most_lines && next_numbered(lines, next) == lines.size();
    return last || annexes || (is_numbered(lines, next) && clauses.has_clause(item));
}

/// Whether a line below an item that ends with who is responsible, at `item`, speaks of all that stand above it, and says of nobody that he
/// does them: `以上任务，请各牵头单位抓好落实。`.
[[nodiscard]] inline bool closes_items(std::string_view text, Span item, Span line,
                                       KnownClauses& clauses) {
    std::string_view words = text.substr(line.begin, line.size());
    words.remove_prefix(skip_white_space(words));
    std::size_t const all = words_for_all_items.prefix_of(words);
    constexpr std::size_t last = 3;  // 要 of 各乡镇要
    bool const tells =
        all != 0 ? no_musts.prefix_of(words.substr(all - last)) == 0 : tells_all(words);
    std::string_view const before = text.substr(item.begin, item.size());
    return tells && !holds_a_figure(words) && last_mark(trim(before)).kind != Punctuation::pause &&
           clauses.has_clause(item) && !clauses.has_clause(line);
}

}  // namespace fengong::detail
