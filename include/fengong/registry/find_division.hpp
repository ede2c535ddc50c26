// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/registry/division.hpp>
#include <fengong/registry/division_table.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What a notice says about the division that issued it; what it does not say is empty.
struct DivisionClues {
    std::string_view place;   ///< 金乡县, or with what is above it: 山东省济宁市金乡县
    std::string_view number;  ///< 金政发〔2026〕1号
    std::string_view index_number;  ///< 索引号: 11370828004312345X/2026-00012
};

/// A division that may be meant, and which clues agree with it.
struct DivisionCandidate {
    DivisionCode code;
    bool by_place = false;   ///< the place has its name and those above it
    bool by_index = false;   ///< the code in the index number is its own or of a division above it
    bool by_number = false;  ///< the number begins with characters of its full name

    friend bool operator==(DivisionCandidate, DivisionCandidate) = default;
};

/// The divisions that may be meant, by code.
struct DivisionFinding {
    std::vector<DivisionCandidate> candidates;
    bool conflict = false;  ///< place and index number name different divisions; all are candidates

    /// The one division that is meant; nothing if there is none, or more than one.
    [[nodiscard]] std::optional<DivisionCode> unique() const noexcept {
        return candidates.size() == 1 ? std::optional{candidates.front().code} : std::nullopt;
    }
};

/// The code of a division with which an index number begins; nothing if there is none.
///
/// Either six digits that stand alone (370828/2026-00012), or the digits 3 to 8 of a unified social
/// credit code of 18 characters (GB 32100: two for the kind of body, six for the division where it is
/// registered). Whether such a division exists is for the table to say.
[[nodiscard]] inline std::optional<DivisionCode> division_code_in(
    std::string_view index_number) noexcept {
    auto const ends_code = [](char c) {
        return !((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'));
    };
    auto const end = detail::ranges::find_if(index_number, ends_code);
    auto const length = static_cast<std::size_t>(end - index_number.begin());
    return length == 6    ? parse_division_code(index_number.substr(0, 6))
           : length == 18 ? parse_division_code(index_number.substr(2, 6))
                          : std::nullopt;
}

namespace detail {

/// A name without the word for what it is, as it stands before another name: 山东, 济宁, 广西.
[[nodiscard]] inline std::string_view short_division_name(std::string_view name) noexcept {
    for (std::string_view const word :
         {"壮族自治区", "回族自治区", "维吾尔自治区", "自治区", "省", "市"}) {
        if (name.ends_with(word)) {
            name.remove_suffix(word.size());
            break;
        }
    }
    return name;
}

/// Whether `prefix` consists of names of `ancestors` (nearest first), some perhaps left out.
[[nodiscard]] inline bool is_made_of(std::string_view prefix,
                                     std::vector<Division const*> const& ancestors) {
    for (Division const* const ancestor : ancestors) {
        std::string_view const name = ancestor->name;
        for (std::string_view const form : {name, short_division_name(name)}) {
            if (prefix.ends_with(form)) {
                prefix.remove_suffix(form.size());
                break;
            }
        }
    }
    return prefix.empty();
}

/// Whether the characters before 政 in a document number stand in `full_name`, in their order.
[[nodiscard]] inline bool number_agrees(std::string_view number, std::string_view full_name) {
    std::size_t const end = number.find("政");
    if (end == 0 || end == std::string_view::npos) {
        return false;
    }
    std::size_t found = 0;
    for (std::size_t position = 0; position < end;) {
        std::size_t const length = decode_utf8(number, position).length;
        std::string_view const character = number.substr(position, length);
        found = full_name.find(character, found);
        if (found == std::string_view::npos) {
            return false;
        }
        found += length;
        position += length;
    }
    return true;
}

}  // namespace detail

/// The divisions that the clues may mean, with what speaks for each.
///
/// The place decides: its end must be the name of a division, what stands before it names of divisions
/// above, in full or without 省, 市, 自治区. The code in the index number chooses among several; where it
/// is of none of them, nor above one, that is a conflict and all are given. Without a place the code
/// decides alone. The number is weak evidence (the character need not be of the name) and only noted;
/// it decides where there is neither place nor code. What stays ambiguous is for the caller to settle.
///
/// Logarithmic in the table for each character of the place; linear in it where only a number is known.
[[nodiscard]] inline DivisionFinding find_divisions(DivisionTable const& table,
                                                    DivisionClues const& clues) {
    DivisionFinding result;
    std::vector<DivisionCandidate>& candidates = result.candidates;
    for (std::size_t begin = 0; begin < clues.place.size();
         begin += decode_utf8(clues.place, begin).length) {
        for (Division const* const division : table.named(clues.place.substr(begin))) {
            if (detail::is_made_of(clues.place.substr(0, begin), table.ancestors(*division))) {
                candidates.push_back({division->code, true});
            }
        }
    }
    auto const code = division_code_in(clues.index_number);
    if (Division const* const indexed = code ? table.find(*code) : nullptr) {
        std::vector<DivisionCandidate> agreeing;
        for (DivisionCandidate const& candidate : candidates) {
            Division const& division = *table.find(candidate.code);
            auto const above = table.ancestors(division);
            if (&division == indexed) {
                agreeing.assign(1, candidate);
                break;
            }
            if (detail::ranges::find(above, indexed) != above.end()) {
                agreeing.push_back(candidate);
            }
        }
        result.conflict = agreeing.empty() && !candidates.empty();
        if (agreeing.empty()) {
            candidates.push_back({indexed->code, false, true});
        } else {
            candidates = std::move(agreeing);
            for (DivisionCandidate& candidate : candidates) {
                candidate.by_index = true;
            }
        }
    }
    auto const number_agrees = [&](Division const& division) {
        return detail::number_agrees(clues.number, table.full_name(division));
    };
    for (DivisionCandidate& candidate : candidates) {
        candidate.by_number = number_agrees(*table.find(candidate.code));
    }
    if (clues.place.empty() && !code) {
        for (Division const& division : table.divisions()) {
            if (detail::number_agrees(clues.number, division.name)) {
                candidates.push_back({division.code, false, false, true});
            }
        }
    }
    detail::ranges::sort(candidates, {}, &DivisionCandidate::code);
    return result;
}

/// What a notice says about the division that issued it. The views live as long as its texts.
[[nodiscard]] inline DivisionClues clues_of(Notice const& notice) {
    return {notice.read(notice.place), notice.read(notice.number),
            notice.read(notice.index_number)};
}

}  // namespace fengong
