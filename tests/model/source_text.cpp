// SPDX-License-Identifier: BSL-1.0
#include <fengong/model/source_text.hpp>

#include <doctest/doctest.h>

#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

using fengong::SourceText;

TEST_CASE("a text outlives the string that it was made of and every copy but one") {
    SourceText copy;
    std::string_view view;
    {
        SourceText const original{std::string(100, 'x')};
        view = original.view();
        copy = original;
    }
    CHECK(view.data() == copy.view().data());
    CHECK(copy.view() == std::string(100, 'x'));
}

TEST_CASE("moving a short text leaves its bytes where they are") {
    SourceText original{std::string{"县"}};
    char const* const bytes = original.view().data();
    SourceText const moved = std::move(original);
    CHECK(moved.view().data() == bytes);
}

TEST_CASE("a text may share bytes that somebody else owns") {
    auto const owner = std::make_shared<std::string>("金乡县");
    std::weak_ptr<std::string> const watched = owner;
    SourceText text{owner, *owner};
    CHECK(text.size() == 9);
    CHECK(text.view({3, 6}) == "乡");
    CHECK(watched.use_count() == 2);
}

TEST_CASE("a text over 4 GiB is refused") {
    // The bytes are never looked at, so a view that claims more than there is will do.
    static char const byte = 'x';
    CHECK_THROWS_AS((SourceText{nullptr, std::string_view{&byte, SourceText::max_size + 1}}),
                    std::length_error);
}

TEST_CASE("an empty text has no bytes") {
    CHECK(SourceText{}.view().empty());
    CHECK(SourceText{}.size() == 0);
}
