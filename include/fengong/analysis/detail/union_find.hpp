// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <vector>

namespace fengong::detail {

/// Disjoint sets of numbers; the root of a set is its smallest number.
class UnionFind {
public:
    /// `size` sets of one number each.
    explicit UnionFind(std::uint32_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), 0U);
    }

    [[nodiscard]] std::uint32_t root(std::uint32_t number) noexcept {
        while (parent_[number] != number) {
            parent_[number] = parent_[parent_[number]];
            number = parent_[number];
        }
        return number;
    }

    void join(std::uint32_t left, std::uint32_t right) noexcept {
        left = root(left);
        right = root(right);
        parent_[std::max(left, right)] = std::min(left, right);
    }

private:
    std::vector<std::uint32_t> parent_;
};

}  // namespace fengong::detail
