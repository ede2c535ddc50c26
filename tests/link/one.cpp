// SPDX-License-Identifier: BSL-1.0
// Every header in two translation units: what lacks an `inline` is defined twice and does not link.
#include "every_header.hpp"

std::string_view version_seen_by_two();

int main() {
    return version_seen_by_two() == fengong::version_string ? 0 : 1;
}
