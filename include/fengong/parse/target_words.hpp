// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>

#include <array>
#include <cstdint>
#include <string_view>

/// The words around a promised number, as tables. docs/targets.md says how they are used.
namespace fengong::detail {

/// Verbs of change in front of a number: with % or 个百分点 they make it growth.
inline constexpr auto change_verbs = word_list({
    "增长", "增加", "提高", "提升", "上升", "上浮", "上调", "扩大", "下降", "降低", "减少",
    "压减", "压缩", "压降", "缩减", "下调", "下浮", "增幅", "涨幅", "增速", "降幅",
});

/// Nouns of change behind what changes: 实际使用内资增幅.
inline constexpr auto growth_nouns = word_list({"增幅", "增速", "涨幅", "降幅", "增长率"});

/// Verbs that say that a number comes down to what is promised.
inline constexpr auto falling_verbs =
    word_list({"下降到", "下降至", "降低到", "降低至", "降到", "降至", "减少到", "减少至", "减至",
               "缩短到", "缩短至", "压缩到", "压缩至", "压减至"});

/// Verbs and nouns of doing that may stand between an indicator and its number: 稳定在, 完成.
inline constexpr auto state_verbs = word_list({
    "稳定在", "保持在", "保持", "稳定", "完成", "实现", "开工", "投产", "竣工", "到账",
    "新开工", "续建",   "签约", "落地", "减负", "补助", "奖励", "补贴", "资助", "提标",
});

/// Verbs of doing that open a promise; what is left between them and the number is the indicator.
/// Of two that begin alike the longer is taken.
inline constexpr auto action_verbs = word_list({
    "新增",     "净增",     "新建",     "新改建",   "改扩建",   "改建",     "扩建",   "续建",
    "建成",     "建设",     "建立",     "改造",     "升级改造", "改造升级", "提升",   "完成",
    "实施",     "滚动实施", "开展",     "举办",     "办好",     "组织",     "培育",   "培训",
    "培养",     "引进",     "引育",     "引培",     "入选",     "入库",     "签约",   "落地",
    "落地见效", "打造",     "创建",     "创成",     "推进",     "推动",     "实现",   "达到",
    "争取",     "新开放",   "开放",     "新认定",   "认定",     "新签约",   "新开工", "开工",
    "投产",     "竣工",     "发放",     "扶持",     "处置",     "盘活",     "解决",   "选育",
    "购置",     "购买",     "安装",     "更换",     "整治",     "治理",     "清淤",   "资助",
    "开发",     "扩增",     "增加",     "增添",     "减少",     "压减",     "化解",   "兑现",
    "拨付",     "投入",     "投放",     "设立",     "启动",     "启用",     "招引",   "引导",
    "吸纳",     "转移",     "帮扶",     "救助",     "惠及",     "改善",     "修复",   "绿化",
    "造林",     "种植",     "收购",     "收储",     "供应",     "筹集",     "打通",   "延伸",
    "稳定",     "保持",     "确保",     "累计",     "实际利用", "利用",     "新引进", "新建成",
    "新改扩建", "新增加",   "新培育",   "配备",     "评选",     "推广",     "举行",   "创造",
    "带动",     "免费为",   "全面完成", "建成投用",
});

/// Words that lead into a promise and are no part of what is promised.
inline constexpr auto connectors = word_list({
    "并",   "且",   "和",   "及",   "以及", "同时", "其中", "力争", "力求", "确保", "保证", "年内",
    "全年", "今年", "本年", "年度", "当年", "累计", "计划", "预计", "分别", "再",   "共",   "各",
    "将",   "、",   "，",   "均",   "年均", "全县", "全市", "全区", "全省", "城市", "要",
});

/// Words between an indicator and its number that say nothing of their own.
inline constexpr auto fillers = word_list({
    "分别", "再",     "累计",   "均",   "各", "共", "为",   "在", "至", "到",   "年均", "同比",
    "总",   "较上年", "比上年", "基本", "的", "按", "按照", "对", "已", "全年", "年内", "动态",
});

/// Words in front of the size of a group that a matter is aimed at, not of what will be done.
inline constexpr auto orientation_verbs = word_list({
    "紧扣",
    "围绕",
    "聚焦",
    "瞄准",
    "针对",
    "紧盯",
    "依托",
    "立足",
    "锚定",
    "对标",
    "坚持",
});

/// Bases of a rate behind 每, the longer of two that begin alike first.
inline constexpr auto rate_bases = word_list({
    "百户",   "千人口", "万人口", "千人", "万人", "户",   "人口", "人",   "亩",
    "年",     "月",     "季度",   "周",   "天",   "日",   "家",   "名",   "村",
    "镇",     "所",     "平方米", "台",   "辆",   "件",   "吨",   "头",   "株",
    "次",     "个",     "餐",     "学期", "班",   "床",   "社区", "街道", "乡镇",
    "行政村", "网格",   "小区",   "学校", "企业", "项目", "园区", "县",   "乡",
});

/// Rates in one word: what is in front of 均.
inline constexpr auto average_bases = word_list({"人", "户", "亩", "年", "村"});

/// Bases of a rate that are spans of time.
inline constexpr auto time_bases = word_list({"年", "月", "季度"});

/// What follows an average that is part of an indicator or an adverb: 人均可支配收入, 年均增长.
inline constexpr auto averages_of_an_indicator = word_list({"增", "下降", "可支配", "纯收入"});

/// What makes a noun of a verb in front of it: 开工率, 培训量.
inline constexpr auto nouns_of_verbs = word_list({"率", "量", "额", "数", "面", "业", "度"});

/// What words in front of a number say about how it is meant.
enum class LeadSign : std::uint8_t {
    part,          ///< 其中: a part of the number before
    capped,        ///< 最高: the cap of a grant
    respectively,  ///< 分别
    each,          ///< 每户
    average,       ///< 人均
    at_least,      ///< 至少, also in front of a verb: 至少化解30件
    at_most,       ///< 至多
};

struct LeadSignWord {
    std::string_view word;
    LeadSign sign;
};

inline constexpr auto lead_signs = std::to_array<LeadSignWord>({
    {"其中", LeadSign::part},
    {"最高", LeadSign::capped},
    {"分别", LeadSign::respectively},
    {"每", LeadSign::each},
    {"均", LeadSign::average},
    {"至少", LeadSign::at_least},
    {"最少", LeadSign::at_least},
    {"至多", LeadSign::at_most},
    {"最多", LeadSign::at_most},
});
inline constexpr auto sign_words = words_of(lead_signs, &LeadSignWord::word);

/// Every character that one of them begins with.
inline constexpr CharacterSet sign_beginnings = [] {
    CharacterSet set;
    for (LeadSignWord const& row : lead_signs) {
        set.insert_first(row.word);
    }
    return set;
}();

/// What divides the members of a subject in front of 分别.
inline constexpr auto subject_separators = word_list({"和", "及", "与", "、"});

}  // namespace fengong::detail
