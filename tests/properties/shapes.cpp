// SPDX-License-Identifier: BSL-1.0
// What holds for notices of every shape, in whatever form they arrive.
#include "support/damage.hpp"
#include "support/files.hpp"
#include "support/reading.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/width.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cstddef>
#include <filesystem>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::vector<std::filesystem::path> notices() {
    auto files = support::files_in("tests/formats", ".txt");
    auto const more = support::files_in("tests/readings", ".txt");
    files.insert(files.end(), more.begin(), more.end());
    return files;
}

/// The whole reading but for warnings, whose lines move; widths folded.
std::vector<std::string> answers(std::string text) {
    std::vector<std::string> lines;
    for (std::string const& line : support::reading(fengong::parse(std::move(text)))) {
        if (!line.starts_with("line ")) {
            lines.push_back(fengong::fold_width(line));
        }
    }
    return lines;
}

/// Whether the end of a line divides the cells of the notice's table.
bool lines_divide_cells(std::filesystem::path const& file) {
    std::string const name = file.stem().string();
    return std::ranges::any_of(
        std::array{"table-lanxi", "table-blank", "table-lines", "table-cells", "table-frame"},
        [&](char const* kind) { return name.starts_with(kind); });
}

/// Whether single spaces divide the cells and pad the names of persons in them: 汤 敏. A break beside such a
/// space cannot be told from one between cells.
bool spaces_pad_persons(std::filesystem::path const& file) {
    return file.stem() == "table-spaces-roles";
}

/// Page breaks at random inside what items say: behind the first character of a tile, in front of
/// which a line may end as well.
std::string with_page_breaks(fengong::Notice const& notice, std::mt19937& random) {
    std::string_view const whole = notice.source.view();
    std::string text;
    std::size_t copied = 0;
    for (fengong::Tile const& tile : notice.tiles) {
        bool const of_item =
            tile.kind == fengong::TileKind::item_body || tile.kind == fengong::TileKind::clause;
        std::size_t const first = fengong::next_character(whole, tile.span.begin + 1);
        if (!of_item || first >= tile.span.end || random() % 3 != 0) {
            continue;
        }
        std::size_t const at =
            fengong::next_character(whole, first + random() % (tile.span.end - first));
        if (at < tile.span.end) {
            text.append(whole, copied, at - copied);
            text += "\n\n";
            copied = at;
        }
    }
    text.append(whole, copied);
    return text;
}

/// Marks at random in the other width; a comma or point between digits stays.
std::string with_other_widths(std::string_view whole, std::mt19937& random) {
    struct Width {
        std::string_view full;
        std::string_view half;
    };
    constexpr std::array<Width, 5> widths{
        {{"（", "("}, {"）", ")"}, {"：", ":"}, {"；", ";"}, {"，", ","}}};
    auto const is_digit = [&](std::size_t at) {
        return at < whole.size() && std::isdigit(static_cast<unsigned char>(whole[at])) != 0;
    };
    std::string text;
    for (std::size_t at = 0; at < whole.size();) {
        auto const mark = std::find_if(widths.begin(), widths.end(), [&](Width const& width) {
            return whole.substr(at).starts_with(width.full) ||
                   whole.substr(at).starts_with(width.half);
        });
        bool const number = at != 0 && is_digit(at - 1) && is_digit(at + 1);
        if (mark == widths.end() || number) {
            text += whole[at++];
            continue;
        }
        at += whole.substr(at).starts_with(mark->full) ? mark->full.size() : 1;
        text += random() % 2 == 0 ? mark->full : mark->half;
    }
    return text;
}

}  // namespace

TEST_CASE("page breaks anywhere in the items change no answer") {
    for (auto const& file : notices()) {
        if (lines_divide_cells(file) || spaces_pad_persons(file)) {
            continue;
        }
        CAPTURE(file.filename().string());
        std::string const whole = support::read_file(file);
        fengong::Notice const notice = fengong::parse(whole);
        std::vector<std::string> const expected = answers(whole);
        std::mt19937 random{5};
        for (int round = 0; round < 30; ++round) {
            std::string const text = with_page_breaks(notice, random);
            CAPTURE(text);
            REQUIRE(answers(text) == expected);
        }
    }
}

TEST_CASE("marks in either width give the same answers") {
    for (auto const& file : notices()) {
        CAPTURE(file.filename().string());
        std::string const whole = support::read_file(file);
        std::vector<std::string> const expected = answers(whole);
        std::mt19937 random{4};
        for (int round = 0; round < 30; ++round) {
            std::string const text = with_other_widths(whole, random);
            CAPTURE(text);
            REQUIRE(answers(text) == expected);
        }
    }
}

TEST_CASE("damaged notices of every shape keep every invariant") {
    for (auto const& file : notices()) {
        CAPTURE(file.filename().string());
        std::string const whole = support::read_file(file);
        std::mt19937 random{6};
        for (int round = 0; round < 100; ++round) {
            std::string text = whole;
            for (auto times = 1 + random() % 8; times > 0; --times) {
                support::damage(text, random);
            }
            support::require_invariants(fengong::parse(std::move(text)));
        }
    }
}

TEST_CASE("every prefix of a notice keeps every invariant") {
    for (auto const& file : notices()) {
        CAPTURE(file.filename().string());
        std::string const whole = support::read_file(file);
        for (std::size_t size = 0; size < whole.size(); size += 29) {
            support::require_invariants(fengong::parse(whole.substr(0, size)));
        }
    }
}
