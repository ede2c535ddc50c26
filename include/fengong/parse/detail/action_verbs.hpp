// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

/// Verbs of doing and what is like them, as tables.
namespace fengong::detail {

/// Verbs of doing that open a promise; what is left between them and the number is the indicator.
/// Of two that begin alike the longer is taken.
inline constexpr auto action_verbs = word_list({
    "新增", "净增", "新建",     "改扩建",   "改建",     "扩建",     "续建",     "建成",     "建设",
    "建立", "改造", "升级改造", "改造升级", "提升",     "完成",     "实施",     "滚动实施", "开展",
    "举办", "办好", "组织",     "培育",     "培训",     "培养",     "引进",     "引育",     "引培",
    "入选", "入库", "签约",     "落地",     "落地见效", "打造",     "创建",     "创成",     "推进",
    "推动", "实现", "达到",     "争取",     "开放",     "认定",     "开工",     "投产",     "竣工",
    "发放", "扶持", "处置",     "盘活",     "解决",     "选育",     "购置",     "购买",     "安装",
    "更换", "整治", "治理",     "清淤",     "资助",     "开发",     "扩增",     "增加",     "增添",
    "减少", "压减", "化解",     "兑现",     "拨付",     "投入",     "投放",     "设立",     "启动",
    "启用", "招引", "引导",     "吸纳",     "转移",     "帮扶",     "救助",     "惠及",     "改善",
    "修复", "绿化", "造林",     "种植",     "收购",     "收储",     "供应",     "筹集",     "打通",
    "延伸", "稳定", "保持",     "确保",     "累计",     "利用",     "新建成",   "新增加",   "配备",
    "评选", "推广", "举行",     "创造",     "带动",     "免费为",   "全面完成", "建成投用", "清理",
    "流转", "抽检", "编印",     "栽植",     "架设",     "铺设",     "敷设",     "招聘",     "招录",
    "选派", "选聘", "组建",     "整合",     "节约",     "恢复",     "发布",     "开行",     "争创",
    "划定", "兑付", "投用",     "出台",     "制定",     "修订",     "编制",     "采购",     "配置",
    "布设", "布局", "拆除",     "关停",     "淘汰",     "排查",     "巡查",     "检查",     "查处",
    "办理", "办结", "受理",     "减免",     "降低",     "安排",     "支持",     "吸引",     "孵化",
    "申报", "申请", "获批",     "获评",     "评定",     "命名",     "表彰",     "奖补",     "安置",
    "拓宽", "硬化", "亮化",     "疏浚",     "加固",     "维修",     "修建",     "修缮",     "翻建",
    "续签", "增设", "开设",     "开通",     "开展好",   "创作",     "征集",     "推出",     "推介",
    "消除", "销号", "补植",     "增殖",     "繁育",     "调运",     "储备",     "发展",     "帮助",
    "保障", "发动", "提高",     "削减",     "压缩",     "缩减",     "压降",     "扩大",     "覆盖",
    "涉及", "拥有", "更新",     "招募",     "缩短",     "精简",     "接待",     "撤并",     "归集",
    "落实", "提供", "给予",     "筹措",     "新修",     "促进",     "交付",     "拿出",     "遴选",
    "形成", "抓好", "建有",     "优化",     "调整",     "优化调整", "除险加固", "谋划",     "进行",
});

/// Those of them behind which always stands what is made or chosen, so that words that end with one are nothing else:
/// 东河镇形成 of `东河镇形成3个产业集群`. 老旧小区改造 is a matter.
inline constexpr auto making_verbs = word_list({
    "形成", "新建", "建成", "建有", "新增", "新开", "打造", "创建", "创成", "引进", "培育",
    "拥有", "设立", "组建", "遴选", "选派", "选聘", "评选", "开设", "开通", "增设", "举办",
    "抓好", "入选", "获评", "获批", "推出", "拿出", "布设", "安排", "进行",
});

/// Nouns that begin like a verb of doing.
inline constexpr auto nouns_like_verbs = word_list({
    "开发区", "开放型", "建成区", "建设用地", "建设项目", "建设工程", "安置房",
    "安置区", "安置点", "检查站", "收购站",   "救助站",   "储备林",   "储备粮",
    "储备库", "绿化带", "培训班", "供应链",   "治理体系", "供应商",   "投入品",
    "投放点", "组织部", "发展区", "发展银行", "保障性",   "整治单元", "整治区",
});

/// Nouns that say little without the word in front, so that a second verb there is part of them: 改造项目.
inline constexpr auto general_nouns =
    word_list({"项目", "任务", "资金", "机构", "设施", "活动", "工程", "场所", "标准", "工作"});

/// What makes a noun of a verb in front of it: 开工率, 培训量.
inline constexpr auto nouns_of_verbs =
    word_list({"率", "量", "额", "数", "面", "业", "度", "人数", "总数", "总额", "后", "面积",
               "规模", "对象", "能力"});

/// What only begins like one of them: 新增规模以上企业, 建设数据中心.
inline constexpr auto no_nouns_of_verbs =
    word_list({"规模以上", "规模以下", "规模化", "数字", "数据", "数控", "业务", "面向", "度假",
               "后备", "后续", "量子", "额外"});

/// What stands between verbs that have one object: 新建、改建, 新建或改扩建.
inline constexpr auto verb_separators =
    word_list({"、", "和", "及", "与", "或", "或者", "以及", "并"});

}  // namespace fengong::detail
