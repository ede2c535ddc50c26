// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>

namespace support {

/// One random damage: bytes lost, doubled or changed, marks put in, stretches moved.
inline void damage(std::string& text, std::mt19937& random) {
    constexpr std::array<std::string_view, 16> pieces{
        "（", "）",   "(",   "：",   "、",       "；", "，", "。",
        "\n", "\n\n", "1. ", "一、", "牵头单位", "等", "%",  "2026年"};
    if (text.empty()) {
        return;
    }
    std::size_t const at = random() % text.size();
    std::size_t const length = 1 + random() % 40;
    switch (random() % 6) {
    case 0:
        text.erase(at, length);
        break;
    case 1:
        text.insert(at, std::string{pieces[random() % pieces.size()]});
        break;
    case 2:
        text[at] = static_cast<char>(random() % 256);
        break;
    case 3:
        text.insert(random() % text.size(), text.substr(at, length));
        break;
    case 4:
        text.resize(at);
        break;
    default:
        std::swap(text[at], text[random() % text.size()]);
        break;
    }
}

}  // namespace support
