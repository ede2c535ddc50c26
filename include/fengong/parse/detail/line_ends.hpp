// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Whether a page break has cut the line of an item: a sentence ends inside it, or a bracket does not.
[[nodiscard]] inline bool is_cut(std::string_view line) noexcept {
    constexpr std::string_view stop = "。";
    std::string_view const text = line.substr(0, end_without_white_space(line));
    std::size_t const stopped = text.find(stop);
    bool const sentence = stopped != std::string_view::npos && stopped + stop.size() != text.size();
    std::size_t const open = std::max(text.rfind("（") + 1, text.rfind('(') + 1);
    std::size_t const close = std::max(text.rfind("）") + 1, text.rfind(')') + 1);
    return sentence || open > close;
}

/// Whether a line ends with a colon, white space left out.
[[nodiscard]] inline bool ends_with_colon(std::string_view line) noexcept {
    std::string_view const text = line.substr(0, end_without_white_space(line));
    return text.ends_with("：") || text.ends_with(':');
}

}  // namespace fengong::detail
