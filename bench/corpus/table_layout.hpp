// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/clause.hpp"
#include "corpus/duty.hpp"
#include "corpus/page.hpp"
#include "corpus/style.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/model/role.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/width.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace corpus {

/// Prints items as the rows of a table that became text.
class TablePrinter {
public:
    TablePrinter(Style const& style, Random& random, Page& page)
        : style_{style}, page_{page}, layout_{style.layout} {
        static constexpr std::string_view tasks[] = {"工作任务", "重点工作任务", "目标任务",
                                                     "主要内容", "工作事项"};
        static constexpr std::string_view deadlines[] = {"完成时限", "完成时间"};
        head_ = {"序号", std::string{random.pick(tasks)}};
        if (style.leaders) {
            head_.emplace_back(style.leader_label);
        }
        head_.emplace_back(style.labels.lead);
        head_.emplace_back(style.labels.helper);
        if (style.deadlines) {
            head_.emplace_back(random.pick(deadlines));
        }
        page_.lines_divide = layout_ != TableLayout::bars && layout_ != TableLayout::tabs;
    }

    void head() {
        frame_line("┌", "┬", "┐");
        row(head_, false);
    }

    void heading(std::string const& words) {
        // A title among the rows of a frame stands in its first cell or spans them all; both are bare here.
        frame_line("├", "┴", "┤");
        page_.add(words);
        page_.add(layout_ == TableLayout::barred_lines ? " |\n" : "\n");
        gap();
        opened_ = false;
    }

    void item(fengong::ItemRecord& item, Duty& duty) {
        static_cast<void>(labelled(style_, duty, ""));
        std::vector<std::string> cells{*item.number, item.text};
        auto const of_role = [&](bool lead, bool leader) {
            for (Duty::List const& list : duty.lists) {
                fengong::Role const role = list.assignment.role;
                if ((role == fengong::Role::leader) == leader &&
                    (leader || (role == fengong::Role::lead) == lead)) {
                    return list.printed;
                }
            }
            return std::string{};
        };
        if (style_.leaders) {
            cells.push_back(of_role(false, true));
        }
        cells.push_back(of_role(true, false));
        cells.push_back(of_role(false, false));
        if (style_.deadlines) {
            cells.push_back(item.deadline.value_or(""));
        }
        row(cells, true);
        for (Duty::List& list : duty.lists) {
            item.assignments.push_back(std::move(list.assignment));
        }
    }

    void end() { frame_line("└", "┴", "┘"); }

private:
    void gap() {
        if (layout_ == TableLayout::blank_lines) {
            page_.add("\n");
        }
    }

    void cell(std::string const& words, bool matter) {
        matter ? page_.add_matter(words) : page_.add(words);
    }

    void row(std::vector<std::string> const& cells, bool matter) {
        switch (layout_) {
        case TableLayout::bars:
        case TableLayout::tabs:
            for (std::size_t at = 0; at < cells.size(); ++at) {
                page_.add(at == 0 ? "" : layout_ == TableLayout::bars ? " | " : "\t");
                cell(cells[at], matter && at != 0);
            }
            page_.add("\n");
            break;
        case TableLayout::blank_lines:
        case TableLayout::barred_lines:
            for (std::size_t at = 0; at < cells.size(); ++at) {
                if (cells[at].empty()) {
                    continue;
                }
                cell(cells[at], matter && at != 0);
                page_.add(layout_ == TableLayout::barred_lines ? " |\n" : "\n");
                gap();
            }
            break;
        case TableLayout::spaces:
            for (std::size_t at = 0; at < cells.size(); ++at) {
                page_.add(at == 0 || cells[at].empty() ? "" : " ");
                cell(cells[at], matter && at != 0);
            }
            page_.add("\n");
            break;
        case TableLayout::frame:
            framed(cells);
            break;
        }
    }

    [[nodiscard]] std::size_t width_of(std::size_t column) const {
        return column == 0 ? 4 : column == 1 ? 36 : 16;
    }

    void frame_line(std::string_view first, std::string_view between, std::string_view last) {
        if (layout_ != TableLayout::frame) {
            return;
        }
        for (std::size_t column = 0; column < head_.size(); ++column) {
            page_.add(column == 0 ? first : between);
            for (std::size_t at = 0; at < width_of(column); at += 2) {
                page_.add("─");
            }
        }
        page_.add(last);
        page_.add("\n");
    }

    /// The words in lines of at most `width` columns; what is in ASCII is not cut.
    [[nodiscard]] static std::vector<std::string> wrapped(std::string_view words,
                                                          std::size_t width) {
        std::vector<std::string> lines(1);
        for (std::size_t at = 0; at < words.size();) {
            std::size_t end = fengong::next_character(words, at + 1);
            while (end < words.size() && static_cast<unsigned char>(words[at]) < 0x80 &&
                   static_cast<unsigned char>(words[end]) < 0x80) {
                ++end;
            }
            std::string_view const piece = words.substr(at, end - at);
            if (fengong::display_width(lines.back()) + fengong::display_width(piece) > width) {
                lines.emplace_back();
            }
            lines.back() += piece;
            at = end;
        }
        return lines;
    }

    void framed(std::vector<std::string> const& cells) {
        if (opened_) {
            frame_line("├", "┼", "┤");
        }
        opened_ = true;
        std::vector<std::vector<std::string>> columns;
        std::size_t height = 0;
        for (std::size_t column = 0; column < cells.size(); ++column) {
            columns.push_back(wrapped(cells[column], width_of(column)));
            height = std::max(height, columns.back().size());
        }
        for (std::size_t line = 0; line < height; ++line) {
            for (std::size_t column = 0; column < columns.size(); ++column) {
                std::string words = line < columns[column].size() ? columns[column][line] : "";
                words.append(width_of(column) -
                                 std::min(width_of(column), fengong::display_width(words)),
                             ' ');
                page_.add("│");
                page_.add(words);
            }
            page_.add("│\n");
        }
    }

    Style const& style_;
    Page& page_;
    TableLayout layout_;
    std::vector<std::string> head_;
    bool opened_ = false;
};

}  // namespace corpus
