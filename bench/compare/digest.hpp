// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>

#include <cstdint>
#include <optional>
#include <string_view>

namespace compare {

/// Values in one number, so that what different structs say can be compared: FNV-1a.
class Digest {
public:
    void add(std::string_view text) noexcept {
        for (char const byte : text) {
            mix(static_cast<unsigned char>(byte));
        }
        mix(text_end);
    }
    void add(std::uint64_t number) noexcept {
        for (int bits = 0; bits < 64; bits += 8) {
            mix(static_cast<unsigned char>(number >> bits));
        }
    }
    void add(std::optional<fengong::Decimal> number) noexcept {
        add(number ? static_cast<std::uint64_t>(number->mantissa()) : 0U);
        add(number ? static_cast<std::uint64_t>(number->exponent()) : 1U);
    }

    /// Exact as a double.
    [[nodiscard]] double value() const noexcept { return static_cast<double>(state_ >> 12U); }

private:
    static constexpr unsigned char text_end = 0xFF;  // in no valid text

    void mix(unsigned char byte) noexcept { state_ = (state_ ^ byte) * 0x100000001B3U; }

    std::uint64_t state_ = 0xCBF29CE484222325U;
};

}  // namespace compare
