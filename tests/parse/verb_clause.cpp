// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/verb_clause.hpp>

#include <doctest/doctest.h>

#include <optional>
#include <string>
#include <string_view>

namespace {

std::string describe(std::string_view text, std::optional<fengong::Clause> const& clause) {
    std::string line;
    for (fengong::ClauseField const& field :
         clause ? clause->fields : std::vector<fengong::ClauseField>{}) {
        line += line.empty() ? "" : "; ";
        line += field.deadline ? "deadline" : to_string(field.role);
        line += ' ';
        line += text.substr(field.list.begin, field.list.end - field.list.begin);
    }
    return line;
}

std::string bracket(std::string_view text, bool bare = false) {
    return describe(text, fengong::read_verb_bracket(text, 0, bare));
}

std::string sentence(std::string_view text) {
    return describe(text, fengong::read_responsibility_sentence(text, {0, text.size()}));
}

}  // namespace

TEST_CASE("verbs in a bracket say what the units in front of them are") {
    CHECK(bracket("（市教育局牵头，市财政局、团市委按职责分工负责）") ==
          "lead 市教育局; responsible 市财政局、团市委");
    CHECK(bracket("(县水务局、县财政局负责)") == "responsible 县水务局、县财政局");
    CHECK(bracket("（县住建局牵头，县水务局，各镇街配合）") ==
          "lead 县住建局; cooperating 县水务局，各镇街");
    CHECK(bracket("（县商务局牵头负责，县税务局等相关部门按职责分工负责）") ==
          "lead 县商务局; responsible 县税务局等相关部门");
    CHECK(bracket("(由县民政局负责)") == "responsible 县民政局");
    CHECK(bracket("（县发改局牵头，县财政局）") == "lead 县发改局; responsible 县财政局");
}

TEST_CASE("of two that work together the first leads") {
    CHECK(bracket("（县发改局会同县财政局负责）") == "lead 县发改局; responsible 县财政局");
    CHECK(bracket("（县发改局牵头，会同县财政局落实）") == "lead 县发改局; cooperating 县财政局");
}

TEST_CASE("units that the lead acts together with cooperate, with a verb or without") {
    CHECK(bracket("（县发改局牵头，会同县财政局、县审计局）") ==
          "lead 县发改局; cooperating 县财政局、县审计局");
    CHECK(bracket("（县发改局牵头会同县财政局负责）") == "lead 县发改局; responsible 县财政局");
}

TEST_CASE("a pause divides behind a verb, and those who only watch are other") {
    CHECK(bracket("（县招商局牵头、各乡镇配合）") == "lead 县招商局; cooperating 各乡镇");
    CHECK(bracket("（县招商局负责，县政府督查室督办）") ==
          "responsible 县招商局; other 县政府督查室");
}

TEST_CASE("a remark behind what was read names nobody") {
    std::string_view const text =
        "（财政部牵头，审计署负责；一项任务涉及多个部门的，由排名首位的部门牵头负责。下同）";
    auto const clause = fengong::read_verb_bracket(text, 0, false);
    CHECK(describe(text, clause) == "lead 财政部; responsible 审计署");
    REQUIRE(clause.has_value());
    CHECK(text.substr(clause->note.begin, 12) == "一项任务");
    CHECK(bracket("（县财政局负责，下同）") == "responsible 县财政局");
    CHECK(bracket("（一项任务涉及多个部门的，由排名首位的部门牵头负责）").empty());
}

TEST_CASE("persons by their posts are leaders, and times are deadlines") {
    CHECK(bracket("（分管副省长、协管副秘书长负责，省水利厅牵头）") ==
          "leader 分管副省长、协管副秘书长; lead 省水利厅");
    CHECK(bracket("（县水务局负责，6月底前完成）") == "responsible 县水务局; deadline 6月底前");
    CHECK(bracket("（国务院各部门分别负责，年内持续推进）") ==
          "responsible 国务院各部门; deadline 年内持续推进");
    CHECK(bracket("（副市长李一山牵头，市教育局、市财政局负责）") ==
          "leader 副市长李一山; responsible 市教育局、市财政局");
    CHECK(bracket("（市长热线办牵头，市教育局负责）") == "lead 市长热线办; responsible 市教育局");
}

TEST_CASE("a name that ends unlike a unit is one where units without doubt stand beside it") {
    CHECK(bracket("（县交通局牵头，青禾机场配合）") == "lead 县交通局; cooperating 青禾机场");
    CHECK(bracket("（县交通局牵头，县火车站、县供销社配合）") ==
          "lead 县交通局; cooperating 县火车站、县供销社");
    CHECK(bracket("（青禾机场负责）").empty());
    CHECK(bracket("（县城区道路建设，县交通局负责）").empty());
    CHECK(bracket("（县交通局牵头，企业运作）").empty());
    CHECK(bracket("（县民政局牵头，社会参与）") == "lead 县民政局");
    CHECK(bracket("（县交通局牵头，云舒铁路配合）") == "lead 县交通局; cooperating 云舒铁路");
    CHECK(bracket("（县环保局负责，省级验收）").empty());
}

TEST_CASE("a count of schools is no unit") {
    CHECK(sentence("由县教育局牵头，县财政局配合，新建幼儿园3所。").empty());
}

TEST_CASE("bare names are responsible where they are asked for") {
    CHECK(bracket("（市发改委）", true) == "responsible 市发改委");
    CHECK(bracket("（市发改委、市财政局，各镇街）", true) ==
          "responsible 市发改委、市财政局，各镇街");
    CHECK(bracket("（市发改委）").empty());
}

TEST_CASE("brackets that say anything else name nobody") {
    for (std::string_view const text :
         {"（含农机补贴）", "（企业自行负责）", "（由企业负责）", "（2025年）",
          "（以下简称示范区）", "（县财政局负责人审核后拨付）", "（县财政局牵头"}) {
        CAPTURE(text);
        CHECK(bracket(text, true).empty());
    }
}

TEST_CASE("a sentence that says nothing else says who is responsible") {
    CHECK(sentence("由市水利局、市农业局，各县(市)、区人民政府负责落实。") ==
          "responsible 市水利局、市农业局，各县(市)、区人民政府");
    CHECK(sentence("县教育局牵头，县财政局配合。") == "lead 县教育局; cooperating 县财政局");
    CHECK(sentence("由县教育局、县财政局负责，10月底前完成。") ==
          "responsible 县教育局、县财政局; deadline 10月底前");
    CHECK(sentence("此项工作由县教育局牵头，各镇街具体落实。") ==
          "lead 县教育局; responsible 各镇街");
    CHECK(sentence("各项工作都要抓好落实。").empty());
    CHECK(sentence("领导小组办公室设在县农业局，日常工作由县农业局负责。").empty());
    CHECK(sentence("市政府督查室负责收集情况。").empty());
    CHECK(sentence("").empty());
}

TEST_CASE("two verbs with their lists need no mark between") {
    CHECK(bracket("（县发改局牵头县财政局配合）") == "lead 县发改局; cooperating 县财政局");
    CHECK(bracket("（由县教育局牵头县科协、各镇配合）") ==
          "lead 县教育局; cooperating 县科协、各镇");
    CHECK(bracket("（商务局牵头市监局、城管局配合发改局参与）") ==
          "lead 商务局; cooperating 市监局、城管局; cooperating 发改局");
    CHECK(bracket("（县教育局牵头县财政局、各镇）") == "lead 县教育局; responsible 县财政局、各镇");
    CHECK(bracket("（县教育局牵头由各镇实施）") == "lead 县教育局; responsible 各镇");
    CHECK(sentence("由县农业局牵头县科协配合。") == "lead 县农业局; cooperating 县科协");
}

TEST_CASE("a verb inside a name divides nothing") {
    CHECK(bracket("（县委督查室、县政府协作办公室配合）") ==
          "cooperating 县委督查室、县政府协作办公室");
    CHECK(bracket("（县重点项目推进中心负责）") == "responsible 县重点项目推进中心");
    CHECK(bracket("（县委实施乡村振兴战略领导小组办公室负责）") ==
          "responsible 县委实施乡村振兴战略领导小组办公室");
    CHECK(bracket("（县教育局牵头会同县财政局负责）") == "lead 县教育局; responsible 县财政局");
}

TEST_CASE("a role in brackets behind a name says as much as a verb") {
    CHECK(bracket("（县发改局（牵头）、县财政局）") == "responsible 县发改局（牵头）、县财政局");
    CHECK(bracket("（县自然资源局（林业局）、县财政局）").empty());
}

TEST_CASE("a person alone leads in a bracket that opens with 由") {
    CHECK(bracket("（由王卫东牵头负责）") == "leader 王卫东");
    CHECK(bracket("（王卫东牵头负责）").empty());
    CHECK(bracket("（由高新区牵头负责）") != "leader 高新区");
}
