// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/lead_trimmings.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/scene.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// The words in front of a promised number, of which what stands in front of the promise is taken away: connectors, times,
/// who is to do it, and where. Linear but for the tables.
class LeadFront {
public:
    /// The words at `rest` of text without white space; `times` are the calendar phrases of the clause, in order.
    LeadFront(std::string_view text, Stretch rest, std::span<Stretch const> times)
        : text_{text}, rest_{rest}, times_{times} {}

    /// What is left.
    [[nodiscard]] Stretch rest() const noexcept { return rest_; }

    /// What 累计 adds up, where strip_doer() has cut that off: 公共充电桩 of 公共充电桩累计建成; else empty.
    [[nodiscard]] Stretch summed() const noexcept { return summed_; }

    /// Takes away connectors, times and marks.
    void strip_openings() {
        for (std::size_t size = lead_in_size(); size != 0; size = lead_in_size()) {
            rest_.begin += size;
        }
    }

    /// Cuts off who is to do it, and when, where that is said in front of the verb: `县教育局要在11月底前新建幼儿园`,
    /// `我县将新建农村公路`, `县教育局11月底前新建幼儿园`. Whether that was said. `acted`: a verb stands behind the words.
    [[nodiscard]] bool strip_doer(bool acted) {
        for (std::size_t at = intention_beginnings.find_in(words(), 0); at < words().size();
             at = intention_beginnings.find_in(words(), at + character_length(words(), at))) {
            std::string_view const here = words().substr(at);
            std::size_t const goal = namings_of_goals.prefix_of(here);
            std::size_t const size = goal != 0 ? goal : intentions.prefix_of(here);
            std::string_view const before = words().substr(0, at + size);
            bool const noun = no_intentions.suffix_of(before) != 0 ||
                              (plans_of_sums.suffix_of(before) != 0 &&
                               planned_sums.prefix_of(here.substr(size)) != 0);
            if (size != 0 && !noun &&
                (goal != 0 || disposals.prefix_of(here.substr(size)) != 0 ||
                 acts_behind(rest_.begin + at + size, acted))) {
                summed_ = adds_up(words().substr(0, at), here)
                              ? Stretch{rest_.begin, rest_.begin + at}
                              : Stretch{};
                rest_.begin += at + size;
                strip_time();
                strip_openings();
                return true;
            }
        }
        for (Stretch const time : times_) {
            if (time.begin > rest_.begin && time.end < rest_.end &&
                (acts_behind(time.end, acted) ||
                 is_a_place(text_.substr(rest_.begin, time.begin - rest_.begin)))) {
                rest_.begin = time.end;
                strip_openings();
                return true;
            }
        }
        return false;
    }

    /// Cuts off a place that does it, where it is done, and what is there first (`学校建成后新增学位`), in front of the verb.
    /// Whether that stood there.
    [[nodiscard]] bool strip_scene() {
        std::size_t const city = acting_place(words());
        std::size_t const place = city != 0 ? city : acting_levels(words());
        std::size_t const scene = place != 0 ? place : scene_of_making(words());
        std::size_t const size = scene != 0 ? scene : completion_in_front(words());
        rest_.begin += size;
        return size != 0;
    }

private:
    [[nodiscard]] std::string_view words() const noexcept {
        return {text_.data() + rest_.begin, rest_.end - rest_.begin};
    }

    /// The length of what the words begin with that is no part of what is promised.
    [[nodiscard]] std::size_t lead_in_size() const {
        if (rest_.empty()) {
            return 0;
        }
        if (auto const size =
                std::max({time_in_front(), part_number_in_front(words()), base_in_front(words())});
            size != 0) {
            return size;
        }
        std::size_t const row = lead_in_words.find_prefix(words());
        if (row == lead_in_words.none || no_lead_ins.prefix_of(words()) != 0 ||
            words_like_conjunctions.prefix_of(words()) != 0) {
            Mark const mark = mark_at(text_, rest_.begin);
            return mark.kind == Punctuation::open_quote ? 0 : mark.length;
        }
        std::size_t const size = lead_ins[row].word.size();
        switch (lead_ins[row].when) {
        case LeadIn::before_verb:
            return leads_to_verb(words().substr(size)) ? size : 0;
        case LeadIn::before_act:
            return leads_to_act(words().substr(size)) ? size : 0;
        case LeadIn::behind_number:
            return ends_with_mark(text_.substr(0, rest_.begin)) ? 0 : size;
        case LeadIn::always:
            break;
        }
        return size;
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

    /// Whether a verb follows at `position`, behind a time or a word that leads in.
    [[nodiscard]] bool acts_behind(std::size_t position, bool acted) {
        Stretch const kept = std::exchange(rest_, {position, rest_.end});
        strip_time();
        strip_openings();
        // Of 青石县将完成62座危桥改造 the verb has been taken from the back.
        bool acts = words().empty() ? acted : says_what_is_done(words());
        if (std::size_t const in = acts ? 0 : settings_only.prefix_of(words())) {
            acts = begin_of_what_is_done(words(), in) != 0;  // 还将在老旧小区增设车位
        }
        rest_ = kept;
        return acts;
    }

    /// 在 in front of a time: 在11月底前.
    void strip_time() {
        constexpr std::string_view at = "在";
        Stretch const kept = rest_;
        rest_.begin += words().starts_with(at) ? at.size() : 0;
        if (rest_.begin != kept.begin && time_in_front() == 0) {
            rest_ = kept;
        }
    }

    std::string_view text_;
    Stretch rest_;
    std::span<Stretch const> times_;
    Stretch summed_;
};

}  // namespace fengong::detail
