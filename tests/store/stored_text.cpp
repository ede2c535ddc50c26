// SPDX-License-Identifier: BSL-1.0
#include <fengong/store/detail/text_pool.hpp>
#include <fengong/store/stored_text.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using fengong::StoredText;
using fengong::detail::TextPool;

TEST_CASE("a stored text reads like a string and is no larger than a pointer") {
    static_assert(sizeof(StoredText) == sizeof(void*));
    TextPool pool;
    StoredText const text = pool[pool.intern("县财政局")];
    CHECK(text.view() == "县财政局");
    CHECK(text.size() == 12);
    CHECK(text == "县财政局");
    CHECK(text + "等" == "县财政局等");
    CHECK('/' + text + ' ' + text == "/县财政局 县财政局");
    CHECK(text + text == std::string{"县财政局"} + text);
    std::string const copy = text;
    CHECK(copy == "县财政局");
    std::ostringstream out;
    out << text;
    CHECK(out.str() == copy);
    CHECK(pool[pool.intern("县")] < text);
}

TEST_CASE("a stored text of nothing is empty") {
    CHECK(StoredText{}.empty());
    CHECK(StoredText{}.view().empty());
    TextPool pool;
    CHECK(pool[pool.intern("")] == StoredText{});
}

TEST_CASE("equal texts lie in one place") {
    TextPool pool;
    auto const first = pool.intern("县财政局");
    CHECK(pool.intern("县税务局") != first);
    CHECK(pool.intern(std::string{"县财政局"}) == first);
}

TEST_CASE("texts stay where they are while more come, and long ones fit") {
    TextPool pool;
    std::string_view const first = pool[pool.intern("0")];
    std::string const long_text(100'000, 'x');
    std::string_view const second = pool[pool.intern(long_text)];
    for (int number = 0; number < 20'000; ++number) {
        CHECK(pool[pool.intern(std::to_string(number))] == std::to_string(number));
    }
    CHECK(first == "0");
    CHECK(second == long_text);
    CHECK(pool.intern("0").value == 0);
}

TEST_CASE(
    "a copy of a pool keeps the texts when the original is gone, and writes over none of them") {
    std::optional<TextPool> original{std::in_place};
    StoredText const text = (*original)[original->intern("县财政局")];
    TextPool copy = *original;
    auto const tax = original->intern("县税务局");
    StoredText const in_original = (*original)[tax];
    auto const water = copy.intern("县水务局");
    CHECK(in_original == "县税务局");
    original.reset();
    CHECK(text == "县财政局");
    CHECK(copy[water] == "县水务局");
    CHECK(copy.intern("县财政局").value == 0);
}
