// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/leader_heading.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string leader(std::string_view title) {
    auto const name = fengong::read_leader_heading(title);
    return name ? std::string{title.substr(name->begin, name->end - name->begin)} : std::string{};
}

}  // namespace

TEST_CASE("a heading names its leader in front of the post or behind it") {
    CHECK(leader("周望远市长主抓重点工作") == "周望远");
    CHECK(leader("何川常务副县长牵头重点工作") == "何川");
    CHECK(leader("县委常委、副县长欧阳明远分管工作") == "欧阳明远");
    CHECK(leader("由林小满副区长负责的事项") == "林小满");
}

TEST_CASE("a heading without a person, a post or a verb names nobody") {
    CHECK(leader("县长主抓重点工作").empty());
    CHECK(leader("密切联系群众").empty());
    CHECK(leader("推进工业强县").empty());
    CHECK(leader("").empty());
}
