// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/quantity.hpp>
#include <fengong/parse/target_words.hpp>

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <string_view>

namespace fengong {

namespace detail {

[[nodiscard]] constexpr bool is_ascii_letter(char c) noexcept {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

[[nodiscard]] constexpr bool starts_with_one_of(
    std::string_view text, std::initializer_list<std::string_view> words) noexcept {
    for (std::string_view const word : words) {
        if (text.starts_with(word)) {
            return true;
        }
    }
    return false;
}

[[nodiscard]] constexpr bool ends_with_one_of(
    std::string_view text, std::initializer_list<std::string_view> words) noexcept {
    for (std::string_view const word : words) {
        if (text.ends_with(word)) {
            return true;
        }
    }
    return false;
}

/// Whether a Chinese character, a letter or a digit stands at `position`.
[[nodiscard]] constexpr bool word_at(std::string_view text, std::size_t position) noexcept {
    return position < text.size() && mark_at(text, position).length == 0;
}

/// Whether `text` ends with a punctuation mark, or is empty.
[[nodiscard]] constexpr bool ends_with_mark(std::string_view text) noexcept {
    return text.empty() || mark_at(text, text.size() - 1).length == 1 ||
           (text.size() >= 3 && mark_at(text, text.size() - 3).length == 3);
}

/// What the characters next to a number in Arabic digits say by themselves.
[[nodiscard]] constexpr std::optional<RejectionReason> rejection_by_neighbours(
    std::string_view before, std::string_view behind, QuantityReading const& quantity) noexcept {
    if (!before.empty() && is_ascii_letter(before.back())) {
        bool const road = starts_with_one_of(before.substr(before.size() - 1),
                                             {"G", "S", "X", "Y", "C", "g", "s", "x", "y", "c"});
        bool const alone = before.size() < 2 || !is_ascii_letter(before[before.size() - 2]);
        return road && alone ? RejectionReason::road : RejectionReason::name;
    }
    if (starts_with_one_of(behind, {"G", "g"}) &&
        (behind.size() == 1 || !is_ascii_letter(behind[1]))) {
        return RejectionReason::technology;
    }
    if (starts_with_one_of(behind, {"国道", "省道", "县道", "乡道", "号线", "号路"})) {
        return RejectionReason::road;
    }
    if (ends_with_one_of(before, {"+", "＋"}) || starts_with_one_of(behind, {"+", "＋"}) ||
        starts_with_one_of(behind, {"强", "号", "大"})) {
        return RejectionReason::name;
    }
    if (quantity.measure.is_none() && quantity.scale == Scale::one &&
        (!behind.empty() && is_ascii_letter(behind.front()))) {
        return RejectionReason::name;
    }
    return std::nullopt;
}

/// What the measure says: ages, phases, years, voltages in names.
[[nodiscard]] constexpr std::optional<RejectionReason> rejection_by_measure(
    std::string_view text, QuantityReading const& quantity) noexcept {
    std::string_view const behind = text.substr(quantity.number_end);
    if (starts_with_one_of(behind, {"岁", "周岁"})) {
        return RejectionReason::age;
    }
    if (starts_with_one_of(behind, {"期"}) && !starts_with_one_of(behind, {"期培训", "期班"})) {
        return RejectionReason::phase;
    }
    std::string_view const name = to_string(quantity.measure);
    if (name == "千伏" && word_at(text, quantity.end)) {
        return RejectionReason::name;
    }
    if (name == "年" || name == "月" || name == "日") {
        return RejectionReason::date;
    }
    if (quantity.measure.dimension() == Dimension::calendar) {
        return RejectionReason::date;
    }
    if (starts_with_one_of(behind, {"级"})) {
        return RejectionReason::name;
    }
    return std::nullopt;
}

/// Whether a number in Chinese numerals states a quantity where it stands: closing its segment
/// (新建幼儿园两所), or counting how often (进行一次体检). In front of a noun it is a name or a figure of
/// speech (一批, 两个特色产业).
[[nodiscard]] constexpr bool chinese_numeral_counts(std::string_view text,
                                                    QuantityReading const& quantity) noexcept {
    if (quantity.measure.is_none() || quantity.begin == 0 ||
        quantity.measure.dimension() == Dimension::calendar) {
        return false;
    }
    if (!word_at(text, quantity.tail)) {
        return !ends_with_mark(text.substr(0, quantity.begin));
    }
    std::string_view const name = to_string(quantity.measure);
    bool const how_often = name == "次" || name == "场" || name == "轮";
    return how_often && !ends_with_mark(text.substr(0, quantity.begin)) &&
           !starts_with_one_of(text.substr(quantity.end), {"性", "会议"});
}

}  // namespace detail

/// Why the number at hand is not a target, as far as the words next to it say; nothing if it may be
/// one. `text` is free of white space; `quoted` says whether the number stands in quotes.
///
/// The rules are listed in docs/targets.md. What needs more than the neighbourhood (thresholds inside
/// a noun, the size of a group) is decided by the reader of targets.
[[nodiscard]] constexpr std::optional<RejectionReason> rejection_of(std::string_view text,
                                                                    QuantityReading const& quantity,
                                                                    bool quoted) noexcept {
    std::string_view const before = text.substr(0, quantity.begin);
    std::string_view const behind = text.substr(quantity.number_end);
    if (before.ends_with("第")) {
        return RejectionReason::ordinal;
    }
    if (quantity.digits) {
        if (auto const reason = detail::rejection_by_neighbours(before, behind, quantity)) {
            return reason;
        }
    }
    if (auto const reason = detail::rejection_by_measure(text, quantity)) {
        return reason;
    }
    if (quoted) {
        return RejectionReason::name;
    }
    if (!quantity.digits) {
        return detail::chinese_numeral_counts(text, quantity)
                   ? std::nullopt
                   : std::optional{RejectionReason::name};
    }
    bool const bare = quantity.measure.is_none() && quantity.scale == Scale::one;
    if (bare &&
        (!detail::word_at(text, quantity.end) || quantity.number_end - quantity.begin > 5)) {
        return RejectionReason::other;
    }
    return std::nullopt;
}

}  // namespace fengong
