// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/registry/division.hpp>

#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What is wrong with one row of a list of divisions.
struct DivisionFault {
    std::size_t row = 0;     ///< index in the list
    std::string_view field;  ///< code, name or parent
    std::string message;
};

/// The first row of `divisions` that cannot stand in a table: a code that is there twice, an empty
/// name, a parent that is missing or not of a higher level. Nothing if there is none.
///
/// Takes n log n for n rows.
[[nodiscard]] inline std::optional<DivisionFault> find_fault(std::span<Division const> divisions) {
    std::vector<std::size_t> order(divisions.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    auto const code_of = [&](std::size_t row) { return divisions[row].code; };
    detail::ranges::stable_sort(order, {}, code_of);
    std::vector<bool> repeated(divisions.size());
    for (std::size_t i = 1; i < order.size(); ++i) {
        repeated[order[i]] = code_of(order[i]) == code_of(order[i - 1]);
    }
    for (std::size_t row = 0; row < divisions.size(); ++row) {
        Division const& division = divisions[row];
        if (repeated[row]) {
            return DivisionFault{row, "code", to_string(division.code) + " is there twice"};
        }
        if (division.name.empty()) {
            return DivisionFault{row, "name", "no name"};
        }
        bool const province = division.level() == DivisionLevel::province;
        if (province != !division.parent) {
            return DivisionFault{row, "parent",
                                 province ? "a province has no parent" : "no parent"};
        }
        if (province) {
            continue;
        }
        if (!detail::ranges::binary_search(order, *division.parent, code_of)) {
            return DivisionFault{row, "parent",
                                 to_string(*division.parent) + " is no division of the list"};
        }
        if (level_of(*division.parent) >= division.level()) {
            return DivisionFault{row, "parent",
                                 to_string(*division.parent) + " is not of a higher level"};
        }
    }
    return std::nullopt;
}

/// Administrative divisions, found by code, by name and by parent.
///
/// Codes are unique, and every parent is in the table and of a higher level. Const access is safe from
/// many threads.
class DivisionTable {
public:
    DivisionTable() = default;

    /// Throws std::invalid_argument where find_fault() finds one.
    explicit DivisionTable(std::vector<Division> divisions) : divisions_{std::move(divisions)} {
        if (auto const fault = find_fault(detail::ranges::view(divisions_))) {
            throw std::invalid_argument{"fengong: divisions, row " + std::to_string(fault->row) +
                                        ": " + fault->message};
        }
        detail::ranges::sort(divisions_, {}, &Division::code);
        by_name_ = sorted_by([this](std::uint32_t row) -> auto const& { return name_of(row); });
        by_parent_ = sorted_by([this](std::uint32_t row) { return divisions_[row].parent; });
    }

    /// All divisions, by code.
    [[nodiscard]] std::span<Division const> divisions() const noexcept {
        return detail::ranges::view(divisions_);
    }

    /// The division of a code; null if there is none. Logarithmic.
    [[nodiscard]] Division const* find(DivisionCode code) const noexcept {
        auto const found = detail::ranges::lower_bound(divisions_, code, &Division::code);
        return found != divisions_.end() && found->code == code ? &*found : nullptr;
    }

    /// The divisions of exactly this name, by code: 鼓楼区 is four. Logarithmic, and linear in their number.
    [[nodiscard]] std::vector<Division const*> named(std::string_view name) const {
        return divisions_at(by_name_, name,
                            [this](std::uint32_t row) { return std::string_view{name_of(row)}; });
    }

    /// The divisions directly under another, by code; empty if there are none. Logarithmic, and linear in their
    /// number.
    [[nodiscard]] std::vector<Division const*> children(DivisionCode parent) const {
        return divisions_at(by_parent_, std::optional{parent},
                            [this](std::uint32_t row) { return divisions_[row].parent; });
    }

    /// What `division` of this table is part of, the nearest first: 济宁市, 山东省. Logarithmic.
    [[nodiscard]] std::vector<Division const*> ancestors(Division const& division) const {
        std::vector<Division const*> result;
        for (auto parent = division.parent; parent; parent = result.back()->parent) {
            result.push_back(find(*parent));
        }
        return result;
    }

    /// The name behind those of its ancestors: 山东省济宁市金乡县. Logarithmic.
    [[nodiscard]] std::string full_name(Division const& division) const {
        std::string name = division.name;
        for (Division const* const ancestor : ancestors(division)) {
            name.insert(0, ancestor->name);
        }
        return name;
    }

    /// The name behind those of the nearest of its ancestors, of as many as tell it from the others of its name:
    /// 济南市市中区, but 金乡县, which is one. Where all of them are called like those of another division of
    /// its name, full_name(), which does not tell it from that. Logarithmic, and linear in the number of those.
    [[nodiscard]] std::string distinct_name(Division const& division) const {
        std::string name = division.name;
        std::vector<std::vector<Division const*>> others;  // what those that look alike are part of
        for (Division const* const other : named(division.name)) {
            if (other->code != division.code) {
                others.push_back(ancestors(*other));
            }
        }
        auto const above = ancestors(division);
        for (std::size_t level = 0; level < above.size() && !others.empty(); ++level) {
            name.insert(0, above[level]->name);
            std::erase_if(others, [&](auto const& other) {
                return level >= other.size() || other[level]->name != above[level]->name;
            });
        }
        return name;
    }

private:
    [[nodiscard]] std::string const& name_of(std::uint32_t row) const {
        return divisions_[row].name;
    }

    template <class Value, class Key>
    [[nodiscard]] std::vector<Division const*> divisions_at(std::vector<std::uint32_t> const& rows,
                                                            Value const& value, Key key) const {
        std::vector<Division const*> found;
        for (auto row = detail::ranges::lower_bound(rows, value, key);
             row != rows.end() && key(*row) == value; ++row) {
            found.push_back(&divisions_[*row]);
        }
        return found;
    }

    template <class Key>
    [[nodiscard]] std::vector<std::uint32_t> sorted_by(Key key) const {
        std::vector<std::uint32_t> rows(divisions_.size());
        std::iota(rows.begin(), rows.end(), 0U);
        detail::ranges::stable_sort(rows, {}, key);
        return rows;
    }

    std::vector<Division> divisions_;
    std::vector<std::uint32_t> by_name_;
    std::vector<std::uint32_t> by_parent_;
};

}  // namespace fengong
