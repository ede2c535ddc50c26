// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/known_clauses.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
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

/// `附件：1.重点任务表⏎2.实事项目表` in the cover letter: tells the lines that go on with such a list.
class AnnexList {
public:
    /// Whether a line of the cover letter does.
    [[nodiscard]] bool take(std::string_view text, OutlineLine const& line) {
        bool const next = last_ != 0 && line.number.style == NumberStyle::arabic &&
                          line.number.value == last_ + 1;
        if (!next) {
            last_ = 0;
        }
        std::string_view const words = text.substr(line.span.begin, line.span.size());
        if (next || (may_mark_annex(words) && opens_list_of_annexes(words))) {
            ++last_;
        }
        return next;
    }

private:
    std::uint32_t last_ = 0;  // the number of the annex in the line before
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

/// What the names of annexes end with.
inline constexpr auto ends_of_annexes =
    word_list({"表", "清单", "方案", "名单", "台账", "目录", "附件"});

/// Whether a line is one name of an annex behind a number, `2.实事项目表`, or behind the word for annexes.
[[nodiscard]] inline bool names_annex(std::string_view line) noexcept {
    constexpr std::size_t most_bytes = 180;
    line = trim(line);
    if (line.size() > most_bytes || ends_of_annexes.suffix_of(line) == 0) {
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

/// Whether a line from `first` on, up to the next number or annex and a few at most, opens with who does what, or until when.
[[nodiscard]] inline bool fields_follow(std::string_view text, std::span<OutlineLine const> lines,
                                        std::size_t first) {
    constexpr std::size_t most_lines = 40;
    std::size_t const end = std::min(lines.size(), first + most_lines);
    for (; first < end && lines[first].number.style == NumberStyle::none; ++first) {
        Span const line = lines[first].span;
        std::string_view const words = text.substr(line.begin, line.size());
        if (may_mark_annex(words) && (annexes_at(words) != 0 || marks_annex_at(text, line))) {
            return false;
        }
        if (opens_clause(text, line.begin)) {
            return true;
        }
    }
    return false;
}

/// The line behind a list of annexes that the line `first` begins, `附件：1.重点任务表⏎2.实事项目表`, or 附件： above the first; `first`
/// if the lines may as well be items or text of one: each must end like the name of an annex, and none say who does what, nor one
/// of those up to the next number. Linear in the list.
[[nodiscard]] inline std::size_t end_of_annexes(std::string_view text,
                                                std::span<OutlineLine const> lines,
                                                std::size_t first, KnownClauses& clauses) {
    auto const words = [&](std::size_t line) {
        return text.substr(lines[line].span.begin, lines[line].span.size());
    };
    std::size_t const annexes = annexes_at(words(first));
    bool const names = opens_list_of_annexes(words(first)) && names_annex(words(first));
    if (!names &&
        (annexes == 0 || skip_white_space(words(first), annexes) != words(first).size())) {
        return first;
    }
    std::uint32_t last = names ? 1 : 0;
    std::size_t end = first + 1;
    for (; end < lines.size() && lines[end].number.style == NumberStyle::arabic &&
           lines[end].number.value == last + 1;
         ++end, ++last) {
        if (!names_annex(words(end)) || clauses.has_clause(lines[end].span)) {
            return first;
        }
    }
    return last == 0 || fields_follow(text, lines, end) ? first : end;
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
