// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// Whether `words` open with a few characters and a colon: 工作目标：….
[[nodiscard]] constexpr bool opens_with_words_and_colon(std::string_view words) noexcept {
    constexpr std::size_t most_bytes = 30;
    for (std::size_t position = 0; position < std::min(words.size(), most_bytes);) {
        Mark const mark = mark_at(words, position);
        if (mark.length != 0) {
            return mark.kind == Punctuation::colon;
        }
        position += character_length(words, position);
    }
    return false;
}

/// Whether a label stands at `position` of `words` and a list is joined to it: 责任单位：, 责任单位为.
[[nodiscard]] constexpr bool opens_list(std::string_view words, std::size_t position) noexcept {
    auto label = read_known_label(words, position);
    if (label) {
        join_list(words, *label);
    }
    return label && (label->colon || label->linked);
}

/// Whether the words from `begin` on open a clause: a label with a list joined to it, or a bracket that is no number.
[[nodiscard]] inline bool opens_clause(std::string_view text, std::uint32_t begin) {
    constexpr std::uint32_t enough = 120;
    auto const size = static_cast<std::uint32_t>(text.size());
    CompactText const words{text, {begin, std::min(size, begin + enough)}};
    std::string_view const head = words.view();
    if (mark_at(head, 0).kind == Punctuation::open_bracket) {
        auto const number = read_numbering(head);
        if (!number) {
            return true;
        }
        return opens_list(head, number->end);
    }
    return opens_list(head, 0);
}

}  // namespace fengong::detail
