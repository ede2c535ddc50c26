// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/registry_contents.hpp>
#include <fengong/registry/validity.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What is wrong with one entry of a registry.
struct RegistryFault {
    std::string entry;  ///< where: `units[3].aliases[0]`, as in the file
    std::string message;

    friend bool operator==(RegistryFault const&, RegistryFault const&) = default;
};

namespace detail {

/// That a unit or collective has a name, in the words of the file.
struct NameClaim {
    std::string key;
    std::string_view name;
    Validity valid;
    bool collective = false;
    bool alias = false;
    std::uint32_t owner = 0;     ///< index of the unit or collective
    std::uint32_t position = 0;  ///< index of the alias

    [[nodiscard]] std::string entry() const {
        std::string text{collective ? "collectives[" : "units["};
        text += std::to_string(owner) + ']';
        return alias ? text + ".aliases[" + std::to_string(position) + ']' : text;
    }
    [[nodiscard]] bool same_owner(NameClaim const& other) const noexcept {
        return collective == other.collective && owner == other.owner;
    }
};

/// All names of a registry, in the order of the file: units and behind them collectives, each with its
/// canonical name first.
[[nodiscard]] inline std::vector<NameClaim> name_claims(RegistryContents const& contents) {
    std::vector<NameClaim> claims;
    auto const add = [&](auto const& owners, bool collective) {
        for (std::uint32_t owner = 0; owner < owners.size(); ++owner) {
            auto const& name = owners[owner].name;
            auto const& valid = owners[owner].valid;
            auto const& aliases = owners[owner].aliases;
            claims.push_back(
                {name_key(contents.place, name), name, valid, collective, false, owner, 0});
            for (std::uint32_t i = 0; i < aliases.size(); ++i) {
                claims.push_back({name_key(contents.place, aliases[i].name), aliases[i].name,
                                  aliases[i].valid, collective, true, owner, i});
            }
        }
    };
    add(contents.units, false);
    add(contents.collectives, true);
    return claims;
}

/// Looks for what is wrong in one registry.
class RegistryCheck {
public:
    explicit RegistryCheck(RegistryContents const& contents)
        : contents_{contents}, claims_{name_claims(contents)} {
        ranges::stable_sort(claims_, {}, &NameClaim::key);
    }

    [[nodiscard]] std::optional<RegistryFault> run() {
        if (contents_.place.empty()) {
            return RegistryFault{"division.name", "no name"};
        }
        for (auto const step : {&RegistryCheck::entries, &RegistryCheck::cycles,
                                &RegistryCheck::claims, &RegistryCheck::members}) {
            if (auto fault = (this->*step)()) {
                return fault;
            }
        }
        return std::nullopt;
    }

private:
    using Fault = std::optional<RegistryFault>;

    [[nodiscard]] static Fault common(std::string const& entry, std::string_view name,
                                      Validity const& valid) {
        return name.empty() ? Fault{{entry, "no name"}}
               : valid.is_reversed()
                   ? Fault{{entry, "ends before it begins: from " + to_string(*valid.from) +
                                       " until " + to_string(*valid.until)}}
                   : std::nullopt;
    }

    [[nodiscard]] Fault entries() {
        for (NameClaim const& claim : name_claims(contents_)) {
            if (auto fault = common(claim.entry(), claim.name, claim.valid)) {
                return fault;
            }
            if (!claim.alias && claim.collective) {
                RegisteredCollective const& entry = contents_.collectives[claim.owner];
                if (entry.source.empty() || !entry.as_of || entry.members.empty()) {
                    return RegistryFault{claim.entry(),
                                         "a collective has members, a source and an as_of day"};
                }
            }
            auto const& aliases = claim.collective ? contents_.collectives[claim.owner].aliases
                                                   : contents_.units[claim.owner].aliases;
            if (claim.alias && aliases[claim.position].reason.empty()) {
                return RegistryFault{claim.entry(), "no reason for " + quoted(claim.name)};
            }
        }
        return std::nullopt;
    }

    /// The claims on a name, by whom it may be.
    [[nodiscard]] std::span<NameClaim> claims_on(std::string_view key) {
        auto const [first, last] = ranges::equal_range(claims_, key, &NameClaim::key);
        return ranges::mutable_view(claims_, static_cast<std::size_t>(first - claims_.begin()),
                                    static_cast<std::size_t>(last - first));
    }

    /// Units whose aliases are names of other units, in a ring. Depth-first, without recursion.
    [[nodiscard]] Fault cycles() {
        enum : std::uint8_t { fresh, open, done };
        std::vector<std::uint8_t> state(contents_.units.size(), fresh);
        struct Step {
            std::uint32_t unit;
            std::uint32_t next_alias;
        };
        std::vector<Step> path;
        for (std::uint32_t start = 0; start < state.size(); ++start) {
            if (state[start] == fresh) {
                path.assign(1, {start, 0});
                state[start] = open;
            }
            while (!path.empty()) {
                Step& step = path.back();
                RegisteredUnit const& unit = contents_.units[step.unit];
                if (step.next_alias == unit.aliases.size()) {
                    state[step.unit] = done;
                    path.pop_back();
                    continue;
                }
                std::uint32_t const alias = step.next_alias++;
                auto const named = unit_named(unit.aliases[alias]);
                if (!named || state[*named] == done) {
                    continue;
                }
                if (state[*named] == open) {
                    std::string ring;
                    std::size_t from = 0;
                    while (path[from].unit != *named) {
                        ++from;
                    }
                    for (; from != path.size(); ++from) {
                        ring += contents_.units[path[from].unit].name + " → ";
                    }
                    return RegistryFault{"units[" + std::to_string(path.back().unit) +
                                             "].aliases[" + std::to_string(alias) + ']',
                                         "a cycle of aliases: " + ring +
                                             contents_.units[*named].name};
                }
                state[*named] = open;
                path.push_back({*named, 0});
            }
        }
        return std::nullopt;
    }

    /// The unit of which an alias is the canonical name while both hold.
    [[nodiscard]] std::optional<std::uint32_t> unit_named(UnitAlias const& alias) {
        for (NameClaim const& claim : claims_on(name_key(contents_.place, alias.name))) {
            if (!claim.alias && !claim.collective && claim.valid.overlaps(alias.valid)) {
                return claim.owner;
            }
        }
        return std::nullopt;
    }

    /// Names that two units have on one day, or one unit twice.
    [[nodiscard]] Fault claims() {
        for (std::size_t first = 0, last = 0; first != claims_.size(); first = last) {
            while (last != claims_.size() && claims_[last].key == claims_[first].key) {
                ++last;
            }
            if (auto fault = overlap(ranges::mutable_view(claims_, first, last - first))) {
                return fault;
            }
        }
        return std::nullopt;
    }

    /// A unit is known by its canonical name, which no other may have, whatever the day. Else, ordered
    /// by their first day, each claim must begin behind the last day of those before it.
    [[nodiscard]] static Fault overlap(std::span<NameClaim> on_one_name) {
        ranges::stable_sort(on_one_name, {}, [](NameClaim const& claim) {
            return claim.valid.from;  // nothing is before every day
        });
        NameClaim const* named = nullptr;
        for (NameClaim const& claim : on_one_name) {
            if (claim.collective || claim.alias) {
                continue;
            }
            if (named != nullptr) {
                return RegistryFault{claim.entry(),
                                     quoted(claim.name) + " is also the name of " + named->entry()};
            }
            named = &claim;
        }
        for (std::size_t at = 1; at < on_one_name.size(); ++at) {
            NameClaim const& claim = on_one_name[at - 1];
            NameClaim const& next = on_one_name[at];
            if (!claim.valid.overlaps(next.valid)) {
                continue;
            }
            if (next.same_owner(claim)) {
                return RegistryFault{next.entry(), quoted(next.name) +
                                                       " is there twice with overlapping validity; "
                                                       "first as " +
                                                       claim.entry()};
            }
            return RegistryFault{next.entry(), quoted(next.name) + " is also claimed by " +
                                                   claim.entry() + " with overlapping validity"};
        }
        return std::nullopt;
    }

    [[nodiscard]] Fault members() {
        for (std::size_t owner = 0; owner < contents_.collectives.size(); ++owner) {
            RegisteredCollective const& collective = contents_.collectives[owner];
            std::vector<std::uint32_t> units;
            for (std::size_t i = 0; i < collective.members.size(); ++i) {
                std::string const& name = collective.members[i];
                std::span<NameClaim> const claims = claims_on(name_key(contents_.place, name));
                auto const unit = ranges::find_if(claims, [&](NameClaim const& claim) {
                    return !claim.collective && claim.valid.overlaps(collective.valid);
                });
                std::string const entry =
                    "collectives[" + std::to_string(owner) + "].members[" + std::to_string(i) + ']';
                if (unit == claims.end()) {
                    bool const other_day = ranges::any_of(
                        claims, [](NameClaim const& claim) { return !claim.collective; });
                    return RegistryFault{entry, quoted(name) +
                                                    (other_day ? " is no unit while the list holds"
                                                               : " is no unit of the registry")};
                }
                if (contents_.units[unit->owner].category == UnitCategory::person) {
                    return RegistryFault{entry, quoted(name) + " is a person"};
                }
                if (ranges::find(units, unit->owner) != units.end()) {
                    return RegistryFault{entry, quoted(name) + " is there twice"};
                }
                units.push_back(unit->owner);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] static std::string quoted(std::string_view name) {
        return '"' + std::string{name} + '"';
    }

    RegistryContents const& contents_;
    std::vector<NameClaim> claims_;
};

}  // namespace detail

/// The first thing that is wrong with a registry, or nothing: an entry without name, an alias without
/// reason, a collective without members, source or day; validity that ends before it begins; a cycle of
/// aliases; a canonical name that two units have, or any name that two units, or one unit twice, have on
/// one day; a member that is no unit.
///
/// Names are compared by name_key() in the registry's place. Takes n log n for n names, but for
/// collectives, where it takes the square of their members.
[[nodiscard]] inline std::optional<RegistryFault> find_fault(RegistryContents const& contents) {
    return detail::RegistryCheck{contents}.run();
}

}  // namespace fengong
