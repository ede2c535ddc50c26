// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/diagnostic.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>

TEST_CASE("every diagnostic has a name of its own and a wording in both languages") {
    std::set<std::string> names;
    for (fengong::DiagnosticFacts const& row : fengong::diagnostic_table) {
        CAPTURE(std::string{row.name});
        CHECK(names.emplace(row.name).second);
        CHECK_FALSE(row.english.empty());
        CHECK_FALSE(row.chinese.empty());
        CHECK(row.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == row.name.npos);
    }
}

TEST_CASE("the Chinese wording fills in no more than the English one") {
    for (fengong::DiagnosticFacts const& row : fengong::diagnostic_table) {
        CAPTURE(std::string{row.name});
        for (char const* const place : {"{text}", "{found}", "{expected}"}) {
            bool const chinese = row.chinese.find(place) != row.chinese.npos;
            CHECK((!chinese || row.english.find(place) != row.english.npos));
        }
    }
}

TEST_CASE("the facts of a code are those of its row") {
    CHECK(facts(fengong::DiagnosticCode::no_items).name == "no-items");
    CHECK(to_string(fengong::Severity::warning) == "warning");
}
