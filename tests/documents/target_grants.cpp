// SPDX-License-Identifier: BSL-1.0
// What policies promise to give: awards, allowances, subsidies, and who gets them for what.
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

namespace {

/// The targets of a clause: `indicator verb magnitude measure`, and `/per` and ` where scope`, where there is any.
std::vector<std::string> grants(std::string_view clause) {
    fengong::Notice const notice = support::notice_with_clause(clause);
    REQUIRE(notice.items.size() == 1);
    std::vector<std::string> all;
    for (fengong::Target const& target : notice.targets_of(notice.items.front())) {
        std::string line{notice.read(target.indicator)};
        line.append(" ").append(notice.read(target.verb)).append(" ");
        line += target.magnitude ? to_string(*target.magnitude) : "";
        line.append(measure_name(notice, target));
        auto const add = [&](std::string_view word, fengong::Phrase phrase) {
            if (std::string_view const words = notice.read(phrase); !words.empty()) {
                line.append(word).append(words);
            }
        };
        add("/", target.per);
        add(" where ", target.scope);
        all.push_back(line);
    }
    return all;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("what is given stands behind the sum, and the verb of giving anywhere in front") {
    CHECK(grants("给予一次性8万元租房补贴") == Lines{"租房补贴 给予 80000元"});
    CHECK(grants("引进技师每月享受900元岗位津贴") == Lines{"岗位津贴 享受 900元/月"});
    CHECK(grants("对带动就业的企业一次性给予0.8万元奖励") == Lines{"奖励 给予 8000元"});
    CHECK(grants("给予不超过300万元的支持") == Lines{"支持 给予 3000000元"});
    CHECK(grants("给予20万元一次性奖励") == Lines{"一次性奖励 给予 200000元"});
    CHECK(grants("新设站点一次性6万元补助") == Lines{"补助  60000元"});
}

TEST_CASE("a share of a base is given behind it") {
    CHECK(grants("按实际到账设备款的12%给予奖补") == Lines{"奖补 给予 12%"});
    CHECK(grants("给予设备投资额10%的补助") == Lines{"补助 给予 10%"});
    CHECK(grants("缴纳投资额2%的保证金").empty());
    CHECK(grants("按照设备款（含软件投入）的25%给予补助") == Lines{"补助 给予 25%"});
    CHECK(grants("按2万元/个的标准给予奖补") == Lines{"奖补 给予 20000元/个"});
}

TEST_CASE("what is given or done by a proportion or standard stands behind that word") {
    CHECK(grants("省级财政按60%的比例补助") == Lines{"补助  60%"});
    CHECK(grants("对新购农机按30%比例给予补贴") == Lines{"补贴 给予 30%"});
    CHECK(grants("按照每亩200元的标准补助") == Lines{"补助  200元/亩"});
    CHECK(grants("按照每人2元、每户3元的标准为居民购买保险") ==
          Lines{"保险 购买 2元/人", "保险 购买 3元/户"});
    CHECK(grants("按10%的比例开展抽查") == Lines{"抽查 开展 10%"});
    CHECK(grants("建成5万平方米标准厂房") == Lines{"标准厂房 建成 50000平方米"});
    CHECK(grants("招生比例达到50%") == Lines{"招生比例 达到 50%"});
}

TEST_CASE("the verb of giving may stand behind a standard") {
    CHECK(grants("按每亩300元标准发放轮作休耕补助") == Lines{"轮作休耕补助 发放 300元/亩"});
}

TEST_CASE("what is given stands in front of the sum, behind the verb of giving") {
    CHECK(grants("对引进的博士每人发放安家费20万元") == Lines{"安家费 发放 200000元/人"});
    CHECK(grants("房租补贴按照600元/月的标准发放") == Lines{"房租补贴 补贴 600元/月"});
}

TEST_CASE("a verb of awarding is also what is given, with what it is given for") {
    CHECK(grants("一次性奖励18万元") == Lines{"一次性奖励 奖励 180000元"});
    CHECK(grants("给予一次性奖励20万元") == Lines{"一次性奖励 给予 200000元"});
    CHECK(grants("市政府给每个班奖补20万元") == Lines{"奖补 奖补 200000元/班"});
    CHECK(grants("农村危房改造每户补助2.1万元") == Lines{"农村危房改造补助 补助 21000元/户"});
    CHECK(grants("每项专利分别奖励7万元、4万元") ==
          Lines{"专利奖励 奖励 70000元/项", "专利奖励 奖励 40000元/项"});
    CHECK(grants("重残护理补贴300人") == Lines{"重残护理补贴 补贴 300人"});
}

TEST_CASE("a clause that closes with 的, or with a rank, says of whom the next one holds") {
    CHECK(grants("年销售额在300万元（含300万元）以上的，奖励2万元") ==
          Lines{"奖励 奖励 20000元 where 年销售额在300万元（含300万元）以上"});
    CHECK(grants("营业收入增长超过12%的，再给予6万元奖励") ==
          Lines{"奖励 给予 60000元 where 营业收入增长超过12%"});
    CHECK(
        grants("年产值首次突破3000万元、2亿元的，分别奖励6万元、12万元") ==
        Lines{"奖励 奖励 60000元 where 年产值首次突破3000万元", "奖励 奖励 120000元 where 2亿元"});
    CHECK(grants("销售额在200万元至300万元的前五名，奖励1万元") ==
          Lines{"奖励 奖励 10000元 where 销售额在200万元至300万元"});
    // It holds to the end of its sentence.
    CHECK(grants("年产值突破2亿元的，予以通报表扬。建设厂房3万平方米") ==
          Lines{"厂房 建设 30000平方米"});
}

TEST_CASE("what something is given for each of is the base of its rate") {
    CHECK(grants("每引进1名技师，用人单位可获得2万元奖励") == Lines{"奖励 获得 20000元/1名"});
    CHECK(grants("每处理1吨污水补贴0.8元") == Lines{"污水补贴 补贴 0.8元/1吨"});
    CHECK(grants("每处理1吨污水，补贴0.8元") == Lines{"补贴 补贴 0.8元/1吨"});
    CHECK(grants("每年引进1名技师") == Lines{"技师 引进 1名/年"});
}

TEST_CASE("a noun behind the last of several sums is that of all") {
    CHECK(grants("对省级、市级、县级示范农场，分别给予9万元、6万元、2万元补助") ==
          Lines{"补助 给予 90000元", "补助 给予 60000元", "补助 给予 20000元"});
}

TEST_CASE("who gets it is the base of the next sum too, a time is not") {
    CHECK(grants("给予每位村医5万元安家补贴、1.2万元生活补贴") ==
          Lines{"安家补贴 给予 50000元/位", "生活补贴 给予 12000元/位"});
    CHECK(grants("给予硕士每月600元津贴、5万元培训费") ==
          Lines{"津贴 给予 600元/月", "培训费 给予 50000元"});
    CHECK(grants("每千人口执业医师3.2人、注册护士4.1人") ==
          Lines{"每千人口执业医师  3.2人/千人口", "注册护士  4.1人/千人口"});
}

TEST_CASE("a band in front of what is given says of whom") {
    CHECK(grants("设备投资2亿元至6亿元奖励15万元，6亿元至9亿元奖励25万元") ==
          Lines{"奖励 奖励 150000元 where 设备投资2亿元至6亿元",
                "奖励 奖励 250000元 where 6亿元至9亿元"});
    CHECK(grants("年销售额500万元以下补助3万元") ==
          Lines{"补助 补助 30000元 where 年销售额500万元以下"});
    CHECK(grants("拿出2000万元至3000万元奖励30家企业").size() == 2);
}

TEST_CASE("a cap is no promise") {
    CHECK(grants("同一家企业奖励上限为15万元").empty());
}

TEST_CASE("a range whose first number is larger has its scale at the second alone") {
    CHECK(grants("给予企业5000-8万元奖励") == Lines{"奖励 给予 5000元"});
    CHECK(grants("给予企业3-8万元奖励") == Lines{"奖励 给予 30000元"});
}

TEST_CASE("a condition holds of what is given in the next clause, and nothing else is one") {
    CHECK(grants("总投资50亿元的，力争开工建设，完成投资8亿元") == Lines{"投资 完成 800000000元"});
    CHECK(grants("达到节能10%的目的，新建项目3个") == Lines{"节能 达到 10%", "项目 新建 3个"});
    CHECK(grants("工业增加值增长9%、增速居全市前3名，新建学校3所") ==
          Lines{"工业增加值 增长 9%", "学校 新建 3所"});
    CHECK(grants("每新增1家规上企业，奖励10万元；全年新增规上企业20家") ==
          Lines{"奖励 奖励 100000元/1家", "规上企业 新增 20家"});
    CHECK(grants("每培育1家企业，奖励10万元，税收增长5%") ==
          Lines{"奖励 奖励 100000元/1家", "税收 增长 5%"});
    CHECK(grants("每引进1名博士给予10万元奖励") == Lines{"奖励 给予 100000元/1名"});
}

TEST_CASE("what is to be reached before something is given is not given") {
    CHECK(grants("覆盖率达到80%以上给予奖励").empty());
    CHECK(grants("投资达到5亿元给予支持") == Lines{"投资 达到 500000000元"});
    CHECK(grants("新增贷款3亿元支持企业") == Lines{"贷款 新增 300000000元"});
    CHECK(grants("投入2亿元标准厂房建设资金") == Lines{"标准厂房建设资金 投入 200000000元"});
    CHECK(grants("设备投资上限提高到500万元") == Lines{"设备投资上限 提高到 5000000元"});
    CHECK(grants("每村投入50万元、总投资3000万元") ==
          Lines{" 投入 500000元/村", "总投资 投入 30000000元"});
}

TEST_CASE("what a share is of is not what is given") {
    CHECK(grants("按设备投资额的8%给予最高600万元补贴") == Lines{"补贴 给予 8%"});
    CHECK(grants("按上级资金的40%、20%给予配套补助") ==
          Lines{"配套补助 给予 40%", "配套补助 给予 20%"});
    CHECK(grants("按展位费的40%补贴") == Lines{"补贴 补贴 40%"});
    CHECK(grants("按展位费的40%、60%分别补助") == Lines{"补助  40%", "补助  60%"});
    CHECK(grants("以村集体收入的20%用于公益事业") == Lines{"以村集体收入  20%"});
    CHECK(grants("返还失业保险费的40%") == Lines{"失业保险费 返还 40%"});
}

TEST_CASE(
    "those who are enumerated in front of 分别给予 are scopes, and so are the thresholds of 对…，") {
    CHECK(grants("对国家级、省级基地分别给予30万元、12万元的奖励") ==
          Lines{"奖励 给予 300000元 where 国家级", "奖励 给予 120000元 where 省级基地"});
    CHECK(grants("对年出栏肉羊达500只、1000只的养殖场，分别给予3万元、6万元的补贴") ==
          Lines{"补贴 给予 30000元 where 年出栏肉羊达500只", "补贴 给予 60000元 where 1000只"});
    CHECK(grants("对接企业20家，给予补助5万元") == Lines{"企业 对接 20家", "补助 给予 50000元"});
}

TEST_CASE("each of any kind is the base of a rate") {
    CHECK(grants("每个示范村补助80万元") == Lines{"补助 补助 800000元/示范村"});
    CHECK(grants("每个行业形成20个标杆") == Lines{"标杆 形成 20个/行业"});
    CHECK(grants("每个乡镇都建有1所幼儿园") == Lines{"幼儿园 建有 1所/乡镇"});
    CHECK(grants("每人每晚补助30元") == Lines{"补助 补助 30元/人晚"});
    CHECK(grants("按照8元/人天的标准予以奖励") == Lines{"奖励 予以 8元/人天"});
    CHECK(grants("给予0.4万元人民币的奖励") == Lines{"奖励 给予 4000元"});
}

TEST_CASE("what is found is no receiver, and what is received may be in front of its sums") {
    CHECK(grants("对存在的15条黑臭水体，予以治理") == Lines{"黑臭水体  15条"});
    CHECK(grants("对全县3000户的危房，给予改造") == Lines{"危房  3000户"});
    CHECK(grants("城市、农村低保补助分别达到700元、500元") ==
          Lines{"城市低保补助 达到 700元", "农村低保补助 达到 500元"});
    CHECK(grants("对国家级、省级众创空间分别奖励100万元、50万元") ==
          Lines{"奖励 奖励 1000000元 where 国家级", "奖励 奖励 500000元 where 省级众创空间"});
}
