// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/file_error.hpp>

#include <boost/system/result.hpp>
#include <doctest/doctest.h>

#include <stdexcept>

using fengong::FileError;

TEST_CASE("the error of a file says where and what, and leaves out what is unknown") {
    FileError const error{"a.json", {12, 7}, "units[3]", "no name"};
    CHECK(to_string(error) == "a.json:12:7: units[3]: no name");
    CHECK(to_string(FileError{"", {1, 1}, "", "not UTF-8"}) == "1:1: not UTF-8");
}

TEST_CASE("asking for the value of a file that was refused throws what is wrong") {
    boost::system::result<int, FileError> const failed{FileError{"a", {1, 2}, "b", "c"}};
    CHECK_THROWS_WITH_AS(static_cast<void>(failed.value()), "a:1:2: b: c", std::runtime_error);
}
