// SPDX-License-Identifier: BSL-1.0
// Draws what scripts/scaling has measured, and prints it as a table in Markdown.
#include "scaling/chart.hpp"
#include "scaling/measurements.hpp"

#include <cstdint>
#include <exception>
#include <fstream>
#include <iostream>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

using scaling::Chart;
using scaling::Measurements;
using scaling::Series;

namespace {

/// Steps that are drawn, and how they are called there.
std::vector<std::pair<std::string, std::string>> const drawn{{"read", "read"},
                                                             {"store", "store"},
                                                             {"workload", "workload"},
                                                             {"projection", "projection"},
                                                             {"components", "components"},
                                                             {"balance", "balance"},
                                                             {"betweenness", "betweenness"}};

constexpr double megabyte = 1e6;

/// The largest memory of all steps is that of the last.
double peak(Measurements const& measured, std::uint32_t size) {
    return measured.peak_bytes(measured.steps().back(), size) / megabyte;
}

Chart times(Measurements const& measured) {
    std::vector<Series> series;
    for (auto const& [step, name] : drawn) {
        Series one{name, {}};
        for (std::uint32_t const size : measured.sizes()) {
            one.points.emplace_back(size, measured.cpu_seconds(step, size));
        }
        series.push_back(std::move(one));
    }
    return {"Time", "CPU seconds", std::move(series)};
}

Chart memory(Measurements const& measured) {
    Series read{"when read", {}};
    Series stored{"when stored", {}};
    Series end{"at the end", {}};
    for (std::uint32_t const size : measured.sizes()) {
        read.points.emplace_back(size, measured.peak_bytes("read", size) / megabyte);
        stored.points.emplace_back(size, measured.peak_bytes("store", size) / megabyte);
        end.points.emplace_back(size, peak(measured, size));
    }
    return {"Memory", "MB, largest so far", {end, stored, read}};
}

void draw(Measurements const& measured, std::ostream& out) {
    out << R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 )"
        << static_cast<int>(2 * Chart::width) << ' ' << static_cast<int>(Chart::height)
        << R"(" font-family="sans-serif" font-size="12">)" << '\n'
        << R"(<rect width="100%" height="100%" fill="#fff"/>)" << '\n';
    times(measured).draw(out, 0);
    memory(measured).draw(out, Chart::width);
    out << "</svg>\n";
}

/// A column a size, a row a step, and the peak of memory below.
void print(Measurements const& measured, std::ostream& out) {
    std::string rule = "|---|";
    out << "| CPU seconds |";
    for (std::uint32_t const size : measured.sizes()) {
        out << ' ' << size << " notices |";
        rule += "---|";
    }
    out << '\n' << rule << '\n';
    for (std::string const& step : measured.steps()) {
        out << "| " << step << " |";
        for (std::uint32_t const size : measured.sizes()) {
            out << ' ' << fengong::fixed_point(measured.cpu_seconds(step, size), 3) << " |";
        }
        out << '\n';
    }
    out << "| *largest memory* |";
    for (std::uint32_t const size : measured.sizes()) {
        out << ' ' << fengong::fixed_point(peak(measured, size), 0) << " MB |";
    }
    out << '\n';
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        std::cerr << "usage: scaling MEASUREMENTS.csv CHART.svg\n";
        return 2;
    }
    try {
        std::ifstream csv{argv[1]};
        Measurements const measured{csv};
        std::ofstream svg{argv[2], std::ios_base::binary};
        draw(measured, svg);
        print(measured, std::cout);
        svg.close();
        if (!svg) {
            throw std::runtime_error{std::string{argv[2]} + " cannot be written"};
        }
    } catch (std::exception const& error) {
        std::cerr << "scaling: " << error.what() << '\n';
        return 1;
    }
}
