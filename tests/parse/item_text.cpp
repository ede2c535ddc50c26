// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/item_text.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

TEST_CASE("the text of an item goes on behind a page mark and leaves out number and clauses") {
    fengong::Notice const notice = fengong::parse(std::string{
        "1.新建公园\n— 2 —\n3个。（牵头单位：县住建局）\n2.植树 100 亩（牵头单位：县林业局）。\n"});
    REQUIRE(notice.items.size() == 2);
    CHECK(fengong::item_text(notice, notice.items[0]) == "新建公园3个。");
    CHECK(fengong::item_text(notice, notice.items[1]) == "植树100亩。");
}
