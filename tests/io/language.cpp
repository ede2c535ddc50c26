// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/language.hpp>

#include <doctest/doctest.h>

using fengong::Language;
using fengong::language_of_locale;

TEST_CASE("a Chinese locale speaks Chinese, however it is written") {
    static_assert(language_of_locale("zh_CN.UTF-8") == Language::chinese);
    CHECK(language_of_locale("zh") == Language::chinese);
    CHECK(language_of_locale("zh_TW") == Language::chinese);
    CHECK(language_of_locale("zh-Hans") == Language::chinese);
    CHECK(language_of_locale("zh.GB18030") == Language::chinese);
}

TEST_CASE("every other locale speaks English") {
    for (char const* const locale : {"", "C", "C.UTF-8", "POSIX", "en_US.UTF-8", "tr_TR", "zha"}) {
        CAPTURE(locale);
        CHECK(language_of_locale(locale) == Language::english);
    }
}
