// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// The words in front of a promised number, taken apart: `力争年内 规上工业营收 达到 310亿元`.
struct Lead {
    Stretch indicator;                     ///< may be empty
    Stretch verb;                          ///< may be empty
    Stretch per;                           ///< the base of a rate; may be empty
    std::optional<Comparator> comparator;  ///< said in front of the number
    bool change = false;                   ///< a verb of change stands right before the number
    bool respectively = false;             ///< 分别
    bool part = false;                     ///< 其中
    bool at_most_each = false;             ///< 最高: the cap of a grant
};

template <std::size_t Size>
[[nodiscard]] constexpr std::size_t longest_prefix(
    std::string_view text, std::array<std::string_view, Size> const& words) noexcept {
    std::size_t longest = 0;
    for (std::string_view const word : words) {
        if (word.size() > longest && text.starts_with(word)) {
            longest = word.size();
        }
    }
    return longest;
}

template <std::size_t Size>
[[nodiscard]] constexpr std::size_t longest_suffix(
    std::string_view text, std::array<std::string_view, Size> const& words) noexcept {
    std::size_t longest = 0;
    for (std::string_view const word : words) {
        if (word.size() > longest && text.ends_with(word)) {
            longest = word.size();
        }
    }
    return longest;
}

/// Takes the lead at `where` of text without white space apart, from both ends inwards. Linear but
/// for the tables.
class LeadReader {
public:
    LeadReader(std::string_view text, Stretch where) : text_{text}, rest_{where} {}

    [[nodiscard]] Lead read() {
        lead_.part = words().find("其中") != std::string_view::npos;
        lead_.at_most_each = words().find("最高") != std::string_view::npos;
        lead_.respectively = words().find("分别") != std::string_view::npos;
        read_rate();
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

    /// 每户, 每人每年, 人均 …
    void read_rate() {
        constexpr std::string_view each = "每";
        std::size_t const begin = words().find(each);
        if (begin == std::string_view::npos) {
            read_average();
            return;
        }
        std::size_t position = begin;
        while (words().substr(position).starts_with(each)) {
            std::size_t const base =
                longest_prefix(words().substr(position + each.size()), rate_bases);
            if (base == 0) {
                break;
            }
            position += each.size() + base;
        }
        if (position != begin) {
            lead_.per = {rest_.begin + begin, rest_.begin + position};
            cut_if_at_edge(lead_.per);
        }
    }

    void read_average() {
        constexpr std::string_view average = "均";
        for (std::size_t at = words().find(average); at != std::string_view::npos;
             at = words().find(average, at + average.size())) {
            std::size_t const base = longest_suffix(words().substr(0, at), average_bases);
            bool const growth = words().substr(at + average.size()).starts_with("增");
            bool const inside = words().substr(at + average.size()).starts_with("可支配") ||
                                words().substr(at + average.size()).starts_with("纯收入");
            if (base != 0 && !growth && !inside) {
                lead_.per = {rest_.begin + at - base, rest_.begin + at + average.size()};
                cut_if_at_edge(lead_.per);
                return;
            }
        }
    }

    /// A rate in the middle of the indicator (每千人口托位数) stays part of it.
    void cut_if_at_edge(Stretch rate) {
        if (rate.begin == rest_.begin && rate.end < rest_.end &&
            text_.substr(rate.begin).starts_with("每年")) {
            rest_.begin = rate.end;
        } else if (rate.end == rest_.end) {
            rest_.end = rate.begin;
        }
    }

    void strip_front() {
        for (bool again = true; again && !rest_.empty();) {
            again = false;
            if (auto const calendar = read_calendar_phrase(text_, rest_.begin);
                calendar && calendar->end <= rest_.end) {
                rest_.begin = calendar->end;
                again = true;
            } else if (std::size_t const word = longest_prefix(words(), connectors)) {
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
            } else if (std::size_t const change = longest_suffix(words(), change_verbs)) {
                lead_.change = true;
                take_verb(change);
                again = true;
            } else if (std::size_t const state = longest_suffix(words(), state_verbs);
                       state != 0 && lead_.verb.empty()) {
                take_verb(state);
                again = true;
            } else if (std::size_t const filler = longest_suffix(words(), fillers)) {
                rest_.end -= filler;
                again = true;
            } else if (std::size_t const calendar = calendar_suffix()) {
                rest_.end -= calendar;
                again = true;
            } else if (lead_.per.end == rest_.end && !lead_.per.empty()) {
                rest_.end = lead_.per.begin;
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

    /// The length of a calendar phrase that the words end with, such as 9月底.
    [[nodiscard]] std::size_t calendar_suffix() const {
        constexpr std::size_t longest_phrase = 60;
        std::size_t const first =
            rest_.end - rest_.begin > longest_phrase ? rest_.end - longest_phrase : rest_.begin;
        for (std::size_t begin = first; begin < rest_.end; ++begin) {
            if ((static_cast<unsigned char>(text_[begin]) & 0xC0U) == 0x80U) {
                continue;
            }
            auto const calendar = read_calendar_phrase(text_, begin);
            if (calendar && calendar->end == rest_.end) {
                return rest_.end - begin;
            }
        }
        return 0;
    }

    void strip_verb() {
        std::size_t const verb = longest_prefix(words(), action_verbs);
        if (verb == 0) {
            return;
        }
        if (lead_.verb.empty()) {
            lead_.verb = {rest_.begin, rest_.begin + verb};
        }
        rest_.begin += verb;
        std::size_t const second = longest_prefix(words(), action_verbs);
        if (second != 0 && second < rest_.end - rest_.begin) {
            rest_.begin += second;
        }
    }

    std::string_view text_;
    Stretch rest_;
    Lead lead_;
};

}  // namespace fengong::detail
