// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Words that say that something is hoped for, meant or planned, and what each of them does where.
namespace fengong::detail {

/// What a word of hope does; most do several things. The tables of the other headers take theirs from here.
enum class HopeUse : std::uint16_t {
    stretches = 1U << 0U,  ///< makes a stretch target of what follows: 力争达到60
    in_cell = 1U << 1U,    ///< stands in front of a number in a cell of its own: 确保42
    intends = 1U << 2U,    ///< divides who does it from what is to be done: 县教育局将新建
    leads_in = 1U << 3U,   ///< opens a promise, and is no part of what is measured
    leads_to_verb = 1U << 4U,  ///< the same where a verb follows: 争取 of 争取建成, not of 争取资金
    fills = 1U << 5U,  ///< stands between what is measured and its number: 规上企业力争100家
    fills_before_verb = 1U << 6U,  ///< the same in front of a verb or comparator: 面积将达到
    plans = 1U << 7U,              ///< says anywhere in a clause that it plans, and does not report
    plans_over = 1U << 8U,         ///< the same in a clause of a year that is over
    opens_plan = 1U << 9U,         ///< turns, at its beginning, from a report to what is to come
    binds_all = 1U << 10U,         ///< makes a promise of 所有: 确保所有村
    does_share = 1U << 11U,  ///< is a verb also in front of the name of a share: 确保参保率
};

/// Uses of one word.
struct HopeUses {
    constexpr HopeUses(HopeUse use) noexcept : bits{static_cast<std::uint16_t>(use)} {}

    [[nodiscard]] constexpr bool has(HopeUse use) const noexcept {
        return (bits & static_cast<std::uint16_t>(use)) != 0;
    }
    [[nodiscard]] friend constexpr HopeUses operator|(HopeUses left, HopeUses right) noexcept {
        left.bits = static_cast<std::uint16_t>(left.bits | right.bits);
        return left;
    }

    std::uint16_t bits;
};
[[nodiscard]] constexpr HopeUses operator|(HopeUse left, HopeUse right) noexcept {
    return HopeUses{left} | HopeUses{right};
}

struct HopeWord {
    std::string_view word;
    HopeUses uses;
};

inline constexpr auto hopes = [] {
    using enum HopeUse;
    return std::to_array<HopeWord>({
        {"力争", stretches | in_cell | intends | leads_in | fills | plans | plans_over |
                     opens_plan | binds_all},
        {"力求", stretches | in_cell | leads_in | fills},
        {"力促", leads_in},
        {"争取", leads_to_verb | fills_before_verb | plans | plans_over | opens_plan},
        {"确保", in_cell | intends | leads_in | fills | plans | plans_over | opens_plan |
                     binds_all | does_share},
        {"保证", in_cell | leads_in},
        {"预计",
         in_cell | intends | leads_in | fills_before_verb | plans | plans_over | opens_plan},
        {"预期", leads_to_verb | fills | plans_over | opens_plan},
        {"有望", fills},
        {"计划", intends | leads_in | fills_before_verb | plans_over | opens_plan},
        {"拟", intends | fills_before_verb | opens_plan},
        {"决定", intends},
        {"将", intends | leads_in | fills_before_verb | opens_plan},
        {"要", intends | leads_to_verb | fills_before_verb | opens_plan},
        {"还要", opens_plan},
        {"应", intends | fills_before_verb},
        {"可", leads_to_verb | fills_before_verb},
        {"需", intends},
        {"需要", intends | leads_in},
        {"须", intends | fills | plans | plans_over},
        {"必须", fills},
        {"务必", fills},
    });
}();

/// The words of hope that have the `Use`.
template <HopeUse Use>
inline constexpr auto hopes_that = [] {
    constexpr std::size_t size = [] {
        std::size_t count = 0;
        for (HopeWord const& row : hopes) {
            count += row.uses.has(Use) ? 1U : 0U;
        }
        return count;
    }();
    std::array<Word, size> words;
    std::size_t next = 0;
    for (HopeWord const& row : hopes) {
        if (row.uses.has(Use)) {
            words[next++].text = row.word;
        }
    }
    return words_of(words, &Word::text);
}();

}  // namespace fengong::detail
