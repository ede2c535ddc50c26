// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/lead_rule.hpp>
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

TEST_CASE("a notice states no rule about leads unless one was read") {
    CHECK(fengong::Notice{}.lead_rule == fengong::LeadRule::none);
}
