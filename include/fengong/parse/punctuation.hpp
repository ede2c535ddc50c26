// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fengong {

/// What a punctuation mark does, whatever its width.
enum class Punctuation : std::uint8_t {
    none,
    open_bracket,   ///< （ ( [ ［ 〔 【
    close_bracket,  ///< ） ) ] ］ 〕 】
    open_quote,     ///< “ 「 《 〈
    close_quote,    ///< ” 」 》 〉
    colon,          ///< ： :
    semicolon,      ///< ； ;
    comma,          ///< ， ,
    pause,          ///< 、 between the members of an enumeration
    full_stop,      ///< 。 ！ ？
};

/// A punctuation mark and its bytes.
struct Mark {
    Punctuation kind = Punctuation::none;
    std::size_t length = 0;  ///< bytes; 0 for none
};

/// The mark at `position`; none where there is no mark or the text ends.
///
/// The ASCII full stop is not among them: it stands in numbers and after item numbers, and its
/// readers know it.
[[nodiscard]] constexpr Mark mark_at(std::string_view text, std::size_t position) noexcept {
    if (position >= text.size()) {
        return {};
    }
    auto const first = static_cast<unsigned char>(text[position]);
    switch (first) {
    case '(':
    case '[':
        return {Punctuation::open_bracket, 1};
    case ')':
    case ']':
        return {Punctuation::close_bracket, 1};
    case ':':
        return {Punctuation::colon, 1};
    case ';':
        return {Punctuation::semicolon, 1};
    case ',':
        return {Punctuation::comma, 1};
    default:
        break;
    }
    if (first != 0xE2 && first != 0xE3 && first != 0xEF) {
        return {};
    }
    switch (three_bytes(text, position)) {
    case three_bytes("、"):
        return {Punctuation::pause, 3};
    case three_bytes("，"):
        return {Punctuation::comma, 3};
    case three_bytes("："):
        return {Punctuation::colon, 3};
    case three_bytes("；"):
        return {Punctuation::semicolon, 3};
    case three_bytes("。"):
    case three_bytes("！"):
    case three_bytes("？"):
        return {Punctuation::full_stop, 3};
    case three_bytes("（"):
    case three_bytes("〔"):
    case three_bytes("【"):
    case three_bytes("［"):
        return {Punctuation::open_bracket, 3};
    case three_bytes("）"):
    case three_bytes("〕"):
    case three_bytes("】"):
    case three_bytes("］"):
        return {Punctuation::close_bracket, 3};
    case three_bytes("“"):
    case three_bytes("「"):
    case three_bytes("《"):
    case three_bytes("〈"):
        return {Punctuation::open_quote, 3};
    case three_bytes("”"):
    case three_bytes("」"):
    case three_bytes("》"):
    case three_bytes("〉"):
        return {Punctuation::close_quote, 3};
    default:
        return {};
    }
}

/// The length in bytes of the character at `position` of UTF-8 text; 1 for a byte that begins none.
[[nodiscard]] constexpr std::size_t character_length(std::string_view text,
                                                     std::size_t position) noexcept {
    auto const first = static_cast<unsigned char>(text[position]);
    std::size_t const length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::size_t const left = text.size() - position;
    return length < left ? length : left;
}

/// The position of the bracket that closes the one at `open`, counting nested ones of any shape;
/// npos if it is not closed. Linear.
[[nodiscard]] constexpr std::size_t find_closing_bracket(std::string_view text,
                                                         std::size_t open) noexcept {
    std::size_t depth = 0;
    for (std::size_t position = open; position < text.size();) {
        Mark const mark = mark_at(text, position);
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
        } else if (mark.kind == Punctuation::close_bracket && --depth == 0) {
            return position;
        }
        position += mark.length != 0 ? mark.length : character_length(text, position);
    }
    return std::string_view::npos;
}

}  // namespace fengong
