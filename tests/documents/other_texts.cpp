// SPDX-License-Identifier: BSL-1.0
// Texts that hand out no work, in tests/other_texts: a news article, minutes, a law, prices, a résumé,
// telephone numbers, a tender.
#include "support/describe.hpp"
#include "support/files.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

TEST_CASE("a text that hands out no work names nobody, and says what it misses") {
    auto const files = support::files_in("tests/other_texts", ".txt");
    CHECK(files.size() >= 5);
    for (auto const& file : files) {
        CAPTURE(file.filename().string());
        fengong::Notice const notice = fengong::parse(support::read_file(file));
        support::require_invariants(notice);
        for (fengong::Item const& item : notice.items) {
            CHECK(support::duties(notice, item).empty());
        }
        CHECK(notice.dialect == fengong::Dialect::unknown);
        CHECK(std::ranges::any_of(notice.diagnostics, [](fengong::Diagnostic const& diagnostic) {
            return diagnostic.code == fengong::DiagnosticCode::item_without_clause ||
                   diagnostic.code == fengong::DiagnosticCode::no_items;
        }));
    }
}

TEST_CASE("a lone name in brackets is responsible behind a sentence, or where the items end so") {
    auto const read = [](std::string const& items) {
        return fengong::parse("甲市民生实事清单\n一、民生\n" + items);
    };
    CHECK(support::duties(read("1.改造小区。（市住建局）\n2.修桥补路。\n3.植树。\n"), 0) ==
          "responsible 市住建局");
    CHECK(support::duties(read("1.改造小区（市住建局）\n2.修桥补路（市交通局）\n"), 0) ==
          "responsible 市住建局");
    CHECK(support::duties(read("1.先进个人（市住建局）\n2.修桥补路\n3.植树\n"), 0).empty());
}
