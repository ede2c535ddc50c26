// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/vocabulary.hpp"
#include "corpus/word_file.hpp"
#include <fengong/io/file_error.hpp>
#include <fengong/io/read_divisions.hpp>
#include <fengong/registry/division_table.hpp>

#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>

// FENGONG_SOURCE_DIR is the top of the repository; the build defines it (target fengong_corpus).

namespace corpus {

/// Where the vocabulary of this repository lies.
[[nodiscard]] inline std::filesystem::path vocabulary_folder() {
    return std::filesystem::path{FENGONG_SOURCE_DIR} / "bench" / "corpus" / "vocabulary";
}

/// The table of divisions of this repository.
[[nodiscard]] inline std::filesystem::path divisions_file() {
    return std::filesystem::path{FENGONG_SOURCE_DIR} / "data" / "divisions.csv";
}

/// The kinds of office of this repository.
[[nodiscard]] inline std::filesystem::path kinds_file() {
    return std::filesystem::path{FENGONG_SOURCE_DIR} / "data" / "office-kinds.csv";
}

/// Reads a table of divisions. Throws std::runtime_error, saying what is wrong where.
[[nodiscard]] inline fengong::DivisionTable read_division_table(std::filesystem::path const& file) {
    auto table = fengong::read_divisions(read_whole(file), file.string());
    if (!table) {
        throw std::runtime_error{to_string(table.error())};
    }
    return std::move(*table);
}

}  // namespace corpus
