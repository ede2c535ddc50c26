// SPDX-License-Identifier: BSL-1.0
// Single sentences of yearly plans: what is done, to what, and how much of it.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// The targets of a sentence: `verb indicator printed`, and `/per` where there is one; `-` for a word that is not there.
std::vector<std::string> matters_in(std::string_view sentence) {
    fengong::Notice const notice = support::notice_with_clause(sentence);
    REQUIRE(notice.items.size() == 1);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        auto const word = [&](fengong::Phrase phrase) {
            std::string_view const words = notice.read(phrase);
            return std::string{words.empty() ? "-" : words};
        };
        std::string line = word(target.verb) + " " + word(target.indicator) + " ";
        line += word(target.printed);
        line += notice.read(target.per).empty() ? "" : "/" + word(target.per);
        all.push_back(line);
    }
    return all;
}

using Matters = std::vector<std::string>;

}  // namespace

TEST_CASE("a quota of money is no share, so that its verb is no part of it") {
    CHECK(matters_in("争取专项债券额度20亿元以上") == Matters{"争取 专项债券额度 20亿元"});
}

TEST_CASE("verbs of taking, clearing and gathering open a promise like any other") {
    CHECK(matters_in("新增取得职业资格证书5000人") == Matters{"新增 职业资格证书 5000人"});
    CHECK(matters_in("腾退低效用地500亩，清运积存垃圾5万吨") ==
          Matters{"腾退 低效用地 500亩", "清运 积存垃圾 5万吨"});
    CHECK(matters_in("撬动社会资本20亿元以上") == Matters{"撬动 社会资本 20亿元"});
    CHECK(matters_in("统筹涉农资金3亿元以上") == Matters{"统筹 涉农资金 3亿元"});
}

TEST_CASE("verbs of checking, moving and mending open a promise, too") {
    CHECK(matters_in("收集、整理档案2万卷") == Matters{"收集 档案 2万卷"});
    CHECK(matters_in("回收废旧农膜300吨，检测水样2000批次") ==
          Matters{"回收 废旧农膜 300吨", "检测 水样 2000批次"});
    CHECK(matters_in("打击违法行为20起，使用林地300亩") ==
          Matters{"打击 违法行为 20起", "- 使用林地 300亩"});
    CHECK(matters_in("竣工投产项目20个，转化科技成果15项") ==
          Matters{"竣工投产 项目 20个", "转化 科技成果 15项"});
    CHECK(matters_in("城市更新单元启动2个，让利5000万元") ==
          Matters{"启动 城市更新单元 2个", "- 让利 5000万元"});
    CHECK(matters_in("检测机构达到10家，搬迁安置点3个，处理设施5座，巡诊车3辆") ==
          Matters{"达到 检测机构 10家", "- 搬迁安置点 3个", "- 处理设施 5座", "- 巡诊车 3辆"});
    CHECK(matters_in("开办时间压缩50%，办理时限平均压缩40%") ==
          Matters{"压缩 开办时间 50%", "压缩 办理时限 40%"});
}

TEST_CASE("a verb that is as often the matter is one where it has nothing behind it") {
    CHECK(matters_in("开展宣讲30场、义诊20场") == Matters{"开展 宣讲 30场", "开展 义诊 20场"});
    CHECK(matters_in("改造小区12个，搬迁300户") == Matters{"改造 小区 12个", "- 搬迁 300户"});
    CHECK(matters_in("播种60万亩") == Matters{"- 播种 60万亩"});
    CHECK(matters_in("完成造林3万亩、防治5万亩、管护30万亩") ==
          Matters{"完成 造林 3万亩", "完成 防治 5万亩", "完成 管护 30万亩"});
    CHECK(matters_in("亩均产出达到300万元") == Matters{"达到 亩均产出 300万元/亩"});
    CHECK(matters_in("策划、储备、实施项目分别达到30个、20个、10个") ==
          Matters{"达到 策划项目 30个", "达到 储备项目 20个", "达到 实施项目 10个"});
}

TEST_CASE("a noun that begins like such a verb keeps it in front of its own verb") {
    CHECK(matters_in("监测站建成3个，处理厂新建2座") ==
          Matters{"建成 监测站 3个", "新建 处理厂 2座"});
    CHECK(matters_in("对接会举办12场，管护队组建12支") ==
          Matters{"举办 对接会 12场", "组建 管护队 12支"});
    CHECK(matters_in("使用寿命达到20年，录取分数线提高10分") ==
          Matters{"达到 使用寿命 20年", "提高 录取分数线 10分"});
    CHECK(matters_in("消化科3个，出版物3000种，播种机300台") ==
          Matters{"- 消化科 3个", "- 出版物 3000种", "- 播种机 300台"});
    CHECK(matters_in("处罚决定书300份，搬迁脱贫劳动力就业3000人") ==
          Matters{"- 处罚决定书 300份", "- 搬迁脱贫劳动力就业 3000人"});
}

TEST_CASE("those who are chosen, and what is gathered, are no part of the verb") {
    CHECK(matters_in("聘请专家30名，收集材料30份，列入任务30项") ==
          Matters{"聘请 专家 30名", "收集 材料 30份", "列入 任务 30项"});
}

TEST_CASE("how a thing is used stays part of its name behind a verb") {
    CHECK(matters_in("新增分类投放亭120座，建设统一配送中心3个，建成协同治理平台3个") ==
          Matters{"新增 分类投放亭 120座", "建设 统一配送中心 3个", "建成 协同治理平台 3个"});
}

TEST_CASE("the upper part of a building on its base is no base of a change") {
    CHECK(matters_in("完成12栋楼的基础上部结构施工") == Matters{"完成 楼的基础上部结构施工 12栋"});
}

TEST_CASE("what is invested in a year is named with the year's plan") {
    CHECK(matters_in("年度计划投资152亿元") == Matters{"- 年度计划投资 152亿元"});
    CHECK(matters_in("完成年度投资3亿元，年度计划新建道路5公里") ==
          Matters{"完成 年度投资 3亿元", "新建 道路 5公里"});
    CHECK(matters_in("县住建局年度计划改造小区30个") == Matters{"改造 小区 30个"});
}

TEST_CASE("whose sum is completed is measured with the sum, unless an office does it") {
    CHECK(matters_in("智能家电产业园完成投资4亿元") == Matters{"完成 智能家电产业园投资 4亿元"});
    CHECK(matters_in("规上工业企业实现营业收入300亿元、增长8%") ==
          Matters{"实现 规上工业企业营业收入 300亿元", "增长 规上工业企业营业收入 8%"});
    CHECK(matters_in("县住建局完成投资3亿元") == Matters{"完成 投资 3亿元"});
    CHECK(matters_in("东河镇、西河镇分别完成税收300万元、400万元") ==
          Matters{"- 东河镇分别完成税收 300万元", "- 西河镇分别完成税收 400万元"});
    CHECK(matters_in("达产后可实现产值3亿元") == Matters{"实现 产值 3亿元"});
}

TEST_CASE("groups of measures leave their verb to the measures") {
    CHECK(matters_in("完成7个方面36项整改任务") == Matters{"完成 整改任务 36项"});
}

TEST_CASE("a rate over a time in front of what is done is no part of it") {
    CHECK(matters_in("每个行政村每年送戏不少于2场") == Matters{"不少于 送戏 2场/行政村年"});
}

TEST_CASE("an index may get better by a share") {
    CHECK(matters_in("水环境质量指数改善3%，改善灌溉面积4万亩") ==
          Matters{"改善 水环境质量指数 3%", "改善 灌溉面积 4万亩"});
}

TEST_CASE("how something is done stands in front of its verb and is no part of it") {
    CHECK(matters_in("依法查处违法案件60件，妥善安置困难群众2600人") ==
          Matters{"查处 违法案件 60件", "安置 困难群众 2600人"});
    CHECK(matters_in("分期建设标准厂房10万平方米，压茬推进重点工程30项") ==
          Matters{"建设 标准厂房 10万平方米", "推进 重点工程 30项"});
    CHECK(matters_in("同步建设配套管网15公里，召开调度会12次") ==
          Matters{"建设 配套管网 15公里", "召开 调度会 12次"});
    CHECK(matters_in("临时安置点3个，动态监测对象300户，分类投放点80个") ==
          Matters{"- 临时安置点 3个", "- 动态监测对象 300户", "- 分类投放点 80个"});
    CHECK(matters_in("平均每个社区配备社工5名") == Matters{"配备 社工 5名/社区"});
}

TEST_CASE("how something is done stays part of a matter that is no more than its verb") {
    CHECK(matters_in("临时救助2600人次") == Matters{"- 临时救助 2600人次"});
    CHECK(matters_in("分类收集站达到20个，动态监测户达到300户") ==
          Matters{"达到 分类收集站 20个", "达到 动态监测户 300户"});
    CHECK(matters_in("检修车间5个，管护资金300万元") ==
          Matters{"- 检修车间 5个", "- 管护资金 300万元"});
}

TEST_CASE("verbs of opening and using stand behind what is opened") {
    CHECK(matters_in("智慧停车场建成投用5个，城市书房建成开放3座") ==
          Matters{"建成投用 智慧停车场 5个", "建成开放 城市书房 3座"});
    CHECK(matters_in("重点项目开工建设30个、竣工投产20个") ==
          Matters{"开工建设 重点项目 30个", "竣工投产 重点项目 20个"});
    CHECK(matters_in("建成运营养老服务指导中心1处") == Matters{"建成运营 养老服务指导中心 1处"});
    CHECK(matters_in("公交线网优化调整10条，县城区新增停车泊位1500个") ==
          Matters{"优化调整 公交线网 10条", "新增 停车泊位 1500个"});
}

TEST_CASE("a task that was assigned says nothing of what it is") {
    CHECK(matters_in("完成市下达任务") == Matters{"完成 - 下达"});
    CHECK(matters_in("粮食产量达到50万吨，完成市下达任务") ==
          Matters{"达到 粮食产量 50万吨", "完成 粮食产量 下达"});
    CHECK(matters_in("完成市下达的减排任务") == Matters{"完成 减排任务 下达"});
}

TEST_CASE("fertilizer and pesticide in one word are two behind 分别") {
    CHECK(matters_in("化肥农药使用量分别减少1%和2%") ==
          Matters{"减少 化肥使用量 1%", "减少 农药使用量 2%"});
}

TEST_CASE("noise and warmth are measured, and what is shown is counted by times") {
    CHECK(matters_in("夜间噪声控制在50分贝以内，室温不低于18摄氏度") ==
          Matters{"控制在 夜间噪声 50分贝", "不低于 室温 18摄氏度"});
    CHECK(matters_in("播放公益广告2000条次") == Matters{"播放 公益广告 2000条次"});
}

TEST_CASE("nouns that begin like a verb of taking or gathering stay whole") {
    CHECK(matters_in("奖补资金每户2000元") == Matters{"- 奖补资金 2000元/户"});
    CHECK(matters_in("补充医疗保险参保5000人") == Matters{"- 补充医疗保险参保 5000人"});
    CHECK(matters_in("调解员达到300名") == Matters{"达到 调解员 300名"});
    CHECK(matters_in("垃圾分类收集点达到800个") == Matters{"达到 垃圾分类收集点 800个"});
    CHECK(matters_in("收集点达到800个") == Matters{"达到 收集点 800个"});
}

TEST_CASE("those for whom something is free are no part of what is done") {
    CHECK(matters_in("为全区65周岁以上老年人免费健康体检5万人次") ==
          Matters{"- 免费健康体检 5万人次"});
    CHECK(matters_in("为独居老人免费安装报警器3000个") == Matters{"安装 报警器 3000个"});
}

TEST_CASE("全面 in front of a word of coverage is no part of what is covered") {
    CHECK(matters_in("年收入10万元以下的村全面清零") == Matters{"清零 年收入10万元以下的村 清零"});
}

TEST_CASE("how near something is names a share and is not promised") {
    CHECK(matters_in("城区公交站点500米覆盖率达到100%") ==
          Matters{"达到 城区公交站点500米覆盖率 100%"});
    CHECK(matters_in("铺设供水管网500米") == Matters{"铺设 供水管网 500米"});
}

TEST_CASE("a sum in front of a fund is what the fund has") {
    CHECK(matters_in("设立5亿元产业引导基金") == Matters{"设立 产业引导基金 5亿元"});
    CHECK(matters_in("设立总规模20亿元的产业基金") == Matters{"设立 产业基金 20亿元"});
    CHECK(matters_in("推进5亿元产业项目落地").empty());
}

TEST_CASE("every pupil is a base of a rate, and what every pupil gets has one") {
    CHECK(matters_in("补助标准每生每年1200元") == Matters{"- 补助标准 1200元/生年"});
    CHECK(matters_in("生均公用经费提高到800元") == Matters{"提高到 生均公用经费 800元/生"});
    CHECK(matters_in("每生产1吨钢综合能耗下降3%") == Matters{"下降 每生产1吨钢综合能耗 3%"});
}

TEST_CASE("whom each one helps is counted, and helping is the verb") {
    CHECK(matters_in("每名党员联系5户群众") == Matters{"联系 群众 5户/名"});
    CHECK(matters_in("每个支部结对2个社区") == Matters{"结对 社区 2个/支部"});
}

TEST_CASE("people are counted without where they serve") {
    CHECK(matters_in("选派200名医生下沉基层") == Matters{"选派 医生 200名"});
    CHECK(matters_in("选派不少于100名科技特派员服务基层") == Matters{"选派 科技特派员 100名"});
}

TEST_CASE("words that begin with 和 or 及 stay whole behind a verb") {
    CHECK(matters_in("打造和美乡村示范片2个") == Matters{"打造 和美乡村示范片 2个"});
    CHECK(matters_in("建设和谐社区10个") == Matters{"建设 和谐社区 10个"});
}

TEST_CASE("what lasts is promised where it is a cycle or a limit of time") {
    CHECK(matters_in("商品住宅去化周期控制在18个月以内") ==
          Matters{"控制在 商品住宅去化周期 18个月"});
    CHECK(matters_in("项目工期18个月").empty());
}

TEST_CASE("town and country enumerated with something else is divided at the mark") {
    CHECK(matters_in("城乡居民养老保险、医疗保险参保率分别达到95%、98%") ==
          Matters{"达到 城乡居民养老保险参保率 95%", "达到 医疗保险参保率 98%"});
    CHECK(matters_in("城乡居民人均可支配收入分别增长6%、7%") ==
          Matters{"增长 城镇居民人均可支配收入 6%", "增长 农村居民人均可支配收入 7%"});
    CHECK(matters_in("各项存贷款余额分别增长8%、10%") ==
          Matters{"增长 各项存款余额 8%", "增长 各项贷款余额 10%"});
}

TEST_CASE("an average in front of what only begins like a verb is part of what grows") {
    CHECK(matters_in("亩均增加值增长10%") == Matters{"增长 亩均增加值 10%"});
}

TEST_CASE("an average of a year or month has both as its base") {
    CHECK(matters_in("农村低保年人均不低于6000元") == Matters{"不低于 农村低保 6000元/人年"});
    CHECK(matters_in("全年人均培训不少于40学时") == Matters{"不少于 人均培训 40学时/人"});
}

TEST_CASE("a place that has a verb with a bound behind it is a base") {
    CHECK(matters_in("打造示范村16个，每个示范村投入不少于300万元") ==
          Matters{"打造 示范村 16个", "投入 示范村 300万元/示范村"});
}

TEST_CASE("a verb in front of a sum or a level that it names is part of the name") {
    CHECK(matters_in("保障金额20亿元") == Matters{"- 保障金额 20亿元"});
    CHECK(matters_in("救助水平达到80%") == Matters{"达到 救助水平 80%"});
}

TEST_CASE("projects of two levels share their noun") {
    CHECK(matters_in("加快推进12个省重点、58个市重点项目建设") ==
          Matters{"推进 省重点项目建设 12个", "推进 市重点项目建设 58个"});
}

TEST_CASE("力促 leads into a promise and is no part of it") {
    CHECK(matters_in("力促规上工业增加值增长8%") == Matters{"增长 规上工业增加值 8%"});
}

TEST_CASE("the longer of two verbs that begin with 新 is taken, and of brackets all") {
    CHECK(matters_in("新创建全国文明村镇2个") == Matters{"新创建 全国文明村镇 2个"});
    CHECK(matters_in("新（改）扩建幼儿园48所") == Matters{"新（改）扩建 幼儿园 48所"});
    CHECK(matters_in("新增设施农业5000亩") == Matters{"新增 设施农业 5000亩"});
    CHECK(matters_in("新建立体停车库3座") == Matters{"新建 立体停车库 3座"});
    CHECK(matters_in("新开公交线路5条，新栽行道树3000株") ==
          Matters{"新开 公交线路 5条", "新栽 行道树 3000株"});
}

TEST_CASE("what is new and grows is a noun with 新") {
    CHECK(matters_in("新登记市场主体增长8%") == Matters{"增长 新登记市场主体 8%"});
    CHECK(matters_in("新开工面积增长12%") == Matters{"增长 新开工面积 12%"});
}

TEST_CASE("the end of a five-year plan that something is set against is no part of what changes") {
    CHECK(matters_in("总产值较“十四五”末翻一番") == Matters{"翻一番 总产值 翻一番"});
    CHECK(matters_in("数字经济规模比“十四五”末增长50%") == Matters{"增长 数字经济规模 50%"});
}

TEST_CASE("规模 and 大关 behind a number are nothing that is measured") {
    CHECK(matters_in("总产值增长8%，达到1000亿元规模") ==
          Matters{"增长 总产值 8%", "达到 总产值 1000亿元"});
    CHECK(matters_in("规上企业突破200家大关") == Matters{"突破 规上企业 200家"});
}

TEST_CASE("内 behind a span of time is no part of what is done") {
    CHECK(matters_in("15分钟内到达现场") == Matters{"- - 15分钟"});
}

TEST_CASE("concentrations are read in words and in letters") {
    CHECK(matters_in("臭氧浓度控制在160微克每立方米以内") ==
          Matters{"控制在 臭氧浓度 160微克每立方米"});
    CHECK(matters_in("臭氧浓度控制在160微克/m3以内") == Matters{"控制在 臭氧浓度 160微克/m3"});
    CHECK(matters_in("氨氮浓度低于1.5mg/L") == Matters{"低于 氨氮浓度 1.5mg/L"});
}

TEST_CASE("nine years of compulsory education are part of its name") {
    CHECK(matters_in("九年义务教育巩固率97%") == Matters{"- 九年义务教育巩固率 97%"});
    CHECK(matters_in("建设九年一贯制学校2所") == Matters{"建设 九年一贯制学校 2所"});
}

TEST_CASE("behind a bracket the sentence goes on with what was counted in front of it") {
    CHECK(matters_in("新增规上企业10家（工业6家、服务业4家），增长10%") ==
          Matters{"新增 规上企业 10家", "新增 工业 6家", "新增 服务业 4家", "增长 规上企业 10%"});
}

TEST_CASE("courses and bulletins come in so many numbers, projects in phases") {
    CHECK(matters_in("举办2期培训班") == Matters{"举办 培训班 2期"});
    CHECK(matters_in("每季度通报1期") == Matters{"- 通报 1期/季度"});
    CHECK(matters_in("实施3期工程").empty());
}

TEST_CASE("what every one of many has stands behind the number") {
    CHECK(matters_in("中小学每校至少1名专职教师") == Matters{"至少 专职教师 1名/校"});
    CHECK(matters_in("对敬老院按照每年每院5万元的标准给予补助") == Matters{"给予 补助 5万元/年院"});
}

TEST_CASE("a yield by itself is of the crop or animal that was named before") {
    CHECK(matters_in("生猪存栏30万头、出栏50万头") ==
          Matters{"- 生猪存栏 30万头", "- 生猪出栏 50万头"});
    CHECK(matters_in("粮食播种面积稳定在100万亩以上，产量稳定在45万吨以上") ==
          Matters{"稳定在 粮食播种面积 100万亩", "稳定在 粮食产量 45万吨"});
    CHECK(matters_in("粮食播种面积、产量分别达到132万亩、60万吨") ==
          Matters{"达到 粮食播种面积 132万亩", "达到 粮食产量 60万吨"});
    CHECK(matters_in("新增绿化面积3万亩，矿石产量20万吨").back() == "- 矿石产量 20万吨");
}

TEST_CASE("verbs that only begin a promise are part of the noun behind another verb") {
    CHECK(matters_in("购置挖掘机50台") == Matters{"购置 挖掘机 50台"});
    CHECK(matters_in("推广深松机200台") == Matters{"推广 深松机 200台"});
    CHECK(matters_in("新建收集池20座") == Matters{"新建 收集池 20座"});
    CHECK(matters_in("建设征收管理系统1套") == Matters{"建设 征收管理系统 1套"});
    CHECK(matters_in("完成征收补偿200户") == Matters{"完成 征收补偿 200户"});
    CHECK(matters_in("推广改良牛1000头") == Matters{"推广 改良牛 1000头"});
    CHECK(matters_in("征收土地300亩") == Matters{"征收 土地 300亩"});
    CHECK(matters_in("约谈、曝光企业20家") == Matters{"约谈 企业 20家"});
    CHECK(matters_in("建设收集、转运站5座") == Matters{"建设 收集、转运站 5座"});
}

TEST_CASE("in front of what says little by itself such verbs are part of it") {
    CHECK(matters_in("清运费用500万元") == Matters{"- 清运费用 500万元"});
    CHECK(matters_in("采集设备50套") == Matters{"- 采集设备 50套"});
    CHECK(matters_in("收集转运站3座") == Matters{"- 收集转运站 3座"});
    CHECK(matters_in("收治床位500张") == Matters{"- 收治床位 500张"});
    CHECK(matters_in("补充完善设施20处") == Matters{"- 补充完善设施 20处"});
    CHECK(matters_in("新购设备50台") == Matters{"新购 设备 50台"});
    CHECK(matters_in("成立服务中心5个") == Matters{"成立 服务中心 5个"});
}

TEST_CASE("verbs of one character behind 新 end no other word") {
    CHECK(matters_in("新开辟国际航线3条") == Matters{"新开辟 国际航线 3条"});
    CHECK(matters_in("新植树造林2万亩") == Matters{"- 新植树造林 2万亩"});
    CHECK(matters_in("新架子牛500头") == Matters{"- 新架子牛 500头"});
    CHECK(matters_in("新挖掘机20台") == Matters{"- 新挖掘机 20台"});
}

TEST_CASE("统筹 in front of another verb says how") {
    CHECK(matters_in("统筹推进项目20个") == Matters{"- 统筹推进项目 20个"});
    CHECK(matters_in("统筹整合资金5亿元") == Matters{"- 统筹整合资金 5亿元"});
}

TEST_CASE("水平 and 金额 are what is done where they are no part of a known noun") {
    CHECK(matters_in("完成水平衡测试企业20家") == Matters{"完成 水平衡测试企业 20家"});
    CHECK(matters_in("增加金额500万元") == Matters{"增加 金额 500万元"});
}

TEST_CASE("what is built in phases has them whatever is held there") {
    CHECK(matters_in("推进电商直播2期项目建设").empty());
    CHECK(matters_in("启动2期项目网络直播").empty());
    CHECK(matters_in("党校培训2期工程").empty());
}

TEST_CASE("a size shares the noun behind the size, whether or not the first is 重点") {
    CHECK(matters_in("重点中型灌区3个、小型5个") ==
          Matters{"- 重点中型灌区 3个", "- 小型灌区 5个"});
    CHECK(matters_in("重点大型水库1座、中型3座") ==
          Matters{"- 重点大型水库 1座", "- 中型水库 3座"});
    CHECK(matters_in("国家重点实验室1个、省级2个").back() == "- 省级 2个");
}

TEST_CASE("only known crops and animals hand themselves on to a yield") {
    CHECK(matters_in("耕地面积100万亩、产量45万吨").back() == "- 产量 45万吨");
    CHECK(matters_in("大棚面积3万亩、产量20万吨").back() == "- 产量 20万吨");
    CHECK(matters_in("能繁母猪存栏3万头、出栏50万头").back() == "- 出栏 50万头");
    CHECK(matters_in("生猪存栏30万头，其中出栏50万头").back() == "- 出栏 50万头");
}

TEST_CASE("均 behind the end of a word is no average of its last character") {
    CHECK(matters_in("各校学生均达到1000人") == Matters{"达到 各校学生 1000人"});
    CHECK(matters_in("研究生均达到300人") == Matters{"达到 研究生 300人"});
    CHECK(matters_in("临床均达到20例") == Matters{"达到 临床 20例"});
    CHECK(matters_in("农村青年人均收入3万元") == Matters{"- 农村青年人均收入 3万元/人"});
    CHECK(matters_in("老年人均补助100元") == Matters{"补助 老年补助 100元/人"});
}

TEST_CASE("a base of one character is no part of a longer word") {
    CHECK(matters_in("每处理1吨污水补助1元") == Matters{"补助 污水补助 1元/1吨"});
    CHECK(matters_in("每校车补助1万元") == Matters{"补助 每校车补助 1万元"});
    CHECK(matters_in("每园林工人补助500元") == Matters{"补助 每园林工人补助 500元"});
    CHECK(matters_in("每个站点补助5万元") == Matters{"补助 补助 5万元/站点"});
    CHECK(matters_in("每站补助20万元") == Matters{"补助 补助 20万元/站"});
}

TEST_CASE("the funds of a project are its size, a fund of an industry is set up") {
    CHECK(matters_in("争取到位1亿元项目建设资金").empty());
    CHECK(matters_in("设立5亿元产业引导基金") == Matters{"设立 产业引导基金 5亿元"});
}

TEST_CASE("no length of what is built is how near something is") {
    CHECK(matters_in("铺设管网50公里覆盖面达到90%") ==
          Matters{"铺设 管网 50公里", "达到 覆盖面 90%"});
    CHECK(matters_in("公交站点500米覆盖率达到95%") == Matters{"达到 公交站点500米覆盖率 95%"});
}
