// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/detail/enum_values.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/model/date.hpp>
#include <fengong/registry/registry_contents.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

/// A registry in the words of its file, `fengong-registry/1` (docs/registry-1.schema.json).
namespace fengong::detail {

template <>
inline constexpr std::size_t enum_size<UnitCategory> = all_unit_categories.size();

struct RegistryDivision {
    std::string code;
    std::string name;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("code", self.code);
        visit("name", self.name);
    }
};

struct AliasRecord {
    std::string name;
    std::string reason;
    OptionalText source;
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<bool> confirm;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("reason", self.reason);
        visit("source", self.source, OptionalKey{});
        visit("from", self.from, OptionalKey{});
        visit("until", self.until, OptionalKey{});
        visit("confirm", self.confirm, OptionalKey{});
    }
};

struct RegisteredUnitRecord {
    std::string name;
    UnitCategory category = UnitCategory::office;
    OptionalText superior;
    OptionalText source;
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<bool> confirm;
    std::optional<std::vector<AliasRecord>> aliases;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("category", self.category);
        visit("superior", self.superior, OptionalKey{});
        visit("source", self.source, OptionalKey{});
        visit("from", self.from, OptionalKey{});
        visit("until", self.until, OptionalKey{});
        visit("confirm", self.confirm, OptionalKey{});
        visit("aliases", self.aliases, OptionalKey{});
    }
};

struct CollectiveRecord {
    std::string name;
    std::vector<std::string> members;
    std::string source;
    Date as_of{};
    std::optional<Date> from;
    std::optional<Date> until;
    std::optional<bool> confirm;
    std::optional<std::vector<AliasRecord>> aliases;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("name", self.name);
        visit("members", self.members);
        visit("source", self.source);
        visit("as_of", self.as_of);
        visit("from", self.from, OptionalKey{});
        visit("until", self.until, OptionalKey{});
        visit("confirm", self.confirm, OptionalKey{});
        visit("aliases", self.aliases, OptionalKey{});
    }
};

struct RegistryRecord {
    std::string schema;
    OptionalText note;  // for readers of the file
    RegistryDivision division;
    std::vector<RegisteredUnitRecord> units;
    std::vector<CollectiveRecord> collectives;

    template <class Self, class Visitor>
    static void each_field(Self& self, Visitor&& visit) {
        visit("schema", self.schema);
        visit("note", self.note, OptionalKey{});
        visit("division", self.division);
        visit("units", self.units);
        visit("collectives", self.collectives);
    }
};

}  // namespace fengong::detail
