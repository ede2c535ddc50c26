// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/detail/count_less.hpp>
#include <fengong/store/detail/magnitude_key.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// The targets of one measure by magnitude, and of one magnitude by id, in short sorted blocks: a place is
/// found in logarithmic time, and to put a target there moves one block.
class MagnitudeColumn {
public:
    struct Entry {
        MagnitudeKey key;
        TargetId target;
    };
    /// Targets and their keys lie apart: a search reads keys alone, a walk targets alone. Never empty.
    struct Block {
        std::vector<MagnitudeKey> keys;
        std::vector<TargetId> rows;
    };
    /// A target in its block; behind the last one, the first of a block that is not there.
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
        return position_of(find_lower(MagnitudeKey{magnitude}, magnitude, magnitude_of));
    }

    /// The first target with a greater magnitude.
    template <class MagnitudeOf>
    [[nodiscard]] Position upper_bound(Decimal magnitude, MagnitudeOf magnitude_of) const {
        return position_of(find_upper(MagnitudeKey{magnitude}, magnitude, magnitude_of));
    }

    /// Puts in a target whose id is greater than those of the others. If that throws, nothing has changed.
    template <class MagnitudeOf>
    void insert(TargetId target, Decimal magnitude, MagnitudeOf magnitude_of) {
        MagnitudeKey const key{magnitude};
        if (blocks_.empty()) {
            insert_block(0, {{key}, {target}});
            return;
        }
        auto [block, row] = find_upper(key, magnitude, magnitude_of);
        if (block == blocks_.size()) {
            --block;
            row = blocks_[block].keys.size();
        }
        if (blocks_[block].keys.size() == block_size) {
            if (row == block_size) {
                insert_block(block + 1, {{key}, {target}});
                return;
            }
            split(block);
            if (row > block_size / 2) {
                ++block;
                row -= block_size / 2;
            }
        }
        Block& home = blocks_[block];
        make_room(home.keys);
        make_room(home.rows);
        home.keys.insert(home.keys.begin() + static_cast<std::ptrdiff_t>(row), key);
        home.rows.insert(home.rows.begin() + static_cast<std::ptrdiff_t>(row), target);
        tops_[block] = home.keys.back();
    }

    /// A column of these, which are in order.
    [[nodiscard]] static MagnitudeColumn of(std::span<Entry const> entries) {
        MagnitudeColumn column;
        std::size_t const blocks = (entries.size() + block_size - 1) / block_size;
        column.tops_.reserve(blocks);
        column.blocks_.resize(blocks);
        for (std::size_t block = 0; block < blocks; ++block) {
            auto& [keys, rows] = column.blocks_[block];
            std::size_t const count = std::min(entries.size(), block_size);
            keys.reserve(count);
            rows.reserve(count);
            for (Entry const& entry : entries.first(count)) {
                keys.push_back(entry.key);
                rows.push_back(entry.target);
            }
            column.tops_.push_back(keys.back());
            entries = entries.subspan(count);
        }
        return column;
    }

    /// Takes out the targets of `count` ids from `first` on. Linear in the column.
    void erase(TargetId first, std::uint32_t count) noexcept {
        std::size_t kept_blocks = 0;
        for (std::size_t block = 0; block < blocks_.size(); ++block) {
            auto& [keys, rows] = blocks_[block];
            std::size_t kept = 0;
            for (std::size_t row = 0; row < rows.size(); ++row) {
                if (rows[row] < first || rows[row].value - first.value >= count) {
                    keys[kept] = keys[row];
                    rows[kept++] = rows[row];
                }
            }
            keys.resize(kept);
            rows.resize(kept);
            if (kept != 0) {
                tops_[kept_blocks] = keys.back();
                std::swap(blocks_[kept_blocks++], blocks_[block]);
            }
        }
        tops_.resize(kept_blocks);
        blocks_.resize(kept_blocks);
    }

private:
    /// The place of a target: the number of its block, and the row there.
    struct Place {
        std::size_t block;
        std::size_t row;
    };

    static constexpr std::size_t block_size = 1024;

    [[nodiscard]] Position position_of(Place place) const noexcept {
        return {blocks_.data() + place.block, place.row};
    }

    template <class MagnitudeOf>
    [[nodiscard]] Place find_lower(MagnitudeKey key, Decimal magnitude,
                                   MagnitudeOf magnitude_of) const {
        return key.is_exact() ? find(key) : first_not([&](MagnitudeKey other, TargetId target) {
            return other != key ? other < key : magnitude_of(target) < magnitude;
        });
    }

    template <class MagnitudeOf>
    [[nodiscard]] Place find_upper(MagnitudeKey key, Decimal magnitude,
                                   MagnitudeOf magnitude_of) const {
        return key.is_exact()
                   ? find(key.next())
                   : first_not([&](MagnitudeKey other, TargetId target) {
                         return other != key ? other < key : !(magnitude < magnitude_of(target));
                     });
    }

    /// The first target with at least this key.
    [[nodiscard]] Place find(MagnitudeKey key) const noexcept {
        std::size_t const block = count_less(tops_.data(), tops_.size(), key);
        if (block == blocks_.size()) {
            return {block, 0};
        }
        std::vector<MagnitudeKey> const& keys = blocks_[block].keys;
        return {block, count_less(keys.data(), keys.size(), key)};
    }

    template <class Before>
    [[nodiscard]] Place first_not(Before before) const {
        auto const count_before = [](std::size_t rows, auto is_before) {
            std::size_t first = 0;
            while (rows > first) {
                std::size_t const middle = first + (rows - first) / 2;
                bool const behind = is_before(middle);
                (behind ? first : rows) = middle + (behind ? 1 : 0);
            }
            return first;
        };
        std::size_t const block = count_before(blocks_.size(), [&](std::size_t candidate) {
            return before(tops_[candidate], blocks_[candidate].rows.back());
        });
        if (block == blocks_.size()) {
            return {block, 0};
        }
        Block const& found = blocks_[block];
        return {block, count_before(found.rows.size(), [&](std::size_t row) {
                    return before(found.keys[row], found.rows[row]);
                })};
    }

    template <class Row>
    static void make_room(std::vector<Row>& rows) {
        if (rows.size() == rows.capacity()) {
            rows.reserve(rows.size() + rows.size() / 8 + 4);
        }
    }

    /// Puts a block that is not empty in front of another. If that throws, nothing has changed.
    void insert_block(std::size_t at, Block block) {
        tops_.reserve(tops_.size() + 1);
        MagnitudeKey const top = block.keys.back();
        blocks_.insert(blocks_.begin() + static_cast<std::ptrdiff_t>(at), std::move(block));
        tops_.insert(tops_.begin() + static_cast<std::ptrdiff_t>(at), top);
    }

    /// Makes two blocks of a full one. If that throws, nothing has changed.
    void split(std::size_t at) {
        auto const part = [](auto const& rows, std::size_t first, std::size_t last) {
            auto const begin = rows.begin();
            return std::vector(begin + static_cast<std::ptrdiff_t>(first),
                               begin + static_cast<std::ptrdiff_t>(last));
        };
        constexpr std::size_t half = block_size / 2;
        auto const& [keys, rows] = blocks_[at];
        Block left{part(keys, 0, half), part(rows, 0, half)};
        insert_block(at + 1, {part(keys, half, block_size), part(rows, half, block_size)});
        blocks_[at] = std::move(left);
        tops_[at] = blocks_[at].keys.back();
    }

    std::vector<Block> blocks_;
    std::vector<MagnitudeKey> tops_;  // the greatest key of each block, side by side for the search
};

}  // namespace fengong::detail
