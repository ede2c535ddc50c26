// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>

namespace fengong {

/// The language of what people read: messages and the heads of tables. Formats for programs (JSON,
/// CSV) have one wording in all languages.
enum class Language : std::uint8_t { english, chinese };

/// The language of a POSIX locale name: Chinese for zh, zh_CN.UTF-8, zh_TW …, English for all others.
[[nodiscard]] constexpr Language language_of_locale(std::string_view locale) noexcept {
    bool const chinese =
        locale.starts_with("zh") && (locale.size() == 2 || locale[2] == '_' || locale[2] == '.' ||
                                     locale[2] == '-' || locale[2] == '@');
    return chinese ? Language::chinese : Language::english;
}

}  // namespace fengong
