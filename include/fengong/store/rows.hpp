// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/decimal.hpp>
#include <fengong/model/ids.hpp>
#include <fengong/model/role.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/store/stored_text.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fengong {

/// A word for a measure in a store, so that also counters outside measure_table compare fast.
using MeasureId = Id<struct MeasureTag>;

/// One notice of a store.
struct NoticeRow {
    NoticeId id;
    std::string place;                     ///< whose units its units are; empty if unknown
    std::optional<DivisionCode> division;  ///< if the table of divisions or a registry knows it
    std::optional<int> year;               ///< the year whose work it hands out
    Registry const* registry =
        nullptr;              ///< by which its names were read, of the store's background
    ItemId first_item;        ///< its items have consecutive ids from this one
    std::uint32_t items = 0;  ///< how many
    TargetId first_target;    ///< its targets likewise
    std::uint32_t targets = 0;
    std::string file;  ///< what it was read from, as Notice::name
    std::string
        name;  ///< its number, else title, else file, else 无题; Store::name() tells it from others
};

/// One item of a store.
struct ItemRow {
    ItemId id;
    NoticeId notice;
    std::uint32_t ordinal = 0;            ///< position in its notice, from 1
    std::optional<std::uint32_t> number;  ///< as printed
    std::uint32_t section = 0;            ///< index of its section in the notice, from 1
    TargetId first_target;                ///< its targets have consecutive ids from this one
    std::uint32_t targets : 31 = 0;  ///< how many; 31 bits, as a target takes two bytes of 2³²
    bool open_ended : 1 =
        false;  ///< 等 stands in one of its lists; a bit, so that a row is 32 bytes
};

/// How outputs name an item: its notice and its position there.
struct ItemName {
    std::string notice;  ///< Store::name() of the notice
    std::uint32_t ordinal = 0;

    friend bool operator==(ItemName const&, ItemName const&) = default;
};

/// One unit of a store: without a registry, the same name in notices of the same place.
struct UnitRow {
    UnitId id;
    bool collective = false;  ///< it stands for several units (各镇街)
    StoredText place;         ///< the place whose government issued the notice; empty if unknown
    StoredText name;          ///< the canonical name; without a registry, as first printed
    std::optional<DivisionCode> division{};  ///< of the place, if it is known
    OfficeKind const* kind = nullptr;        ///< of the store's background; null if it is of none
};

/// That a printed name is taken for a unit of another name, where and why. See docs/identity.md.
struct NameRow {
    UnitId unit;
    std::string place;
    std::string printed;
    std::string reason;    ///< `rule: place prefix`, `registry: both are printed (to be confirmed)`
    bool confirm = false;  ///< somebody must confirm it
    std::vector<NoticeId> notices{};  ///< that print it, in order

    /// The place as a key, for look-ups without a copy.
    [[nodiscard]] std::string_view place_key() const noexcept { return place; }
    /// The printed name as a key, for look-ups without a copy.
    [[nodiscard]] std::string_view printed_key() const noexcept { return printed; }
};

/// That a collective has a member, in a notice that names it.
struct Membership {
    NoticeId notice;
    UnitId collective;
    UnitId member;

    friend constexpr bool operator==(Membership, Membership) = default;
};

/// One target of a store.
struct TargetRow {
    TargetId id;
    ItemId item;
    std::uint32_t index = 0;  ///< position among the targets of its item, from 0
    MeasureId measure;
    std::optional<Decimal> magnitude;  ///< nothing for a target without a value
};

/// That an item names a unit: once, in its strongest role (lead, responsible, cooperating, other).
struct Relation {
    ItemId item;
    UnitId unit;
    Role role = Role::other;
    bool open_ended = false;  ///< the list that names the unit has 等
    bool inherited = false;   ///< named in the heading of the section, or in the row above

    friend constexpr bool operator==(Relation const&, Relation const&) = default;
};

}  // namespace fengong
