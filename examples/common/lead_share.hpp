// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/program.hpp"
#include <fengong/analysis/share.hpp>

#include <string>

namespace common {

/// The option --lead-share of a program: the part of an item that its leads carry.
class LeadShareOption {
public:
    /// Offers it; the option must live as long as the program reads its command line.
    explicit LeadShareOption(Program& program);

    /// As an exact fraction: 2/3 or 0.75. Throws CLI::ValidationError if it is none from 0 to 1.
    [[nodiscard]] fengong::Share value() const;

private:
    std::string text_ = "2/3";
};

}  // namespace common
