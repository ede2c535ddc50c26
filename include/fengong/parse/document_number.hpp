// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

/// The number of a document in a line of text.
struct DocumentNumber {
    std::size_t end = 0;  ///< after the number
    bool whole = false;   ///< false: damaged, such as 宣政秘〔20208号
};

namespace detail {

/// What the words in front of the year of a document number end with.
inline constexpr auto number_classes =
    word_list({"发", "字", "函", "办", "秘", "综", "府", "号", "政", "督", "令", "规", "通", "告"});

}  // namespace detail

/// The document number that text without white space begins with, 金政发〔2026〕1号: two to twelve
/// characters, a year of four digits in brackets of any shape, and N号 or 第N号.
///
/// A form of which only a part is there (a bracket or 号 lost) is given as not whole if the words end
/// like those of a number (发, 字, 政 …); nothing if the text is anything else.
[[nodiscard]] constexpr std::optional<DocumentNumber> read_document_number(
    std::string_view text) noexcept {
    constexpr std::size_t most_characters = 12;
    std::size_t position = 0;
    std::size_t characters = 0;
    while (position < text.size() && mark_at(text, position).length == 0 &&
           digit_at(text, position).length == 0) {
        position += character_length(text, position);
        if (++characters > most_characters) {
            return std::nullopt;
        }
    }
    std::string_view const prefix = text.substr(0, position);
    if (characters < 2) {
        return std::nullopt;
    }
    Mark const open = mark_at(text, position);
    bool const opened = open.kind == Punctuation::open_bracket;
    DigitRun const year = digit_run_at(text, position + (opened ? open.length : 0));
    if (year.digits < 4) {
        return std::nullopt;
    }
    Mark const close = mark_at(text, year.end);
    bool const closed = close.kind == Punctuation::close_bracket;
    constexpr std::string_view ordinal = "第";
    std::size_t begin = year.end + (closed ? close.length : 0);
    begin += closed && text.substr(begin).starts_with(ordinal) ? ordinal.size() : 0;
    DigitRun const serial = digit_run_at(text, begin);
    constexpr std::string_view sign = "号";
    bool const signed_off = text.substr(serial.end, sign.size()) == sign;
    bool const whole = opened && closed && year.digits == 4 && serial.digits != 0 && signed_off;
    if (!whole &&
        ((!opened && !closed && !signed_off) || detail::number_classes.suffix_of(prefix) == 0)) {
        return std::nullopt;
    }
    return DocumentNumber{serial.end + (signed_off ? sign.size() : 0), whole};
}

/// The year in a document number without white space: 2026 of 金政发〔2026〕1号; nothing if there is none.
[[nodiscard]] constexpr std::optional<int> year_of_number(std::string_view number) noexcept {
    for (std::size_t position = 0; position < number.size();
         position += character_length(number, position)) {
        if (DigitRun const run = digit_run_at(number, position); run.digits != 0) {
            return run.digits == 4 ? std::optional{static_cast<int>(run.value)} : std::nullopt;
        }
    }
    return std::nullopt;
}

}  // namespace fengong
