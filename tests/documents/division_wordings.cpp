// SPDX-License-Identifier: BSL-1.0
// How divisions of labour say who does what: by lines of duties, headings, brackets and stars.
#include "support/carriers.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/parse/parse.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

using support::carriers;
using Carriers = std::vector<std::string>;

std::string item_words(fengong::Notice const& notice, std::size_t item) {
    std::string words;
    for (fengong::Tile const& tile : notice.tiles_of(notice.items[item])) {
        if (tile.kind == fengong::TileKind::item_body) {
            words += notice.text(tile.span);
        }
    }
    return words;
}

}  // namespace

TEST_CASE("units with a colon on a line of their own head the numbered matters below them") {
    CHECK(
        carriers(
            "青禾县2026年重点任务分解\n县发改局：\n1.生产总值增长8%。\n2.投资增长15%。\n县教育局：\n"
            "3.新建学校3所。\n") == std::vector<std::string>{"responsible 县发改局",
                                                             "responsible 县发改局",
                                                             "responsible 县教育局"});
}

TEST_CASE("any sentence behind an office and a colon is what that office has to do") {
    CHECK(carriers("青禾县爱国卫生工作各部门职责分工\n"
                   "县委宣传部：把爱国卫生工作作为提高居民文明素质的重要内容，纳入创建规划。\n"
                   "县住建局、县城管局：新建公厕12座，改造垃圾中转站3座。\n"
                   "县农业局：结合农村发展规划，推广沼气池3000口。\n") ==
          Carriers{"responsible 县委宣传部", "responsible 县住建局、县城管局",
                   "responsible 县农业局"});
}

TEST_CASE("what an office makes, and how many, is its duty, however short and whatever counts it") {
    CHECK(
        carriers("青禾县2026年民生实事\n县教育局：新建公办幼儿园3所。\n县卫健局：建成卫生站5个。\n"
                 "县民政局：新增养老床位400张。\n") ==
        Carriers{"responsible 县教育局", "responsible 县卫健局", "responsible 县民政局"});
    CHECK(carriers("青禾县2026年培训安排\n参加单位：县教育局、县卫健局。\n"
                   "县政府：建设局、教育局、卫生局。\n县教育局：建设小学、第3小学。\n") ==
          Carriers{});
}

TEST_CASE("telephones, counts and names behind an office are no duties") {
    CHECK(carriers("青禾县2026年值班安排\n县财政局：联系人张三，电话6230000，传真6230001。\n"
                   "县水利局：3件，其中办结2件，正在办理1件，满意率百分之百。\n"
                   "县教育局：张三、李四、王五、赵六、钱七、孙八、周九。\n")
              .empty());
}

TEST_CASE("where nothing is numbered, each duty on one line is an item") {
    CHECK(carriers(
              "青禾县2026年粮食生产工作分工\n为保障粮食安全，明确工作分工如下：\n"
              "各镇、街道负责落实播种面积15万亩以上；县农业局、县财政局负责发放补贴，确保及时到位；"
              "县水利局牵头，县农业局配合，4月底前清淤沟渠32公里。\n") ==
          Carriers{"responsible 各镇、街道", "responsible 县农业局、县财政局",
                   "lead 县水利局; cooperating 县农业局"});
}

TEST_CASE("units in brackets behind each sentence are all named") {
    CHECK(
        carriers(
            "青禾县2026年民生工程目标\n"
            "一、扶贫解困工程。建设24个新村（县扶贫办、县以工代赈办）。救助群众180户（县民政局）。\n"
            "二、教育助学工程。新建6所寄宿制学校；完成改水工程（县教育局）。\n") ==
        Carriers{"responsible 县扶贫办、县以工代赈办; responsible 县民政局",
                 "responsible 县教育局"});
}

TEST_CASE("a heading may name the units whose matters stand below it") {
    constexpr std::string_view text =
        "2026年青禾县政府工作报告任务清单\n一、县教育局牵头工作（2项）\n"
        "1.新建幼儿园2所。\n2.改建学校1所。（责任单位：县住建局）\n"
        "二、由县水利局、县农业局负责的任务\n3.新建高标准农田1.2万亩。\n"
        "三、县卫健局\n4.改建卫生院3所。\n四、特色小镇\n5.培育特色小镇2个。\n";
    CHECK(carriers(text) == Carriers{"lead 县教育局", "responsible 县住建局; lead 县教育局",
                                     "responsible 县水利局、县农业局", "responsible 县卫健局", ""});
    fengong::Notice const notice = fengong::parse(std::string{text});
    CHECK(notice.assignments_of(notice.items[0])[0].inherited);
    CHECK(notice.sections[0].leads.count == 1);
    CHECK(notice.sections[0].responsible.empty());
    CHECK(notice.sections[3].leads.empty());
    CHECK(notice.sections[3].responsible.empty());
}

TEST_CASE("a rule about leads in brackets behind a list names nobody") {
    constexpr std::string_view text =
        "青禾县2026年工作方案\n（一）规范招标。\n"
        "责任单位：县发改局、县财政局（第一责任单位为牵头单位，下同）\n"
        "（二）精简审批。\n责任单位：县审批局、县住建局\n";
    CHECK(carriers(text) ==
          Carriers{"lead 县发改局; responsible 县财政局", "lead 县审批局; responsible 县住建局"});
}

TEST_CASE("a star marks the unit that leads") {
    CHECK(carriers("1.生产总值增长6%。（责任单位：★县发改局、县统计局）\n"
                   "2.税收增长5%。（责任单位：县财政局、★县税务局）\n") ==
          Carriers{"lead 县发改局; responsible 县统计局", "responsible 县财政局; lead 县税务局"});
}

TEST_CASE("who does it may stand on a line below a heading, and the goals behind it") {
    fengong::Notice const notice = fengong::parse(
        "青禾县2026年食品安全工作方案\n一、治理畜牧业产品污染\n由县农业局牵头，县公安局配合。\n"
        "治理目标：\n生猪定点屠宰率达到100%，检疫率达到98%以上。\n"
        "二、治理集贸市场污染\n由县商务局负责。\n治理目标：\n持证率达到95%。\n");
    REQUIRE(notice.items.size() == 2);
    CHECK(notice.items[0].assignments.count == 2);
    CHECK(notice.items[0].targets.count == 2);
    CHECK(notice.items[1].targets.count == 1);
    CHECK(notice.diagnostics.size() == 1);  // the second has no lead
}

TEST_CASE("a list of places shares the body that the last one names") {
    CHECK(
        carriers(
            "1.完善管网。（县环保局牵头，县工信局配合，东河、西河、南河经济开发区管委会负责落实）\n") ==
        Carriers{"lead 县环保局; cooperating 县工信局; "
                 "responsible 东河经济开发区管委会、西河经济开发区管委会、南河经济开发区管委会"});
}

TEST_CASE("a title on the first line of items is no part of what is promised below it") {
    std::string text = "青禾县2026年民生实事\n";
    text += "1.提高养老服务水平\n新建日间托老机构40个，兴建养老床位1万张，保障老年人生活。\n";
    text += "2.提高社会保险待遇\n城乡居民基础养老金提高15%以上，适当提高大病医疗待遇水平。\n";
    text += "3.促进就业增长\n开发公益性公共服务岗位2万个，举办就业专场招聘会300场次。\n";
    fengong::Notice const notice = fengong::parse(text);
    REQUIRE(notice.targets.size() == 5);
    CHECK(notice.read(notice.targets[0].indicator) == "日间托老机构");
    CHECK(notice.read(notice.targets[2].indicator) == "城乡居民基础养老金");
    CHECK(item_words(notice, 2).starts_with("促进就业增长"));
}

TEST_CASE("the number of the document may stand behind the title on its line") {
    fengong::Notice const notice = fengong::parse(
        "青禾县人民政府办公室关于分解下达2026年民生工程目标任务的通知 青政办发〔2026〕41号\n\n"
        "各乡镇人民政府：\n现将目标任务下达如下。\n1.新建学校2所。（牵头单位：县教育局）\n");
    CHECK(notice.read(notice.title) ==
          "青禾县人民政府办公室关于分解下达2026年民生工程目标任务的通知");
    CHECK(notice.read(notice.number) == "青政办发〔2026〕41号");
}

TEST_CASE("a page that became one line still begins its headings and items") {
    std::string text = "青禾县2026年重点民生工程工作方案 ";
    for (int sentence = 0; sentence < 12; ++sentence) {
        text += "持续办好关系群众切身利益的实事，在改善民生上取得实效。";
    }
    text += " 一、扩大就业 1.新增城镇就业1万人。（牵头单位：县人社局） "
            "2.培训职工3000人次。（牵头单位：县总工会）";
    CHECK(carriers(text) == Carriers{"lead 县人社局", "lead 县总工会"});
}

TEST_CASE("in a page that became one line white space alone may end the list of an item") {
    std::string text = "青禾县2026年重点工作分工方案 为做好工作，制定本方案。 ";
    std::vector<std::string> const headings{"一、稳增长 ", "", "", "二、惠民生 ", "", ""};
    Carriers expected;
    for (std::size_t item = 0; item < headings.size(); ++item) {
        text += headings[item] + std::to_string(item + 1) +
                ".加快重点项目建设，争取更多资金支持，全年完成投资5亿元。 "
                "牵头单位：县发展和改革局 责任单位：县财政局、县住建局 ";
        expected.emplace_back("lead 县发展和改革局; responsible 县财政局、县住建局");
    }
    CHECK(carriers(text) == expected);
    fengong::Notice const notice = fengong::parse(text);
    REQUIRE(notice.items.size() == headings.size());
    CHECK(notice.read(notice.section_of(notice.items[2]).title) == "稳增长");
    CHECK(notice.read(notice.section_of(notice.items[3]).title) == "惠民生");
    CHECK(item_words(notice, 3) == "加快重点项目建设，争取更多资金支持，全年完成投资5亿元。");
}

TEST_CASE("brackets of examples, and of others than offices, name nobody") {
    CHECK(carriers("1.加强医院建设（县医院、县中医院）。改善服务（县卫健局）。\n"
                   "2.争取支持（省发改委、省财政厅）。落实资金（县发改局）。\n"
                   "3.开展党建（如县教育局）。考核（县委组织部）。\n") ==
          Carriers{"responsible 县卫健局", "responsible 县发改局", "responsible 县委组织部"});
}

TEST_CASE("headings that only end like an office, and minutes, name nobody") {
    CHECK(carriers("2026年青禾县重点工作\n一、建设法治政府\n1.培训500人。\n二、实现一网通办\n"
                   "2.办结8000件。\n三、开创新局\n3.新建学校2所。\n") == Carriers{"", "", ""});
    CHECK(carriers("青禾县专题会议纪要\n县发改局：汇报了上半年经济运行情况，指出存在的主要问题。\n"
                   "县财政局：建议加大资金争取力度，争取资金3亿元。\n")
              .empty());
}

TEST_CASE("a star in front of those who help says something else") {
    CHECK(carriers("1.修路。（牵头单位：县住建局；配合单位：★县财政局、县审计局）\n") ==
          Carriers{"lead 县住建局; cooperating 县财政局、县审计局"});
}

TEST_CASE("each counted part of a sentence may say who leads it") {
    CHECK(
        carriers(
            "青禾县2026年重点工作任务\n"
            "1.稳定运行。一是由县发改局牵头，抓好项目；二是由县工信局牵头，县财政局配合，培育企业12家。\n"
            "2.抓好就业。一是由于形势变化，新增就业3000人。（责任单位：县人社局）\n") ==
        Carriers{"lead 县发改局; lead 县工信局; cooperating 县财政局", "responsible 县人社局"});
}

TEST_CASE("the colon behind a heading is no part of its title") {
    fengong::Notice const notice = fengong::parse(
        "青禾县2026年重点任务分解\n一、工作目标：\n1.新建学校3所。（牵头单位：县教育局）\n");
    REQUIRE(notice.sections.size() == 1);
    CHECK(notice.read(notice.sections[0].title) == "工作目标");
}

TEST_CASE("who does it may stand behind a dash") {
    CHECK(support::carriers(
              "1.整治占道经营——县城管局牵头，城关镇配合\n2.清洗护栏5000米——县环卫中心负责\n") ==
          std::vector<std::string>{"lead 县城管局; cooperating 城关镇", "responsible 县环卫中心"});
}
