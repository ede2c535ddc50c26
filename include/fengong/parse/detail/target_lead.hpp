// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_front.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/lead_trimmings.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
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

/// Takes the lead at `where` of text without white space apart, from both ends inwards. Linear but
/// for the tables.
class LeadReader {
public:
    /// `times` are the calendar phrases of the clause, in order; they are no part of what is promised.
    LeadReader(std::string_view text, Stretch where, std::span<Stretch const> times)
        : LeadReader{text, LeadSignReader{text, where}.read(), times} {}

    [[nodiscard]] Lead read() {
        strip_front();
        strip_back();
        if (lead_.for_whom) {
            strip_front();  // 免费 of 免费为5000名
        }
        take_bound_of_standard();
        if (lead_.attributive && !lead_.comparator) {
            strip_whole();
        }
        if (strip_verb()) {
            strip_front();  // 免费为 全县 2万余名
        }
        strip_part_opener();
        rest_.begin += words().starts_with("的") ? std::string_view{"的"}.size() : 0;
        rest_ = rest_.empty() && !summed_.empty() ? summed_ : rest_;
        lead_.verb = lead_.verb.empty() ? adverb_ : lead_.verb;
        lead_.indicator = rest_;
        return lead_;
    }

private:
    LeadReader(std::string_view text, SignedLead const& signs, std::span<Stretch const> times)
        : text_{text}, rest_{signs.rest}, times_{times}, rate_{signs.rate}, lead_{signs.lead} {}

    [[nodiscard]] std::string_view words() const noexcept {
        return {text_.data() + rest_.begin, rest_.end - rest_.begin};
    }

    void strip_front() {
        LeadFront front{text_, rest_, times_};
        front.strip_openings();
        rest_ = front.rest();
    }

    /// Cuts off who is to do it, or where it is done. Whether that stood there.
    bool strip_doer_or_scene() {
        LeadFront front{text_, rest_, times_};
        bool const stood = front.strip_doer(!lead_.verb.empty()) || front.strip_scene();
        rest_ = front.rest();
        summed_ = front.summed();
        return stood;
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
                std::size_t const doing = verbs_of_doing_better.suffix_of(words());
                lead_.change = lead_.change || doing == 0;
                take_verb(std::max(change, doing));
                again = true;
            } else if (std::size_t const state = state_verbs.suffix_of(words());
                       state != 0 && lead_.verb.empty() && !ends_with_grant() && !raises_grant()) {
                take_verb(state);
                again = true;
            } else if (std::size_t const filler = filler_behind()) {
                lead_.attributive = lead_.attributive || words().ends_with("的");
                level_ = level_ || words().ends_with("至") || words().ends_with("到");
                lead_.for_whom = lead_.verb.empty() && coverbs.suffix_of(words()) == filler;
                bool const is = words().ends_with("为");
                rest_.end -= filler;
                rest_.end -= is ? goal_behind(words()) : 0;
                again = true;
            } else if (std::size_t const time = time_behind()) {
                rest_.end -= time;
                rest_.end -=
                    words().ends_with("占比") ? 0 : fillers_before_times.suffix_of(words());
                again = true;
            } else if (std::size_t const aside =
                           std::max(mark_behind(words()), base_behind(words()))) {
                rest_.end -= aside;
                again = true;
            }
        }
    }

    /// The length of what the words end with that says nothing of its own.
    [[nodiscard]] std::size_t filler_behind() const {
        std::size_t const filler = filler_at_end(words(), fillers.suffix_of(words()));
        bool const bound =
            (!lead_.verb.empty() || lead_.comparator) && nouns_like_fillers.suffix_of(words()) == 0;
        return filler != 0 || !bound ? filler : fillers_before_verbs.suffix_of(words());
    }

    /// Whether the words end with what is given, 补贴 of 提供补贴 and 发放租赁补贴, and not with a verb.
    [[nodiscard]] bool ends_with_grant() const {
        std::size_t const grant = grants.suffix_of(words());
        std::string_view const before = words().substr(0, words().size() - grant);
        return grant != 0 && contains_any(before, giving_verbs);
    }

    /// Whether what is given is raised or cut to the number: 补助 of `提高村卫生室经费补助至6000元` is no verb.
    [[nodiscard]] bool raises_grant() const {
        return level_ && grants.suffix_of(words()) != 0 && change_verbs.prefix_of(words()) != 0;
    }

    /// `按不低于常住人口3%的比例`: the comparator in front of what the number is a share of; not 按不低于财政收入的2%安排经费.
    void take_bound_of_standard() {
        if (auto const bound = lead_.comparator ? std::nullopt : bound_behind_by(words())) {
            lead_.comparator = bound->comparator;
            rest_.begin += bound->word.size();
        }
    }

    /// `不低于采购预算的40%`: of a number behind 的 the comparator may stand in front of what it is a share of.
    void strip_whole() {
        constexpr std::size_t two_characters = 6;
        std::size_t found = words().size();
        for (std::size_t at = 0; at < words().size(); at += character_length(words(), at)) {
            std::size_t const row = words_before.find_prefix(words().substr(at));
            bool const word = row != words_before.none &&
                              comparators_before[row].word.size() >= two_characters &&
                              names_like_bounds.prefix_of(words().substr(at)) == 0;
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

    /// `1500个，含充电车位300个`, 其中含1个: an explanation of the number before. 含金量 has a verb behind it.
    void strip_part_opener() {
        std::size_t const opener = lead_.verb.empty() ? part_openers.prefix_of(words()) : 0;
        if (opener != 0 && (lead_.part || ends_with_mark(text_.substr(0, rest_.begin)))) {
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

    /// `为企业解决用地`, `聚焦重点群体开展培训`: cuts off whom it is for, up to the verb; without a verb only the 为.
    void strip_coverb() {
        std::size_t const aim =
            std::max(orientation_verbs.prefix_of(words()), settings.prefix_of(words()));
        std::size_t const size = aim != 0 ? aim : coverbs.prefix_of(words());
        constexpr std::string_view respects = "方面";  // 从项目谋划、争取资金等方面落实
        if (size == 0 || is_no_coverb(words()) || words().find(respects) != words().npos) {
            return;
        }
        if (std::size_t const done = begin_of_what_is_done(words(), size); done != 0) {
            constexpr std::string_view upon = "对";  // 对农村危桥改造12座
            bool const holds =
                verbs_that_hold.prefix_of(words().substr(done)) != 0;  // 对单位开展检查
            if (words().starts_with(upon) && done > upon.size() && lead_.verb.empty() && !holds &&
                lead_.per.empty() && verbs_in(words().substr(done)) == words().size() - done) {
                lead_.verb = {rest_.begin + done, rest_.end};
                rest_ = {rest_.begin + upon.size(), lead_.verb.begin};
                strip_front();
                return;
            }
            rest_.begin += done;
            return;
        }
        if (aim == 0 && lead_.verb.begin == rest_.end && !lead_.verb.empty() &&
            matters_for_others.prefix_of(text_.substr(lead_.verb.begin)) ==
                lead_.verb.end - lead_.verb.begin) {
            rest_ = lead_.verb;  // 为企业减负
        } else if (aim == 0) {
            rest_.begin += size;
            lead_.for_whom = true;
            strip_front();
        } else if (!lead_.verb.empty() && settings_only.prefix_of(words()) != 0 &&
                   setting_endings.suffix_of(words()) != 0) {
            rest_.begin = rest_.end;  // 在农村学校 新增2台设备
        }
    }

    /// The verb that opens the promise and, of `新建、改建农村公路`, those behind it; whether there is one.
    bool strip_verb() {
        strip_coverb();
        bool const settled = !lead_.verb.empty() || lead_.respectively;
        std::size_t verb = first_verb_in(words(), settled);
        if (verb == 0 && strip_doer_or_scene()) {
            strip_coverb();  // 东河区还将在老旧小区 增设车位
            verb = first_verb_in(words(), settled);
        }
        std::string_view const behind = words().substr(verb);
        bool const bare_size =
            !behind.empty() && no_share_endings.prefix_of(behind) == behind.size();
        bool const named = verb != 0 && (names_a_share(words()) || bare_size) &&
                           verbs_before_shares.prefix_of(words()) == 0;  // 绿化覆盖率, 治理长度
        bool const kinds = lead_.respectively && goes_on_with_a_kind(behind);
        bool const changes = takes_change() && (general_nouns.prefix_of(behind) == behind.size() ||
                                                words().starts_with("新"));  // 新登记市场主体增长8%
        bool const sum = verb != 0 && sums_up_projects(words(), behind, verb);
        if (verb == 0 || named || kinds || changes || sum ||
            behind.substr(verbs_in(behind)).starts_with("的")) {
            return false;  // 完成改造的村
        }
        if (lead_.verb.empty()) {
            lead_.verb = {rest_.begin, rest_.begin + verb};
            lead_.for_whom = words().substr(0, verb).ends_with("为");
            // 压减审批材料30% is a change; 提升满意度至95% and 提高参保率95%以上 are states.
            lead_.change = !level_ && change_verbs.prefix_of(words()) == verb;
            if (level_ && !lead_.comparator && change_verbs.prefix_of(words()) == verb) {
                lead_.comparator = Comparator::reach;
                lead_.falling = reducing_verbs.prefix_of(words()) == verb;
            }
        }
        rest_.begin += verb;
        strip_aspect();
        if (lead_.verb.end == rest_.begin) {
            strip_those_who_hold();
        }
        Stretch const first = {rest_.begin - verb, rest_.begin};
        std::string_view const opening = text_.substr(0, first.end);
        bool joined = lead_.verb == first &&  // 提升改造 is one verb, 新建、改建 are two
                      verbs_of_holding.suffix_of(opening) == 0 &&
                      verbs_of_matters.suffix_of(opening) == 0;
        for (std::size_t second = next_verb(); second != 0; second = next_verb()) {
            joined = joined && verb_separators.prefix_of(words()) == 0 &&
                     verbs_of_outcome.prefix_of(words()) == 0 &&
                     nouns_with_verbs.prefix_of(words().substr(second)) == 0 &&
                     grants.prefix_of(words().substr(second)) == 0;  // 落实救助补助
            rest_.begin += second;
            lead_.verb.end = joined ? rest_.begin : lead_.verb.end;
            lead_.verbs = {first.begin, rest_.begin};
        }
        return true;
    }

    /// Of `组织医疗专家深入基层开展义诊100场` 开展 is the verb, and those who are sent are no part of what is measured.
    void strip_those_who_hold() {
        constexpr std::string_view hold = "开展";
        std::string_view const verb =
            text_.substr(lead_.verb.begin, lead_.verb.end - lead_.verb.begin);
        std::size_t const at = verbs_of_sending.prefix_of(verb) == verb.size()
                                   ? words().find(hold)
                                   : std::string_view::npos;
        constexpr std::string_view of = "的";  // 企业赴境外开展的展会
        if (at != std::string_view::npos && at != 0 && at + hold.size() < words().size() &&
            !words().substr(at + hold.size()).starts_with(of) &&
            no_sending.suffix_of(words().substr(0, at)) == 0) {
            lead_.verb = {rest_.begin + at, rest_.begin + at + hold.size()};
            rest_.begin = lead_.verb.end;
        }
    }

    /// Whether the verb at the number is one of change: 提高至.
    [[nodiscard]] bool takes_change() const {
        return !lead_.verb.empty() && change_verbs.prefix_of(text_.substr(lead_.verb.begin)) != 0;
    }

    /// 了 behind the verb: 实现了审批时间压减.
    void strip_aspect() {
        constexpr std::string_view done = "了";
        rest_.begin += words().starts_with(done) && !words().starts_with("了解") ? done.size() : 0;
    }

    /// The length of another verb, with the 、 or 和 in front of it, behind which something of its own is left, or
    /// nothing at all: 开工建设.
    [[nodiscard]] std::size_t next_verb() const {
        std::size_t const pause = verb_separators.prefix_of(words());
        std::string_view const first = text_.substr(0, rest_.begin);
        bool const alike = pause != 0 && first_verbs.suffix_of(first) != 0;  // 约谈、曝光企业
        std::string_view const next = words().substr(pause);
        std::size_t const verb = alike ? first_verb_in(next) : verb_in(next);
        std::string_view const behind = next.substr(verb);
        // Of 开工建设 both are verbs, of 开展培训 the second is what is done.
        bool const matter = verbs_as_matters.prefix_of(next) == verb &&
                            verbs_of_matters.suffix_of(first) != 0;  // 完成清淤
        bool const own = behind.empty()
                             ? pause == 0 && !matter && verbs_of_holding.suffix_of(first) == 0
                             : !opens_generally(behind) && !(verbs_of_works.suffix_of(first) != 0 &&
                                                             names_kind_of_work(behind));
        return verb != 0 && own ? pause + verb : 0;
    }

    std::string_view text_;
    Stretch rest_;
    std::span<Stretch const> times_;
    Stretch rate_;        // the rate as printed, 每户 or 人均
    Stretch summed_;      // what 累计 adds up: 公共充电桩 of 公共充电桩累计建成
    Stretch adverb_;      // 不少于: the verb of the target where there is no other
    bool level_ = false;  // 至 or 到 stands in front of the number
    Lead lead_;
};

}  // namespace fengong::detail
