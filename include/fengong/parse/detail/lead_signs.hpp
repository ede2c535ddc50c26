// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/lead_in_words.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/rate_words.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// The words in front of a promised number, taken apart: `力争年内 规上工业营收 达到 310亿元`.
struct Lead {
    Stretch indicator;   ///< may be empty
    Stretch verb;        ///< may be empty
    Stretch verbs;       ///< with those enumerated behind it, 新建、改建; else empty
    Stretch per;         ///< the base of a rate, 户; may be empty
    Stretch second_per;  ///< its second base, as 年 in 每人每年
    std::optional<Comparator> comparator;  ///< said in front of the number
    bool change = false;                   ///< a verb of change stands right before the number
    bool respectively = false;             ///< 分别
    bool part = false;                     ///< 其中
    bool capped = false;                   ///< 最高: the cap of a grant
    bool average = false;                  ///< `per` comes from 人均: of amounts only
    bool falling = false;      ///< 压缩办理时限至: it is to come down to the number
    bool attributive = false;  ///< 的 stands in front of the number: 建成的28个
    bool given = false;        ///< it is handed to somebody
    bool for_whom = false;     ///< 为: what is counted may be who it is done for
    Stretch reference;         ///< what a difference is to, 全市平均; may be empty
    Stretch sum;    ///< 投资 of 产业园完成投资, behind the indicator 产业园; else empty
    Stretch grant;  ///< the verb where it is also what is given: 一次性奖励
    Stretch group;  ///< who that is, 独居老人 of `为8000名独居老人安装报警器`
};

/// What the words in front of a number say about how it is meant, and what they leave.
struct SignedLead {
    Lead lead;
    Stretch rest;  ///< the words that are still to be read
    Stretch rate;  ///< the rate as printed, 每户 or 人均; may be empty
};

/// Whether `words`, in front of 每, say no more than where and when: 城区 of 城区每万人, 今后3年全市 of 今后3年全市每年, or who.
[[nodiscard]] inline bool says_only_where(std::string_view words) {
    words.remove_prefix(size_of_leading_in(words));
    if (auto const time = words.empty() ? std::nullopt : read_calendar_phrase(words, 0)) {
        words.remove_prefix(time->end);
        words.remove_prefix(size_of_leading_in(words));
    }
    constexpr std::string_view all = "各";  // 各乡镇每年培训, but 各项贷款每年增长
    words.remove_prefix(words.starts_with(all) ? all.size() : 0);
    return settlements.prefix_of(words) == words.size();
}

/// Reads what stands anywhere among the words in front of a number: 其中, 每户, 人均, 至少, 分别. Linear.
class LeadSignReader {
public:
    LeadSignReader(std::string_view text, Stretch where) : text_{text}, rest_{where} {}

    /// Looks through the words once for what says how the number is meant.
    [[nodiscard]] SignedLead read() {
        std::size_t each = std::string_view::npos;
        RateReading average;
        for (std::size_t position = sign_beginnings.find_in(words(), 0); position < words().size();
             position = sign_beginnings.find_in(words(), position)) {
            std::size_t const row = sign_words.find_prefix(words().substr(position));
            if (row == sign_words.none) {
                position += character_length(words(), position);
                continue;
            }
            switch (lead_signs[row].sign) {
            case LeadSign::part:
                lead_.part = true;
                break;
            case LeadSign::capped:
                lead_.capped = true;
                break;
            case LeadSign::limit: {
                std::string_view const behind =
                    words().substr(position + lead_signs[row].word.size());
                lead_.capped =
                    lead_.capped || words_behind_limits.prefix_of(behind) == behind.size();
                break;
            }
            case LeadSign::respectively:
                lead_.respectively = true;
                break;
            case LeadSign::each:
                each = std::min(each, position);
                break;
            case LeadSign::average:
                average = average.where.empty()
                              ? read_average(words(), position + lead_signs[row].word.size())
                              : average;
                break;
            case LeadSign::at_least:
            case LeadSign::at_most:
                if (is_quoted(position)) {
                    break;  // “最多跑一次”
                }
                bound_ = {rest_.begin + position,
                          rest_.begin + position + lead_signs[row].word.size()};
                lead_.comparator = lead_signs[row].sign == LeadSign::at_least ? Comparator::at_least
                                                                              : Comparator::at_most;
                break;
            }
            position += lead_signs[row].word.size();
        }
        take_rate(each != std::string_view::npos ? read_rate(words(), each) : average);
        cut_bound();
        return {lead_, rest_, rate_};
    }

private:
    [[nodiscard]] std::string_view words() const noexcept {
        return {text_.data() + rest_.begin, rest_.end - rest_.begin};
    }

    /// Whether the quotes around `position` of the words are closed again in front of the number.
    [[nodiscard]] bool is_quoted(std::size_t position) const noexcept {
        constexpr std::string_view open = "“";
        constexpr std::string_view close = "”";
        std::string_view const behind = words().substr(position);
        return behind.find(close) < behind.find(open);
    }

    /// `至少化解`: the verb behind the bound is the verb of the target, and what stands in front of both
    /// is measured.
    void cut_bound() {
        Stretch const verb{bound_.end, rest_.end};
        std::string_view const behind = text_.substr(verb.begin, verb.end - verb.begin);
        if (bound_.empty() || verb.empty() ||
            std::max(action_verbs.prefix_of(behind), bare_verbs.prefix_of(behind)) !=
                behind.size()) {
            return;
        }
        if (bound_.begin != rest_.begin || bare_verbs.prefix_of(behind) != 0) {
            lead_.verb = verb;
            rest_.end = bound_.begin;
        }
    }

    /// Takes the rate, `rate` of the words, and cuts it off where it is no part of the indicator.
    void take_rate(RateReading const& rate) {
        if (rate.where.empty()) {
            return;
        }
        auto const placed = [&](Stretch where) {
            return Stretch{rest_.begin + where.begin, rest_.begin + where.end};
        };
        rate_ = placed(rate.where);
        lead_.per = placed(rate.per);
        lead_.second_per = rate.second_per.empty() ? Stretch{} : placed(rate.second_per);
        lead_.average = rate.average;
        cut_rate_at_edge();
    }

    /// A rate in the middle of the indicator (农村每千人口托位数) stays part of it; so does one in front
    /// of a noun.
    void cut_rate_at_edge() {
        std::string_view const behind = text_.substr(rate_.end, rest_.end - rate_.end);
        bool const adverbial = spans_time(text_, lead_.per) ||
                               spans_time(text_, lead_.second_per) || first_verb_in(behind) != 0 ||
                               bare_verbs.prefix_of(behind) == behind.size();
        bool const opens = rate_.begin == rest_.begin ||
                           (!lead_.average &&
                            says_only_where(text_.substr(rest_.begin, rate_.begin - rest_.begin)));
        if (opens && rate_.end < rest_.end && adverbial) {
            rest_.begin = rate_.end;
        } else if (rate_.end == rest_.end) {
            rest_.end = rate_.begin;
        }
    }

    std::string_view text_;
    Stretch rest_;
    Stretch rate_;
    Stretch bound_;  // 至少, 至多
    Lead lead_;
};

}  // namespace fengong::detail
