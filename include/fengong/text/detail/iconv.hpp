// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/encoding.hpp>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// Elsewhere than in the C libraries of Linux, iconv is a library of its own that would have to be linked.
#if defined(__linux__) && __has_include(<iconv.h>)
#    include <iconv.h>
#    define FENGONG_DETAIL_HAS_ICONV 1
#else
#    define FENGONG_DETAIL_HAS_ICONV 0
#endif

namespace fengong::detail {

/// Where bytes that stand for no character were replaced: the first place in the result, and how many
/// bytes in all.
struct ReplacedBytes {
    std::size_t first = 0;
    std::uint64_t count = 0;
};

#if FENGONG_DETAIL_HAS_ICONV

inline constexpr bool has_iconv = true;

/// A conversion of the C library into UTF-8. May be closed: the C library does not know every encoding
/// on every machine.
class IconvConversion {
public:
    explicit IconvConversion(Encoding from)
        : handle_{iconv_open("UTF-8", std::string{to_string(from)}.c_str())},
          // The smallest step that may bring a reader of UTF-16 back to a character.
          step_{from == Encoding::gb18030 ? 1U : 2U} {}

    IconvConversion(IconvConversion const&) = delete;
    IconvConversion& operator=(IconvConversion const&) = delete;

    ~IconvConversion() {
        if (is_open()) {
            iconv_close(handle_);
        }
    }

    [[nodiscard]] bool is_open() const noexcept {
        return handle_ != reinterpret_cast<iconv_t>(-1);  // what iconv_open() returns, by POSIX
    }

    /// `bytes` in UTF-8; what is no character becomes U+FFFD, once for neighbours. Linear.
    [[nodiscard]] std::string convert(std::string_view bytes, ReplacedBytes& replaced) {
        std::string result;
        result.reserve(bytes.size() + bytes.size() / 2);
        std::string input{
            bytes};  // iconv() takes a pointer to bytes that it may write, by its type
        char* next = input.data();
        std::size_t left = input.size();
        char const* bad_end = nullptr;
        while (left > 0) {
            std::array<char, 1U << 15U> chunk;
            char* out = chunk.data();
            std::size_t room = chunk.size();
            std::size_t const status = iconv(handle_, &next, &left, &out, &room);
            int const reason = errno;
            result.append(chunk.data(), chunk.size() - room);
            if (status != static_cast<std::size_t>(-1) || reason == E2BIG) {
                continue;
            }
            // EILSEQ: no character; EINVAL: the text ends inside one.
            std::size_t const skipped =
                reason == EINVAL ? left : std::min<std::size_t>(step_, left);
            if (replaced.count == 0) {
                replaced.first = result.size();
            }
            replaced.count += skipped;
            if (bad_end != next) {
                result += "\uFFFD";
            }
            next += skipped;
            left -= skipped;
            bad_end = next;
            iconv(handle_, nullptr, nullptr, nullptr, nullptr);  // back to its first state
        }
        return result;
    }

private:
    iconv_t handle_;
    std::size_t step_;
};

#else

inline constexpr bool has_iconv = false;

/// Stands where the C library has no iconv: never open.
class IconvConversion {
public:
    explicit IconvConversion(Encoding /*from*/) noexcept {}
    [[nodiscard]] bool is_open() const noexcept { return false; }
    [[nodiscard]] std::string convert(std::string_view, ReplacedBytes&) { return {}; }
};

#endif

}  // namespace fengong::detail

#undef FENGONG_DETAIL_HAS_ICONV
