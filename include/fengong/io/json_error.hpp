// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/assert/source_location.hpp>

#include <stdexcept>
#include <string>

namespace fengong {

/// Why a JSON document could not be read.
struct JsonError {
    std::string where;     ///< `line 3, column 14`, or a path: `notices[0].items[0].title`
    std::string found;     ///< what stands there
    std::string expected;  ///< what should

    friend bool operator==(JsonError const&, JsonError const&) = default;
};

/// `notices[0].items[0].assignments[0].role: found "leed"; expected one of …`
[[nodiscard]] inline std::string to_string(JsonError const& error) {
    return error.where + ": found " + error.found + "; expected " + error.expected;
}

/// What `value()` of a failed boost::system::result calls: throws std::runtime_error with the text
/// of the error.
[[noreturn]] inline void throw_exception_from_error(JsonError const& error,
                                                    boost::source_location const& /*where*/) {
    throw std::runtime_error{to_string(error)};
}

}  // namespace fengong
