// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/scale.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// How a goal of the vocabulary becomes a promise.
enum class Form : std::uint8_t {
    grow,      ///< 地区生产总值 + 增长6%左右
    fall,      ///< 单位生产总值能耗 + 下降3%
    points,    ///< 研发投入强度 + 提高0.5个百分点
    share,     ///< 税收占比 + 保持在70%以上
    cap,       ///< 城镇登记失业率 + 控制在4%以内
    level,     ///< 主导产业产值 + 突破120亿元
    amount,    ///< 改造老旧小区 + 17个以上
    cover,     ///< 课后服务 + 全覆盖
    clear,     ///< 零就业家庭 + 动态清零
    relative,  ///< 居民收入增长 + 与经济增长基本同步
    rate,      ///< 高龄津贴每人每月提高 + 30元
    each,      ///< 城乡居民人均可支配收入 + 分别增长6%、6.5%
};

/// A row of goals.tsv.
struct Goal {
    Form form = Form::amount;
    std::string words;
    std::string reference;  ///< of a relative goal
    fengong::Scale scale = fengong::Scale::one;
    std::string measure;
    std::int64_t low = 0;   ///< in units of 10^-decimals
    std::int64_t high = 0;  ///< the same
    int decimals = 0;
    std::string extra;  ///< the part of an amount, the base of a rate
};

[[nodiscard]] inline Form parse_form(std::string_view name) {
    constexpr std::array<std::string_view, 12> names{"grow",  "fall",     "points", "share",
                                                     "cap",   "level",    "do",     "cover",
                                                     "clear", "relative", "rate",   "each"};
    auto const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) {
        throw std::runtime_error{"goals.tsv: no form of a goal: " + std::string{name}};
    }
    return static_cast<Form>(found - names.begin());
}

/// The goal that a row of goals.tsv states; its department is the row's first field.
[[nodiscard]] inline Goal parse_goal(std::vector<std::string> const& row) {
    Goal goal;
    goal.form = parse_form(row[1]);
    goal.words = row[2];
    if (goal.form == Form::relative) {
        goal.reference = row.at(3);
        return goal;
    }
    if (row.size() < 7) {
        if (goal.form != Form::cover && goal.form != Form::clear) {
            throw std::runtime_error{"goals.tsv: no range: " + goal.words};
        }
        return goal;
    }
    for (int scale = 0; scale <= static_cast<int>(fengong::Scale::wan_yi); ++scale) {
        auto const candidate = static_cast<fengong::Scale>(scale);
        goal.scale = to_string(candidate) == row[3] ? candidate : goal.scale;
    }
    goal.measure = row[4];
    auto const low = fengong::parse_decimal(row[5]);
    auto const high = fengong::parse_decimal(row[6]);
    if (!low || !high || *high < *low) {
        throw std::runtime_error{"goals.tsv: no range of numbers: " + goal.words};
    }
    // 4.5 to 9 are tenths; so are shares between whole numbers.
    goal.decimals = std::max({0, -low->exponent(), -high->exponent()});
    auto const units = [&](fengong::Decimal value) {
        std::int64_t result = value.mantissa();
        for (int power = -goal.decimals; power < value.exponent(); ++power) {
            result *= 10;
        }
        return result;
    };
    goal.low = units(*low);
    goal.high = units(*high);
    goal.extra = row.size() > 7 ? row[7] : std::string{};
    return goal;
}

}  // namespace corpus
