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

/// A promise with a number: 力争年内规上工业营收达到310亿元.
struct Target {
    Phrase indicator;  ///< what is measured: 规上工业营收
    TargetKind kind = TargetKind::amount;
    Comparator comparator = Comparator::exactly;
    std::optional<Decimal> value;      ///< as printed, 310; nothing for a relative target
    std::optional<Decimal> upper;      ///< the end of a range, in the same scale
    std::optional<Decimal> magnitude;  ///< value × scale in the printed measure
    Scale scale = Scale::one;          ///< 亿
    Measure measure;                   ///< 元
    Phrase measure_printed;            ///< the word of the measure; says which if it is unlisted
    bool stretch = false;              ///< 力争
    bool implicit = false;             ///< not printed in digits
    Phrase verb;                       ///< 达到, 新增 …
    Phrase scope;                      ///< a threshold or group that the number is about
    Phrase per;                        ///< the base of a rate: 户, 人, 年
    Phrase reference;                  ///< what a relative target is set against
    Phrase deadline;                   ///< a calendar phrase: 6月底, 到2025年
    std::optional<std::uint32_t> part_of;  ///< index in its item of the target it is a 其中 part of
    Phrase printed;                        ///< the number with its measure, or the word (全覆盖)
    Phrase quote;                          ///< its clause
};

/// The promised quantity; nothing for a relative target.
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
