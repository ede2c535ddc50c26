// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#if defined(__linux__)
#    include <sys/mman.h>
#endif

namespace fengong::detail {

/// Asks the system for large pages where memory is about to be filled for the first time, which costs one fault for
/// each 2 MB instead of 512. No more than a hint: of no effect where the memory is in use or less than such a page, on
/// systems other than Linux, and where the machine gives no large pages on request; errno may change then.
///
/// The hint stays with the addresses, not with what lies there: memory that is freed and handed out again by the
/// allocator may come in large pages, too, and then takes 2 MB where little of it is touched.
inline void prefer_large_pages(void* memory, std::size_t bytes) noexcept {
#if defined(MADV_HUGEPAGE)
    constexpr std::uintptr_t page = std::uintptr_t{1} << 21U;
    auto const begin = reinterpret_cast<std::uintptr_t>(memory);
    std::uintptr_t const first = (begin + page - 1) / page * page;  // only what is all ours
    std::uintptr_t const last = (begin + bytes) / page * page;
    if (first < last) {
        ::madvise(reinterpret_cast<void*>(first), last - first, MADV_HUGEPAGE);
    }
#else
    static_cast<void>(memory);
    static_cast<void>(bytes);
#endif
}

/// Makes room in an empty vector for values that are about to be added.
template <class T>
void reserve_in_large_pages(std::vector<T>& values, std::size_t count) {
    values.reserve(count);
    prefer_large_pages(values.data(), values.capacity() * sizeof(T));
}

}  // namespace fengong::detail
