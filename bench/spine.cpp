// SPDX-License-Identifier: BSL-1.0
// The whole way once: text to notices, store, questions, graph, workload; on one notice and on 2,850.
#include "copies.hpp"
#include <fengong/fengong.hpp>

#include <benchmark/benchmark.h>

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>
#include <vector>

namespace {

constexpr std::size_t items_of_a_notice = 139;

fengong::ParseOptions options_of(benchmark::State const& state) {
    fengong::ParseOptions options;
    options.targets = state.range(0) != 0;
    return options;
}

void parse_document(benchmark::State& state) {
    fengong::SourceText const text{bench::shipped_notice()};
    fengong::ParseOptions const options = options_of(state);
    for (auto _ : state) {
        fengong::Notice const notice = fengong::parse(text, options);
        if (notice.items.size() != items_of_a_notice || notice.targets.empty() == options.targets) {
            state.SkipWithError("the notice is read wrongly");
        }
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}
BENCHMARK(parse_document)->ArgName("targets")->Arg(1)->Arg(0)->Unit(benchmark::kMicrosecond);

void parse_nation(benchmark::State& state) {
    std::vector<fengong::SourceText> const& texts = bench::nation();
    fengong::ParseOptions const options = options_of(state);
    std::size_t bytes = 0;
    for (auto _ : state) {
        std::size_t items = 0;
        for (fengong::SourceText const& text : texts) {
            items += fengong::parse(text, options).items.size();
            bytes += text.size();
        }
        if (items != texts.size() * items_of_a_notice) {
            state.SkipWithError("the notices are read wrongly");
        }
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(bytes));
}
BENCHMARK(parse_nation)->ArgName("targets")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);

std::vector<fengong::Notice> const& notices() {
    static std::vector<fengong::Notice> const read = [] {
        std::vector<fengong::Notice> made;
        for (fengong::SourceText const& text : bench::nation()) {
            made.push_back(fengong::parse(text));
        }
        return made;
    }();
    return read;
}

fengong::Store load() {
    fengong::Store store;
    store.add_all(notices());
    return store;
}

void load_store(benchmark::State& state) {
    for (auto _ : state) {
        state.PauseTiming();
        std::vector<fengong::Notice> copies = notices();
        {
            fengong::Store store;
            state.ResumeTiming();
            store.add_all(std::move(copies));
            state.PauseTiming();
            if (store.items().size() != notices().size() * items_of_a_notice) {
                state.SkipWithError("the store lost items");
            }
        }
        state.ResumeTiming();
    }
}
BENCHMARK(load_store)->Unit(benchmark::kMillisecond);

/// Asks about one of the nation's notices, units or ranges after the other, in no order.
template <class Ask>
void ask(benchmark::State& state, Ask ask_one) {
    fengong::Store const store = load();
    std::mt19937 random{20260224};
    for (auto _ : state) {
        for (auto const& row : ask_one(store, random)) {
            benchmark::DoNotOptimize(&row);
        }
    }
}

void item_by_number(benchmark::State& state) {
    ask(state, [](fengong::Store const& store, std::mt19937& random) {
        auto const notice = static_cast<std::uint32_t>(random() % store.notices().size());
        auto const number = static_cast<std::uint32_t>(1 + random() % items_of_a_notice);
        return store.numbered(fengong::NoticeId{notice}, number);
    });
}
BENCHMARK(item_by_number);

void items_led(benchmark::State& state) {
    ask(state, [](fengong::Store const& store, std::mt19937& random) {
        auto const unit = static_cast<std::uint32_t>(random() % store.units().size());
        return store.led_by(fengong::UnitId{unit});
    });
}
BENCHMARK(items_led);

void targets_in_range(benchmark::State& state) {
    ask(state, [](fengong::Store const& store, std::mt19937& random) {
        auto const least = static_cast<std::int64_t>(random() % 5000);
        return store.with_measure("亩", least, least + 200);
    });
}
BENCHMARK(targets_in_range);

void build_graph(benchmark::State& state) {
    fengong::Store const store = load();
    for (auto _ : state) {
        fengong::ResponsibilityGraph const graph{store};
        if (num_edges(graph) != store.relations().size()) {
            state.SkipWithError("the graph lost relations");
        }
    }
}
BENCHMARK(build_graph)->Unit(benchmark::kMillisecond);

void count_workload(benchmark::State& state) {
    fengong::ResponsibilityGraph const graph{load()};
    for (auto _ : state) {
        fengong::Workload const load = fengong::workload(graph);
        if (std::abs(load.total_effort - static_cast<double>(load.shared_items)) > 1e-6) {
            state.SkipWithError("efforts do not add up");
        }
    }
}
BENCHMARK(count_workload)->Unit(benchmark::kMillisecond);

}  // namespace
