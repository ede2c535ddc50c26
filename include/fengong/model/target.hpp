// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/quantity.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/span.hpp>

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// What sort of promise a target is.
enum class TargetKind : std::uint8_t {
    amount,    ///< everything that is none of the others
    growth,    ///< a change, in % or 个百分点; the direction is in the verb
    ratio,     ///< a share or rate
    coverage,  ///< 全覆盖 and 所有 (100 %), 清零 (0)
    relative,  ///< set against something else, without a number of its own
};

/// The name of a kind in JSON and CSV.
[[nodiscard]] constexpr std::string_view to_string(TargetKind kind) noexcept {
    constexpr std::array<std::string_view, 5> names{"amount", "growth", "ratio", "coverage",
                                                    "relative"};
    return names[static_cast<std::size_t>(kind)];
}

/// Whether a promise was kept.
enum class Outcome : std::uint8_t {
    met,
    missed,
    unknown,  ///< nothing was reported, or nothing that can be compared with the promise
};

/// The name of an outcome in outputs.
[[nodiscard]] constexpr std::string_view to_string(Outcome outcome) noexcept {
    constexpr std::array<std::string_view, 3> names{"met", "missed", "unknown"};
    return names[static_cast<std::size_t>(outcome)];
}

/// A promise with a number: 力争年内规上工业营收达到310亿元.
struct Target {
    Phrase indicator;  ///< what is measured: 规上工业营收
    TargetKind kind = TargetKind::amount;
    Comparator comparator = Comparator::exactly;
    /// As printed, 310; growth by a multiple or a word (增长1.5倍, 翻番) in per cent. Nothing for a relative
    /// target, and for a share that no decimal states (三分之二): `printed` says it.
    std::optional<Decimal> value;
    std::optional<Decimal> upper;      ///< the end of a range, in the same scale
    std::optional<Decimal> magnitude;  ///< value × scale in the printed measure
    Scale scale = Scale::one;          ///< 亿
    Measure measure;                   ///< 元
    Phrase measure_printed;            ///< the word of the measure; says which if it is unlisted
    bool stretch = false;              ///< 力争
    bool implicit = false;             ///< not printed in digits
    bool falling = false;              ///< the number is to come down to it: 降至 3%
    Phrase verb;                       ///< 达到, 新增 …
    Phrase scope;                      ///< a threshold or group that the number is about
    Phrase per;                        ///< the base of a rate: 户, 人, 年
    Phrase reference;                  ///< what a relative target is set against
    Phrase deadline;                   ///< a calendar phrase: 6月底, 到2025年
    std::optional<std::uint32_t>
        part_of;     ///< index in its item of the target it is a 其中 part of, or a step to
    Phrase printed;  ///< the number with its measure, or the word (全覆盖)
    Phrase quote;    ///< its clause

    /// Whether `actual`, what was reached, keeps the promise. `actual` is what the verb and indicator
    /// say: of 能耗下降3% the fall. `tolerance` is a share of the promised magnitude (for 5 %
    /// `*Decimal::make(5, -2)`) and counts for `about` only, to both sides.
    ///
    /// A number without a qualifier is a quota: who does more has kept it. 达到 likewise, 降至 the other
    /// way; a range is kept inside it; cleared (清零) is 0 and nothing else. Unknown where nothing was
    /// reported, for targets without a value, for another dimension, and where arithmetic does not stay
    /// exact.
    [[nodiscard]] constexpr Outcome met_by(std::optional<Quantity> actual,
                                           Decimal tolerance = {}) const noexcept;
};

namespace detail {

/// left <=> right as compare(), and where both are in a counter that is not listed, by magnitude.
[[nodiscard]] constexpr std::optional<std::strong_ordering> order(Quantity left,
                                                                  Quantity right) noexcept {
    return left.measure.is_unlisted() && right.measure.is_unlisted()
               ? std::optional{left.magnitude <=> right.magnitude}
               : compare(left, right);
}

/// Whether `actual` lies from `low` to `high`, both in the measure of the promise.
[[nodiscard]] constexpr Outcome within(Quantity actual, std::optional<Decimal> low,
                                       std::optional<Decimal> high, Measure measure) noexcept {
    if (!low || !high) {
        return Outcome::unknown;
    }
    auto const above = order(actual, {*low, measure});
    auto const below = order(actual, {*high, measure});
    if (!above || !below) {
        return Outcome::unknown;
    }
    return *above >= 0 && *below <= 0 ? Outcome::met : Outcome::missed;
}

}  // namespace detail

constexpr Outcome Target::met_by(std::optional<Quantity> actual, Decimal tolerance) const noexcept {
    if (!actual || !magnitude) {
        return Outcome::unknown;
    }
    auto const when = [](bool kept) { return kept ? Outcome::met : Outcome::missed; };
    if (kind == TargetKind::coverage && magnitude->is_zero()) {
        return when(actual->magnitude.is_zero());  // nothing left, of whatever it is
    }
    auto const order = detail::order(*actual, {*magnitude, measure});
    if (!order) {
        return Outcome::unknown;
    }
    switch (comparator) {
    case Comparator::exactly:
    case Comparator::reach:
        return when(falling ? *order <= 0 : *order >= 0);
    case Comparator::at_least:
        return when(*order >= 0);
    case Comparator::more_than:
        return when(*order > 0);
    case Comparator::at_most:
        return when(*order <= 0);
    case Comparator::less_than:
        return when(*order < 0);
    case Comparator::about: {
        auto const margin = multiply(*magnitude, tolerance);
        return margin ? detail::within(*actual, subtract(*magnitude, *margin),
                                       add(*magnitude, *margin), measure)
                      : Outcome::unknown;
    }
    case Comparator::between:
        return detail::within(*actual, magnitude, upper ? apply(scale, *upper) : std::nullopt,
                              measure);
    case Comparator::same:
        break;
    }
    return Outcome::unknown;
}

/// The promised quantity; nothing for a target without a value.
[[nodiscard]] constexpr std::optional<Quantity> quantity(Target const& target) noexcept {
    return target.magnitude ? std::optional{Quantity{*target.magnitude, target.measure}}
                            : std::nullopt;
}

/// Why a number in an item is not a target.
enum class RejectionReason : std::uint8_t {
    year,        ///< 2026年
    ordinal,     ///< 第十八届, 第三中学
    name,        ///< 3+1+1, “五个一”, 15条标志性产业链
    road,        ///< G105, 107国道
    technology,  ///< 5G, 6G
    threshold,   ///< 亿元以上 项目
    age,         ///< 65岁及以上
    phase,       ///< 二期
    base,        ///< the size of a group that is no promise
    reference,   ///< a starting value: 由9个增加到18个
    date,        ///< 6月底, 5月1日
    other,
};

/// The name of a reason in JSON.
[[nodiscard]] constexpr std::string_view to_string(RejectionReason reason) noexcept {
    constexpr std::array<std::string_view, 12> names{"year",       "ordinal",   "name", "road",
                                                     "technology", "threshold", "age",  "phase",
                                                     "base",       "reference", "date", "other"};
    return names[static_cast<std::size_t>(reason)];
}

/// A number that is not a target, and why.
struct Rejection {
    Phrase printed;
    RejectionReason reason = RejectionReason::other;
};

}  // namespace fengong
