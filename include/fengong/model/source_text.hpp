// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>

#include <cstdint>
#include <limits>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

namespace fengong {

/// Immutable bytes that a notice and everything made from it share.
///
/// Copies and moves cost a reference count, and views into the text stay valid as long as any copy
/// lives. At most 4 GiB, so that 32-bit offsets reach all of it.
class SourceText {
public:
    /// The largest text, in bytes.
    static constexpr std::uint64_t max_size = std::numeric_limits<std::uint32_t>::max();

    /// An empty text.
    SourceText() = default;

    /// Takes over `text`. Throws std::length_error beyond max_size.
    explicit SourceText(std::string text)
        : SourceText{std::make_shared<std::string const>(std::move(text))} {}

    /// Shares bytes that `owner` keeps alive, such as a mapped file.
    /// Throws std::length_error beyond max_size.
    SourceText(std::shared_ptr<void const> owner, std::string_view bytes)
        : owner_{std::move(owner)}, bytes_{bytes} {
        if (bytes_.size() > max_size) {
            throw std::length_error{"fengong: a text over 4 GiB cannot be read"};
        }
    }

    /// All of the text.
    [[nodiscard]] std::string_view view() const noexcept { return bytes_; }

    /// The bytes at `span`, which must lie within the text.
    [[nodiscard]] std::string_view view(Span span) const noexcept {
        return {bytes_.data() + span.begin, span.size()};
    }

    /// Length in bytes.
    [[nodiscard]] std::uint32_t size() const noexcept {
        return static_cast<std::uint32_t>(bytes_.size());
    }

private:
    explicit SourceText(std::shared_ptr<std::string const> const& text) : SourceText{text, *text} {}

    std::shared_ptr<void const> owner_;
    std::string_view bytes_;
};

}  // namespace fengong
