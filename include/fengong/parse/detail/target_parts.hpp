// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/coverage_goal.hpp>
#include <fengong/parse/detail/change_words.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/grant_words.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/target_indicator.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/target_words.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace fengong::detail {

/// The kind of a target by its measure and whether a verb of change stands at it.
[[nodiscard]] constexpr TargetKind kind_of(Measure measure, bool change) noexcept {
    switch (measure.dimension()) {
    case Dimension::share_difference:
        return TargetKind::growth;
    case Dimension::share:
        return change ? TargetKind::growth : TargetKind::ratio;
    default:
        return TargetKind::amount;
    }
}

/// A target with what a number says for itself; its magnitude must have been checked to be kept. A share
/// that no decimal states has none.
[[nodiscard]] inline Target target_of(QuantityReading const& quantity) {
    Target target;
    target.value = quantity.value;
    target.upper = quantity.upper;
    target.scale = quantity.scale;
    target.measure = quantity.measure;
    target.magnitude = quantity.value ? apply(quantity.scale, *quantity.value) : std::nullopt;
    target.implicit = !quantity.digits;
    return target;
}

/// Makes growth in per cent of a multiple that is a `change`: 增长1.5倍 is 150 %. Nothing falls by a
/// multiple, whatever the `verb` says.
inline void grow_by_multiple(Target& target, bool change, std::string_view verb) {
    if (!change || target.measure.dimension() != Dimension::multiple ||
        reducing_verbs.prefix_of(verb) != 0) {
        return;
    }
    auto const percent = [](std::optional<Decimal> value) {
        return value ? Decimal::make(value->mantissa(), value->exponent() + 2) : std::nullopt;
    };
    target.kind = TargetKind::growth;
    target.value = percent(target.value);
    target.upper = percent(target.upper);
    target.magnitude = percent(target.magnitude);
    target.measure = *find_measure("%");
}

/// The base of the rate of a number: in front of it, behind it, or in front of the number that a change starts from
/// (`每万人口专利拥有量从2.7件提高到5.2件`).
[[nodiscard]] inline Phrase per_of(NoticeBuilder& builder, CompactText const& words,
                                   QuantityReading const& quantity, Lead const& lead,
                                   ClauseMemory const& memory, TargetKind kind) {
    if (lead.given && lead.per.empty() && quantity.per.empty() && !memory.each.empty()) {
        return builder.phrase(words, memory.each.begin, memory.each.end);
    }
    bool const changing = lead.per.empty() && quantity.per.empty() && !memory.changing.empty();
    bool const average = changing ? memory.changing_average : lead.average;
    if (average && kind != TargetKind::amount) {
        return {};
    }
    if (changing) {
        return read_together(builder, words, memory.changing_per, memory.changing_second_per);
    }
    bool const own = lead.per.empty() || (lead.average && !quantity.second_per.empty());
    return own ? read_together(builder, words, quantity.per, quantity.second_per)
               : read_together(builder, words, lead.per, lead.second_per);
}

/// Whether nothing but a 、 stands in front of the number at `number`: not 全县 of `每镇1所、全县12所`.
[[nodiscard]] inline bool is_listed(std::string_view text, std::size_t number) noexcept {
    constexpr std::string_view pause = "、";
    return text.substr(0, number).ends_with(pause);
}

/// Whether the base of the rate of the target `before` is also that of the one `behind` it over a 、:
/// `每千人口执业医师3.2人、注册护士4.1人`, and of what is given, or divided `respectively`; not 月 of
/// `每月600元津贴、5万元培训费`. Things are counted by the same base where they have no words of their own in front (`bare`):
/// `每村配备1名管护员、2名网格员`.
[[nodiscard]] inline bool shares_rate(NoticeBuilder const& builder, Target const& before,
                                      Target const& behind, bool respectively, bool bare) {
    constexpr std::string_view inhabitants = "人口";
    std::string_view const base = builder.read(before.per);
    if (behind.kind != TargetKind::amount) {
        return false;
    }
    bool const given = grant_endings.suffix_of(builder.read(behind.indicator)) != 0;
    if (bare && before.measure == behind.measure &&
        behind.measure.dimension() == Dimension::count) {
        return true;
    }
    bool const by_time = time_bases.find_prefix(base) != time_bases.none;
    return (before.measure == behind.measure && (respectively || (given && !by_time))) ||
           base.ends_with(inhabitants);
}

/// Whether what `before` measures is an average that `behind`, which says nothing of what it is, goes on with:
/// `人均绿地增加1平方米，达到6平方米`. Not a sum, by its scale or the words `front` of it: `人均经费增加100元，总计达到3亿元`.
[[nodiscard]] inline bool goes_on_with_average(NoticeBuilder const& builder, Target const& before,
                                               Target const& behind, std::string_view front) {
    constexpr auto words_of_sums = word_list({"总计", "合计", "共计", "累计", "总额", "总量"});
    constexpr std::size_t nearby = 24;  // bytes: eight Chinese characters
    front.remove_prefix(front.size() - std::min(front.size(), nearby));
    if (behind.scale > before.scale || contains_any(front, words_of_sums)) {
        return false;
    }
    constexpr std::size_t base = 3;  // bytes: 人 of 人均
    constexpr std::string_view each = "均";
    std::string_view const name = builder.read(before.indicator);
    return behind.kind == TargetKind::amount && before.measure == behind.measure &&
           averages.prefix_of(name) != 0 && name.substr(base).starts_with(each);
}

/// How a number binds: what is said behind it decides, else what stands in front, else what is `shared`
/// over an enumeration.
[[nodiscard]] inline Comparator comparator_of(QuantityReading const& quantity, Lead const& lead,
                                              std::optional<Comparator> shared) {
    return quantity.comparator ? *quantity.comparator
           : lead.comparator   ? *lead.comparator
                               : shared.value_or(Comparator::exactly);
}

/// Whether a share that only a verb of reaching stands in front of is a change like `before`, which is of
/// `indicator`: 增长8.5%，力争达到9%. Not where a share has changed: 参保率提高2%，达到97%.
[[nodiscard]] inline bool grows_on(Target const& before, std::string_view indicator,
                                   Measure measure) {
    return before.kind == TargetKind::growth && before.measure == measure &&
           !names_a_share(indicator);
}

/// Sizes of what is done, which no verb in front is said of: `实施项目8个、总投资5亿元`.
inline constexpr auto sizes_without_verb =
    word_list({"总投资", "总长", "全长", "总面积", "占地", "总建筑面积", "建筑面积", "惠及人口"});

/// Whether `indicator` is such a size, and no sum that goes on with another `before`: 每村投入50万元、总投资3000万元.
[[nodiscard]] constexpr bool is_bare_size(Target const& before,
                                          std::string_view indicator) noexcept {
    return before.measure.dimension() != Dimension::money &&
           sizes_without_verb.prefix_of(indicator) != 0;
}

/// Whether the verb of the target `before`, if there is one, holds on for the one behind it, which is of `indicator`: not 增长 of
/// 收入增长4%、粮食产量50万吨, nor 零发生 of 重特大事故零发生、隐患整改率100%.
[[nodiscard]] constexpr bool shares_verb(Target const* before, Target const& behind,
                                         std::string_view indicator) noexcept {
    return before != nullptr && !is_bare_size(*before, indicator) &&
           (before->kind == behind.kind ||
            (before->kind != TargetKind::growth && before->kind != TargetKind::relative &&
             !(before->kind == TargetKind::coverage && before->magnitude &&
               before->magnitude->is_zero())));
}

/// Whether `whole` is an amount, and less than the amount `part`; rates and growths of parts may be greater.
[[nodiscard]] inline bool is_less(Target const& whole, Target const& part) {
    bool const amounts = whole.kind == TargetKind::amount && part.kind == TargetKind::amount &&
                         whole.per.empty() && part.per.empty() &&
                         part.measure.dimension() != Dimension::share;
    return amounts && part.magnitude && whole.magnitude && *whole.magnitude < *part.magnitude;
}

/// Which of `targets`, the last of an item, the `part` belongs to: the last whole in the same measure that is no less than it,
/// else the last that is counted as well (个 and 项), else the last whole. Looks at the last sixteen.
[[nodiscard]] inline std::optional<std::uint32_t> whole_of(std::span<Target const> targets,
                                                           Target const& part) {
    constexpr std::uint32_t nearby = 16;
    auto const size = static_cast<std::uint32_t>(targets.size());
    std::uint32_t const first = size > nearby ? size - nearby : 0;
    std::optional<std::uint32_t> last;
    std::optional<std::uint32_t> alike;
    for (std::uint32_t index = size; index-- > first;) {
        Target const& whole = targets[index];
        if (whole.part_of) {
            continue;
        }
        if (whole.measure == part.measure && !is_less(whole, part)) {
            return index;
        }
        bool const counted = whole.measure.dimension() == Dimension::count &&
                             part.measure.dimension() == Dimension::count && !is_less(whole, part);
        alike = alike || !counted ? alike : index;
        last = last ? last : index;
    }
    return alike ? alike : last;
}

/// Whether the parts of target `whole` are no more than it with `next` among them.
[[nodiscard]] inline bool has_room(std::span<Target const> targets, std::uint32_t whole,
                                   Target const& next) {
    std::optional<Decimal> sum = next.magnitude;
    for (Target const& other : targets.subspan(whole)) {
        if (other.part_of == whole) {
            sum = sum && other.magnitude ? add(*sum, *other.magnitude) : std::nullopt;
        }
    }
    Target const& all = targets[whole];
    return all.measure == next.measure && all.magnitude && sum && *sum <= *all.magnitude;
}

/// What `next`, behind the part `last` in the clause before, is a part of: of the same, if the parts are then no more
/// than it: `学位5000个，其中幼儿园420个，中小学4580个`. `targets` are those of the item; the whole is looked for
/// among the last thirty-two.
[[nodiscard]] inline std::optional<std::uint32_t> next_part_of(std::span<Target const> targets,
                                                               Target const& last,
                                                               Target const& next) {
    constexpr std::size_t nearby = 32;
    if (!last.part_of || !next.magnitude || targets.size() - *last.part_of > nearby) {
        return std::nullopt;
    }
    return has_room(targets, *last.part_of, next) ? last.part_of : std::nullopt;
}

/// The whole of what a part in front has as well, 总投资 of `项目20个，总投资9亿元，其中新建项目5个，总投资2亿元`: the last that has its
/// name and measure.
[[nodiscard]] inline std::optional<std::uint32_t> same_of_whole(NoticeBuilder const& builder,
                                                                std::span<Target const> targets,
                                                                Target const& part) {
    auto const whole = whole_of(targets, part);
    bool const same = whole && targets[*whole].measure == part.measure &&
                      builder.read(targets[*whole].indicator) == builder.read(part.indicator);
    return same ? whole : std::nullopt;
}

/// A target of a share that a word says instead of digits.
[[nodiscard]] inline Target implicit_share(TargetKind kind, int percent) {
    Target target;
    target.kind = kind;
    target.implicit = true;
    target.value = Decimal{percent};
    target.magnitude = target.value;
    target.measure = *find_measure("%");
    return target;
}

/// A target that a word of coverage makes, and what it is said of.
struct CoverageTarget {
    Target target;
    Stretch subject;
};

/// The target that token `here` makes in the words at `where`: 全覆盖 is 100 %, 清零 is 0. Nothing where it is only a
/// word.
[[nodiscard]] inline std::optional<CoverageTarget> coverage_target(std::string_view text,
                                                                   Stretch where,
                                                                   Token const& here) {
    auto const goal = read_coverage_goal(text, where, {here.begin, here.end});
    if (!goal) {
        return std::nullopt;
    }
    CoverageTarget coverage{implicit_share(TargetKind::coverage, goal->percent), goal->subject};
    if (goal->percent == 0) {
        coverage.target.measure = Measure{};
    }
    return coverage;
}

/// Whether `name` is that of a place, and not of a kind of what `whole` is, as 示范村 is of 村.
[[nodiscard]] inline bool names_a_place(std::string_view whole, std::string_view name) {
    std::size_t const level = ends_of_places.suffix_of(name);
    return (!name.empty() && settlements.prefix_of(name) == name.size()) ||
           (level != 0 && level != name.size() && !contains_any(name, words_of_kinds) &&
            !whole.ends_with(name.substr(name.size() - level)));
}

/// Makes a scope of the place that a part of what `whole` counts names instead of it: 东河镇 of
/// `新建公厕12座，其中东河镇5座`.
inline void take_place(NoticeBuilder const& builder, Phrase const& whole, Target& part) {
    if (part.scope.empty() && names_a_place(builder.read(whole), builder.read(part.indicator))) {
        part.scope = part.indicator;
        part.indicator = whole;
    }
}

/// The same of a share that is said of a place only: 山区乡镇 of `垃圾处理率达到80%，山区乡镇达到60%`; `before` is the
/// target in front of `share`.
inline void take_place_of_share(NoticeBuilder const& builder, Target const& before, Target& share) {
    if (share.kind == TargetKind::ratio && before.measure == share.measure &&
        names_a_share(builder.read(before.indicator)) &&
        !names_a_share(builder.read(share.indicator))) {
        take_place(builder, before.indicator, share);
    }
}

/// What stands in a bracket behind a number in front of what is not a part of it: （另改建5座）, （现有12座）, （确保30座）, （单体2万平方米）.
inline constexpr auto words_of_no_part = word_list(
    {"另",   "剩余", "其余", "现有", "原有", "已有",   "较",   "比",   "去年", "上年", "往年",
     "同期", "累计", "拆除", "确保", "力争", "省定",   "国定", "市定", "下达", "单体", "单个",
     "平均", "每",   "人均", "户均", "不含", "不包括", "需",   "目标", "任务"});

/// Whether `part`, in a bracket with `words` in front of the number behind `whole`, is so much of it: of the same with more said of it, 南片海塘 of
/// `海塘12公里（南片海塘5公里）`, or in one place, `公厕12座（东河镇5座、西河镇7座）`, or with a verb alone, `公厕12座（新建5座）`.
[[nodiscard]] inline bool explains(NoticeBuilder const& builder, std::string_view words,
                                   Target const& whole, Target const& part) {
    bool const all_of_one = part.kind == TargetKind::amount && part.per.empty() &&
                            whole.kind == TargetKind::amount && whole.per.empty() &&
                            part.comparator == Comparator::exactly && part.reference.empty() &&
                            !contains_any(words, words_of_no_part);
    if (!all_of_one) {
        return false;
    }
    std::string_view const all = builder.read(whole.indicator);
    std::string_view const some = builder.read(part.indicator);
    return !all.empty() && (some.ends_with(all) || names_a_place(all, some));
}

/// Makes `target` a part of what is being divided (`part_of`), or of what `lead` begins to divide, of the `targets` of its
/// item; a place in front of it with no `noun` behind is its scope. `last` is the target before it in the sentence.
inline void make_part(NoticeBuilder const& builder, std::span<Target const> targets,
                      Target const* last, Lead const& lead, Stretch noun,
                      std::optional<std::uint32_t>& part_of, Target& target) {
    if (lead.part) {
        part_of = whole_of(targets, target);
    }
    if (!part_of && last != nullptr && lead.verb.empty()) {
        part_of = next_part_of(targets, *last, target);
    }
    if (!part_of && last != nullptr && last->part_of && lead.verb.empty()) {
        part_of = same_of_whole(builder, targets, target);
    }
    target.part_of = part_of;
    if (part_of && !lead.part && targets[*part_of].measure != target.measure) {
        auto const own = whole_of(targets, target);  // 20个项目投资9亿元，其中新建5个、投资3亿元
        bool const alike = own && targets[*own].measure == target.measure;
        target.part_of = alike ? own : part_of;
    }
    if (part_of && noun.empty()) {
        take_place(builder, targets[*part_of].indicator, target);
    } else if (noun.empty() && last != nullptr) {
        take_place_of_share(builder, *last, target);
    }
    target.stretch = target.stretch || (part_of && targets[*part_of].stretch);
}

/// A change that one word says, with the comparator behind it, and where both end.
struct WholeChange {
    Target target;
    std::size_t end = 0;
};

/// What a change in front is the name of: 产值翻番行动.
inline constexpr auto programmes = word_list({"行动", "计划", "工程", "方案", "三年行动"});

/// The change that token `here` is: 翻番 is growth of 100 %, 翻两番 of 300 %. Nothing where it is part of a
/// name (倍增计划, “倍增”行动).
[[nodiscard]] inline std::optional<WholeChange> whole_change(std::string_view text,
                                                             Token const& here) {
    std::size_t const row = whole_changes.find_prefix(here.word);
    auto const comparator = comparator_behind(text, here.end);
    bool const closes = comparator || (!here.quoted && closes_clause(text, here.end));
    bool const named = programmes.prefix_of(text.substr(here.end)) != 0;
    if (row == whole_changes.none || named || (change_in_words[row].closing && !closes)) {
        return std::nullopt;
    }
    WholeChange change{implicit_share(TargetKind::growth, change_in_words[row].percent), here.end};
    if (comparator) {
        change.target.comparator = comparator->comparator;
        change.end += comparator->word.size();
    }
    return change;
}

}  // namespace fengong::detail
