// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
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

/// Bytes that a search stops at: those from `first` to `last`; if there is a `distance`, only where the byte so far
/// behind is `other`, or, if `without`, is not.
struct ByteRule {
    unsigned char first;
    unsigned char last = first;
    std::size_t distance = 0;
    unsigned char other = 0;
    bool without = false;
};

/// Bytes with which a punctuation mark or a digit may begin. Chinese characters begin with E4 to E9, so that of a
/// Chinese text little else is found.
inline constexpr std::array mark_bytes{ByteRule{0x00, 0x7F}, ByteRule{0xE2, 0xE3}, ByteRule{0xEF}};

/// Bytes with which a closing bracket or a mark at the end of a sentence may begin: not those of 、 (E3 80 81) and ，
/// (EF BC 8C), the most frequent marks.
inline constexpr std::array end_bytes{ByteRule{')'}, ByteRule{']'},
                                      ByteRule{0xE3, 0xE3, 2, 0x81, true},
                                      ByteRule{0xEF, 0xEF, 2, 0x8C, true}};

/// Bytes with which white space may begin; of those of marks only the ones of the ideographic space (E3 80 80) and
/// the byte order mark (EF BB BF).
inline constexpr std::array space_bytes{ByteRule{0x00, 0x20}, ByteRule{0xC2}, ByteRule{0xE2},
                                        ByteRule{0xE3, 0xE3, 2, 0x80},
                                        ByteRule{0xEF, 0xEF, 1, 0xBB}};

/// Bytes with which a mark between the cells of a table may begin: │ is E2 94 82, ｜ is EF BD 9C.
inline constexpr std::array cell_bytes{ByteRule{'\t'}, ByteRule{'|'}, ByteRule{0xE2},
                                       ByteRule{0xEF, 0xEF, 1, 0xBD}};

inline constexpr std::array line_end_bytes{ByteRule{'\n'}, ByteRule{'\r'}};

/// The byte of `text` at `position`; 0 behind its end.
// always_inline, here and below: a call would cost more than the work, and g++ inlines little on its own in
// a unit as large as the parser.
[[nodiscard, gnu::always_inline]] constexpr unsigned char byte_at(std::string_view text,
                                                                  std::size_t position) noexcept {
    return position < text.size() ? static_cast<unsigned char>(text[position]) : 0U;
}

/// Whether a search by these rules stops at `position`.
template <auto const& Rules, std::size_t Row = 0>
[[nodiscard, gnu::always_inline]] constexpr bool stops_at(std::string_view text,
                                                          std::size_t position) noexcept {
    constexpr ByteRule rule = Rules[Row];
    unsigned char const byte = byte_at(text, position);
    bool stops = byte >= rule.first && byte <= rule.last;
    if constexpr (rule.distance != 0) {
        stops = stops && (byte_at(text, position + rule.distance) == rule.other) != rule.without;
    }
    if constexpr (Row + 1 == Rules.size()) {
        return stops;
    } else {
        return stops || stops_at<Rules, Row + 1>(text, position);
    }
}

/// How far behind a byte these rules look.
template <auto const& Rules>
inline constexpr std::size_t reach = [] {
    std::size_t most = 0;
    for (ByteRule const& rule : Rules) {
        most = rule.distance > most ? rule.distance : most;
    }
    return most;
}();

#ifdef FENGONG_DETAIL_SSE2
[[nodiscard, gnu::always_inline]] inline __m128i load_sixteen(char const* bytes) noexcept {
    return _mm_loadu_si128(reinterpret_cast<__m128i const*>(bytes));
}

/// Where one of sixteen bytes is from `first` to `last`.
template <unsigned char First, unsigned char Last>
[[nodiscard, gnu::always_inline]] inline __m128i match_range(__m128i bytes) noexcept {
    auto const fill = [](int byte) { return _mm_set1_epi8(static_cast<char>(byte)); };
    if constexpr (First == Last) {
        return _mm_cmpeq_epi8(bytes, fill(First));
    } else if constexpr (First == 0 && Last == 0x7F) {
        return _mm_cmpgt_epi8(bytes, fill(0xFF));
    } else {
        // The least of a distance from `first` and the greatest is itself.
        __m128i const distance = First == 0 ? bytes : _mm_sub_epi8(bytes, fill(First));
        return _mm_cmpeq_epi8(_mm_min_epu8(distance, fill(Last - First)), distance);
    }
}

/// Where a search by these rules stops among sixteen bytes.
template <auto const& Rules, std::size_t Row = 0>
[[nodiscard, gnu::always_inline]] inline __m128i match_rules(char const* bytes) noexcept {
    constexpr ByteRule rule = Rules[Row];
    __m128i match = match_range<rule.first, rule.last>(load_sixteen(bytes));
    if constexpr (rule.distance != 0) {
        __m128i const other =
            match_range<rule.other, rule.other>(load_sixteen(bytes + rule.distance));
        match = rule.without ? _mm_andnot_si128(other, match) : _mm_and_si128(other, match);
    }
    if constexpr (Row + 1 == Rules.size()) {
        return match;
    } else {
        return _mm_or_si128(match, match_rules<Rules, Row + 1>(bytes));
    }
}
#endif

#ifdef FENGONG_DETAIL_SSE2
/// The same of those at `position`, one bit each.
template <auto const& Rules>
[[nodiscard, gnu::always_inline]] inline std::uint32_t match_sixteen(
    std::string_view text, std::size_t position) noexcept {
    return static_cast<std::uint32_t>(
        _mm_movemask_epi8(match_rules<Rules>(text.data() + position)));
}
#endif

/// The first position at or after `position` at which these rules stop; the size of `text` if there is none.
/// Sixteen bytes at a time where the compiler's baseline has SSE2. Linear.
template <auto const& Rules>
[[nodiscard, gnu::always_inline]] constexpr std::size_t find_byte(std::string_view text,
                                                                  std::size_t position) noexcept {
#ifdef FENGONG_DETAIL_SSE2
    if (!std::is_constant_evaluated()) {
        constexpr std::size_t needed = sizeof(__m128i) + reach<Rules>;
        if (text.size() >= needed) {
            std::size_t const last = text.size() - needed;
            for (; position <= last; position += sizeof(__m128i)) {
                if (std::uint32_t const found = match_sixteen<Rules>(text, position)) {
                    return position + static_cast<std::size_t>(std::countr_zero(found));
                }
            }
            if (position < last + sizeof(__m128i)) {
                // The last sixteen, those in front of `position` left out.
                std::uint32_t const found = match_sixteen<Rules>(text, last) >> (position - last);
                if (found != 0) {
                    return position + static_cast<std::size_t>(std::countr_zero(found));
                }
                position = last + sizeof(__m128i);
            }
        }
    }
#endif
    while (position < text.size() && !stops_at<Rules>(text, position)) {
        ++position;
    }
    return position;
}

/// Finds where these rules stop in a text, one after the other; looks at each byte of the text once, which
/// find_byte() from the byte behind the last does not.
template <auto const& Rules>
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
        constexpr std::size_t needed = sizeof(__m128i) + reach<Rules>;
        while (found_ == 0) {
            if (text_.size() < needed || next_ > text_.size() - needed) {
                return next_of_last();
            }
            found_ = match_sixteen<Rules>(text_, next_);
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
        std::size_t const found = find_byte<Rules>(text_, next_);
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
