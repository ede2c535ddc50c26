// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/table_cells.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string_view>

/// Lines that say whom to ask.
namespace fengong::detail {

/// What a line that says whom to ask begins with.
inline constexpr auto contact_labels =
    word_list({"联系人", "联系电话", "联系方式", "联系邮箱", "电子邮箱", "咨询电话", "监督电话",
               "举报电话", "传真"});

/// What a line below a table begins with that says who is to be asked about it: `责任单位：县政府办　联系电话：7211234`.
inline constexpr auto labels_of_those_asked =
    word_list({"责任单位", "责任部门", "责任科室", "牵头单位", "联系单位", "填报单位", "填表单位",
               "制表单位", "编制单位", "承办单位"});

/// Whether words hold a run of digits as long as a telephone number, or a mail address.
[[nodiscard]] constexpr bool holds_telephone(std::string_view said) noexcept {
    constexpr std::size_t shortest = 5;
    std::size_t run = 0;
    for (char const c : said) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        if (run == shortest || c == '@') {
            return true;
        }
    }
    return false;
}

/// Whether a line says whom to ask: `联系人：陈伟`, `（联系电话：0537-1234567）`.
[[nodiscard]] inline bool gives_contact(std::string_view text, Span line) {
    constexpr std::size_t longest = 200;      // bytes
    constexpr std::size_t longest_name = 12;  // bytes
    if (line.size() > longest) {
        return false;
    }
    CompactText const compact{text, line};
    std::string_view all = compact.view();
    Mark const open = mark_at(all, 0);
    all.remove_prefix(open.kind == Punctuation::open_bracket ? open.length : 0);
    std::size_t const label = contact_labels.prefix_of(all);
    Mark const colon = mark_at(all, label);
    std::string_view const said = all.substr(label + colon.length);
    return label != 0 && colon.kind == Punctuation::colon &&
           (find_mark(said, 0).position <= longest_name || holds_telephone(said));
}

/// Whether a line, in the frame of a table or below it, names a unit and its telephone, and none of the cells of a row.
[[nodiscard]] inline bool names_those_asked(std::string_view text, Span line) {
    constexpr std::size_t longest = 300;  // bytes
    Span const cell = trimmed_cell(text, line);
    std::string_view const words = text.substr(cell.begin, cell.size());
    std::size_t const label = cell.size() > longest ? 0 : labels_of_those_asked.prefix_of(words);
    if (label == 0 || mark_at(words, label).kind != Punctuation::colon) {
        return false;
    }
    CompactText const compact{text, cell};
    std::string_view const all = compact.view();
    for (std::size_t at = label; at < all.size(); ++at) {
        std::size_t const contact = contact_labels.prefix_of(all.substr(at));
        if (contact != 0 && mark_at(all, at + contact).kind == Punctuation::colon) {
            return holds_telephone(all.substr(at + contact));
        }
    }
    return false;
}

/// Whether the line `line` says who is to be asked about the table above it: the only such line, with no row behind it. Constant time
/// for other lines.
[[nodiscard]] inline bool names_those_asked_below(std::string_view text,
                                                  std::span<Span const> lines, std::size_t line) {
    constexpr std::size_t most_lines = 40;
    constexpr std::size_t lines_above = 4;
    if (lines.size() - line > most_lines || !names_those_asked(text, lines[line])) {
        return false;
    }
    for (std::size_t above = line - std::min(line, lines_above); above < line; ++above) {
        if (names_those_asked(text, lines[above])) {
            return false;  // one is told for each item
        }
    }
    return std::none_of(lines.begin() + static_cast<std::ptrdiff_t>(line + 1), lines.end(),
                        [&](Span below) {
                            Span const cell = trimmed_cell(text, below);
                            return names_those_asked(text, below) ||
                                   (!cell.empty() && digit_at(text, cell.begin).length != 0);
                        });
}

}  // namespace fengong::detail
