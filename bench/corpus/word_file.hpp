// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// All bytes of a file. Throws std::runtime_error if it cannot be read.
[[nodiscard]] inline std::string read_whole(std::filesystem::path const& file) {
    std::ifstream stream{file, std::ios::binary};
    if (!stream) {
        throw std::runtime_error{file.string() + ": cannot be read"};
    }
    return std::string{std::istreambuf_iterator<char>{stream}, {}};
}

/// The fields of each line of a vocabulary file, divided by tabs. Lines that are empty or begin with # say
/// nothing. Throws std::runtime_error if the file cannot be read, holds no line, or one has fewer than `least` fields.
[[nodiscard]] inline std::vector<std::vector<std::string>> read_rows(
    std::filesystem::path const& file, std::size_t least = 1) {
    std::string const text = read_whole(file);
    std::vector<std::vector<std::string>> rows;
    for (std::size_t at = 0; at < text.size();) {
        std::size_t const end = std::min(text.find('\n', at), text.size());
        std::string_view line{text.data() + at, end - at};
        at = end + 1;
        if (line.ends_with('\r')) {
            line.remove_suffix(1);
        }
        if (line.empty() || line.starts_with('#')) {
            continue;
        }
        std::vector<std::string>& fields = rows.emplace_back();
        for (std::size_t begin = 0; begin <= line.size();) {
            std::size_t const tab = std::min(line.find('\t', begin), line.size());
            fields.emplace_back(line.substr(begin, tab - begin));
            begin = tab + 1;
        }
        if (fields.size() < least) {
            throw std::runtime_error{file.string() + ": too few fields: " + std::string{line}};
        }
    }
    if (rows.empty()) {
        throw std::runtime_error{file.string() + ": holds nothing"};
    }
    return rows;
}

/// The lines of a vocabulary file with one field each.
[[nodiscard]] inline std::vector<std::string> read_words(std::filesystem::path const& file) {
    std::vector<std::string> words;
    for (std::vector<std::string>& row : read_rows(file)) {
        words.push_back(std::move(row.front()));
    }
    return words;
}

}  // namespace corpus
