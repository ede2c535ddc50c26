// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/ids.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The first digits of a magnitude: in the order of the magnitudes as far as they go, and whether they
/// say all of it.
class MagnitudeKey {
public:
    constexpr MagnitudeKey() = default;
    explicit constexpr MagnitudeKey(Decimal magnitude) noexcept {
        if (magnitude.is_zero()) {
            return;
        }
        auto const mantissa = static_cast<std::uint64_t>(magnitude.mantissa());
        std::uint64_t digits = magnitude.is_negative() ? ~mantissa + 1 : mantissa;
        int place = magnitude.exponent() + digits_kept + least_place;
        bool exact = true;
        for (; digits >= limit; digits /= 10, ++place) {
            exact = exact && digits % 10 == 0;
        }
        for (; digits < limit / 10; digits *= 10) {
            --place;
        }
        std::uint32_t const bits = zero | static_cast<std::uint32_t>(place) << place_shift |
                                   static_cast<std::uint32_t>(digits) << 1U | (exact ? 0U : 1U);
        bits_ = magnitude.is_negative() ? ~bits : bits;
    }

    /// Whether magnitudes of this key are equal.
    [[nodiscard]] constexpr bool is_exact() const noexcept {
        return (bits_ & 1U) == (bits_ < zero ? 1U : 0U);
    }

    friend constexpr auto operator<=>(MagnitudeKey, MagnitudeKey) = default;

private:
    // From the top: the sign, the place of the first digit in eight bits, six digits in 20, and whether there
    // are more of them. Of negative magnitudes all bits are turned over.
    static constexpr std::uint32_t zero = 0x8000'0000;
    static constexpr std::uint64_t limit = 1'000'000;
    static constexpr int digits_kept = 6;
    static constexpr int least_place = Decimal::max_exponent + 1;
    static constexpr unsigned place_shift = 21;

    std::uint32_t bits_ = zero;
};

/// The targets of one measure by magnitude, and of one magnitude by id, in short sorted blocks: a place is
/// found in logarithmic time, and to put a target there moves one block.
class MagnitudeColumn {
public:
    struct Entry {
        MagnitudeKey key;
        TargetId target;
    };
    /// Never empty.
    struct Block {
        std::vector<Entry> rows;
    };
    /// An entry; behind the last one, the first of a block that is not there.
    struct Position {
        Block const* block = nullptr;
        std::size_t row = 0;
    };

    [[nodiscard]] Position begin() const noexcept { return {blocks_.data(), 0}; }
    [[nodiscard]] Position end() const noexcept { return {blocks_.data() + blocks_.size(), 0}; }

    /// The first target with a magnitude of at least this one; `magnitude_of(TargetId)` is asked where keys
    /// do not decide.
    template <class MagnitudeOf>
    [[nodiscard]] Position lower_bound(Decimal magnitude, MagnitudeOf magnitude_of) const {
        return first_not([&, key = MagnitudeKey{magnitude}](Entry const& entry) {
            return entry.key != key ? entry.key < key
                                    : !key.is_exact() && magnitude_of(entry.target) < magnitude;
        });
    }

    /// The first target with a greater magnitude.
    template <class MagnitudeOf>
    [[nodiscard]] Position upper_bound(Decimal magnitude, MagnitudeOf magnitude_of) const {
        return first_not([&, key = MagnitudeKey{magnitude}](Entry const& entry) {
            return entry.key != key ? entry.key < key
                                    : key.is_exact() || !(magnitude < magnitude_of(entry.target));
        });
    }

    /// Puts in a target whose id is greater than those of the others. If that throws, nothing has changed.
    template <class MagnitudeOf>
    void insert(TargetId target, Decimal magnitude, MagnitudeOf magnitude_of) {
        Entry const entry{MagnitudeKey{magnitude}, target};
        if (blocks_.empty()) {
            blocks_.push_back({{entry}});
            return;
        }
        Position const behind = upper_bound(magnitude, magnitude_of);
        auto block = static_cast<std::size_t>(behind.block - blocks_.data());
        std::size_t row = behind.row;
        if (block == blocks_.size()) {
            --block;
            row = blocks_[block].rows.size();
        }
        if (blocks_[block].rows.size() == block_size) {
            if (row == block_size) {
                blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(block) + 1,
                               Block{{entry}});
                return;
            }
            split(block);
            if (row > block_size / 2) {
                ++block;
                row -= block_size / 2;
            }
        }
        std::vector<Entry>& rows = blocks_[block].rows;
        if (rows.size() == rows.capacity()) {
            rows.reserve(rows.size() + rows.size() / 8 + 4);
        }
        rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row), entry);
    }

    /// Takes out the targets of `count` ids from `first` on. Linear in the column.
    void erase(TargetId first, std::uint32_t count) noexcept {
        for (Block& block : blocks_) {
            std::erase_if(block.rows, [=](Entry const& entry) {
                return entry.target >= first && entry.target.value - first.value < count;
            });
        }
        std::erase_if(blocks_, [](Block const& block) { return block.rows.empty(); });
    }

private:
    static constexpr std::size_t block_size = 256;

    template <class Before>
    [[nodiscard]] Position first_not(Before before) const {
        auto const block = std::ranges::partition_point(
            blocks_, [&](Block const& candidate) { return before(candidate.rows.back()); });
        if (block == blocks_.end()) {
            return end();
        }
        auto const row = std::ranges::partition_point(block->rows, before);
        return {&*block, static_cast<std::size_t>(row - block->rows.begin())};
    }

    /// Makes two blocks of a full one. If that throws, nothing has changed.
    void split(std::size_t block) {
        std::vector<Entry> const& rows = blocks_[block].rows;
        auto const half = rows.begin() + block_size / 2;
        std::vector<Entry> left{rows.begin(), half};
        blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(block) + 1,
                       Block{{half, rows.end()}});
        blocks_[block].rows = std::move(left);
    }

    std::vector<Block> blocks_;
};

}  // namespace fengong::detail
