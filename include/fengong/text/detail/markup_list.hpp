// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/text/detail/character_reference.hpp>
#include <fengong/text/detail/markup_elements.hpp>
#include <fengong/text/detail/markup_tag.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Whether `words` begin with a number of their own: `1.`, `（二）`, `三、`, ①. Constant time.
[[nodiscard]] constexpr bool prints_number(std::string_view words) noexcept {
    constexpr std::string_view opening[] = {"（", "("};
    constexpr std::string_view digits[] = {"0",  "1",  "2",  "3",  "4",  "5",  "6",
                                           "7",  "8",  "9",  "一", "二", "三", "四",
                                           "五", "六", "七", "八", "九", "十"};
    constexpr std::string_view closing[] = {".", "、", "．", "）", ")"};
    constexpr std::string_view circled = "\xE2\x91";  // ① to ⑳ begin so
    constexpr unsigned most_digits = 4;
    auto const take = [&](auto const& characters) {
        for (std::string_view const character : characters) {
            if (words.starts_with(character)) {
                words.remove_prefix(character.size());
                return true;
            }
        }
        return false;
    };
    if (words.starts_with(circled)) {
        return true;
    }
    static_cast<void>(take(opening));
    unsigned count = 0;
    while (count < most_digits && take(digits)) {
        ++count;
    }
    return count != 0 && take(closing) && !take(digits);  // not 1.5公里
}

/// The numbers that a page shows in front of the items of lists, which its source does not have: `1. ` (without the space `1.5个` would be a decimal) and, in a list within another,
/// ① to ⑳, as only the margin tells them apart on a page.
class MarkupNumbers {
public:
    /// Reads a tag of a list or item; others say nothing.
    void read(MarkupTag const& tag) {
        bool const list = tag.kind == MarkupKind::list || tag.kind == MarkupKind::numbered;
        if (list && !tag.closing) {
            lists_.push_back({tag.kind == MarkupKind::numbered, std::max(tag.number, 1U)});
            numbered_ += lists_.back().numbered ? 1U : 0U;
        } else if (list && !lists_.empty()) {
            numbered_ -= lists_.back().numbered ? 1U : 0U;
            lists_.pop_back();
        } else if (tag.kind == MarkupKind::item) {
            number_.clear();
            if (!tag.closing && !lists_.empty() && lists_.back().numbered) {
                open_item(tag);
            }
        }
    }

    /// The tag of the item that take() gives the number of.
    [[nodiscard]] Span place() const noexcept { return place_; }

    /// The number of the item that was opened last, once; empty if it has none.
    [[nodiscard]] std::string take() { return std::exchange(number_, {}); }

private:
    struct OpenList {
        bool numbered;
        std::uint32_t next;
    };

    void open_item(MarkupTag const& tag) {
        OpenList& list = lists_.back();
        list.next = tag.number != 0 ? tag.number : list.next;
        std::string const digits = std::to_string(list.next++);
        number_ = numbered_ > 1 ? circled(list.next - 1) : digits + ". ";
        place_ = tag.span;
    }

    /// ① for 1; nothing above 20.
    [[nodiscard]] static std::string circled(std::uint32_t number) {
        constexpr std::uint32_t last = 20;
        return number > last ? std::string{} : to_utf8_bytes(0x245FU + number);
    }

    std::vector<OpenList> lists_;
    std::size_t numbered_ = 0;  // of them
    std::string number_;
    Span place_;
};

}  // namespace fengong::detail
