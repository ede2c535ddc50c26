// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/role_label.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

/// What stands in front of the lists of a sentence that says who is responsible, and between them.
namespace fengong::detail {

/// What opens the list of a sentence: 由A、B负责落实.
inline constexpr auto list_openings = word_list({"由", "责任分工", "分工", "具体由", "主要由"});

/// What the subject of such a sentence begins and ends with: 此项工作由A牵头, 以上三项任务由A牵头.
inline constexpr auto subject_beginnings =
    word_list({"此", "该", "这", "本", "上述", "以上", "各项", "相关"});
inline constexpr auto subject_endings =
    word_list({"工作", "任务", "事项", "措施", "目标", "内容", "活动", "项目", "事宜"});

/// How many bytes of `words` open a list: 由 with or without such a subject; 0 for none.
[[nodiscard]] constexpr std::size_t opening_of_list(std::string_view words) noexcept {
    if (std::size_t const size = list_openings.prefix_of(words)) {
        return size;
    }
    constexpr std::size_t most_bytes = 36;
    constexpr std::string_view by = "由";
    if (subject_beginnings.prefix_of(words) == 0) {
        return 0;
    }
    std::size_t const at = words.substr(0, most_bytes).find(by);
    bool const subject =
        at != std::string_view::npos && subject_endings.suffix_of(words.substr(0, at)) != 0;
    return subject ? at + by.size() : 0;
}

/// What stands between the unit that leads and those that work with it: A会同B负责.
inline constexpr std::string_view together_with = "会同";

/// Where 会同 stands between two lists; npos if it does nowhere. In 市生态环境局会同分局 it is a county.
[[nodiscard]] constexpr std::size_t find_together(std::string_view words) noexcept {
    std::size_t at = find_word(words, together_with);
    while (at != std::string_view::npos &&
           branch_words.prefix_of(words.substr(at + together_with.size())) != 0) {
        at = find_word(words, together_with, at + together_with.size());
    }
    return at;
}

/// The bytes of the subject that stands at `position` in front of a label: `此项工作的牵头单位为A`; 0 for none.
[[nodiscard]] constexpr std::size_t subject_of_label(std::string_view text,
                                                     std::size_t position) noexcept {
    constexpr std::size_t longest = 36;
    constexpr std::string_view of = "的";
    std::string_view const rest = text.substr(position, longest + longest);
    if (subject_beginnings.prefix_of(rest) == 0) {
        return 0;
    }
    for (std::size_t size = 0; size < std::min(longest, rest.size());
         size += character_length(rest, size)) {
        std::string_view const subject = rest.substr(0, size);
        std::string_view const noun =
            subject.substr(0, size - (subject.ends_with(of) ? of.size() : 0));
        if (subject_endings.suffix_of(noun) != 0 && read_known_label(rest, size)) {
            return size;
        }
    }
    return 0;
}

}  // namespace fengong::detail
