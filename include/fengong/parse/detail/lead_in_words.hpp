// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// Words in front of a promise that are no part of it, as a table.
namespace fengong::detail {

/// When a word that leads into a promise is no part of what is promised.
enum class LeadIn : std::uint8_t {
    always,  ///< 力争, 二是
    before_verb,  ///< where a verb follows: 全面 of 全面建成, not of 全面健身; 再 not of 再生水
    before_act,  ///< where a verb and what is done follow: 依法 of 依法查处案件; not 定期 of 定期存款
    behind_number,  ///< where a number stands right in front: 和, not of 和谐社区
};

struct LeadInWord {
    std::string_view word;
    LeadIn when;
};

/// Those that say neither hope nor plan.
inline constexpr LeadInWord other_lead_ins[] = {
    {"以及", LeadIn::always},        {"同时", LeadIn::always},
    {"其中", LeadIn::always},        {"年内", LeadIn::always},
    {"全年", LeadIn::always},        {"今年", LeadIn::always},
    {"本年", LeadIn::always},        {"年度", LeadIn::always},
    {"本年度", LeadIn::always},      {"一次性", LeadIn::before_verb},
    {"共计", LeadIn::before_verb},   {"依次", LeadIn::before_verb},
    {"当年", LeadIn::always},        {"累计", LeadIn::always},
    {"分别", LeadIn::always},        {"把", LeadIn::always},
    {"让", LeadIn::always},          {"使", LeadIn::always},
    {"年均", LeadIn::always},        {"全县", LeadIn::always},
    {"全市", LeadIn::always},        {"我县", LeadIn::always},
    {"我市", LeadIn::always},        {"我区", LeadIn::always},
    {"我省", LeadIn::always},        {"我州", LeadIn::always},
    {"我镇", LeadIn::always},        {"我国", LeadIn::always},
    {"全州", LeadIn::always},        {"全镇", LeadIn::always},
    {"全区", LeadIn::always},        {"全乡", LeadIn::always},
    {"全旗", LeadIn::always},        {"全盟", LeadIn::always},
    {"全省", LeadIn::always},        {"至少", LeadIn::always},
    {"最少", LeadIn::always},        {"至多", LeadIn::always},
    {"最多", LeadIn::always},        {"一是", LeadIn::always},
    {"二是", LeadIn::always},        {"三是", LeadIn::always},
    {"四是", LeadIn::always},        {"五是", LeadIn::always},
    {"六是", LeadIn::always},        {"七是", LeadIn::always},
    {"八是", LeadIn::always},        {"九是", LeadIn::always},
    {"十是", LeadIn::always},        {"并", LeadIn::before_verb},
    {"且", LeadIn::before_verb},     {"再", LeadIn::before_verb},
    {"共", LeadIn::before_verb},     {"各", LeadIn::before_verb},
    {"均", LeadIn::before_verb},     {"还", LeadIn::before_verb},
    {"又", LeadIn::before_verb},     {"持续", LeadIn::before_verb},
    {"深入", LeadIn::before_verb},   {"扎实", LeadIn::before_verb},
    {"全面", LeadIn::before_verb},   {"积极", LeadIn::before_verb},
    {"大力", LeadIn::before_verb},   {"稳步", LeadIn::before_verb},
    {"有序", LeadIn::before_verb},   {"全力", LeadIn::before_verb},
    {"着力", LeadIn::before_verb},   {"继续", LeadIn::before_verb},
    {"重点", LeadIn::before_verb},   {"精准", LeadIn::before_verb},
    {"规范", LeadIn::before_verb},   {"广泛", LeadIn::before_verb},
    {"常态化", LeadIn::before_verb}, {"高标准", LeadIn::before_verb},
    {"分批", LeadIn::before_verb},   {"加快", LeadIn::before_verb},
    {"统筹", LeadIn::before_verb},   {"主动", LeadIn::before_verb},
    {"集中", LeadIn::before_verb},   {"提前", LeadIn::before_verb},
    {"如期", LeadIn::before_verb},   {"按期", LeadIn::before_verb},
    {"免费", LeadIn::before_verb},   {"高质量", LeadIn::before_verb},
    {"强力", LeadIn::before_verb},   {"突出", LeadIn::before_verb},
    {"高水平", LeadIn::before_verb}, {"切实", LeadIn::before_verb},
    {"高效", LeadIn::before_verb},   {"有效", LeadIn::before_verb},
    {"基本", LeadIn::before_verb},   {"奋力", LeadIn::before_verb},
    {"努力", LeadIn::before_verb},   {"做到", LeadIn::always},
    {"进一步", LeadIn::before_verb}, {"一律", LeadIn::always},
    {"主要", LeadIn::before_verb},   {"整体", LeadIn::before_verb},
    {"总体", LeadIn::before_verb},   {"全部", LeadIn::before_verb},
    {"除", LeadIn::before_verb},     {"精心", LeadIn::before_verb},
    {"合计", LeadIn::before_verb},   {"向上", LeadIn::before_verb},
    {"彻底", LeadIn::before_verb},   {"将有", LeadIn::always},
    {"将有效", LeadIn::always},      {"将有序", LeadIn::always},
    {"将有力", LeadIn::always},      {"即", LeadIn::before_verb},
    {"今冬明春", LeadIn::always},    {"还将", LeadIn::always},
    {"未来三年", LeadIn::always},    {"牢牢", LeadIn::before_verb},
    {"首先", LeadIn::before_verb},   {"今年起", LeadIn::always},
    {"即日起", LeadIn::always},      {"争取在", LeadIn::always},
    {"未来五年", LeadIn::always},    {"今后三年", LeadIn::always},
    {"今后五年", LeadIn::always},    {"和", LeadIn::behind_number},
    {"及", LeadIn::behind_number},   {"与", LeadIn::behind_number},
    {"综合", LeadIn::before_verb},   {"同步", LeadIn::before_verb},
    {"整建制", LeadIn::before_verb}, {"逐步", LeadIn::before_verb},
    {"滚动", LeadIn::before_verb},   {"择优", LeadIn::before_verb},
    {"鼓励", LeadIn::before_verb},   {"尽快", LeadIn::before_verb},
    {"尽早", LeadIn::before_verb},   {"且包含", LeadIn::always},
    {"全国", LeadIn::before_verb},   {"妥善", LeadIn::before_act},
    {"依法", LeadIn::before_act},    {"依法依规", LeadIn::before_act},
    {"严厉", LeadIn::before_act},    {"严肃", LeadIn::before_act},
    {"合理", LeadIn::before_act},    {"分期", LeadIn::before_act},
    {"分步", LeadIn::before_act},    {"分年度", LeadIn::before_act},
    {"分批次", LeadIn::before_act},  {"优先", LeadIn::before_act},
    {"定期", LeadIn::before_act},    {"压茬", LeadIn::before_act},
    {"梯次", LeadIn::before_act},    {"成功", LeadIn::before_act},
    {"坚决", LeadIn::before_act},    {"及时", LeadIn::before_act},
    {"稳妥", LeadIn::before_act},    {"适时", LeadIn::before_act},
    {"高起点", LeadIn::before_act},  {"分段", LeadIn::before_act},
    {"在线", LeadIn::before_act},    {"线上", LeadIn::before_act},
    {"统一", LeadIn::before_act},    {"全覆盖", LeadIn::before_act},
};

/// All of them.
inline constexpr auto lead_ins = [] {
    constexpr auto always = hopes_that<HopeUse::leads_in>;
    constexpr auto before_verbs = hopes_that<HopeUse::leads_to_verb>;
    std::array<LeadInWord, std::size(other_lead_ins) + always.none + before_verbs.none> rows;
    std::size_t next = 0;
    for (LeadInWord const& row : other_lead_ins) {
        rows[next++] = row;
    }
    for (std::string_view const word : always) {
        rows[next++] = {word, LeadIn::always};
    }
    for (std::string_view const word : before_verbs) {
        rows[next++] = {word, LeadIn::before_verb};
    }
    return rows;
}();
inline constexpr auto lead_in_words = words_of(lead_ins, &LeadInWord::word);

/// The length of the words that say no more than where, or when, all of what follows is: 全市, 今年.
[[nodiscard]] inline std::size_t size_of_leading_in(std::string_view words) {
    std::size_t size = 0;
    for (std::size_t row = lead_in_words.find_prefix(words);
         row != lead_in_words.none && lead_ins[row].when == LeadIn::always;
         row = lead_in_words.find_prefix(words.substr(size))) {
        size += lead_ins[row].word.size();
    }
    return size;
}

/// Words that only begin like one of them, in front of a verb: 可再生能源.
inline constexpr auto no_lead_ins = word_list(
    {"争取在库",   "争取在孵",   "争取在校",   "争取在谈",   "争取在建",     "争取在册",
     "争取在岗",   "争取在职",   "争取在园",   "争取在营",   "争取在线",     "争取在读",
     "可再生",     "可回收",     "可利用",     "可持续",     "可追溯",       "再生",
     "再制造",     "一次性奖励", "一次性补助", "一次性补贴", "一次性奖补",   "一次性资助",
     "一次性建设", "鼓励发展类", "鼓励类",     "同步发展",   "年度计划投资", "年度计划总投资",
     "年度投资",   "使用",       "让利",       "让渡",       "把关"});

}  // namespace fengong::detail
