// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/detail/text_hash.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstdint>
#include <string>
#include <string_view>

namespace fengong::detail {

/// Numbers of texts, which stay where they are: of the rows of a list, mostly. Wherever texts are numbered it is this
/// one kind of map, as each other kind takes the compiler 3 MB.
using TextNumbers = boost::unordered_flat_map<std::string_view, std::uint32_t, TextHash, TextEqual>;

/// The same, which keeps the texts.
using KeptTextNumbers = boost::unordered_flat_map<std::string, std::uint32_t, TextHash, TextEqual>;

}  // namespace fengong::detail
