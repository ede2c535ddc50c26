// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/worded_number.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/document_number.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// Words that end a title wherever they stand at the end of a line.
inline constexpr std::array<std::string_view, 7> title_endings{"通知", "意见", "方案", "办法",
                                                               "措施", "决定", "的函"};
/// Words that end a title unless the next line goes on: `…重要工作事项⏎责任分工的通知`.
inline constexpr std::array<std::string_view, 28> weak_title_endings{
    "分工",   "分解",   "表",       "安排",   "清单",   "任务",   "事项",
    "计划",   "要点",   "政策",     "细则",   "规划",   "规定",   "实事",
    "台账",   "纲要",   "通报",     "预案",   "责任书", "承诺书", "责任状",
    "任务书", "目标书", "实事项目", "的报告", "的公告", "的通告", "的公示"};

template <std::size_t Size>
[[nodiscard]] constexpr bool ends_with_any(
    std::string_view words, std::array<std::string_view, Size> const& endings) noexcept {
    return std::any_of(endings.begin(), endings.end(),
                       [&](std::string_view ending) { return words.ends_with(ending); });
}

/// The words of a title without what may stand behind them, or around them: （试行）, （2024—2026年）, 《…》.
[[nodiscard]] constexpr std::string_view bare_title(std::string_view words) noexcept {
    constexpr std::size_t longest_remark = 48;  // bytes
    constexpr std::string_view opening = "《";
    constexpr std::string_view closing = "》";
    constexpr std::string_view wide = "（";
    if (!words.ends_with("）") && !words.ends_with(")") && !words.ends_with(closing)) {
        return words;  // as most lines
    }
    while (words.ends_with("）") || words.ends_with(")")) {
        std::size_t const narrow = words.rfind('(');
        std::size_t const open = words.rfind(wide);
        std::size_t const last = narrow == words.npos || open == words.npos
                                     ? std::min(narrow, open)
                                     : std::max(narrow, open);
        if (last == words.npos || last == 0 || words.size() - last > longest_remark) {
            break;
        }
        words = words.substr(0, last);
    }
    bool const quoted = words.starts_with(opening) && words.ends_with(closing);
    return quoted ? words.substr(opening.size(), words.size() - opening.size() - closing.size())
                  : words;
}

/// The length of the quotation marks around a title that is whole in them, 《临川县人民政府关于…的通知》, in front of it and
/// behind; 0 for none.
[[nodiscard]] constexpr std::size_t quote_around(std::string_view words) noexcept {
    constexpr std::string_view opening = "《";
    constexpr std::string_view closing = "》";
    bool const quoted = words.starts_with(opening) && words.ends_with(closing) &&
                        words.find(opening, opening.size()) == words.npos &&
                        words.find(closing) + closing.size() == words.size();
    return quoted ? opening.size() : 0;
}

/// What closes a letter, on a line of its own.
inline constexpr std::string_view end_of_letter = "特此通知";

/// Whether words end with a word that ends a title wherever it stands.
[[nodiscard]] constexpr bool closes_a_title(std::string_view words) noexcept {
    return words != end_of_letter && ends_with_any(bare_title(words), title_endings);
}

[[nodiscard]] constexpr bool ends_like_a_title(std::string_view words) noexcept {
    return closes_a_title(words) || ends_with_any(bare_title(words), weak_title_endings);
}

/// Whether words end like the title of a report or an announcement: …整改情况的报告.
[[nodiscard]] constexpr bool ends_like_a_report(std::string_view words) noexcept {
    constexpr auto endings = word_list({"的报告", "的公告", "的通告", "的公示"});
    return endings.suffix_of(bare_title(words)) != 0;
}

/// What stands between the issuer and the matter in a title: 金乡县人民政府关于印发…的通知.
inline constexpr std::string_view about_word = "关于";

/// Whether a title goes on with `next` behind a blank line: `…关于印发2021年重点任务` and `分工方案的通知`.
[[nodiscard]] constexpr bool goes_on_with(std::string_view title, std::string_view next) noexcept {
    constexpr std::string_view about = "关于印发";
    return title.find(about) != std::string_view::npos && !closes_a_title(title) &&
           closes_a_title(next) && next.find(about) == std::string_view::npos;
}

/// Whether `line` is the title that stands in `first`, the line above it, with something behind it: the number, or the
/// name of a site.
[[nodiscard]] constexpr bool repeats_title(std::string_view first, std::string_view line) noexcept {
    return first.size() > line.size() && first.starts_with(line) && closes_a_title(line);
}

/// Whether words are the mark of an annex: 附件, 附件1.
[[nodiscard]] constexpr bool marks_annex(std::string_view words) noexcept {
    constexpr std::string_view annex = "附件";
    constexpr std::size_t most_bytes = 12;
    return words.starts_with(annex) && words.size() <= most_bytes;
}

/// The length of the mark of an annex in front of its title in one line: 附件1： of `附件1：重点任务分解表`. 0 for none; a
/// list of annexes (附件：1.重点任务表) has none.
[[nodiscard]] constexpr std::size_t annex_before_title(std::string_view words) noexcept {
    constexpr std::string_view annex = "附件";
    constexpr std::size_t most_digits = 2;
    if (!words.starts_with(annex)) {
        return 0;
    }
    DigitRun const number = any_digits_at(words, annex.size());
    std::size_t const end = number.digits <= most_digits ? std::max(number.end, annex.size()) : 0;
    Mark const colon = mark_at(words, end);
    std::string_view const title = words.substr(std::min(end + colon.length, words.size()));
    bool const titled = end != 0 && colon.kind == Punctuation::colon && !title.empty() &&
                        digit_at(title, 0).length == 0 && ends_like_a_title(title);
    return titled ? end + colon.length : 0;
}

/// The length of a bracket in front of a title in one line: 【责任分解】 of `【责任分解】甲县人民政府关于…的通知`. 0 for none; （一） is a
/// number.
[[nodiscard]] constexpr std::size_t bracket_before_title(std::string_view words) noexcept {
    constexpr std::string_view open = "【";
    constexpr std::string_view close = "】";
    constexpr std::size_t longest = 60;  // bytes
    Mark const mark = mark_at(words, 0);
    bool const square = words.starts_with(open);
    if (!square && mark.kind != Punctuation::open_bracket) {
        return 0;
    }
    std::size_t const at = square ? words.find(close) : find_closing_bracket(words, 0);
    if (at > longest || any_digits_at(words, mark.length).digits != 0) {
        return 0;
    }
    std::size_t const end = at + (square ? close.size() : mark_at(words, at).length);
    return ends_like_a_title(words.substr(end)) ? end : 0;
}

/// What a sentence of a letter begins with that leads on to what stands below it: 为确保完成各项目标，现作如下分工：.
inline constexpr auto openings_of_letters =
    word_list({"为确保", "为了",   "为进一步", "为贯彻", "为全面", "为切实", "为认真", "为做好",
               "为推动", "为推进", "为加快",   "为深入", "为落实", "为保证", "为实现", "为圆满",
               "根据",   "按照",   "依据",     "现将",   "现就",   "现作",   "现对",   "现把",
               "现予",   "现下达", "现印发",   "现提出", "今年",   "当前",   "近年来"});

/// Whether words are the line of addressees: `各镇政府，各街道办事处，县政府各部门：`.
[[nodiscard]] constexpr bool addresses_recipients(std::string_view words) noexcept {
    std::string_view const head = words.ends_with("：")  ? words.substr(0, words.size() - 3)
                                  : words.ends_with(":") ? words.substr(0, words.size() - 1)
                                                         : std::string_view{};
    return !head.empty() && !holds_word(head, "。") && !head.ends_with("如下") &&
           holds_word(head, "各") && openings_of_letters.prefix_of(head) == 0;
}

/// Whether words look like a sentence, by a mark that titles and signatures do not have.
[[nodiscard]] constexpr bool is_prose(std::string_view words) noexcept {
    for (std::size_t position = 0; position < words.size();
         position += character_length(words, position)) {
        Punctuation const kind = mark_at(words, position).kind;
        if (kind == Punctuation::full_stop || kind == Punctuation::semicolon ||
            kind == Punctuation::comma || kind == Punctuation::colon) {
            return true;
        }
    }
    return false;
}

/// The year in words, 2026年: the first that is no end of a range, else the first: 2018 of
/// `计划（2018—2020年）2018年任务`.
[[nodiscard]] constexpr std::optional<int> year_in(std::string_view words) noexcept {
    std::optional<int> of_range;
    for (std::size_t position = 0; position < words.size();
         position += character_length(words, position)) {
        DigitRun const run = digit_run_at(words, position);
        if (run.digits == 4 && words.substr(run.end).starts_with("年")) {
            std::string_view const before = words.substr(0, position);
            bool const ends_range = before.ends_with('-') || before.ends_with('~') ||
                                    range_marks.suffix_of(before) != 0;
            if (!ends_range) {
                return static_cast<int>(run.value);
            }
            of_range = of_range ? of_range : static_cast<int>(run.value);
        }
        if (run.digits != 0) {
            position = run.end - 1;
        }
    }
    return of_range;
}

/// Where the number in brackets stands that ends a title or is a line by itself: `…意见（池政〔2017〕101号）`; empty
/// for none.
[[nodiscard]] constexpr Stretch number_in_brackets(std::string_view words) {
    std::size_t const bare = bare_title(words).size();
    std::size_t const open = bare == words.size() ? 0 : bare;
    Mark const opening = mark_at(words, open);
    if (opening.kind != Punctuation::open_bracket) {
        return {};
    }
    std::size_t const begin = open + opening.length;
    auto const number = read_document_number(words.substr(begin));
    bool const whole =
        number && number->whole && find_closing_bracket(words, open) == begin + number->end;
    return whole ? Stretch{begin, begin + number->end} : Stretch{};
}

/// The number of the document behind the title on its line: `关于分解目标任务的通知 青政办发〔2026〕4号`; empty if there is none.
[[nodiscard]] constexpr Stretch number_behind_title(std::string_view words) {
    constexpr std::size_t longest = 36;  // bytes in front of the year
    constexpr std::size_t shortest = 6;
    constexpr std::string_view end_of_number = "号";
    if (!words.ends_with(end_of_number)) {
        return {};
    }
    std::size_t const open = std::max(words.rfind("〔") + 1, words.rfind('[') + 1);
    if (open < shortest) {
        return {};
    }
    std::size_t begin = open - 1 > longest ? next_character(words, open - 1 - longest) : 0;
    Stretch shortest_number;  // 的通知青政办发〔2026〕4号 looks like one, too
    for (; begin < open; begin += character_length(words, begin)) {
        auto const number = ends_like_a_title(words.substr(0, begin))
                                ? read_document_number(words.substr(begin))
                                : std::nullopt;
        bool const whole = number && number->whole && begin + number->end == words.size();
        shortest_number = whole ? Stretch{begin, words.size()} : shortest_number;
    }
    return shortest_number;
}

/// Whether a line right above a table may be its title: short, no sentence, no date, office or mark of an
/// annex.
[[nodiscard]] inline bool may_title_a_table(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 120;
    constexpr std::string_view annex = "附件";
    CompactText const title{text, line};
    std::string_view const words = title.view();
    return !words.empty() && words.size() <= most_bytes && !is_prose(words) &&
           mark_at(words, 0).kind != Punctuation::open_bracket && !words.starts_with(annex) &&
           !names_an_office(words) && !read_document_number(words) && !is_date(text, line);
}

}  // namespace fengong::detail
