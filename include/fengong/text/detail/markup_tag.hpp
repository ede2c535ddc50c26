// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What the tags of an element of HTML do to the words around them.
enum class MarkupKind : std::uint8_t {
    words,       ///< <span>: the words go on
    line_break,  ///< <br>
    line,        ///< <p>: what stands in it is one line
    block,       ///< <div>: lines begin and end with it
    list,        ///< <ul>
    numbered,    ///< <ol>: a list whose items have numbers that a page shows
    item,        ///< <li>
    table,
    row,
    cell,
    hidden,  ///< <script>: what stands in it is no text
};

struct MarkupElement {
    std::string_view name;
    MarkupKind kind;
};

/// The elements that are known, in small letters, the most frequent first. Source: HTML Living Standard, "Index of elements", with the obsolete
/// ones, and LibreOffice (<sdfield>).
inline constexpr MarkupElement markup_elements[] = {
    {"span", MarkupKind::words},      {"p", MarkupKind::line},
    {"br", MarkupKind::line_break},   {"td", MarkupKind::cell},
    {"tr", MarkupKind::row},          {"font", MarkupKind::words},
    {"strong", MarkupKind::words},    {"b", MarkupKind::words},
    {"div", MarkupKind::block},       {"a", MarkupKind::words},
    {"caption", MarkupKind::line},    {"h1", MarkupKind::line},
    {"h2", MarkupKind::line},         {"h3", MarkupKind::line},
    {"h4", MarkupKind::line},         {"h5", MarkupKind::line},
    {"h6", MarkupKind::line},         {"dt", MarkupKind::line},
    {"dd", MarkupKind::line},         {"legend", MarkupKind::line},
    {"figcaption", MarkupKind::line}, {"summary", MarkupKind::line},
    {"i", MarkupKind::words},         {"u", MarkupKind::words},
    {"s", MarkupKind::words},         {"em", MarkupKind::words},
    {"sup", MarkupKind::words},       {"sub", MarkupKind::words},
    {"small", MarkupKind::words},     {"big", MarkupKind::words},
    {"del", MarkupKind::words},       {"ins", MarkupKind::words},
    {"mark", MarkupKind::words},      {"label", MarkupKind::words},
    {"nobr", MarkupKind::words},      {"time", MarkupKind::words},
    {"wbr", MarkupKind::words},       {"img", MarkupKind::words},
    {"input", MarkupKind::words},     {"button", MarkupKind::words},
    {"link", MarkupKind::words},      {"meta", MarkupKind::words},
    {"base", MarkupKind::words},      {"iframe", MarkupKind::words},
    {"tbody", MarkupKind::words},     {"thead", MarkupKind::words},
    {"tfoot", MarkupKind::words},     {"colgroup", MarkupKind::words},
    {"col", MarkupKind::words},       {"abbr", MarkupKind::words},
    {"acronym", MarkupKind::words},   {"area", MarkupKind::words},
    {"audio", MarkupKind::words},     {"bdi", MarkupKind::words},
    {"bdo", MarkupKind::words},       {"canvas", MarkupKind::words},
    {"cite", MarkupKind::words},      {"code", MarkupKind::words},
    {"data", MarkupKind::words},      {"embed", MarkupKind::words},
    {"kbd", MarkupKind::words},       {"map", MarkupKind::words},
    {"marquee", MarkupKind::words},   {"meter", MarkupKind::words},
    {"object", MarkupKind::words},    {"optgroup", MarkupKind::words},
    {"option", MarkupKind::words},    {"output", MarkupKind::words},
    {"param", MarkupKind::words},     {"picture", MarkupKind::words},
    {"progress", MarkupKind::words},  {"q", MarkupKind::words},
    {"rp", MarkupKind::words},        {"rt", MarkupKind::words},
    {"ruby", MarkupKind::words},      {"samp", MarkupKind::words},
    {"sdfield", MarkupKind::words},   {"source", MarkupKind::words},
    {"strike", MarkupKind::words},    {"track", MarkupKind::words},
    {"tt", MarkupKind::words},        {"var", MarkupKind::words},
    {"video", MarkupKind::words},     {"html", MarkupKind::block},
    {"body", MarkupKind::block},      {"main", MarkupKind::block},
    {"article", MarkupKind::block},   {"section", MarkupKind::block},
    {"header", MarkupKind::block},    {"footer", MarkupKind::block},
    {"nav", MarkupKind::block},       {"aside", MarkupKind::block},
    {"dl", MarkupKind::block},        {"pre", MarkupKind::block},
    {"center", MarkupKind::block},    {"blockquote", MarkupKind::block},
    {"form", MarkupKind::block},      {"fieldset", MarkupKind::block},
    {"figure", MarkupKind::block},    {"address", MarkupKind::block},
    {"hr", MarkupKind::block},        {"details", MarkupKind::block},
    {"ul", MarkupKind::list},         {"dir", MarkupKind::list},
    {"menu", MarkupKind::list},       {"ol", MarkupKind::numbered},
    {"li", MarkupKind::item},         {"table", MarkupKind::table},
    {"th", MarkupKind::cell},         {"head", MarkupKind::hidden},
    {"title", MarkupKind::hidden},    {"style", MarkupKind::hidden},
    {"script", MarkupKind::hidden},   {"noscript", MarkupKind::hidden},
    {"noframes", MarkupKind::hidden}, {"template", MarkupKind::hidden},
    {"select", MarkupKind::hidden},   {"textarea", MarkupKind::hidden},
    {"svg", MarkupKind::hidden},      {"xml", MarkupKind::hidden},
};

/// A tag, or a comment.
struct MarkupTag {
    Span span;
    MarkupKind kind = MarkupKind::words;
    bool closing = false;       ///< </p>
    std::uint32_t columns = 1;  ///< that a cell spans
    std::uint32_t rows = 1;     ///< that a cell spans
    std::uint32_t number = 0;   ///< that an item has, or with which a list starts; 0: none is given
};

[[nodiscard]] constexpr char small_letter(char c) noexcept {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

/// Whether `text` begins so at `position`, the case of ASCII letters aside. `small`: in small letters.
[[nodiscard]] constexpr bool stands_at(std::string_view text, std::size_t position,
                                       std::string_view small) noexcept {
    std::string_view const here = text.substr(std::min(position, text.size()), small.size());
    return std::equal(here.begin(), here.end(), small.begin(), small.end(),
                      [](char left, char right) { return small_letter(left) == right; });
}

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
        if (here.starts_with("<!") || here.starts_with("<?")) {
            return tag_to(end);  // <!DOCTYPE html>, <?xml version="1.0"?>
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
        std::string_view const attributes = text_.substr(behind, end - behind);
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
            std::size_t const stop = text_.find('>', at);
            if (stop != text_.npos && stands_at(text_, at + closing.size(), element.name)) {
                return static_cast<std::uint32_t>(stop + 1);
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
