// SPDX-License-Identifier: BSL-1.0
// Stands in for libFuzzer: hands every file of a directory to the fuzz target once.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <vector>

// NOLINTNEXTLINE(readability-identifier-naming): libFuzzer's name
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

int main(int argc, char** argv) {
    if (argc != 2) {
        std::cerr << "usage: " << argv[0] << " DIRECTORY\n";
        return 2;
    }
    std::vector<std::filesystem::path> files;
    try {
        for (auto const& entry : std::filesystem::recursive_directory_iterator{argv[1]}) {
            if (entry.is_regular_file()) {
                files.push_back(entry.path());
            }
        }
    } catch (std::filesystem::filesystem_error const& error) {
        std::cerr << error.what() << '\n';
        return 2;
    }
    if (files.empty()) {
        std::cerr << argv[1] << ": no inputs\n";
        return 2;
    }
    std::ranges::sort(files);

    LLVMFuzzerTestOneInput(nullptr, 0);
    for (auto const& file : files) {
        std::cout << file.filename().string()
                  << std::endl;  // flushed: the last line names the crash
        std::ifstream stream{file, std::ios::binary};
        std::vector<char> const bytes{std::istreambuf_iterator<char>{stream}, {}};
        // A copy of the exact size, so that a sanitizer sees a read past the end.
        std::vector<std::uint8_t> const input(bytes.begin(), bytes.end());
        LLVMFuzzerTestOneInput(input.data(), input.size());
    }
    std::cout << files.size() << " inputs\n";
}
