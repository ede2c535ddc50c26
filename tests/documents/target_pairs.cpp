// SPDX-License-Identifier: BSL-1.0
// Numbers of single clauses that stand together: two of the same, wholes and parts, sizes in front of counts, and bounds in
// words.
#include "support/describe.hpp"
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The targets of a clause, divided by `; `: `indicator = number, verb`, and `of scope`, `/base`, `by deadline`, `in` and the
/// place of the whole from 0.
std::string pairs_in(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::string all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        all += all.empty() ? "" : "; ";
        all.append(notice.read(target.indicator)).append(" = ");
        all += support::describe(notice, target);
        auto const add = [&](std::string_view word, fengong::Phrase phrase) {
            if (std::string_view const words = notice.read(phrase); !words.empty()) {
                all.append(word).append(words);
            }
        };
        add(", ", target.verb);
        add(" of ", target.scope);
        add("/", target.per);
        add(" by ", target.deadline);
        all += target.part_of ? " in " + std::to_string(*target.part_of) : "";
    }
    return all;
}

/// The numbers of a clause that promise nothing, divided by `; `: `number reason`.
std::string none_in(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    std::string all;
    for (fengong::Rejection const& rejection : notice.rejections_of(notice.items.front())) {
        all += all.empty() ? "" : "; ";
        all.append(notice.read(rejection.printed)).append(" ").append(to_string(rejection.reason));
    }
    return all;
}

}  // namespace

TEST_CASE("a sum in words with a bound is the scope of what is counted, as one in digits is") {
    CHECK(pairs_in("签约亿元以上项目18个") ==
          "亿元以上项目 = amount exactly 18个, 签约 of 亿元以上");
    CHECK(pairs_in("新签约亿元以上项目18个") ==
          "亿元以上项目 = amount exactly 18个, 新签约 of 亿元以上");
    CHECK(pairs_in("培育超亿元企业7家、税收过百万元企业20家") ==
          "超亿元企业 = amount exactly 7家, 培育 of 超亿元; "
          "税收过百万元企业 = amount exactly 20家, 培育 of 税收过百万元");
    CHECK(pairs_in("对年销售额千万元以上的商家，给予奖励6万元") ==
          "奖励 = amount exactly 6万元, 给予 of 年销售额千万元以上");
    CHECK(none_in("新增纳税百万元以上企业9家") == "百万元以上 threshold");
    CHECK(pairs_in("亿元项目开工9个") == "亿元项目 = amount exactly 9个, 开工");
    CHECK(pairs_in("亿元GDP事故死亡率下降4%") == "亿元GDP事故死亡率 = growth exactly 4%, 下降");
}

TEST_CASE("counts with bounds are promised in front of another size, and leave it their noun") {
    CHECK(pairs_in("开工2亿元以上工业项目30个以上、10亿元以上项目4个") ==
          "2亿元以上工业项目 = amount at_least 30个, 开工 of 2亿元以上; "
          "10亿元以上项目 = amount exactly 4个, 开工 of 10亿元以上");
    CHECK(pairs_in("引进亿元以上产业项目32个、6亿元以上9个") ==
          "亿元以上产业项目 = amount exactly 32个, 引进 of 亿元以上; "
          "产业项目 = amount exactly 9个, 引进 of 6亿元以上");
    CHECK(pairs_in("年产值过亿元企业12家以上、过10亿元企业2家") ==
          "年产值过亿元企业 = amount at_least 12家 of 年产值过亿元; "
          "过10亿元企业 = amount exactly 2家 of 过10亿元");
}

TEST_CASE("a sum in front of a kind of projects is the size of each of those counted behind") {
    CHECK(pairs_in("新开工5000万元工业项目3个") ==
          "5000万元工业项目 = amount exactly 3个, 新开工 of 5000万元");
    CHECK(pairs_in("引进2000—5000万元制造业项目6个") ==
          "2000—5000万元制造业项目 = amount exactly 6个, 引进 of 2000—5000万元");
    CHECK(pairs_in("投入3000万元改造企业车间5个") ==
          "企业车间 = amount exactly 3000万元, 投入; 企业车间 = amount exactly 5个, 改造");
}

TEST_CASE("two numbers right behind each other are of the same") {
    CHECK(pairs_in("3200户1.3万人实施避险搬迁") ==
          "避险搬迁 = amount exactly 3200户, 实施; 避险搬迁 = amount exactly 1.3万人, 实施");
    CHECK(pairs_in("盘活18宗900亩闲置地块") ==
          "闲置地块 = amount exactly 18宗, 盘活; 闲置地块 = amount exactly 900亩, 盘活");
    CHECK(pairs_in("为4000人购买意外保险") == "意外保险 = amount exactly 4000人, 购买");
    CHECK(pairs_in("为900名新增就业人员提供培训") ==
          "新增就业人员培训 = amount exactly 900名, 提供");
    CHECK(pairs_in("完成河西校区一期2座实验楼主体") == "实验楼主体 = amount exactly 2座, 完成");
}

TEST_CASE("a part belongs to the whole in its own measure that is no less than it") {
    CHECK(pairs_in("搬迁5000户1.8万人，其中脱贫人口3000户1.1万人") ==
          "搬迁 = amount exactly 5000户; 搬迁 = amount exactly 1.8万人; "
          "脱贫人口 = amount exactly 3000户 in 0; 脱贫人口 = amount exactly 1.1万人 in 1");
    CHECK(pairs_in("实施校舍项目11个，计划竣工4个，其中幼儿园6个、小学5个") ==
          "校舍项目 = amount exactly 11个, 实施; 校舍项目 = amount exactly 4个, 竣工; "
          "幼儿园 = amount exactly 6个 in 0; 小学 = amount exactly 5个 in 0");
    CHECK(pairs_in("实施项目30个、总投资9亿元，其中续建项目8个、投资2亿元") ==
          "项目 = amount exactly 30个, 实施; 总投资 = amount exactly 9亿元; "
          "项目 = amount exactly 8个, 续建 in 0; 投资 = amount exactly 2亿元, 续建 in 1");
}

TEST_CASE(
    "what a bracket says of a number is part of it where it names more of the same, or places") {
    CHECK(pairs_in("加固海塘14公里（南片海塘6公里）") ==
          "海塘 = amount exactly 14公里, 加固; 南片海塘 = amount exactly 6公里, 加固 in 0");
    CHECK(pairs_in("新建公厕11座（东河镇5座、西河镇6座）") ==
          "公厕 = amount exactly 11座, 新建; 公厕 = amount exactly 5座, 新建 of 东河镇 in 0; "
          "公厕 = amount exactly 6座, 新建 of 西河镇 in 0");
    CHECK(pairs_in("改造9所学校和4所幼儿园（含3所民办园）") ==
          "学校 = amount exactly 9所, 改造; 幼儿园 = amount exactly 4所, 改造; "
          "民办园 = amount exactly 3所, 改造 in 1");
    CHECK(pairs_in("居民收入增长7%（城镇6%、农村8%）").find(" in ") == std::string::npos);
    CHECK(pairs_in("改造7家养老服务中心（站）") == "养老服务中心（站） = amount exactly 7家, 改造");
}

TEST_CASE(
    "what a bracket says beside a number is no part of it where it is a rate, a bound or something else") {
    for (std::string_view const clause :
         {"新建公厕30座（每个乡镇2座）", "新建公厕11座（另改建公厕5座）",
          "新建公厕11座（较去年增加3座）", "建设停车位500个（现有停车位200个）",
          "新建桥梁10座（拆除3座）", "建设停车位500个（不少于400个）",
          "新建农村公路100公里（省定农村公路80公里）", "植树100万株（人均3株）"}) {
        CAPTURE(clause);
        CHECK(pairs_in(clause).find(" in 0") == std::string::npos);
    }
}

TEST_CASE("growths and rates of parts may be greater than those of their whole") {
    CHECK(pairs_in("森林覆盖率达到45%，固定资产投资增长10%，其中工业投资增长20%") ==
          "森林覆盖率 = ratio reach 45%, 达到; 固定资产投资 = growth exactly 10%, 增长; "
          "工业投资 = growth exactly 20%, 增长 in 1");
}

TEST_CASE("what is between two bounds keeps both") {
    CHECK(pairs_in("新引进5000万元以上1亿元以下项目20个") ==
          "5000万元以上1亿元以下项目 = amount exactly 20个, 新引进 of 5000万元以上1亿元以下");
}

TEST_CASE("what a bracket says to be done of a number is part of it") {
    CHECK(pairs_in("实施技改项目60项（新建38项、续建22项）") ==
          "技改项目 = amount exactly 60项, 实施; 技改项目 = amount exactly 38项, 新建 in 0; "
          "技改项目 = amount exactly 22项, 续建 in 0");
    CHECK(pairs_in("实施技改项目60项（新建38项，续建22项）") ==
          pairs_in("实施技改项目60项（新建38项、续建22项）"));
    CHECK(pairs_in("新建管网30公里（城区20公里，投资3000万元）、泵站2座") ==
          "管网 = amount exactly 30公里, 新建; 管网 = amount exactly 20公里, 新建 of 城区 in 0; "
          "投资 = amount exactly 3000万元; 泵站 = amount exactly 2座, 新建");
    CHECK(pairs_in("改造小区20个（拆除违建3处）") ==
          "小区 = amount exactly 20个, 改造; 违建 = amount exactly 3处, 拆除");
    CHECK(pairs_in("开工（含续建）安置房900套") == "安置房 = amount exactly 900套, 开工（含续建）");
}

TEST_CASE("a part may have what its whole has, which is part of that") {
    CHECK(pairs_in("开工项目80个，总投资90亿元，其中产业项目50项，总投资60亿元") ==
          "项目 = amount exactly 80个, 开工; 总投资 = amount exactly 90亿元; "
          "产业项目 = amount exactly 50项 in 0; 总投资 = amount exactly 60亿元 in 1");
}

TEST_CASE("a semicolon ends the parts of a whole") {
    CHECK(pairs_in("粮食产量60万吨，其中小麦26万吨；肉类产量4万吨") ==
          "粮食产量 = amount exactly 60万吨; 小麦 = amount exactly 26万吨 in 0; "
          "肉类产量 = amount exactly 4万吨");
    CHECK(pairs_in("建设学校13所，其中小学9所；初中6所") ==
          "学校 = amount exactly 13所, 建设; 小学 = amount exactly 9所 in 0; "
          "初中 = amount exactly 6所");
    CHECK(pairs_in("建设学校13所，其中小学9所；新增教师60名") ==
          "学校 = amount exactly 13所, 建设; 小学 = amount exactly 9所 in 0; "
          "教师 = amount exactly 60名, 新增");
}

TEST_CASE("what is counted without a name is of what was built in front in the same measure") {
    CHECK(pairs_in("新建还迁房60万平方米，50万平方米主体竣工") ==
          "还迁房 = amount exactly 60万平方米, 新建; 还迁房 = amount exactly 50万平方米, 竣工");
    CHECK(pairs_in("推动90个项目集中开工") == "项目 = amount exactly 90个, 开工");
    CHECK(pairs_in("确保120公里高速公路建成通车") == "高速公路 = amount exactly 120公里, 建成通车");
}

TEST_CASE("a bound that opens a clause says which are counted") {
    CHECK(pairs_in("50户以上自然村通硬化路80个") ==
          "50户以上自然村通硬化路 = amount exactly 80个 of 50户以上");
    CHECK(none_in("8个行业能耗下降3%") == "8个 base");
}

TEST_CASE("what several have fallen from is no promise") {
    CHECK(pairs_in("二氧化硫和氮氧化物排放总量比2020年的6.1万吨、5.2万吨分别减少9%、8%") ==
          "二氧化硫排放总量 = growth exactly 9%, 减少; 氮氧化物排放总量 = growth exactly 8%, 减少");
    CHECK(pairs_in("金融机构存贷款余额分别增长8%、9%") ==
          "金融机构存款余额 = growth exactly 8%, 增长; 金融机构贷款余额 = growth exactly 9%, 增长");
}

TEST_CASE("shares of places behind the name of the share and a colon have both") {
    CHECK(pairs_in("污水处理率：城市96%，建制镇72%") ==
          "污水处理率 = ratio exactly 96% of 城市; 污水处理率 = ratio exactly 72% of 建制镇");
    CHECK(pairs_in("入学率：小学达到99%") == "小学 = ratio reach 99%, 达到");
}

TEST_CASE(
    "a task that is named behind what is counted is its name, and labels end at a semicolon") {
    CHECK(pairs_in("高标准农田：6万亩；培训400人") ==
          "高标准农田 = amount exactly 6万亩; 培训 = amount exactly 400人");
    CHECK(pairs_in("完成管网建设任务30公里") == "管网建设任务 = amount exactly 30公里, 完成");
}

TEST_CASE("sides of a section and lines of buses are no numbers of what is done") {
    CHECK(pairs_in("新建2.5米×3米涵洞4座") == "2.5米×3米涵洞 = amount exactly 4座, 新建");
    CHECK(none_in("延伸8路、12路公交线路") == "8路 road; 12路 road");
    CHECK(none_in("公交站点安装视频监控30路").empty());
    CHECK(pairs_in("增设监控探头200路") == "监控探头 = amount exactly 200路, 增设");
}

TEST_CASE("those who reach a standard are counted, and it is none of what is counted") {
    CHECK(pairs_in("推动40个村达到美丽乡村标准") == "村 = amount exactly 40个, 达到");
    CHECK(pairs_in("建设3个达到省级标准的示范园") ==
          "达到省级标准的示范园 = amount exactly 3个, 建设");
    CHECK(pairs_in("30家企业实施技术改造") == "企业技术改造 = amount exactly 30家, 实施");
    CHECK(pairs_in("新增12家企业达到规上标准") == "企业达到规上标准 = amount exactly 12家, 新增");
    CHECK(pairs_in("编制20个项目实施方案") == "项目实施方案 = amount exactly 20个, 编制");
    CHECK(pairs_in("支持20个村实施的项目") == "村实施的项目 = amount exactly 20个, 支持");
}

TEST_CASE("years to come are when something is due, unless they name a programme or a goal") {
    CHECK(pairs_in("未来五年，新增湿地2万亩，建成公园30个") ==
          "湿地 = amount exactly 2万亩, 新增 by 未来五年; "
          "公园 = amount exactly 30个, 建成 by 未来五年");
    CHECK(pairs_in("今后3年培育专精特新企业60家") ==
          "专精特新企业 = amount exactly 60家, 培育 by 今后3年");
    CHECK(pairs_in("未来三年行动计划新建球场9个").find(" by ") == std::string::npos);
    CHECK(pairs_in("谋划未来五年发展，新建学校3所") == "学校 = amount exactly 3所, 新建");
    CHECK(pairs_in("布局未来产业5个") == "未来产业 = amount exactly 5个, 布局");
}

TEST_CASE("what stands in front of what each has is no part of it where it is a kind of place") {
    CHECK(pairs_in("城区每万人拥有公厕4座") == "公厕 = amount exactly 4座, 拥有/万人");
    CHECK(pairs_in("每个攻坚组需完成签约项目3个") == "签约项目 = amount exactly 3个, 完成/攻坚组");
    CHECK(pairs_in("今后3年全市每年新增岗位2万个") ==
          "岗位 = amount exactly 2万个, 新增/年 by 今后3年");
    CHECK(pairs_in("各项贷款每年增长9%") == "各项贷款 = growth exactly 9%, 增长/年");
    CHECK(pairs_in("各乡镇每年培训农民300人次") == "农民 = amount exactly 300人次, 培训/年");
    CHECK(pairs_in("粮食产量全县每年增长3%").find("粮食产量") == 0);
}

TEST_CASE("verbs that open a promise are none of what is measured, but kinds of works are") {
    CHECK(pairs_in("开辟定制班线8条") == "定制班线 = amount exactly 8条, 开辟");
    CHECK(pairs_in("规划建设用地600亩") == "规划建设用地 = amount exactly 600亩");
    CHECK(pairs_in("新增建造师60名") == "建造师 = amount exactly 60名, 新增");
    CHECK(pairs_in("实施新建改造项目45个") == "新建改造项目 = amount exactly 45个, 实施");
    CHECK(pairs_in("对8家敬老院热水供应系统进行改造") ==
          "敬老院热水供应系统改造 = amount exactly 8家, 进行");
}

TEST_CASE("about so much money is promised where nothing that has it is counted") {
    CHECK(pairs_in("筹集3亿元左右的扶持资金") == "扶持资金 = amount about 3亿元, 筹集");
    CHECK(none_in("引进3亿元左右的项目") == "3亿元左右 threshold");
    CHECK(pairs_in("新增2亿元普惠贷款企业20家").find("2亿元") != std::string::npos);
    CHECK(pairs_in("引进3亿元左右的项目6个") ==
          "3亿元左右的项目 = amount exactly 6个, 引进 of 3亿元左右");
}

TEST_CASE("verbs of bringing in are none of what is brought in, unless they name it") {
    CHECK(pairs_in("争取到位省外资金70亿元") == "省外资金 = amount exactly 70亿元, 到位");
    CHECK(pairs_in("到位资金30亿元") == "到位资金 = amount exactly 30亿元");
    CHECK(pairs_in("新进教师60名") == "新进教师 = amount exactly 60名");
    CHECK(pairs_in("引进（新开工）制造业项目9个") ==
          "制造业项目 = amount exactly 9个, 引进（新开工）");
}

TEST_CASE("members of a subject share all of the name of their share") {
    CHECK(pairs_in("秸秆、畜禽粪污综合利用率分别达到90%、80%") ==
          "秸秆综合利用率 = ratio reach 90%, 达到; 畜禽粪污综合利用率 = ratio reach 80%, 达到");
}

TEST_CASE("what has been done up to a month with a share of the plan is no promise") {
    CHECK(pairs_in("全年完成投资40亿元，至8月底累计完成投资31.5亿元，完成率78.8%") ==
          "投资 = amount exactly 40亿元, 完成");
    CHECK(pairs_in("至6月底，完成投资60%") == "投资 = ratio exactly 60%, 完成 by 至6月底");
}
