// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/text/detail/hiding_attributes.hpp>
#include <fengong/text/detail/markup_elements.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// A tag, or a comment.
struct MarkupTag {
    Span span;
    MarkupKind kind = MarkupKind::words;
    bool closing = false;       ///< </p>
    bool hides = false;         ///< its attributes say that what stands in the element is not shown
    std::uint8_t element = 0;   ///< the row of its element in `markup_elements`, from 1; 0: of none
    std::uint32_t columns = 1;  ///< that a cell spans
    std::uint32_t rows = 1;     ///< that a cell spans
    std::uint32_t number = 0;   ///< that an item has, or with which a list starts; 0: none is given
};

/// The number that `tag` gives for an attribute: 3 of colspan="3"; 0 if it gives none, or one over 999.
[[nodiscard]] constexpr std::uint32_t attribute_number(std::string_view tag,
                                                       std::string_view attribute) noexcept {
    constexpr std::uint32_t most = 999;
    std::size_t at = 0;
    while (at < tag.size() && !stands_at(tag, at, attribute)) {
        ++at;
    }
    at = tag.find_first_not_of("= \"'", std::min(at + attribute.size(), tag.size()));
    std::uint32_t number = 0;
    for (; at < tag.size() && tag[at] >= '0' && tag[at] <= '9' && number <= most; ++at) {
        number = number * 10 + static_cast<std::uint32_t>(tag[at] - '0');
    }
    return number > most ? 0 : number;
}

/// Finds the tags of a text one after the other.
class MarkupScan {
public:
    explicit MarkupScan(std::string_view text) : text_{text} {}

    /// The next tag; nothing behind the last. What stands in a hidden element is part of its tag. All together linear.
    [[nodiscard]] std::optional<MarkupTag> next() {
        for (at_ = text_.find('<', at_); at_ != text_.npos; at_ = text_.find('<', at_ + 1)) {
            if (auto tag = read()) {
                at_ = tag->span.end;
                return tag;
            }
        }
        at_ = text_.size();
        return std::nullopt;
    }

private:
    [[nodiscard]] MarkupTag tag_to(std::size_t end) const noexcept {
        return {{static_cast<std::uint32_t>(at_), static_cast<std::uint32_t>(end)}};
    }

    [[nodiscard]] std::optional<MarkupTag> read() {
        constexpr std::string_view opening_comment = "<!--";
        constexpr std::string_view closing_comment = "-->";
        std::string_view const here = text_.substr(at_);
        if (here.starts_with(opening_comment) && comments_close_) {
            std::size_t const end = text_.find(closing_comment, at_ + opening_comment.size());
            comments_close_ = end != text_.npos;
            return comments_close_ ? std::optional{tag_to(end + closing_comment.size())}
                                   : std::nullopt;
        }
        std::size_t const end = end_of_tag();
        if (end == at_) {
            return std::nullopt;
        }
        bool const declares = here.starts_with("<!") || here.starts_with("<?");
        if (declares && (is_part_of_name(here[2]) || here[2] == '[')) {
            return tag_to(end);  // <!DOCTYPE html>, <?xml version="1.0"?>, <![endif]>
        }
        return read_element(end);
    }

    [[nodiscard]] std::optional<MarkupTag> read_element(std::size_t end) {
        std::size_t const begin = at_ + (text_.substr(at_ + 1).starts_with('/') ? 2U : 1U);
        std::size_t behind = begin;
        while (is_part_of_name(text_[behind])) {  // ends at > at the latest
            ++behind;
        }
        std::string_view const name = text_.substr(begin, behind - begin);
        constexpr std::string_view separators = " \t\r\n/>";
        if (name.empty() || separators.find(text_[behind]) == separators.npos) {
            return std::nullopt;
        }
        MarkupTag tag = tag_to(end);
        tag.closing = begin == at_ + 2;
        if (name.find(':') != name.npos) {
            return tag;  // <o:p>, as word processors write
        }
        auto const* const element = std::find_if(
            std::begin(markup_elements), std::end(markup_elements), [&](MarkupElement const& row) {
                return row.name.size() == name.size() && stands_at(name, 0, row.name);
            });
        if (element == std::end(markup_elements)) {
            return std::nullopt;
        }
        tag.kind = element->kind;
        tag.element = static_cast<std::uint8_t>(element - std::begin(markup_elements) + 1);
        std::string_view const attributes = text_.substr(behind, end - behind);
        tag.hides = !tag.closing && says_hidden(attributes);
        if (tag.kind == MarkupKind::cell) {
            tag.columns = std::max(attribute_number(attributes, "colspan"), 1U);
            tag.rows = std::max(attribute_number(attributes, "rowspan"), 1U);
        } else if (tag.kind == MarkupKind::numbered) {
            tag.number = attribute_number(attributes, "start");
        } else if (tag.kind == MarkupKind::item) {
            tag.number = attribute_number(attributes, "value");
        } else if (tag.kind == MarkupKind::hidden && !tag.closing && text_[end - 2] != '/') {
            tag.span.end = end_of_hidden(*element, end);
        }
        return tag;
    }

    /// Where the tag ends that begins here, behind `>` outside quotes; where it begins if none stands in front of the next.
    [[nodiscard]] std::size_t end_of_tag() const noexcept {
        std::size_t const limit = std::min(text_.find('<', at_ + 1), text_.size());
        std::string_view const head = text_.substr(0, limit);
        std::size_t const first = head.find('>', at_);
        std::size_t at = at_;
        while (at < limit && head[at] != '>') {
            bool const quote = head[at] == '"' || head[at] == '\'';
            std::size_t const closing = quote ? head.find(head[at], at + 1) : at;
            if (closing == head.npos) {
                break;  // an apostrophe
            }
            at = closing + 1;
        }
        std::size_t const end = at < limit && head[at] == '>' ? at : first;
        return end == head.npos ? at_ : end + 1;
    }

    /// Where a hidden element ends whose tag ends at `end`: there if nothing closes it.
    [[nodiscard]] std::uint32_t end_of_hidden(MarkupElement const& element, std::size_t end) {
        auto const row = static_cast<std::size_t>(&element - std::begin(markup_elements));
        constexpr std::string_view closing = "</";
        for (std::size_t at = end; !unclosed_[row] && (at = text_.find(closing, at)) != text_.npos;
             at += closing.size()) {
            std::size_t const behind = at + closing.size() + element.name.size();
            if (stands_at(text_, at + closing.size(), element.name) &&
                !(behind < text_.size() && is_part_of_name(text_[behind]))) {
                std::size_t const stop = text_.find('>', behind);
                if (stop != text_.npos) {
                    return static_cast<std::uint32_t>(stop + 1);
                }
                break;
            }
        }
        unclosed_[row] = true;
        return static_cast<std::uint32_t>(end);
    }

    [[nodiscard]] static bool is_part_of_name(char c) noexcept {
        char const small = small_letter(c);
        return (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9') || c == ':' || c == '-';
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool comments_close_ = true;
    bool unclosed_[std::size(markup_elements)] =
        {};  // hidden elements that nothing closes from here on
};

}  // namespace fengong::detail
