// SPDX-License-Identifier: BSL-1.0
// Bounds, conditions and goals around the numbers of single clauses: which of them are promised, and of what.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// `indicator of scope comparator number` of each target of a clause; what is empty is left out.
std::vector<std::string> bounds_in(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        std::string line{notice.read(target.indicator)};
        if (!target.scope.span.empty()) {
            line.append(" of ").append(notice.read(target.scope));
        }
        line.append(" ").append(to_string(target.comparator));
        line.append(" ").append(notice.read(target.printed));
        all.push_back(line);
    }
    return all;
}

using Bounds = std::vector<std::string>;

}  // namespace

TEST_CASE("so many or more of what is made are promised, not the bound of a noun") {
    CHECK(bounds_in("年均开发2万个以上的公益性岗位") == Bounds{"公益性岗位 at_least 2万个"});
    CHECK(bounds_in("每个社区拥有3个以上的社会组织") == Bounds{"社会组织 at_least 3个"});
    CHECK(bounds_in("重点引进和培养500名左右具有博士学位的人才") ==
          Bounds{"具有博士学位的人才 about 500名"});
    CHECK(bounds_in("培育年产值1亿元以上的企业6家") ==
          Bounds{"年产值1亿元以上的企业 of 年产值1亿元以上 exactly 6家"});
    CHECK(bounds_in("推进1亿元以上的招商项目落地").empty());
    CHECK(bounds_in("引进3个以上的乡镇，给予奖励10万元") == Bounds{"奖励 exactly 10万元"});
}

TEST_CASE("a bound on what is counted is its scope, and the count is promised") {
    CHECK(bounds_in("建设1所100张以上床位的养老机构") ==
          Bounds{"养老机构 of 100张以上床位 exactly 1所"});
    CHECK(bounds_in("各区至少有1所200张床位以上的养老机构") ==
          Bounds{"养老机构 of 200张床位以上 at_least 1所"});
    CHECK(bounds_in("完成超230个50户以上木质村寨的电路改造") ==
          Bounds{"电路改造 of 50户以上木质村寨 more_than 230个"});
    CHECK(bounds_in("新建3个500亩以上的蔬菜基地") == Bounds{"蔬菜基地 of 500亩以上 exactly 3个"});
    CHECK(bounds_in("新增3个市级以上的示范社") == Bounds{"市级以上的示范社 exactly 3个"});
    CHECK(bounds_in("1万名老人以上的乡镇各建有1个服务中心") == Bounds{"服务中心 exactly 1个"});
}

TEST_CASE("who is given something by size is a condition, with 对 and without") {
    CHECK(bounds_in("5000万元至1亿元的企业，给予一次性奖励50万元") ==
          Bounds{"一次性奖励 of 5000万元至1亿元 exactly 50万元"});
}

TEST_CASE("what each of many has to have stands behind the number") {
    CHECK(bounds_in("每个街（镇）有1所日间托老机构") == Bounds{"日间托老机构 exactly 1所"});
    CHECK(bounds_in("各区（县级市）有1所三级甲等医院") == Bounds{"三级甲等医院 exactly 1所"});
    CHECK(bounds_in("各街（镇）至少建立1个党员服务站") == Bounds{"党员服务站 at_least 1个"});
    CHECK(bounds_in("每个未改厕村建设3户试点厕") == Bounds{"试点厕 exactly 3户"});
    CHECK(bounds_in("党委中心组每两个月至少举办1次学习报告会") ==
          Bounds{"学习报告会 at_least 1次"});
    CHECK(bounds_in("每千名老人拥有床位40张") == Bounds{"床位 exactly 40张"});
}

TEST_CASE("people are counted without where they go, and things without who they are for") {
    CHECK(bounds_in("安排100名左右领导干部到国（境）外培训") == Bounds{"领导干部 about 100名"});
    CHECK(bounds_in("支持300名领军人才赴境外培训") == Bounds{"领军人才 exactly 300名"});
    CHECK(bounds_in("引导1000名毕业生报到") == Bounds{"毕业生报到 exactly 1000名"});
    CHECK(bounds_in("引进50名愿意到基层工作的毕业生") ==
          Bounds{"愿意到基层工作的毕业生 exactly 50名"});
    CHECK(bounds_in("组织1000名老年人免费到医院体检") == Bounds{"老年人 exactly 1000名"});
    CHECK(bounds_in("为3000名职工培训") == Bounds{"职工 exactly 3000名"});
    CHECK(bounds_in("为7万名妇女免费做宫颈癌筛查") == Bounds{"妇女宫颈癌筛查 exactly 7万名"});
    CHECK(bounds_in("对2000户困难老年人家庭适老化改造") ==
          Bounds{"困难老年人家庭适老化改造 exactly 2000户"});
}

TEST_CASE("members of one attribute are part of what is counted") {
    CHECK(bounds_in("引进200名能够突破关键技术、带动新兴学科的领军人才") ==
          Bounds{"能够突破关键技术、带动新兴学科的领军人才 exactly 200名"});
    CHECK(bounds_in("到年底100%的镇卫生院、村卫生站达标") ==
          Bounds{"镇卫生院、村卫生站达标 exactly 100%"});
    CHECK(bounds_in("确保90%的问题得到解决、群众满意") == Bounds{"问题得到解决 exactly 90%"});
}

TEST_CASE("a verb in front of a number is cut off, whichever of many it is") {
    CHECK(bounds_in("选拔认定教育专家10名") == Bounds{"教育专家 exactly 10名"});
    CHECK(bounds_in("每年选拔资助不少于100名青年科技人员") ==
          Bounds{"青年科技人员 at_least 100名"});
    CHECK(bounds_in("鼓励并资助250名技能人才") == Bounds{"技能人才 exactly 250名"});
    CHECK(bounds_in("同步建成充电桩450个") == Bounds{"充电桩 exactly 450个"});
    CHECK(bounds_in("选拔性考试2次") == Bounds{"选拔性考试 exactly 2次"});
    CHECK(bounds_in("出让价款达到3亿元") == Bounds{"出让价款 reach 3亿元"});
    CHECK(bounds_in("鼓励类项目占比达到60%") == Bounds{"鼓励类项目占比 reach 60%"});
}

TEST_CASE("words that only look like a filler or a verb are part of what is measured") {
    CHECK(bounds_in("水稻机械化水平均提升1%以上") == Bounds{"水稻机械化水平 at_least 1%"});
    CHECK(bounds_in("救助标准提高至3万元") == Bounds{"救助标准 reach 3万元"});
    CHECK(bounds_in("培育壮大农业品牌5个") == Bounds{"农业品牌 exactly 5个"});
    CHECK(bounds_in("幼儿入园率达到50%，县(市)达到30%") ==
          Bounds{"幼儿入园率 reach 50%", "幼儿入园率 of 县(市) reach 30%"});
}

TEST_CASE("a growth may be named behind its number, and a time stand behind what is expected") {
    fengong::Notice const notice =
        support::notice_with_clause("地区生产总值实现8%以上的增速；预计5年内，将建成名县50个");
    std::span<fengong::Target const> const targets = notice.targets_of(notice.items.front());
    REQUIRE(targets.size() == 2);
    CHECK(targets[0].kind == fengong::TargetKind::growth);
    CHECK(notice.read(targets[0].indicator) == "地区生产总值");
    CHECK(notice.read(targets[1].deadline) == "5年内");
}

TEST_CASE("what is held is measured, though it is a verb elsewhere") {
    CHECK(bounds_in("开展培训500人次") == Bounds{"培训 exactly 500人次"});
    CHECK(bounds_in("组织巡查20次") == Bounds{"巡查 exactly 20次"});
    CHECK(bounds_in("开工建设1200套保障性住房") == Bounds{"保障性住房 exactly 1200套"});
}

TEST_CASE("how long something is waited for is promised, how long it takes is a date") {
    CHECK(bounds_in("保障性住房轮候时间不超过5年") == Bounds{"保障性住房轮候时间 at_most 5年"});
    CHECK(bounds_in("按时间节点推进项目，工期18个月").empty());
}

TEST_CASE("footnotes, numbers of parts and 目标 are no part of what is measured") {
    CHECK(bounds_in("新开发“双协员”[21]305个") == Bounds{"“双协员” exactly 305个"});
    CHECK(bounds_in("建设内容包括：（1）公园面积达50公顷；（2）绿地面积达90公顷") ==
          Bounds{"公园面积 reach 50公顷", "绿地面积 reach 90公顷"});
    CHECK(bounds_in("全县固定资产投资目标为125.9亿元") == Bounds{"固定资产投资 exactly 125.9亿元"});
    CHECK(bounds_in("既定目标为20亿元") == Bounds{"既定目标 exactly 20亿元"});
    CHECK(bounds_in("基本公共服务项目达到11大类37项") == Bounds{"基本公共服务项目 reach 37项"});
    CHECK(bounds_in("绿地占地区生产总值比重达5%") == Bounds{"绿地占地区生产总值比重 reach 5%"});
}

TEST_CASE("what a clause is about is measured by numbers behind it that name nothing") {
    CHECK(bounds_in("推动老旧住宅加装电梯，新开工400台，完工150台") ==
          Bounds{"老旧住宅加装电梯 exactly 400台", "老旧住宅加装电梯 exactly 150台"});
    CHECK(bounds_in("去年改造老旧小区18个，今年再改造22个") == Bounds{"老旧小区 exactly 22个"});
    CHECK(bounds_in("推进项目建设，完成投资20亿元") == Bounds{"投资 exactly 20亿元"});
    CHECK(bounds_in("推进会召开，完成20项") == Bounds{" exactly 20项"});
    CHECK(bounds_in("推动工业转型，加大招商力度，引进50个") == Bounds{" exactly 50个"});
    CHECK(bounds_in("去年引进企业20家，今年达到3亿元") == Bounds{" reach 3亿元"});
}

TEST_CASE("what a place has done before is no promise, behind its name either") {
    CHECK(bounds_in("全县已建成高标准农田5万亩").empty());
    CHECK(bounds_in("全县已开工项目确保竣工20个") == Bounds{"已开工项目 exactly 20个"});
}

TEST_CASE("a number joined to the next by 和 is promised, too") {
    CHECK(bounds_in("建成2所高职院校，6所示范学校和10所中职学校") ==
          Bounds{"高职院校 exactly 2所", "示范学校 exactly 6所", "中职学校 exactly 10所"});
    CHECK(bounds_in("全县3家医院和12家卫生院全部达标") ==
          Bounds{"3家医院和12家卫生院 exactly 全部"});
    CHECK(bounds_in("在3个乡镇和2个街道开展试点") == Bounds{"街道试点 exactly 2个"});
}

TEST_CASE("goals may be set against an average, and never fall") {
    CHECK(bounds_in("固定资产投资增长30%、力争达到全省平均水平") ==
          Bounds{"固定资产投资 exactly 30%", "固定资产投资 reach 达到"});
    CHECK(bounds_in("财政科技支出只增不减") == Bounds{"财政科技支出 at_least 只增不减"});
    CHECK(bounds_in("居民收入增速略高于经济增长") == Bounds{"居民收入增速 more_than 高于"});
    CHECK(bounds_in("碳排放强度完成国家下达控制目标") == Bounds{"碳排放强度 at_least 下达"});
    CHECK(bounds_in("实现居民收入“两个高于”目标").empty());
    CHECK(bounds_in("排放浓度达到全国先进水平").empty());
    CHECK(bounds_in("坚持“只增不减”原则").empty());
}

TEST_CASE("what all of a group do is a goal, and what follows is read by itself") {
    CHECK(bounds_in("停工工地全部复工、新开工项目开工率达到60%以上") ==
          Bounds{"停工工地 exactly 全部", "新开工项目开工率 at_least 60%"});
    CHECK(bounds_in("重点项目全部复工率达到100%") == Bounds{"重点项目全部复工率 reach 100%"});
    CHECK(bounds_in("全县所有乡镇、街道新建文化站20个") == Bounds{"文化站 exactly 20个"});
}
