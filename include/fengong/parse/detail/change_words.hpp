// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <string_view>

namespace fengong::detail {

/// Words that are a change in themselves.
struct ChangeWord {
    std::string_view word;
    int percent;
    bool
        closing;  ///< is also part of names (倍增计划, 减半征收): counts only where nothing else follows
};

inline constexpr ChangeWord change_in_words[] = {
    {"翻番", 100, false},     {"翻倍", 100, false},     {"翻一倍", 100, false},
    {"翻一番", 100, false},   {"翻了一番", 100, false}, {"翻两番", 300, false},
    {"翻了两番", 300, false}, {"翻三番", 700, false},   {"零增长", 0, true},
    {"倍增", 100, true},      {"减半", 50, true},
};
inline constexpr auto whole_changes = words_of(change_in_words, &ChangeWord::word);

}  // namespace fengong::detail
