// SPDX-License-Identifier: BSL-1.0
// The fairest division of leads: how low the most that one office leads can be, why it cannot be lower, and
// what would have to change. Arithmetic, not advice.
#include "common/headings.hpp"
#include "common/items.hpp"
#include "common/program.hpp"
#include "common/words.hpp"
#include <fengong/analysis/balance.hpp>
#include <fengong/analysis/balance_certificate.hpp>
#include <fengong/analysis/lead_choice.hpp>
#include <fengong/analysis/weighted_balance.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/csv.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iostream>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

using fengong::ItemId;
using fengong::JsonLayout;
using fengong::JsonText;
using fengong::LeadPlan;
using fengong::Store;
using fengong::UnitId;

namespace {

/// What was asked, and what came out.
struct Report {
    fengong::LeadCandidates candidates = fengong::LeadCandidates::printed_leads;
    fengong::Collectives collectives = fengong::Collectives::printed;
    std::size_t units = 0;  ///< that carry an item
    fengong::LeadChoice choice;
    fengong::Balance balance;
    std::optional<fengong::WeightedBalance> by_targets;  ///< if asked for
};

std::string name_of(Store const& store, std::optional<UnitId> unit) {
    return unit ? store.unit(*unit).name : fengong::StoredText{};
}

/// Checks plans and certificate by themselves, and says what does not hold.
bool is_proven(common::Program& program, Report const& report) {
    fengong::Balance const& balance = report.balance;
    std::uint32_t const bound = balance.certificate.bound;
    for (auto const fault : {find_fault(report.choice, balance.certificate),
                             find_fault(report.choice, balance.fewest_changes.lead, bound),
                             find_fault(report.choice, balance.fair.lead, bound)}) {
        if (fault) {
            program.fail(program.text("the proof does not hold: ", "证明不成立：") +
                         std::string{to_string(*fault)});
            return false;
        }
    }
    return true;
}

std::string names_in_words(common::Program const& program, Store const& store,
                           std::vector<UnitId> const& units) {
    std::string words;
    for (UnitId const unit : units) {
        words += (words.empty() ? "" : program.text(", ", "、")) + store.unit(unit).name;
    }
    return words;
}

void write_changes(common::Program const& program, Store const& store, Report const& report,
                   LeadPlan const& plan) {
    fengong::TextTable table{{{program.text("Item", "事项"), fengong::Alignment::right},
                              {program.text("Lead now", "现牵头")},
                              {program.text("Instead", "改为")}}};
    for (ItemId const item : plan.changes) {
        std::uint32_t const row = report.choice.find_row(item).value();
        table.add_row({common::item_in_words(store, item),
                       name_of(store, report.choice.current[row]), name_of(store, plan.lead[row])});
    }
    if (!table.empty()) {
        std::cout << '\n';
        table.write(std::cout);
    }
}

void write_certificate(common::Program const& program, Store const& store, Report const& report) {
    fengong::BalanceCertificate const& certificate = report.balance.certificate;
    if (certificate.items.empty()) {
        return;
    }
    std::string items;
    for (ItemId const item : certificate.items) {
        items += (items.empty() ? "" : " ") + common::item_in_words(store, item);
    }
    auto const counted = [](std::size_t number, std::string const& word) {
        return std::to_string(number) + ' ' + word + (number == 1 ? "" : "s");
    };
    std::size_t const item_count = certificate.items.size();
    std::size_t const unit_count = certificate.units.size();
    std::string const bound = std::to_string(certificate.bound);
    std::cout << '\n'
              << program.text("Why not fewer (checked): " + counted(item_count, "item") +
                                  " can only go to " + counted(unit_count, "unit") +
                                  ", so that one unit leads at least " + bound + ":\n",
                              "为何不能更少（已核验）：下列 " + std::to_string(item_count) +
                                  " 项只能由下列 " + std::to_string(unit_count) +
                                  " 个单位承担，必有一个至少牵头 " + bound + " 项：\n")
              << "  " << fengong::visible(items) << "\n  "
              << fengong::visible(names_in_words(program, store, certificate.units)) << '\n';
}

void write_by_targets(common::Program const& program, fengong::WeightedBalance const& found) {
    std::string const most = std::to_string(found.maximum);
    std::string const least = std::to_string(found.lower_bound);
    std::cout << program.text("\nWith each item weighing its targets, at least 1: the most for a "
                              "unit is " +
                                  most + " at best found",
                              "\n每项按指标数（至少 1）计重：找到的最好结果中，一个单位最多为 " +
                                  most)
              << (found.proven() ? program.text("; nothing is better.\n", "，已证明不能更好。\n")
                                 : program.text("; nothing is below " + least + ".\n",
                                                "；任何方案不低于 " + least + "。\n"));
}

/// The most items that a unit answers for if of joint leads the first does.
std::uint32_t most_led_first(fengong::LeadChoice const& choice) {
    std::vector<std::uint32_t> led(choice.units);
    for (std::optional<UnitId> const& unit : choice.current) {
        if (unit) {
            ++led[unit->value];
        }
    }
    return led.empty() ? 0 : *std::ranges::max_element(led);
}

void write_text(common::Program const& program, Store const& store, Report const& report) {
    fengong::Balance const& balance = report.balance;
    common::write_title(program, store, report.units);
    auto const leading =
        std::ranges::count_if(report.choice.led, [](std::uint32_t items) { return items != 0; });
    bool const printed = report.candidates == fengong::LeadCandidates::printed_leads;
    std::cout << program.text(printed
                                  ? "One accountable lead for each item, out of the leads printed"
                                  : "One accountable lead for each item, out of all units named",
                              printed ? "每项一个责任牵头单位，从原文牵头单位中选"
                                      : "每项一个责任牵头单位，从原文所列全部单位中选")
              << "\n\n"
              << program.text("Units that lead an item now: ", "现有牵头单位：") << leading << '\n'
              << program.text("The most items that one unit leads\n", "一个单位最多牵头的事项\n")
              << program.text("  now, each joint lead counted: ", "  现在，共同牵头各计一项：")
              << balance.current_maximum << '\n'
              << program.text("  now, only the lead named first: ", "  现在，只计首列牵头：")
              << most_led_first(report.choice) << '\n'
              << program.text("  at best: ", "  最少可为：") << balance.optimum << '\n'
              << program.text("The fewest changes of leads named first for that: ",
                              "为此最少改动首列牵头：")
              << balance.fewest_changes.changes.size() << '\n';
    write_changes(program, store, report, balance.fewest_changes);
    write_certificate(program, store, report);
    std::cout << program.text("\nAs even as can be, not in the most alone: changes needed: ",
                              "\n各单位都尽量均匀：需改动：")
              << balance.fair.changes.size() << '\n';
    if (report.by_targets) {
        write_by_targets(program, *report.by_targets);
    }
    if (!balance.without_candidates.empty()) {
        std::cout << program.text("Items without a candidate, left out: ",
                                  "没有人选、未计入的事项：")
                  << balance.without_candidates.size() << '\n';
    }
    std::cout
        << program.text(
               "\nA change is an item that another than its lead named first would answer for. "
               "Arithmetic, not advice: it\nknows nothing of what an item is, or of who can do "
               "it.\n",
               "\n改动指由原文首列牵头单位以外的单位负责。"
               "仅为计算结果，不是建议：不了解事项内容，也不了解谁能承担。\n")
        << common::collectives_in_words(report.collectives, program.language())
        << program.text("Diagnostics: ", "诊断：") << program.diagnostics_in_words()
        << program.text(" (--diagnostics prints them all).\n", "（--diagnostics 全部列出）。\n");
}

void write_csv(common::Program const& program, Store const& store, Report const& report) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    csv.row({"notice", "ordinal", "place", "current", "lead", "changed", "fair_lead",
             "fair_changed", "in_certificate", "candidates", "collectives"});
    fengong::Balance const& balance = report.balance;
    auto const flag = [](std::vector<ItemId> const& items, ItemId item) {
        return std::ranges::binary_search(items, item) ? "true" : "false";
    };
    for (std::uint32_t row = 0; row < report.choice.rows(); ++row) {
        auto const candidates = report.choice.candidates_of(row);
        if (candidates.empty()) {
            continue;
        }
        ItemId const item = report.choice.items[row];
        fengong::ItemName const name = store.name(item);
        std::string names;
        for (UnitId const unit : candidates) {
            names += (names.empty() ? "" : "；") + store.unit(unit).name;
        }
        csv.row({name.notice, std::to_string(name.ordinal), store.unit(candidates.front()).place,
                 name_of(store, report.choice.current[row]),
                 name_of(store, balance.fewest_changes.lead[row]),
                 flag(balance.fewest_changes.changes, item), name_of(store, balance.fair.lead[row]),
                 flag(balance.fair.changes, item), flag(balance.certificate.items, item), names,
                 std::string{to_string(report.collectives)}});
    }
}

void write_assignment(JsonText& json, Store const& store, Report const& report,
                      std::span<std::optional<UnitId> const> lead) {
    json.key("assignment").begin_array(JsonLayout::lines);
    for (std::uint32_t row = 0; row < report.choice.rows(); ++row) {
        if (lead[row]) {
            json.begin_object();
            common::write_item_keys(json, store, report.choice.items[row]);
            json.key("lead").value(name_of(store, lead[row]));
            json.end();
        }
    }
    json.end();
}

/// The keys of a plan, inside an object.
void write_plan(JsonText& json, Store const& store, Report const& report, LeadPlan const& plan) {
    write_assignment(json, store, report, plan.lead);
    json.key("changes").value(plan.changes.size());
    json.key("changed").begin_array(JsonLayout::lines);
    for (ItemId const item : plan.changes) {
        std::uint32_t const row = report.choice.find_row(item).value();
        json.begin_object();
        common::write_item_keys(json, store, item);
        json.key("from").value(name_of(store, report.choice.current[row]));
        json.key("to").value(name_of(store, plan.lead[row]));
        json.end();
    }
    json.end();
}

void write_json(Store const& store, Report const& report) {
    fengong::Balance const& balance = report.balance;
    JsonText json;
    json.begin_object(JsonLayout::lines);
    json.key("candidates").value(to_string(report.candidates));
    json.key("current_max").value(balance.current_maximum);
    json.key("optimum").value(balance.optimum);
    write_plan(json, store, report, balance.fewest_changes);
    json.key("fair").begin_object(JsonLayout::lines);
    write_plan(json, store, report, balance.fair);
    json.end();
    json.key("certificate").begin_object();
    common::write_items(json, store, "items", balance.certificate.items);
    common::write_unit_names(json, store, "units", balance.certificate.units);
    json.key("bound").value(balance.certificate.bound);
    json.end();
    common::write_items(json, store, "without_candidates", balance.without_candidates);
    if (report.by_targets) {
        json.key("by_targets").begin_object(JsonLayout::lines);
        json.key("maximum").value(report.by_targets->maximum);
        json.key("lower_bound").value(report.by_targets->lower_bound);
        json.key("proven").value(report.by_targets->proven());
        common::write_number(json, "gap", report.by_targets->gap());
        write_assignment(json, store, report, report.by_targets->lead);
        json.end();
    }
    json.key("convention").begin_object();
    json.key("collectives").value(to_string(report.collectives));
    json.end();
    json.end();
    std::cout << json.take() << '\n';
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{"balance",
                            "The fairest division of leads, with proof. Arithmetic, not advice.",
                            {common::Format::table, common::Format::csv, common::Format::json}};
    std::string candidates{to_string(fengong::LeadCandidates::printed_leads)};
    bool by_targets = false;
    program.app()
        .add_option("--candidates", candidates,
                    "Who may answer for an item: the leads that it names, if not given, or all\n"
                    "units that it names")
        ->type_name("printed-leads|named-units")
        ->check(CLI::IsMember(std::vector<std::string>{"printed-leads", "named-units"})
                    .description(""));
    program.app().add_flag("--by-targets", by_targets,
                           "Divide also by weight: each item weighs its targets, at least 1");
    program.add_registry_option();
    program.add_collectives_option();
    return program.run(argc, argv, [&] {
        program.refuse({"--by-targets"}, program.format() == common::Format::csv,
                       "with --format csv");
        auto background = program.background();
        if (!background) {
            return;
        }
        Store store{std::move(*background)};
        program.each_notice([&](fengong::Notice notice) { store.add(std::move(notice)); });
        fengong::ResponsibilityGraph const graph{store, program.collectives()};
        Report report;
        report.candidates = fengong::parse_lead_candidates(candidates).value();
        report.collectives = program.collectives();
        report.units = workload(graph).units.size();
        report.choice = lead_choice(graph, report.candidates);
        report.balance = fengong::balance(report.choice);
        if (!is_proven(program, report)) {
            return;
        }
        if (by_targets) {
            std::vector<std::uint64_t> weights;
            for (ItemId const item : report.choice.items) {
                weights.push_back(std::max(1U, graph.targets(item)));
            }
            report.by_targets = weighted_balance(report.choice, weights);
        }
        switch (program.format()) {
        case common::Format::csv:
            return write_csv(program, store, report);
        case common::Format::json:
            return write_json(store, report);
        default:
            write_text(program, store, report);
        }
    });
}
