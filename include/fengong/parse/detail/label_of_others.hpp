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

/// A label of unknown words at `position`, where a line begins, 见证单位：; nothing if it goes on in the next line.
[[nodiscard]] inline std::optional<LabelReading> read_unknown_label_of_line(std::string_view text,
                                                                            LineBreaks& lines,
                                                                            std::size_t position) {
    auto const label = read_unknown_label(text, position);
    return label && label->end < lines.end_of_line(position) ? label : std::nullopt;
}

/// Whether a clause says neither who leads or carries nor until when, 监督部门：县财政局, so that nothing is handed out by it.
[[nodiscard]] inline bool names_others_alone(Clause const& clause) {
    return ranges::all_of(clause.fields, [](ClauseField const& field) {
        return !field.deadline && field.role == Role::other;
    });
}

}  // namespace fengong::detail
