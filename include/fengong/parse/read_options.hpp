// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/source_text.hpp>
#include <fengong/parse/options.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>

namespace fengong {

/// How far read_all() is.
struct ReadProgress {
    std::size_t read = 0;     ///< texts that were read or could not be
    std::size_t of = 0;       ///< all
    std::uint64_t bytes = 0;  ///< of those that were read
};

/// How read_all() reads.
struct ReadOptions {
    ParseOptions parse;    ///< of each text; its name is not used
    unsigned threads = 0;  ///< how many read; 0: as many as the machine runs at once
    std::uint64_t largest = SourceText::max_size;  ///< what is longer, in bytes, is an error
    /// Called after each text, by one thread at a time; false: nothing more is read. May be empty.
    std::function<bool(ReadProgress const&)> progress;
};

}  // namespace fengong
