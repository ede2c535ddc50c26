// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/role_label.hpp>

#include <doctest/doctest.h>

using fengong::read_role_label;
using fengong::Role;

TEST_CASE("the longest known label is taken") {
    CHECK(read_role_label("牵头单位：甲", 0)->role == Role::lead);
    CHECK(read_role_label("牵头责任单位:甲", 0)->role == Role::lead);
    CHECK(read_role_label("责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("协同配合单位：甲", 0)->role == Role::cooperating);
    CHECK(read_role_label("责任领导：甲", 0)->role == Role::leader);
}

TEST_CASE("a known label without a colon is a label, and says so") {
    auto const label = read_role_label("牵头单位甲", 0);
    REQUIRE(label);
    CHECK_FALSE(label->colon);
    CHECK(label->list == 12);
}

TEST_CASE("words of the form of a label are one that is not known") {
    auto const label = read_role_label("监考单位：甲", 0);
    REQUIRE(label);
    CHECK_FALSE(label->known);
    CHECK(label->role == Role::other);
}

TEST_CASE("other words in front of a colon are no label") {
    CHECK_FALSE(read_role_label("含体检：甲", 0));
    CHECK_FALSE(read_role_label("单位：甲", 0));
    CHECK_FALSE(read_role_label("甲、乙单位：丙", 0));
    CHECK_FALSE(read_role_label("", 0));
}

TEST_CASE("labels are composed, and the heaviest part says the role") {
    CHECK(read_role_label("牵头责任部门：甲", 0)->role == Role::lead);
    CHECK(read_role_label("协同责任单位：甲", 0)->role == Role::cooperating);
    CHECK(read_role_label("主要责任单位：甲", 0)->role == Role::lead);
    CHECK(read_role_label("其他责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("相关责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("牵头组织实施单位：甲", 0)->role == Role::lead);
    CHECK(read_role_label("区政府分管领导：甲", 0)->role == Role::leader);
    CHECK(read_role_label("牵头负责市领导：甲", 0)->role == Role::leader);
    CHECK(read_role_label("责任人：甲", 0)->role == Role::leader);
    CHECK(read_role_label("项目责任人：甲", 0)->role == Role::leader);
    CHECK(read_role_label("县级责任领导：甲", 0)->role == Role::leader);
    CHECK(read_role_label("包案领导：王伟", 0)->role == Role::leader);
    CHECK(read_role_label("领衔县领导：甲", 0)->role == Role::leader);
    CHECK(read_role_label("责任村：甲", 0)->role == Role::responsible);
    CHECK_FALSE(read_role_label("责任村甲", 0));
    CHECK(read_role_label("整改责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("主体责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("省牵头单位：甲", 0)->role == Role::other);
}

TEST_CASE("a label may ask for a deadline") {
    CHECK(read_role_label("完成时限：6月底", 0)->deadline);
    CHECK(read_role_label("整改时限：6月底", 0)->deadline);
    CHECK(read_role_label("竣工时间：9月底", 0)->deadline);
    CHECK_FALSE(read_role_label("责任单位：甲", 0)->deadline);
}

TEST_CASE("为 and 是 join a list to its label as a colon does") {
    auto const label = read_role_label("责任单位为县教育局", 0);
    REQUIRE(label);
    CHECK(label->linked);
    CHECK_FALSE(label->colon);
    CHECK(label->list == 15);
    CHECK(read_role_label("牵头单位是：县教育局", 0)->list == 18);
    CHECK(read_role_label("责任单位为民政局", 0)->linked);
}

TEST_CASE("a name or sentence may begin with 为 or 是") {
    for (std::string_view const text :
         {"责任单位为民服务中心", "责任单位为主体", "责任单位是否落实"}) {
        CAPTURE(std::string{text});
        CHECK_FALSE(read_role_label(text, 0)->linked);
        CHECK(read_role_label(text, 0)->list == 12);
    }
}

TEST_CASE("what stands in brackets between a label and its colon is a remark") {
    std::string_view const text = "责任单位（排第一的为牵头单位）：甲";
    auto const label = read_role_label(text, 0);
    REQUIRE(label);
    CHECK(label->colon);
    CHECK(text.substr(label->remark.begin, label->remark.end - label->remark.begin) ==
          "（排第一的为牵头单位）");
    CHECK(text.substr(label->list) == "甲");
    auto const none = read_role_label("责任单位（部门）甲", 0);
    CHECK(none->remark.empty());
    CHECK(none->list == 12);
}

TEST_CASE("a text says quickly whether it may hold a label with 为 or 是") {
    CHECK(fengong::detail::may_hold_linked_label("改造房屋。责任单位为县住建局"));
    CHECK(fengong::detail::may_hold_linked_label("责任单位（排第一的牵头）为县住建局"));
    CHECK_FALSE(fengong::detail::may_hold_linked_label("办好为民实事，这是责任单位"));
    CHECK_FALSE(fengong::detail::may_hold_linked_label(""));
}

TEST_CASE(
    "who stands by a village, and who looks after the work of others, is neither lead nor responsible") {
    for (std::string_view const label :
         {"督办单位：甲", "督查部门：甲", "监督单位：甲", "验收单位：甲", "考核单位：甲",
          "包保单位：甲", "帮扶单位：甲", "包联村：甲", "挂钩村：甲"}) {
        CAPTURE(std::string{label});
        auto const read = read_role_label(label, 0);
        REQUIRE(read);
        CHECK(read->known);
        CHECK(read->role == Role::other);
    }
    CHECK(read_role_label("督办责任单位：甲", 0)->role == Role::responsible);
    CHECK(read_role_label("领衔单位：甲", 0)->role == Role::lead);
    CHECK(read_role_label("执行单位：甲", 0)->role == Role::responsible);
}

TEST_CASE("persons have labels by their posts and by what they do") {
    for (std::string_view const label :
         {"领衔人：甲", "经办人：甲", "包联干部：王伟", "包村干部：李丽", "分管副县长：王伟",
          "责任班子成员：王伟", "督办领导：李丽", "帮扶责任人：王伟", "链长：副县长王伟",
          "县级河长：县委常委、副县长 李丽", "责任人员：甲"}) {
        CAPTURE(std::string{label});
        auto const read = read_role_label(label, 0);
        REQUIRE(read);
        CHECK(read->role == Role::leader);
    }
    CHECK_FALSE(read_role_label("干部：甲", 0));
    CHECK_FALSE(read_role_label("副县长：甲", 0));
    CHECK_FALSE(read_role_label("分管副县长甲", 0));
    CHECK_FALSE(read_role_label("河长制办公室：甲", 0));
    CHECK(read_role_label("链长单位：甲", 0)->role == Role::lead);
}

TEST_CASE("a label of a post has the name of a person behind its colon") {
    for (std::string_view const text :
         {"链长：由县领导担任", "帮扶责任人：走访困难户300户", "包村领导：每月走访2次",
          "林长：组织领导责任区域", "县级河长：县委书记、县长担任总河长", "河长：每月巡河1次",
          "分管副县长：负责调度"}) {
        CAPTURE(std::string{text});
        auto const read = read_role_label(text, 0);
        CHECK((!read || !read->known));
    }
}
