// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/duty.hpp"
#include "corpus/random.hpp"
#include "corpus/style.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/model/role.hpp>

#include <string>
#include <string_view>

namespace corpus {

/// The label that stands in front of a list.
[[nodiscard]] inline std::string_view label_of(Style const& style, Duty const& duty,
                                               fengong::AssignmentRecord const& assignment) {
    if (assignment.role == fengong::Role::leader) {
        return style.leader_label;
    }
    if (assignment.role == fengong::Role::lead) {
        return style.labels.lead;
    }
    bool const led =
        duty.lists.front().assignment.role == fengong::Role::lead ||
        (duty.lists.size() > 1 && duty.lists[1].assignment.role == fengong::Role::lead);
    return led ? style.labels.helper : style.labels.alone;
}

/// `牵头单位：A；责任单位：B、C` with the marks given; sets the labels.
[[nodiscard]] inline std::string labelled(Style const& style, Duty& duty,
                                          std::string_view between) {
    std::string text;
    for (Duty::List& list : duty.lists) {
        text += text.empty() ? "" : between;
        list.assignment.label = std::string{label_of(style, duty, list.assignment)};
        text += *list.assignment.label + "：" + list.printed;
    }
    return text;
}

/// `A牵头，B、C按职责分工负责`; sets the labels, which are the verbs, and the role that a verb gives to helpers.
[[nodiscard]] inline std::string with_verbs(Random& random, Duty& duty) {
    struct Verb {
        std::string_view words;
        fengong::Role role;
    };
    static constexpr std::string_view leading[] = {"牵头", "牵头", "牵头负责"};
    static constexpr Verb helping[] = {{"按职责分工负责", fengong::Role::responsible},
                                       {"分工负责", fengong::Role::responsible},
                                       {"配合", fengong::Role::cooperating},
                                       {"参与", fengong::Role::cooperating},
                                       {"按职责分工落实", fengong::Role::responsible}};
    static constexpr std::string_view alone[] = {"负责", "负责落实", "按职责分工负责", "分别负责",
                                                 "组织实施"};
    std::string text;
    bool const led = duty.lists.front().assignment.role == fengong::Role::lead;
    for (Duty::List& list : duty.lists) {
        text += text.empty() ? "" : "，";
        bool const one = !led && list.assignment.units.size() == 1;
        std::string_view verb = led   ? random.pick(leading)
                                : one ? std::string_view{"负责"}
                                      : random.pick(alone);
        if (led && list.assignment.role != fengong::Role::lead) {
            Verb const& found = random.pick(helping);
            verb = found.words;
            list.assignment.role = found.role;
        }
        list.assignment.label = std::string{verb};
        text += list.printed;
        text += verb;
    }
    return text;
}

}  // namespace corpus
