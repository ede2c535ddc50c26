// SPDX-License-Identifier: BSL-1.0
#include "common/nation.hpp"

#include <fengong/analysis/articulation.hpp>
#include <fengong/analysis/balance.hpp>
#include <fengong/analysis/betweenness.hpp>
#include <fengong/analysis/components.hpp>
#include <fengong/analysis/lead_choice.hpp>
#include <fengong/analysis/strong_components.hpp>
#include <fengong/graph/lead_digraph.hpp>
#include <fengong/graph/place_graph.hpp>
#include <fengong/graph/projection.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstddef>
#include <functional>
#include <span>
#include <string_view>
#include <utility>

namespace common {

using fengong::OfficeKind;
using fengong::PlaceGraph;
using fengong::ResponsibilityGraph;
using fengong::Store;
using fengong::UnitId;

namespace {

/// The place of a kind among all.
std::size_t position_of(OfficeKind const* kind, std::span<OfficeKind const> kinds) {
    return static_cast<std::size_t>(kind - kinds.data());
}

/// Finds the row of a place by the name that its units have.
class PlaceRows {
public:
    PlaceRows(Store const& store, std::vector<NationPlace>& rows) : store_{store}, rows_{rows} {
        for (std::size_t row = 0; row < rows.size(); ++row) {
            known_.emplace(rows[row].sum.place, row);
        }
    }

    /// The place must have an item.
    [[nodiscard]] PlaceStructure& of(std::string_view place) const {
        return rows_[known_.at(place)].structure;
    }
    [[nodiscard]] PlaceStructure& of(UnitId unit) const { return of(store_.unit(unit).place); }

private:
    Store const& store_;
    std::vector<NationPlace>& rows_;
    boost::unordered_flat_map<std::string_view, std::size_t> known_;
};

std::vector<NationPlace> places_of(Store const& store, ResponsibilityGraph const& graph,
                                   fengong::WorkloadOptions const& options) {
    std::vector<NationPlace> places;  // those with items
    for (fengong::PlaceLoad& sum : load_by_place(store, graph, options)) {
        if (sum.load.items.empty()) {
            continue;
        }
        std::vector<double> efforts;
        for (fengong::UnitLoad const& unit : sum.load.units) {
            efforts.push_back(unit.effort);
        }
        places.push_back({std::move(sum), fengong::inequality(efforts), {}});
    }
    return places;
}

void count_groups(ResponsibilityGraph const& graph, PlaceRows const& rows) {
    for (fengong::Component const& component : components(graph)) {
        if (!component.units.empty()) {
            ++rows.of(component.units.front()).groups;
        }
    }
}

void count_single_points(ResponsibilityGraph const& graph, PlaceRows const& rows) {
    for (fengong::ArticulationUnit const& point : articulation(graph).units) {
        rows.of(point.unit).single_points += point.parts_with_units > 1 ? 1U : 0U;
    }
}

void find_mutual(ResponsibilityGraph const& graph, PlaceRows const& rows) {
    fengong::Condensation const condensed = condense(lead_digraph(graph));
    for (std::span<UnitId const> const component : condensed.components) {
        if (component.size() > 1) {
            std::uint32_t& most = rows.of(component.front()).mutual;
            most = std::max(most, static_cast<std::uint32_t>(component.size()));
        }
    }
}

void divide_leads(Store const& store, ResponsibilityGraph const& graph, PlaceRows const& rows,
                  unsigned threads) {
    struct Leads {
        std::string place;
        std::uint32_t items = 0;
        std::uint32_t now = 0;
        std::uint32_t best = 0;
        std::size_t changes = 0;
    };
    auto const divided = map_places(
        store, graph,
        [](PlaceGraph const& place) {
            auto const plan =
                fengong::balance(lead_choice(place.graph, fengong::LeadCandidates::named_units));
            return Leads{place.place, place.graph.items(), plan.current_maximum, plan.optimum,
                         plan.fewest_changes.changes.size()};
        },
        threads);
    for (Leads const& leads : divided) {
        if (leads.items == 0) {
            continue;
        }
        PlaceStructure& row = rows.of(leads.place);
        row.most_led = leads.now;
        row.least_possible = leads.best;
        row.changes = static_cast<std::uint32_t>(leads.changes);
    }
}

/// By the definition in docs/analysis.md: without collectives.
std::vector<KindBrokerage> find_brokers(Store const& store, PlaceRows const& rows,
                                        unsigned threads) {
    ResponsibilityGraph const graph{store, fengong::Collectives::excluded};
    auto const by_place = map_places(
        store, graph,
        [](PlaceGraph const& place) {
            auto units = betweenness(place.graph).units;
            for (fengong::UnitBetweenness& row : units) {
                row.unit = place.in_whole(row.unit);
            }
            return units;
        },
        threads);
    auto const kinds = store.background().kinds.kinds();
    std::vector<std::uint32_t> first(kinds.size());
    std::vector<std::vector<double>> values(kinds.size());
    for (auto const& units : by_place) {
        for (fengong::UnitBetweenness const& row : units) {
            if (OfficeKind const* const kind = store.unit(row.unit).kind) {
                values[position_of(kind, kinds)].push_back(row.value.value_or(0));
            }
        }
        if (!units.empty() && units.front().pairs > 0) {
            PlaceStructure& row = rows.of(units.front().unit);
            row.broker = units.front().unit;
            row.betweenness = units.front().value;
            if (OfficeKind const* const kind = store.unit(units.front().unit).kind) {
                ++first[position_of(kind, kinds)];
            }
        }
    }
    std::vector<KindBrokerage> brokers;
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (auto const spread = fengong::spread(std::move(values[kind]))) {
            brokers.push_back({&kinds[kind], first[kind], *spread});
        }
    }
    std::ranges::stable_sort(brokers, [](KindBrokerage const& left, KindBrokerage const& right) {
        return std::make_pair(right.first, right.betweenness.median) <
               std::make_pair(left.first, left.betweenness.median);
    });
    return brokers;
}

/// Adds up what offices of each two kinds share.
std::vector<KindPair> pairs_of(Store const& store, ResponsibilityGraph const& graph,
                               std::vector<NationPlace> const& places) {
    auto const projection = project_units(graph);
    auto const kinds = store.background().kinds.kinds();
    std::vector<KindPair> pairs(kinds.size() * kinds.size());
    std::vector<std::size_t> last_place(pairs.size());  // counted from 1
    for (std::size_t place = 0; place < places.size(); ++place) {
        for (fengong::UnitLoad const& unit : places[place].sum.load.units) {
            OfficeKind const* const left = store.unit(unit.unit).kind;
            if (left == nullptr) {
                continue;
            }
            for (fengong::Tie const& tie : projection.ties_of(unit.unit)) {
                OfficeKind const* const right = store.unit(tie.unit).kind;
                if (right == nullptr || right <= left) {
                    continue;
                }
                std::size_t const position =
                    position_of(left, kinds) * kinds.size() + position_of(right, kinds);
                KindPair& pair = pairs[position];
                pair.left = left;
                pair.right = right;
                pair.items += tie.shared;
                pair.places +=
                    std::exchange(last_place[position], place + 1) != place + 1 ? 1U : 0U;
            }
        }
    }
    std::erase_if(pairs, [](KindPair const& pair) { return pair.items == 0; });
    std::ranges::stable_sort(pairs, std::ranges::greater{}, &KindPair::items);
    return pairs;
}

std::vector<fengong::NoticeId> by_length(Store const& store) {
    std::vector<fengong::NoticeId> notices;
    for (fengong::NoticeRow const& row : store.notice_rows()) {
        notices.push_back(row.id);
    }
    std::ranges::stable_sort(notices, std::ranges::greater{},
                             [&](fengong::NoticeId id) { return store.notice(id).source.size(); });
    return notices;
}

}  // namespace

double NationPlace::effort_per_unit() const noexcept {
    auto const shares = static_cast<double>(sum.load.units.size() * sum.notices.size());
    return shares > 0 ? sum.load.effort / shares : 0;
}

std::optional<double> gini_of(fengong::OfficeLoad const& load) {
    std::vector<double> efforts;
    for (fengong::Office const& office : load.offices) {
        efforts.push_back(office.load.effort);
    }
    return fengong::inequality(efforts).gini;
}

Nation ask_nation(Program const& program, Store const& store, NationOptions const& options,
                  StepTimes& times) {
    auto const step = [&](char const* key, char const* english, char const* chinese,
                          auto const& work) {
        return times.step(key, program.text(english, chinese), work);
    };
    Nation nation;
    ResponsibilityGraph const graph = step("graph", "graph", "建图", [&] {
        return ResponsibilityGraph{store, options.collectives};
    });
    step("workload", "workload of units", "各单位工作量", [&] {
        nation.workload = workload(graph, options.workload);
        nation.inequality = inequality(nation.workload);
    });
    step("places", "sums by place", "各地合计",
         [&] { nation.places = places_of(store, graph, options.workload); });
    step("kinds", "sums by kind of office", "各类机构合计",
         [&] { nation.kinds = load_by_kind(store, graph, options.workload); });
    step("measures", "targets by measure", "各计量单位指标",
         [&] { nation.measures = measure_totals(store); });
    PlaceRows const rows{store, nation.places};
    step("components", "components", "连通分支", [&] { count_groups(graph, rows); });
    step("articulation", "single points", "关键单位", [&] { count_single_points(graph, rows); });
    step("strong_components", "strong components", "强连通分支", [&] { find_mutual(graph, rows); });
    step("projection", "projection", "投影",
         [&] { nation.pairs = pairs_of(store, graph, nation.places); });
    step("balance", "balance, place by place", "各地牵头均衡",
         [&] { divide_leads(store, graph, rows, options.threads); });
    if (options.brokers) {
        step("betweenness", "betweenness, place by place", "各地中介中心度",
             [&] { nation.brokers = find_brokers(store, rows, options.threads); });
    }
    nation.notices = by_length(store);
    std::ranges::stable_sort(nation.places, std::ranges::greater{}, &NationPlace::effort_per_unit);
    return nation;
}

}  // namespace common
