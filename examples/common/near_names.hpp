// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace common {

/// Of `known` names those that contain `name`, are contained in it or have most of its characters in their order, the
/// nearest first: each once, at most ten, joined by 、. Empty if there is none.
[[nodiscard]] std::string near_names(std::string_view name,
                                     std::span<std::string_view const> known);

/// The first of different names, joined by 、, at most ten; with … if there are more.
[[nodiscard]] std::string listed(std::span<std::string_view const> names);

}  // namespace common
