// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/date.hpp>
#include <fengong/model/decimal.hpp>
#include <fengong/model/diagnostic.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/scale.hpp>
#include <fengong/model/span.hpp>
#include <fengong/model/target.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// A notice in the words of the contract `fengong/1` (docs/json.md): what is exchanged, without the
/// source text. Writers take records, readers give them, and equal records are equal documents.
///
/// Each record lists its fields once, in the order of the contract: `each_field(record, visit)`
/// calls `visit(key, field)`, and `visit(key, field, OptionalKey{})` for keys that a document leaves
/// out where they have nothing to say. An empty optional is null. Strings are valid UTF-8.
namespace fengong {

/// The name of the contract, the value of `schema` in a document.
inline constexpr std::string_view contract_name = "fengong/1";

/// Marks a field whose key is absent where it is empty.
struct OptionalKey {};

using OptionalText = std::optional<std::string>;     ///< null where nothing is printed
using OptionalIndex = std::optional<std::uint32_t>;  ///< null where there is none

/// A part of a notice.
struct SectionRecord {
    std::uint32_t index = 0;
    std::uint32_t level = 1;
    OptionalIndex parent;
    std::string title;
    std::vector<std::string> leaders;
    Span span;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("index", self.index);
        visit("level", self.level);
        visit("parent", self.parent);
        visit("title", self.title);
        visit("leaders", self.leaders);
        visit("span", self.span);
    }
    friend bool operator==(SectionRecord const&, SectionRecord const&) = default;
};

/// A unit or person in a list.
struct UnitRecord {
    std::string name;
    OptionalText printed;  ///< where the list leaves out a prefix: what stands there
    Span span;
    OptionalText resolved;  ///< who this is, where a registry was asked

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("printed", self.printed);
        visit("span", self.span);
        visit("resolved", self.resolved, OptionalKey{});
    }
    friend bool operator==(UnitRecord const&, UnitRecord const&) = default;
};

/// One role clause of an item.
struct AssignmentRecord {
    Role role = Role::other;
    OptionalText label;
    bool open_ended = false;
    bool inherited = false;
    std::vector<UnitRecord> units;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("role", self.role);
        visit("label", self.label);
        visit("open_ended", self.open_ended);
        visit("inherited", self.inherited);
        visit("units", self.units);
    }
    friend bool operator==(AssignmentRecord const&, AssignmentRecord const&) = default;
};

/// A quantitative target.
struct TargetRecord {
    OptionalText indicator;
    TargetKind kind = TargetKind::amount;
    Comparator comparator = Comparator::exactly;
    std::optional<Decimal> value;
    std::optional<Decimal> upper;
    Scale scale = Scale::one;
    std::string measure;
    std::optional<Decimal> magnitude;
    bool stretch = false;
    bool implicit = false;
    OptionalText verb;
    OptionalText scope;
    OptionalText per;
    OptionalText reference;
    OptionalText deadline;
    OptionalIndex part_of;  ///< index from 0 among the targets of the item
    OptionalText printed;
    Span span;
    OptionalText quote;
    Span quote_span;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("indicator", self.indicator);
        visit("kind", self.kind);
        visit("comparator", self.comparator);
        visit("value", self.value);
        visit("upper", self.upper);
        visit("scale", self.scale);
        visit("measure", self.measure);
        visit("magnitude", self.magnitude);
        visit("stretch", self.stretch);
        visit("implicit", self.implicit);
        visit("verb", self.verb);
        visit("scope", self.scope);
        visit("per", self.per);
        visit("reference", self.reference);
        visit("deadline", self.deadline);
        visit("part_of", self.part_of);
        visit("printed", self.printed);
        visit("span", self.span);
        visit("quote", self.quote);
        visit("quote_span", self.quote_span);
    }
    friend bool operator==(TargetRecord const&, TargetRecord const&) = default;
};

/// A number that is no target.
struct RejectionRecord {
    std::string printed;
    std::string reason;  ///< a RejectionReason by name; later versions may know more
    Span span;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("printed", self.printed);
        visit("reason", self.reason);
        visit("span", self.span);
    }
    friend bool operator==(RejectionRecord const&, RejectionRecord const&) = default;
};

/// One matter that the notice hands out.
struct ItemRecord {
    std::uint32_t ordinal = 0;
    OptionalText number;
    OptionalText label;
    std::uint32_t section = 0;
    OptionalIndex parent;
    OptionalText heading;
    std::string text;
    Span span;
    std::vector<AssignmentRecord> assignments;
    OptionalText deadline;
    std::vector<TargetRecord> targets;
    std::vector<RejectionRecord> not_targets;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("ordinal", self.ordinal);
        visit("number", self.number);
        visit("label", self.label);
        visit("section", self.section);
        visit("parent", self.parent);
        visit("heading", self.heading);
        visit("text", self.text);
        visit("span", self.span);
        visit("assignments", self.assignments);
        visit("deadline", self.deadline);
        visit("targets", self.targets);
        visit("not_targets", self.not_targets);
    }
    friend bool operator==(ItemRecord const&, ItemRecord const&) = default;
};

/// Something that a reader of the notice should know about how it was read.
struct DiagnosticRecord {
    std::string code;  ///< a DiagnosticCode by name; later versions may know more
    Severity severity = Severity::note;
    Span span;
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    std::string message;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("code", self.code);
        visit("severity", self.severity);
        visit("span", self.span);
        visit("line", self.line);
        visit("column", self.column);
        visit("message", self.message);
    }
    friend bool operator==(DiagnosticRecord const&, DiagnosticRecord const&) = default;
};

/// A division that may have issued the notice.
struct DivisionRecord {
    std::string code;                   ///< 370828
    std::string name;                   ///< with those above it: 山东省济宁市金乡县
    std::vector<std::string> evidence;  ///< what speaks for it: place, index_number, number

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("code", self.code);
        visit("name", self.name);
        visit("evidence", self.evidence);
    }
    friend bool operator==(DivisionRecord const&, DivisionRecord const&) = default;
};

/// A notice.
struct NoticeRecord {
    OptionalText source;
    std::string dialect;  ///< a Dialect by name; later versions may know more
    OptionalText number;
    OptionalText number_printed;  ///< what stands there, where the number is damaged
    OptionalText title;
    OptionalText issuer;
    std::optional<Date> issued;
    OptionalText date_printed;  ///< what stands there, where the date of issue is damaged
    std::optional<int> year;
    OptionalText index_number;
    std::optional<std::vector<DivisionRecord>>
        divisions;  ///< where a table was asked: who issued it
    std::vector<std::string> recipients;
    std::vector<std::string> copies;
    OptionalText printed_by;
    std::optional<Date> printed;
    OptionalText printing_date_printed;  ///< what stands there, where the printing date is damaged
    OptionalText lead_rule;              ///< a LeadRule by name; later versions may know more
    OptionalIndex claimed_items;
    std::vector<SectionRecord> sections;
    std::vector<ItemRecord> items;
    std::vector<DiagnosticRecord> diagnostics;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("source", self.source);
        visit("dialect", self.dialect);
        visit("number", self.number);
        visit("number_printed", self.number_printed, OptionalKey{});
        visit("title", self.title);
        visit("issuer", self.issuer);
        visit("issued", self.issued);
        visit("date_printed", self.date_printed, OptionalKey{});
        visit("year", self.year);
        visit("index_number", self.index_number);
        visit("divisions", self.divisions, OptionalKey{});
        visit("recipients", self.recipients);
        visit("copies", self.copies);
        visit("printed_by", self.printed_by);
        visit("printed", self.printed);
        visit("printing_date_printed", self.printing_date_printed, OptionalKey{});
        visit("lead_rule", self.lead_rule);
        visit("claimed_items", self.claimed_items);
        visit("sections", self.sections);
        visit("items", self.items);
        visit("diagnostics", self.diagnostics);
    }
    friend bool operator==(NoticeRecord const&, NoticeRecord const&) = default;
};

}  // namespace fengong
