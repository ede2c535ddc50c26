// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <stdexcept>

namespace fengong {

/// A share in [0, 1] as an exact fraction, such as 2/3.
class Share {
public:
    /// The largest denominator.
    static constexpr std::int64_t max_denominator = 10000;

    /// numerator/denominator. Throws std::invalid_argument unless 0 ≤ numerator ≤ denominator and
    /// 1 ≤ denominator ≤ max_denominator.
    constexpr Share(std::int64_t numerator, std::int64_t denominator)
        : numerator_{numerator}, denominator_{denominator} {
        if (denominator < 1 || denominator > max_denominator || numerator < 0 ||
            numerator > denominator) {
            throw std::invalid_argument{
                "fengong: a share must be a fraction from 0 to 1 with a denominator of at most 10000"};
        }
    }

    [[nodiscard]] constexpr std::int64_t numerator() const noexcept { return numerator_; }
    [[nodiscard]] constexpr std::int64_t denominator() const noexcept { return denominator_; }

    /// The nearest double.
    [[nodiscard]] constexpr double value() const noexcept {
        return static_cast<double>(numerator_) / static_cast<double>(denominator_);
    }

    /// Equal as numbers: 1/2 is 2/4.
    friend constexpr bool operator==(Share left, Share right) noexcept {
        return left.numerator_ * right.denominator_ == right.numerator_ * left.denominator_;
    }

private:
    std::int64_t numerator_;
    std::int64_t denominator_;
};

}  // namespace fengong
