// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// White space as HTML writes it, which converters leave in the cells of tables. Sources: HTML Living Standard, "Named
/// character references" and "The br element" and "The p element".
inline constexpr std::array<std::string_view, 17> html_spaces{
    "<br>",   "<br/>",  "<br />", "</br>",  "<BR>",   "<BR/>",    "<BR />",   "<p>",      "</p>",
    "&nbsp;", "&ensp;", "&emsp;", "&#160;", "&#xA0;", "&thinsp;", "&#12288;", "&#x3000;",
};

/// The length of the one at `position`; 0 if there is none. Never inlined: hardly a text has one.
[[nodiscard, gnu::cold, gnu::noinline]] constexpr std::size_t html_space_at(
    std::string_view text, std::size_t position) noexcept {
    std::string_view const here = text.substr(position);
    for (std::string_view const space : html_spaces) {
        if (here.starts_with(space)) {
            return space.size();
        }
    }
    return 0;
}

/// The length of the one at the end of `text`; 0 if there is none.
[[nodiscard, gnu::cold, gnu::noinline]] constexpr std::size_t html_space_before_end(
    std::string_view text) noexcept {
    for (std::string_view const space : html_spaces) {
        if (text.ends_with(space)) {
            return space.size();
        }
    }
    return 0;
}

}  // namespace fengong::detail
