// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/goal.hpp"
#include "corpus/word_file.hpp"

#include <algorithm>
#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// A department that every county has, and what it is asked to do.
struct Department {
    std::string key;
    std::string name;        ///< behind the level: 发展和改革局
    std::string short_name;  ///< 发改局
    unsigned help = 0;       ///< how often it is asked to help others
    std::vector<std::string> objects;
    std::vector<Goal> goals;
};

/// A heading and the departments that its items are about.
struct Theme {
    std::string title;
    std::vector<std::size_t> departments;  ///< indices of Vocabulary::departments
};

/// The words that notices are made of: the files of bench/corpus/vocabulary.
struct Vocabulary {
    std::vector<Department> departments;
    std::vector<Theme> themes;
    std::vector<std::string> neighbours;   ///< units that are no department; {place}, {level}
    std::vector<std::string> collectives;  ///< {level}
    std::vector<std::string> goal_titles;
    std::vector<std::string> verbs;
    std::vector<std::string> openers;
    std::vector<std::string> tails;
    std::vector<std::string> heads;
    std::vector<std::string> families;
    std::vector<std::string> given_names;
    std::vector<std::string> town_heads;
    std::vector<std::string> town_tails;

    [[nodiscard]] std::size_t department(std::string_view key) const {
        auto const found = std::ranges::find(departments, key, &Department::key);
        if (found == departments.end()) {
            throw std::runtime_error{"vocabulary: no department " + std::string{key}};
        }
        return static_cast<std::size_t>(found - departments.begin());
    }
};

/// Reads a vocabulary. Throws std::runtime_error, saying what is wrong where.
[[nodiscard]] inline Vocabulary read_vocabulary(std::filesystem::path const& folder) {
    Vocabulary words;
    for (auto const& row : read_rows(folder / "departments.tsv", 4)) {
        words.departments.push_back(
            {row[0], row[1], row[2], static_cast<unsigned>(std::stoul(row[3])), {}, {}});
    }
    for (auto const& row : read_rows(folder / "objects.tsv", 2)) {
        words.departments[words.department(row[0])].objects.push_back(row[1]);
    }
    for (auto const& row : read_rows(folder / "goals.tsv", 3)) {
        words.departments[words.department(row[0])].goals.push_back(parse_goal(row));
    }
    for (Department const& department : words.departments) {
        if (department.objects.empty() && !department.goals.empty()) {
            throw std::runtime_error{"vocabulary: nothing for " + department.key + " to work on"};
        }
    }
    for (auto const& row : read_rows(folder / "themes.tsv", 2)) {
        Theme& theme = words.themes.emplace_back();
        theme.title = row[0];
        for (std::size_t begin = 0; begin < row[1].size();) {
            std::size_t const end = std::min(row[1].find(' ', begin), row[1].size());
            theme.departments.push_back(
                words.department(std::string_view{row[1]}.substr(begin, end - begin)));
            begin = end + 1;
        }
    }
    words.neighbours = read_words(folder / "neighbours.txt");
    words.collectives = read_words(folder / "collectives.txt");
    words.goal_titles = read_words(folder / "goal_titles.txt");
    words.verbs = read_words(folder / "verbs.txt");
    words.openers = read_words(folder / "openers.txt");
    words.tails = read_words(folder / "tails.txt");
    words.heads = read_words(folder / "heads.txt");
    words.families = read_words(folder / "families.txt");
    words.given_names = read_words(folder / "given_names.txt");
    words.town_heads = read_words(folder / "town_heads.txt");
    words.town_tails = read_words(folder / "town_tails.txt");
    return words;
}

}  // namespace corpus
