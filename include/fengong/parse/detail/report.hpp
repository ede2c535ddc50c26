// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What a clause begins with that may begin a report.
enum class ReportOpening {
    report,  ///< 截至目前: the sentence reports
    until,   ///< 截至5月底: a month must follow, and the sentence must say that it reports
    half,    ///< 上半年: the sentence must say so
};

struct ReportWord {
    std::string_view word;
    ReportOpening opening;
};

/// What a clause begins with behind which a sentence reports, or may report, what has been done.
inline constexpr auto report_openings = std::to_array<ReportWord>({
    {"截至目前", ReportOpening::report},   {"截止目前", ReportOpening::report},
    {"到目前为止", ReportOpening::report}, {"截至去年", ReportOpening::report},
    {"截止去年", ReportOpening::report},   {"截至上年", ReportOpening::report},
    {"今年以来", ReportOpening::report},   {"去年以来", ReportOpening::report},
    {"近年来", ReportOpening::report},     {"近两年来", ReportOpening::report},
    {"近三年来", ReportOpening::report},   {"近五年来", ReportOpening::report},
    {"近几年来", ReportOpening::report},   {"三年来", ReportOpening::report},
    {"五年来", ReportOpening::report},     {"十年来", ReportOpening::report},
    {"过去一年", ReportOpening::report},   {"过去五年", ReportOpening::report},
    {"初步核算", ReportOpening::report},   {"经初步核算", ReportOpening::report},
    {"据统计", ReportOpening::report},     {"经统计", ReportOpening::report},
    {"据初步统计", ReportOpening::report}, {"初步统计", ReportOpening::report},
    {"截至", ReportOpening::until},        {"截止到", ReportOpening::until},
    {"截止", ReportOpening::until},        {"上半年", ReportOpening::half},
});
inline constexpr auto report_opening_list = words_of(report_openings, &ReportWord::word);

/// What it ends with there: 脱贫攻坚战打响以来.
inline constexpr std::string_view since = "以来";

/// What says that a sentence with a span up to some month reports, and does not plan: 1—6月完成投资3亿元，同比增长5%.
inline constexpr auto report_signs =
    word_list({"已", "同比", "共完成", "占年度", "占全年", "占年计划", "占计划"});

/// The same where the span begins with January, as a goal does not: 1—6月累计完成投资3亿元.
inline constexpr auto sums_so_far = word_list({"累计"});

/// What stands right in front of how much of a plan has been done: 完成率37.3%.
inline constexpr auto done_shares = word_list({"完成率", "完成率为", "开工率", "开工率为"});

/// What opens a clause in which a sentence that has reported turns to what is to come.
inline constexpr auto plan_openings =
    word_list({"力争", "确保", "计划", "拟", "将", "下一步", "下步", "预计", "预期", "今年", "年内",
               "争取", "到年底", "年底前", "明年", "今后"});

/// What a year that is over may be followed by, where what was done in it is told: 2024年全年完成投资3亿元.
inline constexpr auto parts_of_past_years =
    word_list({"全年", "上半年", "下半年", "前三季度", "一季度", "二季度", "三季度", "四季度",
               "年底", "底", "末"});

/// Which sentences report what has been done, so that their numbers are none that are promised.
class Reports {
public:
    void start_sentence() noexcept { here_ = false; }

    /// Whether the clause at hand reports.
    [[nodiscard]] bool here() const noexcept { return here_; }

    /// Takes the clause at `clause` of `text`; `year` is the notice's. Linear in the sentence for a clause that may
    /// report, else constant time.
    void take(std::string_view text, Stretch clause, std::optional<int> year) {
        std::string_view const words = text.substr(clause.begin, clause.end - clause.begin);
        if (opens_report(text, clause, year)) {
            here_ = true;
        } else if (here_ && (plan_openings.prefix_of(words) != 0 || opens_future(words, year))) {
            here_ = false;
        }
    }

private:
    [[nodiscard]] static std::string_view rest_of_sentence(std::string_view text,
                                                           std::size_t begin) noexcept {
        constexpr std::size_t longest = 600;  // bytes
        constexpr std::string_view stop = "。";
        std::string_view const rest = text.substr(begin, longest);
        return rest.substr(0, rest.find(stop));
    }

    [[nodiscard]] static bool opens_report(std::string_view text, Stretch clause,
                                           std::optional<int> year) {
        std::string_view words = text.substr(clause.begin, clause.end - clause.begin);
        if (words.ends_with(since) || (year && is_of_past_year(words, *year))) {
            return true;
        }
        words.remove_prefix(year_of(words) != 0 ? size_of_year : 0);
        std::size_t const row = report_opening_list.find_prefix(words);
        if (row != report_opening_list.none &&
            report_openings[row].opening == ReportOpening::report) {
            return true;
        }
        bool const half =
            row != report_opening_list.none && report_openings[row].opening == ReportOpening::half;
        bool const until = row != report_opening_list.none && !half;
        words.remove_prefix(until ? report_openings[row].word.size() : 0);
        std::size_t const last = begin_of_last_month(words);
        bool const january = last != 0;
        if (!half && (!(until || january) || month_phrase_at(words, last) == last)) {
            return false;
        }
        std::string_view const sentence = rest_of_sentence(text, clause.begin);
        return contains_any(sentence, report_signs) || says_share_done(sentence) ||
               (january && contains_any(sentence, sums_so_far));
    }

    /// Where the last month of a span from January on begins that `words` begin with: 6月 of 1—6月; 0 if they do not.
    [[nodiscard]] static std::size_t begin_of_last_month(std::string_view words) noexcept {
        DigitRun const first = digit_run_at(words, 0);
        std::size_t const range = first.value == 1 ? range_mark_at(words, first.end) : 0;
        return range == 0 ? 0 : first.end + range;
    }

    /// Whether how much of a plan has been done stands in `sentence`, in front of its number.
    [[nodiscard]] static bool says_share_done(std::string_view sentence) {
        std::size_t at = sentence.find_first_of("0123456789");
        while (at != sentence.npos && done_shares.suffix_of(sentence.substr(0, at)) == 0) {
            at = sentence.find_first_of("0123456789", digit_run_at(sentence, at).end);
        }
        return at != sentence.npos;
    }

    static constexpr std::size_t size_of_year = 7;  // bytes

    /// The year that `words` begin with; 0 for none.
    [[nodiscard]] static int year_of(std::string_view words) noexcept {
        constexpr std::string_view year = "年";
        DigitRun const number = digit_run_at(words, 0);
        bool const is_year = number.digits == 4 && words.substr(number.end).starts_with(year);
        return is_year ? static_cast<int>(number.value) : 0;
    }

    /// `2024年，`, `2024年全年完成投资3亿元`, not `2024年老旧小区改造项目完工`: a year that is over, and what was done in it.
    [[nodiscard]] static bool is_of_past_year(std::string_view words, int year) {
        constexpr std::string_view of = "的";
        int const named = year_of(words);
        if (named == 0 || named >= year) {
            return false;
        }
        std::string_view rest = words.substr(size_of_year);
        rest.remove_prefix(parts_of_past_years.prefix_of(rest));
        return rest.empty() || (verb_in(rest) != 0 && rest.find(of) == rest.npos);
    }

    /// Whether a clause begins with a year that is not over: 到2027年.
    [[nodiscard]] static bool opens_future(std::string_view words, std::optional<int> year) {
        int const named = year_of(words.substr(until_words.prefix_of(words)));
        return named != 0 && (!year || named >= *year);
    }

    bool here_ = false;
};

}  // namespace fengong::detail
