// SPDX-License-Identifier: BSL-1.0
// What clauses promise, each target with all of its fields on one line.
#include "support/describe.hpp"
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// The targets of a clause, divided by `; `: `indicator: kind comparator number`, and `/base`, `of scope`, `by deadline`,
/// `stretch`, `part` where there is any.
std::string fields(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::string all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        all += all.empty() ? "" : "; ";
        all.append(notice.read(target.indicator)).append(": ");
        all += support::describe(notice, target);
        auto const add = [&](std::string_view word, fengong::Phrase phrase) {
            if (std::string_view const words = notice.read(phrase); !words.empty()) {
                all.append(word).append(words);
            }
        };
        add("/", target.per);
        add(" of ", target.scope);
        add(" by ", target.deadline);
        all += target.stretch ? " stretch" : "";
        all += target.part_of ? " part" : "";
    }
    return all;
}

}  // namespace

TEST_CASE("a proportion to one is promised behind its name and a comparator, and no other") {
    CHECK(fields("生师比控制在14:1以内") == "生师比: amount at_most 14");
    CHECK(fields("城乡收入比缩小到1.9：1以内") == "城乡收入比: amount at_most 1.9");
    CHECK(fields("农产品加工业与农业产值比达到2.6∶1，加工率达到70%") ==
          "农产品加工业与农业产值比: amount reach 2.6; 加工率: ratio reach 70%");
    CHECK(fields("车桩比力争提高到2:1以上") == "车桩比: amount at_least 2 stretch");
    CHECK(fields("三产比例调整到9:42:49以内").empty());
    CHECK(fields("医护比达到1:1.2").empty());
    CHECK(fields("以3:1的比分获胜").empty());
    CHECK(fields("按1:1比例配套建设公园3个") == "公园: amount exactly 3个");
    CHECK(fields("任务1：40公里管网改造") == "管网改造: amount exactly 40公里");
}

TEST_CASE("members of a subject share what is measured of all") {
    CHECK(fields("供水、供热、燃气领域投资分别达8亿元、5亿元、3亿元") ==
          "供水领域投资: amount reach 8亿元; 供热领域投资: amount reach 5亿元; "
          "燃气领域投资: amount reach 3亿元");
    CHECK(fields("甲类、乙类学校床位数分别达到300张、200张") ==
          "甲类学校床位数: amount reach 300张; 乙类学校床位数: amount reach 200张");
    CHECK(fields("东部、中部、西部地区普及率分别达到91%、82%、73%") ==
          "东部地区普及率: ratio reach 91%; 中部地区普及率: ratio reach 82%; "
          "西部地区普及率: ratio reach 73%");
    CHECK(fields("第一、二、三产业增加值分别增长3%、7%、5%") ==
          "第一产业增加值: growth exactly 3%; 第二产业增加值: growth exactly 7%; "
          "第三产业增加值: growth exactly 5%");
    CHECK(fields("企业、个体工商户分别新增120户、260户") ==
          "企业: amount exactly 120户; 个体工商户: amount exactly 260户");
}

TEST_CASE("numbers behind 分别 leave their measure and bound to the last") {
    CHECK(fields("二氧化硫、PM10、臭氧浓度分别控制在12、50、130微克/立方米以内") ==
          "二氧化硫浓度: amount at_most 12微克/立方米; PM10浓度: amount at_most 50微克/立方米; "
          "臭氧浓度: amount at_most 130微克/立方米");
    CHECK(fields("水稻、小麦产量分别达到6、4万吨") ==
          "水稻产量: amount reach 6万吨; 小麦产量: amount reach 4万吨");
    CHECK(fields("完成1、2、3号楼改造，新增床位40张") == "床位: amount exactly 40张");
}

TEST_CASE("of two years that are listed each number of a pair is due in its own") {
    CHECK(fields("到2027年和2030年，城乡居民达标率分别不少于90.5%和92.5%，"
                 "参加锻炼人数比例达到36%及以上和41%及以上") ==
          "城乡居民达标率: ratio at_least 90.5% by 到2027年; "
          "城乡居民达标率: ratio at_least 92.5% by 2030年; "
          "参加锻炼人数比例: ratio at_least 36% by 到2027年; "
          "参加锻炼人数比例: ratio at_least 41% by 2030年");
    CHECK(fields("城乡低保标准分别达到720元和510元") ==
          "城镇低保标准: amount reach 720元; 农村低保标准: amount reach 510元");
    CHECK(fields("对投资2亿元以上和6亿元以上的项目给予支持").empty());
}

TEST_CASE("a change may be told in the clause behind the number that it starts from") {
    CHECK(fields("旅游收入由“十三五”的1.62万亿元，发展到2.45万亿元") ==
          "旅游收入: amount reach 2.45万亿元");
    CHECK(fields("人均预期寿命较目前的76.1岁继续增长，达到78岁") ==
          "人均预期寿命: amount reach 78岁");
    CHECK(fields("由县财政安排资金3000万元，发展特色产业") ==
          "由县财政安排资金: amount exactly 3000万元");
    CHECK(fields("预期寿命提高到79岁，65岁以上老人体检率达到90%") ==
          "预期寿命: amount reach 79岁; 65岁以上老人体检率: ratio reach 90% of 65岁以上");
}

TEST_CASE("what is removed altogether stands behind the verb, and none of it is left") {
    CHECK(fields("断面优良比例达到68%，全部消除黑臭水体") ==
          "断面优良比例: ratio reach 68%; 黑臭水体: coverage exactly 0");
    CHECK(fields("全部消除安全隐患30处") ==
          ": coverage exactly 100%; 安全隐患: amount exactly 30处");
    CHECK(fields("黑臭水体全部消除") == "黑臭水体: coverage exactly 100%");
}

TEST_CASE(
    "a deadline with 到 holds to the end of its sentence, in its parts, and up to another year") {
    CHECK(fields("到2028年，规上企业达到200家；2026年，规上企业达到120家；新建公园4个") ==
          "规上企业: amount reach 200家 by 到2028年; 规上企业: amount reach 120家; "
          "公园: amount exactly 4个");
    CHECK(fields("“十五五”时期规划纲要编制完成，新建公厕5座") == "公厕: amount exactly 5座");
    CHECK(fields("年底前，新建公园7个；改造广场3个") ==
          "公园: amount exactly 7个 by 年底前; 广场: amount exactly 3个");
    CHECK(fields("到2028年，充电桩达到600台。其中，公共充电桩达到200台。新建公园4个") ==
          "充电桩: amount reach 600台 by 到2028年; "
          "公共充电桩: amount reach 200台 by 到2028年 part; 公园: amount exactly 4个");
    CHECK(fields("“十五五”末，森林覆盖率达到44%；改造广场6个") ==
          "森林覆盖率: ratio reach 44% by “十五五”末; 广场: amount exactly 6个 by “十五五”末");
    CHECK(fields("“十三五”期间，新建广场9个").empty());
}

TEST_CASE("a hope in a clause that only says when is one for the next") {
    CHECK(fields("力争到2029年，建成基地5个，新增企业7家") ==
          "基地: amount exactly 5个 by 到2029年 stretch; 企业: amount exactly 7家 by 到2029年");
}

TEST_CASE("what keeps pace may be tied by 和 or 同 to a growth") {
    CHECK(fields("居民收入增长和经济增长同步") == "居民收入: relative same -");
    CHECK(fields("居民收入同经济增长基本同步") == "居民收入: relative same -");
    CHECK(fields("生态建设和经济发展同步").empty());
    CHECK(fields("项目和配套设施同步").empty());
}

TEST_CASE("what a sum is given for each of may be one in words") {
    CHECK(fields("每培养一名技师奖励1200元") == "技师奖励: amount exactly 1200元/一名");
    CHECK(fields("每引进一个项目给予8万元奖励") == "奖励: amount exactly 8万元/一个");
}

TEST_CASE("for whom something is given is no promise, and bounds nothing that is given") {
    CHECK(fields("投资额在2000万元—1亿元的工业项目，按实际投资额的0.6%奖励") ==
          "奖励: ratio exactly 0.6% of 投资额在2000万元—1亿元");
    CHECK(fields("投资额在2亿元以上的另奖40万元") ==
          "另奖: amount exactly 40万元 of 投资额在2亿元以上");
    CHECK(fields("对年度研发投入超过上年60%的企业，按超出部分的15%给予补贴") ==
          "补贴: ratio exactly 15% of 超过上年60%");
    CHECK(fields("按不低于常住人口4%的比例配置床位") == "床位: ratio at_least 4%");
    CHECK(fields("提高村医基本经费补助至5000元") == "村医基本经费补助: amount reach 5000元");
    CHECK(fields("农村危房改造补助2万元") == "农村危房改造补助: amount exactly 2万元");
}

TEST_CASE("who does it, how, and from where it starts are no part of what is measured") {
    CHECK(fields("各县区要将企业开办时间压缩30%") == "企业开办时间: growth exactly 30%");
    CHECK(fields("国家将投资1800亿元") == "投资: amount exactly 1800亿元");
    CHECK(fields("住院报销比例在现行政策基础上提高4个百分点") ==
          "住院报销比例: growth exactly 4个百分点");
    CHECK(fields("配送并指导开展文化活动900场") == "文化活动: amount exactly 900场");
    CHECK(fields("打响新品牌、力争旅居人数达40万人") == "旅居人数: amount reach 40万人 stretch");
    CHECK(fields("尽快实现公办幼儿园占比55%以上") == "公办幼儿园占比: ratio at_least 55%");
    CHECK(fields("举办线上招聘会10场") == "线上招聘会: amount exactly 10场");
    CHECK(fields("制造业从业人员3万人，提高到5万人").starts_with("制造业从业人员"));
    CHECK(fields("市区新建书房12处") == "书房: amount exactly 12处");
}

TEST_CASE("what is new or gathered is a thing of its own") {
    CHECK(fields("新增规模上企业14家") == "规模上企业: amount exactly 14家");
    CHECK(fields("新增绿化16公顷以上") == "绿化: amount at_least 16公顷");
    CHECK(fields("集聚企业超2000家") == "企业: amount more_than 2000家");
    CHECK(fields("产业集聚区新增企业8家") == "企业: amount exactly 8家");
    CHECK(fields("新建床位500张，且包含至少200张护理床位") ==
          "床位: amount exactly 500张; 护理床位: amount at_least 200张");
    CHECK(fields("每个区至少建成3个完整社区") == "完整社区: amount at_least 3个/区");
}

TEST_CASE("what is added up stands in front of 累计, unless that is who does it") {
    CHECK(fields("充电桩累计约90万台，其中，公共充电桩累计建成约20万台") ==
          "充电桩: amount about 90万台; 公共充电桩: amount about 20万台 part");
    CHECK(fields("县教育局累计建成8所学校") == "学校: amount exactly 8所");
}

TEST_CASE("of a share the base is not what is measured") {
    CHECK(fields("床位数按照区域内老年人口的2.6%配置") == "床位数: ratio exactly 2.6%");
    CHECK(fields("按照区域内老年人口的2.6%配置护理床位") == "护理床位: ratio exactly 2.6%");
    CHECK(fields("工业项目按实际投资额的0.4%奖励") == "奖励: ratio exactly 0.4%");
    CHECK(fields("满足停车位12%比例的建桩要求").empty());
}

TEST_CASE("how far something reaches, ranks from below, and goes are not promised") {
    CHECK(fields("核心区包括8个乡镇的60个村，新增油茶6万亩") == "油茶: amount exactly 6万亩");
    CHECK(fields("建设8个乡镇的60个村级服务站") == "村级服务站: amount exactly 60个");
    CHECK(fields("空气质量排名稳定退出全国后十位").empty());
    CHECK(fields("奖补资金分两次下达").empty());
    CHECK(fields("分3批实施改造老旧小区12个") == "老旧小区: amount exactly 12个");
    CHECK(fields("全县“三年翻两番”2026年任务是：工业增加值达到9亿元") ==
          "工业增加值: amount reach 9亿元");
    CHECK(fields("工业产值三年翻两番") == "工业产值: growth exactly 300%");
    CHECK(fields("能源消费总量控制在40亿t标准煤以内") ==
          "能源消费总量: amount at_most 40亿吨标准煤");
}

TEST_CASE("what two years are divided among may stand behind a clause without numbers") {
    CHECK(fields("到2027年和2030年，肥胖增长率持续减缓，5岁以下儿童迟缓率分别低于6%和4%") ==
          "5岁以下儿童迟缓率: ratio less_than 6% by 到2027年; "
          "5岁以下儿童迟缓率: ratio less_than 4% by 2030年");
}

TEST_CASE("what is given may be covered, and be a range without a measure") {
    CHECK(fields("实现村卫生室经费补助全覆盖") == "村卫生室经费补助: coverage exactly 100%");
    CHECK(fields("对获奖企业另奖5—20万。") == "获奖企业另奖: amount between 5..20万");
}

TEST_CASE("the number of a point is no part of what is measured") {
    CHECK(fields("清理垃圾300吨。2.疏浚河道5公里") ==
          "垃圾: amount exactly 300吨; 河道: amount exactly 5公里");
    CHECK(fields("新建公园3个。2026年新建广场4个") ==
          "公园: amount exactly 3个; 广场: amount exactly 4个");
}
