// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/hope_words.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

/// What tells reports of what has been done from promises, as tables.
namespace fengong::detail {

/// What a clause begins with that may begin a report.
enum class ReportOpening {
    clause,  ///< 初步核算: the sentence reports, if that is all that the clause says
    words,   ///< 截至目前: the sentence reports, unless 的 makes a noun of it
    until,   ///< 截至5月底: a month must follow, and the sentence must say that it reports
    half,    ///< 上半年: the sentence must say so, or compare with the year before
    state,   ///< 现有: this clause says what there is
};

struct ReportWord {
    std::string_view word;
    ReportOpening opening;
};

/// What a clause begins with behind which a sentence reports, or may report, what has been done.
inline constexpr ReportWord report_openings[] = {
    {"截至目前", ReportOpening::words},    {"截止目前", ReportOpening::words},
    {"到目前为止", ReportOpening::words},  {"截至去年", ReportOpening::words},
    {"截止去年", ReportOpening::words},    {"截至上年", ReportOpening::words},
    {"今年以来", ReportOpening::words},    {"去年以来", ReportOpening::words},
    {"近年来", ReportOpening::clause},     {"近两年来", ReportOpening::clause},
    {"近三年来", ReportOpening::clause},   {"近五年来", ReportOpening::clause},
    {"近几年来", ReportOpening::clause},   {"三年来", ReportOpening::clause},
    {"五年来", ReportOpening::clause},     {"十年来", ReportOpening::clause},
    {"过去一年", ReportOpening::clause},   {"过去五年", ReportOpening::clause},
    {"初步核算", ReportOpening::clause},   {"经初步核算", ReportOpening::clause},
    {"据统计", ReportOpening::clause},     {"经统计", ReportOpening::clause},
    {"据初步统计", ReportOpening::clause}, {"初步统计", ReportOpening::clause},
    {"截至", ReportOpening::until},        {"截止到", ReportOpening::until},
    {"截止", ReportOpening::until},        {"至", ReportOpening::until},
    {"上半年", ReportOpening::half},       {"前三季度", ReportOpening::half},
    {"一季度", ReportOpening::half},       {"第一季度", ReportOpening::half},
    {"一至三季度", ReportOpening::half},   {"现有", ReportOpening::state},
    {"现共有", ReportOpening::state},      {"共有", ReportOpening::state},
    {"目前", ReportOpening::state},        {"目前共有", ReportOpening::state},
    {"目前拥有", ReportOpening::state},
};
inline constexpr auto report_opening_list = words_of(report_openings, &ReportWord::word);

/// What it ends with there: 脱贫攻坚战打响以来.
inline constexpr std::string_view since = "以来";

/// What says that a sentence with a span up to some month reports: 截至5月底，已完成投资3亿元.
inline constexpr auto report_signs = word_list({"已完成", "已建成", "已实现"});

/// The same where the span begins with January, as goals seldom do: 1—6月完成投资3亿元，同比增长5%.
inline constexpr auto sums_so_far =
    word_list({"同比", "共完成", "占年度", "占全年", "占年计划", "占计划"});

/// The same in a sentence behind `上半年，`; 排第6位 also where such a span is not set off: nobody plans that.
inline constexpr auto comparisons_so_far = word_list(
    {"同比", "比上年同期", "较上年同期", "比去年同期", "较去年同期", "比上年增长", "较上年增长"});
inline constexpr auto ranks_so_far =
    word_list({"居第", "排第", "列第", "排名第", "居全国第", "居全省第", "居全市第", "居全区第",
               "居全县第", "排全国第", "排全省第", "排全市第", "列全国第", "列全省第", "列全市第",
               "全国排第", "全省排第", "全市排第", "全县排第"});

/// What goes on in the sentence where such spans are a schedule: `一季度，…增长6%；二季度，…增长7%`.
inline constexpr auto later_spans = word_list(
    {"二季度", "三季度", "四季度", "下半年", "全年", "二季", "三季", "四季", "月底", "年底"});

/// What says that it plans all the same: 上半年已完成投资6亿元，全年达到9亿元.
inline constexpr auto plan_signs =
    joined(hopes_that<HopeUse::plans>,
           word_list({"以上", "不低于", "不少于", "左右", "计划完成", "达到", "加快", "全部",
                      "尚未", "投入使用", "年内", "月底前", "年底前", "全年", "下半年"}));

/// What stands right in front of how much of a plan has been done: 完成率37.3%.
inline constexpr auto done_shares = word_list({"完成率", "完成率为", "开工率", "开工率为"});

/// What opens a clause in which a sentence that has reported turns to what is to come.
inline constexpr auto plan_openings = joined(
    hopes_that<HopeUse::opens_plan>, word_list({"下一步", "下步", "今年", "明年", "今后", "剩余",
                                                "其余", "余下", "二期", "全年", "年度"}));

/// What such a clause says of when.
inline constexpr auto plan_times =
    word_list({"月底", "月前", "月末", "年底", "年末", "年内", "下半年", "三季度", "四季度"});

/// What the words of what was done in a year may begin with: 2024年共完成投资3亿元.
inline constexpr auto marks_of_done = word_list({"已", "共", "累计", "实际"});

/// What tells what was done in a year, and begins no name: 2024年新增床位200张.
inline constexpr auto verbs_of_results =
    word_list({"完成", "实现", "新增", "达到", "建成", "改造", "发放", "引进", "接待", "举办"});

/// What is said to be done behind such a verb where that is part of a name: 2025年新增项目完成投资3亿元.
inline constexpr auto verbs_behind_names =
    word_list({"完成", "达到", "惠及", "建成", "新增", "新建", "改造", "提高", "开工", "实现"});

/// What a year that is over is called in front of what was measured then.
inline constexpr auto years_before = word_list({"去年", "上年", "前年"});

/// Where all that a clause reports holds, in front of what was measured there: 2024年全县地区生产总值.
inline constexpr auto places_of_reports =
    word_list({"全国", "全省", "全市", "全县", "全区", "全州", "全旗", "全镇", "全乡", "我国",
               "我省", "我市", "我县", "我区", "我州", "我旗", "我镇", "我乡"});

/// All that a report may begin with but digits, so that one look rules most clauses out.
inline constexpr auto beginnings_of_reports = joined(
    report_opening_list, years_before, places_of_reports, names_of_five_years, quoted_five_years);

/// What is measured year by year: 2024年优良天数比例.
inline constexpr auto yearly_measures =
    word_list({"生产总值",   "GDP",      "增加值",     "可支配收入", "财政收入",     "预算收入",
               "营业收入",   "零售总额", "进出口总额", "进出口额",   "贷款余额",     "存款余额",
               "优良天数",   "浓度",     "优良率",     "优良比例",   "优良天数比例", "优良天数比率",
               "森林覆盖率", "城镇化率", "常住人口",   "预期寿命",   "总产量",       "粮食产量",
               "总里程",     "旅游收入", "旅游总收入", "用电量",     "发病率",       "死亡率"});

/// What stands between it and its number.
inline constexpr auto verbs_of_measuring =
    word_list({"完成", "达到", "达", "为", "实现", "突破", "增长", "同比增长", "下降", "同比下降",
               "降到", "降至", "降为", "约", "约为", "约达"});

/// What sets it against others in the clause behind.
inline constexpr auto higher_than_others = word_list(
    {"高出全", "高于全", "低于全", "居全国", "居全省", "居全市", "排名全", "排全", "列全"});

/// What says that the numbers of a clause of a year that is over are to be reached all the same.
inline constexpr auto firm_plans =
    joined(hopes_that<HopeUse::plans_over>,
           word_list({"以上", "不低于", "不少于", "左右", "以内", "投入使用", "年内", "月底前",
                      "年底前", "全部", "尚未", "未", "加快", "下半年", "目标"}));

/// What only begins like a word that says what there is: 共有产权住房.
inline constexpr auto no_states =
    word_list({"共有产权", "共有人", "目前已", "目前正", "目前在", "目前以"});

/// What there may be that begins like a verb: 专业合作组织27家.
inline constexpr auto nouns_in_states =
    word_list({"组织", "登记", "培训机构", "培训学校", "种植基地", "种植户", "种植大户", "养护",
               "救助", "检查站", "保障房", "安置房"});

/// What a sentence begins with that goes on with the parts of what the one in front of it reports.
inline constexpr std::string_view opening_of_parts = "其中";

}  // namespace fengong::detail
