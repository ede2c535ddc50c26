// SPDX-License-Identifier: BSL-1.0
#pragma once

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
[[nodiscard]] constexpr Digit digit_at(std::string_view text, std::size_t position) noexcept {
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
    struct Row {
        std::string_view digit;
        int value;
    };
    constexpr Row rows[]{{"一", 1}, {"二", 2}, {"三", 3}, {"四", 4}, {"五", 5},
                         {"六", 6}, {"七", 7}, {"八", 8}, {"九", 9}, {"两", 2},
                         {"零", 0}, {"〇", 0}, {"○", 0}};
    if (position + 3 > text.size()) {
        return {};
    }
    std::string_view const here = text.substr(position, 3);
    for (Row const& row : rows) {
        if (row.digit == here) {
            return {row.value, 3};
        }
    }
    return {};
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
[[nodiscard]] constexpr DigitRun digit_run_at(std::string_view text,
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
    struct Row {
        std::string_view word;
        std::uint32_t factor;
    };
    constexpr Row rows[]{{"十", 10}, {"百", 100}, {"千", 1000}};
    DigitRun run{position, 0, 0};
    std::uint32_t pending = 0;
    while (run.end < text.size() && run.digits < 8) {
        if (Digit const digit = chinese_digit_at(text, run.end); digit.length != 0) {
            pending = static_cast<std::uint32_t>(digit.value);
            run.end += digit.length;
            ++run.digits;
            continue;
        }
        Row const* factor = nullptr;
        for (Row const& row : rows) {
            if (text.substr(run.end, row.word.size()) == row.word) {
                factor = &row;
            }
        }
        if (factor == nullptr) {
            break;
        }
        run.value += (pending == 0 ? 1 : pending) * factor->factor;
        pending = 0;
        run.end += factor->word.size();
        ++run.digits;
    }
    run.value += pending;
    return run;
}

}  // namespace fengong
