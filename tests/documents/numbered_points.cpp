// SPDX-License-Identifier: BSL-1.0
// Points within an item, with numbers of their own: what each of them promises.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// The verb, indicator and number of each promise in `sentence`.
std::vector<std::string> promises_in_points(std::string_view sentence) {
    fengong::Notice const notice = support::notice_with_clause(sentence);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets) {
        std::string line{notice.read(target.verb)};
        line += ' ';
        line += notice.read(target.indicator);
        line += ' ';
        line += notice.read(target.printed);
        all.push_back(line);
    }
    return all;
}

}  // namespace

TEST_CASE("the number of a point, in a circle or brackets, is no part of what it promises") {
    using Promised = std::vector<std::string>;
    Promised const both{"新建 水厂 2座", "改造 管网 30公里"};
    CHECK(promises_in_points("推进工程：①新建水厂2座；②改造管网30公里") == both);
    CHECK(promises_in_points("①新建水厂2座；②改造管网30公里") == both);
    CHECK(promises_in_points("推进工程：⑴新建水厂2座；⑵改造管网30公里") == both);
    CHECK(promises_in_points("推进工程：（1）新建水厂2座；（2）改造管网30公里") == both);
}

TEST_CASE("a total behind a rate is no rate, but a second thing is") {
    fengong::Notice const notice =
        support::notice_with_clause("每镇1所敬老院、全县12所，每村配备1名管护员、2名网格员");
    REQUIRE(notice.targets.size() == 4);
    CHECK(notice.read(notice.targets[1].per).empty());
    CHECK(notice.read(notice.targets[3].per) == "村");
}

TEST_CASE("how large a place is promises nothing, but who is served, a share and a hope do") {
    CHECK(promises_in_points("我县常住人口62万人，辖12个乡镇").empty());
    CHECK(promises_in_points("力争常住人口62万人").size() == 1);
    CHECK(promises_in_points("参保人数占总人口98%").size() == 1);
    CHECK(promises_in_points("服务常住人口3万人").size() == 1);
}

TEST_CASE("nothing that happens no more is promised by a list of what places are, or of the past") {
    using Promised = std::vector<std::string>;
    CHECK(promises_in_points("打造零事故、零违法路段12条") ==
          Promised{"打造 零事故、零违法路段 12条"});
    CHECK(promises_in_points("去年安全生产零事故").empty());
    CHECK(promises_in_points("重特大事故零发生、隐患整改率100%") ==
          Promised{"零发生 重特大事故 零发生", " 隐患整改率 100%"});
}
