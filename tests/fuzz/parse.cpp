// SPDX-License-Identifier: BSL-1.0
// Reads any bytes as a notice, with targets and without, and checks what holds for every notice.
#include "../support/invariants.hpp"
#include <fengong/parse/parse.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <string>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    std::string const text(data, data + size);
    for (bool const targets : {true, false}) {
        fengong::ParseOptions options;
        options.targets = targets;
        std::string const broken = support::broken_invariant(fengong::parse(text, options));
        if (!broken.empty()) {
            std::cerr << "broken: " << broken << '\n';
            std::abort();
        }
    }
    return 0;
}
