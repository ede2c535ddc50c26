// SPDX-License-Identifier: BSL-1.0
// What is measured, and the verb: the words around the numbers of single clauses.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

fengong::Notice notice_with(std::string_view clause) {
    fengong::Notice notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    return notice;
}

/// One field of the targets of a clause, in their order.
std::vector<std::string> words(std::string_view clause, fengong::Phrase fengong::Target::*field) {
    fengong::Notice const notice = notice_with(clause);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        all.emplace_back(notice.read(target.*field));
    }
    return all;
}

std::vector<std::string> indicators(std::string_view clause) {
    return words(clause, &fengong::Target::indicator);
}
std::vector<std::string> verbs(std::string_view clause) {
    return words(clause, &fengong::Target::verb);
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("hedges, adverbs and the people it is for are no part of what is measured") {
    CHECK(indicators("一般公共预算收入力争突破25亿元") == Words{"一般公共预算收入"});
    CHECK(indicators("持续开展消费促进活动40场") == Words{"消费促进活动"});
    CHECK(indicators("为企业争取信贷支持至少3亿元") == Words{"信贷支持"});
    CHECK(indicators("二是清淤河道26公里") == Words{"河道"});
    CHECK(indicators("新建高标准农田5万亩（其中高效节水灌溉1.2万亩）") ==
          Words{"高标准农田", "高效节水灌溉"});
}

TEST_CASE("words that only begin like an adverb or a verb stay whole") {
    CHECK(indicators("再生水利用率达到30%") == Words{"再生水利用率"});
    CHECK(indicators("各项存款增长8%") == Words{"各项存款"});
    CHECK(indicators("城市绿化覆盖率达到41.5%") == Words{"城市绿化覆盖率"});
    CHECK(indicators("安置房竣工800套") == Words{"安置房"});
    CHECK(indicators("造林面积达到5万亩") == Words{"造林面积"});
    CHECK(indicators("新增储备项目20个") == Words{"储备项目"});
}

TEST_CASE("two characters in front of a number with a noun behind are its verb") {
    CHECK(indicators("选调40名干部到村任职") == Words{"干部"});
    CHECK(verbs("选调40名干部到村任职") == Words{"选调"});
    CHECK(indicators("开工建设1200套保障性住房") == Words{"保障性住房"});
}

TEST_CASE("a noun behind the number ends where the next number is led into") {
    CHECK(indicators("带动1.2万户农户户均增收2000元") == Words{"农户", "农户"});
}

TEST_CASE("several verbs of one enumeration are no part of its noun") {
    CHECK(indicators("新建、改建农村公路65公里、桥梁8座") == Words{"农村公路", "桥梁"});
    CHECK(indicators("新建8个、改造12个村级文化广场") == Words{"村级文化广场", "村级文化广场"});
}

TEST_CASE("a bare level takes the noun of the one before or behind it") {
    CHECK(indicators("争创省级园林城镇1个、市级3个") == Words{"省级园林城镇", "市级园林城镇"});
}

TEST_CASE("what a change starts from is cut off from what changes") {
    CHECK(indicators("常住人口城镇化率由去年的52.3%提高到54%") == Words{"常住人口城镇化率"});
    CHECK(indicators("中药材面积由4万亩扩大到5.5万亩，产值由3亿元增至4.2亿元") ==
          Words{"中药材面积", "产值"});
}

TEST_CASE("a verb may have others in a bracket, or another right in front of the number") {
    CHECK(indicators("新建（提升）健身房10家，新建（改扩建）学校10所") == Words{"健身房", "学校"});
    CHECK(indicators("推进道路整治和新建5个停车场") == Words{"停车场"});
    CHECK(indicators("面向社会和企业主动开放20个以上应用场景") == Words{"应用场景"});
    CHECK(indicators("完成剩余5个村改造") == Words{"村改造"});
}

TEST_CASE("what each of those has that are counted is no promise of its own") {
    CHECK(indicators("新建40个停车位的停车场2处") == Words{"40个停车位的停车场"});
    CHECK(indicators("新建中学（36个班）1所") == Words{"中学（36个班）"});
    CHECK(indicators("新建幼儿园80所（其中公办30所）") == Words{"幼儿园", "公办"});
    CHECK(indicators("结合4个产业集群，开展技能培训2万人次") == Words{"技能培训"});
}

TEST_CASE("of kinds of places, what is measured of the last is measured of each") {
    CHECK(indicators("城市、农村生活垃圾无害化处理率分别达到100%和95%") ==
          Words{"城市生活垃圾无害化处理率", "农村生活垃圾无害化处理率"});
    CHECK(indicators("县级、乡级公路优良率分别达到95%、90%") ==
          Words{"县级公路优良率", "乡级公路优良率"});
    CHECK(indicators("农村、城镇化率分别达到40%、60%") == Words{"农村", "城镇化率"});
}

TEST_CASE("each grows like the one that was counted before it") {
    CHECK(indicators("财政收入、税收分别完成18亿元和14亿元，分别增长6%和7%") ==
          Words{"财政收入", "税收", "财政收入", "税收"});
}

TEST_CASE("a comparator that is no verb leaves that to the verb in front") {
    CHECK(verbs("签约亿元以上项目不少于15个") == Words{"签约"});
    CHECK(verbs("引进各类人才约500名") == Words{"引进"});
    CHECK(verbs("农村公路列养率不低于98%") == Words{"不低于"});
}

TEST_CASE("a part belongs to the whole that is counted in the same measure") {
    fengong::Notice const notice =
        notice_with("改造老旧小区32个、惠及居民4200户，其中城区小区28个");
    auto const targets = notice.targets_of(notice.items.front());
    REQUIRE(targets.size() == 3);
    CHECK(targets[2].part_of == 0U);
}

TEST_CASE("what is given keeps the verb of giving") {
    CHECK(indicators("为低收入人群提供补贴2000人次") == Words{"补贴"});
    CHECK(verbs("为低收入人群提供补贴2000人次") == Words{"提供"});
    CHECK(indicators("发放补贴2000人次") == Words{"补贴"});
    CHECK(verbs("发放补贴2000人次") == Words{"发放"});
    CHECK(verbs("给予奖励30家") == Words{"给予"});
    CHECK(verbs("对返乡创业人员一次性补贴5000元") == Words{"补贴"});
}

TEST_CASE("behind 分别 a noun that the members share completes each, and each has its verb") {
    CHECK(indicators("粮食、油料产量分别达到120万吨、3万吨") == Words{"粮食产量", "油料产量"});
    CHECK(indicators("货物贸易、服务贸易进出口额分别增长8%和12%") ==
          Words{"货物贸易进出口额", "服务贸易进出口额"});
    CHECK(indicators("化学需氧量、氨氮排放量分别削减180吨、15吨") ==
          Words{"化学需氧量排放量", "氨氮排放量"});
    CHECK(indicators("新建、改建道路分别为12公里、30公里") == Words{"道路", "道路"});
    CHECK(verbs("新建、改建道路分别为12公里、30公里") == Words{"新建", "改建"});
    CHECK(indicators("开工、竣工项目分别达12个、7个") == Words{"开工项目", "竣工项目"});
    CHECK(indicators("小麦、玉米机播率分别达到95%、90%") == Words{"小麦机播率", "玉米机播率"});
    CHECK(indicators("果蔬、水产品的冷链流通率分别达到20%、30%") ==
          Words{"果蔬冷链流通率", "水产品的冷链流通率"});
}

TEST_CASE("who does it stands in front of 重点 with a verb, and is no part of what is done") {
    CHECK(indicators("省级重点提升3个景区") == Words{"景区"});
    CHECK(verbs("省级重点提升3个景区") == Words{"提升"});
    CHECK(indicators("每个镇重点打造3个示范村") == Words{"示范村"});
    CHECK(words("每个镇重点打造3个示范村", &fengong::Target::per) == Words{"镇"});
}

TEST_CASE(
    "hedges and hopes in front of what is reached, and verbs with a bracket, are taken whole") {
    CHECK(indicators("补贴比例可提高至35%") == Words{"补贴比例"});
    CHECK(indicators("城镇化水平争取达到60%") == Words{"城镇化水平"});
    CHECK(indicators("行政许可达到300件") == Words{"行政许可"});
    CHECK(indicators("争取在库企业达到300家") == Words{"在库企业"});
    CHECK(indicators("今年起补贴标准提高到2000元") == Words{"补贴标准"});
    CHECK(indicators("牢牢守住30万亩耕地红线") == Words{"耕地红线"});
    CHECK(indicators("新（改）建厕所80座") == Words{"厕所"});
    CHECK(indicators("每千名老年人拥有床位40张") == Words{"床位"});
}

TEST_CASE("the verb between a rate and how often is no part of what is done") {
    CHECK(indicators("督查结果每季度通报一次") == Words{"督查结果"});
    CHECK(verbs("督查结果每季度通报一次") == Words{"通报"});
    CHECK(indicators("应急演练每年开展2次以上") == Words{"应急演练"});
    CHECK(verbs("每两周召开一次专班例会") == Words{"召开"});
    CHECK(indicators("居民每年人均用水量控制在40吨以内") == Words{"居民每年人均用水量"});
}

TEST_CASE("a ratio of all names what those do that it is of") {
    CHECK(indicators("全县90%以上的村完成清产核资") == Words{"村完成清产核资"});
}

TEST_CASE("who does it, and when, is cut off where that stands in front of the verb") {
    CHECK(indicators("县教育局要在11月底前新建幼儿园9所") == Words{"幼儿园"});
    CHECK(indicators("县教育局11月底前新建幼儿园9所") == Words{"幼儿园"});
    CHECK(indicators("我县将新建农村公路300公里") == Words{"农村公路"});
    CHECK(indicators("东河镇计划新增托位60个") == Words{"托位"});
    CHECK(indicators("今年的目标是单位能耗下降3.1%") == Words{"单位能耗"});
    CHECK(indicators("聚焦就业重点群体开展补贴性培训3000人次") == Words{"补贴性培训"});
    CHECK(indicators("主要建设内容完成80%") == Words{"主要建设内容"});
}

TEST_CASE("behind a verb of making stands what is made") {
    CHECK(indicators("东河镇形成3个产业集群") == Words{"产业集群"});
    CHECK(verbs("东河镇形成3个产业集群") == Words{"形成"});
    CHECK(indicators("每个乡镇都建有1所公办幼儿园") == Words{"公办幼儿园"});
    CHECK(indicators("城区再新建1个农贸市场") == Words{"农贸市场"});
    CHECK(indicators("强力推进48个重点项目建设，突出抓好5条旅游线路") ==
          Words{"重点项目建设", "旅游线路"});
    CHECK(indicators("老旧小区改造4个") == Words{"老旧小区改造"});
}

TEST_CASE("a verb in front of what only begins like a noun of it is a verb") {
    CHECK(indicators("新增规模以上工业企业8家，新建规模化养殖场3个，建设数据中心2个") ==
          Words{"规模以上工业企业", "规模化养殖场", "数据中心"});
    CHECK(indicators("建设规模达到3万亩") == Words{"建设规模"});
    CHECK(indicators("保障性租赁住房600套") == Words{"保障性租赁住房"});
}

TEST_CASE("each of two counted nouns has its own") {
    CHECK(indicators("建设5个公园和3个广场") == Words{"公园", "广场"});
    CHECK(indicators("安装12处提示标志及3处护栏") == Words{"提示标志", "护栏"});
    CHECK(verbs("建设5个公园和3个广场") == Words{"建设", "建设"});
}

TEST_CASE("of those for whom something is done, what is done is counted") {
    CHECK(indicators("为8000名独居老人安装报警器") == Words{"独居老人报警器"});
    CHECK(verbs("为全县8000名独居老人安装报警器") == Words{"安装"});
    CHECK(indicators("免费为5000名妇女开展检查") == Words{"妇女检查"});
    CHECK(indicators("为65岁及以上老年人进行一次免费健康管理") == Words{"免费健康管理"});
    CHECK(indicators("为企业争取信贷支持3亿元") == Words{"信贷支持"});
}

TEST_CASE("nothing is left of the words between what is measured and its verb") {
    CHECK(indicators("单位能耗比2020年下降13.5%") == Words{"单位能耗"});
    CHECK(indicators("茶园面积将达到3万亩") == Words{"茶园面积"});
    CHECK(indicators("污水处理率平均达到70%") == Words{"污水处理率"});
    CHECK(indicators("完成投资50亿元，比去年增长8%") == Words{"投资", "投资"});
    CHECK(indicators("完成投资计划3亿元") == Words{"投资计划"});
    CHECK(indicators("产投比达到1.5倍") == Words{"产投比"});
    CHECK(indicators("做到“应放尽放”") == Words{""});
    CHECK(indicators("人均住房标准不低于当地最低生活保障标准的1.3倍") == Words{"人均住房标准"});
}

TEST_CASE("what is given is what is measured, also with words between it and the giving") {
    CHECK(indicators("发放租赁补贴200户") == Words{"租赁补贴"});
    CHECK(verbs("发放租赁补贴200户") == Words{"发放"});
    CHECK(indicators("实际利用外资10亿美元") == Words{"实际利用外资"});
}

TEST_CASE("verbs that share an object may be joined by a word") {
    CHECK(indicators("新建或改扩建卫生室4家") == Words{"卫生室"});
    CHECK(indicators("新建和改造提升高标准农田2万亩") == Words{"高标准农田"});
    CHECK(indicators("新开通公交线路5条、优化调整15条") == Words{"公交线路", "公交线路"});
}

TEST_CASE("one number behind 分别 keeps its verb") {
    CHECK(verbs("用水量和用电量分别降低30%") == Words{"降低"});
}

TEST_CASE("behind a place the noun behind the number is measured") {
    CHECK(indicators("改造东河街道12个老旧小区") == Words{"老旧小区"});
    CHECK(indicators("硬化东河村3公里道路") == Words{"道路"});
    CHECK(indicators("改造东河街道老旧小区12个") == Words{"东河街道老旧小区"});
}

TEST_CASE("a noun behind a number goes on over a mark that divides nothing") {
    CHECK(indicators("新建3个功能齐全、环境优美的公园") == Words{"功能齐全、环境优美的公园"});
    CHECK(indicators("维修80条街巷路面、井盖、道牙") == Words{"街巷路面、井盖、道牙"});
    CHECK(indicators("新建58个村（社区）级健身工程") == Words{"村（社区）级健身工程"});
    CHECK(indicators("新建5个公园、改造管网") == Words{"公园"});
    CHECK(indicators("完成16公里供热管网、隔压站及智慧系统建设") == Words{"供热管网"});
    CHECK(indicators("新建5个公园（含绿道）") == Words{"公园"});
    CHECK(indicators("新建40个停车位和300平方米的综合楼") == Words{"停车位", "综合楼"});
}

TEST_CASE("where or by what something is done is no part of what is measured") {
    CHECK(indicators("在县城新建停车位300个") == Words{"停车位"});
    CHECK(indicators("在东村建设2个大棚") == Words{"大棚"});
    CHECK(indicators("按省定标准新建幼儿园80所") == Words{"幼儿园"});
    CHECK(indicators("为糖尿病患者免费提供7种药物") == Words{"药物"});
    CHECK(indicators("为老年人投保意外伤害保险2.5万份") == Words{"意外伤害保险"});
}

TEST_CASE("hedges around a growth are no part of what grows") {
    CHECK(indicators("居民收入实际增长7%，地区生产总值预期增长6%") ==
          Words{"居民收入", "地区生产总值"});
    CHECK(indicators("预计可新增税收3000万元") == Words{"税收"});
    CHECK(indicators("人均预期寿命达到80岁") == Words{"人均预期寿命"});
}

TEST_CASE("nouns that begin like a verb stay whole, and verbs of two words are one") {
    CHECK(indicators("增加值达到5亿元") == Words{"增加值"});
    CHECK(indicators("转移支付规模增长9.5%") == Words{"转移支付规模"});
    CHECK(indicators("实施190个绿化项目，开工建设165个") == Words{"绿化项目", "绿化项目"});
    CHECK(indicators("建成并投入使用幼儿园3所") == Words{"幼儿园"});
}

TEST_CASE("a word that only begins like an adverb stays, and two adverbs are both cut off") {
    CHECK(indicators("可再生能源装机容量超80万千瓦") == Words{"可再生能源装机容量"});
    CHECK(indicators("新修高标准基本农田7万亩") == Words{"高标准基本农田"});
    CHECK(indicators("本年度技改投资9亿元") == Words{"技改投资"});
    CHECK(indicators("建成2025年度高标准农田6万亩") == Words{"高标准农田"});
    CHECK(indicators("共计安排不少于90万元的农机购置专项资金") == Words{"农机购置专项资金"});
}

TEST_CASE("where something is made, and under which heading, is no part of it") {
    CHECK(indicators("城区新建公厕6座") == Words{"公厕"});
    CHECK(verbs("城区新建公厕6座") == Words{"新建"});
    CHECK(indicators("“一事一议”硬化村内道路9万平方米") == Words{"村内道路"});
    CHECK(indicators("“四好农村路”建设12公里") == Words{"“四好农村路”建设"});
    CHECK(indicators("城区绿化面积6万平方米") == Words{"城区绿化面积"});
    CHECK(indicators("完成丘陵地区36个村庄道路硬化") == Words{"村庄道路硬化"});
}

TEST_CASE("an adverb stands between those for whom something is done and the verb") {
    CHECK(indicators("为6000名中学生免费筛查视力") == Words{"中学生视力"});
    CHECK(indicators("对全县12所乡镇卫生院全面提档升级") == Words{"乡镇卫生院"});
    CHECK(verbs("对全县12所乡镇卫生院全面提档升级") == Words{"提档升级"});
    CHECK(indicators("投资800余万元对老旧小区水、电、路进行改造") == Words{"投资"});
}

TEST_CASE("behind a bound a verb may have one character") {
    CHECK(indicators("各乡镇至少办2所示范幼儿园") == Words{"示范幼儿园"});
    CHECK(verbs("各乡镇至少办2所示范幼儿园") == Words{"办"});
    CHECK(indicators("基地至少有6名讲师入驻") == Words{"讲师入驻"});
    CHECK(indicators("创业园至少建10个") == Words{"创业园"});
}

TEST_CASE("a change is said of what stands in front of 实现") {
    CHECK(indicators("市场主体实现增长20%") == Words{"市场主体"});
    CHECK(indicators("试点镇实现了审批时间压减40%") == Words{"审批时间"});
    CHECK(indicators("预算收入6亿元，自然增幅3%") == Words{"预算收入", "预算收入"});
}

TEST_CASE("two counts side by side count what stands behind each") {
    CHECK(indicators("实施5个专项行动18项重点工程") == Words{"专项行动", "重点工程"});
}

TEST_CASE("a share goes on from the clause in front, of a place or of a whole") {
    CHECK(indicators("垃圾处理率达到80%以上，山区乡镇达到60%以上") ==
          Words{"垃圾处理率", "垃圾处理率"});
    CHECK(words("垃圾处理率达到80%以上，山区乡镇达到60%以上", &fengong::Target::scope) ==
          Words{"", "山区乡镇"});
    CHECK(indicators("旅游业增加值突破9亿元，占全县生产总值6%以上") ==
          Words{"旅游业增加值", "旅游业增加值占全县生产总值"});
}

TEST_CASE("behind 分别 a word that all members end with, or 等, comes before what is measured") {
    CHECK(indicators("洪涝灾害和地质灾害年均损失分别降低到4%和2%") ==
          Words{"洪涝灾害年均损失", "地质灾害年均损失"});
    CHECK(indicators("东河、西河、南河等流域总磷浓度分别下降6%、5%、4%") ==
          Words{"东河流域总磷浓度", "西河流域总磷浓度", "南河流域总磷浓度"});
    CHECK(indicators("城镇居民、农村居民人均消费支出分别增长6%、7%") ==
          Words{"城镇居民人均消费支出", "农村居民人均消费支出"});
    CHECK(indicators("城镇和农村居民人均消费支出分别增长6%和7%") ==
          Words{"城镇居民人均消费支出", "农村居民人均消费支出"});
}

TEST_CASE("等 inside a word divides nothing, and behind examples what is measured is theirs") {
    CHECK(indicators("学前教育、高等教育毛入学率分别达到95%、65%") ==
          Words{"学前教育毛入学率", "高等教育毛入学率"});
    CHECK(indicators("小麦、玉米等主要粮食作物产量分别达到50万吨、40万吨") ==
          Words{"小麦产量", "玉米产量"});
}

TEST_CASE("sizes, takings up and lines of business are what they are called") {
    CHECK(indicators("治理长度46公里") == Words{"治理长度"});
    CHECK(indicators("开发强度控制在30%以内") == Words{"开发强度"});
    CHECK(indicators("改造管网长度50公里") == Words{"管网长度"});
    CHECK(indicators("整治市场5个，占道经营整治率达到90%") == Words{"市场", "占道经营整治率"});
    CHECK(indicators("“两新”组织覆盖率达到90%") == Words{"“两新”组织覆盖率"});
    CHECK(indicators("城乡新增就业5000人") == Words{"城乡新增就业"});
    CHECK(indicators("新建8个、公园5个、改造12个广场") == Words{"", "公园", "广场"});
}

TEST_CASE("a bare size takes the noun of the next one") {
    CHECK(indicators("建设2个大型和4个小型批发市场") == Words{"大型批发市场", "小型批发市场"});
    CHECK(indicators("培育新型农民200名、典型20名") == Words{"新型农民", "典型"});
    CHECK(indicators("实现新签订单5亿元") == Words{"新签订单"});
    CHECK(indicators("每个奖项奖金5万元") == Words{"每个奖项奖金"});
}

TEST_CASE("what stands in front of a colon is measured where the clauses behind it do not say it") {
    CHECK(indicators("一般公共预算收入：增长6%左右，力争8%") ==
          Words{"一般公共预算收入", "一般公共预算收入"});
    CHECK(indicators("高新技术企业数：新增12家以上") == Words{"高新技术企业数"});
    CHECK(indicators("工作目标：增长6%") == Words{""});
    CHECK(indicators("固定资产投资：技改投资占比17%") == Words{"技改投资占比"});
}

TEST_CASE("those who provide something are no part of what they provide") {
    CHECK(indicators("文化活动室提供不少于2200场文化活动") == Words{"文化活动"});
    CHECK(indicators("配送各类图书4万册") == Words{"各类图书"});
    CHECK(indicators("县财政每年安排不低于2亿元的工业发展专项资金") == Words{"工业发展专项资金"});
    CHECK(indicators("青石市2027年细颗粒物浓度下降15%") == Words{"细颗粒物浓度"});
}

TEST_CASE("a bracket with a name in quotes behind it is part of the noun") {
    CHECK(indicators("完成82个乡镇（街道）“污水零直排区”创建") ==
          Words{"乡镇（街道）“污水零直排区”创建"});
    CHECK(indicators("城市建成区绿化覆盖率达到41%") == Words{"城市建成区绿化覆盖率"});
}

TEST_CASE("what stands behind 、 and in front of a number is another matter") {
    CHECK(indicators("完成县级指挥中心、18个乡镇分控中心建设") == Words{"乡镇分控中心建设"});
    CHECK(indicators("综合改造提升老旧街区100万平方米") == Words{"老旧街区"});
}

TEST_CASE("each colon has its own label, and remarks are none") {
    CHECK(indicators("优良率：90%，达标率：95%") == Words{"优良率", "达标率"});
    CHECK(indicators("财政收入：增长6%，固定资产投资：增长8%") ==
          Words{"财政收入", "固定资产投资"});
    CHECK(indicators("备注：不低于95%") == Words{""});
    CHECK(indicators("牵头领导：张三，力争达到95%以上") == Words{""});
}

TEST_CASE(
    "a verb of making behind what is made is the verb, but not where a noun follows the number") {
    CHECK(indicators("农村公路新建30公里、改造50公里") == Words{"农村公路", "农村公路"});
    CHECK(verbs("农村公路新建30公里、改造50公里") == Words{"新建", "改造"});
    CHECK(indicators("标准厂房建成10万平方米") == Words{"标准厂房"});
    CHECK(verbs("亿元以上项目引进20个") == Words{"引进"});
    CHECK(indicators("职业技能培训500人次") == Words{"职业技能培训"});
    CHECK(indicators("企业引进20名博士") == Words{"博士"});
    CHECK(verbs("完成管网新建20公里") == Words{"完成"});
}

TEST_CASE("改造提升 in front of a number is one verb, and no change of anything") {
    CHECK(indicators("新建高标准农田3.2万亩，改造提升1.8万亩") ==
          Words{"高标准农田", "高标准农田"});
    CHECK(verbs("新建高标准农田3.2万亩，改造提升1.8万亩") == Words{"新建", "改造提升"});
    CHECK(indicators("新建口袋公园3个、改建提升5个") == Words{"口袋公园", "口袋公园"});
    CHECK(indicators("完成所有村卫生室改造提升") == Words{"村卫生室改造提升"});
    CHECK(verbs("绿化率提升2%") == Words{"提升"});
}

TEST_CASE("levels that share the noun of the last take it, however many there are") {
    CHECK(indicators("完成1个省级、3个市级、15个县级美丽乡村建设") ==
          Words{"省级美丽乡村建设", "市级美丽乡村建设", "县级美丽乡村建设"});
    CHECK(indicators("创建省级示范村2个、市级5个、县级9个") ==
          Words{"省级示范村", "市级示范村", "县级示范村"});
}

TEST_CASE("认证 and 适配 are verbs, but not within what is counted") {
    CHECK(indicators("新认证绿色食品5个") == Words{"绿色食品"});
    CHECK(verbs("新认证绿色食品5个") == Words{"新认证"});
    CHECK(indicators("绿色食品认证5个") == Words{"绿色食品认证"});
    CHECK(indicators("为600名残疾人适配辅助器具") == Words{"残疾人辅助器具"});
    CHECK(verbs("为600名残疾人适配辅助器具") == Words{"适配"});
}
