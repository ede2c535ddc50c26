// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/registry/name_key.hpp>
#include <fengong/text/detail/text_numbers.hpp>
#include <fengong/text/white_space.hpp>
#include <fengong/text/width.hpp>

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// What many counties have one of: the development and reform office, whatever it is called there.
struct OfficeKind {
    std::string id;                    ///< development-and-reform
    std::string name;                  ///< the usual name, without the place: 发展和改革局
    std::vector<std::string> aliases;  ///< other and short names: 发展和改革委员会, 发改局, 发改委

    friend bool operator==(OfficeKind const&, OfficeKind const&) = default;
};

/// What is wrong with one row of a list of kinds.
struct OfficeKindFault {
    std::size_t row = 0;     ///< index in the list
    std::string_view field;  ///< kind, name or aliases
    std::string message;
};

namespace detail {

/// What a name in a list of kinds looks like without its level word: 县委宣传部 is 委宣传部.
[[nodiscard]] inline std::string office_key(std::string_view name) {
    return name_key("县", name);
}

/// The name of a branch (市生态环境局金乡县分局, 生态环境分局) without what makes it one: 市生态环境局.
[[nodiscard]] inline std::optional<std::string> whole_of_branch(std::string_view place,
                                                                std::string_view name) {
    constexpr std::string_view branch = "分局";
    if (!name.ends_with(branch)) {
        return std::nullopt;
    }
    name.remove_suffix(branch.size());
    std::string_view const word = level_word(place);
    for (std::string_view const form : {place, place.substr(0, place.size() - word.size())}) {
        if (!form.empty() && name.ends_with(form)) {
            return std::string{name.substr(0, name.size() - form.size())};
        }
    }
    return std::string{name} + "局";
}

}  // namespace detail

/// The first row that cannot stand in a table of kinds: without id or name, an id that is there twice,
/// a name that two kinds have. Nothing if there is none. Linear.
[[nodiscard]] inline std::optional<OfficeKindFault> find_fault(std::span<OfficeKind const> kinds) {
    detail::KeptTextNumbers ids;
    detail::KeptTextNumbers owners;
    for (std::uint32_t row = 0; row < kinds.size(); ++row) {
        OfficeKind const& kind = kinds[row];
        if (kind.id.empty()) {
            return OfficeKindFault{row, "kind", "no kind"};
        }
        if (!ids.emplace(kind.id, row).second) {
            return OfficeKindFault{row, "kind", "\"" + kind.id + "\" is there twice"};
        }
        auto const claim = [&](std::string const& name,
                               std::string_view field) -> std::optional<OfficeKindFault> {
            if (name.empty()) {
                return OfficeKindFault{row, field, "an empty name"};
            }
            auto const [other, is_new] = owners.emplace(detail::office_key(name), row);
            if (is_new) {
                return std::nullopt;
            }
            return OfficeKindFault{row, field,
                                   '"' + name + "\" is also a name of " + kinds[other->second].id};
        };
        if (auto fault = claim(kind.name, "name")) {
            return fault;
        }
        for (std::string const& alias : kind.aliases) {
            if (auto fault = claim(alias, "aliases")) {
                return fault;
            }
        }
    }
    return std::nullopt;
}

/// Kinds of office, found by the names that offices print.
///
/// No two kinds share a name. Const access is safe from many threads.
class OfficeKindTable {
public:
    OfficeKindTable() = default;

    /// Throws std::invalid_argument where find_fault() finds one.
    explicit OfficeKindTable(std::vector<OfficeKind> kinds) : kinds_{std::move(kinds)} {
        if (auto const fault = find_fault(detail::ranges::view(kinds_))) {
            throw std::invalid_argument{"fengong: kinds of office, row " +
                                        std::to_string(fault->row) + ": " + fault->message};
        }
        for (std::uint32_t row = 0; row < kinds_.size(); ++row) {
            rows_.emplace(detail::office_key(kinds_[row].name), row);
            for (std::string const& alias : kinds_[row].aliases) {
                rows_.emplace(detail::office_key(alias), row);
            }
        }
    }

    /// All kinds, in the order of the list.
    [[nodiscard]] std::span<OfficeKind const> kinds() const noexcept {
        return detail::ranges::view(kinds_);
    }

    /// The kind of this id, or with this name in the list: development-and-reform, 发改局. Null if there is
    /// none. Linear.
    [[nodiscard]] OfficeKind const* find_named(std::string_view name) const {
        auto const found = detail::ranges::find(kinds_, name, &OfficeKind::id);
        return found != kinds_.end() ? &*found : find_exactly(detail::office_key(name));
    }

    /// The kind of an office of `place` by its name: its name of the list, behind the place's own name or
    /// level word if there is one; or a branch of one in this place (市生态环境局金乡县分局). Null for
    /// anything else. Linear in the name.
    [[nodiscard]] OfficeKind const* find(std::string_view place, std::string_view name) const {
        if (kinds_.empty()) {
            return nullptr;
        }
        std::string const solid = fold_width(without_white_space(name));
        if (OfficeKind const* const kind = find_behind_place(place, solid)) {
            return kind;
        }
        auto const whole = detail::whole_of_branch(place, solid);
        if (!whole) {
            return nullptr;
        }
        if (OfficeKind const* const kind = find_behind_place(place, *whole)) {
            return kind;
        }
        for (std::string_view const word : {"市", "州", "盟", "省"}) {
            std::size_t const end = whole->find(word);
            if (end != std::string::npos) {
                if (OfficeKind const* const kind =
                        find_exactly(std::string_view{*whole}.substr(end + word.size()))) {
                    return kind;
                }
            }
        }
        return nullptr;
    }

private:
    [[nodiscard]] OfficeKind const* find_exactly(std::string_view key) const {
        auto const found = rows_.find(key);
        return found == rows_.end() ? nullptr : &kinds_[found->second];
    }

    /// 市场监督管理局 in 邹城市 must be found before 市 is taken for the level word.
    [[nodiscard]] OfficeKind const* find_behind_place(std::string_view place,
                                                      std::string_view name) const {
        std::array<std::string_view, 2> const prefixes{place, level_word(place)};
        while (true) {
            if (OfficeKind const* const kind = find_exactly(name)) {
                return kind;
            }
            auto const prefix = detail::ranges::find_if(prefixes, [&](std::string_view candidate) {
                return !candidate.empty() && name.starts_with(candidate);
            });
            if (prefix == prefixes.end()) {
                return nullptr;
            }
            name.remove_prefix(prefix->size());
        }
    }

    std::vector<OfficeKind> kinds_;
    detail::KeptTextNumbers rows_;
};

}  // namespace fengong
