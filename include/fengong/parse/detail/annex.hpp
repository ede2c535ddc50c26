// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fengong::detail {

/// Whether a line may mark an annex, or say which there are: a quick look.
[[nodiscard]] inline bool may_mark_annex(std::string_view line) noexcept {
    constexpr std::string_view annex = "附";
    return line.substr(skip_white_space(line)).starts_with(annex);
}

/// Where the annexes begin in a line that says which there are, `附件：重点任务表`; 0 if it does not.
[[nodiscard]] inline std::size_t annexes_at(std::string_view line) noexcept {
    constexpr auto labels = word_list({"附件", "附"});
    constexpr std::size_t most_bytes = 300;
    std::size_t const begin = skip_white_space(line);
    std::size_t const label = labels.prefix_of(line.substr(begin));
    std::size_t const colon = skip_white_space(line, begin + label);
    Mark const mark = mark_at(line, colon);
    bool const names = label != 0 && mark.kind == Punctuation::colon && line.size() <= most_bytes;
    return names ? colon + mark.length : 0;
}

/// Whether a line begins a list of annexes: `附件：1.重点任务表`.
[[nodiscard]] inline bool opens_list_of_annexes(std::string_view line) {
    std::size_t const annexes = annexes_at(line);
    auto const number = annexes != 0 ? read_numbering(line.substr(annexes)) : std::nullopt;
    return number && number->style == NumberStyle::arabic && number->value == 1;
}

/// Whether a line may be the name of an annex, or the end of a line that begins their list: short, and no sentence.
[[nodiscard]] inline bool may_name_annex(std::string_view line) noexcept {
    constexpr std::size_t most_bytes = 180;
    if (line.size() > most_bytes) {
        return false;
    }
    MarkScan scan{line, 0};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::comma || mark.kind == Punctuation::semicolon ||
            (mark.kind == Punctuation::full_stop && line[mark.position] != '.')) {
            return false;
        }
    }
    return true;
}

/// Whether a line begins a list of annexes below it: `附件：`.
[[nodiscard]] inline bool heads_list_of_annexes(std::string_view line) noexcept {
    std::size_t const annexes = annexes_at(line);
    return annexes != 0 && skip_white_space(line, annexes) == line.size();
}

/// `附件：1.重点任务表⏎2.实事项目表`: tells the lines that go on with such a list.
class AnnexList {
public:
    /// Whether a line does.
    [[nodiscard]] bool take(std::string_view text, OutlineLine const& line) {
        std::string_view const words = text.substr(line.span.begin, line.span.size());
        bool const next = listed_ && line.number.style == NumberStyle::arabic &&
                          line.number.value == last_ + 1 && (last_ != 0 || may_name_annex(words));
        if (next) {
            ++last_;
            return true;
        }
        bool const annexes = may_mark_annex(words);
        last_ = annexes && opens_list_of_annexes(words) ? 1 : 0;
        listed_ = last_ != 0 || (annexes && heads_list_of_annexes(words));
        return false;
    }

private:
    std::uint32_t last_ = 0;  // the number of the annex in the line before
    bool listed_ = false;     // that line is of such a list
};

/// Whether a line marks an annex: `附件2`, `附件1：民生实事清单`.
[[nodiscard]] inline bool marks_annex_at(std::string_view text, Span line) {
    constexpr std::size_t most_bytes = 120;
    if (line.size() > most_bytes) {
        return false;
    }
    CompactText const words{text, line};
    return marks_annex(words.view()) || annex_before_title(words.view()) != 0;
}

/// Whether the line `first`, below a signature, marks an annex in which somebody is to do something: up to the mark of the
/// next one. Linear in it.
[[nodiscard]] inline bool opens_annex(std::string_view text, std::span<OutlineLine const> lines,
                                      std::size_t first, KnownClauses& clauses) {
    if (!marks_annex_at(text, lines[first].span)) {
        return false;
    }
    std::size_t end = first + 1;
    while (end < lines.size() && !marks_annex_at(text, lines[end].span)) {
        ++end;
    }
    return clauses.has_clause({lines[first].span.begin, lines[end - 1].span.end});
}

}  // namespace fengong::detail
