// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/dialect.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/role.hpp>
#include <fengong/model/span.hpp>

#include <cstdint>
#include <optional>

namespace fengong {

/// One name in a list of units, as printed in one place.
struct UnitName {
    Phrase name;             ///< the full name
    bool shortened = false;  ///< what is printed leaves out a prefix that the list shares

    friend constexpr bool operator==(UnitName, UnitName) = default;
};

/// One role clause of an item: `责任单位：A、B等`.
struct Assignment {
    Role role = Role::other;
    Phrase label;             ///< the label as printed: 责任单位
    bool open_ended = false;  ///< 等 stands in the list: it is a lower bound
    bool inherited = false;  ///< stands in the heading of the section, or in a row above of a table
    Dialect shape = Dialect::unknown;  ///< how it is printed
    IndexRange units;                  ///< rows of Notice::unit_names
    Span span;                         ///< from the label to the end of the list
};

/// A part of a notice (一、二、…) or of a part.
struct Section {
    std::uint32_t index = 0;   ///< position among the sections of the notice, from 1
    std::uint32_t level = 1;   ///< depth, from 1
    std::uint32_t parent = 0;  ///< index of the section that this one is part of; 0 for none
    Phrase title;              ///< without the numbering
    Span span;                 ///< the heading line
    IndexRange leaders;        ///< rows of Notice::unit_names: persons that the heading names
    /// The same: units whose matters the heading says stand below it, 县教育局牵头工作（4项）, by their role. Items that name
    /// nobody have them as theirs; the leads also lead items with a label for others, 责任单位, but none for a lead.
    IndexRange leads{};
    IndexRange responsible{};
    IndexRange cooperating{};
    bool open_ended = false;  ///< 等 stands in one of these lists
    Phrase deadline{};        ///< of the items that have none of their own; empty for none
};

/// One matter that the notice hands out.
struct Item {
    std::uint32_t ordinal = 0;            ///< position in the notice, from 1
    std::optional<std::uint32_t> number;  ///< as printed; may restart, repeat or jump
    Phrase label;               ///< the numbering as printed, where it is not `N.`: （一）
    std::uint32_t section = 0;  ///< index of the innermost section
    std::uint32_t parent = 0;   ///< ordinal of the item this is a sub-item of; 0 for none
    Phrase heading;             ///< a run-in heading; empty for none
    Span span;                  ///< from the number to the end of the clause
    IndexRange tiles;           ///< rows of Notice::tiles
    IndexRange assignments;     ///< rows of Notice::assignments
    IndexRange targets;         ///< rows of Notice::targets
    IndexRange rejections;      ///< rows of Notice::rejections
    Phrase deadline;            ///< of the whole item; empty for none
};

}  // namespace fengong
