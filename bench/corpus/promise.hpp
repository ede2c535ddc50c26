// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/goal.hpp"
#include "corpus/random.hpp"
#include <fengong/io/notice_record.hpp>
#include <fengong/model/comparator.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/target.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// Words around a number that say how it binds.
struct Hedge {
    std::string_view before;
    std::string_view behind;
    fengong::Comparator comparator;
    unsigned weight;
};

namespace hedges {

using enum fengong::Comparator;

inline constexpr Hedge grow[] = {
    {"增长", "", exactly, 30},       {"增长", "左右", about, 25},
    {"增长", "以上", at_least, 30},  {"增幅达到", "", reach, 6},
    {"增长不低于", "", at_least, 6}, {"增速保持在", "以上", at_least, 6}};
inline constexpr Hedge fall[] = {{"下降", "", exactly, 40},
                                 {"降低", "", exactly, 20},
                                 {"下降", "以上", at_least, 25},
                                 {"下降", "左右", about, 15}};
inline constexpr Hedge points[] = {
    {"提高", "", exactly, 50}, {"提升", "", exactly, 25}, {"提高", "以上", at_least, 25}};
inline constexpr Hedge share[] = {{"达到", "", reach, 25},         {"达到", "以上", at_least, 30},
                                  {"达", "以上", at_least, 8},     {"保持在", "以上", at_least, 8},
                                  {"稳定在", "以上", at_least, 5}, {"不低于", "", at_least, 10},
                                  {"提高到", "", reach, 6},        {"提升至", "", reach, 4},
                                  {"超过", "", more_than, 4},      {"稳定在", "左右", about, 3}};
inline constexpr Hedge cap[] = {{"控制在", "以内", at_most, 50},
                                {"控制在", "以下", at_most, 20},
                                {"不超过", "", at_most, 15},
                                {"不高于", "", at_most, 8},
                                {"低于", "", less_than, 7}};
inline constexpr Hedge level[] = {{"达到", "", reach, 30},         {"突破", "", more_than, 16},
                                  {"达到", "以上", at_least, 16},  {"完成", "", exactly, 8},
                                  {"稳定在", "以上", at_least, 6}, {"稳定在", "左右", about, 5},
                                  {"超过", "", more_than, 5},      {"不低于", "", at_least, 5},
                                  {"增至", "", reach, 4},          {"达", "左右", about, 5}};
inline constexpr Hedge amount[] = {{"", "", exactly, 58},      {"", "以上", at_least, 18},
                                   {"", "左右", about, 4},     {"不少于", "", at_least, 9},
                                   {"约", "", about, 4},       {"至少", "", at_least, 2},
                                   {"超过", "", more_than, 3}, {"近", "", about, 2}};

}  // namespace hedges

/// Prints goals as promises behind what an item says so far, and says what it promised.
class PromiseWriter {
public:
    PromiseWriter(Random& random, int year, std::string& text,
                  std::vector<fengong::TargetRecord>& targets)
        : random_{random}, year_{year}, text_{text}, targets_{targets} {}

    /// One clause, in some cases two, without a mark at its end. `last`: nothing follows in the sentence, so that
    /// a deadline may hold to its end.
    void write(Goal const& goal, bool last) {
        fengong::TargetRecord target;
        open(target, last);
        target.indicator = goal.words;
        switch (goal.form) {
        case Form::cover:
            word(target, (random_.chance(50) ? "实现" : "") + goal.words, "全覆盖", 100, "%");
            break;
        case Form::clear:
            word(target, goal.words + (random_.chance(60) ? "动态" : "全部"), "清零", 0, "");
            break;
        case Form::relative:
            relative(target, goal);
            break;
        case Form::each:
            each(target, goal);
            break;
        default:
            measured(target, goal);
        }
    }

private:
    using Targets = std::vector<fengong::TargetRecord>;

    void open(fengong::TargetRecord& target, bool last) {
        std::uint64_t const how = random_.below(100);
        if (how < 8) {
            text_ += "力争";
            target.stretch = true;
        } else if (how < 20) {
            text_ += random_.chance(50) ? "全年" : "年内";
        } else if (how < 26) {
            static constexpr std::string_view ends[] = {"底前", "底", "末前"};
            target.deadline = std::to_string(random_.between(4, 11)) + "月";
            *target.deadline += random_.pick(ends);
            text_ += *target.deadline;
        } else if (how < 28) {
            target.deadline = random_.chance(50) ? "年底前" : "上半年";
            text_ += *target.deadline;
        } else if (how < 30 && last) {
            target.deadline = "到" + std::to_string(year_ + random_.between(1, 4)) + "年";
            text_ += *target.deadline + "，";
        }
    }

    void word(fengong::TargetRecord& target, std::string const& lead, std::string_view word,
              std::int64_t value, std::string_view measure) {
        text_ += lead;
        text_ += word;
        target.kind = fengong::TargetKind::coverage;
        target.implicit = true;
        target.value = target.magnitude = fengong::Decimal{value};
        target.measure = measure;
        target.printed = word;
        targets_.push_back(target);
    }

    void relative(fengong::TargetRecord& target, Goal const& goal) {
        text_ += goal.words + goal.reference;
        target.kind = fengong::TargetKind::relative;
        target.comparator = goal.reference.ends_with("同步")       ? fengong::Comparator::same
                            : goal.reference.starts_with("不低于") ? fengong::Comparator::at_least
                                                                   : fengong::Comparator::more_than;
        target.printed = goal.reference;
        targets_.push_back(target);
    }

    /// 城乡居民人均可支配收入分别增长6%、6.5%.
    void each(fengong::TargetRecord const& target, Goal const& goal) {
        text_ += goal.words + "分别增长";
        bool const pause = random_.chance(70);
        for (int part = 0; part < 2; ++part) {
            fengong::TargetRecord one = target;
            one.kind = fengong::TargetKind::growth;
            put(one, goal, value_of(goal), "");
            text_ += part != 0 ? "" : pause ? "、" : "和";
            targets_.push_back(one);
        }
    }

    void measured(fengong::TargetRecord& target, Goal const& goal) {
        target.kind = kind_of(goal);
        text_ += goal.words;
        if (goal.form == Form::rate || (goal.form == Form::level && !goal.extra.empty())) {
            target.per = goal.extra;
        }
        if (goal.form == Form::rate) {
            put(target, goal, value_of(goal), "");
            targets_.push_back(target);
            return;
        }
        if (goal.form == Form::amount && worded(target, goal)) {
            return;
        }
        if (range(target, goal)) {
            return;
        }
        Hedge const& hedge = hedge_of(goal.form);
        text_ += hedge.before;
        target.comparator = hedge.comparator;
        bool const odd = goal.form == Form::amount && hedge.before.empty() &&
                         hedge.behind.empty() && goal.high >= 1000 && random_.chance(10);
        target.comparator = odd ? fengong::Comparator::about : target.comparator;
        put(target, goal, value_of(goal), odd ? "余" : "");
        text_ += hedge.behind;
        targets_.push_back(target);
        add_growth(target, goal);
        add_part(target, goal);
    }

    /// 新建公办幼儿园两所: small counts, in words.
    [[nodiscard]] bool worded(fengong::TargetRecord& target, Goal const& goal) {
        static constexpr std::string_view numerals[] = {"两", "三", "四", "五",
                                                        "六", "七", "八", "九"};
        if (goal.high >= 10 || goal.low < 2 || goal.decimals != 0 ||
            goal.scale != fengong::Scale::one || !random_.chance(15)) {
            return false;
        }
        std::int64_t const value = random_.between(goal.low, goal.high);
        target.implicit = true;
        target.value = target.magnitude = fengong::Decimal{value};
        target.measure = goal.measure;
        target.printed = std::string{numerals[value - 2]} + goal.measure;
        text_ += *target.printed;
        targets_.push_back(target);
        return true;
    }

    /// 增长5.5%—6%, 培育3到5家.
    [[nodiscard]] bool range(fengong::TargetRecord& target, Goal const& goal) {
        bool const wide = goal.high - goal.low >= 4;
        if ((goal.form != Form::grow && goal.form != Form::amount) || !wide ||
            goal.scale != fengong::Scale::one || !random_.chance(3)) {
            return false;
        }
        std::int64_t const low = random_.between(goal.low, goal.high - 2);
        std::int64_t const high = random_.between(low + 1, goal.high);
        text_ += goal.form == Form::grow ? "增长" : "";
        target.comparator = fengong::Comparator::between;
        target.value = target.magnitude = decimal(goal, low);
        target.upper = decimal(goal, high);
        target.measure = goal.measure;
        bool const dash = goal.measure == "%" || random_.chance(50);
        std::string printed = to_string(*target.value);
        printed += dash && goal.measure == "%" ? "%" : "";
        printed += dash ? "—" : "到";
        printed += to_string(*target.upper) + goal.measure;
        text_ += printed;
        target.printed = printed;
        targets_.push_back(target);
        return true;
    }

    /// 达到310亿元、增长10.7%.
    void add_growth(fengong::TargetRecord const& whole, Goal const& goal) {
        if (goal.form != Form::level || goal.measure != "元" || !random_.chance(30)) {
            return;
        }
        fengong::TargetRecord target;
        target.stretch = whole.stretch;
        target.deadline = whole.deadline;
        target.kind = fengong::TargetKind::growth;
        target.indicator = goal.words;
        text_ += random_.chance(70) ? "、增长" : "，增长";
        bool const pause = text_.ends_with("、增长");
        if (!pause) {
            // Hedge and month hold for their clause; 到2027年 holds for the sentence.
            target.stretch = false;
            bool const to_the_end = target.deadline && target.deadline->starts_with("到");
            target.deadline = to_the_end ? target.deadline : std::nullopt;
        }
        target.value = target.magnitude = *fengong::Decimal::make(random_.between(30, 180), -1);
        target.measure = "%";
        target.printed = to_string(*target.value) + "%";
        text_ += *target.printed;
        if (random_.chance(30)) {
            text_ += "以上";
            target.comparator = fengong::Comparator::at_least;
        }
        targets_.push_back(target);
    }

    /// 签约项目40个，其中10亿元以上项目2个.
    void add_part(fengong::TargetRecord const& whole, Goal const& goal) {
        if (goal.form != Form::amount || goal.extra.empty() || !random_.chance(45)) {
            return;
        }
        fengong::TargetRecord target;
        target.part_of = static_cast<std::uint32_t>(targets_.size() - 1);
        target.stretch = whole.stretch;
        target.deadline =
            whole.deadline && whole.deadline->starts_with("到") ? whole.deadline : std::nullopt;
        target.indicator = goal.extra;
        text_ += "，其中" + goal.extra;
        std::int64_t const most =
            std::max<std::int64_t>(2, whole.value->mantissa() != 0 ? goal.low / 2 : goal.low);
        put(target, goal, random_.between(1, most), "");
        targets_.push_back(target);
    }

    [[nodiscard]] static fengong::TargetKind kind_of(Goal const& goal) {
        switch (goal.form) {
        case Form::grow:
        case Form::fall:
        case Form::points:
            return fengong::TargetKind::growth;
        default:
            // 涨幅 and 增速 are changes, whatever is said of them.
            if (goal.words.ends_with("幅") || goal.words.ends_with("增速")) {
                return fengong::TargetKind::growth;
            }
            return goal.measure == "%" ? fengong::TargetKind::ratio : fengong::TargetKind::amount;
        }
    }

    [[nodiscard]] Hedge const& hedge_of(Form form) {
        switch (form) {
        case Form::grow:
            return any_of(hedges::grow);
        case Form::fall:
            return any_of(hedges::fall);
        case Form::points:
            return any_of(hedges::points);
        case Form::share:
            return any_of(hedges::share);
        case Form::cap:
            return any_of(hedges::cap);
        case Form::level:
            return any_of(hedges::level);
        default:
            return any_of(hedges::amount);
        }
    }

    template <std::size_t Size>
    [[nodiscard]] Hedge const& any_of(Hedge const (&all)[Size]) {
        unsigned weights[Size];
        for (std::size_t row = 0; row < Size; ++row) {
            weights[row] = all[row].weight;
        }
        return all[random_.weighted(weights)];
    }

    /// In units of 10^-decimals; large numbers are round, as those of plans are.
    [[nodiscard]] std::int64_t value_of(Goal const& goal) {
        std::int64_t const value = random_.between(goal.low, goal.high);
        std::int64_t const step = value >= 2000 ? 100 : value >= 400 ? 10 : 1;
        return goal.decimals == 0 && random_.chance(75) ? value / step * step : value;
    }

    [[nodiscard]] static fengong::Decimal decimal(Goal const& goal, std::int64_t units) {
        return *fengong::Decimal::make(units, -goal.decimals);
    }

    /// The number with scale and measure, and `odd` (余) where it stands.
    void put(fengong::TargetRecord& target, Goal const& goal, std::int64_t units,
             std::string_view odd) {
        target.value = decimal(goal, units);
        target.scale = goal.scale;
        target.magnitude = apply(goal.scale, *target.value);
        target.measure = goal.measure;
        std::string printed = to_string(*target.value);
        printed += to_string(goal.scale);
        printed += odd;
        printed += goal.measure;
        text_ += printed;
        target.printed = std::move(printed);
    }

    Random& random_;
    int year_;
    std::string& text_;
    Targets& targets_;
};

}  // namespace corpus
