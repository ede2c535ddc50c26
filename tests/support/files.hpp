// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// Files that tests read.
namespace support {

/// A path below the root of the project.
inline std::filesystem::path source_path(std::string_view path) {
    return std::filesystem::path{FENGONG_SOURCE_DIR} / path;
}

/// All bytes of a file. Throws if it cannot be read.
inline std::string read_file(std::filesystem::path const& path) {
    std::ifstream stream{path, std::ios::binary};
    if (!stream) {
        throw std::runtime_error{"cannot read " + path.string()};
    }
    return {std::istreambuf_iterator<char>{stream}, {}};
}

/// The files in a folder below the root whose names end so, in the order of their names.
inline std::vector<std::filesystem::path> files_in(std::string_view folder,
                                                   std::string_view ending) {
    std::vector<std::filesystem::path> files;
    for (auto const& entry : std::filesystem::directory_iterator{source_path(folder)}) {
        if (entry.path().string().ends_with(ending)) {
            files.push_back(entry.path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

/// The notice as published, where it is at hand: FENGONG_PUBLISHED_DOCUMENT names the file; else it is
/// looked for beside the project, in shared/documents.
inline std::optional<std::string> published_notice() {
    char const* const named = std::getenv("FENGONG_PUBLISHED_DOCUMENT");
    std::filesystem::path const path = named != nullptr
                                           ? std::filesystem::path{named}
                                           : source_path("../shared/documents/jinxiang-2026.txt");
    return std::filesystem::exists(path) ? std::optional{read_file(path)} : std::nullopt;
}

/// The rows of a tab-separated file below the project, without its head line.
inline std::vector<std::vector<std::string>> read_rows(std::string_view path) {
    std::string const text = read_file(source_path(path));
    std::vector<std::vector<std::string>> rows;
    for (std::size_t begin = 0; begin < text.size();) {
        std::size_t const end = std::min(text.find('\n', begin), text.size());
        std::vector<std::string> cells{{}};
        for (std::size_t at = begin; at < end; ++at) {
            if (text[at] == '\t') {
                cells.emplace_back();
            } else {
                cells.back().push_back(text[at]);
            }
        }
        rows.push_back(std::move(cells));
        begin = end + 1;
    }
    rows.erase(rows.begin());
    return rows;
}

}  // namespace support
