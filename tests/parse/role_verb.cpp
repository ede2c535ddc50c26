// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/role_verb.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

std::string verb(std::string_view words) {
    fengong::RoleVerb const verb = fengong::read_role_verb(words);
    if (verb.length == 0) {
        return "none";
    }
    std::string_view const names = words.substr(0, words.size() - verb.length);
    return std::string{names} + ' ' + std::string{fengong::to_string(verb.role)};
}

}  // namespace

TEST_CASE("a verb behind a list says what the units do") {
    CHECK(verb("甲县财政局牵头") == "甲县财政局 lead");
    CHECK(verb("甲县财政局负责") == "甲县财政局 responsible");
    CHECK(verb("甲县财政局配合") == "甲县财政局 cooperating");
    CHECK(verb("甲县财政局") == "none");
}

TEST_CASE("verbs are composed, and the weightiest part decides") {
    CHECK(verb("甲县财政局牵头负责组织实施") == "甲县财政局 lead");
    CHECK(verb("甲县财政局负责牵头") == "甲县财政局 lead");
    CHECK(verb("甲县财政局配合落实") == "甲县财政局 cooperating");
    CHECK(verb("甲县财政局按照各自职责分工负责落实") == "甲县财政局 responsible");
    CHECK(verb("甲县财政局密切配合") == "甲县财政局 cooperating");
}

TEST_CASE("words of manner alone are no verb, and names keep theirs") {
    CHECK(verb("部门职责分工") == "none");
    CHECK(verb("各级党组织落实") == "各级党组织 responsible");
}

TEST_CASE("a label that units are given is a verb") {
    CHECK(verb("甲县财政局担任牵头单位") == "甲县财政局 lead");
    CHECK(verb("甲县财政局为责任单位") == "甲县财政局 responsible");
    CHECK(verb("甲县财政局作为协同配合单位") == "甲县财政局 cooperating");
    CHECK(verb("甲县财政局的牵头单位") == "none");
    CHECK(verb("甲县财政局等单位") == "none");
}
