// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/registry/office_kind.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What speaks for two names being one unit. None of it is proof.
struct IdentityEvidence {
    bool same_stem =
        false;  ///< 发展和改革局, 发展和改革委员会: the same but for the word at the end
    OfficeKind const* kind = nullptr;  ///< names of one kind of office, of which a county has one
    bool contained =
        false;  ///< 环境卫生服务中心 in 市容环境卫生服务中心: characters were put in or before
    bool near = false;  ///< one character differs, of six or more; or two of ten or more

    [[nodiscard]] constexpr bool any() const noexcept {
        return same_stem || kind != nullptr || contained || near;
    }

    friend bool operator==(IdentityEvidence const&, IdentityEvidence const&) = default;
};

/// Two names that may be one unit.
struct PossibleIdentity {
    std::size_t first = 0;  ///< indices in the list of names; first < second
    std::size_t second = 0;
    IdentityEvidence evidence;

    friend bool operator==(PossibleIdentity const&, PossibleIdentity const&) = default;
};

namespace detail {

/// The code points of a name, to count characters by.
[[nodiscard]] inline std::u32string characters_of(std::string_view text) {
    std::u32string result;
    for (std::size_t position = 0; position < text.size();) {
        CodePoint const here = decode_utf8(text, position);
        result.push_back(here.value);
        position += here.length;
    }
    return result;
}

/// The name without the word that says what sort of body it is; empty if it ends in none.
[[nodiscard]] inline std::string_view stem_of(std::string_view name) noexcept {
    for (std::string_view const word : {"管理委员会", "委员会", "管委会", "委", "局"}) {
        if (name.ends_with(word)) {
            return name.substr(0, name.size() - word.size());
        }
    }
    return {};
}

/// Whether `part` is `whole` with up to `most` characters left out, in their order.
[[nodiscard]] inline bool is_contained(std::u32string_view part, std::u32string_view whole,
                                       std::size_t most) noexcept {
    if (part.size() >= whole.size() || whole.size() - part.size() > most) {
        return false;
    }
    std::size_t at = 0;
    for (char32_t const character : whole) {
        at += at < part.size() && part[at] == character ? 1U : 0U;
    }
    return at == part.size();
}

/// In how many places two names of one length differ.
[[nodiscard]] inline std::size_t differences(std::u32string_view left,
                                             std::u32string_view right) noexcept {
    std::size_t count = 0;
    for (std::size_t i = 0; i < left.size(); ++i) {
        count += left[i] != right[i] ? 1U : 0U;
    }
    return count;
}

/// A name, made ready for comparing.
struct ComparableName {
    std::string key;
    std::u32string characters;
    OfficeKind const* kind = nullptr;
};

[[nodiscard]] inline IdentityEvidence evidence_between(ComparableName const& left,
                                                       ComparableName const& right) {
    constexpr std::size_t shortest_contained = 4;
    constexpr std::size_t shortest_near = 6;
    constexpr std::size_t shortest_near_by_two = 10;
    bool const in_order = left.characters.size() <= right.characters.size();
    auto const& shorter = in_order ? left.characters : right.characters;
    auto const& longer = in_order ? right.characters : left.characters;
    IdentityEvidence evidence;
    std::string_view const stem = stem_of(left.key);
    evidence.same_stem = !stem.empty() && stem == stem_of(right.key);
    evidence.kind = left.kind == right.kind ? left.kind : nullptr;
    evidence.contained = shorter.size() >= shortest_contained && shorter.back() == longer.back() &&
                         is_contained(shorter, longer, shorter.size() / 4);
    std::size_t const allowed = shorter.size() >= shortest_near_by_two ? 2
                                : shorter.size() >= shortest_near      ? 1
                                                                       : 0;
    evidence.near =
        shorter.size() == longer.size() && allowed > 0 && differences(shorter, longer) <= allowed;
    return evidence;
}

}  // namespace detail

/// The pairs among different units of one place that may be one, with the evidence, in the order of the
/// list. Nothing is merged on it: a registry says what is one.
///
/// `kinds` may be empty; then no evidence is taken from kinds of office. Compares each name with each
/// other: the square of their number, with names of a few dozen characters at most compared in full.
[[nodiscard]] inline std::vector<PossibleIdentity> possible_identities(
    std::string_view place, std::span<std::string_view const> names, OfficeKindTable const& kinds) {
    std::vector<detail::ComparableName> comparable;
    comparable.reserve(names.size());
    for (std::string_view const name : names) {
        std::string key = name_key(place, name);
        std::u32string characters = detail::characters_of(key);
        comparable.push_back({std::move(key), std::move(characters), kinds.find(place, name)});
    }
    std::vector<PossibleIdentity> result;
    for (std::size_t second = 1; second < names.size(); ++second) {
        for (std::size_t first = 0; first < second; ++first) {
            auto const evidence = detail::evidence_between(comparable[first], comparable[second]);
            if (evidence.any()) {
                result.push_back({first, second, evidence});
            }
        }
    }
    detail::ranges::sort(result, {}, [](PossibleIdentity const& pair) {
        return std::pair{pair.first, pair.second};
    });
    return result;
}

/// What speaks for it, in a few words of English: `same stem; names of development-and-reform`.
[[nodiscard]] inline std::string to_string(IdentityEvidence const& evidence) {
    std::string words;
    auto const add = [&](bool holds, std::string const& text) {
        if (holds) {
            words += (words.empty() ? "" : "; ") + text;
        }
    };
    add(evidence.same_stem, "same stem");
    add(evidence.kind != nullptr,
        "names of " + (evidence.kind == nullptr ? std::string{} : evidence.kind->id));
    add(evidence.contained, "one is the other with characters added");
    add(evidence.near, "nearly the same characters");
    return words;
}

}  // namespace fengong
