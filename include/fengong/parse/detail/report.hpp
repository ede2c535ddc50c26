// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What a clause begins with that may begin a report.
enum class ReportOpening {
    clause,  ///< 初步核算: the sentence reports, if that is all that the clause says
    words,   ///< 截至目前: the sentence reports, unless 的 makes a noun of it
    until,   ///< 截至5月底: a month must follow, and the sentence must say that it reports
    half,    ///< 上半年: the sentence must say so
};

struct ReportWord {
    std::string_view word;
    ReportOpening opening;
};

/// What a clause begins with behind which a sentence reports, or may report, what has been done.
inline constexpr auto report_openings = std::to_array<ReportWord>({
    {"截至目前", ReportOpening::words},    {"截止目前", ReportOpening::words},
    {"到目前为止", ReportOpening::words},  {"截至去年", ReportOpening::words},
    {"截止去年", ReportOpening::words},    {"截至上年", ReportOpening::words},
    {"今年以来", ReportOpening::words},    {"去年以来", ReportOpening::words},
    {"近年来", ReportOpening::clause},     {"近两年来", ReportOpening::clause},
    {"近三年来", ReportOpening::clause},   {"近五年来", ReportOpening::clause},
    {"近几年来", ReportOpening::clause},   {"三年来", ReportOpening::clause},
    {"五年来", ReportOpening::clause},     {"十年来", ReportOpening::clause},
    {"过去一年", ReportOpening::clause},   {"过去五年", ReportOpening::clause},
    {"初步核算", ReportOpening::clause},   {"经初步核算", ReportOpening::clause},
    {"据统计", ReportOpening::clause},     {"经统计", ReportOpening::clause},
    {"据初步统计", ReportOpening::clause}, {"初步统计", ReportOpening::clause},
    {"截至", ReportOpening::until},        {"截止到", ReportOpening::until},
    {"截止", ReportOpening::until},        {"上半年", ReportOpening::half},
});
inline constexpr auto report_opening_list = words_of(report_openings, &ReportWord::word);

/// What it ends with there: 脱贫攻坚战打响以来.
inline constexpr std::string_view since = "以来";

/// What says that a sentence with a span up to some month reports: 截至5月底，已完成投资3亿元.
inline constexpr auto report_signs = word_list({"已完成", "已建成", "已实现"});

/// The same where the span begins with January, as goals seldom do: 1—6月完成投资3亿元，同比增长5%.
inline constexpr auto sums_so_far =
    word_list({"同比", "共完成", "占年度", "占全年", "占年计划", "占计划"});

/// What says that it plans all the same: 上半年已完成投资6亿元，全年达到9亿元.
inline constexpr auto plan_signs = word_list(
    {"以上", "不低于", "不少于", "力争", "确保", "左右", "计划完成", "达到", "争取", "加快", "须",
     "全部", "尚未", "投入使用", "年内", "月底前", "年底前", "全年", "下半年"});

/// What stands right in front of how much of a plan has been done: 完成率37.3%.
inline constexpr auto done_shares = word_list({"完成率", "完成率为", "开工率", "开工率为"});

/// What opens a clause in which a sentence that has reported turns to what is to come.
inline constexpr auto plan_openings = word_list(
    {"力争", "确保", "计划", "拟",   "将",   "下一步", "下步", "预计", "预期", "今年", "争取",
     "明年", "今后", "要",   "还要", "剩余", "其余",   "余下", "二期", "全年", "年度"});

/// What such a clause says of when.
inline constexpr auto plan_times =
    word_list({"月底", "月前", "月末", "年底", "年末", "年内", "下半年", "三季度", "四季度"});

/// What the words of what was done in a year may begin with: 2024年共完成投资3亿元.
inline constexpr auto marks_of_done = word_list({"已", "共", "累计", "实际"});

/// What tells what was done in a year, and begins no name: 2024年新增床位200张.
inline constexpr auto verbs_of_results =
    word_list({"完成", "实现", "新增", "达到", "建成", "改造", "发放", "引进"});

/// What is said to be done behind such a verb where that is part of a name: 2025年新增项目完成投资3亿元.
inline constexpr auto verbs_behind_names =
    word_list({"完成", "达到", "惠及", "建成", "新增", "新建", "改造", "提高", "开工", "实现"});

/// The year in which the work of a notice for `year_of_notice` with such a `title` begins: the smallest that the title names, or its own; nothing
/// if none is known. Linear in the title.
[[nodiscard]] inline std::optional<int> first_year(std::string_view title,
                                                   std::optional<int> year_of_notice) {
    std::optional<int> first = year_of_notice;
    constexpr std::string_view digits = "0123456789";
    for (std::size_t at = title.find_first_of(digits); at != title.npos;) {
        DigitRun const run = digit_run_at(title, at);
        auto const year = static_cast<int>(run.value);
        bool const is_year = run.digits == 4 && year >= 1900 && year < 2200;
        first = is_year && first ? std::min(*first, year) : first;
        at = title.find_first_of(digits, run.end);
    }
    return first;
}

/// Which sentences, up to the next ；, report what has been done, so that their numbers are none that are promised.
class Reports {
public:
    /// `year`: in which the work of the notice begins.
    void start_notice(std::optional<int> year) noexcept { year_ = year; }

    /// Begins a sentence, or what stands behind a `semicolon`.
    void start_part(bool semicolon) noexcept {
        whole_sentence_ = semicolon && whole_sentence_;
        here_ = here_ && whole_sentence_;
    }

    /// Whether the clause at hand reports.
    [[nodiscard]] bool here() const noexcept { return here_; }

    /// Takes the clause at `clause` of `text`. Constant time for most clauses, for others linear in at most 600 bytes.
    void take(std::string_view text, Stretch clause) {
        std::string_view const words = text.substr(clause.begin, clause.end - clause.begin);
        if (opens_report(text, clause)) {
            here_ = true;
            whole_sentence_ = whole_sentence_ || is_opening_alone(words);
        } else if (here_ && (plan_openings.prefix_of(words) != 0 || opens_future(words) ||
                             contains_any(words, plan_times))) {
            here_ = false;
        }
    }

private:
    static constexpr std::string_view of = "的";
    static constexpr std::string_view digits = "0123456789";
    static constexpr std::size_t size_of_year = 7;  // bytes

    /// The sentence from `begin` on up to the next ；, or as much of it as is looked at.
    [[nodiscard]] static std::string_view rest_of_part(std::string_view text,
                                                       std::size_t begin) noexcept {
        constexpr std::size_t longest = 600;  // bytes
        constexpr std::string_view stop = "。";
        constexpr std::string_view semicolon = "；";
        std::string_view rest = text.substr(begin, longest);
        rest = rest.substr(0, rest.find(stop));
        return rest.substr(0, std::min(rest.find(semicolon), rest.find(';')));
    }

    [[nodiscard]] bool opens_report(std::string_view text, Stretch clause) const {
        std::string_view words = text.substr(clause.begin, clause.end - clause.begin);
        if ((words.ends_with(since) && verb_in(words) == 0) || is_of_past_year(words)) {
            return true;
        }
        words.remove_prefix(year_of(words) != 0 ? size_of_year : 0);
        std::size_t const row = report_opening_list.find_prefix(words);
        bool const found = row != report_opening_list.none;
        ReportOpening const opening = found ? report_openings[row].opening : ReportOpening::until;
        if (found && opening == ReportOpening::clause) {
            return is_opening_alone(words);
        }
        if (found && opening == ReportOpening::words) {
            return words.substr(0, words.find_first_of(digits)).find(of) == words.npos &&
                   !contains_any(words, plan_signs);
        }
        bool const half = found && opening == ReportOpening::half;
        words.remove_prefix(found && !half ? report_openings[row].word.size() : 0);
        std::size_t const last = begin_of_last_month(words);
        bool const span = (found && !half) || last != 0;
        if (!half && (!span || !is_month_of_year(words, last))) {
            return false;
        }
        std::string_view const part = rest_of_part(text, clause.begin);
        return !contains_any(part, plan_signs) &&
               (contains_any(part, report_signs) || says_share_done(part) ||
                (last != 0 && contains_any(part, sums_so_far)));
    }

    /// 初步核算: what follows reports to the full stop.
    [[nodiscard]] static bool is_opening_alone(std::string_view words) noexcept {
        std::size_t const row = report_opening_list.find_prefix(words);
        return row != report_opening_list.none &&
               report_openings[row].opening == ReportOpening::clause &&
               report_openings[row].word.size() == words.size();
    }

    /// Whether a month that may lie behind stands at `position`: by December a goal is due.
    [[nodiscard]] static bool is_month_of_year(std::string_view words,
                                               std::size_t position) noexcept {
        constexpr std::uint32_t december = 12;
        return month_phrase_at(words, position) != position &&
               digit_run_at(words, position).value != december;
    }

    /// Where the last month of a span from January on begins that `words` begin with: 6月 of 1—6月; 0 if they do not.
    [[nodiscard]] static std::size_t begin_of_last_month(std::string_view words) noexcept {
        DigitRun const first = digit_run_at(words, 0);
        std::size_t const range = first.value == 1 ? range_mark_at(words, first.end) : 0;
        return range == 0 ? 0 : first.end + range;
    }

    /// Whether how much of a plan has been done stands in `part`, as no goal is printed: 37.3%, 150%.
    [[nodiscard]] static bool says_share_done(std::string_view part) {
        constexpr std::uint32_t all = 100;
        for (std::size_t at = part.find_first_of(digits); at != part.npos;) {
            DigitRun const run = digit_run_at(part, at);
            bool const odd = run.value > all || part.substr(run.end).starts_with('.');
            if (odd && done_shares.suffix_of(part.substr(0, at)) != 0) {
                return true;
            }
            at = part.find_first_of(digits, run.end);
        }
        return false;
    }

    /// The year that `words` begin with; 0 for none.
    [[nodiscard]] static int year_of(std::string_view words) noexcept {
        constexpr std::string_view year = "年";
        DigitRun const number = digit_run_at(words, 0);
        bool const is_year = number.digits == 4 && words.substr(number.end).starts_with(year);
        return is_year ? static_cast<int>(number.value) : 0;
    }

    /// `2024年，`, `2024年全年完成投资3亿元`, not `2024年签约项目开工率达到80%`: a year that is over, and what was done in it.
    [[nodiscard]] bool is_of_past_year(std::string_view words) const {
        int const named = year_of(words);
        if (named == 0 || !year_ || named >= *year_) {
            return false;
        }
        std::size_t at = size_of_year + whole_years.prefix_of(words.substr(size_of_year));
        at = std::max(at, part_of_year_at(words, at));
        std::string_view rest = words.substr(std::min(at, words.size()));
        rest.remove_prefix(period_ends.prefix_of(rest));
        if (rest.empty()) {
            return true;
        }
        rest.remove_prefix(marks_of_done.prefix_of(rest));
        std::size_t const verb = verbs_of_results.prefix_of(rest);
        std::size_t const number = rest.find_first_of(digits);
        constexpr std::size_t longest_measure = 12;  // bytes; 200张投入使用 goes on
        if (verb == 0 || number == rest.npos || number < verb || rest.find(of) != rest.npos ||
            rest.size() - rest.find_last_of(digits) > longest_measure + 1) {
            return false;
        }
        std::string_view const done = rest.substr(verb, number - verb);
        return !contains_any(done, verbs_behind_names) && !contains_any(rest, plan_signs);
    }

    /// Whether a clause begins with a year that is not over: 到2027年.
    [[nodiscard]] bool opens_future(std::string_view words) const {
        int const named = year_of(words.substr(until_words.prefix_of(words)));
        return named != 0 && (!year_ || named >= *year_);
    }

    std::optional<int> year_;
    bool here_ = false;
    bool whole_sentence_ = false;  // ； does not end the report
};

}  // namespace fengong::detail
