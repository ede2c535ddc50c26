// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include <fengong/io/read_office_kinds.hpp>
#include <fengong/registry/possible_identity.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// `县甲局/县甲委员会: same stem`, one a line.
std::string possible(std::vector<std::string_view> const& names,
                     fengong::OfficeKindTable const& kinds = {}) {
    std::string lines;
    for (auto const& [first, second, evidence] : possible_identities("金乡县", names, kinds)) {
        lines += std::string{names[first]} + '/' + std::string{names[second]} + ": " +
                 to_string(evidence) + '\n';
    }
    return lines;
}

}  // namespace

TEST_CASE("an office and a commission of one stem may be one unit") {
    CHECK(possible({"县蒜业局", "县财政局", "蒜业委员会"}) == "县蒜业局/蒜业委员会: same stem\n");
}

TEST_CASE("a name with characters put in or before may be the same unit") {
    CHECK(possible({"县环境卫生服务中心", "县市容环境卫生服务中心"}) ==
          "县环境卫生服务中心/县市容环境卫生服务中心: one is the other with characters added\n");
    CHECK(possible({"县公安局", "县公安局交通管理大队"}).empty());
    CHECK(possible({"县医院", "县中医院"}).empty());
}

TEST_CASE("long names that differ in a character may be one unit, short ones are two") {
    CHECK(possible({"县行政审批服务局", "县行政审判服务局"}) ==
          "县行政审批服务局/县行政审判服务局: nearly the same characters\n");
    CHECK(possible({"县财政局", "县民政局", "县司法局"}).empty());
    CHECK(possible({"县妇联", "县残联"}).empty());
    CHECK(possible({"羊山镇", "胡集镇", "鱼山街道"}).empty());
}

TEST_CASE("two names of one kind of office may be one unit") {
    auto const kinds = fengong::read_office_kinds(
                           support::read_file(support::source_path("data/office-kinds.csv")))
                           .value();
    CHECK(possible({"县发展和改革局", "县财政局", "县发改委"}, kinds) ==
          "县发展和改革局/县发改委: names of development-and-reform\n");
    CHECK(possible({"县发展和改革局", "县发展和改革委员会"}, kinds) ==
          "县发展和改革局/县发展和改革委员会: same stem; names of development-and-reform\n");
    CHECK(possible({}, kinds).empty());
}
