// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/store/detail/reserve_more.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
#include <vector>

namespace fengong::detail {

/// A list of numbers for each unit, all in one piece of memory.
///
/// A list that needs more room than there is behind it moves to the end, with a quarter to spare, and leaves its
/// place to the list in front of it; when more than half lies idle, all are laid out anew. So numbers are
/// appended in constant time on average.
class UnitLists {
public:
    /// A number to come to the list of a unit. No number may be 2³² - 1.
    class Entry {
    public:
        constexpr Entry(UnitId unit, std::uint32_t number) noexcept
            : bits_{std::uint64_t{unit.value} << 32U | number} {}

        [[nodiscard]] constexpr UnitId unit() const noexcept {
            return UnitId{static_cast<std::uint32_t>(bits_ >> 32U)};
        }
        [[nodiscard]] constexpr std::uint32_t number() const noexcept {
            return static_cast<std::uint32_t>(bits_);
        }

        friend constexpr auto operator<=>(Entry, Entry) = default;

    private:
        std::uint64_t bits_;  // one number, which compares without a branch
    };

    /// How many units there are.
    [[nodiscard]] std::size_t size() const noexcept { return lists_.size(); }

    [[nodiscard]] std::span<std::uint32_t const> operator[](UnitId unit) const noexcept {
        List const list = lists_[unit.value];
        return ranges::view(numbers_, list.first, list.count);
    }

    /// Makes sure that append() of these entries, which are in order, does not throw.
    void prepare_append(std::span<Entry const> entries, std::size_t units) {
        prepare_units(units);
        std::size_t room = 0;
        for_each_unit(entries, [&](std::span<Entry const> of_unit) {
            std::size_t const known = size_of(of_unit.front().unit());
            room += room_for(known, known + of_unit.size());
        });
        if (numbers_.size() + room > 2 * (used_ + room)) {
            lay_out_anew();
        }
        reserve_more(numbers_, room);
    }

    /// Appends numbers to the lists of their units; `units` is how many units there are.
    void append(std::span<Entry const> entries, std::size_t units) noexcept {
        lists_.resize(units);
        for_each_unit(entries, [&](std::span<Entry const> of_unit) {
            List& list = lists_[of_unit.front().unit().value];
            if (!has_room(list, of_unit.size())) {
                move_to_end(list, list.count + of_unit.size());
            }
            for (Entry const& entry : of_unit) {
                numbers_[list.first + list.count++] = entry.number();
            }
        });
        used_ += entries.size();
    }

    /// Makes sure that new lists for so many units, of so many numbers together, can be made without a throw.
    void prepare_assign(std::size_t numbers, std::size_t units) {
        prepare_units(units);
        numbers_.reserve(numbers);
    }

    /// @name Makes new lists, without a gap: begin_assign(), expect() for each number to come, lay_out(), and put()
    /// for each number.
    /// @{
    void begin_assign(std::size_t units) noexcept { lists_.assign(units, List{}); }
    void expect(UnitId unit) noexcept { ++lists_[unit.value].count; }
    void lay_out() noexcept {
        used_ = 0;
        for (List& list : lists_) {
            list.first = static_cast<std::uint32_t>(used_);
            used_ += list.count;
            list.count = 0;
        }
        numbers_.resize(used_);
    }
    void put(UnitId unit, std::uint32_t number) noexcept {
        List& list = lists_[unit.value];
        numbers_[list.first + list.count++] = number;
    }
    /// @}

private:
    /// Where the list of a unit lies; anywhere as long as it is empty.
    struct List {
        std::uint32_t first = 0;
        std::uint32_t count = 0;
    };
    static constexpr std::uint32_t idle = std::numeric_limits<std::uint32_t>::max();

    template <class Visit>
    static void for_each_unit(std::span<Entry const> entries, Visit visit) {
        while (!entries.empty()) {
            UnitId const unit = entries.front().unit();
            auto const next =
                ranges::find_if(entries, [=](Entry const& entry) { return entry.unit() != unit; });
            auto const count = static_cast<std::size_t>(next - entries.begin());
            visit(entries.first(count));
            entries = entries.subspan(count);
        }
    }

    [[nodiscard]] std::size_t size_of(UnitId unit) const noexcept {
        return unit.value < lists_.size() ? lists_[unit.value].count : 0;
    }

    /// How many numbers a list gets room for that had `known` and is to hold `wanted`: none to spare at first.
    [[nodiscard]] static std::size_t room_for(std::size_t known, std::size_t wanted) noexcept {
        return known == 0 ? wanted : wanted + wanted / 4 + 1;
    }

    [[nodiscard]] bool has_room(List list, std::size_t more) const noexcept {
        std::size_t const end = std::size_t{list.first} + list.count;
        return list.count != 0 && end + more <= numbers_.size() &&
               ranges::all_of(ranges::view(numbers_, end, more),
                              [](std::uint32_t number) { return number == idle; });
    }

    void move_to_end(List& list, std::size_t wanted) noexcept {
        std::size_t const to = numbers_.size();
        numbers_.resize(to + room_for(list.count, wanted), idle);
        auto const from = numbers_.begin() + static_cast<std::ptrdiff_t>(list.first);
        auto const behind = from + static_cast<std::ptrdiff_t>(list.count);
        std::copy(from, behind, numbers_.begin() + static_cast<std::ptrdiff_t>(to));
        std::fill(from, behind, idle);
        list.first = static_cast<std::uint32_t>(to);
    }

    void prepare_units(std::size_t units) {
        if (units > lists_.size()) {
            reserve_more(lists_, units - lists_.size());
        }
    }

    /// Leaves each list a quarter to spare, else all that grow alike would soon move again.
    void lay_out_anew() {
        std::size_t size = 0;
        for (List const& list : lists_) {
            size += list.count + list.count / 4;
        }
        std::vector<std::uint32_t> numbers;
        numbers.reserve(size);
        for (List& list : lists_) {
            std::span<std::uint32_t const> const old =
                ranges::view(numbers_, list.first, list.count);
            list.first = static_cast<std::uint32_t>(numbers.size());
            numbers.insert(numbers.end(), old.begin(), old.end());
            numbers.resize(numbers.size() + old.size() / 4, idle);
        }
        numbers_.swap(numbers);
    }

    std::vector<List> lists_;             // by unit
    std::vector<std::uint32_t> numbers_;  // of all lists, and what is idle
    std::size_t used_ = 0;                // how many are not idle
};

}  // namespace fengong::detail
