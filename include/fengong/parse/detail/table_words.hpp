// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/table_value.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
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
inline constexpr HeadWord head_words[] = {
    {"序号", ColumnKind::number},         {"编号", ColumnKind::number},
    {"目标任务", ColumnKind::task},       {"工作任务", ColumnKind::task},
    {"重点工作任务", ColumnKind::task},   {"主要工作任务", ColumnKind::task},
    {"重点任务", ColumnKind::task},       {"具体任务", ColumnKind::task},
    {"任务内容", ColumnKind::task},       {"工作内容", ColumnKind::task},
    {"主要内容", ColumnKind::task},       {"建设内容", ColumnKind::task},
    {"具体内容", ColumnKind::task},       {"重点工作", ColumnKind::task},
    {"工作事项", ColumnKind::task},       {"工作目标", ColumnKind::task},
    {"主要目标", ColumnKind::task},       {"目标要求", ColumnKind::task},
    {"民生实事", ColumnKind::task},       {"实事项目", ColumnKind::task},
    {"实事内容", ColumnKind::task},       {"项目名称", ColumnKind::task},
    {"主要指标", ColumnKind::task},       {"指标名称", ColumnKind::task},
    {"事项", ColumnKind::task},           {"任务", ColumnKind::task},
    {"目标", ColumnKind::task},           {"指标", ColumnKind::task},
    {"项目", ColumnKind::task},           {"内容", ColumnKind::task},
    {"工作措施", ColumnKind::task},       {"工作要求", ColumnKind::task},
    {"工程名称", ColumnKind::task},       {"工程内容", ColumnKind::task},
    {"任务名称", ColumnKind::task},       {"目标内容", ColumnKind::task},
    {"考核指标", ColumnKind::task},       {"考核内容", ColumnKind::task},
    {"年度任务", ColumnKind::task},       {"改革任务", ColumnKind::task},
    {"督办事项", ColumnKind::task},       {"重点事项", ColumnKind::task},
    {"重点项目", ColumnKind::task},       {"实施内容", ColumnKind::task},
    {"完成时限", ColumnKind::deadline},   {"完成时间", ColumnKind::deadline},
    {"时限", ColumnKind::deadline},       {"限期时间", ColumnKind::deadline},
    {"办结时限", ColumnKind::deadline},   {"完成期限", ColumnKind::deadline},
    {"时间节点", ColumnKind::deadline},   {"时限要求", ColumnKind::deadline},
    {"时间要求", ColumnKind::deadline},   {"时间", ColumnKind::deadline},
    {"时间进度", ColumnKind::deadline},   {"进度要求", ColumnKind::deadline},
    {"期限", ColumnKind::deadline},       {"目标值", ColumnKind::value},
    {"目标数", ColumnKind::value},        {"目标数值", ColumnKind::value},
    {"年度目标", ColumnKind::value},      {"年度目标值", ColumnKind::value},
    {"预期目标", ColumnKind::value},      {"预期值", ColumnKind::value},
    {"指标值", ColumnKind::value},        {"计划数", ColumnKind::value},
    {"计划值", ColumnKind::value},        {"计划目标", ColumnKind::value},
    {"年度计划", ColumnKind::value},      {"任务数", ColumnKind::value},
    {"任务量", ColumnKind::value},        {"数量", ColumnKind::value},
    {"年度投资", ColumnKind::value},      {"计划投资", ColumnKind::value},
    {"年度计划投资", ColumnKind::value},  {"计量单位", ColumnKind::measure},
    {"单位", ColumnKind::measure},        {"分值", ColumnKind::score},
    {"权重", ColumnKind::score},          {"得分", ColumnKind::score},
    {"分数", ColumnKind::score},          {"考核分值", ColumnKind::score},
    {"基数", ColumnKind::score},          {"实绩", ColumnKind::score},
    {"完成数", ColumnKind::score},        {"完成值", ColumnKind::score},
    {"上年完成", ColumnKind::score},      {"上年完成数", ColumnKind::score},
    {"总投资", ColumnKind::score},        {"备注", ColumnKind::other},
    {"类别", ColumnKind::remark},         {"分类", ColumnKind::remark},
    {"类型", ColumnKind::remark},         {"领域", ColumnKind::remark},
    {"板块", ColumnKind::remark},         {"进度", ColumnKind::other},
    {"进展情况", ColumnKind::remark},     {"序时进度", ColumnKind::other},
    {"联系电话", ColumnKind::remark},     {"联系人", ColumnKind::remark},
    {"进展", ColumnKind::remark},         {"说明", ColumnKind::other},
    {"推进情况", ColumnKind::remark},     {"完成情况", ColumnKind::remark},
    {"落实情况", ColumnKind::remark},     {"工作进展", ColumnKind::remark},
    {"办理情况", ColumnKind::remark},     {"整改情况", ColumnKind::remark},
    {"工作推进情况", ColumnKind::remark}, {"工作进展情况", ColumnKind::remark},
    {"工作完成情况", ColumnKind::remark}, {"项目进展", ColumnKind::remark},
    {"存在问题", ColumnKind::remark},     {"下步打算", ColumnKind::other},
    {"下一步打算", ColumnKind::other},    {"下一步计划", ColumnKind::other},
    {"是否达序", ColumnKind::remark},     {"是否完成", ColumnKind::remark},
    {"考核项目", ColumnKind::remark},     {"考核类别", ColumnKind::remark},
    {"项目类别", ColumnKind::remark},     {"工作类别", ColumnKind::remark},
    {"任务类别", ColumnKind::remark},     {"目标类别", ColumnKind::remark},
    {"指标类别", ColumnKind::remark},     {"目标类型", ColumnKind::remark},
    {"任务类型", ColumnKind::remark},     {"指标类型", ColumnKind::remark},
    {"工作领域", ColumnKind::remark},     {"所属领域", ColumnKind::remark},
    {"完成率", ColumnKind::score},        {"完成比例", ColumnKind::score},
    {"累计完成", ColumnKind::score},      {"累计完成数", ColumnKind::score},
    {"实际完成", ColumnKind::score},      {"实际完成数", ColumnKind::score},
    {"累计进度", ColumnKind::score},      {"完成进度", ColumnKind::remark},
    {"任务项", ColumnKind::number},       {"项次", ColumnKind::number},
    {"提案号", ColumnKind::number},       {"建议号", ColumnKind::number},
    {"案由", ColumnKind::task},           {"提案题目", ColumnKind::task},
    {"事项编号", ColumnKind::score},      {"事项编码", ColumnKind::score},
    {"最新进度", ColumnKind::remark},     {"抽查比例", ColumnKind::score},
    {"抽取比例", ColumnKind::score},      {"抽查频次", ColumnKind::remark},
    {"检查频次", ColumnKind::remark},     {"频次", ColumnKind::other},
    {"督查情况", ColumnKind::remark},     {"取得成效", ColumnKind::remark},
    {"建设性质", ColumnKind::remark},     {"资金来源", ColumnKind::remark},
    {"建设工期", ColumnKind::remark},     {"建设周期", ColumnKind::remark},
    {"起止年限", ColumnKind::deadline},   {"建设起止年限", ColumnKind::deadline},
    {"交办时间", ColumnKind::remark},     {"交办日期", ColumnKind::remark},
    {"下达时间", ColumnKind::remark},     {"填报时间", ColumnKind::remark},
    {"受理时间", ColumnKind::remark},     {"检查时间", ColumnKind::remark},
    {"会议时间", ColumnKind::remark},     {"会议名称", ColumnKind::remark},
    {"提案人", ColumnKind::remark},       {"建议人", ColumnKind::remark},
    {"领衔代表", ColumnKind::remark},     {"提出人", ColumnKind::remark},
    {"建议题目", ColumnKind::task},       {"建议标题", ColumnKind::task},
    {"提案标题", ColumnKind::task},       {"题目", ColumnKind::task},
    {"所在乡镇", ColumnKind::remark},     {"所属乡镇", ColumnKind::remark},
    {"电话", ColumnKind::remark},         {"联系方式", ColumnKind::remark},
    {"监督电话", ColumnKind::remark},     {"投诉电话", ColumnKind::remark},
    {"举报电话", ColumnKind::remark},     {"咨询电话", ColumnKind::remark},
    {"服务电话", ColumnKind::remark},
};
inline constexpr auto head_word_list = words_of(head_words, &HeadWord::word);

/// What the head of a column ends with that says what it holds, whatever stands in front: 年度重点任务.
inline constexpr HeadWord head_endings[] = {
    {"任务", ColumnKind::task},          {"内容", ColumnKind::task},
    {"事项", ColumnKind::task},          {"目标", ColumnKind::task},
    {"指标", ColumnKind::task},          {"项目", ColumnKind::task},
    {"名称", ColumnKind::task},          {"措施", ColumnKind::task},
    {"要求", ColumnKind::task},          {"工作", ColumnKind::task},
    {"实事", ColumnKind::task},          {"时限", ColumnKind::deadline},
    {"期限", ColumnKind::deadline},      {"时间", ColumnKind::deadline},
    {"节点", ColumnKind::deadline},      {"时段", ColumnKind::deadline},
    {"情况", ColumnKind::remark},        {"类别", ColumnKind::remark},
    {"类型", ColumnKind::remark},        {"成效", ColumnKind::remark},
    {"进展", ColumnKind::remark},        {"原因", ColumnKind::remark},
    {"问题", ColumnKind::remark},        {"领域", ColumnKind::remark},
    {"对象", ColumnKind::remark},        {"依据", ColumnKind::remark},
    {"来源", ColumnKind::remark},        {"结果", ColumnKind::remark},
    {"程序", ColumnKind::remark},        {"完成率", ColumnKind::score},
    {"建设规模", ColumnKind::task},      {"内容及规模", ColumnKind::task},
    {"内容和规模", ColumnKind::task},    {"项目概况", ColumnKind::task},
    {"建设年限", ColumnKind::deadline},  {"地点", ColumnKind::remark},
    {"投资额", ColumnKind::score},       {"总投资", ColumnKind::score},
    {"投资总额", ColumnKind::score},     {"投资计划", ColumnKind::value},
    {"计划投资", ColumnKind::value},     {"计划完成投资", ColumnKind::value},
    {"工程概况", ColumnKind::task},      {"已完成投资", ColumnKind::score},
    {"累计完成投资", ColumnKind::score},
};
inline constexpr auto head_ending_list = words_of(head_endings, &HeadWord::word);

/// What the head of a column begins with that reports what has been reached by a day.
inline constexpr auto reports_until = word_list({"截至", "截止"});

/// What a line below a table begins with.
inline constexpr auto words_below_tables =
    word_list({"备注：", "备注:", "注：", "注:", "说明：", "说明:", "填表说明", "附件", "附表",
               "抄送", "抄报", "分送", "（此件", "(此件"});

/// What a sentence begins with that speaks of all items or rows above it: 以上任务，请各单位抓好落实。
inline constexpr auto words_for_all_items =
    word_list({"以上任务",     "以上各项",     "以上事项",     "以上工作", "以上目标",
               "上述任务",     "上述各项",     "上述事项",     "上述工作", "本表由",
               "本表所",       "各责任单位要", "各牵头单位要", "各单位要", "请各",
               "各级各部门要", "各地各部门要", "各部门要",     "各乡镇要", "各镇街要"});

/// What opens a line above a table that says in which measure it counts: 单位：万元.
inline constexpr auto measure_lines = word_list({"单位：", "单位:", "计量单位：", "计量单位:"});

/// What the first cell of a row holds that sums up the others.
inline constexpr auto sum_words = word_list({"合计", "总计", "小计", "共计"});
inline constexpr auto sums_of_places =
    word_list({"全县", "全市", "全区", "全省", "全州", "全旗", "全镇"});

/// What opens such a row, or one of who has filled in the table.
inline constexpr auto no_members =
    word_list({"平均", "其中", "全县平均", "全市平均", "全区平均", "填表", "制表", "审核人"});

/// Whether the first cell `words` of a row says that it sums up others: 合计, 全县合计, 全县.
[[nodiscard]] constexpr bool is_a_sum(std::string_view words) noexcept {
    constexpr std::size_t longest = 18;  // bytes
    bool const sum = sum_words.suffix_of(words) != 0 || no_members.prefix_of(words) != 0;
    return sum_words.prefix_of(words) != 0 || (sum && words.size() <= longest) ||
           (!words.empty() && sums_of_places.prefix_of(words) == words.size());
}

/// Posts of persons: 副县长王平.
inline constexpr auto post_words =
    word_list({"县长", "市长", "区长", "州长", "镇长", "乡长", "书记", "主任", "常委", "部长",
               "局长", "主席", "秘书长", "调研员"});

/// Head words without what says no more of the column: 2024年目标值, 目标值（亿元）, 完成率%.
[[nodiscard]] constexpr std::string_view bare_head(std::string_view words) noexcept {
    words.remove_suffix(words.ends_with('%') ? 1 : 0);
    constexpr std::string_view year = "年";
    DigitRun const digits = digit_run_at(words, 0);
    if (digits.digits == 4 && words.substr(digits.end).starts_with(year) &&
        words.size() > digits.end + year.size()) {
        words.remove_prefix(digits.end + year.size());
    }
    for (std::size_t position = 0; position < words.size();) {
        Mark const mark = mark_at(words, position);
        if (mark.kind == Punctuation::open_bracket && position != 0) {
            return words.substr(0, position);
        }
        position += mark.length != 0 ? mark.length : character_length(words, position);
    }
    return words;
}

/// Persons by what they are in a group: 组长. In a text they stand in the list of a group that only leads on the work.
inline constexpr auto posts_in_heads =
    word_list({"组长", "副组长", "总指挥", "副总指挥", "指挥长", "副指挥长", "召集人"});

/// What a head cell says if it is a label of a role: of a known one, or of the form of one (验收单位).
[[nodiscard]] constexpr std::optional<TableColumn> read_head_label(
    std::string_view words) noexcept {
    constexpr std::size_t most_bytes = 30;
    TableColumn column;
    column.kind = ColumnKind::role;
    if (auto const label = read_known_label(words, 0, true); label && label->end == words.size()) {
        column.kind = label->deadline ? ColumnKind::deadline : ColumnKind::role;
        column.role = label->role;
        return column;
    }
    if (!words.empty() && posts_in_heads.prefix_of(words) == words.size()) {
        column.role = Role::leader;
        return column;
    }
    std::size_t const ending =
        std::max(unit_label_endings.suffix_of(words), leader_label_endings.suffix_of(words));
    if (ending == 0 || ending == words.size() || words.size() > most_bytes) {
        return std::nullopt;
    }
    bool const person = leader_label_endings.suffix_of(words) != 0;
    column.role = person ? Role::leader : Role::other;
    column.known = person;
    return column;
}

/// What joins two labels in one head: 责任主体与协同单位.
inline constexpr auto head_joiners = word_list({"与", "及", "和", "、", "／"});

/// What a head cell says that names a subject, 责任主体, or two kinds of units, 责任主体与协同单位, which are responsible then,
/// or units and persons: 牵头单位及主要负责人.
[[nodiscard]] constexpr std::optional<TableColumn> read_joined_labels(
    std::string_view words) noexcept {
    constexpr std::size_t most_bytes = 36;
    auto const is_label = [](std::string_view label) {
        auto const read = read_known_label(label, 0);
        return division_labels.prefix_of(label) == label.size() ||
               (read && read->end == label.size() && !read->deadline && read->role != Role::leader);
    };
    TableColumn column;
    column.kind = ColumnKind::role;
    column.role = Role::responsible;
    for (std::size_t at = 0; at < words.size() && words.size() <= most_bytes;
         at += character_length(words, at)) {
        std::size_t const joiner = words[at] == '/' ? 1 : head_joiners.prefix_of(words.substr(at));
        if (joiner == 0) {
            continue;
        }
        std::string_view const left = words.substr(0, at);
        std::string_view const right = words.substr(at + joiner);
        if (is_label(left) && is_label(right)) {
            return column;
        }
        column.persons = is_label(left) && leader_label_endings.suffix_of(right) != 0;
        if (column.persons) {
            auto const label = read_known_label(left, 0);
            column.role = label ? label->role : Role::responsible;
            return column;
        }
    }
    return !words.empty() && division_labels.prefix_of(words) == words.size()
               ? std::optional{column}
               : std::nullopt;
}

/// Whether the bracket behind the words of a head says that persons are named: 责任单位（责任人）.
[[nodiscard]] constexpr bool names_persons(std::string_view bracket) noexcept {
    bracket.remove_prefix(mark_at(bracket, 0).length);
    return leader_label_endings.prefix_of(bracket) != 0;
}

/// What the head cell `words`, without white space, says of its column; nothing if it is no head word.
/// `exactly`: it must be a word of the table of head words, not only end like one.
[[nodiscard]] constexpr std::optional<TableColumn> read_head_cell(std::string_view words,
                                                                  bool exactly = false) noexcept {
    constexpr std::size_t most_bytes = 36;
    constexpr std::string_view whether = "是否";
    constexpr std::size_t longest_question = 75;
    std::string_view const bare = bare_head(words);
    TableColumn column;
    std::size_t const row = head_word_list.find_prefix(bare);
    if (row != head_word_list.none && head_words[row].word.size() == bare.size()) {
        column.kind = head_words[row].kind;
        return column;
    }
    if (auto const labels = read_joined_labels(bare)) {
        return labels;
    }
    if (auto const label = read_head_label(words); label && label->known) {
        return label;  // 责任处（科）室
    }
    if (auto label = read_head_label(bare); label && (label->known || !exactly)) {
        label->persons = label->role != Role::leader && names_persons(words.substr(bare.size()));
        return label;
    }
    if (!exactly && bare.starts_with(whether) && bare.size() <= longest_question) {
        column.kind = ColumnKind::remark;
        return column;
    }
    if (exactly || bare.size() > most_bytes) {
        return std::nullopt;
    }
    if (reports_until.prefix_of(bare) != 0) {
        column.kind = ColumnKind::score;  // 截至2025年底完成投资
        return column;
    }
    std::size_t const ending = head_ending_list.find_suffix(bare);
    if (ending == head_ending_list.none) {
        return std::nullopt;
    }
    column.kind = head_endings[ending].kind;
    return column;
}

/// Whether columns make a table: a task, and who does it.
[[nodiscard]] inline bool make_a_table(std::vector<TableColumn> const& columns) {
    constexpr std::size_t most_columns = 24;
    auto const has = [&](ColumnKind kind) {
        return std::any_of(columns.begin(), columns.end(),
                           [&](TableColumn const& column) { return column.kind == kind; });
    };
    return has(ColumnKind::role) && (has(ColumnKind::task) || has(ColumnKind::number)) &&
           columns.size() >= 2 && columns.size() <= most_columns;
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

/// Where the first such mark at or after `position` stands; the size of `text` if there is none. Linear.
[[nodiscard]] constexpr std::size_t find_cell_mark(std::string_view text,
                                                   std::size_t position) noexcept {
    position = find_cell_byte(text, position);
    while (position < text.size() && cell_mark_at(text, position) == 0) {
        position = find_cell_byte(text, position + 1);
    }
    return position;
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

/// Whether a frame line is the one below the head of a Markdown table, `|---|---|`, which divides no rows.
[[nodiscard]] constexpr bool is_markdown_rule(std::string_view line) noexcept {
    return line.find('|') != std::string_view::npos &&
           line.find_first_not_of("|-: \t") == std::string_view::npos;
}

}  // namespace fengong::detail
