// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/word_list.hpp>

#include <string_view>

/// Verbs of doing and what is like them, as tables.
namespace fengong::detail {

/// Verbs of doing that open a promise; what is left between them and the number is the indicator.
/// Of two that begin alike the longer is taken.
inline constexpr auto action_verbs = word_list({
    "新增",         "净增",         "新建",           "改扩建",         "改建",
    "扩建",         "续建",         "建成",           "建设",           "建立",
    "改造",         "升级改造",     "改造升级",       "提升",           "完成",
    "实施",         "滚动实施",     "开展",           "举办",           "办好",
    "组织",         "培育",         "培训",           "培养",           "引进",
    "引育",         "引培",         "入选",           "入库",           "签约",
    "落地",         "落地见效",     "打造",           "创建",           "创成",
    "推进",         "推动",         "实现",           "达到",           "争取",
    "开放",         "认定",         "开工",           "投产",           "竣工",
    "发放",         "扶持",         "处置",           "盘活",           "解决",
    "选育",         "购置",         "购买",           "安装",           "更换",
    "整治",         "治理",         "清淤",           "资助",           "开发",
    "扩增",         "增加",         "增添",           "减少",           "压减",
    "化解",         "兑现",         "拨付",           "投入",           "投放",
    "设立",         "启动",         "启用",           "招引",           "引导",
    "吸纳",         "转移",         "帮扶",           "救助",           "惠及",
    "改善",         "修复",         "绿化",           "获得",           "种植",
    "收购",         "收储",         "供应",           "筹集",           "打通",
    "延伸",         "稳定",         "保持",           "确保",           "累计",
    "利用",         "配备",         "新建成",         "评选",           "推广",
    "举行",         "创造",         "带动",           "免费为",         "全面完成",
    "建成投用",     "清理",         "流转",           "抽检",           "编印",
    "栽植",         "架设",         "铺设",           "敷设",           "招聘",
    "招录",         "选派",         "选聘",           "组建",           "整合",
    "节约",         "恢复",         "发布",           "开行",           "争创",
    "划定",         "兑付",         "投用",           "出台",           "制定",
    "修订",         "编制",         "采购",           "配置",           "布设",
    "布局",         "拆除",         "关停",           "淘汰",           "排查",
    "巡查",         "检查",         "查处",           "办理",           "办结",
    "受理",         "减免",         "降低",           "安排",           "支持",
    "吸引",         "孵化",         "申报",           "申请",           "获批",
    "获评",         "评定",         "命名",           "表彰",           "奖补",
    "安置",         "拓宽",         "硬化",           "亮化",           "疏浚",
    "加固",         "维修",         "修建",           "修缮",           "翻建",
    "续签",         "增设",         "开设",           "开通",           "创作",
    "征集",         "推出",         "推介",           "消除",           "销号",
    "补植",         "增殖",         "繁育",           "调运",           "储备",
    "发展",         "帮助",         "保障",           "发动",           "提高",
    "削减",         "压缩",         "缩减",           "压降",           "扩大",
    "覆盖",         "涉及",         "拥有",           "更新",           "招募",
    "缩短",         "精简",         "接待",           "撤并",           "归集",
    "落实",         "提供",         "给予",           "筹措",           "新修",
    "促进",         "交付",         "拿出",           "遴选",           "形成",
    "抓好",         "建有",         "优化",           "调整",           "优化调整",
    "除险加固",     "谋划",         "新辟",           "扩种",           "导入",
    "募集",         "配套",         "设置",           "加装",           "新装",
    "提档升级",     "走访慰问",     "走访",           "慰问",           "养护",
    "投保",         "辅导",         "建成并投入使用", "投入使用",       "入库纳统",
    "进行",         "育成",         "破获",           "增创",           "接种",
    "提质改造",     "改造提升",     "投运",           "分配",           "筛查",
    "翻修",         "整修",         "复垦",           "营造",           "开办",
    "达成",         "备案",         "登记",           "新设",           "清退",
    "注销",         "上报",         "补建",           "新通过认定",     "抚育",
    "引入",         "新创",         "确定",           "大修",           "中修",
    "小修",         "推广应用",     "规范管理",       "予以",           "追加",
    "迁建",         "返还",         "列支",           "拍摄",           "出具",
    "提出",         "签订",         "核销",           "核减",           "免费适配",
    "介绍",         "复建",         "重建",           "守住",           "坚守",
    "放映",         "新（改）建",   "新（扩）建",     "新（改、扩）建", "改（扩）建",
    "新改建",       "新改扩建",     "配送",           "选拔",           "产生",
    "跟踪培养",     "推荐",         "布建",           "输转",           "增补",
    "增配",         "出让",         "选树",           "评聘",           "承办",
    "招收",         "疏通",         "栽种",           "移栽",           "放流",
    "集聚",         "指导开展",     "打掉",           "壮大",           "筹建",
    "侦破",         "摸排",         "刊发",           "印制",           "改建提升",
    "建设提升",     "整治提升",     "更新提升",       "巩固提升",       "适配",
    "认证",         "新（改）扩建", "新（扩、改）建", "新（改扩）建",   "新、改（扩）建",
    "新、改、扩建", "新改（扩）建", "立案查处",       "取得",           "荣获",
    "竣工投产",     "竣工投用",     "建成投产",       "投产达效",       "达产达效",
    "挂牌督办",     "建成运营",     "建成使用",       "建成开放",       "集中供养",
    "提质扩能",     "树立",         "动工",           "实行",           "改造完善",
    "完善提升",     "提升完善",     "新建完善",       "开辟",           "动用",
    "配建",         "兴修",         "垦造",
});

/// Those of them behind which always stands what is made or chosen, so that words that end with one are nothing else:
/// 东河镇形成 of `东河镇形成3个产业集群`. 老旧小区改造 is a matter.
inline constexpr auto making_verbs = word_list({
    "形成", "新建", "建成", "建有", "新增", "新开", "打造", "创建", "创成", "引进",
    "培育", "拥有", "设立", "组建", "遴选", "选派", "选聘", "评选", "开设", "开通",
    "增设", "举办", "抓好", "带动", "入选", "获评", "获批", "推出", "拿出", "布设",
    "安排", "进行", "提供", "配送", "设置", "增配", "布建", "盘活", "购置", "配备",
});

/// Verbs of doing that are as well the matter, where nothing stands behind them: 培训 of `讲座30场、培训50人次`. Of 改造 and
/// 新建 nobody knows what is done.
inline constexpr auto verbs_as_matters = word_list(
    {"培训", "绿化", "抽检", "筛查", "抚育", "补植", "清淤", "养护", "检查",    "巡查", "排查",
     "走访", "慰问", "救助", "接种", "放流", "放映", "辅导", "招聘", "招录",    "疏浚", "签约",
     "落地", "安置", "硬化", "亮化", "加固", "复垦", "修复", "征集", "走访慰问"});

/// Verbs behind which such a verb is what is done: 完成清淤42公里, but 实施改造 is done.
inline constexpr auto verbs_of_matters = word_list({"完成", "抓好", "做好"});

/// Verbs behind which work stands.
inline constexpr auto verbs_of_works =
    word_list({"完成", "实施", "推进", "推动", "支持", "启动", "开展", "抓好", "做好"});

/// Verbs that only say that what stands behind them is done: 开展培训500人次.
inline constexpr auto verbs_that_hold =
    word_list({"开展", "进行", "组织", "组织开展", "举办", "举行"});

/// Verbs that only say that what stands behind them is done, or is more, verb or not: 新增绿化15公顷.
inline constexpr auto verbs_of_holding =
    joined(verbs_that_hold, word_list({"新增", "净增", "实行"}));

/// Verbs behind which stand those who do something, and then what: 组织医疗专家深入基层开展义诊.
inline constexpr auto verbs_of_sending =
    word_list({"组织", "安排", "动员", "发动", "引导", "选派", "支持"});

/// What makes of 开展 behind them no verb of the promise: 支持未开展集体经济村20个.
inline constexpr auto no_sending = word_list({"未", "正在", "已", "新", "曾", "刚", "可", "拟"});

/// Verbs that say of what another has done how far it goes, or what is put into it, and are never one with it: 覆盖 of 建成覆盖9个县.
inline constexpr auto verbs_of_outcome =
    word_list({"达到", "实现", "覆盖", "新增", "投资", "投入"});

/// What a verb makes a name with, so that it is not one with the verb in front: 签订采购协议.
inline constexpr auto nouns_with_verbs =
    word_list({"措施", "机制", "岗位", "协议", "库", "队伍", "资金"});

/// Verbs of money, behind which stands what it is for.
inline constexpr auto investing_verbs = word_list({"投资", "投入"});

/// Verbs of one character, which are none but behind a bound: 至少办2所.
inline constexpr auto bare_verbs = word_list({"有", "办", "建", "设", "办好", "建好", "配"});

/// Those of them that no verb goes on: 新增设施农业 is no 新增设, 新建立体车库 no 新建立.
inline constexpr auto verbs_that_end = word_list({"新增", "新建"});

/// Nouns that begin like a verb of doing.
inline constexpr auto nouns_like_verbs = word_list({
    "招聘会",   "推介会",   "发布会",   "开发区",   "开放型",   "建成区",       "建设用地",
    "建设项目", "建设工程", "安置房",   "安置区",   "安置点",   "检查站",       "收购站",
    "救助站",   "储备林",   "储备粮",   "储备库",   "绿化带",   "培训班",       "供应链",
    "治理体系", "供应商",   "供应系统", "投入品",   "投放点",   "组织部",       "发展区",
    "发展银行", "保障性",   "配套设施", "配套费",   "配套资金", "辅导员",       "辅导班",
    "转移支付", "养护费",   "养护站",   "整治单元", "整治区",   "安置住房",     "安置小区",
    "接种点",   "接种门诊", "营造林",   "保障房",   "修复性",   "撤并村",       "撤并建制村",
    "登记失业", "登记表",   "登记证",   "开办企业", "确定性",   "签订单",       "新签订单",
    "拍摄基地", "拍摄点",   "介绍信",   "介绍所",   "提出者",   "提出人",       "备案制",
    "补植补造", "更新造林", "分配制度", "获得感",   "选拔赛",   "产生活",       "推荐目录",
    "推荐书",   "推荐函",   "出让金",   "出让收入", "承办单位", "疏通率",       "推荐指数",
    "推荐票",   "选拔性",   "出让价",   "出让底价", "招收计划", "放流活动",     "集聚区",
    "集聚地",   "集聚带",   "集聚度",   "集聚发展", "认证中心", "认证机构",     "认证证书",
    "补充医疗", "补充保险", "补充养老", "调解组织", "调解委员", "成立大会",     "征收标准",
    "改良种",   "统筹基金", "统筹层次", "抽查事项", "抽查检查", "补充耕地指标", "补充耕地后备",
    "奖补资金", "奖补标准", "保障金额", "签约金额", "发放金额", "救助金额",     "减免金额",
    "采购金额", "清欠金额", "兑付金额", "资助金额", "救助水平", "保障水平",     "发展水平",
    "治理水平", "建设水平", "供应水平", "办理时限", "办理时间", "办理时长",     "办理环节",
    "办理流程", "办理周期", "办结时限", "办结时间", "受理时间", "开办时间",     "开办环节",
    "登记时限", "登记时间", "交付时间", "建设周期", "建设工期", "帮扶车间",     "管护资金",
    "结转资金", "维护资金", "配套管网", "配套道路", "配套用房", "配套学校",     "配套幼儿园",
    "配套企业", "实行政",   "配送中心", "配送站",   "配送点",   "配送服务",     "配送网点",
});

/// What a verb of doing is done to that only begins like one of them: 供应 of 供应商品, not 供应商.
inline constexpr auto objects_like_nouns = word_list(
    {"供应商品",   "供应商铺", "供应商业",   "供应商服用", "供应商服地", "供应商贸", "供应商户",
     "供应商住",   "招聘会计", "培训班主任", "培训班组",   "培训班子",   "培训班长", "保障房屋",
     "保障房地产", "安置点位", "检查站点",   "储备林地",   "辅导员工",   "配套费用", "养护费用",
     "登记表格",   "发布会议", "推介会员",   "安置区域",   "整治区域",   "检查站房"});

/// Whether `words` begin with a noun that begins like a verb of doing.
[[nodiscard]] constexpr bool is_noun_like_a_verb(std::string_view words) noexcept {
    return nouns_like_verbs.prefix_of(words) != 0 && objects_like_nouns.prefix_of(words) == 0;
}

/// Nouns that say little without the word in front, so that a second verb there is part of them: 改造项目.
inline constexpr auto general_nouns = word_list(
    {"项目", "任务", "资金", "机构", "设施", "活动", "工程", "场所", "标准", "工作", "单位"});

/// Nouns that begin like one of them and say enough: 建设标准厂房.
inline constexpr auto no_general_nouns =
    word_list({"标准厂房", "标准化", "工程机械", "活动中心", "活动室", "活动场地", "工作站",
               "工作室", "单位GDP"});

/// Whether `words` begin with a noun that says little without the word in front.
[[nodiscard]] constexpr bool opens_generally(std::string_view words) noexcept {
    return general_nouns.prefix_of(words) != 0 && no_general_nouns.prefix_of(words) == 0;
}

/// What makes a noun of a verb in front of it: 开工率, 培训量.
inline constexpr auto nouns_of_verbs =
    word_list({"率", "量", "额", "数", "值", "面", "业", "度", "人数", "总数", "总额", "后", "面积",
               "规模", "对象", "能力", "内容"});

/// What only begins like one of them: 新增规模以上企业, 建设数据中心.
inline constexpr auto no_nouns_of_verbs =
    word_list({"规模以上", "规模以下", "规模上企业", "规模上工业", "规模化", "规模工业",
               "规模企业", "规模养殖", "数字",       "数据",       "数控",   "业务",
               "面向",     "度假",     "值班",       "值守",       "值勤",   "后备",
               "后进",     "后勤",     "后续",       "量子",       "额外"});

/// What stands between verbs that have one object: 新建、改建, 新建或改扩建.
inline constexpr auto verb_separators =
    word_list({"、", "和", "及", "与", "或", "或者", "以及", "并"});

}  // namespace fengong::detail
