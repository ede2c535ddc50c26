// SPDX-License-Identifier: BSL-1.0
#include "io/sample.hpp"
#include <fengong/io/notice_record.hpp>

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>
#include <type_traits>

using namespace fengong;

namespace {

template <class Record>
std::set<std::string_view> keys() {
    std::set<std::string_view> found;
    Record const record;
    Record::each_field(record, [&](std::string_view key, auto const&, auto...) {
        CHECK_MESSAGE(found.insert(key).second, key);
    });
    return found;
}

}  // namespace

TEST_CASE("records list each key once") {
    CHECK(keys<NoticeRecord>().contains("lead_rule"));
    CHECK(keys<NoticeRecord>().contains("divisions"));
    CHECK(keys<fengong::DivisionRecord>().size() == 3);
    CHECK(keys<SectionRecord>().size() == 6);
    CHECK(keys<ItemRecord>().contains("not_targets"));
    CHECK(keys<AssignmentRecord>().contains("inherited"));
    CHECK(keys<UnitRecord>().contains("resolved"));
    CHECK(keys<TargetRecord>().size() == 20);
    CHECK(keys<RejectionRecord>().size() == 3);
    CHECK(keys<DiagnosticRecord>().contains("column"));
}

TEST_CASE("records are equal when all their fields are") {
    CHECK(full_record() == full_record());
    NoticeRecord other = full_record();
    other.items[0].assignments[0].units[0].span.end += 1;
    CHECK(other != full_record());
}

TEST_CASE("visiting a record can change it") {
    SectionRecord section;
    SectionRecord::each_field(section, [](std::string_view, auto& field) {
        if constexpr (std::is_same_v<decltype(field), std::string&>) {
            field = "经济";
        }
    });
    CHECK(section.title == "经济");
}
