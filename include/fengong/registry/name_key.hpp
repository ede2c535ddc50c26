// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>
#include <fengong/text/width.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>

namespace fengong {

/// The rules of docs/identity.md by which two spellings are one name.
struct NameRules {
    bool white_space = false;   ///< they differ in white space
    bool width = false;         ///< in full-width and half-width letters, digits or brackets
    bool place_prefix = false;  ///< in the place's own name or level word before them

    [[nodiscard]] constexpr bool any() const noexcept {
        return white_space || width || place_prefix;
    }

    friend constexpr bool operator==(NameRules, NameRules) = default;
};

/// The word for what a place is, the last character of its name: 县 of 金乡县. Empty if it is none of
/// 省 州 盟 市 县 区 旗.
[[nodiscard]] inline std::string_view level_word(std::string_view place) noexcept {
    constexpr std::array<std::string_view, 7> words{"省", "州", "盟", "市", "县", "区", "旗"};
    auto const found = detail::ranges::find_if(
        words, [&](std::string_view word) { return place.ends_with(word); });
    return found == words.end() ? std::string_view{} : *found;
}

namespace detail {

/// without_place() where the level word is known.
[[nodiscard]] inline std::string_view without_place(std::string_view place, std::string_view word,
                                                    std::string_view name) noexcept {
    while (true) {
        std::string_view const before = name;
        for (std::string_view const prefix : {place, word}) {
            // The last byte first: it differs for most names, and saves the call.
            if (!prefix.empty() && name.size() > prefix.size() &&
                name[prefix.size() - 1] == prefix.back() && name.starts_with(prefix)) {
                name.remove_prefix(prefix.size());
            }
        }
        if (name.size() == before.size()) {
            return name;
        }
    }
}

/// Whether a name has neither white space nor full-width letters, as nearly all: no byte with which
/// such a character begins.
[[nodiscard]] inline bool is_plain(std::string_view name) noexcept {
    return ranges::none_of(name, [](char c) {
        auto const byte = static_cast<unsigned char>(c);
        return byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
    });
}

}  // namespace detail

/// `name` without the place's own name and level word before it, however often they stand there:
/// 财政局 from 县财政局, 金乡县财政局, 金乡县县财政局 in 金乡县. Never empty unless `name` is.
[[nodiscard]] inline std::string_view without_place(std::string_view place,
                                                    std::string_view name) noexcept {
    return detail::without_place(place, level_word(place), name);
}

/// What two spellings of one name in the notices of one place have in common: `name` without white
/// space, in half width, without the place before it. It only serves for comparing: 县城管理局 gives
/// 城管理局. Linear.
[[nodiscard]] inline std::string name_key(std::string_view place, std::string_view name) {
    return std::string{detail::is_plain(name)
                           ? without_place(place, name)
                           : without_place(place, fold_width(without_white_space(name)))};
}

/// By which rules two spellings with the same name_key() differ; by none if they are equal. Linear.
[[nodiscard]] inline NameRules rules_between(std::string_view left, std::string_view right) {
    if (left == right) {
        return {};
    }
    std::string const left_solid = without_white_space(left);
    std::string const right_solid = without_white_space(right);
    std::string const left_folded = fold_width(left_solid);
    std::string const right_folded = fold_width(right_solid);
    return {left_solid.size() != left.size() || right_solid.size() != right.size(),
            left_folded != left_solid || right_folded != right_solid, left_folded != right_folded};
}

}  // namespace fengong
