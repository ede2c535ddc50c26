// SPDX-License-Identifier: BSL-1.0
#include <fengong/registry/name_key.hpp>

#include <doctest/doctest.h>

#include <string_view>

using fengong::name_key;
using fengong::NameRules;
using fengong::rules_between;

TEST_CASE("the place before a name, left out or doubled, makes no other name") {
    for (std::string_view const name : {"财政局", "县财政局", "金乡县财政局", "金乡县县财政局",
                                        "金乡县金乡县财政局", "县 财政局", "金乡县财 政局"}) {
        CAPTURE(name);
        CHECK(name_key("金乡县", name) == "财政局");
    }
    CHECK(name_key("邹城市", "市市场监督管理局") == name_key("邹城市", "市场监督管理局"));
    CHECK(name_key("邹城市", "市财政局") == "财政局");
}

TEST_CASE("another place or level before a name stays") {
    CHECK(name_key("金乡县", "市财政局") == "市财政局");
    CHECK(name_key("金乡县", "鱼台县财政局") == "鱼台县财政局");
    CHECK(name_key("金乡县", "市生态环境局金乡县分局") == "市生态环境局金乡县分局");
    CHECK(name_key("", "县财政局") == "县财政局");
    CHECK(name_key("某开发公司", "县财政局") == "县财政局");
}

TEST_CASE("a name that is nothing but the place stays") {
    CHECK(name_key("金乡县", "金乡县") == "金乡县");
    CHECK(name_key("金乡县", "县") == "县");
    CHECK(name_key("金乡县", "").empty());
}

TEST_CASE("full and half width are one name") {
    CHECK(name_key("金乡县", "县财政局（国资局）") == name_key("金乡县", "县财政局(国资局)"));
    CHECK(name_key("金乡县", "Ａ公司") == "A公司");
}

TEST_CASE("it is said which rules make two spellings one") {
    CHECK_FALSE(rules_between("县财政局", "县财政局").any());
    CHECK(rules_between("县财政局", "县 财政局") == NameRules{true, false, false});
    CHECK(rules_between("Ａ公司", "A公司") == NameRules{false, true, false});
    CHECK(rules_between("县财政局", "金乡县财政局") == NameRules{false, false, true});
    CHECK(rules_between("Ａ公司", "县A 公司") == NameRules{true, true, true});
}

TEST_CASE("the level word of a place is the last character of its name") {
    CHECK(fengong::level_word("金乡县") == "县");
    CHECK(fengong::level_word("大理白族自治州") == "州");
    CHECK(fengong::level_word("阿荣旗") == "旗");
    CHECK(fengong::level_word("新材料产业园").empty());
    CHECK(fengong::level_word("").empty());
}
