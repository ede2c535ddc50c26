// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/role_label.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

struct HeadWord {
    std::string_view word;
    ColumnKind kind;
};

/// Words in the head of a table, beside the labels of roles.
inline constexpr auto head_words = std::to_array<HeadWord>({
    {"序号", ColumnKind::number},       {"编号", ColumnKind::number},
    {"目标任务", ColumnKind::task},     {"工作任务", ColumnKind::task},
    {"重点工作任务", ColumnKind::task}, {"主要工作任务", ColumnKind::task},
    {"重点任务", ColumnKind::task},     {"具体任务", ColumnKind::task},
    {"任务内容", ColumnKind::task},     {"工作内容", ColumnKind::task},
    {"主要内容", ColumnKind::task},     {"建设内容", ColumnKind::task},
    {"具体内容", ColumnKind::task},     {"重点工作", ColumnKind::task},
    {"工作事项", ColumnKind::task},     {"工作目标", ColumnKind::task},
    {"主要目标", ColumnKind::task},     {"目标要求", ColumnKind::task},
    {"民生实事", ColumnKind::task},     {"实事项目", ColumnKind::task},
    {"实事内容", ColumnKind::task},     {"项目名称", ColumnKind::task},
    {"主要指标", ColumnKind::task},     {"指标名称", ColumnKind::task},
    {"事项", ColumnKind::task},         {"任务", ColumnKind::task},
    {"目标", ColumnKind::task},         {"指标", ColumnKind::task},
    {"项目", ColumnKind::task},         {"内容", ColumnKind::task},
    {"工作措施", ColumnKind::task},     {"完成时限", ColumnKind::deadline},
    {"完成时间", ColumnKind::deadline}, {"时限", ColumnKind::deadline},
    {"限期时间", ColumnKind::deadline}, {"办结时限", ColumnKind::deadline},
    {"完成期限", ColumnKind::deadline}, {"时间节点", ColumnKind::deadline},
    {"时限要求", ColumnKind::deadline}, {"备注", ColumnKind::other},
    {"类别", ColumnKind::other},        {"分类", ColumnKind::other},
    {"领域", ColumnKind::other},        {"分值", ColumnKind::other},
    {"进度", ColumnKind::other},        {"进展情况", ColumnKind::other},
    {"单位", ColumnKind::other},
});
inline constexpr auto head_word_list = words_of(head_words, &HeadWord::word);

/// What a line below a table begins with.
inline constexpr auto words_below_tables =
    word_list({"备注：", "备注:", "注：", "注:", "说明：", "附件", "抄送", "抄报", "分送"});

/// Words of a deadline that name no day.
inline constexpr auto loose_deadlines =
    word_list({"全年", "年内", "长期", "常年", "持续", "年度", "即时", "按时"});

/// What the head cell `words`, without white space, says of its column; nothing if it is no head word.
[[nodiscard]] constexpr std::optional<TableColumn> read_head_cell(std::string_view words) noexcept {
    TableColumn column;
    if (auto const label = read_known_label(words, 0); label && label->end == words.size()) {
        column.kind = label->deadline ? ColumnKind::deadline : ColumnKind::role;
        column.role = label->role;
        return column;
    }
    std::size_t const row = head_word_list.find_prefix(words);
    if (row == head_word_list.none || head_words[row].word.size() != words.size()) {
        return std::nullopt;
    }
    column.kind = head_words[row].kind;
    return column;
}

/// Whether columns make a table: a task, and who does it.
[[nodiscard]] inline bool make_a_table(std::vector<TableColumn> const& columns) {
    auto const has = [&](ColumnKind kind) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](TableColumn const& column) { return column.kind == kind; });
    };
    return has(ColumnKind::role) && (has(ColumnKind::task) || has(ColumnKind::number)) &&
           columns.size() >= 2;
}

/// The length of the mark between two cells at `position`: `|`, `│`, a tab; 0 if there is none.
[[nodiscard]] constexpr std::size_t cell_mark_at(std::string_view text,
                                                 std::size_t position) noexcept {
    if (position >= text.size()) {
        return 0;
    }
    if (text[position] == '|' || text[position] == '\t') {
        return 1;
    }
    switch (three_bytes(text, position)) {
    case three_bytes("│"):
    case three_bytes("┃"):
    case three_bytes("｜"):
        return 3;
    default:
        return 0;
    }
}

/// Whether a line draws the frame of a table and holds nothing else.
[[nodiscard]] constexpr bool is_frame(std::string_view line) noexcept {
    constexpr std::string_view ascii = "+-=|: \t";
    bool drawn = false;
    for (std::size_t position = 0; position < line.size();) {
        // U+2500 to U+257F draw boxes: E2 94 80 to E2 95 BF.
        std::uint32_t const character = three_bytes(line, position);
        if (character >= 0xE29480 && character <= 0xE295BF) {
            drawn = true;
            position += 3;
        } else if (ascii.find(line[position]) != std::string_view::npos) {
            drawn = drawn || line[position] == '-';
            ++position;
        } else {
            return false;
        }
    }
    return drawn;
}

}  // namespace fengong::detail
