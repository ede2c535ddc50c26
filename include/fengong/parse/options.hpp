// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/dialect.hpp>
#include <fengong/model/encoding.hpp>

#include <optional>
#include <string>

namespace fengong {

/// What parse() does.
struct ParseOptions {
    bool targets =
        true;  ///< read targets, and deadlines in words; else Notice::targets stays empty
    /// Look for responsibility in this shape alone, instead of in all.
    std::optional<Dialect> dialect = std::nullopt;
    std::string name;  ///< becomes Notice::name: what the text was read from
    /// Of the bytes, instead of recognising it.
    std::optional<Encoding> encoding = std::nullopt;
};

}  // namespace fengong
