// SPDX-License-Identifier: BSL-1.0
#include "support/describe.hpp"
#include "support/files.hpp"
#include <fengong/parse/dialect_evidence.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>

using fengong::Dialect;

namespace {

constexpr char const* mixed =
    "一、产业\n1. 建设甲。（牵头单位：县工信局；责任单位：县科技局）\n2. 建设乙。（牵头单位：县农业局）\n"
    "二、民生\n3. 建设丙。\n责任单位：县民政局\n";

}  // namespace

TEST_CASE("the dialect of a notice is that of most of its clauses, and the evidence says so") {
    fengong::Notice const notice = fengong::parse(std::string{mixed});
    CHECK(notice.dialect == Dialect::bracket);
    auto const evidence = fengong::dialect_evidence(notice);
    REQUIRE(evidence.size() == 2);
    CHECK(evidence[0].dialect == Dialect::bracket);
    CHECK(evidence[0].assignments == 3);
    CHECK(notice.text(evidence[0].first) == "牵头单位：县工信局");
    CHECK(evidence[1].dialect == Dialect::own_line);
    CHECK(evidence[1].assignments == 1);
}

TEST_CASE("each section has evidence of its own") {
    fengong::Notice const notice = fengong::parse(std::string{mixed});
    REQUIRE(notice.sections.size() == 2);
    CHECK(fengong::dialect_evidence(notice, notice.sections[0]).front().dialect ==
          Dialect::bracket);
    CHECK(fengong::dialect_evidence(notice, notice.sections[1]).front().dialect ==
          Dialect::own_line);
    CHECK(fengong::dialect_evidence(fengong::parse("1. 甲。\n")).empty());
}

TEST_CASE("a dialect that the caller names is the only one that is read") {
    fengong::ParseOptions options;
    options.dialect = Dialect::own_line;
    fengong::Notice const notice = fengong::parse(std::string{mixed}, options);
    CHECK(support::duties(notice, 0).empty());
    CHECK(support::duties(notice, 2) == "responsible 县民政局");
    CHECK(notice.dialect == Dialect::own_line);
}

TEST_CASE(
    "each notice of one shape reads the same when its shape is named, and names nobody in another") {
    int held = 0;
    for (auto const& file : support::files_in("tests/readings", ".txt")) {
        CAPTURE(file.filename().string());
        std::string const text = support::read_file(file);
        fengong::Notice const free = fengong::parse(text);
        if (fengong::dialect_evidence(free).size() != 1) {
            continue;  // of several shapes, or of none
        }
        ++held;
        fengong::ParseOptions options;
        options.dialect = free.dialect;
        fengong::Notice const forced = fengong::parse(text, options);
        REQUIRE(forced.items.size() == free.items.size());
        for (std::size_t item = 0; item < free.items.size(); ++item) {
            CHECK(support::duties(forced, item) == support::duties(free, item));
        }
        options.dialect = free.dialect == Dialect::bracket ? Dialect::sentence : Dialect::bracket;
        CHECK(fengong::dialect_evidence(fengong::parse(text, options)).empty());
    }
    CHECK(held > 40);
}
