// SPDX-License-Identifier: BSL-1.0
// What clauses of items report of the time before, beside what they promise.
#include "support/describe.hpp"
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// What a clause of a notice for 2026 promises.
std::string promised(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    return support::promises(notice, notice.items.front());
}

}  // namespace

TEST_CASE("what was done up to now or to some month is a report") {
    CHECK(promised("截至目前，全县改造小区30个，完成投资2亿元。年底前改造小区50个") ==
          "amount exactly 50个");
    CHECK(promised("今年以来，新增车位260个，开工泵站7座").empty());
    CHECK(promised("近两年来，我县完成农村公路1010公里").empty());
    CHECK(promised("自工程实施以来，发放补贴45万元").empty());
    CHECK(promised("计划投资56亿元，1—6月累计完成投资36亿元，占年度目标的64.3%") ==
          "amount exactly 56亿元");
    CHECK(promised("截至5月底，新开工项目11个，完成率37.3%").empty());
    CHECK(promised("初步核算，地区生产总值达到300亿元，增长5%；粮食产量93万吨").empty());
}

TEST_CASE("what is to be done by some month is promised") {
    CHECK(promised("上半年完成投资12亿元") == "amount exactly 12亿元");
    CHECK(promised("上半年投资完成率达到55%以上") == "ratio at_least 55%");
    CHECK(promised("截至6月底，累计完成投资60%") == "ratio exactly 60%");
    CHECK(promised("1—3月完成选址，4—12月完成投资2亿元") == "amount exactly 2亿元");
    CHECK(promised("截至2027年底，森林覆盖率达到45%") == "ratio reach 45%");
}

TEST_CASE("a sentence that has reported may turn to what is to come") {
    CHECK(promised("截至目前，建成充电桩300个，力争年底达到500个") == "amount reach 500个");
    CHECK(promised("2025年完成投资3亿元，2026年完成投资5亿元") == "amount exactly 5亿元");
    CHECK(promised("今年以来，改造管网10公里，到2027年，改造管网50公里") ==
          "amount exactly 50公里");
}

TEST_CASE("a report ends where a deadline, a plan or a semicolon follows") {
    CHECK(promised("上半年已完成投资6亿元；下半年完成投资8亿元") == "amount exactly 8亿元");
    CHECK(promised("截至目前，已建成学校3所；三季度建成学校2所") == "amount exactly 2所");
    CHECK(promised("截至5月底，已完成投资3亿元，全年完成投资10亿元") == "amount exactly 10亿元");
    fengong::Notice const notice =
        support::notice_with_clause("截至目前，已完成60%，剩余40%于10月底前完成");
    REQUIRE(notice.items.size() == 1);
    CHECK(notice.read(notice.items[0].deadline) == "10月底前");
}

TEST_CASE("what is to be reached by some month is promised, whatever is said of what was done") {
    CHECK(promised("上半年规模以上工业增加值同比增长6%以上") == "growth at_least 6%");
    CHECK(promised("上半年力争固定资产投资同比增长10%") == "growth exactly 10%");
    CHECK(promised("上半年完成投资12亿元，加快已签约项目开工建设") == "amount exactly 12亿元");
    CHECK(promised("截至6月底，已开工项目完成投资60%以上") == "ratio at_least 60%");
    CHECK(promised("截至12月底，城镇化率同比提高1个百分点") == "growth exactly 1个百分点");
    CHECK(promised("截至6月底，办结率100%") == "ratio exactly 100%");
}

TEST_CASE("the first year of a plan of several is not over") {
    fengong::Notice const notice = fengong::parse(
        "青禾县教育三年行动任务分解表（2025—2027年）\n\n1.2025年，新建学校3所；2026年，新建学校4所。"
        "（牵头单位：县教育局）\n2.修路5公里。（牵头单位：县交通局）\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(support::promises(notice, notice.items[0]) == "amount exactly 3所; amount exactly 4所");
}

TEST_CASE("a clause that plans is none that reports, however it begins") {
    CHECK(promised("今年以来签约项目开工率达到80%以上") == "ratio at_least 80%");
    CHECK(promised("截至6月底，须完成投资占年度计划的50%") == "ratio exactly 50%");
    CHECK(promised("上半年招商到位资金同比增长10%") == "growth exactly 10%");
    CHECK(promised("2025年新增床位200张投入使用") == "amount exactly 200张");
    CHECK(promised("2025年化解债务任务3亿元，6月底前完成") == "amount exactly 3亿元");
}

TEST_CASE("what a report counts is what the plan behind it goes on with") {
    fengong::Notice const notice =
        support::notice_with_clause("截至目前，已建成学校3所，9月底前再建成5所");
    REQUIRE(notice.targets.size() == 1);
    CHECK(notice.read(notice.targets[0].indicator) == "学校");
}

TEST_CASE("a quote that is cut off, or names by an adjective, names nothing by number") {
    CHECK(promised("推进三个“").size() > 0);
    CHECK(promised("打造三个“一站式服务中心”") == "amount exactly 3个");
    CHECK(promised("学前教育实现“全覆盖”并建立机制") == "coverage exactly 100%");
}

TEST_CASE("a year that is over reports, where it is no name of what goes on") {
    CHECK(promised("2025年，规上企业达到100家，其中新增8家").empty());
    CHECK(promised("2025年全年完成技改投资6亿元").empty());
    CHECK(promised("2025年接待游客680万人次，今年力争突破750万人次") ==
          "amount more_than 750万人次");
    CHECK(promised("2025年老旧小区改造项目惠及居民3000户") == "amount exactly 3000户");
    CHECK(promised("2025年底前开工的项目完成投资5亿元") == "amount exactly 5亿元");
    CHECK(promised("2025年签约项目开工率达到80%以上") == "ratio at_least 80%");
    CHECK(promised("2025年入库项目完成投资3亿元") == "amount exactly 3亿元");
    CHECK(promised("2025年开工，完成投资5亿元") == "amount exactly 5亿元");
}

TEST_CASE("a verb of what is done says that its number is reported") {
    CHECK(promised("万元产值用水量降低了30%").empty());
    CHECK(promised("92个项目已开工51个，年内全部开工") == "coverage exactly 100%");
    CHECK(promised("为了建设学校3所，筹资1亿元") == "amount exactly 3所; amount exactly 1亿元");
}

TEST_CASE("with what a change is compared is not promised, whatever stands between") {
    CHECK(promised("到2030年，人均预期寿命比2015年全省居民预期寿命77.04岁提高3岁") ==
          "amount exactly 3岁");
}

TEST_CASE("percentage points may be written out behind the last of several numbers alone") {
    CHECK(promised("单位能耗分别下降7.9个、3.4个和1.7个百分点") ==
          "growth exactly 7.9个百分点; growth exactly 3.4个百分点; growth exactly 1.7个百分点");
}

TEST_CASE("names in quotes and comparisons in brackets are no promises") {
    CHECK(promised("推进三个“一号工程”").empty());
    CHECK(promised("推进审批“全流程、全覆盖”改革").empty());
    CHECK(promised("新建两个“口袋公园”") == "amount exactly 2个");
    CHECK(promised("创建三个“四好农村路”示范镇") == "amount exactly 3个");
    CHECK(promised("饮水安全实现“全覆盖”") == "coverage exactly 100%");
    CHECK(promised("建设室内运动场1000平方米（相当于10个羽毛球场）") ==
          "amount exactly 1000平方米");
}

TEST_CASE("what was measured in a year that is over is reported without a comma behind the year") {
    CHECK(promised("2025年全县生产总值完成126.4亿元，增长5.2%，高出全市0.4个百分点").empty());
    CHECK(promised("2025年森林覆盖率达到41.3%").empty());
    CHECK(promised("去年全县PM2.5平均浓度降到31微克/立方米，优良天数比例达到86%").empty());
    CHECK(promised("截至2025年底，全县累计建成充电桩610座").empty());
    CHECK(promised("2023年以来连续2年完成投资超过12亿元").empty());
}

TEST_CASE("a year that is over is part of the name of what goes on") {
    CHECK(promised("2025年签约项目开工率达到75%") == "ratio reach 75%");
    CHECK(promised("2025年新增项目完成投资4亿元") == "amount exactly 4亿元");
    CHECK(promised("2025年专项债券资金支出进度达到100%") == "ratio reach 100%");
    CHECK(promised("去年签约项目开工率达到85%") == "ratio reach 85%");
    CHECK(promised("2025年全县森林覆盖率达到42%以上") == "ratio at_least 42%");
    CHECK(promised("截至2025年底建成的小区加装电梯70部") == "amount exactly 70部");
    CHECK(promised("截至2026年底，建成充电桩700座") == "amount exactly 700座");
}

TEST_CASE("a span of the year reports where it is compared with the one before, or ranked") {
    CHECK(promised("上半年，全县固定资产投资同比增长9.7%，排名全市前列。其中，第二产业、"
                   "第三产业投资分别增长12.1%、8.3%；工业投资增长14.2%")
              .empty());
    CHECK(promised("前三季度，完成投资61.5亿元，比上年同期增长13%，完成年度计划的71%").empty());
    CHECK(promised("上半年，工业增加值同比增长6.4%；消费品零售额同比增长5.1%；新建公园7个") ==
          "amount exactly 7个");
    CHECK(promised("一季度工业增加值增长6.2%，居全市第3位").empty());
    CHECK(promised("一季度，工业增加值同比增长7%以上") == "growth at_least 7%");
    CHECK(promised("一季度工业增加值增长7%") == "growth exactly 7%");
    CHECK(promised("前三季度，完成投资60亿元") == "amount exactly 60亿元");
}

TEST_CASE("what there is now is not promised, what is done with it is") {
    CHECK(promised("现有茶园面积8.5万亩，力争种植10万亩。") == "amount exactly 10万亩");
    CHECK(promised("全县共有养老机构46家").empty());
    CHECK(promised("现有车位300个，再建500个") == "amount exactly 500个");
    CHECK(promised("目前存在问题10个，整改10个") == "amount exactly 10个");
    CHECK(promised("目前果园面积6万亩").empty());
    CHECK(promised("全县现有公园8个，改造提升3个，新建2个") ==
          "amount exactly 3个; amount exactly 2个");
    CHECK(promised("现有停车场改造提升8个") == "amount exactly 8个");
    CHECK(promised("共有产权住房新增300套") == "amount exactly 300套");
}

TEST_CASE("spans of a schedule are compared with the year before, and report nothing") {
    CHECK(promised("一季度，工业增加值同比增长6%；二季度，工业增加值同比增长7%") ==
          "growth exactly 6%; growth exactly 7%");
}

TEST_CASE("up to a month of this year something has been done where that is said, else it is due") {
    CHECK(promised("截至今年4月底，已建成基站1200座").empty());
    CHECK(promised("截至今年6月底前完成投资2亿元") == "amount exactly 2亿元");
    CHECK(promised("截至今年12月底，城镇化率达到52%") == "ratio reach 52%");
}

TEST_CASE("what was measured before is what goes on in the same measure") {
    auto const indicator = [](std::string_view clause) {
        fengong::Notice const notice = support::notice_with_clause(clause);
        return notice.targets.size() == 1 ? std::string{notice.read(notice.targets[0].indicator)}
                                          : std::string{};
    };
    CHECK(indicator("2025年粮食产量51万吨，2026年稳定在52万吨以上") == "粮食产量");
    CHECK(indicator("去年全县生产总值增长6.2%，今年增长7%") == "生产总值");
    CHECK(indicator("目前拥有发明专利210件，力争达到260件") == "发明专利");
    CHECK(indicator("截至2025年，累计建成高标准农田31万亩，2026年新建4万亩") == "高标准农田");
}

TEST_CASE("what only looks like a report is promised") {
    CHECK(promised("城镇调查失业率控制在5%—5.5%的区间。") == "ratio between 5..5.5%");
    CHECK(promised("2027年上半年，规上工业增加值同比增长7%") == "growth exactly 7%");
    CHECK(promised("一季度，规上工业增加值同比增长6%，新建公厕10座") ==
          "growth exactly 6%; amount exactly 10座");
    CHECK(promised("去年优良天数比例87%，提高到90%") == "ratio reach 90%");
    CHECK(promised("2025年粮食总产量50万吨，新建粮库3座") == "amount exactly 3座");
    CHECK(promised("今年以来完成投资3亿元。其中，力争6月底前新建厂房2万平方米。") ==
          "amount exactly 2万平方米");
    CHECK(promised("截至2025年底未整改问题20个全部销号") != "");
    CHECK(promised("2025年全县水毁道路修复50公里") == "amount exactly 50公里");
    CHECK(promised("一季度新开工项目20个，固定资产投资增速居全市第2位") == "amount exactly 20个");
}

TEST_CASE("numbers of one size share the scale of the last") {
    CHECK(promised("工业、农业投资分别达到1200、1500万元") ==
          "amount reach 1200万元; amount reach 1500万元");
    CHECK(promised("GDP、固定资产投资分别增长6%、8%") == "growth exactly 6%; growth exactly 8%");
}
