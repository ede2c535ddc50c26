// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/comparison.hpp"
#include "compare/input.hpp"

#include <cstddef>
#include <ostream>
#include <span>
#include <string>

namespace compare {

/// What was measured, where and with what: the corpus, the peers with their versions, the compiler, the machine.
struct Circumstances {
    std::string corpus;
    std::string peers;
    std::string machine;
};

[[nodiscard]] Circumstances circumstances(Input const& input, std::size_t repetitions);

/// One line a peer of a work, aligned for the terminal.
void write_table(std::ostream& out, Circumstances const& where,
                 std::span<WorkResult const> results);

/// The same in Markdown, as docs/benchmarks.md has it.
void write_markdown(std::ostream& out, Circumstances const& where,
                    std::span<WorkResult const> results);

/// The ratios alone: `[{"work","peer","ratio_median","ratio_low","ratio_high"}]`.
void write_json(std::ostream& out, std::span<WorkResult const> results);

}  // namespace compare
