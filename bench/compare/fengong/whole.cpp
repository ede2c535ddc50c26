// SPDX-License-Identifier: BSL-1.0
// The whole way, from the bytes of a nation to what holds together.
#include "compare/entrants.hpp"
#include <fengong/analysis/components.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/projection.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/store/store.hpp>

namespace compare::our_whole {

namespace {

struct Everything {
    fengong::Store store;
    fengong::ResponsibilityGraph graph;
    fengong::Workload workload;
    fengong::UnitProjection projection;
    fengong::ComponentLabels components;
};

Everything go_all_the_way(Input const& input) {
    fengong::Store store;
    for (fengong::SourceText const& text : input.texts()) {
        store.add(fengong::parse(text));
    }
    fengong::ResponsibilityGraph graph{store};
    fengong::Workload workload = fengong::workload(graph);
    fengong::UnitProjection projection = fengong::project_units(graph);
    fengong::ComponentLabels components = fengong::label_components(graph);
    return {std::move(store), std::move(graph), std::move(workload), std::move(projection),
            std::move(components)};
}

Subject whole(Input const& input) {
    return make_subject([&input] { return go_all_the_way(input); },
                        [](Everything const&) { return Answers{}; });
}

Enter const the_whole{"whole", us, "", whole};

}  // namespace

}  // namespace compare::our_whole
