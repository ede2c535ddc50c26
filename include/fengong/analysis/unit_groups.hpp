// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <span>
#include <utility>
#include <vector>

namespace fengong {

/// Groups of units, in compressed rows: a range of spans, most of which have few units. Const access is safe from
/// many threads.
class UnitGroups {
public:
    using value_type = std::span<UnitId const>;

    /// Walks the groups in order.
    class const_iterator {
    public:
        using iterator_category = std::forward_iterator_tag;
        using value_type = UnitGroups::value_type;
        using difference_type = std::ptrdiff_t;
        using pointer = value_type const*;
        using reference = value_type;

        const_iterator() = default;
        const_iterator(UnitGroups const& groups, std::size_t at) : groups_{&groups}, at_{at} {}

        [[nodiscard]] value_type operator*() const noexcept { return (*groups_)[at_]; }
        const_iterator& operator++() noexcept {
            ++at_;
            return *this;
        }
        const_iterator operator++(int) noexcept {
            return std::exchange(*this, const_iterator{*groups_, at_ + 1});
        }
        friend bool operator==(const_iterator left, const_iterator right) noexcept {
            return left.at_ == right.at_;
        }

    private:
        UnitGroups const* groups_ = nullptr;
        std::size_t at_ = 0;
    };
    using iterator = const_iterator;

    /// No groups.
    UnitGroups() = default;

    /// So many groups of the units [0, group_of.size()), each of which says in which it is; those that say `none` are
    /// in no group. Linear.
    UnitGroups(std::uint32_t groups, std::span<std::uint32_t const> group_of, std::uint32_t none)
        : first_(std::size_t{groups} + 1) {
        for (std::uint32_t const group : group_of) {
            if (group != none) {
                ++first_[group];
            }
        }
        std::uint32_t behind = 0;
        for (std::uint32_t& first : first_) {  // the end of each group, from which it is filled
            behind += first;
            first = behind;
        }
        units_.resize(behind);
        for (auto unit = static_cast<std::uint32_t>(group_of.size()); unit-- != 0;) {
            if (group_of[unit] != none) {
                units_[--first_[group_of[unit]]] = UnitId{unit};
            }
        }
    }

    [[nodiscard]] std::size_t size() const noexcept {
        return first_.empty() ? 0 : first_.size() - 1;
    }
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }
    /// The units of a group, by id.
    [[nodiscard]] std::span<UnitId const> operator[](std::size_t group) const noexcept {
        return detail::ranges::view(units_, first_[group], first_[group + 1] - first_[group]);
    }
    [[nodiscard]] const_iterator begin() const noexcept { return {*this, 0}; }
    [[nodiscard]] const_iterator end() const noexcept { return {*this, size()}; }

private:
    std::vector<std::uint32_t> first_;  // of each group, and one behind the last
    std::vector<UnitId> units_;
};

}  // namespace fengong
