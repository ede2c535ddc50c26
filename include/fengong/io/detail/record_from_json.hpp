// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/detail/enum_values.hpp>
#include <fengong/io/json_error.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/span.hpp>

#include <boost/json.hpp>

#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace fengong::detail {

/// 2026-02-24, or nothing if it is anything else or no day of the calendar.
[[nodiscard]] inline std::optional<Date> read_iso_date(std::string_view text) noexcept {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    auto const number = [&](std::size_t begin, std::size_t end) {
        int value = 0;
        for (std::size_t i = begin; i < end; ++i) {
            bool const digit = text[i] >= '0' && text[i] <= '9';
            value = digit && value >= 0 ? value * 10 + (text[i] - '0') : -1;
        }
        return value;
    };
    int const year = number(0, 4);
    int const month = number(5, 7);
    int const day = number(8, 10);
    if (year < 0 || month < 0 || day < 0) {
        return std::nullopt;
    }
    Date const date{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                    std::chrono::day{static_cast<unsigned>(day)}};
    return date.ok() ? std::optional{date} : std::nullopt;
}

template <class>
inline constexpr bool is_optional = false;
template <class Value>
inline constexpr bool is_optional<std::optional<Value>> = true;

template <class>
inline constexpr bool is_vector = false;
template <class Value>
inline constexpr bool is_vector<std::vector<Value>> = true;

/// Fills records from JSON objects; keeps the first error and reads no further.
class RecordFromJson {
public:
    [[nodiscard]] std::optional<JsonError> const& error() const noexcept { return error_; }

    /// Reads the member `key` of an object.
    template <class Field>
    void member(boost::json::object const& object, std::string_view key, Field& field) {
        descend(std::string{path_.empty() ? "" : "."}.append(key), [&] {
            if (auto const* const value = object.if_contains(key)) {
                read(*value, field);
            } else {
                fail("nothing", expectation<Field>());
            }
        });
    }

    /// Reads a member that may be absent.
    template <class Field>
    void member(boost::json::object const& object, std::string_view key,
                std::optional<Field>& field, OptionalKey) {
        if (object.contains(key)) {
            member(object, key, field);
        }
    }

    /// Reads all fields of a record from an object.
    template <class Record>
    void record(boost::json::object const& object, Record& record) {
        Record::each_field(record, [&](std::string_view key, auto& part, auto... optional) {
            if (!error_) {
                member(object, key, part, optional...);
            }
        });
    }

    void fail(std::string found, std::string expected) {
        if (!error_) {
            error_ = JsonError{path_.empty() ? "the document" : path_, std::move(found),
                               std::move(expected)};
        }
    }

    /// A JSON value in a few words.
    [[nodiscard]] static std::string describe(boost::json::value const& value) {
        switch (value.kind()) {
        case boost::json::kind::object:
            return "an object";
        case boost::json::kind::array:
            return "an array of " + std::to_string(value.as_array().size());
        case boost::json::kind::string: {
            auto const& text = value.get_string();
            return '"' + shortened(visible({text.data(), text.size()}), 40) + '"';
        }
        case boost::json::kind::bool_:
            return value.get_bool() ? "true" : "false";
        case boost::json::kind::null:
            return "null";
        default:
            return boost::json::serialize(value);
        }
    }

private:
    template <class Field>
    [[nodiscard]] static std::string expectation() {
        if constexpr (is_optional<Field>) {
            return expectation<typename Field::value_type>() + " or null";
        } else if constexpr (is_vector<Field>) {
            return "an array";
        } else if constexpr (std::is_enum_v<Field>) {
            std::string names = "one of";
            for (std::size_t i = 0; i < enum_size<Field>; ++i) {
                names += i == 0 ? " \"" : ", \"";
                names += to_string(static_cast<Field>(i));
                names += '"';
            }
            return names;
        } else if constexpr (std::same_as<Field, Span>) {
            return "a span such as [0, 12]";
        } else if constexpr (std::same_as<Field, std::string>) {
            return "a string";
        } else if constexpr (std::same_as<Field, bool>) {
            return "true or false";
        } else if constexpr (std::integral<Field>) {
            return std::unsigned_integral<Field> ? "a whole number from 0 to 4294967295"
                                                 : "a whole number";
        } else if constexpr (std::same_as<Field, Decimal>) {
            return "a decimal in a string such as \"6.5\"";
        } else if constexpr (std::same_as<Field, Date>) {
            return "a day such as \"2026-02-24\"";
        } else {
            return "an object";
        }
    }

    template <class Field>
    void read(boost::json::value const& value, Field& field) {
        if (error_) {
            return;
        }
        if constexpr (is_optional<Field>) {
            field.reset();
            if (value.is_null()) {
                return;
            }
            if constexpr (is_vector<typename Field::value_type>) {
                read_elements(value, field.emplace());
            } else if (!read_one(value, field.emplace())) {
                fail(describe(value), expectation<Field>());
            }
        } else if constexpr (is_vector<Field>) {
            read_elements(value, field);
        } else if (!read_one(value, field)) {
            fail(describe(value), expectation<Field>());
        }
    }

    template <class Element>
    void read_elements(boost::json::value const& value, std::vector<Element>& elements) {
        auto const* const array = value.if_array();
        if (array == nullptr) {
            fail(describe(value), expectation<std::vector<Element>>());
            return;
        }
        elements.clear();
        elements.reserve(array->size());
        for (std::size_t i = 0; i < array->size() && !error_; ++i) {
            descend('[' + std::to_string(i) + ']',
                    [&] { read((*array)[i], elements.emplace_back()); });
        }
    }

    /// False if the value is not what the field holds.
    template <class Field>
    [[nodiscard]] bool read_one(boost::json::value const& value, Field& field) {
        if constexpr (std::same_as<Field, bool>) {
            return value.is_bool() && (field = value.get_bool(), true);
        } else if constexpr (std::integral<Field>) {
            boost::system::error_code ec;
            field = value.to_number<Field>(ec);
            return !ec && !value.is_double();
        } else if constexpr (std::same_as<Field, Span>) {
            return read_span(value, field);
        } else if constexpr (std::is_enum_v<Field>) {
            return assign_if(find_enum<Field>(text_of(value)), field, value);
        } else if constexpr (std::same_as<Field, Decimal>) {
            return assign_if(parse_decimal(text_of(value)), field, value);
        } else if constexpr (std::same_as<Field, Date>) {
            return assign_if(read_iso_date(text_of(value)), field, value);
        } else if constexpr (std::same_as<Field, std::string>) {
            field = text_of(value);
            return value.is_string();
        } else {
            auto const* const object = value.if_object();
            if (object == nullptr) {
                return false;
            }
            record(*object, field);
            return true;
        }
    }

    [[nodiscard]] bool read_span(boost::json::value const& value, Span& span) {
        auto const* const array = value.if_array();
        return array != nullptr && array->size() == 2 && read_one((*array)[0], span.begin) &&
               read_one((*array)[1], span.end) && span.begin <= span.end;
    }

    template <class Field>
    [[nodiscard]] static bool assign_if(std::optional<Field> const& read, Field& field,
                                        boost::json::value const& value) {
        if (!read || !value.is_string()) {
            return false;
        }
        field = *read;
        return true;
    }

    [[nodiscard]] static std::string_view text_of(boost::json::value const& value) noexcept {
        auto const* const text = value.if_string();
        return text == nullptr ? std::string_view{} : std::string_view{text->data(), text->size()};
    }

    template <class Action>
    void descend(std::string const& step, Action action) {
        std::size_t const length = path_.size();
        path_ += step;
        action();
        path_.resize(length);
    }

    std::string path_;
    std::optional<JsonError> error_;
};

}  // namespace fengong::detail
