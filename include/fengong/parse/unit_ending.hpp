// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

namespace detail {

/// What names of organisations end with; what ends with a longer name of the kind (市委办公室) is covered
/// by the shorter ending.
inline constexpr auto unit_endings = word_list({
    // departments and offices
    "局",
    "委",
    "办",
    "厅",
    "部",
    "署",
    "处",
    "科",
    "股",
    "室",
    "政府",
    "部门",
    "单位",
    "机构",
    "机关",
    "专班",
    "小组",
    "专员",
    // courts, forces, services
    "院",
    "队",
    "所",
    "站",
    "中心",
    "馆",
    "台",
    "报社",
    "融媒体",
    "海关",
    // associations
    "委员会",
    "管委会",
    "居委会",
    "村委会",
    "常委会",
    "联合会",
    "协会",
    "商会",
    "工会",
    "学会",
    "总会",
    "基金会",
    "理事会",
    "红十字会",
    "促进会",
    "研究会",
    "联谊会",
    "慈善会",
    "贸促会",
    "残联",
    "妇联",
    "文联",
    "社科联",
    "科协",
    "侨联",
    "工商联",
    "合作社",
    "供销社",
    "联社",
    "总社",
    "信用社",
    "爱卫会",
    "安委会",
    "关工委",
    "防指",
    "团县委",
    "团市委",
    "团中央",
    "建设兵团",
    "监会",
    "人大",
    "政协",
    // places that act
    "街道",
    "镇",
    "乡",
    "镇街",
    "乡镇",
    "开发区",
    "高新区",
    "园区",
    "产业园",
    "工业园",
    "科技园",
    "示范区",
    "新区",
    "景区",
    "保税区",
    "经开区",
    "农场",
    "林场",
    "镇街区",
    // companies and schools
    "公司",
    "集团",
    "银行",
    "支行",
    "分行",
    "农商行",
    "新华书店",
    "交投",
    "监狱",
    "企业",
    "学校",
    "高校",
    "大学",
    "中学",
    "小学",
    "院校",
    "党校",
    "城投",
});

/// What a name begins with that stands for many.
inline constexpr auto words_for_many = word_list({"各", "有关", "相关"});

/// What the names of many may end with beyond these: 各区、县, 有关村.
inline constexpr auto level_endings =
    word_list({"区", "县", "市", "州", "盟", "旗", "村", "市州", "地", "地区", "方面"});

/// Words that end like an organisation and are none.
inline constexpr auto no_unit_endings = word_list({
    "全部",     "内部",   "外部",   "干部", "一部", "举办", "开办", "创办", "督办",
    "经办",     "代办",   "交办",   "承办", "场所", "厕所", "住所", "平台", "出台",
    "舞台",     "车站",   "到位",   "教室", "浴室", "宿舍", "乡村", "城乡", "城镇",
    "中心集镇", "县域内", "重点镇", "控股", "参股", "入股", "持股", "折股", "认股",
    "布局",     "格局",   "大局",   "开局", "东部", "西部", "南部", "北部", "中部",
});

}  // namespace detail

/// Whether `name`, without white space, ends like the name of an organisation: 县财政局, 各镇街,
/// 市交通委（市道运局）, 各县(市、区). What stands in a closing bracket is left out. Linear.
[[nodiscard]] constexpr bool ends_like_a_unit(std::string_view name) noexcept {
    for (FoundMark mark = find_mark(name, 0); mark.length != 0;
         mark = find_mark(name, mark.end())) {
        if (mark.kind != Punctuation::open_bracket || mark.position == 0) {
            continue;
        }
        std::size_t const close = find_closing_bracket(name, mark.position);
        if (close == std::string_view::npos) {
            return false;
        }
        std::size_t const length = mark_at(name, close).length;
        if (close + length == name.size()) {
            name = name.substr(0, mark.position);
            break;
        }
        mark.position = close;
        mark.length = length;
    }
    if (detail::words_for_many.prefix_of(name) != 0 && detail::level_endings.suffix_of(name) != 0) {
        return true;
    }
    return detail::unit_endings.suffix_of(name) != 0 &&
           detail::no_unit_endings.suffix_of(name) == 0;
}

}  // namespace fengong
