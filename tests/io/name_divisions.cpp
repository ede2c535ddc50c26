// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include "support/small_notices.hpp"
#include <fengong/io/name_divisions.hpp>
#include <fengong/io/read_divisions.hpp>
#include <fengong/io/to_record.hpp>

#include <doctest/doctest.h>

#include <string_view>
#include <vector>

namespace {

/// The divisions of a notice of `place`, by the table that ships.
std::vector<fengong::DivisionRecord> divisions_of(std::string_view place) {
    auto const table =
        fengong::read_divisions(support::read_file(support::source_path("data/divisions.csv")))
            .value();
    fengong::Notice const notice = support::notice_of(place, "1. 甲。（牵头单位：县财政局）\n");
    fengong::NoticeRecord record = to_record(notice);
    CHECK_FALSE(record.divisions);
    name_divisions(record, notice, table);
    return record.divisions.value();
}

}  // namespace

TEST_CASE("a record says which division issued the notice, and what speaks for it") {
    CHECK(divisions_of("金乡县") ==
          std::vector<fengong::DivisionRecord>{{"370828", "山东省济宁市金乡县", {"place"}}});
}

TEST_CASE("a record names all divisions that may be meant, or says that none is known") {
    CHECK(divisions_of("鼓楼区").size() == 4);
    CHECK(divisions_of("云岭县").empty());
}
