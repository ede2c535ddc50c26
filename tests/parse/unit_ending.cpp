// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/unit_ending.hpp>

#include <doctest/doctest.h>

#include <string_view>

TEST_CASE("departments, places, companies and collectives end like units") {
    for (std::string_view const name :
         {"县财政局", "市发展改革委", "县委宣传部", "团市委", "各镇街", "县残联", "供电公司",
          "市交通委（市道运局）", "各县(市、区)", "高端装备产业园", "县市容环境卫生服务中心",
          "胡集镇"}) {
        CAPTURE(name);
        CHECK(fengong::ends_like_a_unit(name));
    }
}

TEST_CASE("other words do not, though they may end alike") {
    for (std::string_view const name :
         {"全部", "认真落实", "县财", "推动干部", "新建公共厕所", "", "工业经济（含能源）增长",
          "局（", "充电设施布局", "加强东西部"}) {
        CAPTURE(name);
        CHECK_FALSE(fengong::ends_like_a_unit(name));
    }
}
