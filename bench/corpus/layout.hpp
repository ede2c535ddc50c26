// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/clause.hpp"
#include "corpus/county.hpp"
#include "corpus/duty.hpp"
#include "corpus/page.hpp"
#include "corpus/random.hpp"
#include "corpus/style.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/model/role.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <utility>

namespace corpus {

/// `text` with a space on both sides of each number: 达到 310 亿元.
[[nodiscard]] inline std::string with_spaced_numbers(std::string_view text) {
    auto const of_number = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '%'; };
    auto const chinese = [](char c) { return (static_cast<unsigned char>(c) & 0x80U) != 0; };
    std::string result;
    for (std::size_t at = 0; at < text.size(); ++at) {
        char const before = at == 0 ? '\0' : text[at - 1];
        if ((of_number(text[at]) && chinese(before)) || (chinese(text[at]) && of_number(before))) {
            result += ' ';
        }
        result += text[at];
    }
    return result;
}

/// `text` with the marks that have an ASCII twin in that form.
[[nodiscard]] inline std::string in_half_width(std::string text) {
    using Pair = std::pair<std::string_view, std::string_view>;
    for (auto const& [full, half] :
         {Pair{"（", "("}, Pair{"）", ")"}, Pair{"：", ":"}, Pair{"；", ";"}, Pair{"，", ","}}) {
        replace_all(text, full, half);
    }
    return text;
}

/// 1 to 99 in Chinese numerals.
[[nodiscard]] inline std::string chinese_number(std::size_t number) {
    static constexpr std::string_view digits[] = {"",   "一", "二", "三", "四",
                                                  "五", "六", "七", "八", "九"};
    std::string result;
    if (number >= 20) {
        result += digits[number / 10 % 10];
    }
    result += number >= 10 ? "十" : "";
    return result + std::string{digits[number % 10]};
}

/// Prints items as paragraphs, with responsibility where the dialect has it.
class ParagraphPrinter {
public:
    ParagraphPrinter(Style const& style, Random& random, Page& page)
        : style_{style}, random_{random}, page_{page}, blank_lines_{random.chance(50)} {}

    void end_paragraph() {
        if (!page_.ends_line()) {
            page_.add("\n");
        }
        page_.add(blank_lines_ ? "\n" : "");
        in_line_ = 0;
    }

    void heading(std::string const& words) {
        if (in_line_ != 0) {
            end_paragraph();
        }
        page_.add(words);
        end_paragraph();
    }

    /// Prints `item`, whose text and number are set, and fills its assignments from `duty`.
    void item(fengong::ItemRecord& item, Duty& duty) {
        page_.add(item.label ? *item.label : *item.number + std::string{style_.point});
        std::string body = style_.spaced_numbers ? with_spaced_numbers(item.text) : item.text;
        switch (style_.dialect) {
        case fengong::Dialect::verb_bracket:
            put(body + "（" + with_verbs(random_, duty) + "）");
            break;
        case fengong::Dialect::sentence: {
            static constexpr std::string_view openings[] = {"由", "由", "由", "此项工作由"};
            std::string const opening{random_.pick(openings)};
            put(body + opening + with_verbs(random_, duty) + "。");
            break;
        }
        case fengong::Dialect::own_line:
            put(body);
            own_lines(item, duty);
            break;
        case fengong::Dialect::inline_label:
            put(body + labelled(style_, duty, "；") + "。");
            break;
        default:
            bracket(body, item, duty);
        }
        for (Duty::List& list : duty.lists) {
            item.assignments.push_back(std::move(list.assignment));
        }
        if (style_.half_width) {
            narrow(item);
        }
        if (style_.running && ++in_line_ < 5) {
            return;
        }
        end_paragraph();
    }

private:
    void put(std::string words) {
        page_.add_matter(style_.half_width ? in_half_width(std::move(words)) : std::move(words));
    }

    /// What was printed in half width is so in the truth.
    static void narrow(fengong::ItemRecord& item) {
        item.text = in_half_width(std::move(item.text));
        for (fengong::AssignmentRecord& assignment : item.assignments) {
            for (fengong::UnitRecord& unit : assignment.units) {
                unit.name = in_half_width(std::move(unit.name));
            }
        }
    }

    void bracket(std::string const& body, fengong::ItemRecord const& item, Duty& duty) {
        std::string clause =
            "（" + labelled(style_, duty, style_.comma_between_roles ? "，" : "；");
        clause += item.deadline ? "；完成时限：" + *item.deadline : "";
        clause += "）";
        if (style_.own_line_clause) {
            put(body);
            page_.add("\n");
            put(clause);
        } else {
            put(body + clause);
        }
    }

    void own_lines(fengong::ItemRecord const& item, Duty& duty) {
        static_cast<void>(labelled(style_, duty, ""));
        for (Duty::List const& list : duty.lists) {
            end_paragraph();
            put(*list.assignment.label + "：" + list.printed);
        }
        if (item.deadline) {
            end_paragraph();
            put("完成时限：" + *item.deadline);
        }
    }

    Style const& style_;
    Random& random_;
    Page& page_;
    bool blank_lines_;
    unsigned in_line_ = 0;
};

}  // namespace corpus
