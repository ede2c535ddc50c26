// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/validity.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

/// What sort of unit a registry says it is.
enum class UnitCategory : std::uint8_t {
    office,        ///< an office or institution of the division, also of its party committee
    town,          ///< a town, township or sub-district
    park,          ///< an industrial park or scenic area with its own administration
    higher_level,  ///< a unit of a higher level that acts here: 市生态环境局金乡县分局
    company,       ///< an enterprise
    person,        ///< a person, who is no unit and is never counted
};

/// All categories, in the order of their values.
inline constexpr std::array<UnitCategory, 6> all_unit_categories{
    UnitCategory::office,       UnitCategory::town,    UnitCategory::park,
    UnitCategory::higher_level, UnitCategory::company, UnitCategory::person};

/// The name of a category in JSON.
[[nodiscard]] constexpr std::string_view to_string(UnitCategory category) noexcept {
    constexpr std::array<std::string_view, 6> names{"office",       "town",    "park",
                                                    "higher-level", "company", "person"};
    return names[static_cast<std::size_t>(category)];
}

/// Another name of a unit or collective, and why it is taken for it.
struct UnitAlias {
    std::string name;
    std::string reason;  ///< never empty
    std::string source;  ///< where it is written; may be empty
    Validity valid;
    bool confirm = false;  ///< inferred: a reader must confirm it

    friend bool operator==(UnitAlias const&, UnitAlias const&) = default;
};

/// One unit that acts in the division.
struct RegisteredUnit {
    std::string name;  ///< the canonical name, as notices of the division print it
    UnitCategory category = UnitCategory::office;
    std::optional<DivisionCode> superior;  ///< of a unit of a higher level: whose it is
    std::string source;
    Validity valid;
    bool confirm = false;
    std::vector<UnitAlias> aliases;

    friend bool operator==(RegisteredUnit const&, RegisteredUnit const&) = default;
};

/// A name for several units (各镇街), and which they are.
struct RegisteredCollective {
    std::string name;
    std::vector<std::string> members;  ///< names of units of the registry
    std::string source;                ///< where the list is from; never empty
    std::optional<Date> as_of;         ///< the day that the list is of; never nothing
    Validity valid;
    bool confirm = false;
    std::vector<UnitAlias> aliases;

    friend bool operator==(RegisteredCollective const&, RegisteredCollective const&) = default;
};

/// What is known of the units of one division.
struct RegistryContents {
    DivisionCode division;
    std::string place;  ///< the name of the division: 金乡县
    std::vector<RegisteredUnit> units;
    std::vector<RegisteredCollective> collectives;

    friend bool operator==(RegistryContents const&, RegistryContents const&) = default;
};

}  // namespace fengong
