// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <type_traits>

#if defined(__SSE2__) || defined(_M_X64)
#    include <emmintrin.h>
#    define FENGONG_DETAIL_SSE2 1
#endif

namespace fengong::detail {

/// Bytes with which a punctuation mark or a digit may begin: ASCII, E2, E3 and EF. Chinese characters begin
/// with E4 to E9, so that of a Chinese text little else is found.
struct MarkBytes {
    [[nodiscard]] static constexpr bool contains(unsigned char byte) noexcept {
        return byte < 0x80 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard]] static __m128i match(__m128i bytes) noexcept {
        auto const equals = [&](int byte) {
            return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(byte)));
        };
        __m128i const ascii = _mm_cmpgt_epi8(bytes, _mm_set1_epi8(-1));
        return _mm_or_si128(_mm_or_si128(ascii, equals(0xEF)),
                            _mm_or_si128(equals(0xE2), equals(0xE3)));
    }
#endif
};

/// Bytes with which white space may begin: up to 20, C2, E2, E3 and EF.
struct SpaceBytes {
    [[nodiscard]] static constexpr bool contains(unsigned char byte) noexcept {
        return byte <= 0x20 || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard]] static __m128i match(__m128i bytes) noexcept {
        auto const equals = [&](int byte) {
            return _mm_cmpeq_epi8(bytes, _mm_set1_epi8(static_cast<char>(byte)));
        };
        // The least of a byte and 20 is the byte itself.
        __m128i const low = _mm_cmpeq_epi8(_mm_min_epu8(bytes, _mm_set1_epi8(0x20)), bytes);
        return _mm_or_si128(_mm_or_si128(low, _mm_or_si128(equals(0xC2), equals(0xEF))),
                            _mm_or_si128(equals(0xE2), equals(0xE3)));
    }
#endif
};

/// LF and CR.
struct LineEndBytes {
    [[nodiscard]] static constexpr bool contains(unsigned char byte) noexcept {
        return byte == '\n' || byte == '\r';
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard]] static __m128i match(__m128i bytes) noexcept {
        return _mm_or_si128(_mm_cmpeq_epi8(bytes, _mm_set1_epi8('\n')),
                            _mm_cmpeq_epi8(bytes, _mm_set1_epi8('\r')));
    }
#endif
};

/// The position of the first byte of `Bytes` at or after `position`; the size of `text` if there is none.
/// Sixteen bytes at a time where the compiler's baseline has SSE2. Linear.
template <class Bytes>
// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_byte(std::string_view text,
                                                                  std::size_t position) noexcept {
#ifdef FENGONG_DETAIL_SSE2
    if (!std::is_constant_evaluated()) {
        for (; position + sizeof(__m128i) <= text.size(); position += sizeof(__m128i)) {
            __m128i const bytes =
                _mm_loadu_si128(reinterpret_cast<__m128i const*>(text.data() + position));
            auto const found = static_cast<std::uint32_t>(_mm_movemask_epi8(Bytes::match(bytes)));
            if (found != 0) {
                return position + static_cast<std::size_t>(std::countr_zero(found));
            }
        }
    }
#endif
    while (position < text.size() && !Bytes::contains(static_cast<unsigned char>(text[position]))) {
        ++position;
    }
    return position;
}

}  // namespace fengong::detail

#undef FENGONG_DETAIL_SSE2
