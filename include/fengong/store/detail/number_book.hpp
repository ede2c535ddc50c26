// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/item.hpp>
#include <fengong/store/detail/count_less.hpp>
#include <fengong/store/detail/reserve_more.hpp>

#include <compare>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace fengong::detail {

/// Which items of a notice have which printed number.
///
/// Most notices count up by one, so that a number is a place; of the others the numbers are kept, in order.
/// Notices and the items in them are known by their positions.
class NumberBook {
public:
    /// An item that prints a number.
    struct Numbered {
        std::uint32_t number;
        std::uint32_t item;

        friend constexpr auto operator<=>(Numbered, Numbered) = default;
    };
    /// Some items of a notice: those at `list[first]` and so on, and without a list the first and so on.
    struct Items {
        ItemId first_of_notice;
        Numbered const* list = nullptr;
        std::size_t first = 0;
        std::size_t count = 0;

        [[nodiscard]] std::size_t operator[](std::size_t position) const noexcept {
            return list == nullptr ? position : list[position].item;
        }
    };

    /// The items of a number in a notice, in order. Constant time where it counts up by one, else logarithmic.
    [[nodiscard]] Items find(std::size_t notice, std::uint32_t number) const noexcept {
        OfNotice const& numbers = notices_[notice];
        if (numbers.is_run) {
            std::size_t const place = std::uint32_t{number - numbers.first};
            return {numbers.first_item, nullptr, place,
                    place < numbers.count ? std::size_t{1} : std::size_t{0}};
        }
        Numbered const* const list = lists_.data() + numbers.first;
        std::size_t const first = count_less(list, numbers.count, number, &Numbered::number);
        std::size_t last = first;
        while (last != numbers.count && list[last].number == number) {
            ++last;
        }
        return {numbers.first_item, list, first, last - first};
    }

    /// How many notices there are.
    [[nodiscard]] std::size_t size() const noexcept { return notices_.size(); }

    /// Takes in the items of a notice that stands behind the others; the first has this id. If that throws,
    /// nothing has changed.
    void append(ItemId first_item, std::span<Item const> items) {
        reserve_more(notices_, 1);
        if (is_run(items)) {
            notices_.push_back({first_item, items.empty() ? 0 : items.front().number.value_or(0),
                                static_cast<std::uint32_t>(items.size()), true});
            return;
        }
        reserve_more(lists_, items.size());
        auto const first = static_cast<std::uint32_t>(lists_.size());
        for (std::uint32_t item = 0; item < items.size(); ++item) {
            if (auto const number = items[item].number) {
                lists_.push_back({*number, item});
            }
        }
        std::span<Numbered> const list = ranges::mutable_view(lists_, first);
        auto const order =
            [](Numbered numbered) {  // as one number, which compares without a branch
                return std::uint64_t{numbered.number} << 32U | numbered.item;
            };
        if (!ranges::is_sorted(list, order)) {
            ranges::sort(list, {}, order);
        }
        notices_.push_back({first_item, first, static_cast<std::uint32_t>(list.size()), false});
    }

    /// Takes out the last notices, but for the first `size`.
    void shrink(std::size_t size) noexcept {
        for (; notices_.size() > size; notices_.pop_back()) {
            lists_.resize(lists_.size() - (notices_.back().is_run ? 0 : notices_.back().count));
        }
    }

    /// Takes out a notice. Linear in the book.
    void erase(std::size_t notice) noexcept {
        OfNotice const gone = notices_[notice];
        notices_.erase(notices_.begin() + static_cast<std::ptrdiff_t>(notice));
        if (gone.is_run) {
            return;
        }
        auto const first = lists_.begin() + static_cast<std::ptrdiff_t>(gone.first);
        lists_.erase(first, first + static_cast<std::ptrdiff_t>(gone.count));
        for (std::size_t later = notice; later < notices_.size(); ++later) {
            notices_[later].first -= notices_[later].is_run ? 0 : gone.count;
        }
    }

private:
    struct OfNotice {
        ItemId first_item;
        std::uint32_t first;  ///< the first number of a run, else where its list begins
        std::uint32_t count;
        bool is_run;
    };

    [[nodiscard]] static bool is_run(std::span<Item const> items) noexcept {
        std::uint32_t next = items.empty() ? 0 : items.front().number.value_or(0);
        return ranges::all_of(items, [&](Item const& item) { return item.number == next++; });
    }

    std::vector<OfNotice> notices_;
    std::vector<Numbered> lists_;  // of each notice in turn that is no run
};

}  // namespace fengong::detail
