// SPDX-License-Identifier: BSL-1.0
// Wordings of promises that plans of many places share, each read as a person reads it.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// The targets of a clause: `kind comparator magnitude measure`, and `/per`, `by deadline`, `against reference`,
/// `falling`, `part` where there is any.
std::vector<std::string> read_promises(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        std::string line{to_string(target.kind)};
        line.append(" ").append(to_string(target.comparator));
        line += target.magnitude ? " " + to_string(*target.magnitude) : "";
        line.append(measure_name(notice, target));
        auto const add = [&](std::string_view word, fengong::Phrase phrase) {
            if (std::string_view const words = notice.read(phrase); !words.empty()) {
                line.append(word).append(words);
            }
        };
        add("/", target.per);
        add(" by ", target.deadline);
        add(" against ", target.reference);
        line += target.falling ? " falling" : "";
        line += target.part_of ? " part" : "";
        all.push_back(line);
    }
    return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("a session is told from the others of its term by a number that is no promise") {
    CHECK(read_promises("贯彻市委五届六次全会精神，开展宣讲20场") == Lines{"amount exactly 20场"});
    CHECK(read_promises("落实县委十四届9次全体会议部署").empty());
    CHECK(read_promises("全年召开联席会议6次") == Lines{"amount exactly 6次"});
}

TEST_CASE(
    "years are divided among the numbers behind 分别 only if nothing else is, and are else none") {
    fengong::Notice const notice =
        support::notice_with_clause("到2027年、2028年，城市、农村污水处理率分别达到95%和60%");
    REQUIRE(notice.targets.size() == 2);
    CHECK(notice.read(notice.targets[0].indicator) == "城市污水处理率");
    CHECK(notice.read(notice.targets[1].indicator) == "农村污水处理率");
    CHECK(notice.read(notice.targets[1].deadline) == "到2027年");
    REQUIRE(notice.rejections.size() == 1);
    CHECK(notice.read(notice.rejections[0].printed) == "2028年");

    CHECK(read_promises("2025年、2026年污水处理率、垃圾处理率分别达到95%、100%") ==
          Lines{"ratio reach 95%", "ratio reach 100%"});
    CHECK(
        read_promises(
            "到2027年和2030年，森林覆盖率分别达到45%和48%，到2035年，城乡绿地率分别达到50%和40%") ==
        Lines{"ratio reach 45% by 到2027年", "ratio reach 48% by 2030年",
              "ratio reach 50% by 到2035年", "ratio reach 40% by 到2035年"});
    CHECK(read_promises("较2020年和2025年，单位能耗分别下降13.5%和3%") ==
          Lines{"growth exactly 13.5%", "growth exactly 3%"});
    CHECK(read_promises("2026年至2027年、2028年至2030年分别改造泵站10处、20处") ==
          Lines{"amount exactly 10处", "amount exactly 20处"});
}

TEST_CASE("a year behind the notice's that a clause opens with is a deadline") {
    CHECK(read_promises("2027年，规上企业达到100家；2030年全县入园率将大于90%") ==
          Lines{"amount reach 100家 by 2027年", "ratio more_than 90% by 2030年"});
    CHECK(read_promises("2025年，规上企业达到100家").empty());  // over, and so a report
    CHECK(read_promises("2027年起，每年新建学校3所") == Lines{"amount exactly 3所/年"});
}

TEST_CASE("of a share of all there is one promise, and of 1∶15 none") {
    CHECK(read_promises("力争20%以上的行政村集体年收入超30万元、10%以上的村突破50万元").size() ==
          2);
    CHECK(read_promises("所有村卫生室达标率达到95%") == Lines{"ratio reach 95%"});
    CHECK(read_promises("师生比达到1∶15").empty());
    CHECK(read_promises("管理模式覆盖70%以上的农贸市场") == Lines{"ratio at_least 70%"});
    CHECK(read_promises("路网密度达到507公里/百平方公里") ==
          Lines{"amount reach 507公里/百平方公里"});
}

TEST_CASE("a year that a sentence begins with holds behind its semicolons, a month does not") {
    CHECK(read_promises(
              "到2027年，茶园面积达到20万亩；茶叶产量达到3万吨；从业人员2万人。综合产值30亿元") ==
          Lines{"amount reach 200000亩 by 到2027年", "amount reach 30000吨 by 到2027年",
                "amount exactly 20000人 by 到2027年", "amount exactly 3000000000元"});
    CHECK(read_promises("6月底前，建成学校5所；新增学位3000个") ==
          Lines{"amount exactly 5所 by 6月底前", "amount exactly 3000个"});
}

TEST_CASE(
    "a year right in front of what is reached is a deadline, and so is each of several that 分别 divides") {
    CHECK(read_promises("覆盖率2027年达到60%，2030年达到80%") ==
          Lines{"ratio reach 60% by 2027年", "ratio reach 80% by 2030年"});
    CHECK(read_promises("到2027年底和2030年，森林覆盖率分别达到45%和48%") ==
          Lines{"ratio reach 45% by 到2027年底", "ratio reach 48% by 2030年"});
    CHECK(read_promises("2027年和2030年底前，污水处理率分别达到95%、98%以上") ==
          Lines{"ratio reach 95% by 2027年", "ratio at_least 98% by 2030年底前"});
    CHECK(read_promises("力争2027年、2028年新增高新技术企业分别达到10家、12家") ==
          Lines{"amount reach 10家 by 2027年", "amount reach 12家 by 2028年"});
    CHECK(read_promises("2026年、2027年、2028年分别建成充电桩10个、20个、30个") ==
          Lines{"amount exactly 10个 by 2026年", "amount exactly 20个 by 2027年",
                "amount exactly 30个 by 2028年"});
    CHECK(read_promises("在2025年达到300亿元的基础上增长6%") == Lines{"growth exactly 6%"});
    CHECK(read_promises("2026年分别新建公园8个、广场10个") ==
          Lines{"amount exactly 8个", "amount exactly 10个"});
    CHECK(read_promises("用电量达到5万度，是2020年的1.5倍") ==
          Lines{"amount reach 50000度", "amount exactly 1.5倍"});
}

TEST_CASE("争取 in front of when something is done is no verb") {
    CHECK(read_promises("争取在两年内建立30家左右就业见习基地") ==
          Lines{"amount about 30家 by 两年内"});
    CHECK(read_promises("争取在年底前新增停车位300个以上") ==
          Lines{"amount at_least 300个 by 年底前"});
}

TEST_CASE("a change may start from what there is at present, and a doubling may be a name") {
    CHECK(read_promises("高新企业从目前的20家达到30家") == Lines{"amount reach 30家"});
    CHECK(read_promises("研发投入强度从目前的2%以上达到2.8%以上") == Lines{"ratio at_least 2.8%"});
    CHECK(read_promises("实施制造业产值翻番行动").empty());
    CHECK(read_promises("制造业产值翻番") == Lines{"growth exactly 100%"});
}

TEST_CASE("one in words is promised behind a bound with a verb") {
    CHECK(read_promises("至少建成一个示范片区") == Lines{"amount at_least 1个"});
    CHECK(read_promises("建成一个示范片区").empty());
}

TEST_CASE("a share that is spent on something is promised") {
    CHECK(read_promises("土地出让收益的50%以上用于农业农村") == Lines{"ratio at_least 50%"});
}

TEST_CASE("what grows at one pace with something else is set against it") {
    CHECK(read_promises("居民收入与经济同步增长") == Lines{"relative same against 经济"});
    CHECK(read_promises("城乡居民收入与地区生产总值同步提高") ==
          Lines{"relative same against 地区生产总值"});
    CHECK(read_promises("主体工程与环保设施同步建设").empty());
    CHECK(read_promises("收入同步增长").empty());
}

TEST_CASE("numbers behind a verb of change that is set against a year all grow") {
    CHECK(read_promises("茶园面积、采摘面积分别比2025年增长6%和8%") ==
          Lines{"growth exactly 6%", "growth exactly 8%"});
    CHECK(read_promises("能耗、水耗、煤耗比2020年分别下降8%、9%、10%以上") ==
          Lines{"growth exactly 8%", "growth exactly 9%", "growth at_least 10%"});
    CHECK(read_promises("居民消费价格上涨3%左右") == Lines{"growth about 3%"});
}

TEST_CASE("a share that a change leads to is no growth, whatever grew before") {
    CHECK(read_promises("能耗下降3%，森林覆盖率由40%提高到55%") ==
          Lines{"growth exactly 3%", "ratio reach 55%"});
}

TEST_CASE("a rate of health or safety is of so many people") {
    CHECK(read_promises("孕产妇死亡率控制在12/10万以内") == Lines{"amount at_most 12/10万"});
    CHECK(read_promises("孕产妇死亡率下降到9/10万") == Lines{"amount reach 9/10万 falling"});
    CHECK(read_promises("责任落实到人1/3").empty());
}

TEST_CASE("the base of a rate also holds for what the number changes to") {
    CHECK(read_promises("每万人口发明专利拥有量从2.7件提高到5.2件") ==
          Lines{"amount reach 5.2件/万人口"});
    CHECK(read_promises("人均茶叶消费量由0.26千克提高到0.5千克") ==
          Lines{"amount reach 0.5千克/人"});
    CHECK(read_promises("发展指数从85提高到95") == Lines{"amount reach 95"});
}

TEST_CASE("a goal may be called one behind its number") {
    CHECK(read_promises("确保实现旅游收入突破100亿元的目标") ==
          Lines{"amount more_than 10000000000元"});
    CHECK(read_promises("实现服务全覆盖的目标") == Lines{"coverage exactly 100%"});
    CHECK(read_promises("深化多形式、分层次、全覆盖的学习培训").empty());
}

TEST_CASE("a bound makes a count of one in words") {
    CHECK(read_promises("建成至少一个托育服务中心") == Lines{"amount at_least 1个"});
    CHECK(read_promises("每个镇至少有一所养老机构") == Lines{"amount at_least 1所/镇"});
    CHECK(read_promises("建成一个托育服务中心").empty());
}

TEST_CASE("all of a region are promised as all are") {
    CHECK(read_promises("全县所有行政村完成村庄规划编制") == Lines{"coverage exactly 100%"});
    CHECK(read_promises("年底前全县所有学校建成食堂") == Lines{"coverage exactly 100% by 年底前"});
    CHECK(read_promises("面向全县所有企业开展服务").empty());
}

TEST_CASE("signs of comparison compare") {
    CHECK(read_promises("优良天数比率≥85%") == Lines{"ratio at_least 85%"});
    CHECK(read_promises("细颗粒物平均浓度≤35微克/立方米") == Lines{"amount at_most 35微克/立方米"});
    CHECK(read_promises("办电时间压减至12个工作日") == Lines{"amount reach 12个工作日 falling"});
    CHECK(read_promises("审批事项14个工作日内办结") == Lines{"amount at_most 14个工作日"});
}

TEST_CASE("what is used first is a kind of energy and no count") {
    CHECK(read_promises("非化石能源占一次能源消费比重提高到20%") == Lines{"ratio reach 20%"});
}

TEST_CASE("parts go on behind a comma as long as the whole has room") {
    CHECK(
        read_promises("增加学位5000个，其中幼儿园420个，中小学4580个") ==
        Lines{"amount exactly 5000个", "amount exactly 420个 part", "amount exactly 4580个 part"});
    CHECK(read_promises("增加床位500张，其中护理型300张，日间照料400张") ==
          Lines{"amount exactly 500张", "amount exactly 300张 part", "amount exactly 400张"});
}

TEST_CASE("不超 is no more than, and 逾 is more") {
    CHECK(read_promises("办电时间不超5个工作日") == Lines{"amount at_most 5个工作日"});
    CHECK(read_promises("接待游客逾20万人次") == Lines{"amount more_than 200000人次"});
}

TEST_CASE("bounds in front of 的目标 are promised, each of them") {
    CHECK(read_promises("实现参保率90%以上、就业率95%以上的目标") ==
          Lines{"ratio at_least 90%", "ratio at_least 95%"});
    CHECK(read_promises("引进投资5000万元以上的项目3个") == Lines{"amount exactly 3个"});
}

TEST_CASE("concentrations may be printed in letters") {
    CHECK(read_promises("细颗粒物浓度下降至41μg/m³以下，臭氧浓度控制在150ug/m3以内") ==
          Lines{"amount at_most 41微克/立方米 falling", "amount at_most 150微克/立方米"});
}

TEST_CASE("what something is added to, lies in or is said of is no promise") {
    CHECK(read_promises("在100家基础上新增20家") == Lines{"amount exactly 20家"});
    CHECK(read_promises("在去年100家的基础上新增企业20家") == Lines{"amount exactly 20家"});
    CHECK(read_promises("县城20公里范围公交化率达到30%以上") == Lines{"ratio at_least 30%"});
    CHECK(read_promises("8个重点行业能耗下降3%") == Lines{"growth exactly 3%"});
    CHECK(read_promises("改造四五类危桥8座") == Lines{"amount exactly 8座"});
}

TEST_CASE("a rate may be of so many people behind a measure") {
    CHECK(read_promises("食品抽检不少于5.5批次/千人") == Lines{"amount at_least 5.5批次/千人"});
}

TEST_CASE("what is kept at a level or within what was assigned is set against it") {
    CHECK(read_promises("事故死亡人数控制在上年水平") ==
          Lines{"relative at_most against 上年水平"});
    CHECK(read_promises("事故起数控制在市下达的指标以内") ==
          Lines{"relative at_most against 市下达的指标"});
    CHECK(read_promises("失业率控制在4%以内") == Lines{"ratio at_most 4%"});
    CHECK(read_promises("成本控制在合理区间").empty());
}

TEST_CASE("a difference is set against what stands between its verb and the number") {
    CHECK(read_promises("规上工业增速高于全市平均1个百分点") ==
          Lines{"growth exactly 1个百分点 against 全市平均"});
    CHECK(read_promises("服务业增速高于地区生产总值增速2个百分点") ==
          Lines{"growth exactly 2个百分点 against 地区生产总值增速"});
    CHECK(read_promises("各项主要经济指标超出全市平均水平") ==
          Lines{"relative more_than against 全市平均水平"});
}

TEST_CASE("a number behind a bound is the goal, whatever the goal is called") {
    CHECK(read_promises("城镇登记失业率控制在4.2%以内的目标任务") == Lines{"ratio at_most 4.2%"});
    CHECK(read_promises("确保油菜3万亩目标任务的实现") == Lines{"amount exactly 30000亩"});
    CHECK(read_promises("单位能耗完成市下达目标") == Lines{"relative at_least against 市下达"});
    CHECK(read_promises("确保完成省下达的减排控制目标") ==
          Lines{"relative at_least against 省下达"});
}

TEST_CASE("a year may end twice, and a month have 份 behind it") {
    CHECK(read_promises("2027年年底前，污水治理率达到55%") ==
          Lines{"ratio reach 55% by 2027年年底前"});
    CHECK(read_promises("开工项目80项（其中1-6月份新开工50项）") ==
          Lines{"amount exactly 80项", "amount exactly 50项 part"});
}

TEST_CASE("ranks, and people in the names of rates and things, are not counted") {
    CHECK(read_promises("考核进入全市前6名").empty());
    CHECK(read_promises("目前6名村医到岗") == Lines{"amount exactly 6名"});
    CHECK(read_promises("企业10万人事故死亡率下降15%") == Lines{"growth exactly 15%"});
    CHECK(read_promises("建成7人制足球场2片") == Lines{"amount exactly 2片"});
}

TEST_CASE("all roads hardened are a promise") {
    CHECK(read_promises("260个村道路全部硬化") == Lines{"coverage exactly 100%"});
}

TEST_CASE("words that only begin like a difference are what changes") {
    CHECK(read_promises("超低能耗建筑占比提高5个百分点") == Lines{"growth exactly 5个百分点"});
    CHECK(read_promises("超标率下降2个百分点") == Lines{"growth exactly 2个百分点"});
    CHECK(read_promises("税收增速高于经济增长2个百分点") ==
          Lines{"growth exactly 2个百分点 against 经济增长"});
}

TEST_CASE("a bracket says that a number is included, or what else is counted") {
    CHECK(read_promises("新增床位500张（含护理型床位300张）以上") ==
          Lines{"amount exactly 500张", "amount exactly 300张 part"});
    CHECK(read_promises("新建公园20个（含）以上") == Lines{"amount at_least 20个"});
    CHECK(read_promises("新增持证人员1000人，死亡率下降5%") ==
          Lines{"amount exactly 1000人", "growth exactly 5%"});
    CHECK(read_promises("农村公路全部通车里程达到500公里") == Lines{"amount reach 500公里"});
}

TEST_CASE("a change may start behind 由 in front of 达到, and an age in months is no time") {
    CHECK(read_promises("满意率由78%达到86%") == Lines{"ratio reach 86%"});
    CHECK(read_promises("疫苗12月龄接种率达到95%") == Lines{"ratio reach 95%"});
    CHECK(read_promises("收购5万担烟叶") == Lines{"amount exactly 50000担"});
    CHECK(read_promises("扫描12万页档案") == Lines{"amount exactly 120000页"});
    CHECK(read_promises("选派3人天天值守") == Lines{"amount exactly 3人"});
    CHECK(read_promises("交出满意的一卷").empty());
}

TEST_CASE("the targets of one long clause share how it reads, so that many cost no more each") {
    std::string text = "甲县人民政府关于印发2026年工作分工的通知\n1.重点\n";
    for (int line = 0; line < 500; ++line) {
        text += "新建公园3个新建广场5个\n";
    }
    fengong::Notice const notice = fengong::parse(text);
    CHECK(notice.targets.size() == 1000);
    CHECK(notice.readings.size() < 4 * text.size());
}

TEST_CASE("years of schooling and of life are promised, and are no time") {
    CHECK(read_promises("平均受教育年限提高到11.7年") == Lines{"amount reach 11.7年"});
    CHECK(read_promises("入园率、巩固率和平均受教育年限分别达到90%、99%和13.5年") ==
          Lines{"ratio reach 90%", "ratio reach 99%", "amount reach 13.5年"});
    CHECK(read_promises("合同期限3年").empty());
}

TEST_CASE("what has been done before, and with what something is compared, is no promise") {
    CHECK(read_promises("去年改造老旧小区18个，今年再改造22个") == Lines{"amount exactly 22个"});
    CHECK(read_promises("改造管网3万户，目前已完成2.6万户") == Lines{"amount exactly 30000户"});
    CHECK(read_promises("能耗下降到0.83吨，比2020年的1吨降低17%") ==
          Lines{"amount reach 0.83吨 falling", "growth exactly 17%"});
    CHECK(read_promises("去年底前开工的项目竣工20个") == Lines{"amount exactly 20个"});
}

TEST_CASE("several may change at once, each from its own to its own") {
    CHECK(read_promises("城乡低保标准从每人每月574元、271元分别提高到每人每月609元、300元") ==
          Lines{"amount reach 609元/人月", "amount reach 300元/人月"});
}

TEST_CASE("none at all is promised where something is to be zero") {
    CHECK(read_promises("较大以上事故为零") == Lines{"coverage exactly 0"});
    CHECK(read_promises("化为零散项目").empty());
}

TEST_CASE("至 opens a deadline where nothing stands in front of it") {
    CHECK(read_promises("至2027年末，达标率100%") == Lines{"ratio exactly 100% by 至2027年末"});
    CHECK(read_promises("3月至6月新建公厕5座") == Lines{"amount exactly 5座 by 6月"});
}

TEST_CASE("what there is, or what was begun before, may still promise something") {
    CHECK(read_promises("现有耕地保有量不低于50万亩") == Lines{"amount at_least 500000亩"});
    CHECK(read_promises("已完成整改的问题销号率达到100%") == Lines{"ratio reach 100%"});
    CHECK(read_promises("去年签约的20个项目开工15个") ==
          Lines{"amount exactly 20个", "amount exactly 15个"});
    CHECK(read_promises("去年基础上增长5%") == Lines{"growth exactly 5%"});
    CHECK(read_promises("项目建设期3.5年").empty());
}
