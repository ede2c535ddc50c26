// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::Notice;
using fengong::Phrase;

namespace {

/// 县卫⏎生健康局 in the source, read joined.
Notice small_notice() {
    Notice notice;
    notice.source = fengong::SourceText{std::string{"县卫\n生健康局"}};
    notice.readings = fengong::SourceText{std::string{"县卫生健康局"}};
    notice.unit_names.push_back({Phrase{{0, 19}, {0, 18}}, false});
    fengong::Assignment assignment;
    assignment.units = {0, 1};
    notice.assignments.push_back(assignment);
    fengong::Item item;
    item.section = 1;
    item.assignments = {0, 1};
    notice.items.push_back(item);
    notice.sections.push_back({1, 1, 0, {}, {}, {}});
    return notice;
}

}  // namespace

TEST_CASE("a phrase reads as it is meant, and its span shows what is printed") {
    Notice const notice = small_notice();
    CHECK(notice.read(notice.unit_names[0].name) == "县卫生健康局");
    CHECK(notice.text(notice.unit_names[0].name.span) == "县卫\n生健康局");
    CHECK(notice.read(Phrase{{0, 3}, {}}) == "县");
}

TEST_CASE("an item leads to its assignments, those to their units, and it to its section") {
    Notice const notice = small_notice();
    auto const assignments = notice.assignments_of(notice.items[0]);
    REQUIRE(assignments.size() == 1);
    CHECK(notice.units_of(assignments[0]).size() == 1);
    CHECK(notice.section_of(notice.items[0]).index == 1);
    CHECK(notice.targets_of(notice.items[0]).empty());
    CHECK(notice.rejections_of(notice.items[0]).empty());
}

TEST_CASE("views into a notice stay valid when it is moved and when the original is gone") {
    auto original = std::make_unique<Notice>(small_notice());
    std::string_view const name = original->read(original->unit_names[0].name);
    Notice const moved = std::move(*original);
    original.reset();
    CHECK(name == "县卫生健康局");
    CHECK(moved.read(moved.unit_names[0].name).data() == name.data());
}

TEST_CASE("the measure of a target is the word of the table, or what is printed if it has none") {
    Notice notice;
    notice.source = fengong::SourceText{std::string{"3榀"}};
    fengong::Target target;
    target.measure = fengong::Measure::unlisted();
    target.measure_printed = Phrase{{1, 4}, {}};
    CHECK(measure_name(notice, target) == "榀");
    target.measure = *fengong::find_measure("元");
    CHECK(measure_name(notice, target) == "元");
}
