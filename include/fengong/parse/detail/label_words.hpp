// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The words that labels of roles and deadlines are composed of.
namespace fengong::detail {

/// A part of a label, the role that it says, and how much it weighs against the other parts: of
/// 牵头责任单位 the 牵头 decides, of 协同责任单位 the 协同. Weight 0: it says nothing.
struct LabelPart {
    std::string_view word;
    Role role;
    int weight;
    bool post = false;  ///< a label by itself, in front of a colon: 链长：周海涛
};

/// What labels are composed of, in front of 单位, 部门 or 领导.
inline constexpr LabelPart label_parts[] = {
    {"配合", Role::cooperating, 4},
    {"协同", Role::cooperating, 4},
    {"协办", Role::cooperating, 4},
    {"协助", Role::cooperating, 4},
    {"协作", Role::cooperating, 4},
    {"参与", Role::cooperating, 4},
    {"参加", Role::cooperating, 4},
    {"成员", Role::cooperating, 4},
    {"组员", Role::cooperating, 4},
    {"组长", Role::lead, 3},
    {"总牵头", Role::lead, 3},
    {"牵头", Role::lead, 3},
    {"主办", Role::lead, 3},
    {"主要", Role::lead, 3},
    {"主责", Role::lead, 3},
    {"发起", Role::lead, 3},
    {"责任", Role::responsible, 2},
    {"落实", Role::responsible, 2},
    {"承办", Role::responsible, 2},
    {"组织实施", Role::responsible, 2},
    {"实施", Role::responsible, 2},
    {"其他", Role::responsible, 2},
    {"相关", Role::cooperating, 1},
    {"协调", Role::cooperating, 1},
    {"负责", Role::responsible, 2},
    {"分管", Role::leader, 0},
    {"联系", Role::leader, 0},
    {"主管", Role::leader, 0},
    {"分线", Role::leader, 0},
    {"项目", Role::other, 0},
    {"整改", Role::other, 0},
    {"主体", Role::other, 0},
    {"具体", Role::other, 0},
    {"组织", Role::other, 0},
    {"决策", Role::other, 0},
    {"直接", Role::other, 0},
    {"第一", Role::other, 0},
    {"会办", Role::cooperating, 4},
    {"领办", Role::lead, 3},
    {"领衔", Role::lead, 3},
    {"主抓", Role::lead, 3},
    {"协管", Role::leader, 0},
    {"挂帅", Role::leader, 0},
    {"支持", Role::cooperating, 4},
    {"和", Role::other, 0},
    {"共同", Role::other, 0},
    {"执行", Role::responsible, 2},
    {"办理", Role::responsible, 2},
    // who stands by a village or project, and what is stood by
    {"包保", Role::other, 1},
    {"包联", Role::other, 1},
    {"包抓", Role::other, 1},
    {"包案", Role::other, 1},
    {"包挂", Role::other, 1},
    {"包村", Role::other, 1},
    {"包片", Role::other, 1},
    {"驻村", Role::other, 1},
    {"联村", Role::other, 1},
    {"挂村", Role::other, 1},
    {"挂钩", Role::other, 1},
    {"挂包", Role::other, 1},
    {"挂点", Role::other, 1},
    {"挂联", Role::other, 1},
    {"帮扶", Role::other, 1},
    {"帮包", Role::other, 1},
    {"结对", Role::other, 1},
    // who looks after the work of others
    {"督办", Role::other, 1},
    {"督查", Role::other, 1},
    {"督导", Role::other, 1},
    {"监督", Role::other, 1},
    {"验收", Role::other, 1},
    {"考核", Role::other, 1},
    {"考评", Role::other, 1},
    {"评估", Role::other, 1},
    {"指导", Role::other, 1},
    {"交办", Role::other, 1},
    // heads of chains of industry, of rivers and woods
    {"链长", Role::lead, 3, true},
    {"副链长", Role::lead, 3, true},
    {"河长", Role::lead, 3, true},
    {"湖长", Role::lead, 3, true},
    {"河湖长", Role::lead, 3, true},
    {"林长", Role::lead, 3, true},
    {"田长", Role::lead, 3, true},
    // heads of teams made for a project or chain, and who serves those that invest
    {"专班班长", Role::lead, 3, true},
    {"专班长", Role::lead, 3, true},
    {"首席服务官", Role::lead, 3, true},
    {"首席服务员", Role::lead, 3, true},
};
inline constexpr auto label_part_words = words_of(label_parts, &LabelPart::word);

/// Levels that may stand in a label for persons: 分管县领导, 区政府分管领导.
inline constexpr auto label_levels =
    word_list({"县政府", "市政府", "区政府", "政府", "县",   "市",   "区",   "镇",  "省",
               "州",     "旗",     "县级",   "市级", "区级", "镇级", "校",   "院",  "校级",
               "院级",   "县委",   "市委",   "区委", "乡级", "村级", "省级", "州级"});

inline constexpr auto unit_label_endings =
    word_list({"单位", "部门", "机构", "科室", "处室", "股室", "司局", "处（科）室", "处(科)室",
               "科（室）", "科(室)", "站所", "站办所", "办所", "部室"});

/// Labels in brackets of a verb alone, in front of a colon: （牵头：A；配合：B）.
inline constexpr auto bare_labels =
    word_list({"牵头", "主办", "主责", "承办", "配合", "协办", "协助", "协同", "参与"});

[[nodiscard]] constexpr bool is_bare_verb(std::string_view label) noexcept {
    return !label.empty() && bare_labels.prefix_of(label) == label.size();
}

/// What may stand behind them in a label: 牵头部门和单位.
inline constexpr auto more_label_endings =
    word_list({"和单位", "及单位", "、单位", "（单位）", "(单位)", "和部门"});
inline constexpr auto leader_label_endings = word_list(
    {"领导", "责任人", "负责人", "领衔人", "牵头人", "经办人", "承办人", "主办人", "督办人",
     "包保人", "包联人", "包案人", "总负责人", "总责任人", "责任人员", "协助人", "协办人"});

/// What stands in a label for such persons in front of a colon or alone in a cell, behind another word: 分管副县长, 包村干部.
inline constexpr auto post_label_endings =
    word_list({"县长",   "副县长", "市长",   "副市长", "区长",     "副区长", "镇长",
               "副镇长", "乡长",   "副乡长", "局长",   "副局长",   "主任",   "副主任",
               "书记",   "副书记", "秘书长", "局领导", "班子成员", "干部",   "同志"});

/// Parts that are such a label by themselves, those with LabelPart::post.
inline constexpr auto posts_as_labels =
    word_list({"链长", "副链长", "河长", "湖长", "河湖长", "林长", "田长", "专班班长", "专班长",
               "首席服务官", "首席服务员"});

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

/// What a word of a label is.
enum class LabelWordKind : std::uint8_t {
    deadline,
    leader_ending,
    unit_ending,
    part,
    level,
    division,
    place_ending,
    post_ending,
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
                              unit_label_endings.none + std::size(label_parts) + label_levels.none +
                              division_labels.none + place_label_endings.none +
                              post_label_endings.none + short_deadline_labels.none>
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
    add(post_label_endings, LabelWordKind::post_ending);
    add(short_deadline_labels, LabelWordKind::short_deadline);
    for (std::size_t row = 0; row < std::size(label_parts); ++row) {
        rows[next++] = {label_parts[row].word, LabelWordKind::part, row};
    }
    return rows;
}();
inline constexpr auto label_word_list = words_of(label_words, &LabelWord::word);

/// Every character that a known label begins with.
inline constexpr CharacterSet label_beginnings = first_characters(
    label_part_words, label_levels, deadline_labels, division_labels, short_deadline_labels);

}  // namespace fengong::detail
