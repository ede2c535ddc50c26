// SPDX-License-Identifier: BSL-1.0
#include <fengong/io/json_error.hpp>

#include <boost/system/result.hpp>
#include <doctest/doctest.h>

#include <stdexcept>

using fengong::JsonError;

TEST_CASE("a JSON error says where it is, what stands there and what should") {
    CHECK(to_string(JsonError{"schema", "nothing", "\"fengong/1\""}) ==
          "schema: found nothing; expected \"fengong/1\"");
}

TEST_CASE("asking a failed result for its value throws the error's text") {
    boost::system::result<int, JsonError> const failed{JsonError{"a", "b", "c"}};
    CHECK_THROWS_WITH_AS((void)failed.value(), "a: found b; expected c", std::runtime_error);
}
