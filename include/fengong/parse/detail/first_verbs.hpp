// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <string_view>

/// Verbs that are part of a noun wherever another verb stands in front of them: 建设清运系统 builds a system.
namespace fengong::detail {

/// A verb of doing where a promise begins with it: 征收 of 征收土地300亩.
struct FirstVerb {
    std::string_view verb;
    bool
        in_nouns;  ///< nouns of things or payments begin with it: 采集设备; not 成立, of 成立服务中心
    bool matter = false;  ///< it is as often the matter itself or begins its name: 义诊20场, 监测站
};

inline constexpr FirstVerb first_verb_rows[] = {
    {"收治", true},        {"救治", true},        {"核发", false},       {"收回", true},
    {"腾退", true},        {"清运", true},        {"补栽", true},        {"追缴", false},
    {"挽回", true},        {"置换", true},        {"封育", true},        {"贯通", true},
    {"接通", true},        {"成立", false},       {"推送", true},        {"推行", false},
    {"深松", true},        {"兴建", false},       {"改迁", true},        {"征拆", true},
    {"征收", true},        {"清偿", false},       {"清欠", false},       {"清收", true},
    {"纳入", true},        {"列入", true},        {"补充", true},        {"调解", true},
    {"回购", true},        {"改良", true},        {"建强", true},        {"开挖", false},
    {"新栽", false},       {"新植", false},       {"新铺", false},       {"新架", false},
    {"新挖", false},       {"新打", false},       {"新开", false},       {"撬动", false},
    {"拉动", false},       {"释放", true},        {"承接", true},        {"汇聚", true},
    {"汇集", true},        {"输送", true},        {"收集", true},        {"采集", true},
    {"攻克", false},       {"研制", false},       {"夺取", true},        {"获取", true},
    {"冲刺", true},        {"抽查", true},        {"曝光", true},        {"约谈", true},
    {"收缴", false},       {"摧毁", false},       {"抓获", false},       {"审结", false},
    {"执结", false},       {"挖掘", true},        {"录制", true},        {"埋设", false},
    {"回填", true},        {"浇筑", true},        {"添置", false},       {"新购", false},
    {"购入", false},       {"聘请", true},        {"聘用", true},        {"聘任", true},
    {"引聚", true},        {"唤醒", false},       {"激活", false},       {"清查", true},
    {"清除", true},        {"推选", true},        {"选出", false},       {"评出", false},
    {"查办", true},        {"查封", false},       {"查扣", false},       {"销毁", false},
    {"联办", true},        {"重修", false},       {"重铺", false},       {"施划", false},
    {"划设", false},       {"布置", true},        {"增建", false},       {"增开", false},
    {"置办", false},       {"甄选", true},        {"筛选", true},        {"统筹", true},
    {"回收", true, true},  {"检测", true, true},  {"宣讲", true, true},  {"核查", true, true},
    {"检修", true, true},  {"处理", true, true},  {"维护", true, true},  {"转化", true, true},
    {"整理", true, true},  {"打击", true, true},  {"消化", true, true},  {"拆迁", true, true},
    {"搬迁", true, true},  {"对接", true, true},  {"洽谈", true, true},  {"播种", true, true},
    {"收获", true, true},  {"轮作", true, true},  {"防治", true, true},  {"管护", true, true},
    {"监测", true, true},  {"随访", true, true},  {"巡诊", true, true},  {"义诊", true, true},
    {"展演", true, true},  {"出版", true, true},  {"整改", true, true},  {"处罚", true, true},
    {"移交", true, true},  {"发行", true, true},  {"策划", true, true},  {"论证", true, true},
    {"评审", true, true},  {"延长", true, true},  {"铺装", true, true},  {"回访", false, true},
    {"包联", false, true}, {"取缔", false, true}, {"关闭", false, true}, {"腾空", false, true},
    {"腾出", false, true}, {"看望", false, true}, {"轮训", false, true}, {"调训", false, true},
    {"拜访", false, true}, {"促成", false, true}, {"补栏", false, true}, {"飞防", false, true},
    {"嫁接", false, true}, {"低改", false, true}, {"复绿", false, true}, {"布控", false, true},
    {"录取", false, true}, {"采写", false, true}, {"复查", false, true}, {"查改", false, true},
    {"排除", false, true}, {"调处", false, true}, {"核实", false, true}, {"追回", false, true},
    {"变现", false, true}, {"偿还", false, true}, {"归还", false, true}, {"争引", false, true},
    {"核准", false, true}, {"结转", false, true}, {"复工", false, true}, {"补装", false, true},
    {"补种", false, true}, {"喷涂", false, true}, {"修补", false, true}, {"衬砌", false, true},
    {"召开", false, true}, {"播放", true, true},  {"发送", true, true},  {"印发", false},
    {"报批", true},        {"摘牌", true},        {"整顿", true},        {"退还", false},
    {"收取", false},       {"上线", true},        {"出栏", true, true},  {"交流轮岗", true, true},
    {"颁发", false},       {"授予", false},       {"移送", true},        {"查获", false},
    {"缴获", false},       {"接收", true, true},  {"迁改", true, true},  {"归档", true, true},
    {"录入", true, true},  {"编发", false},       {"编写", false},       {"撰写", false},
    {"报送", true},        {"刊登", false},       {"播出", true, true},  {"印刷", true, true},
    {"转办", true, true},  {"督办", true, true},  {"交办", true, true},  {"赔付", true, true},
    {"征用", true},        {"打捞", true, true},  {"张贴", false},       {"处分", true, true},
    {"立案", true, true},  {"配发", false},       {"新育", false},       {"建好", false},
    {"粉刷", false},       {"到位", true, true},
};
inline constexpr auto first_verbs = words_of(first_verb_rows, &FirstVerb::verb);

/// What makes such a noun right behind them: 采集设备.
inline constexpr auto things_with_first_verbs =
    word_list({"设备", "系统", "平台",   "终端", "管道", "管线", "管网", "人员", "费用",
               "补偿", "补贴", "安置房", "水源", "机械", "车辆", "机具", "中心", "装置",
               "仪器", "站点", "点位",   "用房", "床位", "车队", "数量", "次数", "里程"});

/// The same behind those that are as often the matter itself: 监测任务, but 列入任务 and 聘请专家 are done.
inline constexpr auto things_with_matters =
    joined(things_with_first_verbs,
           word_list({"机构", "设施", "场所", "标准", "队伍", "体系", "工程",     "活动",
                      "任务", "金额", "成本", "措施", "方案", "工艺", "基地",     "时限",
                      "车间", "经费", "收益", "效益", "专班", "专家", "利用体系", "储备库",
                      "环节", "流程", "周期", "材料", "事项", "频次", "时间"}));

/// Characters that make a noun of such a verb right behind it: 监测站, 搬迁户, 管护队.
inline constexpr auto ends_of_matters =
    word_list({"站", "点", "厂", "户", "队", "员", "社", "物", "器", "机", "线",
               "段", "周", "季", "类", "制", "道", "权", "者", "法", "井", "池",
               "团", "室", "院", "所", "证", "费", "书", "期", "仪", "哨", "卡"});

/// Other words that begin like such a verb, or in which it has no object: 消化内科, 处理好.
inline constexpr auto names_with_matters = word_list(
    {"到位资金", "到位内资", "到位外资",   "到位情况",   "消化科",   "消化内科", "维护性",
     "整理项目", "轮作休耕", "出版产业",   "喷涂生产线", "监测样本", "监测对象", "监测分析",
     "监测预警", "监测网络", "监测实验室", "检测实验室", "搬迁脱贫", "搬迁安置", "搬迁群众就业",
     "拆迁安置", "拆迁协议", "检测认证",   "防治技术",   "防治知识", "处罚决定", "宣讲报告",
     "宣讲会",   "对接会",   "洽谈会",     "论证会",     "评审会",   "处理好",   "处理结果",
     "整改到位", "整改不力", "整改方案",   "调处中心",   "复工复产", "结转下年", "回收网点",
     "维护好",   "管护好",   "对接好",     "整理好"});

/// The same at the end of what stands behind them: 征收管理系统.
inline constexpr auto ends_with_first_verbs =
    word_list({"系统", "平台", "费用", "补偿", "补贴", "待遇", "终端", "安置房", "站", "点", "室",
               "车", "机", "池", "床位", "基地", "车队"});

/// Words that only begin like one of them: 新开辟.
inline constexpr auto no_first_verbs = word_list({
    "新育肥",   "新育种",   "新开辟",   "新开拓",   "新开垦",   "新开盘",   "新开园",   "新开户",
    "新开挖",   "新开张",   "新开创",   "新开学",   "新开课",   "新开局",   "新开启",   "新开源",
    "新开采",   "新开端",   "新开馆",   "新开荒",   "新开机",   "新开票",   "新植树",   "新植被",
    "新植物",   "新植入",   "新植保",   "新植株",   "新栽培",   "新铺装",   "新铺面",   "新铺开",
    "新铺筑",   "新购进",   "新购入",   "新购机",   "新购车",   "新购房",   "新挖掘",   "新挖潜",
    "新架子",   "新架构",   "新打工",   "新打击",   "新打捞",   "新打包",   "新打卡",   "新打印",
    "新打磨",   "新打法",   "新打通",   "统筹协调", "统筹规划", "统筹调度", "统筹兼顾", "统筹考虑",
    "统筹使用", "统筹用好", "统筹抓好", "统筹做好", "统筹用于", "统筹发力", "统筹管理", "统筹利用",
    "统筹区",   "补充完善", "补充更新", "收集整理", "收集汇总", "收集处理", "收集上报", "采集录入",
    "征收拆迁", "清查整改", "抽查复核", "挖掘整理", "挖掘保护", "挖掘利用", "清运处理", "聘用管理",
});

}  // namespace fengong::detail
