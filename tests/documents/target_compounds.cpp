// SPDX-License-Identifier: BSL-1.0
// Verbs that stand together, works behind places, brackets behind nouns, and numbers next to letters and signs.
#include "support/describe.hpp"
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The targets of a clause, divided by `; `: `verb indicator = kind comparator number`, with `/base`, `of scope`, `stretch`
/// and `part` where there is any; `-` for a verb that is not there.
std::string told(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::string all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        std::string_view const verb = notice.read(target.verb);
        all += all.empty() ? "" : "; ";
        all.append(verb.empty() ? "-" : verb).append(" ");
        all.append(notice.read(target.indicator)).append(" = ");
        all += support::describe(notice, target);
        all += target.per.empty() ? "" : "/" + std::string{notice.read(target.per)};
        all += target.scope.empty() ? "" : " of " + std::string{notice.read(target.scope)};
        all += target.stretch ? " stretch" : "";
        all += target.part_of ? " part" : "";
    }
    return all;
}

}  // namespace

TEST_CASE("verbs right behind each other are one verb of the target") {
    CHECK(told("提升改造农贸市场3处、文化广场7个") ==
          "提升改造 农贸市场 = amount exactly 3处; 提升改造 文化广场 = amount exactly 7个");
    CHECK(told("开工新建教学楼5200平方米") == "开工新建 教学楼 = amount exactly 5200平方米");
    CHECK(told("启动建设800套人才公寓") == "启动建设 人才公寓 = amount exactly 800套");
    CHECK(told("加装更新电梯90部") == "加装更新 电梯 = amount exactly 90部");
    CHECK(told("新建、改建公厕14座") == "新建 公厕 = amount exactly 14座");
    CHECK(told("完成改造广场3个") == "完成 广场 = amount exactly 3个");
    CHECK(told("新增取得技能证书600人") == "新增 技能证书 = amount exactly 600人");
    CHECK(told("落实救助补助60万元") == "落实 补助 = amount exactly 60万元");
}

TEST_CASE("verbs of building may have a bracket of either width inside") {
    CHECK(told("新(改、扩)建公办园6所") == "新(改、扩)建 公办园 = amount exactly 6所");
    CHECK(told("改（新）建户厕300座") == "改（新）建 户厕 = amount exactly 300座");
    CHECK(told("改(扩)建服务站9个") == "改(扩)建 服务站 = amount exactly 9个");
}

TEST_CASE("a work behind a number is measured, and what stands in front only says where") {
    CHECK(told("完成东河桥至西河口2.6公里道路拓宽改造") ==
          "完成 道路拓宽改造 = amount exactly 2.6公里");
    CHECK(told("支持老城区46条小街小巷整治") == "支持 小街小巷整治 = amount exactly 46条");
    CHECK(told("完成农村户厕60座改造任务") == "完成 农村户厕 = amount exactly 60座");
    CHECK(told("完成辖区内70棵古树修枝等工作") == "完成 古树修枝等工作 = amount exactly 70棵");
}

TEST_CASE("who does more is no part of what is done") {
    CHECK(told("东省还将力争完成30个村庄整治") == "完成 村庄整治 = amount exactly 30个 stretch");
    CHECK(told("组织县医院专家深入乡镇开展义诊活动60场") == "开展 义诊活动 = amount exactly 60场");
    CHECK(told("选聘80名产业指导员助推乡村振兴") == "选聘 产业指导员 = amount exactly 80名");
    CHECK(told("在线培训乡村医生240人") == "培训 乡村医生 = amount exactly 240人");
    CHECK(told("计划在东河村、西河村新栽核桃900亩") == "新栽 核桃 = amount exactly 900亩");
    CHECK(told("东河区今年还将在老旧小区增设车位60个") == "增设 车位 = amount exactly 60个");
    CHECK(told("县、乡两级组织宣讲不少于80场") == "组织 宣讲 = amount at_least 80场");
    CHECK(told("新增三级医院2家") == "新增 三级医院 = amount exactly 2家");
    CHECK(told("引进6家企业入驻产业园") == "引进 企业 = amount exactly 6家");
    CHECK(told("恢复、改善灌面4万亩") == "恢复 灌面 = amount exactly 4万亩");
    CHECK(told("建成覆盖7个县的基站600个").find(';') == std::string::npos);
}

TEST_CASE("where something is done is no part of what is done") {
    CHECK(told("在9个村铺设管网16公里") == "铺设 管网 = amount exactly 16公里");
    CHECK(told("对农村危桥改造14座") == "改造 农村危桥 = amount exactly 14座");
}

TEST_CASE("things that are counted leave the verb behind them to the target") {
    CHECK(told("推进60个项目如期开工") == "开工 项目 = amount exactly 60个");
    CHECK(told("推动14个乡镇运动场建成并投入使用") ==
          "建成并投入使用 乡镇运动场 = amount exactly 14个");
    CHECK(told("完成学历提升420人") == "完成 学历提升 = amount exactly 420人");
    CHECK(told("能效提升20%") == "提升 能效 = growth exactly 20%");
}

TEST_CASE("a bracket behind the noun of a number says its parts") {
    CHECK(told("加固维修危桥80座桥梁（其中：县道16座、乡道60座）")
              .ends_with(
                  "县道 = amount exactly 16座 part; 加固维修 乡道 = amount exactly 60座 part"));
    CHECK(told("整治90个村庄（包括40个省级村、30个市级村）") ==
          "整治 村庄 = amount exactly 90个; 整治 省级村 = amount exactly 40个 part; "
          "整治 市级村 = amount exactly 30个 part");
}

TEST_CASE("numbers next to letters and signs are counted, compared or named") {
    CHECK(told("在景区配置AED90台") == "配置 AED = amount exactly 90台");
    CHECK(told("增加值达到60亿元，占GDP7.5%").ends_with("增加值占GDP = ratio exactly 7.5%"));
    CHECK(told("PM10平均浓度下降到60微克") == "下降到 PM10平均浓度 = amount reach 60微克");
    CHECK(told("参保率>95.5%") == "> 参保率 = ratio more_than 95.5%");
    CHECK(told("新建2×3.5米人行道+12米车行道").empty());
    CHECK(told("畅通G105线").empty());
    CHECK(told("引进供应商超40家") == "超 供应商 = amount more_than 40家");
    CHECK(told("发展商超40家") == "发展 商超 = amount exactly 40家");
}

TEST_CASE("rates and 分别 in front of where a change starts hold for where it goes") {
    CHECK(told("护理补贴每人每月从90元提高到100元") == "提高到 护理补贴 = amount reach 100元/人月");
    CHECK(
        told("城镇、农村补差水平分别从每月400元、180元提高到430元和200元") ==
        "提高到 城镇补差水平 = amount reach 430元/月; 提高到 农村补差水平 = amount reach 200元/月");
    CHECK(told("人均绿地面积增加2平方米，达到7平方米").ends_with("amount reach 7平方米/人"));
    CHECK(told("人均补助标准提高到90元/人·年").ends_with("amount reach 90元/人年"));
    CHECK(told("供养标准提高到8000元，增长20%，不低于农村居民人均收入的60%")
              .ends_with("ratio at_least 60%"));
}

TEST_CASE("a span of years among shares behind 分别 is promised like them") {
    CHECK(told("入园率、巩固率和受教育年限分别达到91%、97%和12.5年") ==
          "达到 入园率 = ratio reach 91%; 达到 巩固率 = ratio reach 97%; "
          "达到 受教育年限 = amount reach 12.5年");
    CHECK(told("入园率、巩固率和受教育年限分别达到91%、97%以上和13年以上") ==
          "达到 入园率 = ratio reach 91%; 达到 巩固率 = ratio at_least 97%; "
          "达到 受教育年限 = amount at_least 13年");
    CHECK(told("建设周期12个月").empty());
}

TEST_CASE("words that only hold those of hopes and times are neither") {
    CHECK(told("努力争取引进加工企业2家") == "引进 加工企业 = amount exactly 2家");
    fengong::Notice const notice = support::notice_with_clause("今年中国关停机组900万千瓦");
    CHECK(notice.targets.front().deadline.empty());
}

TEST_CASE("what is covered is read without the count, the doer and the verb") {
    CHECK(told("对全县26所中小学实行课后服务全覆盖") == "全覆盖 课后服务 = coverage exactly 100%");
    CHECK(told("所有乡镇实现公办园全覆盖") == "全覆盖 公办园 = coverage exactly 100%");
    CHECK(told("助餐服务实现社区全覆盖") == "全覆盖 助餐服务实现社区 = coverage exactly 100%");
    CHECK(told("全覆盖建设学校辅导室") == "全覆盖 学校辅导室 = coverage exactly 100%");
    CHECK(told("低保对象做到应保尽保") == "应保尽保 低保对象 = coverage exactly 100%");
    CHECK(told("全部建成后新增床位200张") == "新增 床位 = amount exactly 200张");
}

TEST_CASE("the size of each of those that are counted is their scope") {
    CHECK(told("建设3个4000亩示范片") == "建设 示范片 = amount exactly 3个 of 4000亩");
    CHECK(told("改造小区25个1600户") ==
          "改造 小区 = amount exactly 25个; 改造 小区 = amount exactly 1600户");
    CHECK(told("冶金、建材等7个行业能耗下降4%").ends_with("growth exactly 4%"));
    CHECK(told("新建供水点14处解决饮水1500人") ==
          "新建 供水点 = amount exactly 14处; 解决 饮水 = amount exactly 1500人");
}

TEST_CASE("sums that are given go on over an enumeration, and sizes have no verb of doing") {
    CHECK(told("发放养老补贴90万元、种粮农民一次性补贴80万元") ==
          "发放 养老补贴 = amount exactly 90万元; 发放 种粮农民一次性补贴 = amount exactly 80万元");
    CHECK(told("实施水利项目6件、总投资3亿元以上") ==
          "实施 水利项目 = amount exactly 6件; - 总投资 = amount at_least 3亿元");
    CHECK(told("达到年产值4000万元") == "达到 年产值 = amount reach 4000万元");
}

TEST_CASE("a size behind another counter than 个 is all of what is counted") {
    CHECK(told("盘活25宗1200亩闲置地块") ==
          "盘活 闲置地块 = amount exactly 25宗; 盘活 闲置地块 = amount exactly 1200亩");
    CHECK(told("拆除16处3万平方米违建") ==
          "拆除 违建 = amount exactly 16处; 拆除 违建 = amount exactly 3万平方米");
    CHECK(told("收储5批3000吨储备粮") ==
          "收储 储备粮 = amount exactly 5批; 收储 储备粮 = amount exactly 3000吨");
}

TEST_CASE("behind a plus only lengths are parts of a section") {
    CHECK(told("生产总值同比+6%").ends_with("exactly 6%"));
    CHECK(told("城镇化率+1.1个百分点").ends_with("growth exactly 1.1个百分点"));
    CHECK(told("建设2个县级站+14个镇级站").ends_with("镇级站 = amount exactly 14个"));
}

TEST_CASE("a bracket in the middle of a clause divides no number") {
    CHECK(told("为2500名老人（包括独居老人）提供助餐服务3万次") ==
          "提供 助餐服务 = amount exactly 3万次");
    CHECK(told("对200家单位（包括医院）开展检查3次") == "开展 检查 = amount exactly 3次");
    CHECK(told("在18所学校（包括教学点）配备校医18名") == "配备 校医 = amount exactly 18名");
    CHECK(
        told("2000平方米以上商场（包括市场）新增10家").ends_with("exactly 10家 of 2000平方米以上"));
}

TEST_CASE("places and what is there are both promised") {
    CHECK(told("创建文明村9村6镇") ==
          "创建 文明村 = amount exactly 9村; 创建 文明村 = amount exactly 6镇");
    CHECK(told("完成改厕20村4000户") ==
          "完成 改厕 = amount exactly 20村; 完成 改厕 = amount exactly 4000户");
    CHECK(told("完成危房改造10村住房600套").starts_with("完成 危房改造 = amount exactly 10村; "));
    CHECK(told("公交线路覆盖12个乡镇惠及群众18万人")
              .starts_with("- 公交线路覆盖 = amount exactly 12个; "));
    CHECK(told("医共体覆盖9个乡镇服务群众20万人次")
              .starts_with("- 医共体覆盖 = amount exactly 9个; "));
}

TEST_CASE("only devices that letters name are counted by the number behind") {
    CHECK(told("购置HP1008台式打印机30台") == "购置 HP1008台式打印机 = amount exactly 30台");
    CHECK(told("推进IPV6部署").empty());
    CHECK(told("推广WIFI6部署场所40处") == "推广 WIFI6部署场所 = amount exactly 40处");
    CHECK(told("更换DN200个别阀门").empty());
    CHECK(told("评选TOP10个品牌").empty());
}

TEST_CASE("spans of years are promised behind 分别 alone") {
    CHECK(told("职称评审要求专科以上和4年以上工作经历").empty());
    CHECK(told("成活率92%以上和2年以上管护").find("年") == std::string::npos);
    CHECK(told("引进注册资本2000万元以上和2年以上经验的企业15家")
              .find("15家 of 注册资本2000万元以上") != std::string::npos);
}

TEST_CASE("all is done though something follows that is no number") {
    CHECK(told("投资项目全部完成后评价") == "全部 投资项目 = coverage exactly 100%");
    CHECK(told("造林任务全部完成后期管护") == "全部 造林任务 = coverage exactly 100%");
    CHECK(told("安置房全部建成后交付使用") == "全部 安置房 = coverage exactly 100%");
    CHECK(told("全覆盖检查加油站90座") == "检查 加油站 = amount exactly 90座");
}

TEST_CASE("brackets and arrows do not compare") {
    CHECK(told("评选<好邻居>30名") == "评选 <好邻居> = amount exactly 30名");
    CHECK(told("出台<惠农政策>8条") == "出台 <惠农政策> = amount exactly 8条");
    CHECK(told("参保率由85%->96%").ends_with("exactly 96%"));
    CHECK(told("新增企业120->160家").ends_with("exactly 160家"));
    CHECK(told("能耗<5吨，参保率>95%").ends_with("参保率 = ratio more_than 95%"));
}

TEST_CASE("more than so many who trade are no shops") {
    CHECK(told("批发商超60家") == "超 批发商 = amount more_than 60家");
    CHECK(told("参展商超400家") == "超 参展商 = amount more_than 400家");
    CHECK(told("招引浙商超30名").ends_with("amount more_than 30名"));
    CHECK(told("采购商超900名参会").find("more_than 900名") != std::string::npos);
    CHECK(told("新增大型商超4家") == "新增 大型商超 = amount exactly 4家");
}

TEST_CASE("a sum behind an average has no base") {
    CHECK(told("人均教育经费增加90元，总计达到2亿元").ends_with("reach 2亿元"));
    CHECK(told("人均绿地面积增加2平方米，总计达到900平方米").ends_with("reach 900平方米"));
}

TEST_CASE("what those who are counted have reached does not compare them") {
    CHECK(told("达到上市条件企业4家") == "达到 上市条件企业 = amount exactly 4家");
    CHECK(told("达到四星级酒店3家") == "达到 四星级酒店 = amount exactly 3家");
    CHECK(told("达到法定退休年龄人员200名办理退休").find("exactly 200名") != std::string::npos);
}

TEST_CASE("a change of what is no people is one, and the verb is its own") {
    CHECK(told("推进低保标准提高500元") == "提高 低保标准 = amount exactly 500元");
    CHECK(told("推进产能提升30万吨") == "提升 产能 = amount exactly 30万吨");
}

TEST_CASE("names that hold where somebody goes are whole") {
    CHECK(told("完善4项企业入驻优惠政策") == "完善 企业入驻优惠政策 = amount exactly 4项");
    CHECK(told("建设2个项目落户服务中心") == "建设 项目落户服务中心 = amount exactly 2个");
    CHECK(told("选派150名乡村振兴助力员") == "选派 乡村振兴助力员 = amount exactly 150名");
    CHECK(told("招募800名活动参与者") == "招募 活动参与者 = amount exactly 800名");
}

TEST_CASE("of a work that is counted in front, those are measured that it is done to") {
    CHECK(told("推进规上企业50家数字化改造") == "推进 规上企业 = amount exactly 50家");
    CHECK(told("推进灌区4个节水改造工程") == "推进 灌区 = amount exactly 4个");
    CHECK(told("完成小型水库20座安全鉴定及除险加固工程") == "完成 小型水库 = amount exactly 20座");
    CHECK(told("完成投资15亿元重点项目建设") == "完成 投资 = amount exactly 15亿元");
    CHECK(told("支持未开展集体经济村15个") == "支持 未开展集体经济村 = amount exactly 15个");
    CHECK(told("组织企业赴境外开展的展会10场") ==
          "组织 企业赴境外开展的展会 = amount exactly 10场");
}

TEST_CASE("what things have not done, or when they do it, is no noun without its verb") {
    CHECK(told("清理14个项目未开工") == "清理 项目未开工 = amount exactly 14个");
    CHECK(told("实现12个项目拿地即开工") == "实现 项目拿地即开工 = amount exactly 12个");
    CHECK(told("促成9个项目签约落地") == "促成 项目签约落地 = amount exactly 9个");
    CHECK(told("推动25个项目提前竣工") == "推动 项目提前竣工 = amount exactly 25个");
}

TEST_CASE("what a number in front of a verb counts has a name") {
    CHECK(told("组织15场招聘活动提供岗位4000个").find(" = ") > std::string_view{"组织 "}.size());
    CHECK(told("设立4个调解室调解纠纷400件").starts_with("设立 室调解纠纷 = amount exactly 4个"));
    CHECK(told("在14个产业发展重点村建设冷库").starts_with("- 产业发展重点村建设冷库 = "));
}

TEST_CASE("a bound of what is covered stays in its name") {
    CHECK(told("900人以上企业工会组织全覆盖") ==
          "全覆盖 900人以上企业工会组织 = coverage exactly 100%");
    CHECK(told("3000人以上的行政村卫生室全覆盖") ==
          "全覆盖 3000人以上的行政村卫生室 = coverage exactly 100%");
    CHECK(told("3万亩核桃林管护全覆盖") == "全覆盖 核桃林管护 = coverage exactly 100%");
}

TEST_CASE("the middle of the year is a time in front of any word but those that begin like it") {
    for (std::string_view const clause :
         {"年中高标准农田建设完成6万亩", "年中部分项目开工率达到70%", "年中等级公路完工40公里",
          "今年年中小麦收购20万吨", "今年年中小学校舍改造4所"}) {
        CAPTURE(clause);
        fengong::Notice const notice = support::notice_with_clause(clause);
        REQUIRE(!notice.targets.empty());
        CHECK(notice.read(notice.targets.front().deadline) == "年中");
    }
    fengong::Notice const schools = support::notice_with_clause("今年中小学校舍改造4所");
    CHECK(schools.targets.front().deadline.empty());
}

TEST_CASE("words that only begin like a verb, and verbs of an outcome, make no compound") {
    CHECK(told("实行政执法检查150次") == "- 实行政执法检查 = amount exactly 150次");
    CHECK(told("实行挂牌督办15件") == "实行 挂牌督办 = amount exactly 15件");
    CHECK(told("建改造厂房6处") == "- 建改造厂房 = amount exactly 6处");
    CHECK(told("建设投入4亿元").starts_with("建设 "));
    CHECK(told("签订采购协议10份") == "签订 协议 = amount exactly 10份");
}
