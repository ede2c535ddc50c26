// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/encoding.hpp>
#include <fengong/model/span.hpp>
#include <fengong/text/detail/iconv.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>

namespace fengong {

namespace detail {

/// The byte order marks that say how a text is encoded, without UTF-8's.
struct EncodingMark {
    std::string_view bytes;
    Encoding encoding;
};

inline constexpr std::array<EncodingMark, 3> encoding_marks{{
    {"\xFF\xFE", Encoding::utf16le},
    {"\xFE\xFF", Encoding::utf16be},
    {"\x84\x31\x95\x33", Encoding::gb18030},
}};

[[nodiscard]] constexpr std::optional<EncodingMark> encoding_mark(std::string_view bytes) noexcept {
    for (EncodingMark const& mark : encoding_marks) {
        if (bytes.starts_with(mark.bytes)) {
            return mark;
        }
    }
    return std::nullopt;
}

/// Whether most of the bytes beyond ASCII make up UTF-8 characters.
[[nodiscard]] constexpr bool is_mostly_utf8(std::string_view bytes) noexcept {
    std::size_t good = 0;
    std::size_t bad = 0;
    for (std::size_t position = 0; position < bytes.size();) {
        CodePoint const here = decode_utf8(bytes, position);
        if (!here.valid) {
            bad += here.length;
        } else if (here.length > 1) {
            good += here.length;
        }
        position += here.length;
    }
    return good >= bad;
}

/// Whether most of the bytes beyond ASCII are pairs from the rows of GB 2312 (marks 01–09, characters
/// 16–87), in which a Chinese notice is written but for a few names.
[[nodiscard]] constexpr bool is_mostly_gb2312(std::string_view bytes) noexcept {
    std::size_t good = 0;
    std::size_t other = 0;
    for (std::size_t position = 0; position < bytes.size();) {
        auto const first = static_cast<unsigned char>(bytes[position]);
        if (first < 0x80) {
            ++position;
            continue;
        }
        unsigned const second =
            position + 1 < bytes.size() ? static_cast<unsigned char>(bytes[position + 1]) : 0U;
        bool const row = (first >= 0xA1 && first <= 0xA9) || (first >= 0xB0 && first <= 0xF7);
        bool const pair = row && second >= 0xA1 && second <= 0xFE;
        good += pair ? 2U : 0U;
        other += pair ? 0U : 1U;
        position += pair ? 2U : 1U;
    }
    return good > 2 * other;
}

/// detect_encoding() for whoever knows already whether `bytes` are UTF-8.
[[nodiscard]] constexpr Encoding detect_encoding(std::string_view bytes, bool is_utf8) noexcept {
    if (auto const mark = encoding_mark(bytes)) {
        return mark->encoding;
    }
    bool const keep = is_utf8 || is_mostly_utf8(bytes) || !is_mostly_gb2312(bytes);
    return keep ? Encoding::utf8 : Encoding::gb18030;
}

}  // namespace detail

/// How `bytes` are most likely encoded: as their byte order mark says; UTF-8 where they are UTF-8,
/// damaged places aside; GB18030 where they look like Chinese in it; else UTF-8. UTF-16 is recognised
/// by its mark only. Linear.
[[nodiscard]] inline Encoding detect_encoding(std::string_view bytes) noexcept {
    return detail::detect_encoding(bytes, !find_invalid_utf8(bytes));
}

/// A text in UTF-8, made from another encoding.
struct DecodedText {
    std::string text;            ///< without the byte order mark
    std::uint32_t replaced = 0;  ///< bytes of the input that are no character: U+FFFD in the text
    Span first_replaced;         ///< the first U+FFFD in the text
};

/// Turns `bytes`, without the byte order mark that they may begin with, into UTF-8 by the iconv of the C
/// library; UTF-8 is copied as it is. Nothing where the C library cannot read the encoding: that depends
/// on the machine. Linear.
[[nodiscard]] inline std::optional<DecodedText> decode(std::string_view bytes, Encoding encoding) {
    if (encoding == Encoding::utf8) {
        return DecodedText{std::string{bytes}, 0, {}};
    }
    if (auto const mark = detail::encoding_mark(bytes); mark && mark->encoding == encoding) {
        bytes.remove_prefix(mark->bytes.size());
    }
    detail::IconvConversion conversion{encoding};
    if (!conversion.is_open()) {
        return std::nullopt;
    }
    detail::ReplacedBytes replaced;
    DecodedText decoded;
    decoded.text = conversion.convert(bytes, replaced);
    if (replaced.count != 0) {
        constexpr std::uint64_t most = std::numeric_limits<std::uint32_t>::max();
        decoded.replaced = static_cast<std::uint32_t>(std::min(replaced.count, most));
        auto const first =
            static_cast<std::uint32_t>(std::min<std::uint64_t>(replaced.first, most));
        decoded.first_replaced = {first, first + 3};
    }
    return decoded;
}

}  // namespace fengong
