// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

/// Offices alone on a line above what they have to do, as in plans for emergencies: `县公安局⏎负责维护秩序…`.
namespace fengong::detail {

/// Whether `words` open the duty of the offices on the line above: 负责…, 组织….
[[nodiscard]] constexpr bool opens_duty_below(std::string_view words) noexcept {
    return words.starts_with(duty_word) || duty_openings.prefix_of(words) != 0;
}

/// Whether `line`, without white space, holds offices and nothing else but a colon, and `below`, what stands in the next line, is
/// what they have to do.
[[nodiscard]] inline bool names_offices_alone(std::string_view line, std::string_view below) {
    constexpr std::size_t longest = 90;  // bytes
    Mark const last = last_mark(line);
    line.remove_suffix(last.kind == Punctuation::colon ? last.length : 0);
    if (line.size() > longest || !ends_like_an_office(line) || !opens_duty_below(below)) {
        return false;
    }
    bool const own = line.starts_with("各") || level_prefixes.prefix_of(line) != 0;
    return (own || below.starts_with(duty_word)) && find_mark(line, 0).kind != Punctuation::colon &&
           lists_units(line, {0, line.size()});
}

/// The clause of the offices that stand alone on the line from `begin` to `line_end`; nothing if they do not.
[[nodiscard]] inline std::optional<Clause> read_duty_below(std::string_view text, std::size_t begin,
                                                           std::size_t line_end) {
    if (line_end == text.size() ||
        !names_offices_alone(text.substr(begin, line_end - begin), text.substr(line_end))) {
        return std::nullopt;
    }
    Clause clause;
    clause.shape = Dialect::sentence;
    clause.begin = begin;
    clause.end = line_end;
    clause.closed = true;
    ClauseField& field = clause.fields.emplace_back();
    Mark const last = last_mark(text.substr(0, line_end));
    field.role = Role::responsible;
    field.list = {begin, line_end - (last.kind == Punctuation::colon ? last.length : 0)};
    field.label = {field.list.end, field.list.end};
    return clause;
}

}  // namespace fengong::detail
