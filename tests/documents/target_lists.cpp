// SPDX-License-Identifier: BSL-1.0
// Lists of what is done, names of things that begin with a verb, and what is said in front of a promise.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// The targets of the only item: `verb indicator comparator printed`, and `/per` where there is one; `-` for a word that
/// is not there.
std::vector<std::string> promises_in(fengong::Notice const& notice) {
    REQUIRE(notice.items.size() == 1);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        auto const word = [&](fengong::Phrase phrase) {
            std::string_view const words = notice.read(phrase);
            return std::string{words.empty() ? "-" : words};
        };
        std::string line = word(target.verb) + " " + word(target.indicator) + " ";
        line += to_string(target.comparator);
        line += " " + word(target.printed);
        line += notice.read(target.per).empty() ? "" : "/" + word(target.per);
        all.push_back(line);
    }
    return all;
}

std::vector<std::string> promises_of(std::string_view sentence) {
    return promises_in(support::notice_with_clause(sentence));
}

/// The same of the row of a table with a `task` and its `goal` in cells of their own.
std::vector<std::string> promises_of_row(std::string_view task, std::string_view goal) {
    std::string text =
        "甲县2026年重点工作任务分解表\n\n| 序号 | 工作任务 | 年度目标 | 牵头单位 |\n| 1 | ";
    text += task;
    text += " | ";
    text += goal;
    text += " | 县水利局 |\n";
    return promises_in(fengong::parse(text));
}

using Promises = std::vector<std::string>;

}  // namespace

TEST_CASE("in a list of matters a bare verb is one, too") {
    CHECK(promises_of("开展义诊20场、讲座30场、培训50人次") ==
          Promises{"开展 义诊 exactly 20场", "开展 讲座 exactly 30场", "开展 培训 exactly 50人次"});
    CHECK(promises_of("完成造林1.2万亩、抚育3万亩、补植5000亩") ==
          Promises{"完成 造林 exactly 1.2万亩", "完成 抚育 exactly 3万亩",
                   "完成 补植 exactly 5000亩"});
    CHECK(promises_of("全年抽检3000批次、监测1200批次") ==
          Promises{"- 抽检 exactly 3000批次", "- 监测 exactly 1200批次"});
    CHECK(promises_of("组织洽谈8次、签约30个、落地15个") ==
          Promises{"组织 洽谈 exactly 8次", "组织 签约 exactly 30个", "组织 落地 exactly 15个"});
    CHECK(promises_of("培训2000人次，就业率80%") ==
          Promises{"- 培训 exactly 2000人次", "- 就业率 exactly 80%"});
}

TEST_CASE("a bare verb goes on with what was counted in the same measure") {
    CHECK(promises_of("改造户厕300座、维修200座") ==
          Promises{"改造 户厕 exactly 300座", "维修 户厕 exactly 200座"});
    CHECK(promises_of("土地收储1200亩、出让800亩") ==
          Promises{"- 土地收储 exactly 1200亩", "出让 土地 exactly 800亩"});
    CHECK(promises_of("职业技能培训500人次、新增200人次") ==
          Promises{"- 职业技能培训 exactly 500人次", "新增 职业技能培训 exactly 200人次"});
    CHECK(promises_of("引进项目30个，签约20个") ==
          Promises{"引进 项目 exactly 30个", "签约 项目 exactly 20个"});
}

TEST_CASE("names of things that begin with a verb keep it") {
    CHECK(promises_of("建成孵化楼3栋、研发楼2栋") ==
          Promises{"建成 孵化楼 exactly 3栋", "建成 研发楼 exactly 2栋"});
    CHECK(promises_of("发放慰问金80万元、助学金60万元、救助金45万元") ==
          Promises{"发放 慰问金 exactly 80万元", "发放 助学金 exactly 60万元",
                   "发放 救助金 exactly 45万元"});
    CHECK(promises_of("检查井改造300座，检查企业500家次") ==
          Promises{"- 检查井改造 exactly 300座", "检查 企业 exactly 500家次"});
    CHECK(promises_of("培训基地达到6个，培训教师1200名") ==
          Promises{"达到 培训基地 reach 6个", "培训 教师 exactly 1200名"});
    CHECK(promises_of("保障中心城区供水50万立方米") ==
          Promises{"保障 中心城区供水 exactly 50万立方米"});
    CHECK(promises_of("排查点位20个，开发园区3个") ==
          Promises{"排查 点位 exactly 20个", "开发 园区 exactly 3个"});
    CHECK(promises_of("申请材料精简50%") == Promises{"精简 申请材料 exactly 50%"});
}

TEST_CASE("verbs of issuing, clearing and putting online open a promise") {
    CHECK(promises_of("印发宣传手册2万份，报批建设用地2000亩") ==
          Promises{"印发 宣传手册 exactly 2万份", "报批 建设用地 exactly 2000亩"});
    CHECK(promises_of("再上线10个高频事项") == Promises{"上线 高频事项 exactly 10个"});
    CHECK(promises_of("政务服务“一件事”累计上线30个以上") ==
          Promises{"上线 政务服务“一件事” at_least 30个"});
    CHECK(promises_of("存量资产盘活8亿元") == Promises{"盘活 存量资产 exactly 8亿元"});
    CHECK(promises_of("线上办件率达到85%") == Promises{"达到 线上办件率 reach 85%"});
}

TEST_CASE("what is there first, and to what something is added, is no part of it") {
    CHECK(promises_of("学校建成后新增学位1800个") == Promises{"新增 学位 exactly 1800个"});
    CHECK(promises_of("项目建成后可新增床位500张、解决停车位300个") ==
          Promises{"新增 床位 exactly 500张", "解决 停车位 exactly 300个"});
    CHECK(promises_of("在去年改造基础上再改造12个") == Promises{"改造 - exactly 12个"});
    CHECK(promises_of("在现有12个网点基础上新增5个") == Promises{"新增 - exactly 5个"});
    CHECK(promises_of("实施12个项目夯实基础上台阶").size() == 1);
}

TEST_CASE("what enterprises are spared or lent is measured, and not the enterprises") {
    CHECK(promises_of("为企业减负3亿元") == Promises{"减负 减负 exactly 3亿元"});
    CHECK(promises_of("为企业减税降费3亿元") == Promises{"- 减税降费 exactly 3亿元"});
    CHECK(promises_of("为小微企业提供融资担保5亿元以上") ==
          Promises{"提供 融资担保 at_least 5亿元"});
}

TEST_CASE("a bound in front of what a share is of binds the share") {
    CHECK(promises_of("给予不超过投资额30%的贷款") == Promises{"给予 贷款 at_most 30%"});
    CHECK(promises_of("发放不超过项目总投资70%的贷款") == Promises{"发放 贷款 at_most 70%"});
    CHECK(promises_of("对新建冷库给予不超过建设成本30%的补助") ==
          Promises{"给予 补助 at_most 30%"});
}

TEST_CASE("proportions that change are read where they go the way that is said") {
    CHECK(promises_of("城乡居民收入比由2.5:1缩小到2.3:1") ==
          Promises{"缩小到 城乡居民收入比 reach 2.3:1"});
    CHECK(promises_of("城乡居民收入比由去年的2.31∶1缩小至2.28∶1") ==
          Promises{"缩小至 城乡居民收入比 reach 2.28∶1"});
    CHECK(promises_of("城乡居民收入比由1:2.5缩小到1:2.3") ==
          Promises{"缩小到 城乡居民收入比 reach 1:2.3"});
    CHECK(promises_of("师生比由1:15提高到1:13").empty());
    CHECK(promises_of("粮经比由6:4调整为5:5").empty());
}

TEST_CASE("nothing more of it, and nothing at all, are goals in words") {
    CHECK(promises_of("化肥农药使用量零增长") == Promises{"零增长 化肥农药使用量 exactly 零增长"});
    CHECK(promises_of("实现重特大事故零发生、一般事故起数下降10%") ==
          Promises{"零发生 重特大事故 exactly 零发生", "下降 一般事故起数 exactly 10%"});
    CHECK(promises_of("开展零事故班组创建").empty());
    CHECK(promises_of("建设零碳园区2个") == Promises{"建设 零碳园区 exactly 2个"});
}

TEST_CASE("places in a ranking are counted") {
    CHECK(promises_of("营商环境评价前进2位") == Promises{"前进 营商环境评价 exactly 2位"});
    CHECK(promises_of("全省考核排名前移3个位次") == Promises{"前移 考核排名 exactly 3个位次"});
}

TEST_CASE(
    "what stands in front of a colon and a number is counted, unless it is a heading or a place") {
    CHECK(promises_of("城镇新增就业：4500人") == Promises{"- 城镇新增就业 exactly 4500人"});
    CHECK(promises_of("床位：300张；医师：50名") ==
          Promises{"- 床位 exactly 300张", "- 医师 exactly 50名"});
    CHECK(promises_of("工作目标：30个") == Promises{"- - exactly 30个"});
    CHECK(promises_of("东河镇：30个") == Promises{"- - exactly 30个"});
}

TEST_CASE("the sum of projects of one kind is named with the kind") {
    CHECK(promises_of("新签约项目总投资300亿元以上") ==
          Promises{"- 新签约项目总投资 at_least 300亿元"});
    CHECK(promises_of("签约项目30个") == Promises{"签约 项目 exactly 30个"});
}

TEST_CASE("how large a place is, and what it did the year before, is no promise") {
    CHECK(promises_of("我县常住人口62万人").empty());
    CHECK(promises_of("常住人口达到65万人") == Promises{"达到 常住人口 reach 65万人"});
    CHECK(promises_of("上年度新建公厕20座").empty());
    CHECK(promises_of("2025年全县GDP达到310亿元、增长6.2%").empty());
}

TEST_CASE("the middle of a town is a place that a part is said of") {
    CHECK(promises_of("新增停车位3000个，其中中心城区不少于1800个") ==
          Promises{"新增 停车位 exactly 3000个", "不少于 停车位 at_least 1800个"});
}

TEST_CASE("all numbers in a cell are of what the cell in front names") {
    CHECK(promises_of_row("财政收入", "20亿元，增长5%") ==
          Promises{"- 财政收入 exactly 20亿元", "增长 财政收入 exactly 5%"});
    CHECK(promises_of_row("高标准农田建设", "新建3万亩、改造提升2万亩") ==
          Promises{"新建 高标准农田建设 exactly 3万亩", "改造提升 高标准农田建设 exactly 2万亩"});
    CHECK(promises_of_row("农村公路", "养护300公里") == Promises{"养护 农村公路 exactly 300公里"});
    CHECK(promises_of_row("供水覆盖率", "由78%提高到86%") ==
          Promises{"提高到 供水覆盖率 reach 86%"});
    CHECK(promises_of_row("收入比", "由2.5:1缩小到2.3:1") == Promises{"缩小到 收入比 reach 2.3:1"});
    CHECK(promises_of_row("化肥使用量", "零增长") == Promises{"零增长 化肥使用量 exactly 零增长"});
}

TEST_CASE("what something is done to may begin like a noun that begins with the verb") {
    CHECK(promises_of("供应商品房3000套") == Promises{"供应 商品房 exactly 3000套"});
    CHECK(promises_of("供应商达到30家") == Promises{"达到 供应商 reach 30家"});
    CHECK(promises_of("招聘会计人员30名") == Promises{"招聘 会计人员 exactly 30名"});
    CHECK(promises_of("孵化机器人企业5家") == Promises{"孵化 机器人企业 exactly 5家"});
    CHECK(promises_of("保障金融机构网点40个") == Promises{"保障 金融机构网点 exactly 40个"});
    CHECK(promises_of("整顿后进党支部10个") == Promises{"整顿 后进党支部 exactly 10个"});
    CHECK(promises_of("改造后勤用房2000平方米") == Promises{"改造 后勤用房 exactly 2000平方米"});
}

TEST_CASE("farmers and private enterprises are those for whom something is done") {
    CHECK(promises_of("为农户增收1.5亿元") == Promises{"增收 增收 exactly 1.5亿元"});
    CHECK(promises_of("为民营企业贷款3亿元") == Promises{"- 贷款 exactly 3亿元"});
    CHECK(promises_of("为民服务中心3个") == Promises{"- 为民服务中心 exactly 3个"});
}

TEST_CASE("of each of many the second thing that is counted has the base of the first") {
    CHECK(promises_of("每个网格配备1名专职网格员、2名兼职网格员") ==
          Promises{"配备 专职网格员 exactly 1名/网格", "配备 兼职网格员 exactly 2名/网格"});
}

TEST_CASE("verbs of storing and handing over stand behind what they are about") {
    CHECK(promises_of("科技型中小企业入库150家") == Promises{"入库 科技型中小企业 exactly 150家"});
    CHECK(promises_of("安置房交付1200套") == Promises{"交付 安置房 exactly 1200套"});
    CHECK(promises_of("资金到位3亿元，到位资金5亿元") ==
          Promises{"到位 资金 exactly 3亿元", "- 到位资金 exactly 5亿元"});
}

TEST_CASE("a phase in front of a size is no verb") {
    CHECK(promises_of("年底前二期3万平方米厂房封顶").front() == "- 厂房封顶 exactly 3万平方米");
}

TEST_CASE("a share of three kinds of places is named with each of them") {
    CHECK(promises_of("市区、县城、建制镇污水处理率分别达到98%、96%、70%以上") ==
          Promises{"达到 市区污水处理率 reach 98%", "达到 县城污水处理率 reach 96%",
                   "达到 建制镇污水处理率 at_least 70%"});
}

TEST_CASE("behind a verb that says something else a bare verb is no matter") {
    CHECK(promises_of("拆除违建3万平方米、复垦200亩") ==
          Promises{"拆除 违建 exactly 3万平方米", "复垦 违建 exactly 200亩"});
    CHECK(promises_of("关闭煤矿3处、安置300人") ==
          Promises{"关闭 煤矿 exactly 3处", "安置 煤矿 exactly 300人"});
    CHECK(promises_of("完成排查300处、整治200处") ==
          Promises{"完成 排查 exactly 300处", "整治 - exactly 200处"});
    CHECK(promises_of("举办讲座30场、培训500人次") ==
          Promises{"举办 讲座 exactly 30场", "举办 培训 exactly 500人次"});
}

TEST_CASE("only of land the verb behind is another than the one in its name") {
    CHECK(promises_of("棚户区改造开工1200套，建成800套") ==
          Promises{"开工 棚户区改造 exactly 1200套", "建成 棚户区改造 exactly 800套"});
    CHECK(promises_of("农村危房改造300户，竣工200户") ==
          Promises{"- 农村危房改造 exactly 300户", "竣工 农村危房改造 exactly 200户"});
    CHECK(promises_of("人才引进培养30名、选拔20名") ==
          Promises{"- 人才引进培养 exactly 30名", "选拔 人才引进培养 exactly 20名"});
    CHECK(promises_of("存量土地收储1200亩、供应800亩") ==
          Promises{"- 存量土地收储 exactly 1200亩", "供应 存量土地 exactly 800亩"});
}

TEST_CASE("names that begin with a verb end where they do") {
    CHECK(promises_of("编制数据标准3项") == Promises{"编制 数据标准 exactly 3项"});
    CHECK(promises_of("培训学校教师300名") == Promises{"培训 学校教师 exactly 300名"});
    CHECK(promises_of("救助机构服务对象300人") == Promises{"救助 机构服务对象 exactly 300人"});
    CHECK(promises_of("养护员工30名，检查井盖300处") ==
          Promises{"养护 员工 exactly 30名", "检查 井盖 exactly 300处"});
    CHECK(promises_of("配备养护员30名，维修基金300万元") ==
          Promises{"配备 养护员 exactly 30名", "- 维修基金 exactly 300万元"});
    CHECK(promises_of("孵化楼入驻企业60家") == Promises{"- 孵化楼入驻企业 exactly 60家"});
    CHECK(promises_of("引导基金规模达到3亿元") == Promises{"达到 引导基金规模 reach 3亿元"});
}

TEST_CASE("a character behind a verb is what it is done to, but for known names") {
    CHECK(promises_of("检查船120艘，走访户3000户") ==
          Promises{"检查 船 exactly 120艘", "走访 户 exactly 3000户"});
    CHECK(promises_of("开发线上线下课程30门") == Promises{"开发 线上线下课程 exactly 30门"});
    CHECK(promises_of("推广机播种植3万亩") == Promises{"推广 机播种植 exactly 3万亩"});
    CHECK(promises_of("供应商业用地300亩，培训班子成员300名") ==
          Promises{"供应 商业用地 exactly 300亩", "培训 班子成员 exactly 300名"});
    CHECK(promises_of("组建检查组12个") == Promises{"组建 检查组 exactly 12个"});
}
