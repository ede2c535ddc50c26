// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <vector>

namespace compare {

/// How results are written.
enum class Format { table, markdown, json };

/// What the command line asks for.
struct Options {
    std::size_t notices = 2850;
    std::size_t repetitions = 9;
    std::vector<std::string> works;  ///< only these; all if empty
    Format format = Format::table;
};

/// The command line is wrong; what() says why.
class WrongUsage : public std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Reads the arguments behind the program's name; nothing if they ask for help. Throws WrongUsage.
[[nodiscard]] std::optional<Options> read_options(std::span<char const* const> arguments);

/// What `--help` prints.
[[nodiscard]] std::string usage();

}  // namespace compare
