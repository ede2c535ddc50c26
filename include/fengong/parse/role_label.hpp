// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// A label found in a text: 牵头单位, 协同责任单位, 分管县领导, 完成时限.
struct LabelReading {
    Role role = Role::other;
    std::size_t end = 0;    ///< where the label ends
    std::size_t list = 0;   ///< where the list after it begins
    bool known = true;      ///< false: of the form of a label, but made of other words
    bool colon = true;      ///< whether a colon joins the list to the label
    bool linked = false;    ///< whether 为 or 是 does
    bool deadline = false;  ///< what follows says when, not who
    Stretch remark;  ///< in brackets in front of what joins them: （排第一的为牵头单位）
};

namespace detail {

/// A part of a label, the role that it says, and how much it weighs against the other parts: of
/// 牵头责任单位 the 牵头 decides, of 协同责任单位 the 协同. Weight 0: it says nothing.
struct LabelPart {
    std::string_view word;
    Role role;
    int weight;
};

/// What labels are composed of, in front of 单位, 部门 or 领导.
inline constexpr auto label_parts = std::to_array<LabelPart>({
    {"配合", Role::cooperating, 4}, {"协同", Role::cooperating, 4},
    {"协办", Role::cooperating, 4}, {"协助", Role::cooperating, 4},
    {"协作", Role::cooperating, 4}, {"参与", Role::cooperating, 4},
    {"参加", Role::cooperating, 4}, {"成员", Role::cooperating, 4},
    {"组员", Role::cooperating, 4}, {"组长", Role::lead, 3},
    {"总牵头", Role::lead, 3},      {"牵头", Role::lead, 3},
    {"主办", Role::lead, 3},        {"主要", Role::lead, 3},
    {"主责", Role::lead, 3},        {"发起", Role::lead, 3},
    {"责任", Role::responsible, 2}, {"落实", Role::responsible, 2},
    {"承办", Role::responsible, 2}, {"组织实施", Role::responsible, 2},
    {"实施", Role::responsible, 2}, {"其他", Role::responsible, 2},
    {"相关", Role::cooperating, 1}, {"协调", Role::cooperating, 1},
    {"负责", Role::responsible, 2}, {"分管", Role::leader, 0},
    {"联系", Role::leader, 0},      {"包保", Role::leader, 0},
    {"挂钩", Role::leader, 0},      {"主管", Role::leader, 0},
    {"分线", Role::leader, 0},      {"督办", Role::leader, 0},
    {"项目", Role::other, 0},       {"整改", Role::other, 0},
    {"主体", Role::other, 0},       {"具体", Role::other, 0},
    {"组织", Role::other, 0},       {"决策", Role::other, 0},
    {"直接", Role::other, 0},       {"第一", Role::other, 0},
    {"包抓", Role::leader, 0},      {"会办", Role::cooperating, 4},
    {"领办", Role::lead, 3},        {"包联", Role::leader, 0},
    {"包案", Role::leader, 0},      {"领衔", Role::leader, 0},
    {"挂包", Role::leader, 0},      {"协管", Role::leader, 0},
    {"包挂", Role::leader, 0},      {"挂点", Role::leader, 0},
    {"挂联", Role::leader, 0},      {"支持", Role::cooperating, 4},
    {"和", Role::other, 0},
});
inline constexpr auto label_part_words = words_of(label_parts, &LabelPart::word);

/// Levels that may stand in a label for persons: 分管县领导, 区政府分管领导.
inline constexpr auto label_levels =
    word_list({"县政府", "市政府", "区政府", "政府", "县", "市", "区", "镇", "省", "州", "旗",
               "县级", "市级", "区级", "镇级", "校", "院", "校级", "院级"});

inline constexpr auto unit_label_endings =
    word_list({"单位", "部门", "机构", "科室", "处室", "股室", "司局", "处（科）室", "处(科)室",
               "科（室）", "科(室)", "站所"});

/// Labels in brackets of a verb alone, in front of a colon: （牵头：A；配合：B）.
inline constexpr auto bare_labels =
    word_list({"牵头", "主办", "主责", "承办", "配合", "协办", "协助", "协同", "参与"});

[[nodiscard]] constexpr bool is_bare_verb(std::string_view label) noexcept {
    return !label.empty() && bare_labels.prefix_of(label) == label.size();
}

/// What may stand behind them in a label: 牵头部门和单位.
inline constexpr auto more_label_endings =
    word_list({"和单位", "及单位", "、单位", "（单位）", "(单位)", "和部门"});
inline constexpr auto leader_label_endings = word_list({"领导", "责任人", "负责人"});

/// Labels that are no composition, of lists that say by verbs who does what: 部门分工：A牵头，B配合.
inline constexpr auto division_labels = word_list({"部门分工", "责任分工", "工作分工", "任务分工",
                                                   "单位分工", "责任主体", "实施主体", "落实主体"});

/// What else labels end with in front of a colon alone: 责任村：各村.
inline constexpr auto place_label_endings = word_list({"村", "社区", "镇街", "乡镇", "镇村"});

/// Labels of a deadline.
inline constexpr auto deadline_labels =
    word_list({"完成时限",     "完成时限要求", "完成时间",     "完成期限", "限期时间", "办结时限",
               "办理时限",     "时限要求",     "计划完成时间", "完成日期", "时间节点", "时间要求",
               "工作时限",     "进度安排",     "时间安排",     "整改时限", "时间进度", "进度要求",
               "推进时限",     "竣工时间",     "完工时间",     "竣工日期", "竣工时限", "完工时限",
               "计划竣工时间", "计划完工时间", "计划完成时限", "办结时间", "完成节点"});

/// What is one in front of a colon alone.
inline constexpr auto short_deadline_labels = word_list({"时限", "期限"});

/// What a time begins with there, if not with a digit.
inline constexpr auto beginnings_of_times =
    word_list({"年", "长期", "全年", "每", "立即", "即", "持续", "常态", "上半年", "下半年", "上旬",
               "本年", "今年", "当年", "汛期", "春节"});

/// Whether a colon and a time stand at `position`: not `期限：不超过60日`.
[[nodiscard]] constexpr bool opens_a_time(std::string_view text, std::size_t position) noexcept {
    Mark const colon = mark_at(text, position);
    std::size_t const behind = skip_white_space(text, position + colon.length);
    return colon.kind == Punctuation::colon &&
           (begins_number(text, behind) || beginnings_of_times.prefix_of(text.substr(behind)) != 0);
}

/// What joins a list to its label where no colon does: 责任单位为A.
inline constexpr auto label_links = word_list({"为", "是"});

/// What begins like that and joins nothing: the name of a unit, or a sentence on what the units of a role are.
inline constexpr auto no_label_links =
    word_list({"为民服务", "为民办", "为农服务", "为老服务", "为企服务", "为侨服务", "为军服务",
               "是否", "是指", "为主", "为辅"});

/// What a word of a label is.
enum class LabelWordKind : std::uint8_t {
    deadline,
    leader_ending,
    unit_ending,
    part,
    level,
    division,
    place_ending,
    short_deadline
};

struct LabelWord {
    std::string_view word;
    LabelWordKind kind = LabelWordKind::part;
    std::size_t row = 0;  ///< of label_parts
};

/// All words of labels: where one begins like another (责任, 责任人), the longer one stands there.
inline constexpr auto label_words = [] {
    std::array<LabelWord, deadline_labels.none + leader_label_endings.none +
                              unit_label_endings.none + label_parts.size() + label_levels.none +
                              division_labels.none + place_label_endings.none +
                              short_deadline_labels.none>
        rows;
    std::size_t next = 0;
    auto const add = [&](auto const& words, LabelWordKind kind) {
        for (std::string_view const word : words) {
            rows[next++] = {word, kind, 0};
        }
    };
    add(deadline_labels, LabelWordKind::deadline);
    add(leader_label_endings, LabelWordKind::leader_ending);
    add(unit_label_endings, LabelWordKind::unit_ending);
    add(label_levels, LabelWordKind::level);
    add(division_labels, LabelWordKind::division);
    add(place_label_endings, LabelWordKind::place_ending);
    add(short_deadline_labels, LabelWordKind::short_deadline);
    for (std::size_t row = 0; row < label_parts.size(); ++row) {
        rows[next++] = {label_parts[row].word, LabelWordKind::part, row};
    }
    return rows;
}();
inline constexpr auto label_word_list = words_of(label_words, &LabelWord::word);

/// Every character that a known label begins with.
inline constexpr CharacterSet label_beginnings = first_characters(
    label_part_words, label_levels, deadline_labels, division_labels, short_deadline_labels);

/// Whether words end like a label of a role or deadline.
[[nodiscard]] constexpr bool ends_like_a_label(std::string_view words) noexcept {
    return unit_label_endings.suffix_of(words) != 0 || leader_label_endings.suffix_of(words) != 0 ||
           deadline_labels.suffix_of(words) != 0 || division_labels.suffix_of(words) != 0 ||
           place_label_endings.suffix_of(words) != 0 || short_deadline_labels.suffix_of(words) != 0;
}

/// Where the label composed of known words at `position` ends, its role and kind; nothing if there is
/// none.
[[nodiscard]] constexpr std::optional<LabelReading> read_known_label(
    std::string_view text, std::size_t position) noexcept {
    LabelReading label;
    label.end = position;
    int heaviest = 0;
    bool composed = false;
    bool level = false;
    while (true) {
        bool const first = label.end == position;
        std::size_t const found = label_word_list.find_prefix(text.substr(label.end));
        if (found == label_word_list.none) {
            std::size_t const size = label.end - position;
            bool const bare = composed && is_bare_verb(text.substr(position, size)) &&
                              mark_at(text, label.end).kind == Punctuation::colon;
            return bare ? std::optional{label} : std::nullopt;
        }
        LabelWord const& word = label_words[found];
        label.end += word.word.size();
        switch (word.kind) {
        case LabelWordKind::deadline:
            label.deadline = true;
            return first ? std::optional{label} : std::nullopt;
        case LabelWordKind::leader_ending:
            label.role = Role::leader;
            return composed || word.word != "领导" ? std::optional{label} : std::nullopt;
        case LabelWordKind::unit_ending:
            if (mark_at(text, label.end).kind != Punctuation::colon) {
                std::size_t const more = more_label_endings.prefix_of(text.substr(label.end));
                bool const whole = mark_at(text, label.end + more).kind == Punctuation::colon;
                label.end += whole ? more : 0;
            }
            return heaviest != 0 && !level ? std::optional{label} : std::nullopt;
        case LabelWordKind::short_deadline:
            label.deadline = true;
            return first && opens_a_time(text, label.end) ? std::optional{label} : std::nullopt;
        case LabelWordKind::division:
            label.role = Role::responsible;
            return first && mark_at(text, label.end).kind == Punctuation::colon
                       ? std::optional{label}
                       : std::nullopt;
        case LabelWordKind::place_ending:
            return heaviest != 0 && !level && mark_at(text, label.end).kind == Punctuation::colon
                       ? std::optional{label}
                       : std::nullopt;
        case LabelWordKind::part:
            if (LabelPart const& part = label_parts[word.row]; part.weight > heaviest) {
                heaviest = part.weight;
                label.role = part.role;
            }
            composed = true;
            break;
        case LabelWordKind::level:
            level = true;
            break;
        }
    }
}

/// Whether anything in `text` may be a label with 为 or 是. Linear, and passes quickly over what is none.
[[nodiscard]] constexpr bool may_hold_linked_label(std::string_view text) noexcept {
    for (std::string_view const link : label_links) {
        // The last byte of a character is the rarest.
        for (std::size_t at = text.find(link.back()); at != std::string_view::npos;
             at = text.find(link.back(), at + 1)) {
            std::string_view const head = text.substr(0, at + 1);
            if (head.ends_with(link)) {
                std::string_view const front = head.substr(0, head.size() - link.size());
                if (ends_like_a_label(front) || ends_with_bracket(front)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// Whether anything in `text` may be a label with nothing between it and its list: 责任单位县财政局. Linear.
[[nodiscard]] constexpr bool may_hold_bare_label(std::string_view text) noexcept {
    for (std::string_view const word : {"单位", "部门", "责任", "领导"}) {
        if (holds_word(text, word)) {
            return true;
        }
    }
    return false;
}

/// Reads what stands between `label` and its list: a remark in brackets, 为 or 是, a colon. Nothing joins
/// them where neither of the last two stands; then the list begins behind the label. Constant time.
constexpr void join_list(std::string_view text, LabelReading& label) noexcept {
    constexpr std::size_t longest_remark = 150;  // bytes
    std::size_t at = label.end;
    Mark const next = mark_at(text, at);
    if (next.kind == Punctuation::colon) {  // as nearly all are
        label.colon = true;
        label.list = at + next.length;
        label.remark = {at, at};
        return;
    }
    if (next.kind == Punctuation::open_bracket) {
        std::string_view const near = text.substr(0, at + longest_remark);
        std::size_t const close = find_closing_bracket(near, at);
        at = close == std::string_view::npos ? at : close + mark_at(text, close).length;
    }
    std::size_t const remark_end = at;
    std::string_view const rest = text.substr(at);
    std::size_t const link = no_label_links.prefix_of(rest) != 0 ? 0 : label_links.prefix_of(rest);
    Mark const mark = mark_at(text, at + link);
    label.linked = link != 0;
    label.colon = mark.kind == Punctuation::colon;
    bool const joined = label.linked || label.colon;
    label.list = joined ? at + link + (label.colon ? mark.length : 0) : label.end;
    label.remark = joined ? Stretch{label.end, remark_end} : Stretch{label.end, label.end};
}

/// The words in front of a colon that end like a label: 监考单位：, 省牵头单位：. At most ten characters.
[[nodiscard]] constexpr std::optional<LabelReading> read_unknown_label(
    std::string_view text, std::size_t position) noexcept {
    constexpr std::size_t most_characters = 10;
    std::size_t end = position;
    for (std::size_t characters = 0; end < text.size() && characters <= most_characters;
         ++characters) {
        Mark const mark = mark_at(text, end);
        if (mark.kind == Punctuation::colon) {
            std::string_view const word = text.substr(position, end - position);
            std::size_t const ending =
                std::max(unit_label_endings.suffix_of(word), leader_label_endings.suffix_of(word));
            return ending != 0 && ending != word.size()
                       ? std::optional{LabelReading{
                             Role::other, end, end + mark.length, false, true, false, false, {}}}
                       : std::nullopt;
        }
        if (mark.kind != Punctuation::none) {
            return std::nullopt;
        }
        end += character_length(text, end);
    }
    return std::nullopt;
}

}  // namespace detail

/// The label at `position` of text without white space.
///
/// Labels are composed: 牵头, 责任, 配合 … in front of 单位 or 部门, 分管, 联系 … and a level in front of
/// 领导. They are taken with or without what joins a list to them: a colon, 为 or 是. Words in front of a colon that
/// end like a label (监考单位：) are taken as unknown, role other, if they are at most ten characters.
[[nodiscard]] constexpr std::optional<LabelReading> read_role_label(std::string_view text,
                                                                    std::size_t position) noexcept {
    if (auto label = detail::read_known_label(text, position)) {
        detail::join_list(text, *label);
        return label;
    }
    return detail::read_unknown_label(text, position);
}

}  // namespace fengong
