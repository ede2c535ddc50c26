// SPDX-License-Identifier: BSL-1.0
// One notice of each shape, read again and again: no shape may cost much more a byte than another.
#include <fengong/model/source_text.hpp>
#include <fengong/parse/parse.hpp>
#include <fengong/parse/parse_file.hpp>

#include <benchmark/benchmark.h>

#include <cstddef>
#include <cstdint>
#include <string>

namespace {

void parse_dialect(benchmark::State& state, std::string const& name, fengong::Dialect dialect) {
    auto const read = fengong::parse_file(FENGONG_SOURCE_DIR "/tests/formats/" + name + ".txt");
    if (!read) {
        state.SkipWithError("the notice cannot be read");
        return;
    }
    fengong::SourceText const text = read->source;
    for (auto _ : state) {
        fengong::Notice const notice = fengong::parse(text);
        if (notice.dialect != dialect || notice.items.size() != read->items.size()) {
            state.SkipWithError("the notice is read wrongly");
        }
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations() * text.size()));
}

using fengong::Dialect;

BENCHMARK_CAPTURE(parse_dialect, bracket, "bracket-yunling-2025", Dialect::bracket);
BENCHMARK_CAPTURE(parse_dialect, verb_bracket, "verb-jichuan-2021", Dialect::verb_bracket);
BENCHMARK_CAPTURE(parse_dialect, own_line, "ownline-yanhu-2023", Dialect::own_line);
BENCHMARK_CAPTURE(parse_dialect, table, "table-lanxi-2018", Dialect::table);
BENCHMARK_CAPTURE(parse_dialect, sentence, "sentence-shuoyuan", Dialect::sentence);
BENCHMARK_CAPTURE(parse_dialect, inline_label, "inline-fengzhu", Dialect::inline_label);

}  // namespace
