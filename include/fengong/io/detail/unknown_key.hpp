// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/json.hpp>

#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace fengong::detail {

template <class Record>
concept JsonRecord = requires(Record& record) { Record::each_field(record, [](auto&&...) {}); };

/// The path of the first key that a record of this kind does not have; nothing if there is none. A
/// misspelt key that may be left out would otherwise be lost in silence. Linear.
template <class Field>
[[nodiscard]] std::optional<std::string> unknown_key(boost::json::value const& value,
                                                     std::string const& path = {}) {
    if constexpr (requires { typename Field::value_type; }) {
        using Element = typename Field::value_type;
        if constexpr (std::same_as<Field, std::optional<Element>>) {
            return unknown_key<Element>(value, path);
        } else if (auto const* const array = value.if_array()) {
            for (std::size_t i = 0; i < array->size(); ++i) {
                if (auto found =
                        unknown_key<Element>((*array)[i], path + '[' + std::to_string(i) + ']')) {
                    return found;
                }
            }
        }
    } else if constexpr (JsonRecord<Field>) {
        auto const* const object = value.if_object();
        if (object == nullptr) {
            return std::nullopt;
        }
        for (auto const& [key, member] : *object) {
            std::string const inside = path + (path.empty() ? "" : ".") + std::string{key};
            bool known = false;
            std::optional<std::string> found;
            Field record;
            Field::each_field(record, [&](std::string_view name, auto& field, auto...) {
                if (name == std::string_view{key.data(), key.size()}) {
                    known = true;
                    found = unknown_key<std::remove_cvref_t<decltype(field)>>(member, inside);
                }
            });
            if (!known) {
                return inside;
            }
            if (found) {
                return found;
            }
        }
    }
    return std::nullopt;
}

}  // namespace fengong::detail
