// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>

/// Attributes of tags that say that a page does not show the element.
namespace fengong::detail {

[[nodiscard]] constexpr char small_letter(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether `text` begins so at `position`, the case of ASCII letters aside. `small`: in small letters.
[[nodiscard]] constexpr bool stands_at(std::string_view text, std::size_t position,
                                       std::string_view small) noexcept {
    std::string_view const here = text.substr(std::min(position, text.size()), small.size());
    return std::equal(here.begin(), here.end(), small.begin(), small.end(),
                      [](char left, char right) { return small_letter(left) == right; });
}

/// Whether `words` are `small`, the case of ASCII letters aside. `small`: in small letters.
[[nodiscard]] constexpr bool is_same_word(std::string_view words, std::string_view small) noexcept {
    return words.size() == small.size() && stands_at(words, 0, small);
}

/// `words` without ASCII white space at their ends.
[[nodiscard]] constexpr std::string_view without_blank_ends(std::string_view words) noexcept {
    constexpr std::string_view space = " \t\r\n";
    std::size_t const begin = std::min(words.find_first_not_of(space), words.size());
    return words.substr(begin, words.find_last_not_of(space) + 1 - begin);
}

/// Whether the last declaration of `display` in a style is that nothing is shown: `color:red; display: none`. Linear.
[[nodiscard]] constexpr bool shows_nothing(std::string_view style) noexcept {
    constexpr std::string_view important = "!important";
    bool none = false;
    for (std::size_t at = 0; at < style.size();) {
        std::size_t const end = std::min(style.find(';', at), style.size());
        std::string_view const declaration = style.substr(at, end - at);
        std::size_t const colon = std::min(declaration.find(':'), declaration.size());
        if (is_same_word(without_blank_ends(declaration.substr(0, colon)), "display")) {
            std::string_view value =
                without_blank_ends(declaration.substr(std::min(colon + 1, declaration.size())));
            if (value.ends_with(important)) {
                value.remove_suffix(important.size());
            }
            none = is_same_word(without_blank_ends(value), "none");
        }
        at = end + 1;
    }
    return none;
}

/// Whether `attributes` of a tag say that a page does not show the element: `style="display: none"`, `hidden`. Linear.
[[nodiscard]] constexpr bool says_hidden(std::string_view attributes) noexcept {
    constexpr std::string_view between = " \t\r\n/>";
    constexpr std::string_view ends_of_name = " \t\r\n/>=";
    constexpr std::string_view space = " \t\r\n";
    bool in_style = false;  // `style=overflow: hidden`, without quotes
    std::size_t at = std::min(attributes.find_first_not_of(between), attributes.size());
    while (at < attributes.size()) {
        std::size_t const end =
            std::min(attributes.find_first_of(ends_of_name, at + 1), attributes.size());
        std::string_view const name = attributes.substr(at, end - at);
        std::string_view value;
        at = std::min(attributes.find_first_not_of(space, end), attributes.size());
        if (at < attributes.size() && attributes[at] == '=') {
            at = std::min(attributes.find_first_not_of(space, at + 1), attributes.size());
            char const mark = at < attributes.size() ? attributes[at] : ' ';
            bool const quoted = mark == '"' || mark == '\'';
            std::size_t const begin = quoted ? at + 1 : at;
            std::size_t const close = std::min(quoted ? attributes.find(mark, begin)
                                                      : attributes.find_first_of(" \t\r\n>", begin),
                                               attributes.size());
            value = attributes.substr(begin, close - begin);
            at = std::min(close + (quoted ? 1U : 0U), attributes.size());
        }
        if ((is_same_word(name, "hidden") && !in_style &&
             (value.empty() || is_same_word(value, "hidden"))) ||
            (is_same_word(name, "style") && shows_nothing(value))) {
            return true;
        }
        in_style = (value.empty() ? name : value).ends_with(':');
        at = std::min(attributes.find_first_not_of(between, at), attributes.size());
    }
    return false;
}

}  // namespace fengong::detail
