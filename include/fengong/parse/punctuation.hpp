// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/byte_scan.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong {

/// What a punctuation mark does, whatever its width.
enum class Punctuation : std::uint8_t {
    none,
    open_bracket,   ///< （ ( [ ［ 〔 ﹝ 【
    close_bracket,  ///< ） ) ] ］ 〕 ﹞ 】
    open_quote,     ///< “ 「 《 〈
    close_quote,    ///< ” 」 》 〉
    colon,          ///< ： : ﹕ ∶
    semicolon,      ///< ； ;
    comma,          ///< ， ,
    pause,          ///< 、 between the members of an enumeration
    full_stop,      ///< 。 ！ ？
};

/// A punctuation mark and its bytes.
struct Mark {
    Punctuation kind = Punctuation::none;
    std::size_t length = 0;  ///< bytes; 0 for none
};

namespace detail {

struct MarkRow {
    std::string_view printed;
    Punctuation kind;
};

/// The marks that are known, of one or three bytes.
inline constexpr MarkRow marks[] = {
    {"(", Punctuation::open_bracket},   {"[", Punctuation::open_bracket},
    {"（", Punctuation::open_bracket},  {"〔", Punctuation::open_bracket},
    {"【", Punctuation::open_bracket},  {"［", Punctuation::open_bracket},
    {")", Punctuation::close_bracket},  {"]", Punctuation::close_bracket},
    {"）", Punctuation::close_bracket}, {"〕", Punctuation::close_bracket},
    {"】", Punctuation::close_bracket}, {"］", Punctuation::close_bracket},
    {"﹝", Punctuation::open_bracket},  {"﹞", Punctuation::close_bracket},
    {"“", Punctuation::open_quote},     {"「", Punctuation::open_quote},
    {"《", Punctuation::open_quote},    {"〈", Punctuation::open_quote},
    {"”", Punctuation::close_quote},    {"」", Punctuation::close_quote},
    {"》", Punctuation::close_quote},   {"〉", Punctuation::close_quote},
    {":", Punctuation::colon},          {"：", Punctuation::colon},
    {"﹕", Punctuation::colon},         {"∶", Punctuation::colon},
    {";", Punctuation::semicolon},      {"；", Punctuation::semicolon},
    {",", Punctuation::comma},          {"，", Punctuation::comma},
    {"、", Punctuation::pause},         {"。", Punctuation::full_stop},
    {"！", Punctuation::full_stop},     {"？", Punctuation::full_stop},
};

/// The marks by their bytes: one look instead of a comparison with each, and no branch to guess.
struct MarkTable {
    static constexpr std::size_t slots = 1024;

    std::array<Punctuation, 128> ascii{};
    std::array<std::uint32_t, slots> characters{};
    std::array<Punctuation, slots> kinds{};

    /// The second and third byte tell the marks of three bytes apart, all of which begin with E2, E3 or
    /// EF; that no two share a slot is checked when the table is made.
    [[nodiscard]] static constexpr std::size_t slot(std::uint32_t character) noexcept {
        return ((character >> 4U) ^ character) & (slots - 1);
    }

    consteval MarkTable() {
        for (MarkRow const& row : marks) {
            if (row.printed.size() == 1) {
                ascii[static_cast<unsigned char>(row.printed.front())] = row.kind;
                continue;
            }
            std::uint32_t const character = three_bytes(row.printed);
            if (characters[slot(character)] != 0) {
                throw "two marks share a slot";
            }
            characters[slot(character)] = character;
            kinds[slot(character)] = row.kind;
        }
    }
};

inline constexpr MarkTable mark_table;

}  // namespace detail

/// The mark at `position`; none where there is no mark or the text ends.
///
/// The ASCII full stop is not among them: it stands in numbers and after item numbers, and its
/// readers know it.
// always_inline: a call would cost more than the work, and g++ inlines little on its own in a unit as
// large as the parser.
[[nodiscard, gnu::always_inline]] constexpr Mark mark_at(std::string_view text,
                                                         std::size_t position) noexcept {
    if (position >= text.size()) {
        return {};
    }
    auto const first = static_cast<unsigned char>(text[position]);
    if (first < 0x80) {
        Punctuation const kind = detail::mark_table.ascii[first];
        return {kind, kind == Punctuation::none ? 0U : 1U};
    }
    if (first != 0xE2 && first != 0xE3 && first != 0xEF) {
        return {};
    }
    std::uint32_t const character = three_bytes(text, position);
    std::size_t const slot = detail::MarkTable::slot(character);
    bool const found = character != 0 && detail::mark_table.characters[slot] == character;
    return found ? Mark{detail::mark_table.kinds[slot], 3} : Mark{};
}

/// A mark and where it stands.
struct FoundMark {
    std::size_t position = 0;
    Punctuation kind = Punctuation::none;
    std::size_t length = 0;  ///< bytes; 0 if there is none

    [[nodiscard]] constexpr std::size_t end() const noexcept { return position + length; }
};

/// The first mark at or after `position`; without one, its position is the size of the text (or
/// `position`, if that is greater) and its length 0. Linear, and passes quickly over characters that
/// are no marks.
[[nodiscard, gnu::always_inline]] constexpr FoundMark find_mark(std::string_view text,
                                                                std::size_t position) noexcept {
    for (position = find_mark_byte(text, position); position < text.size();
         position = find_mark_byte(text, position + 1)) {
        if (Mark const mark = mark_at(text, position); mark.length != 0) {
            return {position, mark.kind, mark.length};
        }
    }
    return {position, Punctuation::none, 0};
}

/// Finds the marks of a text one after the other; faster than find_mark() from the end of the last.
class MarkScan {
public:
    /// The marks at or after `position`. The text must outlive the object.
    [[gnu::always_inline]] constexpr MarkScan(std::string_view text, std::size_t position) noexcept
        : text_{text}, bytes_{text, position} {}

    /// The next mark; as find_mark() if there is none. Linear in what lies between.
    [[nodiscard, gnu::always_inline]] constexpr FoundMark next() noexcept {
        for (;;) {
            std::size_t const position = bytes_.next();
            if (position >= text_.size()) {
                return {position, Punctuation::none, 0};
            }
            if (Mark const mark = mark_at(text_, position); mark.length != 0) {
                return {position, mark.kind, mark.length};
            }
        }
    }

    /// The next mark at or behind `position`, those in front of it left out.
    [[nodiscard, gnu::always_inline]] constexpr FoundMark next_from(std::size_t position) noexcept {
        FoundMark mark = next();
        while (mark.length != 0 && mark.position < position) {
            mark = next();
        }
        return mark;
    }

private:
    std::string_view text_;
    MarkByteScan bytes_;
};

/// The mark that `text` ends with, of either width; of length 0 if it ends otherwise.
[[nodiscard, gnu::always_inline]] constexpr Mark last_mark(std::string_view text) noexcept {
    for (std::size_t const length : {std::size_t{1}, std::size_t{3}}) {
        Mark const mark = text.size() >= length ? mark_at(text, text.size() - length) : Mark{};
        if (mark.length == length) {
            return mark;
        }
    }
    return {};
}

/// Whether a mark closes a part of a sentence, or all of it: ； ， 、 。
[[nodiscard]] constexpr bool closes_a_part(Punctuation kind) noexcept {
    return kind == Punctuation::semicolon || kind == Punctuation::comma ||
           kind == Punctuation::pause || kind == Punctuation::full_stop;
}

/// Whether `text` ends with a closing bracket, white space behind it left out.
[[nodiscard]] constexpr bool ends_with_bracket(std::string_view text) noexcept {
    return last_mark(text.substr(0, end_without_white_space(text))).kind ==
           Punctuation::close_bracket;
}

/// The length in bytes of the character at `position` of UTF-8 text; 1 for a byte that begins none. A
/// character that is cut ends before the byte that does not go on with it, so that no mark behind it is
/// passed over.
[[nodiscard, gnu::always_inline]] constexpr std::size_t character_length(
    std::string_view text, std::size_t position) noexcept {
    auto const first = static_cast<unsigned char>(text[position]);
    std::size_t const whole = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    std::size_t length = 1;
    while (length < whole && position + length < text.size() &&
           is_continuation(text[position + length])) {
        ++length;
    }
    return length;
}

/// The position of the bracket that closes the one at `open`, counting nested ones of any shape;
/// npos if it is not closed. Linear.
[[nodiscard]] constexpr std::size_t find_closing_bracket(std::string_view text,
                                                         std::size_t open) noexcept {
    std::size_t depth = 0;
    MarkScan scan{text, open};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
        } else if (mark.kind == Punctuation::close_bracket && --depth == 0) {
            return mark.position;
        }
    }
    return std::string_view::npos;
}

/// Whether a bracket that opens in the last few hundred bytes in front of `position` is not closed there. Constant time.
[[nodiscard]] constexpr bool stands_in_bracket(std::string_view text,
                                               std::size_t position) noexcept {
    constexpr std::size_t nearby = 300;  // bytes
    MarkScan scan{text.substr(0, position), position > nearby ? position - nearby : 0};
    std::size_t depth = 0;
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        depth += mark.kind == Punctuation::open_bracket ? 1U : 0U;
        depth -= mark.kind == Punctuation::close_bracket && depth != 0 ? 1U : 0U;
    }
    return depth != 0;
}

/// The position of the bracket that the last closing one of `text` closes, counting nested ones of any shape; the size
/// of `text` if none does. Linear.
[[nodiscard]] inline std::size_t find_opening_bracket(std::string_view text) {
    std::vector<std::size_t> open;
    std::size_t opening = text.size();
    MarkScan scan{text, 0};
    for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
        if (mark.kind == Punctuation::open_bracket) {
            open.push_back(mark.position);
        } else if (mark.kind == Punctuation::close_bracket) {
            opening = open.empty() ? text.size() : open.back();
            open.resize(open.empty() ? 0 : open.size() - 1);
        }
    }
    return opening;
}

}  // namespace fengong
