// SPDX-License-Identifier: BSL-1.0
#include "common/identities.hpp"

#include "common/headings.hpp"
#include "common/words.hpp"
#include <fengong/io/visible.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/possible_identity.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iostream>
#include <map>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace common {

using fengong::Store;
using fengong::UnitWorkload;

namespace {

/// A place, or that it is not known.
std::string known_place(Program const& program, std::string_view place) {
    return place.empty() ? program.text("a place that is not known", "未知地方")
                         : std::string{place};
}

/// Behind the name of a unit: of which place it is, ` (金乡县)`.
std::string in_place(Program const& program, std::string_view place) {
    return program.text(" (", "（") + known_place(program, place) + program.text(")", "）");
}

/// Writes a line with names, at most twenty, if there are any.
void write_listed(Program const& program, std::string const& heading,
                  std::vector<std::string> const& names) {
    constexpr std::size_t most = 20;
    std::string words;
    for (std::string const& name : names | std::views::take(most)) {
        words += (words.empty() ? "" : program.text(", ", "、")) + name;
    }
    if (names.size() > most) {
        std::string const rest = std::to_string(names.size() - most);
        words += program.text(", … and " + rest + " more", " … 另有 " + rest + " 个");
    }
    if (!names.empty()) {
        std::cout << heading << fengong::visible(words) << '\n';
    }
}

/// Rules by which two spellings are one name, in Chinese; nothing if there is one that has no word.
std::optional<std::string> rules_in_chinese(std::string_view rules) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 3> words{
        {{"white space", "空白"}, {"width", "全角半角"}, {"place prefix", "地名前缀"}}};
    constexpr std::string_view comma = ", ";
    std::string chinese;
    while (true) {
        std::string_view const rule = rules.substr(0, rules.find(comma));
        auto const* const word =
            std::ranges::find(words, rule, &std::pair<std::string_view, std::string_view>::first);
        if (word == words.end()) {
            return std::nullopt;
        }
        chinese.append(chinese.empty() ? "" : "、").append(word->second);
        if (rule.size() == rules.size()) {
            return chinese;
        }
        rules.remove_prefix(rule.size() + comma.size());
    }
}

/// Why a printed name is taken for another: `rule: place prefix`, 规则：地名前缀. What a registry says stands as it is.
std::string reason_in_words(fengong::NameRow const& name, fengong::Language language) {
    constexpr std::string_view rule = "rule: ";
    constexpr std::string_view registry = "registry";
    constexpr std::string_view confirm = " (to be confirmed)";
    std::string_view reason = name.reason;
    if (language == fengong::Language::english) {
        return name.reason;
    }
    if (reason.starts_with(rule)) {
        reason.remove_prefix(rule.size());
        return "规则：" + rules_in_chinese(reason).value_or(std::string{reason});
    }
    std::string behind;
    if (name.confirm && reason.ends_with(confirm)) {
        reason.remove_suffix(confirm.size());
        behind = "（待确认）";
    }
    std::size_t const bracket = reason.rfind(" (");
    if (bracket != std::string_view::npos && reason.ends_with(')')) {
        std::size_t const begin = bracket + 2;
        if (auto const rules = rules_in_chinese(reason.substr(begin, reason.size() - begin - 1))) {
            reason = reason.substr(0, bracket);
            behind.insert(0, "（" + *rules + "）");
        }
    }
    if (reason.starts_with(registry)) {
        reason.remove_prefix(registry.size());
        bool const says_why = reason.starts_with(": ");
        reason.remove_prefix(says_why ? 2 : 0);
        behind.insert(0, std::string{"登记册"} + (says_why ? "：" : "") + std::string{reason});
        return behind;
    }
    return std::string{reason} + behind;
}

/// Names that are counted as another, with the reason, at most twenty.
void write_names(Program const& program, Store const& store) {
    constexpr std::size_t most = 20;
    bool const places = has_several_places(store);
    std::size_t count = 0;
    for (fengong::NameRow const& name : store.names()) {
        if (++count > most) {
            continue;
        }
        std::cout << fengong::visible(name.printed) << program.text(" counts as ", " 计入 ")
                  << fengong::visible(store.unit(name.unit).name +
                                      (places ? in_place(program, name.place) : ""))
                  << program.text(": ", "：")
                  << fengong::visible(reason_in_words(name, program.language())) << '\n';
    }
    if (count > most) {
        std::cout << program.text("… and ", "… 另有 ") << count - most
                  << program.text(" more names (JSON has all)\n", " 个名称（JSON 中列出全部）\n");
    }
}

/// Places whose names are read by the rules alone, where registries were given.
void write_places_without_registry(Program const& program, Store const& store) {
    std::set<std::string_view> places;
    for (fengong::NoticeRow const& notice : store.notice_rows()) {
        if (notice.registry == nullptr && !store.background().registries.all().empty()) {
            places.insert(notice.place);
        }
    }
    std::vector<std::string> names;
    for (std::string_view const place : places) {
        names.push_back(known_place(program, place));
    }
    write_listed(program, program.text("None of the registries is of: ", "没有登记册的地方："),
                 names);
}

/// Names of one place that are counted apart and may be one unit, at most ten pairs.
void write_possible_identities(Program const& program, Store const& store,
                               fengong::Workload const& workload) {
    constexpr std::size_t most = 10;
    bool const places = has_several_places(store);
    std::map<std::string_view, std::vector<std::string_view>> names_of_place;
    for (UnitWorkload const& row : workload.units) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        names_of_place[unit.place].push_back(unit.name);
    }
    std::size_t count = 0;
    for (auto& [place, names] : names_of_place) {
        std::ranges::sort(names);
        for (auto const& pair : possible_identities(place, names, store.background().kinds)) {
            if (++count <= most) {
                std::cout << program.text("Counted apart, perhaps one unit: ",
                                          "分别计算，可能是同一单位：")
                          << fengong::visible(names[pair.first]) << program.text(", ", "、")
                          << fengong::visible(names[pair.second]) << program.text(" (", "（")
                          << (places ? fengong::visible(known_place(program, place)) +
                                           program.text("; ", "；")
                                     : "")
                          << evidence_in_words(pair.evidence, program.language())
                          << program.text(")\n", "）\n");
            }
        }
    }
    if (count > most) {
        std::cout << program.text("… and ", "… 另有 ") << count - most
                  << program.text(" more pairs\n", " 对\n");
    }
}

/// Collectives whose members no registry knows, where they should be expanded.
void write_unknown_collectives(Program const& program, Store const& store,
                               fengong::Workload const& workload) {
    if (workload.collectives != fengong::Collectives::expanded) {
        return;
    }
    bool const places = has_several_places(store);
    std::vector<std::string> names;
    for (UnitWorkload const& row : workload.units) {
        fengong::UnitRow const& unit = store.unit(row.unit);
        if (unit.collective) {
            names.push_back(unit.name + (places ? in_place(program, unit.place) : ""));
        }
    }
    write_listed(program,
                 program.text("No registry knows the members of, and so as printed: ",
                              "登记册中没有成员，仍按原文计："),
                 names);
}

}  // namespace

void write_identities(Program const& program, Store const& store,
                      fengong::Workload const& workload) {
    write_unknown_collectives(program, store, workload);
    write_places_without_registry(program, store);
    write_names(program, store);
    write_possible_identities(program, store, workload);
}

}  // namespace common
