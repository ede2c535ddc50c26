// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace fengong::detail {

/// Hashes texts, and lets a map of std::string be searched by std::string_view without a copy.
///
/// Names are short: eight bytes a step, and the last eight overlap those before, so that no byte is
/// looked at alone. Differs between machines of other byte order; nothing may depend on it.
struct TextHash {
    using is_transparent = void;
    [[nodiscard]] std::size_t operator()(std::string_view text) const noexcept {
        constexpr std::size_t step = sizeof(std::uint64_t);
        constexpr std::uint64_t odd = 0x9E37'79B9'7F4A'7C15;  // 2⁶⁴ / golden ratio
        std::uint64_t hash = text.size() * odd;
        auto const mix = [&hash](std::uint64_t word) {
            hash = (hash ^ word) * odd;
            hash ^= hash >> 32U;
        };
        auto const word_at = [](char const* bytes) {
            std::uint64_t word = 0;
            std::memcpy(&word, bytes, step);
            return word;
        };
        if (text.size() < step) {
            std::uint64_t word = 0;
            for (char const c : text) {
                word = word << 8U | static_cast<unsigned char>(c);
            }
            mix(word);
        } else {
            for (std::size_t at = 0; at + step < text.size(); at += step) {
                mix(word_at(text.data() + at));
            }
            mix(word_at(text.data() + text.size() - step));
        }
        return static_cast<std::size_t>(hash);
    }
};

/// Whether two texts are the same, for such a map. Names are short: steps as TextHash takes them cost less than
/// to call a function.
struct TextEqual {
    using is_transparent = void;
    [[nodiscard]] bool operator()(std::string_view left, std::string_view right) const noexcept {
        constexpr std::size_t step = sizeof(std::uint64_t);
        if (left.size() != right.size() || left.size() < step) {
            return left == right;
        }
        auto const differ = [&](std::size_t at) {
            std::uint64_t one = 0;
            std::uint64_t other = 0;
            std::memcpy(&one, left.data() + at, step);
            std::memcpy(&other, right.data() + at, step);
            return one != other;
        };
        for (std::size_t at = 0; at + step < left.size(); at += step) {
            if (differ(at)) {
                return false;
            }
        }
        return !differ(left.size() - step);
    }
};

}  // namespace fengong::detail
