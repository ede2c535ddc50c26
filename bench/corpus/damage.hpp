// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/page.hpp"
#include "corpus/random.hpp"
#include <fengong/text/utf8.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace corpus {

/// How much of a notice is damaged, as text that comes out of documents is.
struct Damage {
    double page_breaks = 0;  ///< share of the stretches of items that a page break cuts
    double widths = 0;       ///< share of the marks and digits there that change their width

    [[nodiscard]] bool none() const noexcept { return page_breaks <= 0 && widths <= 0; }
};

/// Does damage to the words of items, and to nothing else.
class DamageWriter {
public:
    DamageWriter(Damage damage, Random& random) : damage_{damage}, random_{random} {}

    [[nodiscard]] std::string operator()(Page const& page) {
        std::string_view const text = page.text();
        std::string result;
        result.reserve(text.size() + text.size() / 16);
        std::size_t copied = 0;
        for (Page::Stretch const stretch : page.matter()) {
            result += text.substr(copied, stretch.begin - copied);
            add(result, text.substr(stretch.begin, stretch.end - stretch.begin),
                !page.lines_divide);
            copied = stretch.end;
        }
        result += text.substr(copied);
        return result;
    }

private:
    void add(std::string& result, std::string_view words, bool may_break) {
        std::size_t broken = words.size();
        if (may_break && words.size() > 6 && random_.chance_of(damage_.page_breaks)) {
            std::size_t const first = fengong::next_character(words, 1);
            broken = fengong::next_character(words, first + random_.below(words.size() - first));
        }
        for (std::size_t at = 0; at < words.size();) {
            if (at == broken) {
                result += page_break();
            }
            std::size_t const end = fengong::next_character(words, at + 1);
            std::string_view const character = words.substr(at, end - at);
            std::string_view const other =
                damage_.widths > 0 ? other_width(character) : std::string_view{};
            result += !other.empty() && random_.chance_of(damage_.widths) ? other : character;
            at = end;
        }
    }

    [[nodiscard]] std::string page_break() {
        std::string const number = std::to_string(++pages_);
        switch (random_.below(5)) {
        case 0:
            return "\n\n- " + number + " -\n\n";
        case 1:
            return "\n— " + number + " —\n";
        case 2:
            return "\n\n第" + number + "页\n\n";
        case 3:
            return "\n";
        default:
            return "\n\n";
        }
    }

    /// The same mark or digit in the other width; empty for anything else.
    [[nodiscard]] static std::string_view other_width(std::string_view character) {
        using Pair = std::pair<std::string_view, std::string_view>;
        static constexpr std::array<Pair, 17> pairs{{{"（", "("},
                                                     {"）", ")"},
                                                     {"，", ","},
                                                     {"；", ";"},
                                                     {"：", ":"},
                                                     {"％", "%"},
                                                     {"０", "0"},
                                                     {"１", "1"},
                                                     {"２", "2"},
                                                     {"３", "3"},
                                                     {"４", "4"},
                                                     {"５", "5"},
                                                     {"６", "6"},
                                                     {"７", "7"},
                                                     {"８", "8"},
                                                     {"９", "9"},
                                                     {"＋", "+"}}};
        for (auto const& [full, half] : pairs) {
            if (character == full || character == half) {
                return character == full ? half : full;
            }
        }
        return {};
    }

    Damage damage_;
    Random& random_;
    unsigned pages_ = 0;
};

}  // namespace corpus
