// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/csv.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>

#include <array>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace fengong {

/// The tables that notices become in CSV. Their rows are tied by `notice_id` (the notice's place in
/// the output, from 1) and `ordinal`; docs/programs.md lists the columns.
enum class NoticeTable : std::uint8_t {
    notices,      ///< one row a notice
    items,        ///< one row an item
    assignments,  ///< one row a unit in a list
    targets,      ///< one row a target
};

/// All tables, in the order of their values.
inline constexpr std::array<NoticeTable, 4> all_notice_tables{
    NoticeTable::notices, NoticeTable::items, NoticeTable::assignments, NoticeTable::targets};

/// The name of a table: its file is called NAME.csv.
[[nodiscard]] constexpr std::string_view to_string(NoticeTable table) noexcept {
    constexpr std::array<std::string_view, 4> names{"notices", "items", "assignments", "targets"};
    return names[static_cast<std::size_t>(table)];
}

namespace detail {

template <class Field>
inline constexpr bool is_list_of_records = false;
template <class Record>
inline constexpr bool is_list_of_records<std::vector<Record>> =
    std::is_class_v<Record> && !std::same_as<Record, std::string>;

/// Writes the names of a record's columns: one a field, two a span, none for lists of records.
struct RecordHead {
    CsvWriter& csv;

    template <class Record>
    static void write(CsvWriter& csv) {
        Record const record;
        Record::each_field(record, RecordHead{csv});
    }

    template <class Field, class... Optional>
    void operator()(std::string_view key, Field const& /*field*/, Optional... /*key*/) const {
        if constexpr (std::same_as<Field, Span>) {
            csv.cell(std::string{key} + "_begin");
            csv.cell(std::string{key} + "_end");
        } else if constexpr (!is_list_of_records<Field>) {
            csv.cell(key);
        }
    }
};

/// Writes the cells under the columns of RecordHead.
struct RecordCells {
    CsvWriter& csv;

    template <class Field, class... Optional>
    void operator()(std::string_view /*key*/, Field const& field, Optional... /*key*/) const {
        write(field);
    }

private:
    void write(Span span) const {
        csv.cell(std::to_string(span.begin));
        csv.cell(std::to_string(span.end));
    }
    template <class Field>
    void write(Field const& field) const {
        if constexpr (!is_list_of_records<Field>) {
            csv.cell(text(field));
        }
    }

    template <class Value>
    [[nodiscard]] static std::string text(std::optional<Value> const& maybe) {
        return maybe ? text(*maybe) : std::string{};
    }
    [[nodiscard]] static std::string text(std::vector<std::string> const& list) {
        std::string joined;
        for (std::string const& element : list) {
            joined += joined.empty() ? element : "；" + element;
        }
        return joined;
    }
    [[nodiscard]] static std::string text(std::vector<DivisionRecord> const& divisions) {
        std::vector<std::string> codes;
        for (DivisionRecord const& division : divisions) {
            codes.push_back(division.code);
        }
        return text(codes);
    }
    [[nodiscard]] static std::string text(std::string const& value) { return value; }
    [[nodiscard]] static std::string text(Decimal value) { return to_string(value); }
    [[nodiscard]] static std::string text(Date value) { return to_string(value); }
    template <class Value>
    [[nodiscard]] static std::string text(Value value) {
        if constexpr (std::is_enum_v<Value>) {
            return std::string{to_string(value)};
        } else if constexpr (std::same_as<Value, bool>) {
            return value ? "true" : "false";
        } else {
            return std::to_string(value);
        }
    }
};

/// The names of all units that an item gives a role, joined by `；`.
[[nodiscard]] inline std::string joined_names(ItemRecord const& item, Role role) {
    std::string joined;
    for (AssignmentRecord const& assignment : item.assignments) {
        for (UnitRecord const& unit : assignment.units) {
            if (assignment.role == role) {
                joined += joined.empty() ? unit.name : "；" + unit.name;
            }
        }
    }
    return joined;
}

[[nodiscard]] inline std::string_view bool_name(bool value) noexcept {
    return value ? "true" : "false";
}

/// Begins the rows of one notice.
struct RowWriter {
    CsvWriter& csv;
    std::string notice_id;
    std::string source;

    void begin() const {
        csv.cell(notice_id);
        csv.cell(source);
    }
    void begin(ItemRecord const& item) const {
        begin();
        csv.cell(std::to_string(item.ordinal));
    }

    void items(NoticeRecord const& notice) const {
        for (ItemRecord const& item : notice.items) {
            begin();
            ItemRecord::each_field(item, RecordCells{csv});
            bool const has_section = item.section >= 1 && item.section <= notice.sections.size();
            csv.cell(has_section ? notice.sections[item.section - 1].title : "");
            for (Role const role : all_roles) {
                csv.cell(joined_names(item, role));
            }
            bool open_ended = false;
            for (AssignmentRecord const& assignment : item.assignments) {
                open_ended = open_ended || assignment.open_ended;
            }
            csv.cell(bool_name(open_ended));
            csv.cell(std::to_string(item.targets.size()));
            csv.end_row();
        }
    }

    void assignments(NoticeRecord const& notice) const {
        for (ItemRecord const& item : notice.items) {
            for (std::size_t i = 0; i < item.assignments.size(); ++i) {
                AssignmentRecord const& assignment = item.assignments[i];
                for (UnitRecord const& unit : assignment.units) {
                    begin(item);
                    csv.cell(std::to_string(i));
                    csv.cell(to_string(assignment.role));
                    csv.cell(assignment.label.value_or(""));
                    csv.cell(unit.name);
                    csv.cell(unit.printed.value_or(""));
                    csv.cell(unit.resolved.value_or(""));
                    csv.cell(bool_name(assignment.open_ended));
                    csv.cell(bool_name(assignment.inherited));
                    csv.cell(std::to_string(unit.span.begin));
                    csv.cell(std::to_string(unit.span.end));
                    csv.end_row();
                }
            }
        }
    }

    void targets(NoticeRecord const& notice) const {
        for (ItemRecord const& item : notice.items) {
            for (std::size_t i = 0; i < item.targets.size(); ++i) {
                begin(item);
                csv.cell(std::to_string(i));
                TargetRecord::each_field(item.targets[i], RecordCells{csv});
                csv.end_row();
            }
        }
    }
};

}  // namespace detail

/// Writes the names of a target's columns into the row at hand.
inline void write_target_head(CsvWriter& csv) {
    detail::RecordHead::write<TargetRecord>(csv);
}

/// Writes the cells under write_target_head() into the row at hand.
inline void write_cells(CsvWriter& csv, TargetRecord const& target) {
    TargetRecord::each_field(target, detail::RecordCells{csv});
}

/// Writes the head of a table: the names of its columns, the same in all languages.
inline void write_head(CsvWriter& csv, NoticeTable table) {
    csv.cell("notice_id");
    switch (table) {
    case NoticeTable::notices:
        detail::RecordHead::write<NoticeRecord>(csv);
        break;
    case NoticeTable::items:
        csv.cell("source");
        detail::RecordHead::write<ItemRecord>(csv);
        csv.cell("section_title");
        for (Role const role : all_roles) {
            csv.cell(to_string(role));
        }
        csv.cell("open_ended");
        csv.cell("targets");
        break;
    case NoticeTable::assignments:
        for (std::string_view const name :
             {"source", "ordinal", "assignment", "role", "label", "unit", "printed", "resolved",
              "open_ended", "inherited", "span_begin", "span_end"}) {
            csv.cell(name);
        }
        break;
    case NoticeTable::targets:
        csv.cell("source");
        csv.cell("ordinal");
        csv.cell("target");
        detail::RecordHead::write<TargetRecord>(csv);
        break;
    }
    csv.end_row();
}

/// Writes the rows of one notice. `notice_id` ties the rows of different tables together; count
/// notices from 1. Linear in the record.
inline void write_rows(CsvWriter& csv, NoticeTable table, NoticeRecord const& notice,
                       std::uint32_t notice_id) {
    detail::RowWriter const rows{csv, std::to_string(notice_id), notice.source.value_or("")};
    switch (table) {
    case NoticeTable::notices:
        csv.cell(rows.notice_id);
        NoticeRecord::each_field(notice, detail::RecordCells{csv});
        csv.end_row();
        break;
    case NoticeTable::items:
        rows.items(notice);
        break;
    case NoticeTable::assignments:
        rows.assignments(notice);
        break;
    case NoticeTable::targets:
        rows.targets(notice);
        break;
    }
}

}  // namespace fengong
