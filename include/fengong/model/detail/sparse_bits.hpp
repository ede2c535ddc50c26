// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/each_bit.hpp>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace fengong::detail {

/// Few numbers below a limit, most of them near each other: a bit each, in words that are remembered, so that the
/// numbers are taken out in order by looking at few words and sorting fewer.
class SparseBits {
public:
    explicit SparseBits(std::uint32_t limit)
        : words_(limit / word_bits + 1), used_(words_.size() + 1) {}

    void add(std::uint32_t number) noexcept {
        std::uint32_t const word = number / word_bits;
        used_[count_] = word;  // one more, which counts if it is new
        count_ += words_[word] == 0 ? 1U : 0U;
        words_[word] |= std::uint64_t{1} << number % word_bits;
    }

    /// Takes all out, and calls `use` with each, in order.
    template <class Use>
    void drain(Use use) {
        if (count_ > 1) {
            std::sort(used_.data(), used_.data() + count_);
        }
        for (std::uint32_t at = 0; at < count_; ++at) {
            std::uint32_t const word = used_[at];
            each_bit(words_[word], word * word_bits, use);
            words_[word] = 0;
        }
        count_ = 0;
    }

private:
    std::vector<std::uint64_t> words_;
    std::vector<std::uint32_t> used_;  // which words were added to: so many of these
    std::uint32_t count_ = 0;
};

}  // namespace fengong::detail
