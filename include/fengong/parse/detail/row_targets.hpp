// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/bare_matter.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/past_values.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace fengong::detail {

/// Gives each target of `item`, a row in whose `words` several `deadlines` stand in cells of their own, in the order of
/// the text, that behind it: it is that of the task in front.
inline void give_deadlines(NoticeBuilder& builder, CompactText const& words, Item const& item,
                           std::span<Stretch const> deadlines) {
    if (deadlines.size() < 2) {
        return;
    }
    for (std::uint32_t row = 0; row < item.targets.count; ++row) {
        Target& target = builder.notice().targets[item.targets.first + row];
        std::size_t const position = words.position_of(target.printed.span.begin);
        auto const next = ranges::find_if(
            deadlines, [&](Stretch deadline) { return deadline.begin >= position; });
        if (target.deadline.empty() && next != deadlines.end()) {
            target.deadline = builder.phrase(words, next->begin, next->end);
        }
    }
}

/// Whether a cell of a row names in a few words what the number of another counts: 地区生产总值.
[[nodiscard]] inline bool names_a_matter(CompactText const& words, Stretch cell) noexcept {
    constexpr std::size_t longest = 75;
    std::string_view const name = words.view(cell.begin, cell.end);
    return name.size() <= longest && find_mark(name, 0).length == 0;
}

/// Whether all that `target` says of what it is, is its verb: 养护 of `养护300公里`.
[[nodiscard]] inline bool says_only_its_verb(NoticeBuilder const& builder, Target const& target) {
    std::string_view const words = builder.read(target.indicator);
    return target.verb.empty() && !words.empty() &&
           verbs_as_matters.prefix_of(words) == words.size();
}

/// Whether the words at `where`, from the beginning of a cell to the number of a target, say only from where something
/// changes: 由78%提高到 in front of 86%.
[[nodiscard]] inline bool says_origin(CompactText const& words, Stretch where) {
    constexpr std::size_t longest = 60;  // bytes: 20 Chinese characters
    std::string_view const origin = words.view(where.begin, where.end);
    return origin.size() <= longest && from_words.prefix_of(origin) != 0 &&
           changes_to.suffix_of(origin) != 0;
}

/// A target with which one of the cells `tasks` of a row begins, and that does not say what it measures, has it from
/// the cell in front, if that is a few words: `地区生产总值` beside `增长6%左右`; and so have those behind it in the cell:
/// `财政收入` beside `20亿元，增长5%`.
inline void give_indicators(NoticeBuilder& builder, CompactText const& words, Item const& item,
                            std::span<Stretch const> tasks) {
    constexpr std::size_t longest_verb = 9;     // 稳定在
    constexpr std::size_t longest_stretch = 6;  // 力争
    if (tasks.size() < 2) {
        return;
    }
    std::size_t end = 0;  // of the cell whose targets are of what stands in front
    Phrase matter;
    for (std::uint32_t row = 0; row < item.targets.count; ++row) {
        Target& target = builder.notice().targets[item.targets.first + row];
        bool const bare = says_only_its_verb(builder, target);
        if (!target.indicator.empty() && !bare) {
            continue;
        }
        if (target.part_of && *target.part_of < row) {
            target.indicator =
                builder.notice().targets[item.targets.first + *target.part_of].indicator;
            continue;
        }
        std::uint32_t const printed = target.printed.span.begin;
        std::uint32_t const begin = target.reference.empty()  // 与经济增长同步
                                        ? printed
                                        : std::min(printed, target.reference.span.begin);
        std::size_t const position = words.position_of(begin);
        std::size_t const front = longest_verb + (target.stretch ? longest_stretch : 0);
        for (std::size_t cell = 1; cell < tasks.size(); ++cell) {
            Stretch const before = tasks[cell - 1];
            bool const opens =
                tasks[cell].begin <= position &&
                (position <= tasks[cell].begin + front ||
                 (position < tasks[cell].end && says_origin(words, {tasks[cell].begin, position})));
            if (opens && names_a_matter(words, before)) {
                matter = builder.phrase(words, before.begin, before.end);
                end = tasks[cell].end;
            }
        }
        if (position < end) {
            target.verb = bare ? target.indicator : target.verb;  // 农村公路 beside 养护300公里
            target.indicator = matter;
        }
    }
}

}  // namespace fengong::detail
