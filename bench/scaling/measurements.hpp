// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/analysis/spread.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <istream>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace scaling {

/// What a step took at one size of the corpus, over all runs.
struct Cost {
    std::vector<double> cpu_seconds;
    std::vector<double> peak_bytes;
};

/// The middle of some numbers, of which there must be one.
[[nodiscard]] inline double median(std::vector<double> numbers) {
    std::ranges::sort(numbers);
    return fengong::quantile(numbers, 0.5);
}

/// The cells of a line of CSV without quotes.
[[nodiscard]] inline std::vector<std::string> cells_of(std::string const& line) {
    std::vector<std::string> cells(1);
    for (char const c : line) {
        if (c == ',') {
            cells.emplace_back();
        } else if (c != '\r') {
            cells.back() += c;
        }
    }
    return cells;
}

/// Measurements by step and number of notices, steps in the order in which they came.
class Measurements {
public:
    /// Reads what scripts/scaling writes: notices, run, step, cpu_seconds, wall_seconds, growth_bytes, peak_bytes.
    /// Throws std::runtime_error where a line is none of that.
    explicit Measurements(std::istream& csv) {
        std::string line;
        std::getline(csv, line);  // the head
        while (std::getline(csv, line)) {
            constexpr std::size_t columns = 7;
            auto const cells = cells_of(line);
            if (cells.size() != columns) {
                throw std::runtime_error{"no line of measurements: " + line};
            }
            auto const notices = static_cast<std::uint32_t>(std::stoul(cells[0]));
            if (std::ranges::find(sizes_, notices) == sizes_.end()) {
                sizes_.push_back(notices);
            }
            if (!costs_.contains(cells[2])) {
                steps_.push_back(cells[2]);
            }
            Cost& cost = costs_[cells[2]][notices];
            cost.cpu_seconds.push_back(std::stod(cells[3]));
            cost.peak_bytes.push_back(std::stod(cells[6]));
        }
        std::ranges::sort(sizes_);
        if (sizes_.empty()) {
            throw std::runtime_error{"there are no measurements"};
        }
    }

    [[nodiscard]] std::vector<std::uint32_t> const& sizes() const noexcept { return sizes_; }
    [[nodiscard]] std::vector<std::string> const& steps() const noexcept { return steps_; }

    /// Medians over the runs; of time at least what the clock can tell. The step must have been measured at the size.
    [[nodiscard]] double cpu_seconds(std::string const& step, std::uint32_t size) const {
        constexpr double resolution = 1e-6;
        return std::max(median(costs_.at(step).at(size).cpu_seconds), resolution);
    }
    [[nodiscard]] double peak_bytes(std::string const& step, std::uint32_t size) const {
        return median(costs_.at(step).at(size).peak_bytes);
    }

private:
    std::vector<std::uint32_t> sizes_;
    std::vector<std::string> steps_;
    std::map<std::string, std::map<std::uint32_t, Cost>> costs_;
};

}  // namespace scaling
