// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <stdexcept>
#include <utility>
#include <vector>

namespace fengong {

/// Which ids of a table are in use, and at which position of the table each stands.
///
/// Ids count from 0 in the order of adding and are never given twice. Rows stand in the order of their
/// ids, without gaps; ids whose rows were taken away are retired. As long as none is, id and position
/// are the same and every question takes constant time; else it is logarithmic in the number of retired
/// ranges.
class LiveIds {
public:
    /// The id that the next row gets.
    [[nodiscard]] std::uint32_t next() const noexcept { return next_; }

    /// How many ids are in use.
    [[nodiscard]] std::uint32_t size() const noexcept {
        return next_ - (gaps_.empty() ? 0 : gaps_.back().retired);
    }

    /// Whether the id was given and is not retired.
    [[nodiscard]] bool contains(std::uint32_t id) const noexcept {
        auto const gap = gap_behind(id);
        return id < next_ && (gap == gaps_.end() || id < gap->begin);
    }

    /// The position of the row of an id in use; of another, of the next row in use.
    [[nodiscard]] std::uint32_t position(std::uint32_t id) const noexcept {
        if (gaps_.empty()) {
            return id;
        }
        auto const gap = gap_behind(id);
        std::uint32_t const before = gap == gaps_.begin() ? 0 : std::prev(gap)->retired;
        bool const retired = gap != gaps_.end() && gap->begin <= id;
        return (retired ? gap->begin : id) - before;
    }

    /// The id of the row at a position.
    [[nodiscard]] std::uint32_t at(std::uint32_t position) const noexcept {
        if (gaps_.empty()) {
            return position;
        }
        auto const gap = std::upper_bound(
            gaps_.begin(), gaps_.end(), position,
            [](std::uint32_t at, Gap const& other) { return at < other.end - other.retired; });
        return position + (gap == gaps_.begin() ? 0 : std::prev(gap)->retired);
    }

    /// Makes sure that `more` ids are left. Throws std::length_error if they are not.
    void expect(std::size_t more) const {
        if (more > std::numeric_limits<std::uint32_t>::max() - next_) {
            throw std::length_error{"fengong: a store holds at most 2³² rows"};
        }
    }

    /// Gives the next `count` ids.
    void give(std::size_t count) noexcept { next_ += static_cast<std::uint32_t>(count); }

    /// Makes room for retire(), which then does not throw.
    void reserve() { gaps_.reserve(gaps_.size() + 1); }

    /// Retires `count` ids in use, from `first` on. Linear in the number of retired ranges.
    void retire(std::uint32_t first, std::uint32_t count) noexcept {
        if (count == 0) {
            return;
        }
        auto gap = gap_behind(first);
        gap = gaps_.insert(
            gap, {first, first + count, gap == gaps_.begin() ? 0 : std::prev(gap)->retired});
        for (auto later = gap; later != gaps_.end(); ++later) {
            later->retired += count;
        }
        join(gap);
    }

private:
    /// Ids that are retired: [begin, end), and how many are up to the end.
    struct Gap {
        std::uint32_t begin;
        std::uint32_t end;
        std::uint32_t retired;
    };
    using Gaps = std::vector<Gap>;

    /// The first gap that ends behind `id`.
    [[nodiscard]] Gaps::const_iterator gap_behind(std::uint32_t id) const noexcept {
        return std::upper_bound(gaps_.begin(), gaps_.end(), id,
                                [](std::uint32_t at, Gap const& gap) { return at < gap.end; });
    }
    [[nodiscard]] Gaps::iterator gap_behind(std::uint32_t id) noexcept {
        return gaps_.begin() + (std::as_const(*this).gap_behind(id) - gaps_.cbegin());
    }

    /// Makes one gap of this one and those that touch it.
    void join(Gaps::iterator gap) noexcept {
        if (auto const next = std::next(gap); next != gaps_.end() && next->begin == gap->end) {
            next->begin = gap->begin;
            gap = gaps_.erase(gap);
        }
        if (gap != gaps_.begin() && std::prev(gap)->end == gap->begin) {
            gap->begin = std::prev(gap)->begin;
            gaps_.erase(std::prev(gap));
        }
    }

    std::uint32_t next_ = 0;
    Gaps gaps_;
};

}  // namespace fengong
