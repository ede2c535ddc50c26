// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <algorithm>
#include <cstddef>
#include <memory>
#include <new>
#include <type_traits>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Blocks of one size, next to each other in the order in which they are asked for.
///
/// A block that comes back is given out again; the memory goes back with the pool. Chunks grow with the
/// pool, so that at most a thirty-second of it lies idle.
class NodePool {
public:
    NodePool() = default;
    NodePool(NodePool const&) = delete;
    NodePool& operator=(NodePool const&) = delete;
    ~NodePool() = default;

    /// The size of the blocks; 0 before the first.
    [[nodiscard]] std::size_t block_size() const noexcept { return block_size_; }

    /// Decides the size of the blocks, at least that of a pointer and once.
    void set_block_size(std::size_t size) noexcept { block_size_ = size; }

    [[nodiscard]] void* allocate() {
        if (free_ != nullptr) {
            Free* const block = free_;
            free_ = block->next;
            return block;
        }
        if (left_ == 0) {
            add_chunk();
        }
        --left_;
        ++given_;
        return std::exchange(next_, next_ + block_size_);
    }

    void deallocate(void* block) noexcept { free_ = ::new (block) Free{free_}; }

private:
    struct Free {
        Free* next;
    };

    void add_chunk() {
        constexpr std::size_t least = 32;
        std::size_t const blocks = std::max(least, given_ / 32);
        chunks_.reserve(chunks_.size() + 1);
        chunks_.push_back(std::make_unique_for_overwrite<std::byte[]>(blocks * block_size_));
        next_ = chunks_.back().get();
        left_ = blocks;
    }

    std::size_t block_size_ = 0;
    std::vector<std::unique_ptr<std::byte[]>> chunks_;
    std::byte* next_ = nullptr;  // the first block of the last chunk that was never given
    std::size_t left_ = 0;       // how many such blocks there are
    std::size_t given_ = 0;      // how many were given for the first time
    Free* free_ = nullptr;
};

/// Gives a node container its nodes from a NodePool and everything else from the heap.
///
/// A copy of a container has a pool of its own. A container that was moved from shares it with the new
/// one: one thread at a time may touch the two. Store moves by swapping, which shares nothing.
template <class T>
class NodeAllocator {
public:
    using value_type = T;
    using propagate_on_container_copy_assignment = std::false_type;
    using propagate_on_container_move_assignment = std::true_type;
    using propagate_on_container_swap = std::true_type;
    using is_always_equal = std::false_type;

    NodeAllocator() : pool_{std::make_shared<NodePool>()} {}
    template <class Other>
    NodeAllocator(NodeAllocator<Other> const& other) noexcept : pool_{other.pool_} {}

    /// For the copy of a container.
    [[nodiscard]] NodeAllocator select_on_container_copy_construction() const { return {}; }

    [[nodiscard]] T* allocate(std::size_t count) {
        if (count == 1 && pool_->block_size() == 0 && can_be_block) {
            pool_->set_block_size(sizeof(T));
        }
        return count == 1 && is_block() ? static_cast<T*>(pool_->allocate())
                                        : std::allocator<T>{}.allocate(count);
    }
    void deallocate(T* memory, std::size_t count) noexcept {
        if (count == 1 && is_block()) {
            pool_->deallocate(memory);
        } else {
            std::allocator<T>{}.deallocate(memory, count);
        }
    }

    template <class Other>
    friend bool operator==(NodeAllocator const& left, NodeAllocator<Other> const& right) noexcept {
        return left.pool_ == right.pool_;
    }

private:
    template <class Other>
    friend class NodeAllocator;

    static constexpr bool can_be_block =
        sizeof(T) >= 2 * sizeof(void*) && alignof(T) <= __STDCPP_DEFAULT_NEW_ALIGNMENT__;

    [[nodiscard]] bool is_block() const noexcept {
        return can_be_block && sizeof(T) == pool_->block_size();
    }

    std::shared_ptr<NodePool> pool_;
};

}  // namespace fengong::detail
