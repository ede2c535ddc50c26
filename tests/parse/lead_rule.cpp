// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/lead_rule.hpp>

#include <doctest/doctest.h>

using fengong::LeadRule;
using fengong::read_lead_rule;

TEST_CASE("the first unit listed leads where the text says so") {
    CHECK(read_lead_rule("(排在首位的为牵头或汇总单位,下同)") == LeadRule::first_listed);
    CHECK(read_lead_rule("涉及多个部门的，由排名第一位的部门牵头负责") == LeadRule::first_listed);
    CHECK(read_lead_rule("同一事项由排在首位的单位汇总。") == LeadRule::first_listed);
    CHECK(read_lead_rule("列出的第一个责任单位为牵头单位") == LeadRule::first_listed);
}

TEST_CASE("the responsible unit leads where the text says so for want of a lead") {
    CHECK(read_lead_rule("没有明确牵头单位的，责任单位即为牵头单位") ==
          LeadRule::responsible_leads);
    CHECK(read_lead_rule("未列牵头单位的事项，由责任单位负总责") == LeadRule::responsible_leads);
}

TEST_CASE("other sentences about leads and first places state no rule") {
    CHECK(read_lead_rule("请各牵头单位倒排工期") == LeadRule::none);
    CHECK(read_lead_rule("我县增速居全市首位") == LeadRule::none);
    CHECK(read_lead_rule("") == LeadRule::none);
}

TEST_CASE("the rule may say the lead before the place") {
    CHECK(read_lead_rule("牵头单位为排名第一的责任单位") == LeadRule::first_listed);
    CHECK(read_lead_rule("责任单位（列首位的为牵头单位）") == LeadRule::first_listed);
}

TEST_CASE("what is called first may be no place in a list") {
    CHECK(read_lead_rule("做大首位产业，县工信局牵头") == LeadRule::none);
    CHECK(read_lead_rule("提升首位度，列首位的单位牵头") == LeadRule::first_listed);
}
