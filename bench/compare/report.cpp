// SPDX-License-Identifier: BSL-1.0
#include "compare/report.hpp"

#include <fengong/io/text_table.hpp>

#include <array>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <set>
#include <string_view>
#include <thread>
#include <utility>
#include <vector>

namespace compare {

namespace {

/// Three digits that count: 0.0123, 1.23, 12.3, 1230.
std::string three_digits(double value) {
    int const before = value > 0 ? static_cast<int>(std::floor(std::log10(value))) + 1 : 1;
    std::array<char, 48> text{};
    std::snprintf(text.data(), text.size(), "%.*f", std::max(0, 3 - before), value);
    return text.data();
}

std::string cost(Work const& work, double value) {
    if (work.cost == Cost::memory) {
        return three_digits(value) + " B";
    }
    struct Step {
        double seconds;
        std::string_view name;
    };
    constexpr std::array steps{Step{1, " s"}, Step{1e-3, " ms"}, Step{1e-6, " µs"}};
    for (Step const& step : steps) {
        if (value >= step.seconds || step.seconds == steps.back().seconds) {
            return three_digits(value / step.seconds) + std::string{step.name};
        }
    }
    return {};
}

/// The cells of all lines; a work and our cost stand in its first one.
std::vector<std::vector<std::string>> lines(std::span<WorkResult const> results) {
    std::vector<std::vector<std::string>> all;
    for (WorkResult const& result : results) {
        std::string title{result.work.title};
        std::string ours = cost(result.work, result.cost);
        for (PeerResult const& peer : result.peers) {
            all.push_back({std::exchange(title, {}), std::exchange(ours, {}),
                           std::string{peer.name}, cost(result.work, peer.cost),
                           three_digits(peer.ratio.median), three_digits(peer.ratio.low),
                           three_digits(peer.ratio.high)});
        }
        if (result.peers.empty()) {
            all.push_back({title, ours, "", "", "", "", ""});
        }
    }
    return all;
}

constexpr std::array<std::string_view, 7> heads{"work",  "ours", "peer", "its",
                                                "ratio", "10 %", "90 %"};
constexpr std::array<bool, 7> right{false, true, false, true, true, true, true};

std::string processor() {
    std::ifstream file{"/proc/cpuinfo"};
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("model name")) {
            return line.substr(line.find(':') + 2);
        }
    }
    return "unknown processor";
}

std::string compiler() {
#if defined __clang__
    return "clang++ " __clang_version__;
#elif defined __GNUC__
    return "g++ " __VERSION__;
#else
    return "unknown compiler";
#endif
}

}  // namespace

Circumstances circumstances(Input const& input, std::size_t repetitions) {
    Circumstances where;
    where.corpus = std::to_string(input.texts().size()) + " notices, " +
                   std::to_string(input.rows().items.size()) + " items, " +
                   three_digits(static_cast<double>(input.bytes()) / 1e6) + " MB; " +
                   std::to_string(repetitions) + " repetitions, medians";
    std::set<std::string> versions;
    for (Entrant const& entrant : entrants()) {
        versions.insert(entrant.version);
    }
    versions.erase("");
    for (std::string const& version : versions) {
        where.peers += (where.peers.empty() ? "" : ", ") + version;
    }
    where.machine = processor() + ", " + std::to_string(std::thread::hardware_concurrency()) +
                    " threads at once; " + compiler();
    return where;
}

void write_table(std::ostream& out, Circumstances const& where,
                 std::span<WorkResult const> results) {
    std::vector<fengong::TextColumn> columns;
    for (std::size_t column = 0; column < heads.size(); ++column) {
        columns.push_back({std::string{heads[column]},
                           right[column] ? fengong::Alignment::right : fengong::Alignment::left});
    }
    fengong::TextTable table{columns};
    for (auto const& line : lines(results)) {
        table.add_row(line);
    }
    out << where.corpus << '\n' << where.peers << '\n' << where.machine << "\n\n";
    table.write(out);
    out << "\nratio: the peer's cost over ours, within one repetition; 10 %, 90 %: its quantiles\n";
}

void write_markdown(std::ostream& out, Circumstances const& where,
                    std::span<WorkResult const> results) {
    out << where.corpus << ".\n" << where.peers << ".\n" << where.machine << ".\n\n|";
    for (std::string_view const head : heads) {
        out << ' ' << head << " |";
    }
    out << "\n|";
    for (bool const is_right : right) {
        out << (is_right ? "---:|" : "---|");
    }
    out << '\n';
    for (auto const& line : lines(results)) {
        out << '|';
        for (std::string const& cell : line) {
            out << ' ' << cell << (cell.empty() ? "|" : " |");
        }
        out << '\n';
    }
}

void write_json(std::ostream& out, std::span<WorkResult const> results) {
    // All names are ours, and none needs an escape.
    std::string_view before = "[\n";
    for (WorkResult const& result : results) {
        for (PeerResult const& peer : result.peers) {
            out << std::exchange(before, ",\n") << R"(  {"work": ")" << result.work.name
                << R"(", "peer": ")" << peer.name << R"(", "ratio_median": )" << peer.ratio.median
                << R"(, "ratio_low": )" << peer.ratio.low << R"(, "ratio_high": )"
                << peer.ratio.high << '}';
        }
    }
    out << (before == "[\n" ? "[]\n" : "\n]\n");
}

}  // namespace compare
