// SPDX-License-Identifier: BSL-1.0
// Where, by whom and when something is promised, beside what: the words around the numbers of single clauses.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// `indicator of scope: number, verb` of each target of a clause; what is empty is left out.
std::vector<std::string> promised_in(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        std::string line{notice.read(target.indicator)};
        if (!target.scope.span.empty()) {
            line.append(" of ").append(notice.read(target.scope));
        }
        line.append(": ").append(notice.read(target.printed));
        if (!target.verb.span.empty()) {
            line.append(", ").append(notice.read(target.verb));
        }
        all.push_back(line);
    }
    return all;
}

using Promises = std::vector<std::string>;

}  // namespace

TEST_CASE("a part that names a place has the indicator of the whole, and the place as scope") {
    CHECK(promised_in("新建公厕12座，其中东河镇5座、西岭镇4座") ==
          Promises{"公厕: 12座, 新建", "公厕 of 东河镇: 5座", "公厕 of 西岭镇: 4座"});
    CHECK(promised_in("建设停车场12个，其中社区停车场5个") ==
          Promises{"停车场: 12个, 建设", "社区停车场: 5个"});
    CHECK(promised_in("培育小镇12个，其中省级重点镇5个") ==
          Promises{"小镇: 12个, 培育", "省级重点镇: 5个"});
}

TEST_CASE("a place that does something is no part of what is measured") {
    CHECK(promised_in("青石市新增床位300张") == Promises{"床位: 300张, 新增"});
    CHECK(promised_in("青石县将完成62座危桥改造") == Promises{"危桥改造: 62座, 完成"});
    CHECK(promised_in("白石开发区完成厂房建设的50%") == Promises{"厂房建设: 50%, 完成"});
    CHECK(promised_in("卫生院新增2台救护车") == Promises{"救护车: 2台, 新增"});
    CHECK(promised_in("在农村学校新增至少2台设备") == Promises{"设备: 2台, 新增"});
    CHECK(promised_in("跨境电商在线交易额增长40%") == Promises{"跨境电商在线交易额: 40%, 增长"});
    CHECK(promised_in("城镇新增就业3000人") == Promises{"城镇新增就业: 3000人"});
    CHECK(promised_in("棚户区改造项目12个") == Promises{"棚户区改造项目: 12个"});
    CHECK(promised_in("示范县创建单位5家") == Promises{"示范县创建单位: 5家"});
    CHECK(promised_in("在营企业新增300户") == Promises{"在营企业: 300户, 新增"});
    CHECK(promised_in("新农村台区改造70个") == Promises{"新农村台区改造: 70个"});
}

TEST_CASE("where something is done, and of how many it is said, is no promise") {
    CHECK(promised_in("在12个乡镇整修道路10万平方米") == Promises{"道路: 10万平方米, 整修"});
    CHECK(promised_in("在12个村铺设管网16公里") == Promises{"管网: 16公里, 铺设"});
    CHECK(promised_in("全市12个考核断面优良比例达到90%以上") ==
          Promises{"12个考核断面优良比例: 90%, 达到"});
    CHECK(promised_in("治理4个村260亩盐碱地") == Promises{"盐碱地: 260亩, 治理"});
    CHECK(promised_in("对6个社区2400户老楼进行供暖改造") == Promises{"老楼供暖改造: 2400户, 进行"});
    CHECK(promised_in("推动30家化工企业隐患整改率达到100%") ==
          Promises{"30家化工企业隐患整改率: 100%, 达到"});
    CHECK(promised_in("创建示范村5个镇2个").size() == 2);
    CHECK(promised_in("将20户及以上村组纳入集中供水范围").empty());
    CHECK(promised_in("为6个小区加装电梯40部") == Promises{"电梯: 40部, 加装"});
    CHECK(promised_in("制定12个方面60条措施") == Promises{"措施: 60条, 制定"});
    CHECK(promised_in("从要素保障、跟踪服务3个方面推进").empty());
}

TEST_CASE("what those reach whose share is promised is the scope of the share") {
    CHECK(promised_in("20%以上的行政村集体年收入超30万元、10%以上的村突破50万元") ==
          Promises{"行政村集体年收入 of 超30万元: 20%", "村 of 突破50万元: 10%"});
    CHECK(promised_in("80%的村年收入达到20万元") == Promises{"村年收入 of 达到20万元: 80%"});
    CHECK(promised_in("30%以上的村年底前集体收入达到30万元") ==
          Promises{"30%以上的村年底前集体收入 of 30%以上: 30万元, 达到"});
}

TEST_CASE("what is added to may be counted in front of 基础上") {
    CHECK(promised_in("在去年完成改造12个小区的基础上，新建公园5个") ==
          Promises{"公园: 5个, 新建"});
}

TEST_CASE("the capacity of each of those that are counted is no promise") {
    CHECK(promised_in("建成300吨预冷库4座") == Promises{"300吨预冷库 of 300吨: 4座, 建成"});
    CHECK(promised_in("改造100千伏安配变6台") == Promises{"100千伏安配变 of 100千伏安: 6台, 改造"});
    CHECK(promised_in("收购苹果300吨") == Promises{"苹果: 300吨, 收购"});
    CHECK(promised_in("采购100吨种子惠及农户500户").size() == 2);
}

TEST_CASE("a share may be said of a kind of place apart") {
    CHECK(promised_in("入园率达到90%，县城达到95%，乡镇达到85%") ==
          Promises{"入园率: 90%, 达到", "入园率 of 县城: 95%, 达到", "入园率 of 乡镇: 85%, 达到"});
}

TEST_CASE(
    "behind a river, a phase or what distinguishes them the noun behind the number is measured") {
    CHECK(promised_in("整治白石河10公里堤防") == Promises{"堤防: 10公里, 整治"});
    CHECK(promised_in("完成白石小区二期336户集中供暖改造") ==
          Promises{"集中供暖改造: 336户, 完成"});
    CHECK(promised_in("对破损较重的85座公厕进行翻修") == Promises{"公厕翻修: 85座, 进行"});
}

TEST_CASE("those with whom something is done are measured together with what is done") {
    CHECK(promised_in("对东河等7座水库进行除险加固") == Promises{"水库除险加固: 7座, 进行"});
    CHECK(promised_in("推进17个污水厂开展提标改造") == Promises{"污水厂提标改造: 17个, 推进"});
    CHECK(promised_in("对100个路口按照安全标准进行改造提升") ==
          Promises{"路口改造提升: 100个, 进行"});
    CHECK(promised_in("改善550名外来人口子女教育质量") ==
          Promises{"外来人口子女教育质量: 550名, 改善"});
}

TEST_CASE("spans of years and years to come are no part of what is measured") {
    CHECK(promised_in("未来三年将新增600个学位") == Promises{"学位: 600个, 新增"});
    CHECK(promised_in("2026—2027年完成20处易涝点改造") == Promises{"易涝点改造: 20处, 完成"});
    CHECK(promised_in("明年全县造林任务为5万亩") == Promises{"造林任务: 5万亩"});
    CHECK(promised_in("今冬明春除完成造林5万亩外，还将封山育林3万亩") ==
          Promises{"造林: 5万亩, 完成", "封山育林: 3万亩"});
    CHECK(promised_in("公办托位占比2027年底达到30%") == Promises{"公办托位占比: 30%, 达到"});
}

TEST_CASE("the year behind the notice's says when something is due") {
    for (std::string_view const day :
         {"明年年底前", "到明年底", "明年底前", "明年6月底前", "明年春节前"}) {
        CAPTURE(day);
        fengong::Notice const notice = support::notice_of(
            "甲县", "1. " + std::string{day} +
                        "完成30个村的电网改造，新建公园2个。（牵头单位：县发改局）\n");
        REQUIRE(notice.targets.size() == 2);
        CHECK(notice.read(notice.targets[0].deadline) == day);
        CHECK(notice.read(notice.targets[0].indicator) == "村的电网改造");
    }
    fengong::Notice const notice = support::notice_of(
        "甲县", "1. 今年底农村自来水普及率达到85%，明年新建公园2个。（牵头单位：县发改局）\n");
    REQUIRE(notice.targets.size() == 2);
    CHECK(notice.read(notice.targets[0].indicator) == "农村自来水普及率");
    CHECK(notice.read(notice.targets[0].deadline) == "今年底");
    CHECK(notice.read(notice.targets[1].indicator) == "公园");
}

TEST_CASE("members of an enumeration keep their own verbs and kinds") {
    CHECK(promised_in("财政收入增长4%、失业率5%左右、粮食产量50万吨") ==
          Promises{"财政收入: 4%, 增长", "失业率: 5%", "粮食产量: 50万吨"});
    CHECK(promised_in("居民收入与经济增长基本同步、粮食产量50万吨") ==
          Promises{"居民收入: 同步, 同步", "粮食产量: 50万吨"});
    CHECK(promised_in("公园数量和绿道数量分别突破30个和80个") ==
          Promises{"公园数量: 30个, 突破", "绿道数量: 80个, 突破"});
    CHECK(promised_in("建设20个和美乡村") == Promises{"和美乡村: 20个, 建设"});
    CHECK(promised_in("新建公园5个和广场3个") == Promises{"公园: 5个, 新建", "广场: 3个, 新建"});
}

TEST_CASE("what money is for is not measured by it") {
    CHECK(promised_in("投资3000万元建设数据中心") == Promises{"投资: 3000万元"});
    CHECK(promised_in("向上争取扶持资金3000万元") == Promises{"扶持资金: 3000万元, 争取"});
}

TEST_CASE("another measure in a bracket behind the first is part of the number") {
    CHECK(promised_in("治理5条（段）中小河道") == Promises{"中小河道: 5条（段）, 治理"});
    CHECK(promised_in("建设6个（处）口袋公园") == Promises{"口袋公园: 6个（处）, 建设"});
    CHECK(promised_in("新建公园2个（二）新建学校3所") ==
          Promises{"公园: 2个, 新建", "学校: 3所, 新建"});
    CHECK(promised_in("新建5个（含绿道）") == Promises{": 5个, 新建"});
}

TEST_CASE("adverbs on either side of the verb are no part of what is measured") {
    CHECK(promised_in("主要铺设燃气管网34公里") == Promises{"燃气管网: 34公里, 铺设"});
    CHECK(promised_in("整体提升12所学校周边环境") == Promises{"学校周边环境: 12所, 提升"});
    CHECK(promised_in("水质达标率总体达到95%以上") == Promises{"水质达标率: 95%, 达到"});
    CHECK(promised_in("户均面积原则上控制在60平方米以内") ==
          Promises{"户均面积: 60平方米, 控制在"});
    CHECK(promised_in("精心举办消费节15场次") == Promises{"消费节: 15场次, 举办"});
    CHECK(promised_in("绿化覆盖率预计可达45%") == Promises{"绿化覆盖率: 45%, 达"});
    CHECK(promised_in("参保率巩固在95%以上") == Promises{"参保率: 95%, 巩固在"});
    CHECK(promised_in("审批环节减为3个") == Promises{"审批环节: 3个, 减为"});
    CHECK(promised_in("争取建成实验室1家") == Promises{"实验室: 1家, 建成"});
}

TEST_CASE("coverage that is said twice is promised once") {
    CHECK(promised_in("学校垃圾分类均实现100%全覆盖") == Promises{"学校垃圾分类: 全覆盖, 全覆盖"});
    CHECK(promised_in("所有乡镇实现公办幼儿园全覆盖") == Promises{"公办幼儿园: 全覆盖, 全覆盖"});
}

TEST_CASE("verbs that were taken for nouns, and nouns for verbs, are told apart") {
    CHECK(promised_in("为老年人接种流感疫苗2400人") == Promises{"流感疫苗: 2400人, 接种"});
    CHECK(promised_in("破获不少于40起诈骗案件") == Promises{"诈骗案件: 40起, 破获"});
    CHECK(promised_in("提质改造公路5公里") == Promises{"公路: 5公里, 提质改造"});
    CHECK(promised_in("培育规模工业企业20家") == Promises{"规模工业企业: 20家, 培育"});
    CHECK(promised_in("新开工安置住房400套") == Promises{"安置住房: 400套, 新开工"});
    CHECK(promised_in("新建保障房300套") == Promises{"保障房: 300套, 新建"});
    CHECK(promised_in("新增8万天然气用户") == Promises{"天然气用户: 8万, 新增"});
    CHECK(promised_in("新登记企业1万户") == Promises{"企业: 1万户, 新登记"});
    CHECK(promised_in("年内将有40辆电动车投入运营") == Promises{"电动车: 40辆, 投入运营"});
    CHECK(promised_in("赴广东等地开展推介活动6次") == Promises{"推介活动: 6次, 开展"});
    CHECK(promised_in("造林12万亩，其中更新造林4万亩、补植补造2万亩") ==
          Promises{"造林: 12万亩", "更新造林: 4万亩", "补植补造: 2万亩"});
    CHECK(promised_in("完成改造的村达到80个") == Promises{"完成改造的村: 80个, 达到"});
    CHECK(promised_in("改造二次供水设施20处") == Promises{"二次供水设施: 20处, 改造"});
    CHECK(promised_in("按省定最低标准的80%确定") == Promises{"按省定最低标准: 80%"});
}

TEST_CASE("people, years and days of work are counted as they are printed, also each day") {
    CHECK(promised_in("改善3万人口的出行问题") == Promises{"出行问题: 3万人口, 改善"});
    CHECK(promised_in("研发人员达到20人年以上") == Promises{"研发人员: 20人年, 达到"});
    CHECK(promised_in("投劳20万工日") == Promises{"投劳: 20万工日"});
    fengong::Notice const notice = support::notice_of(
        "甲县", "1. 新增污水处理能力2万吨每天，发放补贴500元每人每年。（牵头单位：县水务局）\n");
    REQUIRE(notice.targets.size() == 2);
    CHECK(notice.read(notice.targets[0].per) == "天");
    CHECK(notice.read(notice.targets[1].per) == "人年");
}
