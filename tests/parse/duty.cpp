// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/duty.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace {

/// `role names, label` of the duty that a text opens with, and of each further list behind "; "; empty if it opens
/// otherwise.
std::string duty_in(std::string_view text) {
    auto const clause = fengong::read_duty(text, 0);
    std::string all;
    if (!clause) {
        return all;
    }
    auto const words = [&](fengong::Stretch where) {
        return text.substr(where.begin, where.end - where.begin);
    };
    for (fengong::ClauseField const& field : clause->fields) {
        all.append(all.empty() ? "" : "; ").append(to_string(field.role)).append(" ");
        all.append(words(field.list)).append(", ").append(words(field.label));
    }
    return all;
}

}  // namespace

TEST_CASE("those whose duty it is stand in front of it, with or without a mark") {
    for (std::string_view const mark : {"：", ":", "。", ""}) {
        CAPTURE(mark);
        CHECK(duty_in("县公安局" + std::string{mark} + "负责查处露天焚烧。") ==
              "responsible 县公安局, 负责");
    }
    CHECK(duty_in("县公安局、县应急局负责隐患排查。") == "responsible 县公安局、县应急局, 负责");
    CHECK(duty_in("由县公安局负责隐患排查。") == "responsible 县公安局, 负责");
    CHECK(duty_in("县公安局具体负责隐患排查。") == "responsible 县公安局, 负责");
    CHECK(duty_in("县公安局牵头负责隐患排查。") == "lead 县公安局, 负责");
}

TEST_CASE("behind a colon a duty may begin with another verb") {
    CHECK(duty_in("县社会办：指导社区环境整治。") == "responsible 县社会办, ");
    CHECK(duty_in("县园林局：依据职能做好管护。") == "responsible 县园林局, ");
    CHECK(duty_in("县公安局：一是负责治安。二是加强巡查。") == "responsible 县公安局, ");
    CHECK(duty_in("县财政局：保障经费。") == "responsible 县财政局, ");
}

TEST_CASE("the word 职责 between the names and what they have to do is no part of a name") {
    CHECK(duty_in("城管部门职责：负责乱停车辆管理。") == "responsible 城管部门, 负责");
    CHECK(duty_in("县广电局、青禾日报社的主要职责：负责宣传。") ==
          "responsible 县广电局、青禾日报社, 负责");
}

TEST_CASE("to be in charge of drawing up a plan is a duty, to be held responsible is none") {
    CHECK(duty_in("县公安局负责制定整治方案。") == "responsible 县公安局, 负责");
    CHECK(duty_in("县公安局负责制。").empty());
}

TEST_CASE(
    "groups, departments that share their ending, and offices behind the number of an article have duties") {
    CHECK(duty_in("通信保障组：负责通信抢修。") == "responsible 通信保障组, 负责");
    CHECK(duty_in("农业、林业部门：负责灾情统计。") == "responsible 农业、林业部门, 负责");
    CHECK(duty_in("第二条县民政局负责日常管理。") == "responsible 县民政局, 负责");
    CHECK(duty_in("大气科：主要职责是扬尘管理。") == "responsible 大气科, ");
}

TEST_CASE("lists with their verbs may stand in front of the duty") {
    CHECK(duty_in("县商务局牵头，负责调运。") == "lead 县商务局, 牵头");
    CHECK(duty_in("由县商务局牵头，县供销社参加，负责调运。") ==
          "lead 县商务局, 牵头; cooperating 县供销社, 参加");
    CHECK(duty_in("县委办牵头，组织部、人社局配合，负责引进人才。") ==
          "lead 县委办, 牵头; cooperating 组织部、人社局, 配合");
    CHECK(duty_in("由县教育局牵头，县财政局配合，新建幼儿园3所。") ==
          "lead 县教育局, 牵头; cooperating 县财政局, 配合");
    CHECK(duty_in("由县经贸局负责，县农业局、环保局配合，加快基地建设。") ==
          "responsible 县经贸局, 负责; cooperating 县农业局、环保局, 配合");
    for (std::string_view const text :
         {"完善机制，县商务局牵头，负责调运。", "加强部门协作，推进数据共享3项。",
          "坚持企业参与，负责推进项目5个。", "数字政府。推进一网通办。",
          "公立医院：提供床位300张。"}) {
        CAPTURE(text);
        CHECK(duty_in(text).empty());
    }
}

TEST_CASE("what only looks like a duty is none") {
    for (std::string_view const text :
         {"县公安局负责人要带头。", "责任单位：负责人", "县财政局：0123-4567890", "县财政局",
          "加强领导，县公安局负责。", "工作目标：负责到底", "", "由", "负责查处。",
          "本办法由县文旅局负责解释。", "领导小组办公室设在县水务局负责日常工作。",
          "成立县工作专班，负责统筹。", "县公安局，负责查处。", "县卫健局应会同有关部门负责。"}) {
        CAPTURE(text);
        CHECK(duty_in(text).empty());
    }
}

TEST_CASE("who shall lead something by the words behind the colon leads") {
    CHECK(duty_in("县公安局：牵头开展禁毒宣传，查处案件50起。") == "lead 县公安局, ");
}
