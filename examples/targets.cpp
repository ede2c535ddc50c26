// SPDX-License-Identifier: BSL-1.0
// What exactly was promised: every quantitative target, with what says so.
#include "common/program.hpp"
#include "common/words.hpp"
#include <fengong/io/csv.hpp>
#include <fengong/io/json.hpp>
#include <fengong/io/json_text.hpp>
#include <fengong/io/notice_tables.hpp>
#include <fengong/io/text_table.hpp>
#include <fengong/io/to_record.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/parse/due_date.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/store/store.hpp>

#include <algorithm>
#include <cstddef>
#include <iostream>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

using fengong::Alignment;
using fengong::Decimal;
using fengong::Store;
using fengong::TargetRow;

namespace {

enum class Order { document, size, due };

/// Which targets are asked for, and how they are sorted.
struct Question {
    std::optional<std::string> measure;
    std::string from;
    std::string to;
    std::string kind;                ///< a key of kinds(); empty for all
    std::string order = "document";  ///< a key of orders()
    bool explain = false;
};

/// The kinds of targets by their names.
std::map<std::string, fengong::TargetKind> kinds() {
    std::map<std::string, fengong::TargetKind> names;
    for (int value = 0; value <= static_cast<int>(fengong::TargetKind::relative); ++value) {
        auto const kind = static_cast<fengong::TargetKind>(value);
        names.emplace(to_string(kind), kind);
    }
    return names;
}

std::map<std::string, Order> orders() {
    return {{"document", Order::document}, {"size", Order::size}, {"due", Order::due}};
}

/// 50000, 5万 or 1.5亿.
Decimal read_size(std::string const& option, std::string_view text) {
    auto const numeral = fengong::read_arabic_numeral(text, 0);
    if (numeral && numeral->value && numeral->end == text.size()) {
        if (auto const size = apply(numeral->scale, *numeral->value)) {
            return *size;
        }
    }
    throw CLI::ValidationError{option, "must be a number such as 50000, 1.5万 or 20亿"};
}

/// A target, with what belongs to it.
struct Row {
    Row(Store const& store, TargetRow const& row) : target{row}, name{store.name(row.item)} {
        fengong::Notice const& notice = store.notice_of(row.item);
        fengong::Target const& read = store.read(row.id);
        record = to_record(notice, read);
        deadline =
            notice.read(read.deadline.empty() ? store.read(row.item).deadline : read.deadline);
        if (auto const date = due_date(notice, store.read(row.item), read)) {
            due = fengong::to_string(*date);
        }
    }

    TargetRow target;
    fengong::ItemName name;
    fengong::TargetRecord record;
    std::string deadline;  ///< as printed, of the target or else of its item
    std::string due;       ///< ISO 8601; empty if no day is fixed
};

/// The targets in a measure, by the store's index: smallest first.
std::vector<Row> in_measure(Store const& store, Question const& question) {
    std::vector<Row> rows;
    auto const gather = [&](auto const& range) {
        for (TargetRow const& row : range) {
            rows.emplace_back(store, row);
        }
    };
    if (question.from.empty() && question.to.empty()) {
        gather(store.with_measure(*question.measure));
        return rows;
    }
    constexpr std::string_view no_limit = "999999999999999999";
    Decimal const least = question.from.empty() ? Decimal{} : read_size("--from", question.from);
    Decimal const most =
        question.to.empty() ? *fengong::parse_decimal(no_limit) : read_size("--to", question.to);
    gather(store.with_measure(*question.measure, least, most));
    return rows;
}

std::vector<Row> select(Store const& store, Question const& question) {
    std::vector<Row> rows;
    if (question.measure) {
        rows = in_measure(store, question);
    } else {
        for (TargetRow const& row : store.targets()) {
            rows.emplace_back(store, row);
        }
    }
    if (!question.kind.empty()) {
        fengong::TargetKind const kind = kinds().at(question.kind);
        std::erase_if(rows, [&](Row const& row) { return row.record.kind != kind; });
    }
    auto const id = [](Row const& row) { return row.target.id; };
    std::ranges::sort(rows, {}, id);
    Order const order = orders().at(question.order);
    if (order == Order::size) {
        // Sizes of different measures are not comparable: each measure by itself, largest first.
        std::ranges::stable_sort(rows, [](Row const& left, Row const& right) {
            return std::make_pair(left.target.measure, right.target.magnitude) <
                   std::make_pair(right.target.measure, left.target.magnitude);
        });
    } else if (order == Order::due) {
        std::ranges::stable_sort(rows, [](Row const& left, Row const& right) {
            return std::make_pair(left.due.empty(), std::string_view{left.due}) <
                   std::make_pair(right.due.empty(), std::string_view{right.due});
        });
    }
    return rows;
}

std::string value_in_words(fengong::TargetRecord const& target) {
    if (!target.value) {
        return {};
    }
    std::string text = to_string(*target.value);
    if (target.upper) {
        text += "–" + to_string(*target.upper);
    }
    text += to_string(target.scale);
    return text;
}

std::string item_name(Store const& store, fengong::ItemName const& name) {
    std::string const ordinal = std::to_string(name.ordinal);
    return store.notices().size() == 1 ? ordinal : name.notice + '#' + ordinal;
}

void write_table(common::Program const& program, Store const& store, std::vector<Row> const& rows) {
    constexpr std::size_t most_columns = 36;
    fengong::TextTable table{{{program.text("Item", "事项"), Alignment::right},
                              {program.text("Indicator", "指标")},
                              {program.text("Verb", "动词")},
                              {program.text("Comparator", "限定")},
                              {program.text("Value", "数值"), Alignment::right},
                              {program.text("Measure", "单位")},
                              {program.text("Deadline", "时限")},
                              {program.text("Quote", "原文")}}};
    for (Row const& row : rows) {
        fengong::TargetRecord const& target = row.record;
        std::string measure = target.measure;
        measure += target.per ? "/" + *target.per : "";
        std::string comparator{common::comparator_name(target.comparator, program.language())};
        if (target.stretch) {
            comparator += comparator.empty() ? "" : program.text(" ", "");
            comparator += program.text("(stretch)", "（力争）");
        }
        std::string value = value_in_words(target);
        value = target.reference ? *target.reference : value;
        table.add_row({item_name(store, row.name),
                       fengong::shortened(target.indicator.value_or(""), most_columns),
                       target.verb.value_or(""), comparator, value, measure, row.deadline,
                       fengong::shortened(target.quote.value_or(""), most_columns)});
    }
    table.write(std::cout);
}

/// Numbers that are no targets, with the reason of each.
void write_explanations(common::Program const& program, Store const& store) {
    fengong::TextTable table{{{program.text("Item", "事项"), Alignment::right},
                              {program.text("Printed", "原文")},
                              {program.text("Why it is no target", "不作为目标的原因")}}};
    for (fengong::ItemRow const& item : store.items()) {
        fengong::Notice const& notice = store.notice_of(item.id);
        for (fengong::Rejection const& rejection : notice.rejections_of(store.read(item.id))) {
            table.add_row(
                {item_name(store, store.name(item.id)), std::string{notice.read(rejection.printed)},
                 std::string{common::reason_in_words(rejection.reason, program.language())}});
        }
    }
    if (table.empty()) {
        std::cout << '\n'
                  << program.text("No number was left out.", "没有不作为目标的数字。") << '\n';
        return;
    }
    std::cout << '\n'
              << program.text("Numbers that are no targets:", "不作为目标的数字：") << "\n\n";
    table.write(std::cout);
}

void write_text(common::Program const& program, Store const& store, Question const& question,
                std::vector<Row> const& rows) {
    write_table(program, store, rows);
    std::cout << '\n'
              << rows.size() << program.text(" of ", " / ")
              << program.counted(store.targets().size(), "target", "个目标")
              << program.text(" in ", "，共 ")
              << program.counted(store.items().size(), "item", "项事项") << '\n';
    if (question.explain) {
        write_explanations(program, store);
    }
}

/// The targets or, where an explanation is asked for, the numbers that are none.
void write_csv(common::Program const& program, Store const& store, Question const& question,
               std::vector<Row> const& rows) {
    fengong::CsvWriter csv{std::cout, program.csv_flavour()};
    if (question.explain) {
        csv.row({"notice", "ordinal", "printed", "reason"});
        for (fengong::ItemRow const& item : store.items()) {
            fengong::Notice const& notice = store.notice_of(item.id);
            fengong::ItemName const name = store.name(item.id);
            for (fengong::Rejection const& rejection : notice.rejections_of(store.read(item.id))) {
                csv.row({name.notice, std::to_string(name.ordinal), notice.read(rejection.printed),
                         to_string(rejection.reason)});
            }
        }
        return;
    }
    csv.cell("notice");
    csv.cell("ordinal");
    csv.cell("due");
    write_target_head(csv);
    csv.end_row();
    for (Row const& row : rows) {
        csv.cell(row.name.notice);
        csv.cell(std::to_string(row.name.ordinal));
        csv.cell(row.due);
        write_cells(csv, row.record);
        csv.end_row();
    }
}

void write_json(Store const& store, Question const& question, std::vector<Row> const& rows) {
    fengong::JsonText json;
    json.begin_object(fengong::JsonLayout::lines);
    json.key("targets").begin_array(fengong::JsonLayout::lines);
    for (Row const& row : rows) {
        json.begin_object();
        json.key("notice").value(row.name.notice);
        json.key("ordinal").value(row.name.ordinal);
        json.key("due");
        row.due.empty() ? json.null() : json.value(row.due);
        json.key("target");
        write_record(json, row.record);
        json.end();
    }
    json.end();
    if (question.explain) {
        json.key("not_targets").begin_array(fengong::JsonLayout::lines);
        for (fengong::ItemRow const& item : store.items()) {
            fengong::Notice const& notice = store.notice_of(item.id);
            fengong::ItemName const name = store.name(item.id);
            for (fengong::Rejection const& rejection : notice.rejections_of(store.read(item.id))) {
                json.begin_object();
                json.key("notice").value(name.notice);
                json.key("ordinal").value(name.ordinal);
                json.key("printed").value(notice.read(rejection.printed));
                json.key("reason").value(to_string(rejection.reason));
                json.end();
            }
        }
        json.end();
    }
    json.end();
    std::cout << json.take() << '\n';
}

/// Adds the options that ask the question.
void add_options(CLI::App& app, Question& question) {
    auto* const measure =
        app.add_option("--measure", question.measure, "Only targets in this measure: 元, 亩, %")
            ->type_name("MEASURE");
    app.add_option("--from", question.from, "Only targets of at least this size: 50000, 1.5亿")
        ->type_name("SIZE")
        ->needs(measure);
    app.add_option("--to", question.to, "Only targets of at most this size")
        ->type_name("SIZE")
        ->needs(measure);
    app.add_option("--kind", question.kind, "Only targets of this kind")
        ->type_name("amount|growth|ratio|coverage|relative")
        ->check(CLI::IsMember(kinds()).description(""));
    app.add_option("--sort", question.order,
                   "In the order of the document, by size (each measure by itself, largest\n"
                   "first) or by day due")
        ->type_name("document|size|due")
        ->check(CLI::IsMember(orders()).description(""));
    app.add_flag("--explain", question.explain,
                 "List the numbers that are no targets, and why; in CSV instead of the targets");
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{"targets",
                            "What exactly was promised: every quantitative target of the notices.",
                            {common::Format::table, common::Format::csv, common::Format::json}};
    Question question;
    add_options(program.app(), question);
    return program.run(argc, argv, [&] {
        program.refuse({"--measure", "--from", "--to", "--kind", "--sort"},
                       question.explain && program.format() == common::Format::csv,
                       "with --explain and --format csv");
        Store store;
        program.each_notice([&](fengong::Notice notice) { store.add(std::move(notice)); });
        std::vector<Row> const rows = select(store, question);
        switch (program.format()) {
        case common::Format::csv:
            return write_csv(program, store, question, rows);
        case common::Format::json:
            return write_json(store, question, rows);
        default:
            break;
        }
        write_text(program, store, question, rows);
    });
}
