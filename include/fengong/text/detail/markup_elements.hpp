// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstdint>
#include <string_view>

namespace fengong::detail {

/// What the tags of an element of HTML do to the words around them.
enum class MarkupKind : std::uint8_t {
    words,       ///< <span>: the words go on
    struck,      ///< <del>: words that no longer hold
    raised,      ///< <sup>: words above the line, perhaps the mark of a note
    link,        ///< <a>: words that lead somewhere, perhaps to a note
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
    {"div", MarkupKind::block},       {"a", MarkupKind::link},
    {"caption", MarkupKind::line},    {"h1", MarkupKind::line},
    {"h2", MarkupKind::line},         {"h3", MarkupKind::line},
    {"h4", MarkupKind::line},         {"h5", MarkupKind::line},
    {"h6", MarkupKind::line},         {"dt", MarkupKind::line},
    {"dd", MarkupKind::line},         {"legend", MarkupKind::line},
    {"figcaption", MarkupKind::line}, {"summary", MarkupKind::line},
    {"i", MarkupKind::words},         {"u", MarkupKind::words},
    {"s", MarkupKind::struck},        {"em", MarkupKind::words},
    {"sup", MarkupKind::raised},      {"sub", MarkupKind::words},
    {"small", MarkupKind::words},     {"big", MarkupKind::words},
    {"del", MarkupKind::struck},      {"ins", MarkupKind::words},
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
    {"strike", MarkupKind::struck},   {"track", MarkupKind::words},
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

/// Whether words go on over the tags of an element.
[[nodiscard]] constexpr bool is_among_words(MarkupKind kind) noexcept {
    return kind <= MarkupKind::link;
}

}  // namespace fengong::detail
