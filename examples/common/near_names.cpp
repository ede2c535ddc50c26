// SPDX-License-Identifier: BSL-1.0
#include "common/near_names.hpp"

#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace common {

namespace {

constexpr std::size_t most_names = 10;

std::u32string characters_of(std::string_view text) {
    std::u32string characters;
    for (std::size_t at = 0; at < text.size();) {
        fengong::CodePoint const here = fengong::decode_utf8(text, at);
        characters.push_back(here.value);
        at += here.length;
    }
    return characters;
}

/// How many characters two texts have in common, in one order.
std::size_t common_characters(std::u32string const& left, std::u32string const& right) {
    std::vector<std::size_t> row(right.size() + 1);
    for (char32_t const character : left) {
        std::size_t diagonal = 0;
        for (std::size_t at = 0; at < right.size(); ++at) {
            std::size_t const above = row[at + 1];
            row[at + 1] = character == right[at] ? diagonal + 1 : std::max(above, row[at]);
            diagonal = above;
        }
    }
    return row.back();
}

/// From 0, nothing in common, to 1, equal.
double nearness(std::u32string const& left, std::u32string const& right) {
    return 2.0 * static_cast<double>(common_characters(left, right)) /
           static_cast<double>(left.size() + right.size());
}

}  // namespace

std::string near_names(std::string_view name, std::span<std::string_view const> known) {
    constexpr double near = 0.6;
    std::u32string const asked = characters_of(name);
    std::vector<std::pair<double, std::string_view>> found;
    for (std::string_view const other : known) {
        bool const contains = other.find(name) != std::string_view::npos ||
                              name.find(other) != std::string_view::npos;
        double const value = nearness(asked, characters_of(other));
        if (contains || value >= near) {
            found.emplace_back(-value, other);
        }
    }
    std::sort(found.begin(), found.end());
    std::vector<std::string_view> names;
    for (auto const& [value, other] : found) {
        names.push_back(other);
    }
    names.erase(std::unique(names.begin(), names.end()), names.end());
    names.resize(std::min(names.size(), most_names));
    return listed(names);
}

std::string listed(std::span<std::string_view const> names) {
    std::string words;
    for (std::string_view const name : names.first(std::min(names.size(), most_names))) {
        words += words.empty() ? "" : "、";
        words += name;
    }
    return words + (names.size() > most_names ? " …" : "");
}

}  // namespace common
