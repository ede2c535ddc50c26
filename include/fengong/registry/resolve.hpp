// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/date.hpp>
#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/registry.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// Who a printed name is, and why.
struct Resolution {
    std::string_view name;               ///< the canonical name; without a registry, as printed
    std::optional<RegistryMatch> match;  ///< what the registry says; nothing if it does not
    NameRules rules;  ///< by which the printed name is that of the registry; none without a match

    /// Whether somebody must confirm what the registry says: the alias, or the entry itself.
    [[nodiscard]] bool confirm() const noexcept {
        return match && (match->alias != nullptr  ? match->alias->confirm
                         : match->unit != nullptr ? match->unit->confirm
                                                  : match->collective->confirm);
    }
};

/// Rules in words: `place prefix`, `white space, width`. Empty for none.
[[nodiscard]] inline std::string to_string(NameRules rules) {
    std::string words;
    for (auto const& [holds, word] :
         {std::pair{rules.white_space, "white space"}, std::pair{rules.width, "width"},
          std::pair{rules.place_prefix, "place prefix"}}) {
        if (holds) {
            words += words.empty() ? word : std::string{", "} + word;
        }
    }
    return words;
}

/// Who `printed` is in a notice of the registry's division on a day; `registry` may be null. The views
/// live as long as the registry and the name. Linear in the name.
[[nodiscard]] inline Resolution resolve(Registry const* registry, std::string_view printed,
                                        std::optional<Date> day) {
    Resolution result;
    result.name = printed;
    result.match = registry == nullptr ? std::nullopt : registry->find(printed, day);
    if (result.match) {
        RegistryMatch const& match = *result.match;
        result.name = match.name();
        result.rules = rules_between(
            printed, match.alias != nullptr ? std::string_view{match.alias->name} : result.name);
    }
    return result;
}

/// Why the name is taken for the unit, in words: `as printed`, `registry`, `registry: REASON (to be
/// confirmed)`, each with the rules that were needed.
[[nodiscard]] inline std::string reason_of(Resolution const& resolution) {
    if (!resolution.match) {
        return "as printed";
    }
    std::string reason = "registry";
    if (resolution.match->alias != nullptr) {
        reason += ": " + resolution.match->alias->reason;
    }
    reason += resolution.rules.any() ? " (" + to_string(resolution.rules) + ")" : "";
    reason += resolution.confirm() ? " (to be confirmed)" : "";
    return reason;
}

/// The day whose registry entries hold for a notice: when it was issued, else when it was printed.
[[nodiscard]] inline std::optional<Date> day_of(Notice const& notice) noexcept {
    return notice.issued.value ? notice.issued.value : notice.printed.value;
}

/// Registries of any number of divisions.
class Registries {
public:
    Registries() = default;

    /// Throws std::invalid_argument if two are of one division.
    explicit Registries(std::vector<Registry> registries) : registries_{std::move(registries)} {
        for (std::size_t i = 1; i < registries_.size(); ++i) {
            for (std::size_t before = 0; before < i; ++before) {
                if (registries_[i].division() == registries_[before].division()) {
                    throw std::invalid_argument{"fengong: two registries of " +
                                                to_string(registries_[i].division())};
                }
            }
        }
    }

    [[nodiscard]] std::span<Registry const> all() const noexcept {
        return detail::ranges::view(registries_);
    }

    /// The registry of a division; null if there is none. Linear in the number of registries.
    [[nodiscard]] Registry const* find(DivisionCode division) const noexcept {
        auto const found = detail::ranges::find(registries_, division, &Registry::division);
        return found == registries_.end() ? nullptr : &*found;
    }

    /// The registry for what a notice says of its division: the one of its place, and where a code stands
    /// in its index number, of that division or one that lies in it. Null if there is none, or more than
    /// one. Linear in the number of registries.
    [[nodiscard]] Registry const* find(DivisionClues const& clues) const {
        auto const code = division_code_in(clues.index_number);
        Registry const* found = nullptr;
        for (Registry const& registry : registries_) {
            if (registry.place() != clues.place || (code && !lies_in(registry.division(), *code))) {
                continue;
            }
            if (found != nullptr) {
                return nullptr;
            }
            found = &registry;
        }
        return found;
    }

    /// How many of these registries are of a division of this name. Linear.
    [[nodiscard]] std::size_t named(std::string_view place) const noexcept {
        return detail::ranges::count(registries_, place, &Registry::place);
    }

private:
    std::vector<Registry> registries_;
};

}  // namespace fengong
