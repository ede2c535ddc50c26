// SPDX-License-Identifier: BSL-1.0
#include "every_header.hpp"

std::string_view version_seen_by_two();

std::string_view version_seen_by_two() {
    return fengong::version_string;
}
