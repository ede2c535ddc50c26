// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/registry_contents.hpp>
#include <fengong/registry/registry_fault.hpp>
#include <fengong/registry/validity.hpp>
#include <fengong/text/detail/text_hash.hpp>

#include <boost/unordered/unordered_flat_map.hpp>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What a registry says about a printed name. The pointers live as long as the registry.
struct RegistryMatch {
    RegisteredUnit const* unit = nullptr;              ///< who it is; null for a collective
    RegisteredCollective const* collective = nullptr;  ///< whose name it is; null for a unit
    UnitAlias const* alias = nullptr;  ///< the alias that says so; null for the canonical name

    /// The canonical name.
    [[nodiscard]] std::string_view name() const noexcept {
        return unit != nullptr ? unit->name : collective->name;
    }
};

/// Who is who in one division: units by any of their names, on any day.
///
/// Immutable and free of faults (find_fault()). Const access is safe from many threads.
class Registry {
public:
    /// Throws std::invalid_argument where find_fault() finds one.
    explicit Registry(RegistryContents contents) : contents_{std::move(contents)} {
        if (auto const fault = find_fault(contents_)) {
            throw std::invalid_argument{"fengong: registry, " + fault->entry + ": " +
                                        fault->message};
        }
        for (detail::NameClaim const& claim : detail::name_claims(contents_)) {
            entries_[claim.key].push_back(
                {claim.valid, claim.owner, claim.position, claim.collective, claim.alias});
        }
        for (std::uint32_t index = 0; index < contents_.collectives.size(); ++index) {
            members_.push_back(units_of(contents_.collectives[index]));
        }
    }

    [[nodiscard]] RegistryContents const& contents() const noexcept { return contents_; }
    [[nodiscard]] DivisionCode division() const noexcept { return contents_.division; }
    /// The name of the division: 金乡县.
    [[nodiscard]] std::string const& place() const noexcept { return contents_.place; }

    /// Who a printed name is on a day; nothing if the registry does not say.
    ///
    /// Without a day, only what holds whatever the day: nothing where the name was one unit's and later
    /// another's. Linear in the name.
    [[nodiscard]] std::optional<RegistryMatch> find(std::string_view name,
                                                    std::optional<Date> day) const {
        return detail::is_plain(name) ? find_key(without_place(contents_.place, name), day)
                                      : find_key(name_key(contents_.place, name), day);
    }

    /// The same for a name_key() in the registry's place. Constant time on average.
    [[nodiscard]] std::optional<RegistryMatch> find_key(std::string_view key,
                                                        std::optional<Date> day) const {
        auto const found = entries_.find(key);
        if (found == entries_.end()) {
            return std::nullopt;
        }
        Entry const* match = nullptr;
        for (Entry const& entry : found->second) {
            if (day && !entry.valid.contains(*day)) {
                continue;
            }
            if (match != nullptr &&
                (match->owner != entry.owner || match->collective != entry.collective)) {
                return std::nullopt;
            }
            match = &entry;
        }
        return match == nullptr ? std::nullopt : std::optional{as_match(*match)};
    }

    /// The members of a collective of this registry that exist on a day (without one: all of them), in
    /// the order of the registry's list.
    [[nodiscard]] std::vector<RegisteredUnit const*> members(RegisteredCollective const& collective,
                                                             std::optional<Date> day) const {
        std::vector<RegisteredUnit const*> result;
        auto const index = static_cast<std::size_t>(&collective - contents_.collectives.data());
        for (std::uint32_t const unit : members_[index]) {
            RegisteredUnit const& member = contents_.units[unit];
            if (!day || member.valid.contains(*day)) {
                result.push_back(&member);
            }
        }
        return result;
    }

private:
    struct Entry {
        Validity valid;
        std::uint32_t owner;
        std::uint32_t position;
        bool collective;
        bool alias;
    };

    [[nodiscard]] RegistryMatch as_match(Entry const& entry) const {
        RegistryMatch match;
        std::vector<UnitAlias> const* aliases = nullptr;
        if (entry.collective) {
            match.collective = &contents_.collectives[entry.owner];
            aliases = &match.collective->aliases;
        } else {
            match.unit = &contents_.units[entry.owner];
            aliases = &match.unit->aliases;
        }
        match.alias = entry.alias ? &(*aliases)[entry.position] : nullptr;
        return match;
    }

    [[nodiscard]] std::vector<std::uint32_t> units_of(
        RegisteredCollective const& collective) const {
        std::vector<std::uint32_t> units;
        for (std::string const& name : collective.members) {
            for (Entry const& entry : entries_.at(name_key(contents_.place, name))) {
                if (!entry.collective && entry.valid.overlaps(collective.valid)) {
                    units.push_back(entry.owner);
                    break;
                }
            }
        }
        return units;
    }

    RegistryContents contents_;
    boost::unordered_flat_map<std::string, std::vector<Entry>, detail::TextHash, std::equal_to<>>
        entries_;
    std::vector<std::vector<std::uint32_t>> members_;  // of each collective: indices of units
};

}  // namespace fengong
