// SPDX-License-Identifier: BSL-1.0
// Who depends on whom: what holds together, what hangs on one office, who stands between, who needs each
// other, and what happens if one office stops.
#include "common/dependency_report.hpp"
#include "common/headings.hpp"
#include "common/items.hpp"
#include "common/lead_share.hpp"
#include "common/program.hpp"
#include "common/stop.hpp"
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/io/dot.hpp>
#include <fengong/io/graphml.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <iostream>
#include <limits>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

/// The network as a drawing: leads and whom they need, or units and what they share.
void write_network(common::Program const& program, fengong::ResponsibilityGraph const& graph,
                   bool shared) {
    bool const dot = program.format() == common::Format::dot;
    if (shared) {
        auto const projection = project_units(graph);
        dot ? write_dot(std::cout, graph, projection) : write_graphml(std::cout, graph, projection);
    } else {
        auto const digraph = lead_digraph(graph);
        dot ? write_dot(std::cout, graph, digraph) : write_graphml(std::cout, graph, digraph);
    }
}

}  // namespace

int main(int argc, char** argv) {
    using common::Format;
    common::Program program{
        "dependencies",
        "Who depends on whom: groups, single points, brokers, standing teams, mutual dependence.",
        {Format::table, Format::csv, Format::json, Format::dot, Format::graphml}};
    std::optional<std::string> unit;
    std::string edges = "needs";
    std::uint32_t top = 10;
    fengong::DependenceOptions options;
    program.app()
        .add_option("--unit", unit, "What happens if this one unit stops")
        ->type_name("NAME");
    program.app()
        .add_option("--top", top, "Rows of each part of the table; 10 if not given")
        ->type_name("N")
        ->check(CLI::Range(1U, std::numeric_limits<std::uint32_t>::max()).description(""));
    program.app()
        .add_option("--edges", edges,
                    "For dot and graphml: who needs whom, if not given, or what units share")
        ->type_name("needs|shared")
        ->check(CLI::IsMember(std::vector<std::string>{"needs", "shared"}).description(""));
    program.app()
        .add_option("--samples", options.samples,
                    "Graphs of the null model; 200 if not given, 0 for none")
        ->type_name("N")
        ->check(CLI::Range(0U, 1'000'000U).description(""));
    program.app()
        .add_option("--seed", options.seed, "Begins another series of them; 1 if not given")
        ->type_name("N");
    common::LeadShareOption lead_share{program};
    program.add_registry_option();
    program.add_collectives_option();
    return program.run(argc, argv, [&] {
        Format const format = program.format();
        bool const drawn = format == Format::dot || format == Format::graphml;
        program.refuse({"--edges"}, !drawn, "without --format dot or graphml");
        program.refuse({"--unit", "--top", "--samples", "--seed", "--lead-share"}, drawn,
                       "with --format dot or graphml");
        program.refuse({"--top", "--samples", "--seed", "--lead-share"}, unit.has_value(),
                       "with --unit");
        program.refuse({"--top"}, format != Format::table, "without --format table");
        program.refuse({"--seed"}, options.samples == 0, "with --samples 0");
        options.lead_share = lead_share.value();
        if (options.lead_share.numerator() == 0 || options.lead_share == fengong::Share{1, 1}) {
            throw CLI::ValidationError{"--lead-share", "must leave both sides something"};
        }
        auto background = program.background();
        if (!background) {
            return;
        }
        fengong::Store store{std::move(*background)};
        program.each_notice([&](fengong::Notice notice) { store.add(std::move(notice)); });
        fengong::ResponsibilityGraph const graph{store, program.collectives()};
        if (drawn) {
            return write_network(program, graph, edges == "shared");
        }
        if (unit) {
            return common::write_stop(program, store, graph, *unit);
        }
        common::DependencyReport const report{store, graph, options, program.threads()};
        switch (format) {
        case Format::csv:
            return report.write_csv(program);
        case Format::json:
            return report.write_json();
        default:
            report.write_tables(program, top);
        }
    });
}
