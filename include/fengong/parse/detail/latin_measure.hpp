// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string_view>

/// Measures in Latin letters: MW, kV, km², t.
namespace fengong::detail {

/// The ASCII letter at `position`, of either width, and its bytes; `length` 0 if there is none.
struct LatinLetter {
    char letter = 0;
    std::size_t length = 0;
};

[[nodiscard]] constexpr LatinLetter latin_letter_at(std::string_view text,
                                                    std::size_t position) noexcept {
    if (position >= text.size()) {
        return {};
    }
    char const first = text[position];
    if ((first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z')) {
        return {first, 1};
    }
    std::uint32_t const wide = first == '\xEF' ? three_bytes(text, position) : 0;
    if (wide >= three_bytes("Ａ") && wide <= three_bytes("Ｚ")) {
        return {static_cast<char>('A' + (wide - three_bytes("Ａ"))), 3};
    }
    if (wide >= three_bytes("ａ") && wide <= three_bytes("ｚ")) {
        return {static_cast<char>('a' + (wide - three_bytes("ａ"))), 3};
    }
    return {};
}

/// Whether a concentration that begins with words may begin at `position`: 微克/m³, 毫克每升.
[[nodiscard]] constexpr bool may_be_mixed_at(std::string_view text, std::size_t position) noexcept {
    std::uint32_t const first = three_bytes(text, position);
    return first == three_bytes("微") || first == three_bytes("毫");
}

/// Whether a measure in letters may begin at `position`: a Latin letter, or the μ of a microgram, of which there are two.
[[nodiscard]] constexpr bool may_be_latin_at(std::string_view text, std::size_t position) noexcept {
    return latin_letter_at(text, position).length != 0 || text.substr(position).starts_with("μ") ||
           text.substr(position).starts_with("µ");
}

/// The exponent at `position`, of a square or cubic measure: ², ³, or 2 and 3 on the line.
[[nodiscard]] constexpr Digit exponent_at(std::string_view text, std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    Digit const digit = rest.starts_with("²")   ? Digit{2, 2}
                        : rest.starts_with("³") ? Digit{3, 2}
                                                : digit_at(text, position);
    return digit.value == 2 || digit.value == 3 ? digit : Digit{};
}

/// The letters and the exponent of a measure, packed, and where they end; `key` 0 if no letter stands
/// there, or more than any measure has.
struct LatinSign {
    std::uint64_t key = 0;
    std::size_t end = 0;
};

/// Behind k, for kilo, capitals make no difference (KW, KM); elsewhere they do (5G, 100M, 3T are no
/// measures), but for the H of an hour.
[[nodiscard]] constexpr LatinSign latin_sign_at(std::string_view text,
                                                std::size_t position) noexcept {
    constexpr int most_letters = 3;
    constexpr auto small = [](char letter) { return static_cast<char>(letter | 0x20); };
    LatinSign sign{0, position};
    bool kilo = false;
    int letters = 0;
    for (LatinLetter here = latin_letter_at(text, sign.end); here.length != 0;
         here = latin_letter_at(text, sign.end)) {
        kilo = letters == 0 ? small(here.letter) == 'k' : kilo;
        bool const hour = letters == 2 && here.letter == 'H';
        char const letter = kilo || hour ? small(here.letter) : here.letter;
        sign.key = (sign.key << 8U) | static_cast<unsigned char>(letter);
        sign.end += here.length;
        if (++letters > most_letters) {
            return {};
        }
    }
    if (letters == 0) {
        return {};
    }
    if ((sign.key & 0xFFU) == 'm') {
        Digit const exponent = exponent_at(text, sign.end);
        sign.key = (sign.key << 8U) | static_cast<unsigned>(exponent.value);
        sign.end += exponent.length;
    }
    bool const goes_on =
        latin_letter_at(text, sign.end).length != 0 || digit_at(text, sign.end).length != 0;
    return goes_on ? LatinSign{} : sign;
}

struct LatinMeasure {
    Measure measure;      ///< none if there is none
    std::size_t end = 0;  ///< after it
};

/// The rows of measure_table that are written in Latin letters.
inline constexpr std::size_t latin_rows = [] {
    std::size_t rows = 0;
    for (MeasureFacts const& row : measure_table) {
        rows += latin_letter_at(row.name, 0).length;
    }
    return rows;
}();

struct LatinRow {
    std::uint64_t key = 0;
    Measure measure;
};

inline constexpr auto latin_measures = [] {
    std::array<LatinRow, latin_rows> rows;
    std::size_t next = 0;
    for (std::size_t row = 0; row < std::size(measure_table); ++row) {
        if (latin_letter_at(measure_table[row].name, 0).length != 0) {
            rows[next++] = {latin_sign_at(measure_table[row].name, 0).key, Measure::at(row)};
        }
    }
    return rows;
}();

/// Concentrations and coal as they are printed in letters and words, and their measures.
struct MixedSign {
    std::string_view printed;
    Measure measure;
};
inline constexpr auto mixed_signs = [] {
    constexpr Measure micrograms = *find_measure("微克/立方米");
    constexpr Measure milligrams = *find_measure("毫克/立方米");
    constexpr Measure per_litre = *find_measure("毫克/升");
    constexpr Measure coal = *find_measure("吨标准煤");
    return std::to_array<MixedSign>({
        {"μg/m³", micrograms},
        {"μg/m3", micrograms},
        {"µg/m³", micrograms},
        {"µg/m3", micrograms},
        {"ug/m³", micrograms},
        {"ug/m3", micrograms},
        {"微克/m³", micrograms},
        {"微克/m3", micrograms},
        {"mg/m³", milligrams},
        {"mg/m3", milligrams},
        {"毫克/m³", milligrams},
        {"毫克/m3", milligrams},
        {"微克每立方米", micrograms},
        {"毫克每立方米", milligrams},
        {"毫克每升", per_litre},
        {"毫克/L", per_litre},
        {"mg/L", per_litre},
        {"mg/l", per_litre},
        {"t标准煤", coal},
        {"t标煤", coal},
        {"ｔ标准煤", coal},
    });
}();

/// The measure in Latin letters at `position`, whole: nothing of 5GB or 80kmh.
[[nodiscard]] constexpr LatinMeasure latin_measure_at(std::string_view text,
                                                      std::size_t position) noexcept {
    for (MixedSign const& sign : mixed_signs) {
        if (text.substr(position).starts_with(sign.printed)) {
            return {sign.measure, position + sign.printed.size()};
        }
    }
    LatinSign const sign = latin_sign_at(text, position);
    if (sign.key != 0) {
        for (LatinRow const& row : latin_measures) {
            if (row.key == sign.key) {
                return {row.measure, sign.end};
            }
        }
    }
    return {Measure{}, position};
}

}  // namespace fengong::detail
