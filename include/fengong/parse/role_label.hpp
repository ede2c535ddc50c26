// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/punctuation.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// The words that announce who does something, and what role they give.
struct RoleLabel {
    std::string_view word;
    Role role;
};

/// The labels that are known.
inline constexpr auto role_labels = std::to_array<RoleLabel>({
    {"牵头单位", Role::lead},
    {"牵头部门", Role::lead},
    {"牵头责任单位", Role::lead},
    {"牵头责任部门", Role::lead},
    {"牵头负责单位", Role::lead},
    {"牵头负责部门", Role::lead},
    {"牵头组织实施单位", Role::lead},
    {"总牵头单位", Role::lead},
    {"主要责任单位", Role::lead},
    {"主办单位", Role::lead},
    {"责任单位", Role::responsible},
    {"责任部门", Role::responsible},
    {"其他责任单位", Role::responsible},
    {"配合单位", Role::cooperating},
    {"配合部门", Role::cooperating},
    {"配合责任单位", Role::cooperating},
    {"协同单位", Role::cooperating},
    {"协同责任单位", Role::cooperating},
    {"协同配合单位", Role::cooperating},
    {"协办单位", Role::cooperating},
    {"协作单位", Role::cooperating},
    {"参与单位", Role::cooperating},
    {"责任领导", Role::leader},
    {"牵头领导", Role::leader},
    {"牵头县领导", Role::leader},
    {"牵头市领导", Role::leader},
    {"牵头负责领导", Role::leader},
    {"分管领导", Role::leader},
    {"分管县领导", Role::leader},
    {"分管市领导", Role::leader},
    {"分管区领导", Role::leader},
    {"联系领导", Role::leader},
    {"包保领导", Role::leader},
    {"包保县领导", Role::leader},
});

/// A label found in a text.
struct LabelReading {
    Role role = Role::other;
    std::size_t end = 0;   ///< where the label ends
    std::size_t list = 0;  ///< where the list after it begins
    bool known = true;     ///< false: of the form of a label, but not in role_labels
    bool colon = true;     ///< whether a colon follows
};

/// The label at `position` of text without white space.
///
/// A known label is taken with or without a colon. Words in front of a colon that end like one
/// (监考单位：) are taken as unknown, role other, if they are at most ten characters.
[[nodiscard]] constexpr std::optional<LabelReading> read_role_label(std::string_view text,
                                                                    std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    RoleLabel const* longest = nullptr;
    for (RoleLabel const& row : role_labels) {
        if (rest.starts_with(row.word) &&
            (longest == nullptr || longest->word.size() < row.word.size())) {
            longest = &row;
        }
    }
    if (longest != nullptr) {
        std::size_t const end = position + longest->word.size();
        Mark const mark = mark_at(text, end);
        bool const colon = mark.kind == Punctuation::colon;
        return LabelReading{longest->role, end, end + (colon ? mark.length : 0), true, colon};
    }
    constexpr std::size_t most_characters = 10;
    std::size_t end = position;
    for (std::size_t characters = 0; end < text.size() && characters <= most_characters;
         ++characters) {
        Mark const mark = mark_at(text, end);
        if (mark.kind == Punctuation::colon) {
            std::string_view const word = text.substr(position, end - position);
            for (std::string_view const ending : {"单位", "部门", "领导", "责任人"}) {
                if (word.size() > ending.size() && word.ends_with(ending)) {
                    return LabelReading{Role::other, end, end + mark.length, false, true};
                }
            }
            return std::nullopt;
        }
        if (mark.kind != Punctuation::none) {
            return std::nullopt;
        }
        end += character_length(text, end);
    }
    return std::nullopt;
}

}  // namespace fengong
