// SPDX-License-Identifier: BSL-1.0
// Analyses of the graph of all notices.
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"
#include <fengong/analysis/articulation.hpp>
#include <fengong/analysis/betweenness.hpp>
#include <fengong/analysis/components.hpp>
#include <fengong/analysis/strong_components.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/projection.hpp>

#include <cstddef>
#include <cstdint>
#include <vector>

namespace compare::our_analyses {

namespace {

Subject count_workload(Input const& input) {
    return make_subject([&graph = input.graph()] { return fengong::workload(graph); },
                        [&graph = input.graph()](fengong::Workload const& workload) {
                            std::vector<Load> loads(graph.units());
                            for (fengong::UnitWorkload const& row : workload) {
                                loads[row.unit.value] = {static_cast<double>(row.lead),
                                                         static_cast<double>(row.responsible),
                                                         row.effort};
                            }
                            return load_answer(loads);
                        });
}

Subject project(Input const& input) {
    return make_subject([&graph = input.graph()] { return fengong::project_units(graph); },
                        [](fengong::UnitProjection const& projection) {
                            TieSums sums{projection.units()};
                            for (std::uint32_t unit = 0; unit < projection.units(); ++unit) {
                                for (fengong::Tie const& tie :
                                     projection.ties_of(fengong::UnitId{unit})) {
                                    sums.add(unit, tie.unit.value, tie.shared);
                                    sums.add_weight(unit, tie.weight);
                                }
                            }
                            return sums.ties_and_weights();
                        });
}

Subject find_components(Input const& input) {
    return make_subject(
        [&graph = input.graph()] { return fengong::label_components(graph); },
        [](fengong::ComponentLabels const& labels) { return partition(labels.of); });
}

Subject find_strong_components(Input const& input) {
    return make_subject([&digraph = input.digraph()] { return fengong::condense(digraph); },
                        [](fengong::Condensation const& condensation) {
                            // A unit that carries nothing is a component of its own to the peers.
                            std::vector<std::size_t> labels;
                            std::size_t next = condensation.components.size();
                            for (std::uint32_t const label : condensation.of) {
                                labels.push_back(label == fengong::Condensation::none ? next++
                                                                                      : label);
                            }
                            return partition(labels);
                        });
}

Subject find_articulation(Input const& input) {
    return make_subject([&graph = input.graph()] { return fengong::articulation(graph); },
                        [&graph = input.graph()](fengong::Articulation const& found) {
                            std::vector<std::uint32_t> vertices;
                            for (fengong::ItemId const item : found.items) {
                                vertices.push_back(graph.vertex(item));
                            }
                            for (fengong::ArticulationUnit const& row : found.units) {
                                vertices.push_back(graph.vertex(row.unit));
                            }
                            return vertex_set(vertices);
                        });
}

Subject count_betweenness(Input const& input) {
    return make_subject([&graph = input.graph()] { return fengong::betweenness(graph); },
                        [&graph = input.graph()](fengong::Betweenness const& betweenness) {
                            std::vector<double> pairs(graph.units());
                            for (fengong::UnitBetweenness const& row : betweenness.units) {
                                pairs[row.unit.value] = row.pairs;
                            }
                            return Answers{{"units", pairs}};
                        });
}

Enter const workload{"workload", us, "", count_workload};
Enter const projection{"projection", us, "", project};
Enter const components{"components", us, "", find_components};
Enter const strong_components{"strong-components", us, "", find_strong_components};
Enter const articulation{"articulation", us, "", find_articulation};
Enter const betweenness{"betweenness", us, "", count_betweenness};

}  // namespace

}  // namespace compare::our_analyses
