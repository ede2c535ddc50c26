// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/json_text.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/io/to_record.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/model/span.hpp>

#include <concepts>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace fengong {

namespace detail {

/// Writes the fields of records as members of JSON objects.
class RecordToJson {
public:
    /// `rows`: how the records inside `record` are laid out.
    template <class Record>
    static void write(JsonText& json, Record const& record, JsonLayout layout, JsonLayout rows) {
        json.begin_object(layout);
        Record::each_field(record, RecordToJson{json, rows});
        json.end();
    }

    template <class Field>
    void operator()(std::string_view key, Field const& field) const {
        json_.key(key);
        write(field);
    }
    template <class Field>
    void operator()(std::string_view key, std::optional<Field> const& field, OptionalKey) const {
        if (field) {
            (*this)(key, *field);
        }
    }

private:
    RecordToJson(JsonText& json, JsonLayout rows) : json_{json}, rows_{rows} {}

    template <class Value>
    void write(std::optional<Value> const& maybe) const {
        if (maybe) {
            write(*maybe);
        } else {
            json_.null();
        }
    }
    template <class Value>
    void write(std::vector<Value> const& values) const {
        constexpr bool of_records = std::is_class_v<Value> && !std::same_as<Value, std::string>;
        json_.begin_array(of_records ? rows_ : JsonLayout::one_line);
        for (Value const& value : values) {
            write(value);
        }
        json_.end();
    }
    void write(Span span) const {
        json_.begin_array();
        json_.value(span.begin);
        json_.value(span.end);
        json_.end();
    }
    void write(Decimal number) const { json_.value(to_string(number)); }
    void write(Date date) const { json_.value(to_string(date)); }
    void write(std::string const& text) const { json_.value(text); }
    template <class Value>
    void write(Value const& value) const {
        if constexpr (std::is_enum_v<Value>) {
            json_.value(to_string(value));
        } else if constexpr (std::integral<Value>) {
            json_.value(value);
        } else {
            write(json_, value, JsonLayout::one_line, JsonLayout::one_line);
        }
    }

    JsonText& json_;
    JsonLayout rows_;
};

}  // namespace detail

/// Writes notices one after the other as one document of the contract `fengong/1` (docs/json.md),
/// each section, item and diagnostic on a line of its own. Keeps no more than one notice in memory.
///
///     JsonWriter writer{std::cout};
///     for (Notice const& notice : notices) {
///         writer.add(notice);
///     }
///     writer.finish();
///
/// Errors show in the state of the stream, as with any output.
class JsonWriter {
public:
    /// Begins the document. `out` must outlive the writer.
    explicit JsonWriter(std::ostream& out) : out_{out} {
        json_.begin_object(JsonLayout::lines);
        json_.key("schema").value(contract_name);
        json_.key("notices").begin_array(JsonLayout::lines);
    }

    void add(Notice const& notice) { add(to_record(notice)); }
    void add(NoticeRecord const& record) {
        detail::RecordToJson::write(json_, record, JsonLayout::lines, JsonLayout::lines);
        out_ << json_.take();
    }

    /// Ends the document; call it once, after the last notice.
    void finish() {
        json_.end();
        json_.end();
        out_ << json_.take() << '\n';
    }

private:
    std::ostream& out_;
    JsonText json_;
};

/// Adds one item in the words of the contract to other JSON, as an object on one line.
inline void write_record(JsonText& json, ItemRecord const& item) {
    detail::RecordToJson::write(json, item, JsonLayout::one_line, JsonLayout::one_line);
}

/// Adds one target in the words of the contract to other JSON, as an object on one line.
inline void write_record(JsonText& json, TargetRecord const& target) {
    detail::RecordToJson::write(json, target, JsonLayout::one_line, JsonLayout::one_line);
}

}  // namespace fengong
