// SPDX-License-Identifier: BSL-1.0
#include "support/failing_allocation.hpp"

#include <cstdlib>
#include <limits>
#include <new>

namespace {

constexpr std::size_t unlimited = std::numeric_limits<std::size_t>::max();
thread_local std::size_t left = unlimited;

}  // namespace

// The program's own operator new, which that of arrays calls.
void* operator new(std::size_t size) {
    if (left == 0) {
        throw std::bad_alloc{};
    }
    left -= left == unlimited ? 0U : 1U;
    if (void* const memory = std::malloc(size == 0 ? 1 : size)) {
        return memory;
    }
    throw std::bad_alloc{};
}

// The standard library's calls the one above; a sanitizer's does not, and then misses its own delete.
void* operator new(std::size_t size, std::nothrow_t const& /*tag*/) noexcept {
    try {
        return operator new(size);
    } catch (std::bad_alloc const&) {
        return nullptr;
    }
}

void operator delete(void* memory) noexcept {
    std::free(memory);
}

void operator delete(void* memory, std::size_t /*size*/) noexcept {
    std::free(memory);
}

namespace support {

FailingAllocation::FailingAllocation(std::size_t allowed) noexcept {
    left = allowed;
}

FailingAllocation::~FailingAllocation() {
    left = unlimited;
}

}  // namespace support
