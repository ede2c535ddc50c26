// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

namespace fengong::detail {

/// The words in front of a promised number, taken apart: `力争年内 规上工业营收 达到 310亿元`.
struct Lead {
    Stretch indicator;                     ///< may be empty
    Stretch verb;                          ///< may be empty
    Stretch per;                           ///< the base of a rate, 户; may be empty
    Stretch second_per;                    ///< its second base, as 年 in 每人每年
    std::optional<Comparator> comparator;  ///< said in front of the number
    bool change = false;                   ///< a verb of change stands right before the number
    bool respectively = false;             ///< 分别
    bool part = false;                     ///< 其中
    bool capped = false;                   ///< 最高: the cap of a grant
    bool average = false;                  ///< `per` comes from 人均: of amounts only
};

/// Takes the lead at `where` of text without white space apart, from both ends inwards. Linear but
/// for the tables.
class LeadReader {
public:
    /// `times` are the calendar phrases of the clause, in order; they are no part of what is promised.
    LeadReader(std::string_view text, Stretch where, std::span<Stretch const> times)
        : text_{text}, rest_{where}, times_{times} {}

    [[nodiscard]] Lead read() {
        read_signs();
        strip_front();
        strip_back();
        strip_verb();
        lead_.indicator = rest_;
        return lead_;
    }

private:
    [[nodiscard]] std::string_view words() const noexcept {
        return text_.substr(rest_.begin, rest_.end - rest_.begin);
    }

    /// Looks through the words once for what says how the number is meant.
    void read_signs() {
        std::size_t each = std::string_view::npos;
        std::size_t average = std::string_view::npos;
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
            case LeadSign::respectively:
                lead_.respectively = true;
                break;
            case LeadSign::each:
                each = std::min(each, position);
                break;
            case LeadSign::average:
                average = std::min(average, position);
                break;
            case LeadSign::at_least:
            case LeadSign::at_most:
                bound_ = {rest_.begin + position,
                          rest_.begin + position + lead_signs[row].word.size()};
                lead_.comparator = lead_signs[row].sign == LeadSign::at_least ? Comparator::at_least
                                                                              : Comparator::at_most;
                break;
            }
            position += lead_signs[row].word.size();
        }
        if (each != std::string_view::npos) {
            read_rate(each);
        } else if (average != std::string_view::npos) {
            read_average(average);
        }
        cut_bound();
    }

    /// `至少化解`: the verb behind the bound is the verb of the target, and what stands in front of both
    /// is measured.
    void cut_bound() {
        Stretch const verb{bound_.end, rest_.end};
        std::string_view const behind = text_.substr(verb.begin, verb.end - verb.begin);
        if (!bound_.empty() && bound_.begin != rest_.begin &&
            action_verbs.prefix_of(behind) == behind.size()) {
            lead_.verb = verb;
            rest_.end = bound_.begin;
        }
    }

    /// The rate that begins with the 每 at `begin`: 每户, 每人每年.
    void read_rate(std::size_t begin) {
        constexpr std::string_view each = "每";
        constexpr std::string_view counter = "个";
        std::size_t position = begin;
        for (Stretch* const base : {&lead_.per, &lead_.second_per}) {
            std::string_view const rest = words().substr(position);
            if (!rest.starts_with(each)) {
                break;
            }
            // 每个社区: the counter is not the base, but where nothing else follows (每个).
            std::string_view const behind = rest.substr(each.size());
            std::size_t const counted = behind.starts_with(counter)
                                            ? rate_bases.prefix_of(behind.substr(counter.size()))
                                            : 0;
            std::size_t const skipped = each.size() + (counted != 0 ? counter.size() : 0);
            std::size_t const size = counted != 0 ? counted : rate_bases.prefix_of(behind);
            if (size == 0) {
                break;
            }
            std::size_t const base_begin = rest_.begin + position + skipped;
            *base = {base_begin, base_begin + size};
            position += skipped + size;
        }
        if (position != begin) {
            rate_ = {rest_.begin + begin, rest_.begin + position};
            cut_rate_at_edge();
        }
    }

    /// 人均3000元; but 人均可支配收入 is an indicator, and 年均增长 an adverb. The first 均 is at `first`.
    void read_average(std::size_t first) {
        constexpr std::string_view average = "均";
        for (std::size_t at = first; at != std::string_view::npos;
             at = words().find(average, at + average.size())) {
            std::size_t const base = average_bases.suffix_of(words().substr(0, at));
            std::string_view const behind = words().substr(at + average.size());
            if (base != 0 && averages_of_an_indicator.prefix_of(behind) == 0) {
                lead_.per = {rest_.begin + at - base, rest_.begin + at};
                lead_.average = true;
                rate_ = {lead_.per.begin, lead_.per.end + average.size()};
                cut_rate_at_edge();
                return;
            }
        }
    }

    /// A rate in the middle of the indicator (每千人口托位数) stays part of it.
    void cut_rate_at_edge() {
        std::size_t const size = rate_.end - rate_.begin;
        bool const of_time = time_bases.prefix_of(text_.substr(lead_.per.begin)) != 0;
        if (rate_.begin == rest_.begin && rate_.end < rest_.end && of_time) {
            rest_.begin += size;
        } else if (rate_.end == rest_.end) {
            rest_.end -= size;
        }
    }

    void strip_front() {
        for (bool again = true; again && !rest_.empty();) {
            again = false;
            if (std::size_t const time = time_in_front()) {
                rest_.begin += time;
                again = true;
            } else if (std::size_t const word = connectors.prefix_of(words())) {
                rest_.begin += word;
                again = true;
            }
        }
    }

    void strip_back() {
        for (bool again = true; again && !rest_.empty();) {
            again = false;
            if (auto const word = comparator_before(words())) {
                take_comparator(*word);
                again = true;
            } else if (std::size_t const change = change_verbs.suffix_of(words())) {
                lead_.change = true;
                take_verb(change);
                again = true;
            } else if (std::size_t const state = state_verbs.suffix_of(words());
                       state != 0 && lead_.verb.empty()) {
                take_verb(state);
                again = true;
            } else if (std::size_t const filler = fillers.suffix_of(words())) {
                rest_.end -= filler;
                again = true;
            } else if (std::size_t const time = time_behind()) {
                rest_.end -= time;
                again = true;
            } else if (!rate_.empty() && rate_.end == rest_.end) {
                rest_.end = rate_.begin;
                again = true;
            }
        }
    }

    void take_comparator(ComparatorWord const& word) {
        std::size_t const size = word.word.size();
        if (!lead_.comparator) {
            lead_.comparator = word.comparator;
        }
        take_verb(size);
    }

    /// The verb nearest to the number is the verb of the target.
    void take_verb(std::size_t size) {
        if (lead_.verb.empty()) {
            lead_.verb = {rest_.end - size, rest_.end};
        }
        rest_.end -= size;
    }

    /// The length of the calendar phrase that the words begin with.
    [[nodiscard]] std::size_t time_in_front() const noexcept {
        for (auto time = times_.rbegin(); time != times_.rend() && time->end > rest_.begin;
             ++time) {
            if (time->begin == rest_.begin && time->end <= rest_.end) {
                return time->end - time->begin;
            }
        }
        return 0;
    }

    /// The length of the calendar phrase that the words end with.
    [[nodiscard]] std::size_t time_behind() const noexcept {
        for (auto time = times_.rbegin(); time != times_.rend() && time->end > rest_.begin;
             ++time) {
            if (time->end == rest_.end && time->begin >= rest_.begin) {
                return time->end - time->begin;
            }
        }
        return 0;
    }

    /// A verb is only taken off if something of its own is left behind it: 开工率 is no verb.
    void strip_verb() {
        std::size_t const verb = action_verb();
        if (verb == 0) {
            return;
        }
        if (lead_.verb.empty()) {
            lead_.verb = {rest_.begin, rest_.begin + verb};
        }
        rest_.begin += verb;
        if (std::size_t const second = action_verb(); second != 0 && !rest_.empty()) {
            rest_.begin += rest_.begin + second < rest_.end ? second : 0;
        }
    }

    [[nodiscard]] std::size_t action_verb() const {
        std::size_t const verb = action_verbs.prefix_of(words());
        return nouns_of_verbs.prefix_of(words().substr(verb)) == 0 ? verb : 0;
    }

    std::string_view text_;
    Stretch rest_;
    std::span<Stretch const> times_;
    Stretch rate_;   // the rate as printed, 每户 or 人均
    Stretch bound_;  // 至少, 至多
    Lead lead_;
};

}  // namespace fengong::detail
