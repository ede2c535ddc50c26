// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string_view>

#if defined(__SSE2__) || defined(_M_X64)
#    include <emmintrin.h>
#    define FENGONG_DETAIL_SSE2 1
#endif

namespace fengong::detail {

/// Whether `byte` begins a character of three bytes.
[[nodiscard]] constexpr bool leads_three_bytes(char byte) noexcept {
    return (static_cast<unsigned char>(byte) & 0xF0U) == 0xE0U;
}

/// Passes over valid UTF-8 of which a Chinese text mostly is: ASCII and U+1000 to U+CFFF and U+E000 to U+FFFF.
/// `position` must be at a character in front of which all is valid, and so is what is returned, a position at
/// or after it; it may stop early. Sixteen bytes at a time where the compiler's baseline has SSE2. Linear.
[[nodiscard]] inline std::size_t skip_plain_utf8(std::string_view text,
                                                 std::size_t position) noexcept {
#ifdef FENGONG_DETAIL_SSE2
    std::size_t const before = 2;  // a byte is judged with the two in front of it
    if (position < before || text.size() < sizeof(__m128i) ||
        position > text.size() - sizeof(__m128i)) {
        return position;
    }
    auto const load = [&](std::size_t at) {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data() + at));
    };
    auto const fill = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
    auto const leads = [&](__m128i bytes) {
        return _mm_cmpeq_epi8(_mm_and_si128(bytes, fill(0xF0)), fill(0xE0));
    };
    std::size_t at = position;
    for (; at <= text.size() - sizeof(__m128i); at += sizeof(__m128i)) {
        __m128i const bytes = load(at);
        __m128i const ascii = _mm_cmpgt_epi8(bytes, fill(0xFF));
        __m128i const continues = _mm_cmplt_epi8(bytes, fill(0xC0));  // 80 to BF are the least
        __m128i const due = _mm_or_si128(leads(load(at - 1)), leads(load(at - 2)));
        // E0 may begin overlong forms, and ED surrogates.
        __m128i const doubtful =
            _mm_or_si128(_mm_cmpeq_epi8(bytes, fill(0xE0)), _mm_cmpeq_epi8(bytes, fill(0xED)));
        __m128i const known = _mm_or_si128(_mm_or_si128(ascii, continues), leads(bytes));
        __m128i const wrong =
            _mm_or_si128(_mm_xor_si128(continues, due),
                         _mm_or_si128(doubtful, _mm_andnot_si128(known, fill(0xFF))));
        if (_mm_movemask_epi8(wrong) != 0) {
            break;
        }
    }
    // The last character may be cut.
    bool const one = leads_three_bytes(text[at - 1]);
    bool const two = leads_three_bytes(text[at - 2]);
    return at - (at == position ? 0U : one ? 1U : two ? 2U : 0U);
#else
    while (position + 3 <= text.size()) {
        auto const byte = [&](std::size_t offset) {
            return static_cast<unsigned char>(text[position + offset]);
        };
        bool const three = leads_three_bytes(text[position]) && byte(0) != 0xE0 &&
                           byte(0) != 0xED && (byte(1) & 0xC0U) == 0x80U &&
                           (byte(2) & 0xC0U) == 0x80U;
        if (byte(0) >= 0x80 && !three) {
            break;
        }
        position += three ? 3U : 1U;
    }
    return position;
#endif
}

}  // namespace fengong::detail

#undef FENGONG_DETAIL_SSE2
