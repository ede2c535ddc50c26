// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/simdjson/notice.hpp"

#include <simdjson.h>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace compare::json {

/// Memory for texts, in a few large pieces.
class TextArena {
public:
    /// Where at least `bytes` more can be written.
    [[nodiscard]] std::uint8_t*& expect(std::size_t bytes) {
        if (pieces_.empty() || static_cast<std::size_t>(end_ - next_) < bytes) {
            std::size_t const size = bytes > piece ? bytes : piece;
            pieces_.push_back(std::make_unique_for_overwrite<std::uint8_t[]>(size));
            next_ = pieces_.back().get();
            end_ = next_ + size;
        }
        return next_;
    }

private:
    static constexpr std::size_t piece = std::size_t{16} << 20U;

    std::vector<std::unique_ptr<std::uint8_t[]>> pieces_;
    std::uint8_t* next_ = nullptr;
    std::uint8_t* end_ = nullptr;
};

/// Fills notices from documents with simdjson's On-Demand interface. One parser reads all documents; members are asked
/// for in their order, so that each is looked at once.
class Reader {
public:
    /// The texts of all notices go to `arena`.
    explicit Reader(TextArena& arena) : arena_{arena} {}

    /// The one notice of a document. Throws simdjson::simdjson_error where it is not of the contract.
    [[nodiscard]] Notice read(simdjson::padded_string const& json) {
        text_ = &arena_.expect(json.size() + simdjson::SIMDJSON_PADDING);
        notice_ = {};
        simdjson::ondemand::document document = parser_.iterate(json);
        for (Object notice : document.get_object().find_field("notices").get_array()) {
            read(notice);
        }
        return std::move(notice_);
    }

private:
    using Object = simdjson::ondemand::object;
    using Value = simdjson::ondemand::value;
    using Array = simdjson::ondemand::array;

    [[nodiscard]] Text text(Value value) {
        if (value.is_null()) {
            return {};
        }
        return parser_.unescape(value.get_raw_json_string(), *text_);
    }
    [[nodiscard]] static std::optional<std::uint64_t> count(Value value) {
        return value.is_null() ? std::nullopt : std::optional<std::uint64_t>{value.get_uint64()};
    }
    [[nodiscard]] static std::optional<fengong::Decimal> decimal(Text text) {
        return text.empty() ? std::nullopt : fengong::parse_decimal(text);
    }
    [[nodiscard]] static Span span(Array array) {
        Span result{};
        std::uint32_t* end = &result.begin;
        for (Value place : array) {
            *end = static_cast<std::uint32_t>(place.get_uint64());
            end = &result.end;
        }
        return result;
    }

    /// Reads the elements of an array, each of which adds one row to `rows`, and says which rows these are.
    template <class Row, class ReadOne>
    [[nodiscard]] static IndexRange rows(Array array, std::vector<Row>& rows, ReadOne read_one) {
        auto const first = static_cast<std::uint32_t>(rows.size());
        for (Value element : array) {
            rows.push_back(read_one(element));
        }
        return {first, static_cast<std::uint32_t>(rows.size()) - first};
    }
    [[nodiscard]] IndexRange names(Array array) {
        return rows(array, notice_.names, [this](Value name) { return text(name); });
    }

    void read(Object json) {
        notice_.source = text(json.find_field("source"));
        notice_.dialect = text(json.find_field("dialect"));
        notice_.number = text(json.find_field("number"));
        notice_.title = text(json.find_field("title"));
        notice_.issuer = text(json.find_field("issuer"));
        notice_.issued = text(json.find_field("issued"));
        notice_.year = count(json.find_field("year"));
        notice_.index_number = text(json.find_field("index_number"));
        notice_.recipients = names(json.find_field("recipients"));
        notice_.copies = names(json.find_field("copies"));
        notice_.printed_by = text(json.find_field("printed_by"));
        notice_.printed = text(json.find_field("printed"));
        notice_.lead_rule = text(json.find_field("lead_rule"));
        notice_.claimed_items = count(json.find_field("claimed_items"));
        static_cast<void>(rows(json.find_field("sections"), notice_.sections,
                               [this](Object section) { return read_section(section); }));
        static_cast<void>(rows(json.find_field("items"), notice_.items,
                               [this](Object item) { return read_item(item); }));
        static_cast<void>(rows(json.find_field("diagnostics"), notice_.diagnostics,
                               [this](Object diagnostic) { return read_diagnostic(diagnostic); }));
    }

    // The members of a braced list are read in the order in which they are written.
    [[nodiscard]] Section read_section(Object json) {
        return {json.find_field("index").get_uint64(), json.find_field("level").get_uint64(),
                count(json.find_field("parent")),      text(json.find_field("title")),
                names(json.find_field("leaders")),     span(json.find_field("span"))};
    }
    [[nodiscard]] Diagnostic read_diagnostic(Object json) {
        return {text(json.find_field("code")),          text(json.find_field("severity")),
                span(json.find_field("span")),          json.find_field("line").get_uint64(),
                json.find_field("column").get_uint64(), text(json.find_field("message"))};
    }
    [[nodiscard]] Unit read_unit(Object json) {
        return {text(json.find_field("name")), text(json.find_field("printed")),
                span(json.find_field("span"))};
    }
    [[nodiscard]] Assignment read_assignment(Object json) {
        return {text(json.find_field("role")), text(json.find_field("label")),
                json.find_field("open_ended").get_bool(), json.find_field("inherited").get_bool(),
                rows(json.find_field("units"), notice_.units,
                     [this](Object unit) { return read_unit(unit); })};
    }
    [[nodiscard]] Rejection read_rejection(Object json) {
        return {text(json.find_field("printed")), text(json.find_field("reason")),
                span(json.find_field("span"))};
    }
    [[nodiscard]] Target read_target(Object json) {
        return {text(json.find_field("indicator")),
                text(json.find_field("kind")),
                text(json.find_field("comparator")),
                decimal(text(json.find_field("value"))),
                decimal(text(json.find_field("upper"))),
                text(json.find_field("scale")),
                text(json.find_field("measure")),
                decimal(text(json.find_field("magnitude"))),
                json.find_field("stretch").get_bool(),
                json.find_field("implicit").get_bool(),
                text(json.find_field("verb")),
                text(json.find_field("scope")),
                text(json.find_field("per")),
                text(json.find_field("reference")),
                text(json.find_field("deadline")),
                count(json.find_field("part_of")),
                text(json.find_field("printed")),
                span(json.find_field("span")),
                text(json.find_field("quote")),
                span(json.find_field("quote_span"))};
    }
    [[nodiscard]] Item read_item(Object json) {
        return {json.find_field("ordinal").get_uint64(),
                text(json.find_field("number")),
                text(json.find_field("label")),
                json.find_field("section").get_uint64(),
                count(json.find_field("parent")),
                text(json.find_field("heading")),
                text(json.find_field("text")),
                span(json.find_field("span")),
                rows(json.find_field("assignments"), notice_.assignments,
                     [this](Object assignment) { return read_assignment(assignment); }),
                text(json.find_field("deadline")),
                rows(json.find_field("targets"), notice_.targets,
                     [this](Object target) { return read_target(target); }),
                rows(json.find_field("not_targets"), notice_.not_targets,
                     [this](Object rejection) { return read_rejection(rejection); })};
    }

    TextArena& arena_;
    simdjson::ondemand::parser parser_;
    std::uint8_t** text_ = nullptr;  ///< where the next text goes
    Notice notice_;
};

}  // namespace compare::json
