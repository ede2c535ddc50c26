// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/label_words.hpp>
#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/listed_name.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// Whether `label` at `position` says neither who leads nor who carries, nor until when, and no unit or village stands behind
/// its colon, 督办单位：县政府督查室, 包联村：张庄村, but a sentence, 监督部门：加强检查, or it is the end of another: 技术指导单位.
[[nodiscard]] inline bool lacks_its_list(std::string_view text, LineBreaks& lines,
                                         std::size_t position, LabelReading const& label) {
    constexpr std::string_view and_others = "等";
    if (label.role != Role::other || label.deadline) {
        return false;
    }
    bool const apart = position == 0 || last_mark(text.substr(0, position)).length != 0 ||
                       lines.next_word(position - 1) == position;
    Mark const colon = mark_at(text, label.end);
    std::size_t const begin = label.end + colon.length;
    std::size_t const end = std::min(end_of_listed_name(text, begin), lines.end_of_line(begin));
    std::string_view name = text.substr(begin, end - begin);
    name.remove_suffix(name.ends_with(and_others) ? and_others.size() : 0);
    return !apart || colon.kind != Punctuation::colon ||
           (!ends_like_a_unit(name) && place_label_endings.suffix_of(name) == 0);
}

/// Where a label of something else begins that ends with the colon behind `name`, with white space in front of
/// it, `责任人：许春来 工作任务：…`, or a ；, and so stands `apart`; at the colon if there is none.
[[nodiscard]] inline std::size_t begin_of_label_apart(LineBreaks const& lines, Stretch name,
                                                      bool apart) {
    constexpr std::size_t least_bytes = 6;
    constexpr std::size_t most_bytes = 30;
    std::size_t const end = name.end;
    std::size_t label = apart && end - name.begin <= most_bytes ? name.begin : end;
    for (std::size_t word = lines.next_word(name.begin); word + least_bytes <= end;
         word = lines.next_word(word)) {
        label = end - word <= most_bytes ? word : label;
    }
    return label;
}

/// A label of unknown words at `position`, 见证单位：, with a unit or village behind it; nothing if it goes on in the next line.
[[nodiscard]] inline std::optional<LabelReading> read_unknown_label_of_line(std::string_view text,
                                                                            LineBreaks& lines,
                                                                            std::size_t position) {
    auto const label = read_unknown_label(text, position);
    return label && label->end < lines.end_of_line(position) &&
                   !lacks_its_list(text, lines, position, *label)
               ? label
               : std::nullopt;
}

/// Whether a clause says neither who leads or carries nor until when, 监督部门：县财政局, so that nothing is handed out by it.
[[nodiscard]] inline bool names_others_alone(Clause const& clause) {
    return ranges::all_of(clause.fields, [](ClauseField const& field) {
        return !field.deadline && field.role == Role::other;
    });
}

}  // namespace fengong::detail
