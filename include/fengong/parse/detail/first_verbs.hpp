// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

/// Verbs that are part of a noun wherever another verb stands in front of them: 建设清运系统 builds a system.
namespace fengong::detail {

/// Verbs of doing where a promise begins with them: 征收 of 征收土地300亩.
inline constexpr auto first_verbs = word_list({
    "收治", "救治", "核发", "收回", "腾退", "清运", "补栽", "追缴", "挽回", "置换", "封育", "贯通",
    "接通", "成立", "推送", "推行", "深松", "兴建", "改迁", "征拆", "征收", "清偿", "清欠", "清收",
    "纳入", "列入", "补充", "调解", "回购", "改良", "建强", "开挖", "新栽", "新植", "新铺", "新架",
    "新挖", "新打", "新开", "撬动", "拉动", "释放", "承接", "汇聚", "汇集", "输送", "收集", "采集",
    "攻克", "研制", "夺取", "获取", "冲刺", "抽查", "曝光", "约谈", "收缴", "摧毁", "抓获", "审结",
    "执结", "挖掘", "录制", "埋设", "回填", "浇筑", "添置", "新购", "购入", "聘请", "聘用", "聘任",
    "引聚", "唤醒", "激活", "清查", "清除", "推选", "选出", "评出", "查办", "查封", "查扣", "销毁",
    "联办", "重修", "重铺", "施划", "划设", "布置", "增建", "增开", "置办", "甄选", "筛选", "统筹",
});

/// Those of them that no noun of a thing or a payment begins with: 新购设备, 核发补贴.
inline constexpr auto first_verbs_only = word_list({
    "新铺", "新架", "新挖", "新购", "添置", "购入", "置办", "埋设", "兴建", "重铺",
    "增建", "核发", "追缴", "收缴", "清偿", "清欠", "研制", "查封", "查扣", "销毁",
});

/// What makes a noun of the others, right behind them: 采集设备.
inline constexpr auto things_with_first_verbs = word_list({
    "设备",   "系统", "平台", "终端", "管道", "管线", "管网", "人员", "费用", "补偿", "补贴",
    "安置房", "水源", "机械", "车辆", "机具", "中心", "装置", "仪器", "站点", "点位", "用房",
});

/// The same at the end of what stands behind them: 征收管理系统.
inline constexpr auto ends_with_first_verbs =
    word_list({"系统", "平台", "费用", "补偿", "补贴", "待遇", "终端", "安置房"});

/// Words that only begin like one of them: 新开辟.
inline constexpr auto no_first_verbs = word_list({
    "新开辟",   "新开拓",   "新开垦",   "新开盘",   "新开园",   "新开户",   "新开挖",   "新开张",
    "新开创",   "新开学",   "新开课",   "新开局",   "新开启",   "新开源",   "新开采",   "新开端",
    "新开馆",   "新开荒",   "新开机",   "新开票",   "新植树",   "新植被",   "新植物",   "新植入",
    "新植保",   "新植株",   "新栽培",   "新铺装",   "新铺面",   "新铺开",   "新铺筑",   "新购进",
    "新购入",   "新购机",   "新购车",   "新购房",   "新挖掘",   "新挖潜",   "新架子",   "新架构",
    "新打工",   "新打击",   "新打捞",   "新打包",   "新打卡",   "新打印",   "新打磨",   "新打法",
    "新打通",   "统筹协调", "统筹规划", "统筹调度", "统筹兼顾", "统筹考虑", "统筹使用", "统筹用好",
    "统筹抓好", "统筹做好", "统筹用于", "统筹发力", "统筹管理", "统筹利用", "统筹区",
});

}  // namespace fengong::detail
