// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/item.hpp>
#include <fengong/model/span.hpp>

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

/// A notice of the contract `fengong/1` in structs that are fast to fill: rows of one kind in one vector, as in ours, and
/// texts as views of memory that all notices share. Names of kinds (roles, comparators …) stay texts; numbers are
/// numbers.
namespace compare::json {

using Text = std::string_view;  ///< empty for null
using fengong::IndexRange;
using fengong::Span;

struct Section {
    std::uint64_t index;
    std::uint64_t level;
    std::optional<std::uint64_t> parent;
    Text title;
    IndexRange leaders;  ///< rows of Notice::names
    Span span;
};

struct Unit {
    Text name;
    Text printed;
    Span span;
};

struct Assignment {
    Text role;
    Text label;
    bool open_ended;
    bool inherited;
    IndexRange units;  ///< rows of Notice::units
};

struct Target {
    Text indicator;
    Text kind;
    Text comparator;
    std::optional<fengong::Decimal> value;
    std::optional<fengong::Decimal> upper;
    Text scale;
    Text measure;
    std::optional<fengong::Decimal> magnitude;
    bool stretch;
    bool implicit;
    Text verb;
    Text scope;
    Text per;
    Text reference;
    Text deadline;
    std::optional<std::uint64_t> part_of;
    Text printed;
    Span span;
    Text quote;
    Span quote_span;
};

struct Rejection {
    Text printed;
    Text reason;
    Span span;
};

struct Item {
    std::uint64_t ordinal;
    Text number;
    Text label;
    std::uint64_t section;
    std::optional<std::uint64_t> parent;
    Text heading;
    Text text;
    Span span;
    IndexRange assignments;  ///< rows of Notice::assignments
    Text deadline;
    IndexRange targets;      ///< rows of Notice::targets
    IndexRange not_targets;  ///< rows of Notice::not_targets
};

struct Diagnostic {
    Text code;
    Text severity;
    Span span;
    std::uint64_t line;
    std::uint64_t column;
    Text message;
};

struct Notice {
    Text source;
    Text dialect;
    Text number;
    Text title;
    Text issuer;
    Text issued;
    std::optional<std::uint64_t> year;
    Text index_number;
    IndexRange recipients;  ///< rows of Notice::names
    IndexRange copies;      ///< likewise
    Text printed_by;
    Text printed;
    Text lead_rule;
    std::optional<std::uint64_t> claimed_items;

    std::vector<Text> names;
    std::vector<Section> sections;
    std::vector<Item> items;
    std::vector<Assignment> assignments;
    std::vector<Unit> units;
    std::vector<Target> targets;
    std::vector<Rejection> not_targets;
    std::vector<Diagnostic> diagnostics;
};

}  // namespace compare::json
