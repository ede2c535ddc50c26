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
    using Lines = std::vector<std::string>;
    Lines const both{"新建 水厂 2座", "改造 管网 30公里"};
    CHECK(promises_in_points("推进工程：①新建水厂2座；②改造管网30公里") == both);
    CHECK(promises_in_points("推进工程：⑴新建水厂2座；⑵改造管网30公里") == both);
    CHECK(promises_in_points("推进工程：（1）新建水厂2座；（2）改造管网30公里") == both);
}
