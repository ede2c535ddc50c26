// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/county.hpp"
#include "corpus/random.hpp"
#include "corpus/style.hpp"
#include "corpus/vocabulary.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/model/role.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// Who answers for an item, as it will be printed: one list for each role.
struct Duty {
    struct List {
        fengong::AssignmentRecord assignment;
        std::string printed;  ///< the names with the marks between them, 等 included
    };
    std::vector<List> lists;
};

/// Divides work among the units of a county.
class DutyWriter {
public:
    DutyWriter(Vocabulary const& words, County const& county, Style const& style, Random& random)
        : county_{county}, style_{style}, random_{random} {
        for (Department const& department : words.departments) {
            help_.push_back(department.help);
            party_.push_back(department.name.starts_with("委"));
        }
    }

    /// The lists for an item that is the matter of `department`: who leads and who helps, or who is
    /// responsible without a lead.
    [[nodiscard]] Duty make(std::size_t department) {
        bool const verbs = style_.dialect == fengong::Dialect::verb_bracket ||
                           style_.dialect == fengong::Dialect::sentence;
        bool const label_lines = style_.dialect == fengong::Dialect::inline_label;
        std::uint64_t const how = random_.below(100);
        std::uint64_t const alone = verbs || label_lines                        ? 45
                                    : style_.dialect == fengong::Dialect::table ? 0
                                                                                : 8;
        Duty duty;
        taken_.assign(1, department);
        if (how < alone) {
            Names names = departments(1 + random_.below(4), department);
            add_others(names, 25);
            add(duty, fengong::Role::responsible, names, 15);
            return duty;
        }
        add(duty, fengong::Role::lead, departments(1 + (random_.chance(18) ? 1 : 0), department),
            1);
        if (how < alone + (100 - alone) / 2) {
            Names names = departments(random_.below(5), none);
            add_others(names, names.empty() ? 100 : 35);
            add(duty, style_.labels.helper_role, names, 18);
        }
        return duty;
    }

    /// A leader of the county.
    [[nodiscard]] std::string const& leader(std::size_t section) const {
        return county_.leaders[section % county_.leaders.size()];
    }

private:
    struct Name {
        std::string name;
        bool department = false;  ///< of the government, so that its level may be left out
        bool group = false;       ///< begins a group, so that a comma may stand in front
    };
    using Names = std::vector<Name>;
    static constexpr std::size_t none = static_cast<std::size_t>(-1);

    /// `count` departments, `first` in front.
    [[nodiscard]] Names departments(std::size_t count, std::size_t first) {
        Names names;
        for (std::size_t at = 0; at < count; ++at) {
            std::size_t department = at == 0 && first != none ? first : random_.weighted(help_);
            while ((at != 0 || first == none) &&
                   std::ranges::find(taken_, department) != taken_.end()) {
                department = (department + 1) % help_.size();
            }
            taken_.push_back(department);
            names.push_back({county_.departments[department], !party_[department], false});
        }
        return names;
    }

    /// Units that are no departments, in `percent` of all cases, at the end.
    void add_others(Names& names, unsigned percent) {
        if (!random_.chance(percent)) {
            return;
        }
        std::uint64_t const what = random_.below(100);
        bool const group = random_.chance(50);
        if (what < 40) {
            names.push_back({random_.pick(county_.neighbours), false, false});
        }
        if (what < 15 || (what >= 40 && what < 80)) {
            names.push_back({random_.pick(county_.collectives), false, group});
        }
        if (what >= 80) {
            std::size_t const first = random_.below(county_.towns.size());
            std::size_t const count = 1 + random_.below(3);
            for (std::size_t town = 0; town < count; ++town) {
                names.push_back({county_.towns[(first + town) % county_.towns.size()], false,
                                 group && town == 0});
            }
        }
    }

    void add(Duty& duty, fengong::Role role, Names const& names, unsigned open_percent) {
        Duty::List list;
        list.assignment.role = role;
        bool shared = false;
        for (std::size_t at = 0; at < names.size(); ++at) {
            Name const& name = names[at];
            bool const comma = at != 0 && name.group && !style_.comma_between_roles;
            list.printed += at == 0 ? "" : comma ? "，" : "、";
            fengong::UnitRecord unit;
            unit.name = name.name;
            bool const behind_one =
                at != 0 && names[at - 1].department && name.department && !comma;
            shared = shared || (behind_one && county_.shared_levels);
            if (behind_one && county_.shared_levels) {
                unit.printed = name.name.substr(county_.level.size());
            }
            list.printed += unit.printed ? *unit.printed : unit.name;
            list.assignment.units.push_back(std::move(unit));
        }
        if (random_.chance(open_percent)) {
            static constexpr std::string_view endings[] = {"等", "等", "等单位", "等部门"};
            list.printed += random_.pick(endings);
            list.assignment.open_ended = true;
        }
        duty.lists.push_back(std::move(list));
    }

    County const& county_;
    Style const& style_;
    Random& random_;
    std::vector<unsigned> help_;
    std::vector<bool> party_;
    std::vector<std::size_t> taken_;
};

}  // namespace corpus
