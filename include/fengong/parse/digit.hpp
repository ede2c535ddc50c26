// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// A decimal digit and its bytes; `length` 0 if there is none.
struct Digit {
    int value = 0;
    std::size_t length = 0;
};

/// The Arabic digit at `position`, half-width (7) or full-width (７).
// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr Digit digit_at(std::string_view text,
                                                           std::size_t position) noexcept {
    if (position >= text.size()) {
        return {};
    }
    char const first = text[position];
    if (first >= '0' && first <= '9') {
        return {first - '0', 1};
    }
    // U+FF10–FF19 are EF BC 90–99.
    if (first == '\xEF' && text.size() - position >= 3 && text[position + 1] == '\xBC') {
        int const last = static_cast<unsigned char>(text[position + 2]);
        if (last >= 0x90 && last <= 0x99) {
            return {last - 0x90, 3};
        }
    }
    return {};
}

/// The Chinese digit at `position`: 〇 ○ 零 一 … 九 两; without 十 and what is larger.
[[nodiscard]] constexpr Digit chinese_digit_at(std::string_view text,
                                               std::size_t position) noexcept {
    if (position >= text.size()) {
        return {};
    }
    switch (three_bytes(text, position)) {
    case three_bytes("零"):
    case three_bytes("〇"):
    case three_bytes("○"):
        return {0, 3};
    case three_bytes("一"):
        return {1, 3};
    case three_bytes("二"):
    case three_bytes("两"):
        return {2, 3};
    case three_bytes("三"):
        return {3, 3};
    case three_bytes("四"):
        return {4, 3};
    case three_bytes("五"):
        return {5, 3};
    case three_bytes("六"):
        return {6, 3};
    case three_bytes("七"):
        return {7, 3};
    case three_bytes("八"):
        return {8, 3};
    case three_bytes("九"):
        return {9, 3};
    default:
        return {};
    }
}

/// A run of Arabic digits: where it ends and its value. `end` is `position` if there is none; the
/// value stays at `max_value` for runs that are longer.
struct DigitRun {
    static constexpr std::uint32_t max_value = 999999999;

    std::size_t end = 0;
    std::size_t digits = 0;
    std::uint32_t value = 0;
};

/// The run of Arabic digits that begins at `position`.
[[nodiscard, gnu::always_inline]] constexpr DigitRun digit_run_at(std::string_view text,
                                                                  std::size_t position) noexcept {
    DigitRun run{position, 0, 0};
    for (Digit digit = digit_at(text, position); digit.length != 0;
         digit = digit_at(text, run.end)) {
        run.end += digit.length;
        ++run.digits;
        run.value = run.digits > 9 ? DigitRun::max_value
                                   : run.value * 10 + static_cast<std::uint32_t>(digit.value);
    }
    return run;
}

/// A Chinese integer below 10,000 that numbers something (三, 十二, 二十, 一百零三): where it ends and
/// its value; `end` is `position` if there is none.
[[nodiscard]] constexpr DigitRun chinese_ordinal_at(std::string_view text,
                                                    std::size_t position) noexcept {
    DigitRun run{position, 0, 0};
    std::uint32_t pending = 0;
    while (run.end < text.size() && run.digits < 8) {
        if (Digit const digit = chinese_digit_at(text, run.end); digit.length != 0) {
            pending = static_cast<std::uint32_t>(digit.value);
            run.end += digit.length;
            ++run.digits;
            continue;
        }
        std::uint32_t factor = 0;
        switch (three_bytes(text, run.end)) {
        case three_bytes("十"):
            factor = 10;
            break;
        case three_bytes("百"):
            factor = 100;
            break;
        case three_bytes("千"):
            factor = 1000;
            break;
        default:
            break;
        }
        if (factor == 0) {
            break;
        }
        run.value += (pending == 0 ? 1 : pending) * factor;
        pending = 0;
        run.end += 3;
        ++run.digits;
    }
    run.value += pending;
    return run;
}

}  // namespace fengong
