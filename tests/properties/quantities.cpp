// SPDX-License-Identifier: BSL-1.0
// Printing a number and reading it back is the identity.
#include <fengong/parse/quantity.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

using fengong::Decimal;
using fengong::Scale;

namespace {

constexpr int rounds = 20000;

/// A positive number of up to nine digits and three decimal places.
Decimal random_number(std::mt19937& random) {
    std::int64_t limit = 10;
    for (auto digits = random() % 9; digits > 0; --digits) {
        limit *= 10;
    }
    auto const mantissa = static_cast<std::int64_t>(random()) % limit + 1;
    return *Decimal::make(mantissa, -static_cast<int>(random() % 4));
}

/// The number with a comma between thousands: 1,234.5.
std::string with_commas(std::string digits) {
    std::size_t position = digits.find('.') == std::string::npos ? digits.size() : digits.find('.');
    for (; position > 3; position -= 3) {
        digits.insert(position - 3, 1, ',');
    }
    return digits;
}

std::string full_width(std::string_view digits) {
    std::string wide;
    for (char const c : digits) {
        if (c >= '0' && c <= '9') {
            wide += "\xEF\xBC";
            wide += static_cast<char>(0x90 + (c - '0'));
        } else {
            wide += c == '.' ? "．" : c == ',' ? "，" : std::string_view{&c, 1};
        }
    }
    return wide;
}

/// An integer below 10,000 in Chinese numerals, as one writes a count: 三十, 两百零五, 一千五百.
std::string in_chinese(int number) {
    constexpr std::array<std::string_view, 10> digits{"",   "一", "二", "三", "四",
                                                      "五", "六", "七", "八", "九"};
    constexpr std::array<std::string_view, 4> powers{"", "十", "百", "千"};
    std::string const places = std::to_string(number);
    std::string words;
    bool gap = false;
    for (std::size_t place = 0; place < places.size(); ++place) {
        auto const digit = static_cast<std::size_t>(places[place] - '0');
        std::size_t const power = places.size() - 1 - place;
        if (digit == 0) {
            gap = !words.empty();
            continue;
        }
        words += gap ? "零" : "";
        gap = false;
        words += digit == 2 && power >= 2 ? "两" : digits[digit];
        words += powers[power];
    }
    return words;
}

}  // namespace

TEST_CASE("a magnitude that is printed with scale and measure is read back as it was") {
    std::mt19937 random{20260224};
    for (int round = 0; round < rounds; ++round) {
        Decimal const value = random_number(random);
        Scale const scale = std::array{Scale::one, Scale::wan, Scale::yi}[random() % 3];
        auto const measure = fengong::Measure::at(random() % std::size(fengong::measure_table));
        std::string digits = to_string(value);
        digits = random() % 2 == 0 ? digits : with_commas(digits);
        digits = random() % 2 == 0 ? digits : full_width(digits);
        std::string printed = digits;
        printed += to_string(scale);
        printed += to_string(measure);
        CAPTURE(printed);
        auto const read = fengong::read_quantity(printed, 0);
        REQUIRE(read);
        REQUIRE(read->value);
        CHECK(apply(read->scale, *read->value) == apply(scale, value));
        CHECK(read->measure == measure);
        CHECK(read->end == printed.size());
    }
}

TEST_CASE("every count below ten thousand in Chinese numerals is read back as it was") {
    for (int number = 1; number < 10000; ++number) {
        std::string const printed = in_chinese(number) + "家企业";
        CAPTURE(printed);
        auto const read = fengong::read_quantity(printed, 0);
        REQUIRE(read);
        REQUIRE(read->value);
        CHECK(apply(read->scale, *read->value) == Decimal{number});
        CHECK(to_string(read->measure) == "家");
        CHECK_FALSE(read->digits);
    }
}
