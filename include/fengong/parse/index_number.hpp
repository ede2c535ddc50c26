// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/find_word.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// The index number (索引号) of a document on a government's site: the issuer's code, `/`, and a number.
struct IndexNumber {
    Stretch number;      ///< all of it
    Stretch code;        ///< the issuer's code; empty if what stands there has the form of none
    bool checks = true;  ///< false: the check digit of the code is wrong
};

/// Whether the check digit of a unified social credit code is right: 18 characters, of which the last is
/// 31 minus the sum of the others, weighted by powers of 3, modulo 31. GB 32100-2015. False for anything
/// that is no such code.
[[nodiscard]] constexpr bool is_credit_code(std::string_view code) noexcept {
    constexpr std::string_view alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    constexpr std::size_t length = 18;
    if (code.size() != length) {
        return false;
    }
    std::size_t sum = 0;
    std::size_t weight = 1;
    for (std::size_t place = 0; place + 1 < length; ++place) {
        std::size_t const value = alphabet.find(code[place]);
        if (value == std::string_view::npos) {
            return false;
        }
        sum += value * weight;
        weight = weight * 3 % 31;
    }
    return alphabet[(31 - sum % 31) % 31] == code.back();
}

/// Whether the check digit of an organisation code is right: nine characters, a hyphen in front of the
/// last allowed; the last is 11 minus the sum of the others, weighted by 3 7 9 10 5 8 4 2, modulo 11,
/// X for 10. GB 11714-1997. False for anything that is no such code.
[[nodiscard]] constexpr bool is_organisation_code(std::string_view code) noexcept {
    constexpr std::array<std::size_t, 8> weights{3, 7, 9, 10, 5, 8, 4, 2};
    constexpr std::string_view values = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    constexpr std::string_view checks = "0123456789X";
    bool const hyphen = code.size() == 10 && code[8] == '-';
    if (code.size() != 9 && !hyphen) {
        return false;
    }
    std::size_t sum = 0;
    for (std::size_t place = 0; place < weights.size(); ++place) {
        std::size_t const value = values.find(code[place]);
        if (value == std::string_view::npos) {
            return false;
        }
        sum += value * weights[place];
    }
    return checks[(11 - sum % 11) % 11] == code.back();
}

/// The division code (GB/T 2260) inside a unified social credit code: its characters 3 to 8; empty for
/// another code. It is that of the issuer when the code was given, which may have changed since.
[[nodiscard]] constexpr std::string_view division_in(std::string_view credit_code) noexcept {
    return credit_code.size() == 18 ? credit_code.substr(2, 6) : std::string_view{};
}

/// The index number in a line without white space, behind 索引号: `索引号|11370828…/2026-00001|公开方式…`. Nothing
/// if the line has none.
[[nodiscard]] constexpr std::optional<IndexNumber> read_index_number(
    std::string_view line) noexcept {
    constexpr std::string_view label = "索引号";
    std::size_t begin = find_word(line, label);
    if (begin == std::string_view::npos) {
        return std::nullopt;
    }
    begin += label.size();
    while (begin < line.size() &&
           (line[begin] == '|' || mark_at(line, begin).kind == Punctuation::colon)) {
        begin += line[begin] == '|' ? 1 : mark_at(line, begin).length;
    }
    auto const belongs = [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
               c == '/' || c == '-' || c == '_';
    };
    std::size_t end = begin;
    while (end < line.size() && belongs(line[end])) {
        ++end;
    }
    if (end == begin) {
        return std::nullopt;
    }
    IndexNumber index;
    index.number = {begin, end};
    std::string_view const number = line.substr(begin, end - begin);
    std::string_view const code = number.substr(0, number.find('/'));
    bool const formed =
        code.size() == 18 || code.size() == 9 || (code.size() == 10 && code[8] == '-');
    if (formed && code.size() < number.size()) {
        index.code = {begin, begin + code.size()};
        index.checks = code.size() == 18 ? is_credit_code(code) : is_organisation_code(code);
    }
    return index;
}

}  // namespace fengong
