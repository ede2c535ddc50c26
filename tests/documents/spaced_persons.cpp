// SPDX-License-Identifier: BSL-1.0
// Persons whom nothing but white space divides.
#include "support/describe.hpp"
#include "support/require_invariants.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// Who does the one item of a text behind whose label for persons `list` stands.
std::string led_by(std::string_view list) {
    std::string text{"一、城乡建设\n1.新建公园1个。\n牵头单位：县住建局\n责任人："};
    text.append(list).append("\n");
    fengong::Notice const notice = fengong::parse(text);
    support::require_invariants(notice);
    return support::duties(notice, 0);
}

}  // namespace

TEST_CASE("white space divides persons") {
    CHECK(led_by("吴晓东 郑伟") == "lead 县住建局; leader 吴晓东、郑伟");
    CHECK(led_by("吴晓东　欧阳静　何勇") == "lead 县住建局; leader 吴晓东、欧阳静、何勇");
    CHECK(led_by("吴晓东 郑伟、何勇") == "lead 县住建局; leader 吴晓东、郑伟、何勇");
}

TEST_CASE("white space inside the names of persons divides none") {
    CHECK(led_by("郑 伟") == "lead 县住建局; leader 郑伟");
    CHECK(led_by("吴 晓 东") == "lead 县住建局; leader 吴晓东");
    CHECK(led_by("吴晓东 郑 伟 何 勇") == "lead 县住建局; leader 吴晓东、郑伟、何勇");
    CHECK(led_by("吴 晓 东   郑 伟") == "lead 县住建局; leader 吴晓东、郑伟");
    CHECK(led_by("郑 伟\n何 勇") == "lead 县住建局; leader 郑伟、何勇");
}

TEST_CASE("white space in front of a post or an office divides no persons") {
    CHECK(led_by("吴晓东 副镇长") == "lead 县住建局; leader 吴晓东副镇长");
    CHECK(led_by("各村书记 郑伟") == "lead 县住建局; leader 各村书记郑伟");
}

TEST_CASE("the telephone behind a person is no part of the name") {
    CHECK(led_by("陈晓明（联系电话：13800000000）") == "lead 县住建局; leader 陈晓明");
    CHECK(led_by("陈晓明13800000000、刘芳 0537-1234567") == "lead 县住建局; leader 陈晓明、刘芳");
    CHECK(led_by("陈晓明（副镇长）") == "lead 县住建局; leader 陈晓明（副镇长）");
}
