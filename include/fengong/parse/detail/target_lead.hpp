// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/rate_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
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
        if (lead_.attributive && !lead_.comparator) {
            strip_whole();
        }
        if (strip_verb()) {
            strip_front();  // 免费为 全县 2万余名
        }
        strip_part_opener();
        lead_.verb = lead_.verb.empty() ? adverb_ : lead_.verb;
        lead_.indicator = rest_;
        return lead_;
    }

private:
    [[nodiscard]] std::string_view words() const noexcept {
        return {text_.data() + rest_.begin, rest_.end - rest_.begin};
    }

    /// Looks through the words once for what says how the number is meant.
    void read_signs() {
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
        if (!bound_.empty() && bound_.begin != rest_.begin &&
            action_verbs.prefix_of(behind) == behind.size()) {
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
        bool const adverbial = spans_time(text_, lead_.per) || action_verbs.prefix_of(behind) != 0;
        if (rate_.begin == rest_.begin && rate_.end < rest_.end && adverbial) {
            rest_.begin = rate_.end;
        } else if (rate_.end == rest_.end) {
            rest_.end = rate_.begin;
        }
    }

    void strip_front() {
        for (std::size_t size = lead_in_size(); size != 0; size = lead_in_size()) {
            rest_.begin += size;
        }
    }

    /// The length of what the words begin with that is no part of what is promised.
    [[nodiscard]] std::size_t lead_in_size() const {
        if (rest_.empty()) {
            return 0;
        }
        if (std::size_t const time = time_in_front()) {
            return time;
        }
        std::size_t const row = lead_in_words.find_prefix(words());
        if (row == lead_in_words.none) {
            Mark const mark = mark_at(text_, rest_.begin);
            return mark.kind == Punctuation::open_quote ? 0 : mark.length;
        }
        std::size_t const size = lead_ins[row].word.size();
        switch (lead_ins[row].when) {
        case LeadIn::before_verb:
            return leads_to_verb(words().substr(size)) ? size : 0;
        case LeadIn::behind_number:
            return ends_with_mark(text_.substr(0, rest_.begin)) ? 0 : size;
        case LeadIn::always:
            break;
        }
        return size;
    }

    /// Whether `words`, behind an adverb, go on with a verb, a number or another word that leads in.
    [[nodiscard]] static bool leads_to_verb(std::string_view words) {
        return words.empty() || verb_in(words) != 0 || state_verbs.prefix_of(words) != 0 ||
               lead_in_words.prefix_of(words) != 0;
    }

    void strip_back() {
        for (bool again = true; again && !rest_.empty();) {
            again = false;
            if (!rate_.empty() && rate_.end == rest_.end) {
                rest_.end = rate_.begin;
                again = true;
            } else if (auto const word = comparator_before(words())) {
                take_comparator(*word);
                again = true;
            } else if (std::size_t const change = change_verbs.suffix_of(words())) {
                lead_.change = true;
                take_verb(change);
                again = true;
            } else if (std::size_t const state = state_verbs.suffix_of(words());
                       state != 0 && lead_.verb.empty() && !ends_with_grant()) {
                take_verb(state);
                again = true;
            } else if (std::size_t const filler = fillers.suffix_of(words())) {
                lead_.attributive = lead_.attributive || words().ends_with("的");
                level_ = level_ || words().ends_with("至") || words().ends_with("到");
                rest_.end -= filler;
                again = true;
            } else if (std::size_t const time = time_behind()) {
                rest_.end -= time;
                again = true;
            } else if (std::size_t const bracket = bracket_behind()) {
                rest_.end -= bracket;
                again = true;
            }
        }
    }

    /// Whether the words end with what is given, 补贴 of 提供补贴, and not with a verb.
    [[nodiscard]] bool ends_with_grant() const {
        std::size_t const grant = grants.suffix_of(words());
        return grant != 0 && giving_verbs.suffix_of(words().substr(0, words().size() - grant)) != 0;
    }

    /// The length of the bracket that opens at the end of the words: `稳岗补贴（每人1500元）`.
    [[nodiscard]] std::size_t bracket_behind() const noexcept {
        for (std::size_t const length : {std::size_t{1}, std::size_t{3}}) {
            if (words().size() > length &&
                mark_at(words(), words().size() - length).kind == Punctuation::open_bracket) {
                return length;
            }
        }
        return 0;
    }

    /// `不低于采购预算的40%`: of a number behind 的 the comparator may stand in front of what it is a share of.
    void strip_whole() {
        constexpr std::size_t two_characters = 6;
        std::size_t found = words().size();
        for (std::size_t at = 0; at < words().size(); at += character_length(words(), at)) {
            std::size_t const row = words_before.find_prefix(words().substr(at));
            bool const word =
                row != words_before.none && comparators_before[row].word.size() >= two_characters;
            found = word ? at : found;
        }
        if (found < words().size()) {
            std::size_t const row = words_before.find_prefix(words().substr(found));
            rest_.end = rest_.begin + found + comparators_before[row].word.size();
            strip_back();
        }
    }

    void take_comparator(ComparatorWord const& word) {
        std::size_t const size = word.word.size();
        if (!lead_.comparator) {
            lead_.comparator = word.comparator;
        }
        // 不少于 and 约 only say how the number binds: the verb may stand in front.
        bool const adverbial =
            word.comparator == Comparator::about || adverbial_openings.prefix_of(word.word) != 0;
        if (!adverbial) {
            take_verb(size);
            return;
        }
        if (adverb_.empty() && word.comparator != Comparator::about) {
            adverb_ = {rest_.end - size, rest_.end};
        }
        rest_.end -= size;
    }

    /// `1500个，含充电车位300个`: an explanation of the number before. 含金量 has a verb behind it.
    void strip_part_opener() {
        std::size_t const opener = lead_.verb.empty() ? part_openers.prefix_of(words()) : 0;
        if (opener != 0 && ends_with_mark(text_.substr(0, rest_.begin))) {
            lead_.part = true;
            rest_.begin += opener;
        }
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

    /// `为企业解决用地`: cuts off whom it is for, up to the verb; without a verb only the 为.
    void strip_coverb() {
        std::size_t const size = coverbs.prefix_of(words());
        if (size == 0 || no_coverbs.prefix_of(words()) != 0) {
            return;
        }
        for (std::size_t at = size; at < words().size(); at += character_length(words(), at)) {
            std::size_t const verb = verb_in(words().substr(at));
            if (verb != 0 && at + verb < words().size()) {
                rest_.begin += at;
                return;
            }
        }
        rest_.begin += size;
    }

    /// The verb that opens the promise and, of `新建、改建农村公路`, those behind it; whether there is one.
    bool strip_verb() {
        strip_coverb();
        std::size_t const verb = verb_in(words());
        bool const named = verb != 0 && share_endings.suffix_of(words()) != 0 &&
                           verbs_before_shares.prefix_of(words()) == 0;  // 绿化覆盖率
        if (verb == 0 || named) {
            return false;
        }
        if (lead_.verb.empty()) {
            lead_.verb = {rest_.begin, rest_.begin + verb};
            // 压减审批材料30% is a change; 提升满意度至95% and 提高参保率95%以上 are states.
            lead_.change = !level_ && change_verbs.prefix_of(words()) == verb;
            if (level_ && !lead_.comparator && change_verbs.prefix_of(words()) == verb) {
                lead_.comparator = Comparator::reach;
                lead_.falling = reducing_verbs.prefix_of(words()) == verb;
            }
        }
        rest_.begin += verb;
        Stretch const first = {rest_.begin - verb, rest_.begin};
        for (std::size_t second = next_verb(); second != 0; second = next_verb()) {
            rest_.begin += second;
            lead_.verbs = {first.begin, rest_.begin};
        }
        return true;
    }

    /// The length of another verb, with the 、 in front of it, behind which something of its own is left.
    [[nodiscard]] std::size_t next_verb() const {
        constexpr std::string_view pause_mark = "、";
        bool const paused = three_bytes(words()) == three_bytes(pause_mark);
        std::size_t const pause = paused ? pause_mark.size() : 0;
        std::size_t const verb = verb_in(words().substr(pause));
        if (verb == 0) {
            return 0;
        }
        std::string_view const behind = words().substr(pause + verb);
        bool const own = !behind.empty() && general_nouns.prefix_of(behind) == 0;
        return own ? pause + verb : 0;
    }

    std::string_view text_;
    Stretch rest_;
    std::span<Stretch const> times_;
    Stretch rate_;        // the rate as printed, 每户 or 人均
    Stretch bound_;       // 至少, 至多
    Stretch adverb_;      // 不少于: the verb of the target where there is no other
    bool level_ = false;  // 至 or 到 stands in front of the number
    Lead lead_;
};

}  // namespace fengong::detail
