// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/detail/lead_in_words.hpp>
#include <fengong/parse/detail/verbs_of_change.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>

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
    "达产达效", "投入使用", "投入运营", "开工建设", "新开工建设", "优化调整", "封顶",
    "建成投运", "建成交付", "竣工交付", "交付投用", "建成上线",   "升规纳统", "签约入库",
    "争先进位", "上线",     "新上线",   "前进",     "前移",       "入库",     "新入库",
    "纳统",     "入统",     "交付",     "投用",     "投运",       "追回",     "到位",
    "进位",     "新签约",   "新竣工",   "新投产",   "新落地",     "新动工",   "新完工",
});

/// What says that what follows is to be done, or adds it up: `县教育局要在11月底前新建幼儿园`, `我县将新建农村公路`.
inline constexpr auto intentions = joined(hopes_that<HopeUse::intends>, word_list({"累计"}));

/// Words that only end like one of them: 主要建设内容.
inline constexpr auto no_intentions =
    word_list({"主要", "重要", "相应", "供应", "对应", "响应", "适应"});

/// What is planned for the year and is no intention in front of a sum: 产业园年度计划投资, but 县住建局年度计划改造小区.
inline constexpr auto plans_of_sums = word_list({"年度计划"});
inline constexpr auto planned_sums = word_list({"投资", "总投资"});

/// What calls what follows the goal, whatever it is: `今年的目标是能耗下降3%`.
inline constexpr auto namings_of_goals = word_list({"目标是", "目标为", "任务是", "任务为"});

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

/// For whom something is done, in words that only begin like one of those: 为农户增收.
inline constexpr auto coverbs_with_people =
    word_list({"为民营", "为农户", "为农民", "为农村", "为农业"});

/// Whether `words` begin with a noun or verb that begins like a word for whom something is done.
[[nodiscard]] constexpr bool is_no_coverb(std::string_view words) noexcept {
    return no_coverbs.prefix_of(words) != 0 && coverbs_with_people.prefix_of(words) == 0;
}

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
               "人民币",     "逐年",       "是",     "双",     "全面",   "合计",       "总计",
               "做到",       "还将",       "还要",   "还需",
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
inline constexpr auto averages_of_an_indicator =
    word_list({"增长", "增速", "下降", "可支配", "纯收入", "预期", "期望", "健康期望", "寿命",
               "浓度", "气温", "值"});

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
    word_list({"浓度", "强度", "密度", "长度", "宽度",   "厚度", "高度", "深度", "温度",
               "年度", "季度", "月度", "制度", "建筑面", "路面", "额度", "限度", "灌面",
               "桥面", "墙面", "水面", "地面", "屋面",   "坡面", "立面", "门面"});

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

inline constexpr LeadSignWord lead_signs[] = {
    {"其中", LeadSign::part},         {"最高", LeadSign::capped},   {"上限", LeadSign::limit},
    {"分别", LeadSign::respectively}, {"每", LeadSign::each},       {"均", LeadSign::average},
    {"亩产", LeadSign::average},      {"至少", LeadSign::at_least}, {"最少", LeadSign::at_least},
    {"至多", LeadSign::at_most},      {"最多", LeadSign::at_most},
};
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
