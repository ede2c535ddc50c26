// SPDX-License-Identifier: BSL-1.0
#include "common/duties.hpp"

#include "common/headings.hpp"
#include "common/load_parts.hpp"
#include "common/named_units.hpp"
#include "common/words.hpp"
#include <fengong/io/csv.hpp>
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/json.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/to_record.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/role.hpp>
#include <fengong/text/width.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <iterator>
#include <optional>
#include <string>
#include <vector>

namespace common {

using fengong::Relation;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitWorkload;

namespace {

/// A unit of the name asked for, and what it carries if that counts.
struct Asked {
    fengong::UnitRow const& unit;
    UnitWorkload const* workload;
};

/// One item that a unit has to do with.
struct Duty {
    Duty(Store const& store, ResponsibilityGraph const& graph, Relation const& mine)
        : name{store.name(mine.item)},
          notice{store.item(mine.item).notice},
          role{mine.role},
          open_ended{store.item(mine.item).open_ended},
          item{to_record(store.notice_of(mine.item), store.read(mine.item))} {
        auto const all = graph.relations_of(mine.item);
        std::copy_if(all.begin(), all.end(), std::back_inserter(partners),
                     [&](Relation const& other) { return other.unit != mine.unit; });
    }

    fengong::ItemName name;
    fengong::NoticeId notice;
    fengong::Role role;
    bool open_ended;
    fengong::ItemRecord item;
    std::vector<Relation> partners;
};

std::string padded(std::string_view text, std::size_t columns) {
    std::size_t const width = fengong::display_width(text);
    return std::string{text} + std::string(columns > width ? columns - width : 0, ' ');
}

/// The other units of a duty by role: `lead: 县水务局; responsible: 县财政局, 县城投公司 …`.
std::string partners_in_words(Program const& program, Store const& store, Duty const& duty) {
    std::string words;
    for (fengong::Role const role : fengong::all_roles) {
        std::string names;
        for (Relation const& partner : duty.partners) {
            if (partner.role == role) {
                names +=
                    (names.empty() ? "" : program.text(", ", "、")) + store.unit(partner.unit).name;
            }
        }
        if (!names.empty()) {
            words += words.empty() ? "" : program.text("; ", "；");
            words += role_name(role, program.language());
            words += program.text(": ", "：") + names;
        }
    }
    return words + (duty.open_ended ? program.text(" and others (等)", "等") : "");
}

void write_duty(Program const& program, Store const& store, Duty const& duty) {
    std::size_t const role_columns = program.language() == fengong::Language::english ? 11 : 4;
    std::string const indent(4 + 2 + role_columns + 2, ' ');
    std::string const ordinal = std::to_string(duty.name.ordinal);
    std::string quoted = subject(duty.item);
    std::cout << std::string(ordinal.size() < 4 ? 4 - ordinal.size() : 0, ' ') << ordinal << "  "
              << padded(role_name(duty.role, program.language()), role_columns) << "  "
              << fengong::visible(quoted) << '\n';
    if (duty.item.deadline) {
        std::cout << indent << program.text("due: ", "时限：")
                  << fengong::visible(*duty.item.deadline) << '\n';
    }
    for (fengong::TargetRecord const& target : duty.item.targets) {
        std::string line = target_in_words(target, program.language());
        if (target.quote && quoted.find(*target.quote) == std::string::npos) {
            quoted = *target.quote;
            line += " “" + quoted + "”";
        }
        std::cout << indent << "· " << fengong::visible(line) << '\n';
    }
    std::string const partners = partners_in_words(program, store, duty);
    if (!partners.empty()) {
        std::cout << indent << program.text("with ", "") << fengong::visible(partners) << '\n';
    }
}

void write_text(Program const& program, Store const& store, ResponsibilityGraph const& graph,
                Asked const& asked) {
    std::string title = asked.unit.name;
    if (!asked.unit.place.empty()) {
        title +=
            program.text(" (", "（") + place_in_words(store, asked.unit) + program.text(")", "）");
    }
    std::cout << fengong::visible(title) << '\n';
    if (asked.workload != nullptr) {
        UnitWorkload const& row = *asked.workload;
        std::cout << program.text("rank ", "第 ") << row.rank
                  << program.text(": leads ", " 名：牵头 ")
                  << program.counted(row.lead, "item", "项")
                  << program.text(", responsible for ", "，责任 ") << row.responsible
                  << program.text("; effort ", " 项；工作量 ")
                  << fengong::fixed_point(row.effort, 2) << '\n';
    }
    std::optional<fengong::NoticeId> notice;
    for (std::uint32_t const edge : graph.edges_of(asked.unit.id)) {
        Duty const duty{store, graph, graph.relations()[edge]};
        if (duty.notice != notice) {
            notice = duty.notice;
            std::cout << '\n' << fengong::visible(duty.name.notice) << "\n\n";
        }
        write_duty(program, store, duty);
    }
}

void write_csv(Program const& program, Store const& store, ResponsibilityGraph const& graph,
               std::vector<Asked> const& units) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"unit", "place", "notice", "ordinal", "role", "subject", "partners", "open_ended",
             "targets", "quotes", "deadline", "collectives"});
    auto const join = [](std::string& list, std::string_view element) {
        list += list.empty() ? "" : "；";
        list += element;
    };
    for (auto const& [unit, workload] : units) {
        for (std::uint32_t const edge : graph.edges_of(unit.id)) {
            Duty const duty{store, graph, graph.relations()[edge]};
            std::string partners;
            std::string targets;
            std::string quotes;
            for (Relation const& partner : duty.partners) {
                join(partners, store.unit(partner.unit).name);
            }
            for (fengong::TargetRecord const& target : duty.item.targets) {
                join(targets, target.printed.value_or(target.reference.value_or("")));
                join(quotes, target.quote.value_or(""));
            }
            csv.row({unit.name, unit.place, duty.name.notice, std::to_string(duty.name.ordinal),
                     to_string(duty.role), subject(duty.item), partners,
                     duty.open_ended ? "true" : "false", targets, quotes,
                     duty.item.deadline.value_or(""), std::string{to_string(graph.collectives())}});
        }
    }
}

void write_json(Store const& store, ResponsibilityGraph const& graph,
                fengong::Workload const& workload, std::vector<Asked> const& units) {
    fengong::JsonText json;
    json.begin_object(fengong::JsonLayout::lines);
    json.key("units").begin_array(fengong::JsonLayout::lines);
    for (auto const& [unit, row] : units) {
        json.begin_object(fengong::JsonLayout::lines);
        json.key("name").value(unit.name);
        json.key("place").value(unit.place);
        json.key("items").begin_array(fengong::JsonLayout::lines);
        for (std::uint32_t const edge : graph.edges_of(unit.id)) {
            Duty const duty{store, graph, graph.relations()[edge]};
            json.begin_object();
            json.key("notice").value(duty.name.notice);
            json.key("ordinal").value(duty.name.ordinal);
            json.key("role").value(to_string(duty.role));
            json.key("subject").value(subject(duty.item));
            json.key("deadline");
            duty.item.deadline ? json.value(*duty.item.deadline) : json.null();
            json.key("partners").begin_array();
            for (Relation const& partner : duty.partners) {
                json.begin_object();
                json.key("name").value(store.unit(partner.unit).name);
                json.key("role").value(to_string(partner.role));
                json.end();
            }
            json.end();
            json.key("open_ended").value(duty.open_ended);
            json.key("targets").begin_array();
            for (fengong::TargetRecord const& target : duty.item.targets) {
                write_record(json, target);
            }
            json.end();
            json.end();
        }
        json.end();
        json.end();
    }
    json.end();
    write_convention(json, workload);
    json.end();
    std::cout << json.take() << '\n';
}

}  // namespace

void write_duties(Program& program, Store const& store, ResponsibilityGraph const& graph,
                  fengong::Workload const& workload, std::string_view name) {
    std::vector<Asked> units;
    for (fengong::UnitId const id : named_units(program, store, graph, name)) {
        auto const row = std::find_if(workload.units.begin(), workload.units.end(),
                                      [&](UnitWorkload const& other) { return other.unit == id; });
        units.push_back({store.unit(id), row == workload.units.end() ? nullptr : &*row});
    }
    if (units.empty()) {
        return;
    }
    switch (program.format()) {
    case Format::csv:
        return write_csv(program, store, graph, units);
    case Format::json:
        return write_json(store, graph, workload, units);
    default:
        break;
    }
    for (Asked const& asked : units) {
        std::cout << (&asked == &units.front() ? "" : "\n");
        write_text(program, store, graph, asked);
    }
    std::cout << '\n' << collectives_in_words(graph.collectives(), program.language());
}

}  // namespace common
