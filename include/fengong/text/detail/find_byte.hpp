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

/// The byte of `text` at `position`; 0 behind its end.
// always_inline, here and below: a call would cost more than the work, and g++ inlines little on its own in
// a unit as large as the parser.
[[nodiscard, gnu::always_inline]] constexpr unsigned char byte_at(std::string_view text,
                                                                  std::size_t position) noexcept {
    return position < text.size() ? static_cast<unsigned char>(text[position]) : 0U;
}

#ifdef FENGONG_DETAIL_SSE2
/// Sixteen bytes of a text, and those behind each of them.
class SixteenBytes {
public:
    explicit SixteenBytes(char const* first) noexcept : first_{first} {}

    /// The bytes that stand `distance` behind the sixteen.
    [[nodiscard, gnu::always_inline]] __m128i behind(std::size_t distance) const noexcept {
        return _mm_loadu_si128(reinterpret_cast<__m128i const*>(first_ + distance));
    }
    /// Where the byte `distance` behind is `byte`.
    [[nodiscard, gnu::always_inline]] __m128i equals(int byte,
                                                     std::size_t distance = 0) const noexcept {
        return _mm_cmpeq_epi8(behind(distance), _mm_set1_epi8(static_cast<char>(byte)));
    }
    /// Where the byte is `first` and the one `distance` behind is `byte`.
    [[nodiscard, gnu::always_inline]] __m128i pair(int first, int byte,
                                                   std::size_t distance) const noexcept {
        return _mm_and_si128(equals(first), equals(byte, distance));
    }
    /// Where the byte is `first` and the one `distance` behind is not `byte`.
    [[nodiscard, gnu::always_inline]] __m128i pair_without(int first, int byte,
                                                           std::size_t distance) const noexcept {
        return _mm_andnot_si128(equals(byte, distance), equals(first));
    }

private:
    char const* first_;
};

[[nodiscard, gnu::always_inline]] inline __m128i either(__m128i one) noexcept {
    return one;
}
template <class... More>
[[nodiscard, gnu::always_inline]] inline __m128i either(__m128i one, More... more) noexcept {
    return _mm_or_si128(one, either(more...));
}
#endif

/// Bytes with which a punctuation mark or a digit may begin: ASCII, E2, E3 and EF. Chinese characters begin
/// with E4 to E9, so that of a Chinese text little else is found.
struct MarkBytes {
    static constexpr std::size_t reach = 0;
    [[nodiscard, gnu::always_inline]] static constexpr bool at(std::string_view text,
                                                               std::size_t position) noexcept {
        unsigned char const byte = byte_at(text, position);
        return byte < 0x80 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF;
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard, gnu::always_inline]] static __m128i match(SixteenBytes bytes) noexcept {
        __m128i const ascii = _mm_cmpgt_epi8(bytes.behind(0), _mm_set1_epi8(-1));
        return either(ascii, bytes.equals(0xEF), bytes.equals(0xE2), bytes.equals(0xE3));
    }
#endif
};

/// Bytes with which a closing bracket or a mark at the end of a sentence may begin: `)`, `]`, E3 but for 、 (E3 80 81)
/// and EF but for ， (EF BC 8C), the most frequent marks.
struct EndBytes {
    static constexpr std::size_t reach = 2;
    [[nodiscard, gnu::always_inline]] static constexpr bool at(std::string_view text,
                                                               std::size_t position) noexcept {
        unsigned char const byte = byte_at(text, position);
        unsigned char const third = byte_at(text, position + 2);
        return byte == ')' || byte == ']' || (byte == 0xE3 && third != 0x81) ||
               (byte == 0xEF && third != 0x8C);
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard, gnu::always_inline]] static __m128i match(SixteenBytes bytes) noexcept {
        return either(bytes.equals(')'), bytes.equals(']'), bytes.pair_without(0xE3, 0x81, 2),
                      bytes.pair_without(0xEF, 0x8C, 2));
    }
#endif
};

/// Bytes with which white space may begin: up to 20, C2, E2, E3 in front of a third byte 80, as that of the
/// ideographic space, and EF in front of BB, as in the byte order mark. Marks begin with E3 and EF as well.
struct SpaceBytes {
    static constexpr std::size_t reach = 2;
    [[nodiscard, gnu::always_inline]] static constexpr bool at(std::string_view text,
                                                               std::size_t position) noexcept {
        unsigned char const byte = byte_at(text, position);
        return byte <= 0x20 || byte == 0xC2 || byte == 0xE2 ||
               (byte == 0xE3 && byte_at(text, position + 2) == 0x80) ||
               (byte == 0xEF && byte_at(text, position + 1) == 0xBB);
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard, gnu::always_inline]] static __m128i match(SixteenBytes bytes) noexcept {
        __m128i const here = bytes.behind(0);
        // The least of a byte and 20 is the byte itself.
        __m128i const low = _mm_cmpeq_epi8(_mm_min_epu8(here, _mm_set1_epi8(0x20)), here);
        return either(low, bytes.equals(0xC2), bytes.equals(0xE2), bytes.pair(0xE3, 0x80, 2),
                      bytes.pair(0xEF, 0xBB, 1));
    }
#endif
};

/// Bytes with which a mark between the cells of a table may begin: a tab, `|`, E2 as in │, EF in front of BD as in ｜.
struct CellBytes {
    static constexpr std::size_t reach = 1;
    [[nodiscard, gnu::always_inline]] static constexpr bool at(std::string_view text,
                                                               std::size_t position) noexcept {
        unsigned char const byte = byte_at(text, position);
        return byte == '\t' || byte == '|' || byte == 0xE2 ||
               (byte == 0xEF && byte_at(text, position + 1) == 0xBD);
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard, gnu::always_inline]] static __m128i match(SixteenBytes bytes) noexcept {
        return either(bytes.equals('\t'), bytes.equals('|'), bytes.equals(0xE2),
                      bytes.pair(0xEF, 0xBD, 1));
    }
#endif
};

/// LF and CR.
struct LineEndBytes {
    static constexpr std::size_t reach = 0;
    [[nodiscard, gnu::always_inline]] static constexpr bool at(std::string_view text,
                                                               std::size_t position) noexcept {
        unsigned char const byte = byte_at(text, position);
        return byte == '\n' || byte == '\r';
    }
#ifdef FENGONG_DETAIL_SSE2
    [[nodiscard, gnu::always_inline]] static __m128i match(SixteenBytes bytes) noexcept {
        return either(bytes.equals('\n'), bytes.equals('\r'));
    }
#endif
};

#ifdef FENGONG_DETAIL_SSE2
/// Which of the sixteen bytes at `position` are of `Bytes`, one bit each.
template <class Bytes>
[[nodiscard, gnu::always_inline]] inline std::uint32_t match_sixteen(
    std::string_view text, std::size_t position) noexcept {
    return static_cast<std::uint32_t>(
        _mm_movemask_epi8(Bytes::match(SixteenBytes{text.data() + position})));
}
#endif

/// The position of the first byte of `Bytes` at or after `position`; the size of `text` if there is none.
/// Sixteen bytes at a time where the compiler's baseline has SSE2. Linear.
template <class Bytes>
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_byte(std::string_view text,
                                                                  std::size_t position) noexcept {
#ifdef FENGONG_DETAIL_SSE2
    if (!std::is_constant_evaluated()) {
        constexpr std::size_t needed = sizeof(__m128i) + Bytes::reach;
        if (text.size() >= needed) {
            std::size_t const last = text.size() - needed;
            for (; position <= last; position += sizeof(__m128i)) {
                if (std::uint32_t const found = match_sixteen<Bytes>(text, position)) {
                    return position + static_cast<std::size_t>(std::countr_zero(found));
                }
            }
            if (position < last + sizeof(__m128i)) {
                // The last sixteen, those in front of `position` left out.
                std::uint32_t const found = match_sixteen<Bytes>(text, last) >> (position - last);
                if (found != 0) {
                    return position + static_cast<std::size_t>(std::countr_zero(found));
                }
                position = last + sizeof(__m128i);
            }
        }
    }
#endif
    while (position < text.size() && !Bytes::at(text, position)) {
        ++position;
    }
    return position;
}

/// Finds the bytes of `Bytes` in a text one after the other; looks at each byte of the text once, which
/// find_byte() from the byte behind the last does not.
template <class Bytes>
class ByteScan {
public:
    [[gnu::always_inline]] constexpr ByteScan(std::string_view text, std::size_t position) noexcept
        : text_{text}, next_{position} {}

    /// The position of the next one; the size of the text, or where the scan began if that is greater, if there
    /// is none.
    [[nodiscard, gnu::always_inline]] constexpr std::size_t next() noexcept {
#ifdef FENGONG_DETAIL_SSE2
        if (std::is_constant_evaluated()) {
            return next_of_last();
        }
        constexpr std::size_t needed = sizeof(__m128i) + Bytes::reach;
        while (found_ == 0) {
            if (text_.size() < needed || next_ > text_.size() - needed) {
                return next_of_last();
            }
            found_ = match_sixteen<Bytes>(text_, next_);
            base_ = next_;
            next_ += sizeof(__m128i);
        }
        auto const at = static_cast<std::size_t>(std::countr_zero(found_));
        found_ &= found_ - 1;
        return base_ + at;
#else
        return next_of_last();
#endif
    }

private:
    [[nodiscard, gnu::always_inline]] constexpr std::size_t next_of_last() noexcept {
        std::size_t const found = find_byte<Bytes>(text_, next_);
        next_ = found < text_.size() ? found + 1 : found;
        return found;
    }

    std::string_view text_;
    std::size_t next_;  // behind what has been looked at
#ifdef FENGONG_DETAIL_SSE2
    std::size_t base_ = 0;     // of the bits
    std::uint32_t found_ = 0;  // those not handed out yet
#endif
};

}  // namespace fengong::detail

#undef FENGONG_DETAIL_SSE2
