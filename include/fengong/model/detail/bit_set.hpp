// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/each_bit.hpp>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// Numbers below a limit: a bit each, so that they come out in order without being sorted.
class BitSet {
public:
    explicit BitSet(std::uint32_t limit) : words_(limit / word_bits + 1) {}

    void add(std::uint32_t number) noexcept {
        words_[number / word_bits] |= std::uint64_t{1} << number % word_bits;
    }

    /// How many there are. Linear in the limit.
    [[nodiscard]] std::size_t count() const noexcept {
        std::size_t count = 0;
        for (std::uint64_t const word : words_) {
            count += static_cast<std::size_t>(std::popcount(word));
        }
        return count;
    }

    /// Calls `use` with each number, in order. Linear in the limit.
    template <class Use>
    void each(Use use) const {
        std::uint32_t first = 0;
        for (std::uint64_t const word : words_) {
            each_bit(word, first, use);
            first += word_bits;
        }
    }

private:
    std::vector<std::uint64_t> words_;
};

}  // namespace fengong::detail
