// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/bare_matter.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/detail/yields.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <string>
#include <string_view>

/// What is measured, of the words around a number.
namespace fengong::detail {

/// The words at two places read together, either of which may be empty: 人年 of 每人每年.
[[nodiscard]] inline Phrase read_together(NoticeBuilder& builder, CompactText const& words,
                                          Stretch first, Stretch second) {
    if (first.empty() || second.empty()) {
        Stretch const only = first.empty() ? second : first;
        return only.empty() ? Phrase{} : builder.phrase(words, only.begin, only.end);
    }
    std::string reading{words.view(first.begin, first.end)};
    reading += words.view(second.begin, second.end);
    return builder.phrase_reading(words.source_span(first.begin, second.end), reading);
}

/// Verbs of money that is set aside: 县财政每年安排不低于2亿元的专项资金.
inline constexpr auto setting_aside =
    word_list({"安排", "每年安排", "设立", "列支", "筹措", "筹集", "整合", "统筹", "拿出"});

/// What the names of works end with: `完成东河路至西河桥3.4公里道路拓宽改造`.
inline constexpr auto ends_of_works =
    word_list({"改造", "建设", "整治", "治理", "加装", "更新", "贯通", "修缮", "维修", "加固",
               "硬化", "亮化", "绿化", "改建", "扩建", "新建", "工程", "安装", "等工作"});

/// Whether the noun behind a number names a work that the verb of `lead` does, so that the words in front only say where:
/// `完成东河路至西河桥3.4公里道路拓宽改造`, a length or an area; but of `推进规上企业60家数字化改造` the firms are counted.
[[nodiscard]] inline bool does_work(std::string_view text, Lead const& lead, Stretch noun,
                                    Measure measure) {
    constexpr std::size_t shortest = 12;  // bytes: four characters
    std::string_view const work = text.substr(noun.begin, noun.end - noun.begin);
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const extends =
        measure.dimension() == Dimension::length || measure.dimension() == Dimension::area;
    return extends && work.size() >= shortest && !verb.empty() &&
           verbs_of_works.prefix_of(verb) == verb.size() && ends_of_works.suffix_of(work) != 0 &&
           verb_in(work) == 0;
}

/// Whether what stands behind a number is measured though there are words in front: examples or a place
/// (`金山街、文峰路等3条示范街`, `东河街道12个老旧小区`), which of them (`破损较重的85座公厕`), who has it
/// (`中小学每校至少1名专职教师`), or who makes it (`卫生院新增2台救护车`).
[[nodiscard]] inline bool counts_behind(std::string_view text, Lead const& lead, Measure measure) {
    std::string_view const before =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const makes = !verb.empty() && std::max(making_verbs.prefix_of(verb),
                                                 bare_verbs.prefix_of(verb)) == verb.size();
    constexpr std::string_view pause = "、";  // 完成县级指挥中心、18个乡镇分中心
    bool const of_each = !lead.per.empty() && !lead.average &&
                         lead.per.begin >= lead.indicator.end && !spans_time(text, lead.per) &&
                         (lead.verb.empty() || lead.verb.begin >= lead.per.end);
    return examples_and_places.suffix_of(before) != 0 || before.ends_with(pause) ||
           (of_each && measure.dimension() == Dimension::count) ||
           (measure.dimension() == Dimension::money && setting_aside.suffix_of(before) != 0) ||
           (lead.attributive && measure.dimension() == Dimension::count) ||
           (makes && (measure.dimension() == Dimension::count ||
                      measure.dimension() == Dimension::occasions));
}

/// What a number counts that says no more than that it is to be done: `养老驿站：6月底前建成2家，9月底前完成7家建设任务`.
inline constexpr auto bare_tasks = word_list(
    {"任务", "建设任务", "目标任务", "年度任务", "工作任务", "年度建设任务", "年度目标任务"});

/// Whether what stands in front of a count is what the number before it counts: 专项行动 of
/// `实施5个专项行动18项重点工程`; `before` is the target of that number.
[[nodiscard]] inline bool counted_before(std::string_view text, Lead const& lead, Stretch noun,
                                         Measure measure, ClauseMemory const& memory,
                                         Target const* before) {
    return before != nullptr && memory.last && lead.verb.empty() &&
           lead.indicator.begin == memory.segment && measure.dimension() == Dimension::count &&
           before->measure.dimension() == Dimension::count &&
           verb_in(text.substr(noun.begin, noun.end - noun.begin)) == 0;
}

/// What stands between a part and its whole: 旅游业增加值占地区生产总值.
inline constexpr std::string_view takes_up = "占";

/// What begins like it in words that are none of a share: 占道经营, 占补平衡.
inline constexpr auto no_takings_up = word_list({"占地", "占道", "占补", "占用", "占比"});
inline constexpr std::string_view takes_up_of_a_place = "占地区";

/// Whether `words` in front of a share say only of what it is one, as they go on from a number in front:
/// `旅游业增加值突破9亿元，占地区生产总值6%`.
[[nodiscard]] constexpr bool takes_up_a_share(std::string_view words, Measure measure) {
    return measure.dimension() == Dimension::share && words.starts_with(takes_up) &&
           (no_takings_up.prefix_of(words) == 0 || words.starts_with(takes_up_of_a_place));
}

/// What is measured stands before the number (新增海外仓2个), behind it (实施4个老旧小区改造), or with the number before
/// (营收达到310亿元、增长10.7%), whose target in the same sentence is `before`.
[[nodiscard]] inline Phrase indicator_of(NoticeBuilder& builder, CompactText const& words,
                                         Lead const& lead, Stretch noun, Measure measure,
                                         ClauseMemory const& memory, Target const* before) {
    std::string_view const text = words.view();
    auto const phrase = [&](Stretch where) {
        return where.empty() ? Phrase{} : builder.phrase(words, where.begin, where.end);
    };
    auto const behind_last = [&](Stretch where) {
        std::string_view const last = builder.read(before->indicator);
        std::string reading{last.substr(0, last.find(takes_up))};
        reading += words.view(where.begin, where.end);
        return builder.phrase_reading(words.source_span(where.begin, where.end), reading);
    };
    if (!lead.grant.empty()) {
        bool const of_last = before != nullptr && lead.indicator.empty() && !lead.per.empty() &&
                             grant_endings.suffix_of(builder.read(before->indicator)) == 0;
        return of_last ? behind_last(lead.grant)
                       : read_together(builder, words, lead.indicator, lead.grant);
    }
    std::string_view const in_front =
        text.substr(lead.indicator.begin, lead.indicator.end - lead.indicator.begin);
    if (before != nullptr && takes_up_a_share(in_front, measure)) {
        return behind_last(lead.indicator);
    }
    if (std::string_view const crop = before == nullptr || lead.part
                                          ? std::string_view{}
                                          : farmed(builder.read(before->indicator), in_front);
        !crop.empty()) {
        std::string reading{crop};
        reading += in_front;
        return builder.phrase_reading(words.source_span(lead.indicator.begin, lead.indicator.end),
                                      reading);
    }
    if (!lead.sum.empty()) {
        return read_together(builder, words, lead.indicator, lead.sum);
    }
    bool const behind =
        !noun.empty() &&
        (counts_behind(text, lead, measure) || does_work(text, lead, noun, measure) ||
         counted_before(text, lead, noun, measure, memory, before));
    if (!lead.indicator.empty() && !behind) {
        return phrase(lead.indicator);
    }
    bool const known =
        (before != nullptr && before->measure == measure) || !memory.label_of(measure).empty();
    if (!lead.group.empty() ||
        (!noun.empty() &&
         !(known && bare_tasks.prefix_of(text.substr(noun.begin, noun.end - noun.begin)) ==
                        noun.end - noun.begin))) {
        return read_together(builder, words, lead.group, noun);
    }
    if (!memory.changing.empty()) {
        return phrase(memory.changing);
    }
    if (before == nullptr) {
        return phrase(memory.label_of(measure));
    }
    Phrase const shared = shared_matter(builder, text, lead, measure, *before);
    std::string_view const bound = builder.read(before->scope);
    std::string_view const name = builder.read(shared);
    bool const bounded = !memory.thresholds.empty() && !bound.empty() &&
                         name.size() > bound.size() && name.starts_with(bound);
    return bounded ? builder.phrase_reading(shared.span, std::string{name.substr(bound.size())})
                   : shared;  // 亿元以上项目20个、10亿元以上3个
}

/// The indicator of a target of `kind` that a word makes, by the words in front of it: with the growth behind it, 居民收入增速,
/// where it is set against something else, and with what is given or done, which is no verb there: 经费补助 of 经费补助全覆盖,
/// 村卫生室改造提升 of 完成所有村卫生室改造提升.
[[nodiscard]] inline Stretch indicator_of_word(std::string_view text, Lead const& lead,
                                               TargetKind kind) {
    Stretch const subject = lead.indicator;
    if (kind == TargetKind::relative) {
        return {subject.begin, subject.end + growth_nouns.prefix_of(text.substr(subject.end))};
    }
    std::string_view const verb = text.substr(lead.verb.begin, lead.verb.end - lead.verb.begin);
    bool const noun = !verb.empty() && lead.verb.begin == subject.end &&
                      (grants.prefix_of(verb) == verb.size() ||
                       verbs_of_doing_better.prefix_of(verb) == verb.size());
    return noun ? Stretch{subject.begin, lead.verb.end} : subject;
}

}  // namespace fengong::detail
