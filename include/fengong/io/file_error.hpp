// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/position.hpp>

#include <boost/assert/source_location.hpp>

#include <stdexcept>
#include <string>

namespace fengong {

/// Why a file of known facts (divisions, kinds of office, a registry) was not taken. Nothing of such a
/// file is used.
struct FileError {
    std::string file;     ///< as the caller named it; may be empty
    Position at;          ///< line and column, from 1
    std::string entry;    ///< what stands there: `370828`, `units[3].aliases[0]`; may be empty
    std::string message;  ///< what is wrong, in English

    friend bool operator==(FileError const&, FileError const&) = default;
};

/// `370828.json:12:7: units[3].aliases[0]: …`
[[nodiscard]] inline std::string to_string(FileError const& error) {
    return error.file + (error.file.empty() ? "" : ":") + std::to_string(error.at.line) + ':' +
           std::to_string(error.at.column) + ": " + error.entry +
           (error.entry.empty() ? "" : ": ") + error.message;
}

/// What `value()` of a failed boost::system::result calls: throws std::runtime_error with the text
/// of the error.
[[noreturn]] inline void throw_exception_from_error(FileError const& error,
                                                    boost::source_location const& /*where*/) {
    throw std::runtime_error{to_string(error)};
}

}  // namespace fengong
