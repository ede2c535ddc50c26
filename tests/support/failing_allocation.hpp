// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>

/// Lets memory run out at a chosen moment.
namespace support {

/// As long as it lives, the allocations of this thread behind the first `allowed` throw std::bad_alloc.
class FailingAllocation {
public:
    explicit FailingAllocation(std::size_t allowed) noexcept;
    FailingAllocation(FailingAllocation const&) = delete;
    FailingAllocation& operator=(FailingAllocation const&) = delete;
    ~FailingAllocation();
};

}  // namespace support
