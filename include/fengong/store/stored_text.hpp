// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <ostream>
#include <string>
#include <string_view>

namespace fengong {

/// A text that a store keeps once for all rows that share it, such as the name of a unit: no larger than a
/// pointer, and read like a string. Valid as long as the store or a copy of it lives. Cheap to copy.
class StoredText {
public:
    /// An empty text.
    StoredText() = default;

    /// The text whose length, in 32 bits, and bytes lie at `memory`.
    explicit StoredText(char const* memory) noexcept : memory_{memory} {}

    /// All of it.
    [[nodiscard]] std::string_view view() const noexcept {
        return memory_ == nullptr ? std::string_view{}
                                  : std::string_view{memory_ + sizeof(std::uint32_t), size()};
    }
    /// Length in bytes.
    [[nodiscard]] std::size_t size() const noexcept {
        std::uint32_t size = 0;
        if (memory_ != nullptr) {
            std::memcpy(&size, memory_, sizeof size);
        }
        return size;
    }
    [[nodiscard]] bool empty() const noexcept { return size() == 0; }

    operator std::string_view() const noexcept { return view(); }
    /// A copy that lives as long as it likes.
    operator std::string() const { return std::string{view()}; }

    friend bool operator==(StoredText left, StoredText right) noexcept {
        return left.memory_ == right.memory_ || left.view() == right.view();
    }
    friend bool operator==(StoredText left, std::string_view right) noexcept {
        return left.view() == right;
    }
    /// By bytes, as strings compare.
    friend std::strong_ordering operator<=>(StoredText left, StoredText right) noexcept {
        return left.view() <=> right.view();
    }

    friend std::string operator+(StoredText left, StoredText right) {
        return std::string{left.view()}.append(right.view());
    }
    friend std::string operator+(StoredText left, std::string_view right) {
        return std::string{left.view()}.append(right);
    }
    friend std::string operator+(StoredText left, char right) {
        return std::string{left.view()} += right;
    }
    friend std::string operator+(std::string left, StoredText right) {
        left += right.view();
        return left;
    }
    friend std::string operator+(char left, StoredText right) {
        return std::string(1, left).append(right.view());
    }

    friend std::ostream& operator<<(std::ostream& out, StoredText text) {
        return out << text.view();
    }

private:
    char const* memory_ = nullptr;
};

}  // namespace fengong
