// SPDX-License-Identifier: BSL-1.0
#include <fengong/parse/rejection.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

using fengong::RejectionReason;

namespace {

struct Rejected {
    std::optional<RejectionReason> reason;
    std::string printed;
};

/// Asks about the first number in `text`.
Rejected reject(std::string_view text, bool quoted = false) {
    for (std::size_t position = 0; position < text.size(); ++position) {
        if (auto const quantity = fengong::read_quantity(text, position)) {
            auto const rejection = fengong::reject_number(text, *quantity, quoted);
            if (!rejection) {
                return {};
            }
            return {rejection->reason,
                    std::string{text.substr(rejection->begin, rejection->end - rejection->begin)}};
        }
    }
    FAIL("no number in the text");
    return {};
}

}  // namespace

TEST_CASE("an ordinal is no target") {
    CHECK(reject("县第18届人大").reason == RejectionReason::ordinal);
    CHECK(reject("扩建县第三中学").reason == RejectionReason::ordinal);
}

TEST_CASE("road numbers are rejected with their letters or words") {
    Rejected const road = reject("推进G105改建");
    CHECK(road.reason == RejectionReason::road);
    CHECK(road.printed == "G105");
    CHECK(reject("完成s418改造").reason == RejectionReason::road);
    CHECK(reject("完成107国道改线").printed == "107国道");
    CHECK(reject("地铁4号线征迁").reason == RejectionReason::road);
}

TEST_CASE("5G and 6G are technologies, 5GB is a name") {
    CHECK(reject("建设5G基站").printed == "5G");
    CHECK(reject("发展6G新材料").reason == RejectionReason::technology);
    CHECK(reject("提供5GB流量").reason == RejectionReason::name);
    CHECK(reject("降低PM2.5浓度").printed == "PM2.5");
    CHECK(reject("推广系统V3.").printed == "V3");
}

TEST_CASE("ages, phases and levels are told by the word behind the number") {
    CHECK(reject("65岁及以上老人").printed == "65岁");
    CHECK(reject("续建管廊二期").reason == RejectionReason::phase);
    CHECK_FALSE(reject("刊播惠民专题24期").reason);
    CHECK(reject("完善三级网络").reason == RejectionReason::name);
    CHECK(reject("世界500强企业").printed == "500强");
}

TEST_CASE("a voltage in front of a noun is a name") {
    CHECK(reject("110千伏变电站").reason == RejectionReason::name);
}

TEST_CASE("spans of the calendar are dates") {
    CHECK(reject("治本攻坚三年行动").reason == RejectionReason::date);
    CHECK(reject("期限不超过12个月").reason == RejectionReason::date);
}

TEST_CASE("a number in quotes is a name") {
    CHECK(reject("12项硬措施", true).reason == RejectionReason::name);
}

TEST_CASE(
    "a Chinese numeral counts where it closes its words, and is a figure of speech before a noun") {
    CHECK_FALSE(reject("新建幼儿园两所").reason);
    CHECK_FALSE(reject("清淤河道八处，").reason);
    CHECK_FALSE(reject("进行一次健康管理").reason);
    CHECK_FALSE(reject("培育五六家龙头企业").reason);
    CHECK_FALSE(reject("走访百余家企业").reason);
    CHECK(reject("做优两个特色产业").reason == RejectionReason::name);
    CHECK(reject("推进新一批事项").reason == RejectionReason::name);
    CHECK(reject("给予一次性补助").reason == RejectionReason::name);
}

TEST_CASE("bare numbers without a word behind them are neither measure nor promise") {
    CHECK(reject("联系电话7315526").reason == RejectionReason::other);
    CHECK(reject("拨打12345，").reason == RejectionReason::other);
}

TEST_CASE("a number with a measure may be a promise") {
    CHECK_FALSE(reject("新增企业20家以上").reason);
    CHECK_FALSE(reject("增长6%左右").reason);
    CHECK_FALSE(reject("让24万农村居民").reason);
}

TEST_CASE("a number with a measure and 级 behind it is a class") {
    CHECK(reject("开展7000吨级航道工程研究").reason == RejectionReason::name);
    CHECK_FALSE(reject("完成航道整治7000吨").reason);
}

TEST_CASE("a span of time in front of a service is its name") {
    CHECK(reject("推行7天无理由退货").reason == RejectionReason::name);
    CHECK(reject("执行24小时值班制度").reason == RejectionReason::name);
    CHECK_FALSE(reject("办结时间压缩到7天以内").reason);
}

TEST_CASE("years of life are a measure, years of age a group") {
    CHECK_FALSE(reject("人均预期寿命提高到79.5岁").reason);
    CHECK(reject("为79岁以上老人体检").reason == RejectionReason::age);
}

TEST_CASE("a bare number behind a comparator is a promise, a clock time is none") {
    CHECK_FALSE(reject("灌溉水有效利用系数提高到0.58").reason);
    CHECK(reject("末班车延长至21:30").reason == RejectionReason::other);
}

TEST_CASE("the number behind 每 is the base of a rate") {
    CHECK(reject("每50户配备网格员1名").reason == RejectionReason::base);
}

TEST_CASE("an anniversary is a date") {
    CHECK(reject("纪念建县81周年").reason == RejectionReason::date);
}

TEST_CASE("words that say no number are rejected, shares in words are not") {
    CHECK(reject("带动企业数百家").reason == RejectionReason::other);
    CHECK(reject("带动企业数百家").printed == "数百家");
    CHECK_FALSE(reject("四分之一的村").reason);
    CHECK_FALSE(reject("产值突破百亿元大关").reason);
    CHECK_FALSE(reject("产值突破百亿大关").reason);
    CHECK_FALSE(reject("产值过百亿，").reason);
    CHECK(reject("培育超百亿企业").reason == RejectionReason::name);
    CHECK(reject("带动企业十几家").reason == RejectionReason::other);
    CHECK(reject("上千年历史").reason == RejectionReason::date);
    CHECK(reject("四分之一", true).reason == RejectionReason::name);
}

TEST_CASE("a span of time behind 每 is the base of a rate, in words as in digits") {
    CHECK(reject("每3个月检查一次").reason == RejectionReason::base);
    CHECK(reject("每两周召开一次").reason == RejectionReason::base);
    CHECK(reject("每半年通报一次").reason == RejectionReason::base);
}
