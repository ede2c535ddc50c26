// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/named_units.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/unit_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// The clause of the bracket at `open` if its labels are verbs alone, `（牵头：A；配合：B）`, units and nothing else stand behind
/// them, and somebody leads or is responsible; nothing for others, such as `（参与：全体职工）`. Linear in the bracket.
[[nodiscard]] inline std::optional<Clause> read_bare_verb_labels(std::string_view text,
                                                                 std::size_t open) {
    if (bare_labels.prefix_of(text.substr(open + mark_at(text, open).length)) == 0) {
        return std::nullopt;  // nearly all
    }
    auto clause = read_clause(text, open, true);
    if (!clause || !clause->closed || !clause->note.empty()) {
        return std::nullopt;
    }
    UnitList list;
    bool carried = false;
    for (ClauseField const& field : clause->fields) {
        read_unit_list(text, field.list, list);
        NamedUnits const named = named_units(text, list, false);
        if (!named.sure || named.doubtful || !list.notes.empty()) {
            return std::nullopt;
        }
        carried = carried || field.role == Role::lead || field.role == Role::responsible;
    }
    return carried ? std::move(clause) : std::nullopt;
}

}  // namespace fengong::detail
