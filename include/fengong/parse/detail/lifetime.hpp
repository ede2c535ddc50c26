// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/quantity.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Ages that are promised: how long people live.
namespace fengong::detail {

/// The last words in front of the number; 缩短到18个月 may have some between.
[[nodiscard]] constexpr std::string_view words_in_front(std::string_view text,
                                                        std::size_t position) noexcept {
    constexpr std::size_t nearby = 36;  // bytes: 12 Chinese characters
    std::size_t const size = std::min(position, nearby);
    return text.substr(position - size, size);
}

/// Whether an age is how long people live: 预期寿命79.5岁, and in the next clause, `预期寿命较目前的76岁继续增长，达到79岁`, behind a
/// comparator.
[[nodiscard]] constexpr bool is_lifetime(std::string_view text,
                                         QuantityReading const& quantity) noexcept {
    constexpr std::string_view lifetime = "寿命";
    constexpr std::size_t nearby = 90;  // bytes: 30 Chinese characters
    std::string_view const before = text.substr(0, quantity.begin);
    return words_in_front(text, quantity.begin).find(lifetime) != before.npos ||
           (comparator_before(before) &&
            before.substr(before.size() - std::min(before.size(), nearby)).find(lifetime) !=
                before.npos);
}

}  // namespace fengong::detail
