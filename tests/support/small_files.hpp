// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/file_bytes.hpp>

#include <memory>
#include <string>

/// What stands in files that a test can make up.
namespace support {

/// Two items of a county; other counties, other text.
inline std::string short_text_of(std::string const& county) {
    return "1. 甲。（牵头单位：" + county + "财政局）\n2. 乙达到3亿元。（牵头单位：" + county +
           "税务局；责任单位：" + county + "水务局）\n";
}

/// A text as the bytes of a file, which keep themselves alive.
inline fengong::FileBytes file_of(std::string const& text) {
    auto const owner = std::make_shared<std::string const>(text);
    return {owner, *owner};
}

}  // namespace support
