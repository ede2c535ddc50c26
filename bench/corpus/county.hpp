// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/random.hpp"
#include "corpus/vocabulary.hpp"
#include <fengong/registry/division.hpp>
#include <fengong/registry/division_table.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// A county with its offices: the same in all its years.
struct County {
    fengong::DivisionCode code;
    std::string name;                      ///< 金乡县
    std::string place;                     ///< 金乡
    std::string level;                     ///< 县
    std::string initials;                  ///< 金 of 金政发
    bool short_names = false;              ///< its notices write 县发改局
    bool shared_levels = false;            ///< and, in lists, 县财政局、民政局
    std::vector<std::string> departments;  ///< by index of Vocabulary::departments, level included
    std::vector<std::string> neighbours;
    std::vector<std::string> collectives;
    std::vector<std::string> towns;
    std::vector<std::string> leaders;  ///< persons who answer for parts of the work
};

/// Levels that names of county-level divisions end with.
inline constexpr std::array<std::string_view, 4> county_levels{"县", "区", "市", "旗"};

/// The last character of the name, where it is such a level; else empty.
[[nodiscard]] inline std::string_view level_in(std::string_view name) noexcept {
    for (std::string_view const level : county_levels) {
        if (name.ends_with(level)) {
            return level;
        }
    }
    return {};
}

/// Divisions that have a government as notices know it: those of county level with one of these levels,
/// autonomous ones aside, whose own names say more than their level.
[[nodiscard]] inline std::vector<fengong::Division> governed_counties(
    fengong::DivisionTable const& table) {
    std::vector<fengong::Division> counties;
    std::ranges::copy_if(table.divisions(), std::back_inserter(counties),
                         [](fengong::Division const& division) {
                             return division.level() == fengong::DivisionLevel::county &&
                                    !level_in(division.name).empty();
                         });
    return counties;
}

/// Puts `value` for `key` wherever it stands in `text`.
inline void replace_all(std::string& text, std::string_view key, std::string_view value) {
    for (std::size_t at = text.find(key); at != std::string::npos;
         at = text.find(key, at + value.size())) {
        text.replace(at, key.size(), value);
    }
}

/// What of the name of a county stands in names of places in it: 金乡 of 金乡县, 青龙 of 青龙满族自治县.
[[nodiscard]] inline std::string place_in(std::string_view name) {
    constexpr std::string_view autonomous = "自治";
    constexpr std::size_t two_characters = 6;
    std::size_t const level = level_in(name).size();
    if (name.find(autonomous) != std::string_view::npos) {
        return std::string{name.substr(0, two_characters)};
    }
    return std::string{name.size() - level < two_characters ? name
                                                            : name.substr(0, name.size() - level)};
}

/// The county of a division in the corpus of `seed`.
[[nodiscard]] inline County make_county(std::uint64_t seed, fengong::Division const& division,
                                        Vocabulary const& words) {
    Random random{seed, division.code.value};
    County county;
    county.code = division.code;
    county.name = division.name;
    county.level = level_in(division.name);
    county.place = place_in(division.name);
    county.initials = county.place.substr(0, 3);
    county.short_names = random.chance(40);
    county.shared_levels = random.chance(20);
    for (Department const& department : words.departments) {
        county.departments.push_back(
            county.level + (county.short_names ? department.short_name : department.name));
    }
    std::vector<std::string> neighbours = words.neighbours;
    random.shuffle(neighbours);
    neighbours.resize(std::min<std::size_t>(neighbours.size(), 16));
    for (std::string& name : neighbours) {
        replace_all(name, "{place}", county.place);
        replace_all(name, "{level}", county.level);
    }
    county.neighbours = std::move(neighbours);
    std::vector<std::string> collectives = words.collectives;
    random.shuffle(collectives);
    collectives.resize(std::min<std::size_t>(collectives.size(), 4));
    for (std::string& name : collectives) {
        replace_all(name, "{level}", county.level);
    }
    county.collectives = std::move(collectives);
    auto const towns = static_cast<std::size_t>(random.between(6, 22));
    while (county.towns.size() < towns) {
        std::string town = random.pick(words.town_heads);
        town += random.pick(words.town_tails);
        town += random.chance(60) ? "镇" : random.chance(50) ? "乡" : "街道";
        if (std::ranges::find(county.towns, town) == county.towns.end()) {
            county.towns.push_back(std::move(town));
        }
    }
    for (int person = 0; person < 7; ++person) {
        county.leaders.push_back(random.pick(words.families));
        county.leaders.back() += random.pick(words.given_names);
    }
    return county;
}

}  // namespace corpus
