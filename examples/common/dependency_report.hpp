// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/analysis/articulation.hpp>
#include <fengong/analysis/betweenness.hpp>
#include <fengong/analysis/components.hpp>
#include <fengong/analysis/cores.hpp>
#include <fengong/analysis/dependence.hpp>
#include <fengong/analysis/strong_components.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <vector>

namespace common {

/// All that is asked about who depends on whom, and how it is written.
class DependencyReport {
public:
    /// Asks it of the graph of the store, the null model on `threads`; both must live as long as the report.
    DependencyReport(fengong::Store const& store, fengong::ResponsibilityGraph const& graph,
                     fengong::DependenceOptions const& options, unsigned threads);

    /// One row a pair of units.
    void write_csv(Program const& program) const;
    void write_json() const;
    /// At most `top` rows of each kind.
    void write_tables(Program const& program, std::uint32_t top) const;

private:
    void write_groups(Program const& program, std::uint32_t top) const;
    void write_single_points(Program const& program, std::uint32_t top) const;
    void write_brokers(Program const& program, std::uint32_t top) const;
    void write_teams(Program const& program, std::uint32_t top) const;
    void write_mutual(Program const& program, std::uint32_t top) const;
    void write_pairs(Program const& program, std::uint32_t top) const;

    fengong::Store const& store_;
    fengong::ResponsibilityGraph const& graph_;
    fengong::DependenceOptions options_;
    std::vector<fengong::Component> components_;
    fengong::Articulation articulation_;
    fengong::Betweenness betweenness_;
    std::vector<fengong::Core> cores_;
    fengong::Condensation condensation_;
    std::vector<fengong::Dependence> dependence_;
};

}  // namespace common
