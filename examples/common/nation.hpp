// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include "common/step_times.hpp"
#include <fengong/analysis/inequality.hpp>
#include <fengong/analysis/measure_total.hpp>
#include <fengong/analysis/office_load.hpp>
#include <fengong/analysis/place_load.hpp>
#include <fengong/analysis/spread.hpp>
#include <fengong/analysis/workload.hpp>
#include <fengong/graph/responsibility_graph.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/store/store.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace common {

/// How a place hangs together.
struct PlaceStructure {
    std::uint32_t groups = 0;         ///< of units that share no item with others
    std::uint32_t single_points = 0;  ///< units without which others no longer hold together
    std::uint32_t mutual = 0;         ///< units of the largest group in which each needs each other
    std::uint32_t most_led = 0;       ///< the most items that a unit leads
    std::uint32_t least_possible = 0;       ///< that could stand in its place
    std::uint32_t changes = 0;              ///< of leads for that
    std::optional<fengong::UnitId> broker;  ///< who stands most between the others, if it was asked
    std::optional<double> betweenness;      ///< of the broker
};

/// A place with its load and how it hangs together.
struct NationPlace {
    fengong::PlaceLoad sum;
    fengong::Inequality inequality;  ///< of the efforts of its units
    PlaceStructure structure;

    /// The items of a unit with a mandate in a notice, on average: notices of several years are no more load.
    [[nodiscard]] double effort_per_unit() const noexcept;
};

/// How often offices of two kinds share items.
struct KindPair {
    fengong::OfficeKind const* left = nullptr;
    fengong::OfficeKind const* right = nullptr;
    std::uint32_t items = 0;   ///< shared, over all pairs of such offices
    std::uint32_t places = 0;  ///< where two of them share one
};

/// How much the offices of a kind stand between others.
struct KindBrokerage {
    fengong::OfficeKind const* kind = nullptr;
    std::uint32_t first = 0;  ///< places where nobody stands more between others
    fengong::Spread betweenness;
};

/// What is asked of the nation.
struct NationOptions {
    fengong::WorkloadOptions workload;
    fengong::Collectives collectives = fengong::Collectives::printed;
    bool brokers = false;  ///< also who stands between others, which takes the longest
    unsigned threads = 0;
};

/// The statistics of many counties.
struct Nation {
    fengong::Workload workload;
    fengong::Inequality inequality;          ///< of the efforts of all units
    std::vector<fengong::OfficeLoad> kinds;  ///< most effort first
    std::vector<NationPlace> places;         ///< most effort per unit first
    std::vector<fengong::MeasureTotal> measures;
    std::vector<KindPair> pairs;             ///< most shared items first
    std::vector<KindBrokerage> brokers;      ///< most often first, first
    std::vector<fengong::NoticeId> notices;  ///< longest text first
};

/// Asks it of a store, step by step.
[[nodiscard]] Nation ask_nation(Program const& program, fengong::Store const& store,
                                NationOptions const& options, StepTimes& times);

/// The inequality of the efforts of the offices of a kind.
[[nodiscard]] std::optional<double> gini_of(fengong::OfficeLoad const& load);

/// Tables for a person, with at most `top` rows each.
void write_nation(Program const& program, fengong::Store const& store, Nation const& nation,
                  std::uint32_t top);

/// All of it as JSON.
void write_nation_json(fengong::Store const& store, Nation const& nation);

/// The tables that CSV can have: kinds, places, measures, pairs, brokers, notices.
[[nodiscard]] std::vector<std::string> const& nation_parts();

/// One of these tables.
void write_nation_csv(Program const& program, fengong::Store const& store, Nation const& nation,
                      std::string const& part);

}  // namespace common
