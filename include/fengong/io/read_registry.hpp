// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/detail/json_locations.hpp>
#include <fengong/io/detail/record_from_json.hpp>
#include <fengong/io/detail/registry_record.hpp>
#include <fengong/io/detail/unknown_key.hpp>
#include <fengong/io/file_error.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/registry/division_table.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/registry/registry_contents.hpp>
#include <fengong/registry/registry_fault.hpp>
#include <fengong/text/position.hpp>

#include <boost/json.hpp>
#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// The name of the format, the value of `schema` in a file.
inline constexpr std::string_view registry_format_name = "fengong-registry/1";

/// A registry, or why there is none.
using RegistryOrError = boost::system::result<Registry, FileError>;

/// How read_registry() reads.
struct ReadRegistryOptions {
    std::string file;                          ///< named in errors
    DivisionTable const* divisions = nullptr;  ///< if given: the code must be there, under its name
};

namespace detail {

/// Turns the record of a registry into its contents; keeps the first fault.
class RegistryFromRecord {
public:
    [[nodiscard]] std::optional<RegistryFault> const& fault() const noexcept { return fault_; }

    [[nodiscard]] RegistryContents contents(RegistryRecord record) {
        RegistryContents result;
        result.division = code(record.division.code, "division.code");
        result.place = std::move(record.division.name);
        for (std::size_t i = 0; i < record.units.size(); ++i) {
            RegisteredUnitRecord& from = record.units[i];
            RegisteredUnit unit{
                std::move(from.name), from.category,           {},
                text(from.source),    {from.from, from.until}, from.confirm.value_or(false),
                aliases(from.aliases)};
            if (from.superior) {
                unit.superior = code(*from.superior, "units[" + std::to_string(i) + "].superior");
            }
            result.units.push_back(std::move(unit));
        }
        for (CollectiveRecord& from : record.collectives) {
            result.collectives.push_back({std::move(from.name), std::move(from.members),
                                          std::move(from.source), from.as_of,
                                          Validity{from.from, from.until},
                                          from.confirm.value_or(false), aliases(from.aliases)});
        }
        return result;
    }

private:
    [[nodiscard]] static std::string text(OptionalText& field) {
        return std::move(field).value_or("");
    }

    [[nodiscard]] static std::vector<UnitAlias> aliases(
        std::optional<std::vector<AliasRecord>>& records) {
        std::vector<UnitAlias> result;
        if (records) {
            for (AliasRecord& from : *records) {
                result.push_back({std::move(from.name), std::move(from.reason), text(from.source),
                                  Validity{from.from, from.until}, from.confirm.value_or(false)});
            }
        }
        return result;
    }

    [[nodiscard]] DivisionCode code(std::string_view digits, std::string entry) {
        auto const read = parse_division_code(digits);
        if (!read && !fault_) {
            fault_ =
                RegistryFault{std::move(entry), "found \"" + shortened(visible(digits), 40) +
                                                    "\"; expected a division code of six digits"};
        }
        return read.value_or(DivisionCode{});
    }

    std::optional<RegistryFault> fault_;
};

/// What the table of divisions has against the division of a registry.
[[nodiscard]] inline std::optional<RegistryFault> division_fault(RegistryContents const& contents,
                                                                 DivisionTable const& divisions) {
    Division const* const division = divisions.find(contents.division);
    if (division == nullptr) {
        return RegistryFault{"division.code", to_string(contents.division) +
                                                  " is no division of the table of divisions"};
    }
    if (division->name != contents.place) {
        return RegistryFault{"division.name", to_string(contents.division) + " is \"" +
                                                  division->name + "\", not \"" + contents.place +
                                                  '"'};
    }
    for (std::size_t i = 0; i < contents.units.size(); ++i) {
        auto const superior = contents.units[i].superior;
        if (superior && divisions.find(*superior) == nullptr) {
            return RegistryFault{"units[" + std::to_string(i) + "].superior",
                                 to_string(*superior) +
                                     " is no division of the table of divisions"};
        }
    }
    return std::nullopt;
}

}  // namespace detail

/// Reads a registry from JSON in the format `fengong-registry/1` (docs/registry-1.schema.json,
/// docs/identity.md).
///
/// Either all of it is good, or there is an error with file, line, column and entry: text that is not
/// JSON or breaks off, a key that is unknown or there twice, a value of the wrong type, a code that is
/// not of six digits or not in the table, and what find_fault() finds. Needs Boost.JSON's implementation
/// in the program, as read_json() does.
[[nodiscard]] inline RegistryOrError read_registry(std::string_view text,
                                                   ReadRegistryOptions const& options = {}) {
    auto const error_at = [&](std::size_t offset, std::string entry, std::string message) {
        return FileError{options.file, LineIndex{text}.position(static_cast<std::uint32_t>(offset)),
                         visible(entry), visible(message)};
    };
    boost::json::parser parser;
    boost::system::error_code ec;
    std::size_t const begin = text.starts_with("\uFEFF") ? 3 : 0;
    std::string_view const json = text.substr(begin);
    std::size_t const end = begin + parser.write_some({json.data(), json.size()}, ec);
    if (ec) {
        std::string entry = detail::JsonLocations{text.substr(begin, end - begin)}.breaks_off_in();
        return ec == boost::json::error::incomplete
                   ? error_at(text.size(), std::move(entry), "the file breaks off")
                   : error_at(end, std::move(entry), "not JSON: " + ec.message());
    }
    if (text.find_first_not_of(" \t\r\n", end) != std::string_view::npos) {
        return error_at(end, "", "more after the end of the document");
    }
    boost::json::value const document = parser.release();
    detail::JsonLocations const locations{json};
    auto const error_in = [&](std::string const& path, std::string message) {
        return error_at(begin + locations.offset(path), path, std::move(message));
    };
    if (locations.repeated()) {
        return error_in(*locations.repeated(), "there twice");
    }
    if (auto const unknown = detail::unknown_key<detail::RegistryRecord>(document)) {
        return error_in(*unknown, "an unknown key");
    }
    detail::RegistryRecord record;
    detail::RecordFromJson reader;
    if (auto const* const object = document.if_object()) {
        reader.record(*object, record);
    } else {
        return error_in("", "found " + reader.describe(document) + "; expected an object");
    }
    if (auto const& error = reader.error()) {
        return error_in(error->where, "found " + error->found + "; expected " + error->expected);
    }
    if (record.schema != registry_format_name) {
        return error_in("schema", "found \"" + record.schema + "\"; expected \"" +
                                      std::string{registry_format_name} + '"');
    }
    detail::RegistryFromRecord from_record;
    RegistryContents contents = from_record.contents(std::move(record));
    auto fault = from_record.fault();
    if (!fault && options.divisions != nullptr) {
        fault = detail::division_fault(contents, *options.divisions);
    }
    if (!fault) {
        fault = find_fault(contents);
    }
    if (fault) {
        return error_in(fault->entry, fault->message);
    }
    return Registry{std::move(contents)};
}

}  // namespace fengong
