// SPDX-License-Identifier: BSL-1.0
#include "common/headings.hpp"
#include "common/load_parts.hpp"
#include "common/nation.hpp"
#include "common/near_names.hpp"
#include "common/words.hpp"
#include <fengong/io/fixed_point.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/registry/division_table.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace common {

using fengong::Alignment;
using fengong::fixed_point;
using fengong::Store;

namespace {

using Columns = std::vector<fengong::TextColumn>;
using Texts = std::vector<std::pair<std::string, std::string>>;

/// Columns of words, and behind them columns of numbers.
Columns columns_of(Program const& program, Texts const& words, Texts const& numbers) {
    Columns columns;
    for (auto const& [english, chinese] : words) {
        columns.push_back({program.text(english, chinese)});
    }
    for (auto const& [english, chinese] : numbers) {
        columns.push_back({program.text(english, chinese), Alignment::right});
    }
    return columns;
}

/// The titles of a spread.
Texts with_spread(Texts titles) {
    Texts const spread{
        {"Least", "最小"}, {"25%", "25%"}, {"Median", "中位数"}, {"75%", "75%"}, {"Most", "最大"}};
    titles.insert(titles.end(), spread.begin(), spread.end());
    return titles;
}

void add_spread(std::vector<std::string>& cells, fengong::Spread const& spread, int decimals) {
    for (double const value :
         {spread.least, spread.lower_quartile, spread.median, spread.upper_quartile, spread.most}) {
        cells.push_back(fixed_point(value, decimals));
    }
}

std::string in_words(std::optional<double> gini) {
    return gini ? fixed_point(*gini, 3) : std::string{};
}

/// 3.72亿, 41.00万, 850: an amount with the scale that it is spoken with.
std::string spoken(fengong::Decimal number) {
    auto value = static_cast<double>(number.mantissa());
    for (int exponent = number.exponent(); exponent > 0; --exponent) {
        value *= 10;
    }
    for (int exponent = number.exponent(); exponent < 0; ++exponent) {
        value /= 10;
    }
    constexpr double ten_thousand = 1e4;
    constexpr double hundred_million = 1e8;
    if (value >= hundred_million) {
        return fixed_point(value / hundred_million, 2) + "亿";
    }
    return value >= ten_thousand ? fixed_point(value / ten_thousand, 2) + "万"
                                 : fengong::trimmed_point(value, 2);
}

/// A table of the first rows, each made by `cells_of(row)`, with a last line that says how many are left out.
template <class Row, class CellsOf>
void write_rows(Program const& program, Columns columns, std::span<Row const> rows,
                std::uint32_t top, CellsOf const& cells_of) {
    fengong::TextTable table{std::move(columns)};
    auto const shown = rows.first(top == 0 ? rows.size() : std::min<std::size_t>(top, rows.size()));
    for (Row const& row : shown) {
        table.add_row(cells_of(row));
    }
    if (shown.size() < rows.size()) {
        table.add_row({more(program, rows.size() - shown.size())});
    }
    table.write(std::cout);
}

void write_kinds(Program const& program, Nation const& nation, std::uint32_t top) {
    write_heading(program.text("Kinds of office, most effort first; spread over offices",
                               "各类机构，按工作量排列；在各机构间的分布"));
    Texts numbers = with_spread(
        {{"Places", "地方"}, {"Lead", "牵头"}, {"Responsible", "责任"}, {"Effort", "工作量"}});
    numbers.emplace_back("Gini", "基尼系数");
    numbers.emplace_back("Share of place", "占本地");
    write_rows(program,
               columns_of(program, {{"Kind", "类别"}, {"Usual name", "通常名称"}}, numbers),
               std::span{nation.kinds}, top, [](fengong::OfficeLoad const& load) {
                   std::vector<std::string> cells{load.kind->id,
                                                  load.kind->name,
                                                  std::to_string(load.places),
                                                  std::to_string(load.lead),
                                                  std::to_string(load.responsible),
                                                  fixed_point(load.effort, 2)};
                   add_spread(cells, *load.efforts, 2);
                   cells.push_back(in_words(gini_of(load)));
                   cells.push_back(percent(load.shares->median));
                   return cells;
               });
}

/// The name of a place, or that it is not known.
std::string name_of_place(Program const& program, Store const& store,
                          fengong::PlaceLoad const& place) {
    std::string const name = place_in_words(store, place.place, place.division);
    return name.empty() ? program.text("(not known)", "（不详）") : name;
}

/// Whether the notices of a place do not say which of several divisions of its name it is, so that it may be more than
/// one.
bool may_be_several(Store const& store, fengong::PlaceLoad const& place) {
    return !place.division && place.notices.size() > 1 &&
           store.background().divisions.named(place.place).size() > 1;
}

/// Says which places are in no ranking.
void write_left_out(Program const& program, std::span<NationPlace const> places) {
    std::vector<std::string_view> names;
    for (NationPlace const& place : places) {
        names.push_back(place.sum.place);
    }
    if (!names.empty()) {
        std::string const count = std::to_string(names.size());
        std::cout << '\n'
                  << fengong::visible(program.text(
                         "Not ranked, as their notices do not say which of several divisions of "
                         "the name they are: " +
                             count + " (" + listed(names) + ")",
                         "未参与排名：" + count + " 个地名（" + listed(names) +
                             "）有多个同名区划，其通知未说明是哪一个"))
                  << '\n';
    }
}

void write_places(Program const& program, Store const& store, std::string const& heading,
                  std::span<NationPlace const> places, std::uint32_t top) {
    write_heading(heading);
    write_rows(program,
               columns_of(program, {{"Place", "地方"}, {"Busiest", "最忙单位"}},
                          {{"Notices", "通知"},
                           {"Items", "事项"},
                           {"Units", "单位"},
                           {"Effort", "工作量"},
                           {"Per unit", "每单位"},
                           {"Gini", "基尼系数"}}),
               places, top, [&](NationPlace const& place) {
                   fengong::GroupLoad const& load = place.sum.load;
                   return std::vector<std::string>{
                       name_of_place(program, store, place.sum),
                       load.units.empty() ? std::string{}
                                          : std::string{store.unit(load.units.front().unit).name},
                       std::to_string(place.sum.notices.size()),
                       std::to_string(load.items.size()),
                       at_least(std::to_string(load.units.size()), load.lower_bound),
                       fixed_point(load.effort, 2),
                       fixed_point(place.effort_per_unit(), 2),
                       in_words(place.inequality.gini)};
               });
}

void write_measures(Program const& program, Nation const& nation, std::uint32_t top) {
    write_heading(program.text("Targets by measure", "各计量单位的指标"));
    write_rows(program,
               columns_of(program, {{"Measure", "计量单位"}, {"Dimension", "量纲"}},
                          {{"Targets", "指标"}, {"Amounts", "可加的量"}, {"Sum", "合计"}}),
               std::span{nation.measures}, top, [&](fengong::MeasureTotal const& total) {
                   return std::vector<std::string>{
                       total.measure.empty() ? program.text("(none)", "（无）") : total.measure,
                       std::string{dimension_name(total.dimension, program.language())},
                       std::to_string(total.targets),
                       total.amounts == 0 ? "" : std::to_string(total.amounts),
                       total.sum ? spoken(*total.sum) : ""};
               });
}

void write_structure(Program const& program, Nation const& nation) {
    write_heading(
        program.text("How places hang together; spread over places", "各地的结构；在各地间的分布"));
    fengong::TextTable table{columns_of(program, {{"Of each place", "每个地方"}}, with_spread({}))};
    auto const add = [&](std::string const& title, int decimals, auto const& value_of) {
        std::vector<double> values;
        for (NationPlace const& place : nation.places) {
            values.push_back(static_cast<double>(value_of(place.structure)));
        }
        if (auto const spread = fengong::spread(std::move(values))) {
            std::vector<std::string> cells{title};
            add_spread(cells, *spread, decimals);
            table.add_row(std::move(cells));
        }
    };
    add(program.text("Groups of units that share no item with others",
                     "与其他单位没有共同事项的单位组"),
        0, [](PlaceStructure const& place) { return place.groups; });
    add(program.text("Single points: units that hold others together",
                     "关键单位：缺了它其他单位就不再相连"),
        0, [](PlaceStructure const& place) { return place.single_points; });
    add(program.text("Units of the largest group in mutual dependence", "最大相互依赖组的单位数"),
        0, [](PlaceStructure const& place) { return place.mutual; });
    add(program.text("Most items that one unit leads, joint leads each",
                     "一个单位牵头事项的最大数（共同牵头各计）"),
        0, [](PlaceStructure const& place) { return place.most_led; });
    add(program.text("… at best, by other leads among the units named",
                     "……在点名单位中另选牵头，最少可为"),
        0, [](PlaceStructure const& place) { return place.least_possible; });
    add(program.text("Changes of leads for that", "为此须改变的牵头"), 0,
        [](PlaceStructure const& place) { return place.changes; });
    if (!nation.brokers.empty()) {
        add(program.text("Betweenness of the unit most between others",
                         "处于其他单位之间最多者的中介中心度"),
            3, [](PlaceStructure const& place) { return place.betweenness.value_or(0); });
    }
    table.write(std::cout);
}

void write_pairs(Program const& program, Nation const& nation, std::uint32_t top) {
    write_heading(program.text("Offices that share most items", "共同事项最多的机构"));
    write_rows(program,
               columns_of(program, {{"Kind", "类别"}, {"and", "与"}},
                          {{"Items", "事项"}, {"Places", "地方"}}),
               std::span{nation.pairs}, top, [](KindPair const& pair) {
                   return std::vector<std::string>{pair.left->name, pair.right->name,
                                                   std::to_string(pair.items),
                                                   std::to_string(pair.places)};
               });
}

void write_brokers(Program const& program, Nation const& nation, std::uint32_t top) {
    write_heading(program.text("Brokers: offices that stand between others, collectives left out",
                               "中介：处于其他单位之间的机构，不计集合名称"));
    write_rows(program,
               columns_of(program, {{"Kind", "类别"}, {"Usual name", "通常名称"}},
                          with_spread({{"First in places", "居首的地方"}})),
               std::span{nation.brokers}, top, [](KindBrokerage const& broker) {
                   std::vector<std::string> cells{broker.kind->id, broker.kind->name,
                                                  std::to_string(broker.first)};
                   add_spread(cells, broker.betweenness, 3);
                   return cells;
               });
}

void write_notices(Program const& program, Store const& store, Nation const& nation,
                   std::uint32_t top) {
    write_heading(program.text("Longest notices", "最长的通知"));
    write_rows(program,
               columns_of(program, {{"Notice", "通知"}, {"File", "文件"}, {"Dialect", "格式"}},
                          {{"Bytes", "字节"}, {"Items", "事项"}, {"Targets", "指标"}}),
               std::span{nation.notices}, top, [&](fengong::NoticeId id) {
                   fengong::Notice const& notice = store.notice(id);
                   fengong::NoticeRow const& row = store.notice_row(id);
                   return std::vector<std::string>{
                       store.name(id),
                       notice.name,
                       std::string{dialect_name(notice.dialect, program.language())},
                       std::to_string(notice.source.size()),
                       std::to_string(row.items),
                       std::to_string(row.targets)};
               });
}

}  // namespace

void write_nation(Program const& program, Store const& store, Nation const& nation,
                  std::uint32_t top) {
    std::string const comma = program.text(", ", "，");
    std::cout << program.counted(store.notices().size(), "notice", "份通知")
              << program.text(" of ", "，")
              << program.counted(nation.places.size(), "place", "个地方")
              << program.text(": ", "，") << program.counted(store.items().size(), "item", "项事项")
              << comma << program.counted(nation.workload.units.size(), "unit", "个单位") << comma
              << program.counted(store.targets().size(), "target", "个指标") << '\n';
    if (store.notices().empty()) {
        return;
    }
    write_kinds(program, nation, top);
    std::vector<NationPlace> places = nation.places;
    auto const mixed = std::ranges::stable_partition(
        places, [&](NationPlace const& place) { return !may_be_several(store, place.sum); });
    std::vector<NationPlace> const left_out{mixed.begin(), mixed.end()};
    places.erase(mixed.begin(), mixed.end());
    write_places(program, store,
                 program.text("Most loaded places: items for each unit in a notice",
                              "负荷最重的地方：每份通知中每单位的事项"),
                 places, top);
    std::ranges::reverse(places);
    write_places(program, store, program.text("Least loaded places", "负荷最轻的地方"), places,
                 top);
    write_left_out(program, left_out);
    write_measures(program, nation, top);
    write_structure(program, nation);
    write_pairs(program, nation, top);
    if (!nation.brokers.empty()) {
        write_brokers(program, nation, top);
    }
    write_notices(program, store, nation, top);
    std::string const share = share_in_words(nation.workload.options.lead_share);
    std::cout << '\n'
              << program.text("Effort: items, each divided among its units, " + share +
                                  " to its leads. A convention, not hours.\n",
                              "工作量：事项数，每项在其单位之间分配，牵头方得 " + share +
                                  "。只是一种约定，不是工时。\n")
              << collectives_in_words(nation.workload.collectives, program.language())
              << program.text("Sum: amounts of different things; of ranges the lower end.\n",
                              "合计：不同事物的量相加；区间取下限。\n")
              << program.text("Diagnostics: ", "诊断：") << program.diagnostics_in_words()
              << program.text(".\n", "。\n");
}

}  // namespace common
