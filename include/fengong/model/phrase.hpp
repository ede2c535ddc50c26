// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>

namespace fengong {

/// Words of a notice: where they are printed and, where that differs, how they read.
///
/// `县卫⏎⏎生健康局` is printed with a page break inside and reads 县卫生健康局; the reading then lies in
/// the notice's side text (Notice::readings). An empty `reading` means: as printed. Names of units are always read
/// there, the same name at the same place.
/// Notice::read() gives the words.
struct Phrase {
    Span span;     ///< where the words stand in Notice::source
    Span reading;  ///< how they read, in Notice::readings; empty if as printed

    /// Whether nothing is printed.
    [[nodiscard]] constexpr bool empty() const noexcept { return span.empty() && reading.empty(); }

    friend constexpr bool operator==(Phrase, Phrase) = default;
};

}  // namespace fengong
