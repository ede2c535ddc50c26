// SPDX-License-Identifier: BSL-1.0
// What holds for a notice holds for every damaged form of it.
#include "support/damage.hpp"
#include "support/describe.hpp"
#include "support/files.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>
#include <fengong/text/width.hpp>

#include <doctest/doctest.h>

#include <array>
#include <cstddef>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace {

std::string shipped_notice() {
    return support::read_file(support::source_path("data/jinxiang-2026.txt"));
}

/// Who does what, item by item, widths folded.
std::vector<std::string> all_duties(fengong::Notice const& notice) {
    std::vector<std::string> lines;
    for (fengong::Item const& item : notice.items) {
        lines.push_back(fengong::fold_width(support::duties(notice, item)));
    }
    return lines;
}

}  // namespace

TEST_CASE("the shipped notice keeps every invariant, with targets and without") {
    support::require_invariants(fengong::parse(shipped_notice()));
    fengong::ParseOptions options;
    options.targets = false;
    support::require_invariants(fengong::parse(shipped_notice(), options));
}

TEST_CASE("every damaged form of the notice keeps every invariant") {
    std::mt19937 random{20260224};
    std::string const whole = shipped_notice();
    for (int round = 0; round < 1500; ++round) {
        // A window keeps the rounds short and moves the damage close to the edges.
        std::size_t const begin = round % 10 == 0 ? 0 : random() % whole.size();
        std::string text = whole.substr(begin, round % 10 == 0 ? whole.size() : 2000);
        for (std::size_t times = 1 + random() % 12; times > 0; --times) {
            support::damage(text, random);
        }
        support::require_invariants(fengong::parse(std::move(text)));
    }
}

TEST_CASE("page breaks put into the items anywhere change nobody's duties") {
    std::mt19937 random{3};
    std::string const whole = shipped_notice();
    std::vector<std::string> const expected = all_duties(fengong::parse(whole));
    std::size_t const first = whole.find("1. ");
    std::size_t const last = whole.find("抄送");
    for (int round = 0; round < 60; ++round) {
        std::string text = whole;
        for (int times = 0; times < 20; ++times) {
            std::size_t const at = first + random() % (last - first);
            bool const inside_a_character = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
            std::size_t const line = text.rfind('\n', at);
            // Not into a heading or the number of an item, nor in front of one.
            bool const in_item = text[line + 1] >= '1' && text[line + 1] <= '9' && at > line + 6;
            if (in_item && !inside_a_character && text[at] != '\n') {
                text.insert(at, "\n\n");
            }
        }
        CHECK(all_duties(fengong::parse(std::move(text))) == expected);
    }
}

TEST_CASE("marks in the other width change nobody's duties") {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> widths{
        {{"（", "("}, {"）", ")"}, {"：", ":"}, {"；", ";"}, {"，", ","}}};
    std::mt19937 random{4};
    std::string const whole = shipped_notice();
    std::vector<std::string> const expected = all_duties(fengong::parse(whole));
    for (int round = 0; round < 60; ++round) {
        std::string text = whole;
        for (auto const& [full, half] : widths) {
            for (std::size_t at = text.find(full); at != std::string::npos;
                 at = text.find(full, at + 1)) {
                if (random() % 3 == 0) {
                    text.replace(at, full.size(), half);
                }
            }
        }
        CHECK(all_duties(fengong::parse(std::move(text))) == expected);
    }
}

TEST_CASE("texts made to be slow are read like others") {
    // The checker compares the quote of every target, and here each quote is the whole text: more
    // repetitions would time the checker.
    constexpr std::size_t times = 4000;
    auto const repeated = [](std::string_view head, std::string_view piece, std::size_t count) {
        std::string text{head};
        for (; count > 0; --count) {
            text += piece;
        }
        return text;
    };
    constexpr std::string_view item = "1. 甲。";
    for (std::string_view const piece :
         {"（", "、", "（牵头单位：", "7", "3个甲", "其中企业3家，", "3家以上、",
          "持平与同步不低于上年", "6月底3家甲", "2026年至", "3+", "“"}) {
        support::require_invariants(fengong::parse(repeated(item, piece, times)));
    }
    support::require_invariants(
        fengong::parse(repeated("1. 甲。（责任单位：", "县财政局、", times)));
    support::require_invariants(fengong::parse(repeated("", "一、甲\n", times)));
    for (std::string_view const piece : {"牵头单位：县财政局 责任单位：县教育局、县住建局 ",
                                         "牵头单位：” 责任单位：", "高等等等学", "-（等～"}) {
        support::require_invariants(fengong::parse(repeated(item, piece, times / 2)));
    }
    support::require_invariants(fengong::parse(
        repeated("序号|任务|责任单位\n1|修订|县财政局\n", "||县审计局\n", times / 2)));
    support::require_invariants(fengong::parse(
        repeated("序号|任务|责任单位\n1|修订|县财政局\n", "|新建|县审计局\n", times / 2)));
    support::require_invariants(fengong::parse(repeated(item, "按5%的", times / 4)));
    std::string running;
    for (std::size_t number = 1; number <= times / 2; ++number) {
        running += "一、科技（由县科技局牵头）\n" + std::to_string(number) + ".甲。\n";
    }
    support::require_invariants(fengong::parse(std::move(running)));
    for (std::string_view const piece :
         {"县教育局负责做好；", "序号|任务|牵头单位\n", "序号|任务|牵头单位\n---|---|---\n",
          "序号 任务 牵头单位\n", "县人民政府\n2026年1月1日\n"}) {
        support::require_invariants(fengong::parse(repeated("", piece, times / 2)));
    }
}

TEST_CASE("a line of many megabytes is an item like any other") {
    // 20 MB instead of 100 keep the test short; nothing in the reading depends on the length.
    std::string text = "1. ";
    text.append(20U << 20U, 'x');
    text += "。（牵头单位：县财政局）";
    fengong::Notice const notice = fengong::parse(std::move(text));
    CHECK(support::duties(notice, 0) == "lead 县财政局");
}
