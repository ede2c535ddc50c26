// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/subject.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <vector>

// What graph analyses say, in one form for all who make them. Vertices are numbered as in ours: items, then units.

namespace compare {

/// Who holds together, from the label of each vertex, whatever the labels are: each is replaced by the first vertex
/// that has it.
template <class Labels>
[[nodiscard]] Answers partition(Labels const& labels) {
    std::map<std::size_t, double> first;
    std::vector<double> answer;
    for (auto const label : labels) {
        auto const vertex = static_cast<double>(answer.size());
        answer.push_back(first.emplace(static_cast<std::size_t>(label), vertex).first->second);
    }
    return {{"partition", answer}};
}

/// A set of vertices.
template <class Vertices>
[[nodiscard]] Answers vertex_set(Vertices const& vertices) {
    std::vector<double> answer;
    for (auto const vertex : vertices) {
        answer.push_back(static_cast<double>(vertex));
    }
    std::ranges::sort(answer);
    return {{"vertices", answer}};
}

/// Ties of units: how many items each pair shares, added up for each unit, and its weights.
class TieSums {
public:
    explicit TieSums(std::size_t units) : ties_(3 * units), weights_(units) {}

    /// What one unit shares with another; to be called for either.
    void add(std::size_t unit, std::size_t other, std::uint64_t shared) {
        ties_[3 * unit] += 1;
        ties_[3 * unit + 1] += static_cast<double>(shared);
        ties_[3 * unit + 2] += static_cast<double>(shared) * static_cast<double>(other);
    }
    void add_weight(std::size_t unit, double weight) { weights_[unit] += weight; }

    [[nodiscard]] Answers ties() const { return {{"ties", ties_}}; }
    [[nodiscard]] Answers ties_and_weights() const {
        return {{"ties", ties_}, {"weights", weights_}};
    }

private:
    std::vector<double> ties_;
    std::vector<double> weights_;
};

/// The workload of one unit, as far as it is compared.
struct Load {
    double lead = 0;
    double responsible = 0;
    double effort = 0;
};

/// Loads by unit.
[[nodiscard]] inline Answers load_answer(std::vector<Load> const& loads) {
    std::vector<double> answer;
    for (Load const& load : loads) {
        answer.insert(answer.end(), {load.lead, load.responsible, load.effort});
    }
    return {{"loads", answer}};
}

}  // namespace compare
