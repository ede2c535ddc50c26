// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

#ifdef __GLIBC__
#    include <malloc.h>
#endif

namespace compare {

/// What malloc has handed out and not got back, its own heads included: glibc's statistics over all arenas and mappings.
/// 0 where there is no glibc.
[[nodiscard]] inline std::size_t allocated_bytes() noexcept {
#if defined __GLIBC__ && __GLIBC_PREREQ(2, 33)
    struct mallinfo2 const now = mallinfo2();
    return now.uordblks + now.hblkhd;
#else
    return 0;
#endif
}

}  // namespace compare
