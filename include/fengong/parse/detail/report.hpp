// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/report_words.hpp>
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
#include <utility>

namespace fengong::detail {

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
        reported_ = here_ && !state_;
        semicolon_ = semicolon;
        whole_sentence_ = semicolon && whole_sentence_;
        here_ = here_ && whole_sentence_;
        state_ = false;
    }

    /// Whether the clause at hand reports.
    [[nodiscard]] bool here() const noexcept { return here_; }

    /// Takes the clause at `clause` of `text`. Constant time for most clauses, for others linear in at most 600 bytes.
    void take(std::string_view text, Stretch clause) {
        std::string_view const words = text.substr(clause.begin, clause.end - clause.begin);
        bool const continued = std::exchange(reported_, false) && goes_on(text, clause);
        bool const opens = may_open_report(words);
        if ((opens && opens_report(text, clause)) || closes_span(words) ||
            (continued && !turns_to_plans(words))) {
            here_ = true;
            state_ = opens && measures_past_year(words);
            whole_sentence_ =
                whole_sentence_ || (continued && !semicolon_) || is_opening_alone(words);
        } else if (opens && says_what_there_is(words)) {
            state_ = state_ || !here_;
            here_ = true;
        } else if (here_ && (turns_to_plans(words) || contains_any(words, plan_times) ||
                             (state_ && !goes_on_measuring(words)))) {
            here_ = false;
        }
    }

private:
    static constexpr std::string_view of = "的";
    static constexpr std::string_view full_stop = "。";
    static constexpr std::string_view this_year = "今年";  // 截至今年5月底
    static constexpr std::string_view now = "目前";
    static constexpr std::string_view digits = "0123456789";
    static constexpr std::size_t size_of_year = 7;  // bytes

    /// The sentence from `begin` on up to the next ；, or as much of it as is looked at.
    [[nodiscard]] static std::string_view rest_of_part(std::string_view text,
                                                       std::size_t begin) noexcept {
        constexpr std::size_t longest = 600;  // bytes
        constexpr std::string_view semicolon = "；";
        std::string_view rest = text.substr(begin, longest);
        rest = rest.substr(0, rest.find(full_stop));
        return rest.substr(0, std::min(rest.find(semicolon), rest.find(';')));
    }

    /// Whether the sentence, or part of one, that begins with the clause goes on with a report in front of it: with its
    /// parts behind a full stop, `其中，第二产业投资增长5.3%`, or behind a ； with what is also compared with the year before.
    [[nodiscard]] bool goes_on(std::string_view text, Stretch clause) const {
        std::string_view const part = rest_of_part(text, clause.begin);
        bool const goes_on = semicolon_ ? contains_any(part, comparisons_so_far)
                                        : part.starts_with(opening_of_parts);
        return goes_on && !contains_any(part, plan_signs) && !contains_any(part, plan_openings) &&
               !contains_any(part, plan_times);
    }

    /// Whether a clause behind what was measured in a year, or is there now, sets it against the year before, `同比增长6%`, or
    /// others, says so to a tenth, or measures more; else what it says may be promised.
    [[nodiscard]] static bool goes_on_measuring(std::string_view words) {
        return contains_any(words, comparisons_so_far) || contains_any(words, higher_than_others) ||
               ((has_decimal(words) || measures_a_year(words)) && !contains_any(words, firm_plans));
    }

    /// `现有茶园面积10万亩`, `全市共有养老机构120家`: what there is, and not what is done with it.
    [[nodiscard]] static bool says_what_there_is(std::string_view words) {
        words.remove_prefix(places_of_reports.prefix_of(words));
        std::size_t const row = report_opening_list.find_prefix(words);
        if (row == report_opening_list.none ||
            report_openings[row].opening != ReportOpening::state ||
            no_states.prefix_of(words) != 0) {
            return false;
        }
        words.remove_prefix(report_openings[row].word.size());
        constexpr std::size_t longest_measure = 12;  // bytes; 目前6名村医到岗 says what they do
        std::size_t const last = words.find_last_of(digits);
        bool const closes = words.empty() || report_openings[row].word != now ||
                            (last != words.npos && words.find_first_of(digits) != 0 &&
                             words.size() - last <= longest_measure + 1);
        return closes && words.find(of) == words.npos && !does_something(words);
    }

    /// Whether a clause says that something is done or planned, and not only what there is.
    [[nodiscard]] static bool does_something(std::string_view words) {
        words = words.substr(0, reach_of_words);
        for (std::size_t at = 0; at < words.size(); at += character_length(words, at)) {
            std::string_view const here = words.substr(at);
            std::size_t const noun = nouns_in_states.prefix_of(here);
            if (noun == 0 && (verb_in(here) != 0 || state_verbs.prefix_of(here) != 0)) {
                return true;
            }
            at += noun != 0 ? noun - character_length(words, at) : 0;
        }
        return contains_any(words, plan_signs);
    }

    /// Whether `words` begin with anything that a report may begin with.
    [[nodiscard]] static bool may_open_report(std::string_view words) noexcept {
        constexpr unsigned char wide = 0xEF;  // of digits in full width
        unsigned char const first = words.empty() ? 0 : static_cast<unsigned char>(words.front());
        return (first >= '0' && first <= '9') || first == wide ||
               beginnings_of_reports.prefix_of(words) != 0;
    }

    /// 脱贫攻坚战打响以来.
    [[nodiscard]] static bool closes_span(std::string_view words) noexcept {
        return words.ends_with(since) && verb_in(words) == 0;
    }

    /// Whether a clause behind a report begins with what is to come.
    [[nodiscard]] bool turns_to_plans(std::string_view words) const {
        return plan_openings.prefix_of(words) != 0 || opens_future(words);
    }

    /// What stands behind a part of a sentence that ends at `end`, up to the full stop, or as much of it as is looked at.
    [[nodiscard]] static std::string_view behind_part(std::string_view text,
                                                      std::size_t end) noexcept {
        std::string_view const rest = text.substr(end, reach_of_words);
        return rest.substr(0, rest.find(full_stop));
    }

    [[nodiscard]] bool opens_report(std::string_view text, Stretch clause) const {
        std::string_view words = text.substr(clause.begin, clause.end - clause.begin);
        if (is_of_past_year(words)) {
            return true;
        }
        int const named = year_of(words);
        if (named != 0 && year_ && named > *year_) {
            return false;
        }
        words.remove_prefix(named != 0 ? size_of_year : 0);
        if (words.starts_with(since)) {
            return says_no_more_than_done(words);  // 2022年以来连续4年完成投资1万亿元
        }
        std::size_t const row = report_opening_list.find_prefix(words);
        bool const found = row != report_opening_list.none;
        ReportOpening const opening = found ? report_openings[row].opening : ReportOpening::until;
        if (found && opening == ReportOpening::clause) {
            return is_opening_alone(words);
        }
        if (found && opening == ReportOpening::words) {
            return says_no_more_than_done(words) && !contains_any(words, plan_signs);
        }
        if (found && opening == ReportOpening::state) {
            return false;
        }
        bool const half = found && opening == ReportOpening::half;
        bool const alone = half && report_openings[row].word.size() == words.size();
        words.remove_prefix(found && !half ? report_openings[row].word.size() : 0);
        words.remove_prefix(found && !half && words.starts_with(this_year) ? this_year.size() : 0);
        if (found && !half && is_past(words)) {
            words.remove_prefix(size_of_year);
            return says_no_more_than_done(words);  // 截至2024年底，农村公路总里程达到64万公里
        }
        std::size_t const last = begin_of_last_month(words);
        bool const span = (found && !half) || last != 0;
        if (!half && (!span || !is_month_of_year(words, last))) {
            return false;
        }
        std::string_view const part = rest_of_part(text, clause.begin);
        return !contains_any(part, plan_signs) &&
               (contains_any(part, report_signs) || says_share_done(part) ||
                (last != 0 && contains_any(part, sums_so_far)) ||
                (alone && named == 0 && has_decimal(part) &&
                 contains_any(part, comparisons_so_far) &&
                 !contains_any(behind_part(text, clause.end), later_spans)) ||
                ((half || last != 0) && has_decimal(part) && contains_any(part, ranks_so_far)));
    }

    /// Whether some number in `part` has a decimal, as those of reports have and goals seldom do: 增长10.6%.
    [[nodiscard]] static bool has_decimal(std::string_view part) noexcept {
        for (std::size_t at = part.find('.'); at != part.npos; at = part.find('.', at + 1)) {
            if (at != 0 && digit_at(part, at - 1).length == 1 &&
                digit_at(part, at + 1).length == 1) {
                return true;
            }
        }
        return false;
    }

    /// Whether a clause behind a time up to now plans nothing, and makes no name of what was done by then: 的 in front of
    /// its number does.
    [[nodiscard]] static bool says_no_more_than_done(std::string_view words) noexcept {
        return words.substr(0, words.find_first_of(digits)).find(of) == words.npos &&
               !contains_any(words, firm_plans);
    }

    /// Whether `words` begin with a year that is over.
    [[nodiscard]] bool is_past(std::string_view words) const noexcept {
        int const named = year_of(words);
        return named != 0 && year_ && named < *year_;
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

    /// The length of a year or of the time of a five-year plan, “十三五”期间, that is over and that `words` begin with; 0 for none.
    [[nodiscard]] std::size_t size_of_past(std::string_view words) const noexcept {
        if (is_past(words)) {
            return size_of_year;
        }
        auto const plan = plan_period_at(words, 0);
        return plan && year_ && plan->last_year < *year_ ? plan->end : 0;
    }

    /// `2024年，`, `2024年全年完成投资3亿元`, `去年全县森林覆盖率达到45%`, not `2024年签约项目开工率达到80%`: a year that is over, and
    /// what was done or measured in it.
    [[nodiscard]] bool is_of_past_year(std::string_view words) const {
        std::size_t const before = years_before.prefix_of(words);
        auto const rest = behind_past_year(words);
        return rest &&
               (rest->empty() || measures_a_year(*rest) || (before == 0 && tells_results(*rest)));
    }

    /// Whether a clause says how much something was in a year that is over, so that the next one may promise more.
    [[nodiscard]] bool measures_past_year(std::string_view words) const {
        auto const rest = behind_past_year(words);
        return rest && !rest->empty() && measures_a_year(*rest);
    }

    /// What stands behind a year that is over, with which the words begin; nothing if they do not.
    [[nodiscard]] std::optional<std::string_view> behind_past_year(std::string_view words) const {
        std::size_t const before = years_before.prefix_of(words);
        std::size_t const year = before != 0 ? before : size_of_past(words);
        if (year == 0) {
            return std::nullopt;
        }
        std::size_t at = year + whole_years.prefix_of(words.substr(year));
        at = std::max(at, part_of_year_at(words, at));
        std::string_view rest = words.substr(std::min(at, words.size()));
        rest.remove_prefix(period_ends.prefix_of(rest));
        bool const told =
            rest.empty() || (rest.find_last_of(digits) != rest.npos && rest.find(of) == rest.npos &&
                             rest.size() <= reach_of_words);
        return told ? std::optional{rest} : std::nullopt;
    }

    /// Whether the words behind a year that is over say how much something was then: what is measured every year, and right
    /// behind it the number, with no more than a verb of measuring between: 2024年全县地区生产总值完成300亿元.
    [[nodiscard]] static bool measures_a_year(std::string_view rest) {
        constexpr std::size_t longest_measure = 18;  // bytes: 微克/立方米
        std::size_t const last = rest.find_last_of(digits);
        if (last == rest.npos || rest.size() - last > longest_measure + 1 ||
            contains_any(rest, firm_plans)) {
            return false;
        }
        for (std::size_t at = 0; at < last; at += character_length(rest, at)) {
            if (std::size_t const measure = yearly_measures.prefix_of(rest.substr(at))) {
                std::size_t end = at + measure;
                end += verbs_of_measuring.prefix_of(rest.substr(end));
                if (digit_at(rest, end).length != 0) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Whether they begin with what was done in it, and end with how much: 完成投资3亿元.
    [[nodiscard]] static bool tells_results(std::string_view rest) {
        constexpr std::size_t longest_measure = 12;  // bytes; 200张投入使用 goes on
        std::size_t const last = rest.find_last_of(digits);
        bool const closes = rest.size() - last <= longest_measure + 1;
        rest.remove_prefix(marks_of_done.prefix_of(rest));
        std::size_t const verb = verbs_of_results.prefix_of(rest);
        std::size_t const number = rest.find_first_of(digits);
        if (verb == 0 || number < verb || !closes) {
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
    bool state_ = false;           // it only says what there is
    bool reported_ = false;        // the part in front did, and nothing has been read behind it
    bool semicolon_ = false;       // which ended with a ；
};

}  // namespace fengong::detail
