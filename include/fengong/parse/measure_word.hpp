// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// A measure in a text.
struct MeasureWord {
    Measure measure;      ///< none if there is no known measure
    std::size_t end = 0;  ///< after it
};

namespace detail {

/// A row of measure_table by the first character of its name.
struct MeasureEntry {
    std::uint32_t first = 0;
    std::uint32_t row = 0;
};

/// The first character of `text` as one number; names shorter than three bytes by what there is.
[[nodiscard]] constexpr std::uint32_t first_character(std::string_view text) noexcept {
    auto const byte = text.empty() ? 0U : static_cast<unsigned char>(text.front());
    return byte < 0xE0 ? byte : three_bytes(text);
}

/// The rows of measure_table in the order of their first characters.
inline constexpr auto measures_by_character = [] {
    std::array<MeasureEntry, measure_table.size()> entries{};
    for (std::size_t row = 0; row < entries.size(); ++row) {
        entries[row] = {first_character(measure_table[row].name), static_cast<std::uint32_t>(row)};
    }
    std::sort(entries.begin(), entries.end(), [](MeasureEntry a, MeasureEntry b) {
        return a.first < b.first || (a.first == b.first && a.row < b.row);
    });
    return entries;
}();

}  // namespace detail

/// The longest known measure at `position` of text without white space; a full-width ％ is %.
[[nodiscard]] constexpr MeasureWord read_measure(std::string_view text,
                                                 std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    constexpr std::string_view wide_percent = "％";
    if (rest.starts_with(wide_percent)) {
        return {*find_measure("%"), position + wide_percent.size()};
    }
    MeasureWord longest{Measure{}, position};
    std::uint32_t const first = detail::first_character(rest);
    auto const& entries = detail::measures_by_character;
    auto entry = std::lower_bound(
        entries.begin(), entries.end(), first,
        [](detail::MeasureEntry const& left, std::uint32_t right) { return left.first < right; });
    for (; entry != entries.end() && entry->first == first; ++entry) {
        std::string_view const name = measure_table[entry->row].name;
        if (position + name.size() > longest.end && rest.starts_with(name)) {
            longest = {Measure::at(entry->row), position + name.size()};
        }
    }
    return longest;
}

}  // namespace fengong
