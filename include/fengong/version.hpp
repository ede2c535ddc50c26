// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <string_view>

/// The version of this library. CMake reads it from here, so it stands nowhere else.
namespace fengong {

inline constexpr int version_major = 0;
inline constexpr int version_minor = 1;
inline constexpr int version_patch = 0;
inline constexpr std::string_view version_string = "0.1.0";

}  // namespace fengong
