// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// How a promised value binds: which outcomes keep the promise.
enum class Comparator : std::uint8_t {
    exactly,    ///< no qualifier
    about,      ///< 左右 约 近 余 多
    at_least,   ///< 以上 不少于 不低于 至少
    more_than,  ///< 突破 超过 过 高于
    at_most,    ///< 以内 以下 不超过 不高于 控制在
    less_than,  ///< 低于
    reach,      ///< 达到 达 提高到 增至
    between,    ///< from value to upper
    same,       ///< 同步 持平; only for targets set against something else
};

/// All comparators, in the order of their values.
inline constexpr std::array<Comparator, 9> all_comparators{
    Comparator::exactly,   Comparator::about,   Comparator::at_least,
    Comparator::more_than, Comparator::at_most, Comparator::less_than,
    Comparator::reach,     Comparator::between, Comparator::same};

/// The name of a comparator in JSON and CSV.
[[nodiscard]] constexpr std::string_view to_string(Comparator comparator) noexcept {
    constexpr std::array<std::string_view, 9> names{"exactly",   "about",   "at_least",
                                                    "more_than", "at_most", "less_than",
                                                    "reach",     "between", "same"};
    return names[static_cast<std::size_t>(comparator)];
}

}  // namespace fengong
