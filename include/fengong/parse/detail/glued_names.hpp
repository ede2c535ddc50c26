// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/broken_names.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/byte_scan.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What names of places end with that a cell may hold side by side: 五星街道南大街街道.
inline constexpr auto place_endings = word_list({"街道", "镇", "乡"});

/// What the names of a head office and its branches end with, which belong together.
inline constexpr auto branch_endings =
    word_list({"总局", "分局", "支局", "管理局", "执法局", "稽查局"});

/// Whether a name is complete at `position` of `name`, and what follows is another.
[[nodiscard]] constexpr bool are_glued_at(std::string_view name, std::size_t position) noexcept {
    std::string_view const left = name.substr(0, position);
    std::string_view const right = name.substr(position);
    constexpr std::size_t shortest = 6;  // two characters
    if (left.size() < shortest || right.size() < shortest || left.starts_with("各")) {
        return false;
    }
    if (place_endings.suffix_of(left) != 0 && place_endings.suffix_of(right) > 0) {
        return place_endings.suffix_of(right) < right.size() && place_endings.prefix_of(right) == 0;
    }
    constexpr std::string_view bureau = "局";
    constexpr std::size_t longest_bureau = 18;
    std::size_t const level = level_prefixes.prefix_of(left);
    bool const alike = level != 0
                           ? right.starts_with(left.substr(0, level)) || right.starts_with("各")
                           : left.ends_with(bureau) && right.ends_with(bureau) &&
                                 left.size() <= longest_bureau && right.size() <= longest_bureau &&
                                 branch_endings.suffix_of(left) == 0 &&
                                 branch_endings.suffix_of(right) == 0;
    return alike && ends_like_a_unit(left) && ends_like_a_unit(right) &&
           joint_endings.suffix_of(left) == 0;
}

/// In front of which characters a name at the beginning of a run of names may end: cheap, and never false where
/// are_glued_at() is not.
struct GlueHint {
    bool anywhere = false;
    std::uint32_t level = 0;  // as three_bytes()

    /// `places`: the run ends like the name of a place.
    constexpr GlueHint(std::string_view run, bool places) noexcept
        : anywhere{places}, level{level_prefixes.prefix_of(run) != 0 ? three_bytes(run) : 0} {
        anywhere = anywhere || (level == 0 && run.size() >= 3 &&
                                three_bytes(run, run.size() - 3) == three_bytes("局"));
    }

    [[nodiscard]] constexpr bool may_end_before(std::uint32_t next) const noexcept {
        return anywhere || (level != 0 && (next == level || next == three_bytes("各")));
    }
};

/// Adds to `breaks` where names in `list` of text without white space stand side by side without a mark:
/// `区发改局区统计局`. They are of one level, bureaus without a level, or places of one kind; other names are
/// not told apart. Linear in the list, for names of ordinary length.
inline void find_glued_names(std::string_view text, Stretch list,
                             std::vector<std::size_t>& breaks) {
    constexpr std::size_t longest = 300;  // of a run of names without a mark
    std::string_view const head = text.substr(0, list.end);
    FoundMark mark;
    for (std::size_t begin = list.begin; begin < list.end; begin = mark.end()) {
        mark = find_mark(head, begin);
        mark.length = std::max<std::size_t>(mark.length, 1);  // at the end
        std::string_view run = text.substr(begin, mark.position - begin);
        bool const places = place_endings.suffix_of(run) != 0;
        GlueHint hint{run, places};
        for (std::size_t position = 0; run.size() <= longest && position < run.size();
             position += character_length(run, position)) {
            if (hint.may_end_before(three_bytes(run, position)) && are_glued_at(run, position)) {
                breaks.push_back(static_cast<std::size_t>(run.data() - text.data()) + position);
                run.remove_prefix(position);
                hint = GlueHint{run, places};
                position = 0;
            }
        }
    }
}

/// Divides `names` where spaces stand between two that are whole: `市教育局 市财政局`; longer ones than lists have are left
/// alone. Linear.
inline void divide_at_spaces(std::string_view source, CompactText const& words,
                             std::vector<Stretch>& names) {
    constexpr std::size_t shortest = 9;   // three characters
    constexpr std::size_t longest = 600;  // two hundred
    auto const ends_a_unit = [&](std::size_t begin, std::size_t end) {
        std::string_view const name = words.view(begin, end);
        return name.size() >= shortest && ends_like_a_unit(name) &&
               bodies_alone.prefix_of(name) != name.size();  // 各市（州） 人民政府
    };
    auto const is_spaced = [&](std::size_t position) {
        std::uint32_t const before = words.source_offset(position - 1) + 1;
        std::string_view const gap = source.substr(before, words.source_offset(position) - before);
        return !gap.empty() && find_line_end(gap, 0) == gap.size();
    };
    for (std::size_t name = 0; name < names.size(); ++name) {
        Stretch const whole = names[name];
        std::size_t const size = whole.end - whole.begin;
        if (size > longest || words.source_span(whole.begin, whole.end).size() == size) {
            continue;  // nearly all have no space
        }
        std::size_t next = whole.end;  // where the part behind ends
        for (std::size_t position = whole.end - 1; position > whole.begin; --position) {
            if (!is_continuation(words.view()[position]) && is_spaced(position) &&
                ends_a_unit(whole.begin, position) && ends_a_unit(position, next)) {
                names[name].end = position;
                names.insert(names.begin() + static_cast<std::ptrdiff_t>(name) + 1,
                             {position, next});
                next = position;
            }
        }
    }
}

/// Adds to `breaks` where persons in `list` stand side by side, each of two characters with white space
/// between them: `陆 明俞 悦`. Linear in the list.
inline void find_glued_persons(CompactText const& words, Stretch list,
                               std::vector<std::size_t>& breaks) {
    constexpr std::size_t character = 3;
    constexpr std::size_t most_bytes = 48;
    std::size_t const size = list.end - list.begin;
    if (size < 4 * character || size > most_bytes || size % (2 * character) != 0) {
        return;
    }
    std::vector<std::size_t> found;
    for (std::size_t position = list.begin; position < list.end; position += character) {
        bool const first = (position - list.begin) % (2 * character) == 0;
        if (mark_at(words.view(), position).length != 0 ||
            character_length(words.view(), position) != character) {
            return;
        }
        if (position == list.begin) {
            continue;
        }
        bool const apart = words.source_offset(position - 1) + 1 != words.source_offset(position);
        if (apart == first) {
            return;
        }
        if (first) {
            found.push_back(position);
        }
    }
    breaks.insert(breaks.end(), found.begin(), found.end());
}

}  // namespace fengong::detail
