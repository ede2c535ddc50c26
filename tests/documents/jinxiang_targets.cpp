// SPDX-License-Identifier: BSL-1.0
// The targets of the published notice against a reading by hand, tests/gold/jinxiang-2026.targets.tsv.
#include "support/describe.hpp"
#include "support/files.hpp"
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace {

/// What must agree: ordinal, index, kind, comparator, value, upper, scale, measure, stretch, implicit,
/// per, part_of, deadline, and the number as printed.
using Row = std::vector<std::string>;
constexpr std::size_t closed_fields = 13;
constexpr std::size_t printed_field = 17;

std::vector<Row> gold_rows() {
    std::vector<Row> rows = support::read_rows("tests/gold/jinxiang-2026.targets.tsv");
    for (Row& row : rows) {
        row[closed_fields] = row[printed_field];
        row.resize(closed_fields + 1);
    }
    return rows;
}

std::string flag(bool value) {
    return value ? "1" : "0";
}

std::vector<Row> read_rows_of(fengong::Notice const& notice) {
    std::vector<Row> rows;
    for (fengong::Item const& item : notice.items) {
        std::size_t index = 0;
        for (fengong::Target const& target : notice.targets_of(item)) {
            rows.push_back(
                {std::to_string(item.ordinal), std::to_string(index++),
                 std::string{to_string(target.kind)}, std::string{to_string(target.comparator)},
                 support::number(target.value), support::number(target.upper),
                 std::string{to_string(target.scale)}, std::string{measure_name(notice, target)},
                 flag(target.stretch), flag(target.implicit), std::string{notice.read(target.per)},
                 target.part_of ? std::to_string(*target.part_of) : std::string{},
                 std::string{notice.read(target.deadline)},
                 std::string{notice.read(target.printed)}});
        }
    }
    return rows;
}

std::string in_words(Row const& row) {
    std::string words;
    for (std::string const& cell : row) {
        words += cell + " | ";
    }
    return words;
}

std::size_t count_common(std::vector<Row> left, std::vector<Row> right) {
    std::sort(left.begin(), left.end());
    std::sort(right.begin(), right.end());
    std::vector<Row> common;
    std::set_intersection(left.begin(), left.end(), right.begin(), right.end(),
                          std::back_inserter(common));
    return common.size();
}

/// All rows of one that the other has not.
void require_all_in(std::vector<Row> const& rows, std::vector<Row> const& others,
                    std::string const& what) {
    for (Row const& row : rows) {
        INFO(what << in_words(row));
        CHECK(std::find(others.begin(), others.end(), row) != others.end());
    }
}

}  // namespace

TEST_CASE("every target of the published notice is read as by hand, and nothing else is one") {
    auto const text = support::published_notice();
    if (!text) {
        MESSAGE("skipped: the published notice is not here; FENGONG_PUBLISHED_DOCUMENT names it");
        return;
    }
    std::vector<Row> const gold = gold_rows();
    std::vector<Row> const read = read_rows_of(fengong::parse(*text));
    std::size_t const common = count_common(gold, read);
    MESSAGE("targets: precision " << common << "/" << read.size() << ", recall " << common << "/"
                                  << gold.size());
    require_all_in(gold, read, "not read: ");
    require_all_in(read, gold, "not in the text: ");
}

TEST_CASE("the figures of the condensed edition are those of the published notice") {
    std::vector<Row> const gold = gold_rows();
    std::vector<Row> const read = read_rows_of(
        fengong::parse(support::read_file(support::source_path("data/jinxiang-2026.txt"))));
    require_all_in(gold, read, "not read: ");
    require_all_in(read, gold, "not in the published notice: ");
}

TEST_CASE("every figure of the published notice that is no target has a reason to show") {
    auto const text = support::published_notice();
    if (!text) {
        MESSAGE("skipped: the published notice is not here; FENGONG_PUBLISHED_DOCUMENT names it");
        return;
    }
    fengong::Notice const notice = fengong::parse(*text);
    for (Row const& row : support::read_rows("tests/gold/jinxiang-2026.not-targets.tsv")) {
        std::string const& printed = row[1];
        if (printed.find_first_of("0123456789") == std::string::npos) {
            continue;  // words such as 一批 are no figures
        }
        CAPTURE(printed);
        fengong::Item const& item = notice.items[std::stoul(row[0]) - 1];
        auto const listed = notice.rejections_of(item);
        CHECK(std::any_of(listed.begin(), listed.end(), [&](fengong::Rejection const& rejection) {
            return notice.read(rejection.printed).starts_with(printed);
        }));
    }
}
