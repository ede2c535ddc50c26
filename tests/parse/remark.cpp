// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/remark.hpp>

#include <doctest/doctest.h>

TEST_CASE("what stands among names may be a remark on them") {
    CHECK(fengong::opens_remark("一项任务涉及多个部门的，由排名首位的部门牵头"));
    CHECK(fengong::opens_remark("以下任务均需各区落实"));
    CHECK(fengong::is_remark("各区均为责任单位下同"));
    CHECK(fengong::is_remark("下同"));
}

TEST_CASE("names open no remark") {
    CHECK_FALSE(fengong::opens_remark("其他有关单位"));
    CHECK_FALSE(fengong::opens_remark("涉及乡镇"));
    CHECK_FALSE(fengong::is_remark("甲县财政局"));
}
