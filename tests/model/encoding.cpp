// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/encoding.hpp>

#include <doctest/doctest.h>

TEST_CASE("encodings have the names that the IANA registers") {
    CHECK(to_string(fengong::Encoding::utf8) == "UTF-8");
    CHECK(to_string(fengong::Encoding::utf16le) == "UTF-16LE");
    CHECK(to_string(fengong::Encoding::gb18030) == "GB18030");
}
