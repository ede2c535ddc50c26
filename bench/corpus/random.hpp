// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <span>
#include <utility>
#include <vector>

namespace corpus {

/// Numbers that look random, the same from the same seeds with every compiler and library: the engine is
/// laid down by the standard, and no distribution of the library, which is not, is asked. Ask for one number a
/// statement: compilers differ in the order in which they evaluate operands.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t stream) : engine_{mixed(mixed(seed) ^ stream)} {}

    /// From 0 to `end`, which must not be 0, the end left out. So small beside 2^64 that the remainder is fair.
    [[nodiscard]] std::uint64_t below(std::uint64_t end) { return engine_() % end; }
    /// From `first` to `last`, both included.
    [[nodiscard]] std::int64_t between(std::int64_t first, std::int64_t last) {
        return first +
               static_cast<std::int64_t>(below(static_cast<std::uint64_t>(last - first) + 1));
    }
    /// True in `percent` of 100 cases.
    [[nodiscard]] bool chance(std::uint64_t percent) { return below(100) < percent; }
    /// True in a share of all cases; to one part in a million.
    [[nodiscard]] bool chance_of(double share) {
        return static_cast<double>(below(1'000'000)) < share * 1e6;
    }

    template <class Value>
    [[nodiscard]] Value const& pick(std::vector<Value> const& values) {
        return values[below(values.size())];
    }
    template <class Value, std::size_t Size>
    [[nodiscard]] Value const& pick(Value const (&values)[Size]) {
        return values[below(Size)];
    }

    /// The index of one of `weights`, each as often as it weighs. Their sum must not be 0.
    [[nodiscard]] std::size_t weighted(std::span<unsigned const> weights) {
        std::uint64_t sum = 0;
        for (unsigned const weight : weights) {
            sum += weight;
        }
        std::uint64_t left = below(sum);
        std::size_t index = 0;
        while (left >= weights[index]) {
            left -= weights[index];
            ++index;
        }
        return index;
    }

    template <class Value>
    void shuffle(std::vector<Value>& values) {
        for (std::size_t size = values.size(); size > 1; --size) {
            std::swap(values[size - 1], values[below(size)]);
        }
    }

private:
    /// SplitMix64: neighbouring seeds give engines that have nothing in common.
    [[nodiscard]] static constexpr std::uint64_t mixed(std::uint64_t value) noexcept {
        value += 0x9E3779B97F4A7C15U;
        value = (value ^ (value >> 30U)) * 0xBF58476D1CE4E5B9U;
        value = (value ^ (value >> 27U)) * 0x94D049BB133111EBU;
        return value ^ (value >> 31U);
    }

    std::mt19937_64 engine_;
};

}  // namespace corpus
