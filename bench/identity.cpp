// SPDX-License-Identifier: BSL-1.0
// Who is who: every printed name of 2,850 notices, each county with a registry of its own.
#include "copies.hpp"
#include <fengong/fengong.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

/// A notice of the nation, and who is who in its county: one alias, that of the shipped notice.
struct County {
    fengong::Notice notice;
    fengong::Registry registry;
};

fengong::Registry registry_of(std::string_view place) {
    fengong::RegistryContents contents;
    contents.division = {370828};
    contents.place = place;
    contents.units = {{"县发展和改革局",
                       fengong::UnitCategory::office,
                       {},
                       {},
                       {},
                       false,
                       {{"县发展和改革委员会", "both are printed", {}, {}, true}}}};
    return fengong::Registry{std::move(contents)};
}

std::vector<County> const& counties() {
    static std::vector<County> const made = [] {
        std::vector<County> result;
        for (fengong::SourceText const& text : bench::nation()) {
            fengong::Notice notice = fengong::parse(text);
            fengong::Registry registry = registry_of(notice.read(notice.place));
            result.push_back({std::move(notice), std::move(registry)});
        }
        return result;
    }();
    return made;
}

void resolve_nation(benchmark::State& state) {
    constexpr std::size_t times_in_a_notice = 12;  // 县发展和改革委员会 in the shipped notice
    counties();
    std::size_t names = 0;
    for (auto _ : state) {
        std::size_t aliases = 0;
        for (County const& county : counties()) {
            auto const day = day_of(county.notice);
            for (fengong::UnitName const& name : county.notice.unit_names) {
                auto const resolution =
                    resolve(&county.registry, county.notice.read(name.name), day);
                aliases += resolution.match && resolution.match->alias != nullptr ? 1U : 0U;
                ++names;
            }
        }
        if (aliases != times_in_a_notice * counties().size()) {
            state.SkipWithError("names are resolved wrongly");
        }
    }
    state.SetItemsProcessed(static_cast<std::int64_t>(names));
}
BENCHMARK(resolve_nation)->Unit(benchmark::kMillisecond);

}  // namespace
