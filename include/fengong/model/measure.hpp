// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <optional>
#include <string_view>

namespace fengong {

/// What a measure measures. Quantities compare and add only within one dimension; each currency and
/// each counter is a dimension of its own (see comparable()).
enum class Dimension : std::uint8_t {
    none,              ///< a bare number
    money,             ///< 元, 美元 …; never converted into each other
    area,              ///< 亩, 公顷, 平方米, 平方公里
    length,            ///< 公里, 米
    mass,              ///< 斤, 公斤, 吨
    power,             ///< 千瓦, 兆瓦
    apparent_power,    ///< 千伏安; not active power, whatever the power factor
    energy,            ///< 千瓦时, 度, 吨标准煤
    volume,            ///< 立方米, 升
    time,              ///< 秒, 分钟, 小时, 天, 日
    calendar,          ///< 月, 年: no fixed number of days
    share,             ///< %, ‰
    share_difference,  ///< 个百分点
    multiple,          ///< 倍
    concentration,     ///< 微克/立方米, 毫克/升
    people,            ///< 人
    person_times,      ///< 人次
    occasions,         ///< 场, 场次, 次, 轮次
    count,             ///< counters: 家, 个, 处 …, and any word not in the table
};

/// The name of a dimension, as in tables and documentation.
[[nodiscard]] constexpr std::string_view to_string(Dimension dimension) noexcept {
    constexpr std::array<std::string_view, 19> names{"none",
                                                     "money",
                                                     "area",
                                                     "length",
                                                     "mass",
                                                     "power",
                                                     "apparent_power",
                                                     "energy",
                                                     "volume",
                                                     "time",
                                                     "calendar",
                                                     "share",
                                                     "share_difference",
                                                     "multiple",
                                                     "concentration",
                                                     "people",
                                                     "person_times",
                                                     "occasions",
                                                     "count"};
    return names[static_cast<std::size_t>(dimension)];
}

/// One row of the table of measures. A measure is numerator/denominator base measures; rows convert
/// into each other when dimension and base agree.
struct MeasureFacts {
    std::string_view name;  ///< as printed, without scale
    Dimension dimension;
    std::string_view base;  ///< the measure that factors refer to
    std::int64_t numerator = 1;
    std::int64_t denominator = 1;
};

/// The measures that are known, ordered by nothing: find_measure() takes the longest match.
///
/// 1 亩 = 10000/15 平方米, 1 斤 = 1/2 公斤 and 1 担 = 50 公斤 by the State Council's order on statutory measures of
/// 1984 (国务院关于在我国统一实行法定计量单位的命令) and its annexed conversions.
inline constexpr MeasureFacts measure_table[] = {
    {"元", Dimension::money, "元"},
    {"人民币", Dimension::money, "元"},
    {"美元", Dimension::money, "美元"},
    {"美金", Dimension::money, "美元"},
    {"欧元", Dimension::money, "欧元"},
    {"日元", Dimension::money, "日元"},
    {"港元", Dimension::money, "港元"},
    {"港币", Dimension::money, "港元"},
    {"英镑", Dimension::money, "英镑"},

    {"平方米", Dimension::area, "平方米"},
    {"平方", Dimension::area, "平方米"},
    {"平米", Dimension::area, "平方米"},
    {"㎡", Dimension::area, "平方米"},
    {"m²", Dimension::area, "平方米"},
    {"亩", Dimension::area, "平方米", 2000, 3},
    {"公顷", Dimension::area, "平方米", 10000},
    {"平方公里", Dimension::area, "平方米", 1000000},
    {"平方千米", Dimension::area, "平方米", 1000000},
    {"km²", Dimension::area, "平方米", 1000000},
    {"ha", Dimension::area, "平方米", 10000},

    {"米", Dimension::length, "米"},
    {"延米", Dimension::length, "米"},
    {"延长米", Dimension::length, "米"},
    {"公里", Dimension::length, "米", 1000},
    {"千米", Dimension::length, "米", 1000},
    {"里", Dimension::length, "米", 500},
    {"海里", Dimension::length, "米", 1852},
    {"厘米", Dimension::length, "米", 1, 100},
    {"毫米", Dimension::length, "米", 1, 1000},
    {"km", Dimension::length, "米", 1000},
    {"m", Dimension::length, "米"},
    {"cm", Dimension::length, "米", 1, 100},
    {"mm", Dimension::length, "米", 1, 1000},
    {"车道公里", Dimension::length, "车道公里"},

    {"公斤", Dimension::mass, "公斤"},
    {"千克", Dimension::mass, "公斤"},
    {"斤", Dimension::mass, "公斤", 1, 2},
    {"担", Dimension::mass, "公斤", 50},
    {"吨", Dimension::mass, "公斤", 1000},
    {"克", Dimension::mass, "公斤", 1, 1000},
    {"毫克", Dimension::mass, "公斤", 1, 1000000},
    {"微克", Dimension::mass, "公斤", 1, 1000000000},
    {"kg", Dimension::mass, "公斤"},
    {"t", Dimension::mass, "公斤", 1000},

    {"千瓦", Dimension::power, "千瓦"},
    {"瓦", Dimension::power, "千瓦", 1, 1000},
    {"兆瓦", Dimension::power, "千瓦", 1000},
    {"吉瓦", Dimension::power, "千瓦", 1000000},
    {"kW", Dimension::power, "千瓦"},
    {"MW", Dimension::power, "千瓦", 1000},
    {"MWp", Dimension::power, "千瓦", 1000},
    {"GW", Dimension::power, "千瓦", 1000000},
    {"千瓦伏安", Dimension::apparent_power, "千伏安"},
    {"千伏安", Dimension::apparent_power, "千伏安"},
    {"兆伏安", Dimension::apparent_power, "千伏安", 1000},
    {"kVA", Dimension::apparent_power, "千伏安"},
    {"MVA", Dimension::apparent_power, "千伏安", 1000},

    {"千瓦时", Dimension::energy, "千瓦时"},
    {"千瓦小时", Dimension::energy, "千瓦时"},
    {"度", Dimension::energy, "千瓦时"},
    {"兆瓦时", Dimension::energy, "千瓦时", 1000},
    {"kWh", Dimension::energy, "千瓦时"},
    {"MWh", Dimension::energy, "千瓦时", 1000},
    {"GWh", Dimension::energy, "千瓦时", 1000000},
    {"吨标准煤", Dimension::energy, "吨标准煤"},
    {"吨标煤", Dimension::energy, "吨标准煤"},

    {"立方米", Dimension::volume, "立方米"},
    {"立方", Dimension::volume, "立方米"},
    {"方", Dimension::volume, "立方米"},
    {"m³", Dimension::volume, "立方米"},
    {"升", Dimension::volume, "立方米", 1, 1000},

    {"秒", Dimension::time, "秒"},
    {"分钟", Dimension::time, "秒", 60},
    {"小时", Dimension::time, "秒", 3600},
    {"天", Dimension::time, "秒", 86400},
    {"日", Dimension::time, "秒", 86400},
    {"工作日", Dimension::time, "工作日"},
    {"个工作日", Dimension::time, "工作日"},
    {"岁", Dimension::time, "岁"},
    {"学时", Dimension::time, "学时"},
    {"课时", Dimension::time, "课时"},
    {"月", Dimension::calendar, "月"},
    {"月份", Dimension::calendar, "月"},
    {"个月", Dimension::calendar, "月"},
    {"季度", Dimension::calendar, "月", 3},
    {"年", Dimension::calendar, "月", 12},
    {"周年", Dimension::calendar, "月", 12},
    {"周", Dimension::time, "秒", 604800},

    {"%", Dimension::share, "%"},
    {"‰", Dimension::share, "%", 1, 10},
    {"个百分点", Dimension::share_difference, "个百分点"},
    {"百分点", Dimension::share_difference, "个百分点"},
    {"个千分点", Dimension::share_difference, "个百分点", 1, 10},
    {"倍", Dimension::multiple, "倍"},

    {"微克/立方米", Dimension::concentration, "微克/立方米"},
    {"毫克/立方米", Dimension::concentration, "微克/立方米", 1000},
    {"毫克/升", Dimension::concentration, "毫克/升"},

    {"人", Dimension::people, "人"},
    {"人口", Dimension::people, "人"},
    {"人年", Dimension::count, "人年"},
    {"人天", Dimension::count, "人天"},
    {"人份", Dimension::count, "人份"},
    {"工日", Dimension::count, "工日"},
    {"名", Dimension::count, "名"},
    {"位", Dimension::count, "位"},
    {"人次", Dimension::person_times, "人次"},
    {"名次", Dimension::person_times, "人次"},

    {"次", Dimension::occasions, "次"},
    {"场", Dimension::occasions, "场"},
    {"场次", Dimension::occasions, "场次"},
    {"轮", Dimension::occasions, "轮"},
    {"轮次", Dimension::occasions, "轮次"},
    {"期", Dimension::occasions, "期"},
    {"剂次", Dimension::occasions, "剂次"},
    {"批次", Dimension::occasions, "批次"},
    {"班次", Dimension::occasions, "班次"},
    {"架次", Dimension::occasions, "架次"},
    {"车次", Dimension::occasions, "车次"},
    {"件次", Dimension::occasions, "件次"},
    {"户次", Dimension::occasions, "户次"},
    {"亩次", Dimension::occasions, "亩次"},
    {"家次", Dimension::occasions, "家次"},
    {"项次", Dimension::occasions, "项次"},
    {"台次", Dimension::occasions, "台次"},
    {"辆次", Dimension::occasions, "辆次"},
    {"条次", Dimension::occasions, "条次"},
    {"艘次", Dimension::occasions, "艘次"},
    {"例次", Dimension::occasions, "例次"},
    {"处次", Dimension::occasions, "处次"},
    {"团次", Dimension::occasions, "团次"},

    {"家", Dimension::count, "家"},
    {"个", Dimension::count, "个"},
    {"处", Dimension::count, "处"},
    {"座", Dimension::count, "座"},
    {"条", Dimension::count, "条"},
    {"项", Dimension::count, "项"},
    {"所", Dimension::count, "所"},
    {"户", Dimension::count, "户"},
    {"套", Dimension::count, "套"},
    {"张", Dimension::count, "张"},
    {"支", Dimension::count, "支"},
    {"件", Dimension::count, "件"},
    {"辆", Dimension::count, "辆"},
    {"台", Dimension::count, "台"},
    {"分贝", Dimension::count, "分贝"},
    {"摄氏度", Dimension::count, "摄氏度"},
    {"台套", Dimension::count, "台套"},
    {"台（套）", Dimension::count, "台套"},
    {"台(套)", Dimension::count, "台套"},
    {"盏", Dimension::count, "盏"},
    {"株", Dimension::count, "株"},
    {"棵", Dimension::count, "棵"},
    {"头", Dimension::count, "头"},
    {"只", Dimension::count, "只"},
    {"羽", Dimension::count, "羽"},
    {"匹", Dimension::count, "匹"},
    {"口", Dimension::count, "口"},
    {"间", Dimension::count, "间"},
    {"栋", Dimension::count, "栋"},
    {"幢", Dimension::count, "幢"},
    {"块", Dimension::count, "块"},
    {"片", Dimension::count, "片"},
    {"艘", Dimension::count, "艘"},
    {"架", Dimension::count, "架"},
    {"部", Dimension::count, "部"},
    {"本", Dimension::count, "本"},
    {"册", Dimension::count, "册"},
    {"卷", Dimension::count, "卷"},
    {"页", Dimension::count, "页"},
    {"篇", Dimension::count, "篇"},
    {"幅", Dimension::count, "幅"},
    {"份", Dimension::count, "份"},
    {"宗", Dimension::count, "宗"},
    {"起", Dimension::count, "起"},
    {"例", Dimension::count, "例"},
    {"门", Dimension::count, "门"},
    {"类", Dimension::count, "类"},
    {"种", Dimension::count, "种"},
    {"款", Dimension::count, "款"},
    {"批", Dimension::count, "批"},
    {"班", Dimension::count, "班"},
    {"组", Dimension::count, "组"},
    {"对", Dimension::count, "对"},
    {"根", Dimension::count, "根"},
    {"眼", Dimension::count, "眼"},
    {"道", Dimension::count, "道"},
    {"尾", Dimension::count, "尾"},
    {"枚", Dimension::count, "枚"},
    {"节", Dimension::count, "节"},
    {"笔", Dimension::count, "笔"},
    {"单", Dimension::count, "单"},
    {"标箱", Dimension::count, "标箱"},
    {"标准箱", Dimension::count, "标箱"},
    {"标台", Dimension::count, "标台"},
    {"个等级", Dimension::count, "个等级"},
    {"等级", Dimension::count, "个等级"},
    {"个位次", Dimension::count, "位次"},
    {"位次", Dimension::count, "位次"},
    {"床", Dimension::count, "床"},
    {"村", Dimension::count, "村"},
    {"行政村", Dimension::count, "行政村"},
    {"千伏", Dimension::count, "千伏"},
    {"kV", Dimension::count, "千伏"},
};

/// A measure of the table, as a handle. The default is none: a bare number.
/// A counter that is not in the table is Measure::unlisted(): its word stands in the text.
class Measure {
public:
    constexpr Measure() = default;

    /// The row `index` of measure_table, which must exist.
    [[nodiscard]] static constexpr Measure at(std::size_t index) noexcept {
        return Measure{static_cast<std::uint16_t>(index + 2)};
    }
    /// A counter that measure_table does not have.
    [[nodiscard]] static constexpr Measure unlisted() noexcept { return Measure{1}; }

    /// The row of the table, or null for none and unlisted.
    [[nodiscard]] constexpr MeasureFacts const* facts() const noexcept {
        return code_ < 2 ? nullptr : &measure_table[code_ - 2U];
    }
    [[nodiscard]] constexpr bool is_none() const noexcept { return code_ == 0; }
    [[nodiscard]] constexpr bool is_unlisted() const noexcept { return code_ == 1; }

    [[nodiscard]] constexpr Dimension dimension() const noexcept {
        return is_none() ? Dimension::none : is_unlisted() ? Dimension::count : facts()->dimension;
    }

    friend constexpr bool operator==(Measure, Measure) = default;

private:
    constexpr explicit Measure(std::uint16_t code) noexcept : code_{code} {}

    std::uint16_t code_ = 0;
};

/// The name of a listed measure; empty for none and unlisted.
[[nodiscard]] constexpr std::string_view to_string(Measure measure) noexcept {
    return measure.facts() == nullptr ? std::string_view{} : measure.facts()->name;
}

/// Whether quantities in the two measures can be compared and added: same dimension, same base, so
/// 元 and 美元 cannot, nor 家 and 个. Unlisted counters never can: the handle does not say which.
[[nodiscard]] constexpr bool comparable(Measure left, Measure right) noexcept {
    if (left.is_none() || right.is_none()) {
        return left.is_none() && right.is_none();
    }
    if (left.is_unlisted() || right.is_unlisted()) {
        return false;
    }
    return left.facts()->dimension == right.facts()->dimension &&
           left.facts()->base == right.facts()->base;
}

/// The listed measure of exactly this name, or nothing. Linear in the table.
[[nodiscard]] constexpr std::optional<Measure> find_measure(std::string_view name) noexcept {
    for (std::size_t row = 0; row < std::size(measure_table); ++row) {
        if (measure_table[row].name == name) {
            return Measure::at(row);
        }
    }
    return std::nullopt;
}

/// What is measured in the measure printed as `word`: a count if it is not in the table, nothing if it is empty.
[[nodiscard]] constexpr Dimension dimension_of(std::string_view word) noexcept {
    return word.empty() ? Dimension::none
                        : find_measure(word).value_or(Measure::unlisted()).dimension();
}

}  // namespace fengong
