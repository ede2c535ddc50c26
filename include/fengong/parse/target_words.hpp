// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The words around a promised number, as tables. docs/targets.md says how they are used.
namespace fengong::detail {

/// Verbs and nouns of doing that may stand right in front of a number, behind what is measured or who gets it: 稳定在,
/// 完成, 给予.
inline constexpr auto state_verbs = word_list({
    "稳定在",   "保持在",   "保持",     "稳定",     "完成",       "实现",     "开工",
    "投产",     "竣工",     "到账",     "新开工",   "续建",       "签约",     "落地",
    "减负",     "补助",     "奖励",     "补贴",     "资助",       "提标",     "新增",
    "净增",     "增收",     "完工",     "办结",     "巩固在",     "维持在",   "维持",
    "奖补",     "另奖",     "另奖励",   "给予",     "予以",       "享受",     "拨付",
    "获得",     "追加",     "列支",     "结对",     "启动",       "动工",     "竣工投产",
    "竣工投用", "建成投产", "建成投用", "建成开放", "建成使用",   "建成运营", "投产达效",
    "达产达效", "投入使用", "投入运营", "开工建设", "新开工建设", "优化调整",
});

/// What says that what follows is to be done, or adds it up: `县教育局要在11月底前新建幼儿园`, `我县将新建农村公路`.
inline constexpr auto intentions = joined(hopes_that<HopeUse::intends>, word_list({"累计"}));

/// Words that only end like one of them: 主要建设内容, 产业园年度计划投资.
inline constexpr auto no_intentions =
    word_list({"主要", "重要", "相应", "供应", "对应", "响应", "适应", "年度计划"});

/// What calls what follows the goal, whatever it is: `今年的目标是能耗下降3%`.
inline constexpr auto namings_of_goals = word_list({"目标是", "目标为", "任务是", "任务为"});

/// When a word that leads into a promise is no part of what is promised.
enum class LeadIn : std::uint8_t {
    always,  ///< 力争, 二是
    before_verb,  ///< where a verb follows: 全面 of 全面建成, not of 全面健身; 再 not of 再生水
    behind_number,  ///< where a number stands right in front: 和, not of 和谐社区
};

struct LeadInWord {
    std::string_view word;
    LeadIn when;
};

/// Those that say neither hope nor plan.
inline constexpr auto other_lead_ins = std::to_array<LeadInWord>({
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
    {"我镇", LeadIn::always},        {"全州", LeadIn::always},
    {"全镇", LeadIn::always},        {"全区", LeadIn::always},
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
    {"临时", LeadIn::before_verb},   {"妥善", LeadIn::before_verb},
    {"依法", LeadIn::before_verb},   {"依法依规", LeadIn::before_verb},
    {"严厉", LeadIn::before_verb},   {"严肃", LeadIn::before_verb},
    {"严格", LeadIn::before_verb},   {"科学", LeadIn::before_verb},
    {"合理", LeadIn::before_verb},   {"分类", LeadIn::before_verb},
    {"分期", LeadIn::before_verb},   {"分级", LeadIn::before_verb},
    {"分步", LeadIn::before_verb},   {"分年度", LeadIn::before_verb},
    {"分批次", LeadIn::before_verb}, {"优先", LeadIn::before_verb},
    {"定期", LeadIn::before_verb},   {"联合", LeadIn::before_verb},
    {"统一", LeadIn::before_verb},   {"动态", LeadIn::before_verb},
    {"常态", LeadIn::before_verb},   {"高位", LeadIn::before_verb},
    {"压茬", LeadIn::before_verb},   {"梯次", LeadIn::before_verb},
    {"协同", LeadIn::before_verb},   {"梯度", LeadIn::before_verb},
    {"靶向", LeadIn::before_verb},   {"成功", LeadIn::before_verb},
    {"坚决", LeadIn::before_verb},   {"快速", LeadIn::before_verb},
    {"及时", LeadIn::before_verb},   {"稳妥", LeadIn::before_verb},
    {"逐年", LeadIn::before_verb},   {"适时", LeadIn::before_verb},
    {"适度", LeadIn::before_verb},   {"连片", LeadIn::before_verb},
    {"高起点", LeadIn::before_verb}, {"大规模", LeadIn::before_verb},
    {"多渠道", LeadIn::before_verb}, {"全方位", LeadIn::before_verb},
});

/// All of them.
inline constexpr auto lead_ins = [] {
    constexpr auto always = hopes_that<HopeUse::leads_in>;
    constexpr auto before_verbs = hopes_that<HopeUse::leads_to_verb>;
    std::array<LeadInWord, other_lead_ins.size() + always.none + before_verbs.none> rows;
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

/// Words that only begin like one of them, in front of a verb: 可再生能源.
inline constexpr auto no_lead_ins = word_list(
    {"争取在库",   "争取在孵",   "争取在校",   "争取在谈",   "争取在建",     "争取在册",
     "争取在岗",   "争取在职",   "争取在园",   "争取在营",   "争取在线",     "争取在读",
     "可再生",     "可回收",     "可利用",     "可持续",     "可追溯",       "再生",
     "再制造",     "一次性奖励", "一次性补助", "一次性补贴", "一次性奖补",   "一次性资助",
     "一次性建设", "鼓励发展类", "鼓励类",     "同步发展",   "年度计划投资", "年度计划总投资",
     "年度投资",   "使用",       "让利",       "让渡",       "把关"});

/// Words that only begin like a conjunction: 20个和美乡村, 与会嘉宾.
inline constexpr auto words_like_conjunctions =
    word_list({"对口", "对外", "对标", "对接", "和美", "和谐", "和睦", "和平", "及时", "与会"});

/// Words in front of whom or what something is done to: 为企业解决用地, 向老年人发放补贴.
inline constexpr auto coverbs = word_list({"为", "对", "向", "给"});

/// Nouns and verbs that begin like one of them.
inline constexpr auto no_coverbs = word_list({
    "为民", "为农", "为老服务", "为老助餐", "为老设施", "对口", "对外", "对接", "对标", "对比",
    "给予", "向上", "向好",     "给水",     "给排水",   "在线", "在校", "在建", "在册", "在园",
    "在岗", "在职", "在读",     "在库",     "从事",     "从业", "从严", "从优",
});

/// Words in front of the base of a rate: 为每户, 按每亩.
inline constexpr auto words_before_rates =
    word_list({"为", "对", "给", "按", "按照", "在", "平均"});

/// What an explanation of the number before begins with: 含充电车位300个.
inline constexpr auto part_openers = word_list({"含", "包括", "包含"});

/// Words between an indicator and its number that say nothing of their own.
inline constexpr auto fillers =
    joined(hopes_that<HopeUse::fills>,
           word_list({
               "分别",       "再",         "累计",   "均",     "各",     "共",         "为",
               "在",         "至",         "到",     "年均",   "同比",   "总",         "较上年",
               "比上年",     "基本",       "的",     "按",     "按照",   "对",         "已",
               "全年",       "年内",       "动态",   "较",     "继续",   "持续",       "始终",
               "明显",       "平均",       "实际",   "进一步", "名义",   "同口径",     "按可比价",
               "按可比价格", "按可比口径", "拟按",   "比去年", "较去年", "比上年同期", "较上年同期",
               "比去年同期", "较去年同期", "预计可", "总体",   "整体",   "普遍",       "原则上",
               "全部",       "一次性",     "依次",   "共计",   "自然",   "且",         "一次",
               "人民币",     "是",         "双",     "全面",   "合计",   "总计",
           }));

/// What stands between an indicator and a verb or comparator, and is part of a noun elsewhere: 将 of
/// `面积将达到20万亩`, but 投资计划 of `完成投资计划3亿元`.
inline constexpr auto fillers_before_verbs =
    joined(hopes_that<HopeUse::fills_before_verb>, word_list({"实现", "实现了"}));

/// Nouns that end like one of them: 行政许可达到300件.
inline constexpr auto nouns_like_fillers = word_list({"许可", "认可"});

/// Nouns that end like a filler, whatever stands behind them: 打击违法行为20起.
inline constexpr auto no_fillers = word_list({"行为", "作为", "人为"});

/// What stands between what changes and the time that it is set against: `能耗比2020年下降13%`.
inline constexpr auto fillers_before_times = word_list({"比", "较", "相比", "相对于"});

/// What stands behind a number that closes a goal: 90%以上的目标, 8%以上的增速.
inline constexpr auto goals_behind =
    word_list({"的目标", "的任务", "的奋斗目标", "的预期目标", "的工作目标", "目标任务", "任务目标",
               "的增速", "的增幅", "的增长率"});

/// Words in front of where, or by what, something is done; the verb stands behind: 在县城新建停车位.
inline constexpr auto settings =
    word_list({"在", "从", "按", "按照", "依托", "通过", "采取", "利用", "赴", "面向"});

/// Those of them that are never a verb.
inline constexpr auto settings_only = word_list({"在", "按照", "赴"});

/// Words in front of the size of a group that a matter is aimed at, not of what will be done.
inline constexpr auto orientation_verbs = word_list({
    "紧扣",
    "盯紧",
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
    "结合",
});

/// Comparators that are verbs of doing where what they are done to stands behind the number: 突破10项技术.
inline constexpr auto comparing_verbs = word_list({"突破"});

/// Words in front of a number that says what something costs, takes up or turns over: 总投资6.5亿元的医院
/// is none that is promised. How much it holds or carries (总容量34万千伏安的输变电工程) is.
inline constexpr auto size_words =
    word_list({"总投资", "投资", "投资额", "占地", "占地面积", "用地", "产值", "年产值"});

/// The same where what has that size needs no 的: 年产10万吨锂电材料项目.
inline constexpr auto capacity_words = word_list({
    "年产",
    "日产",
    "年加工",
    "日加工",
    "年处理",
    "日处理",
    "日供水",
    "年供气",
    "年出栏",
    "年存栏",
    "年屠宰",
    "年储",
    "年吞吐",
});

/// Verbs of getting on with something, in front of the name of a project: 推进50兆瓦光伏项目.
inline constexpr auto advancing_verbs =
    word_list({"推进", "推动", "加快", "抓好", "做好", "谋划", "加快推进", "全力推进"});

/// Bases of a rate behind 每, the longer of two that begin alike first.
inline constexpr auto rate_bases = word_list({
    "百户",     "千常住人口", "千老年人口",   "千名老年人", "百名老年人", "万常住人口",
    "千人口",   "万人口",     "千人",         "万人",       "户",         "人口",
    "人",       "亩",         "年",           "月",         "季度",       "周",
    "天",       "日",         "家",           "名",         "村",         "镇",
    "所",       "平方米",     "台",           "辆",         "件",         "吨",
    "头",       "株",         "次",           "个",         "餐",         "学期",
    "班",       "床",         "社区",         "街道",       "乡镇",       "行政村",
    "网格",     "小区",       "学校",         "企业",       "项目",       "园区",
    "县",       "乡",         "百人",         "百名",       "千名",       "万名",
    "十万人",   "平方公里",   "公里",         "立方米",     "度",         "节",
    "课",       "套",         "项",           "车",         "列次",       "卷",
    "页",       "担",         "册",           "份",         "盏",         "斤",
    "人天",     "晚",         "列",           "间",         "栋",         "处",
    "座",       "条",         "门",           "场",         "期",         "支",
    "队",       "组",         "位",           "张",         "只",         "羽",
    "公顷",     "公斤",       "小时",         "分钟",       "半年",       "季",
    "半月",     "学年",       "班级",         "辖区",       "村组",       "机构",
    "单位",     "部门",       "职工",         "学生",       "教师",       "老人",
    "镇街",     "村（社区）", "乡镇（街道）", "镇（街道）", "千名老人",   "百名老人",
    "街（镇）", "生",         "院",           "园",         "校",         "馆",
    "站",
});

/// Rates in one word, the base in front: 人均, and 亩产 for what one 亩 yields.
inline constexpr auto averages = word_list({
    "人均",
    "户均",
    "亩均",
    "年均",
    "月均",
    "日均",
    "村均",
    "镇均",
    "社均",
    "企均",
    "校均",
    "亩产",
});

/// Bases of a rate that are spans of time.
inline constexpr auto time_bases =
    word_list({"年", "月", "季度", "季", "半年", "半月", "周", "天", "日", "小时", "学期", "学年"});

/// What follows an average that is part of an indicator or an adverb: 人均可支配收入, 年均增长.
inline constexpr auto averages_of_an_indicator = word_list(
    {"增长", "增速", "下降", "可支配", "纯收入", "预期", "期望", "寿命", "浓度", "气温", "值"});

/// Verbs in front of a share that are never part of its name, as 绿化 is of 绿化覆盖率.
inline constexpr auto verbs_before_shares = joined(hopes_that<HopeUse::does_share>, word_list({
                                                                                        "实现",
                                                                                        "完成",
                                                                                        "推进",
                                                                                        "推动",
                                                                                        "保持",
                                                                                        "达到",
                                                                                        "稳定",
                                                                                        "提升",
                                                                                        "引导",
                                                                                        "全面完成",
                                                                                    }));

/// What the name of a share ends with.
inline constexpr auto share_endings = word_list({"率", "比", "比例", "比重", "度", "面"});

/// What only ends like it: 总磷浓度.
inline constexpr auto no_share_endings =
    word_list({"浓度", "强度", "密度", "长度", "宽度", "厚度", "高度", "深度", "温度", "年度",
               "季度", "月度", "制度", "建筑面", "路面", "额度", "限度"});

/// Whether `words` are the name of a share: 参保率.
[[nodiscard]] constexpr bool names_a_share(std::string_view words) noexcept {
    return share_endings.suffix_of(words) != 0 && no_share_endings.suffix_of(words) == 0;
}

/// What comparators begin with that are no verbs: 不少于, 至少, 最低.
inline constexpr auto adverbial_openings = word_list({"不", "至", "最"});

/// What words in front of a number say about how it is meant.
enum class LeadSign : std::uint8_t {
    part,          ///< 其中: a part of the number before
    capped,        ///< 最高: the cap of a grant
    limit,         ///< 上限: likewise where the number follows, 奖励上限为15万元
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
    {"上限", LeadSign::limit},
    {"分别", LeadSign::respectively},
    {"每", LeadSign::each},
    {"均", LeadSign::average},
    {"亩产", LeadSign::average},
    {"至少", LeadSign::at_least},
    {"最少", LeadSign::at_least},
    {"至多", LeadSign::at_most},
    {"最多", LeadSign::at_most},
});
inline constexpr auto sign_words = words_of(lead_signs, &LeadSignWord::word);

/// Every character that one of them begins with.
inline constexpr CharacterSet sign_beginnings = first_characters(sign_words);

/// Every character that an intention or the naming of a goal begins with.
inline constexpr CharacterSet intention_beginnings = first_characters(intentions, namings_of_goals);

/// What stands between 上限 and the number that it is: 奖励上限为15万元; not 上限提高到500万元.
inline constexpr auto words_behind_limits = word_list({"为", "不超过"});

/// Names that begin like a bound: 最低生活保障标准.
inline constexpr auto names_like_bounds =
    word_list({"最低生活", "最低工资", "最低标准", "最低收购", "最高人民", "最高标准", "最高限价",
               "超出部分", "超过部分", "超额部分", "高出部分"});

/// What divides the members of a subject in front of 分别.
inline constexpr auto subject_separators = word_list({"和", "及", "与", "、"});

}  // namespace fengong::detail
