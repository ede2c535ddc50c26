// SPDX-License-Identifier: BSL-1.0
#pragma once

namespace fengong::detail {

/// Lets the processor fetch an object that is read soon. No more than a hint, and none where the compiler has no such
/// thing.
///
/// Not `prefetch`, which Boost.Unordered calls without saying whose.
inline void fetch_ahead(void const* object) noexcept {
#if defined(__GNUC__)
    __builtin_prefetch(object);
#else
    static_cast<void>(object);
#endif
}

}  // namespace fengong::detail
