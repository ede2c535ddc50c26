// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/measure.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/latin_measure.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

/// A measure in a text.
struct MeasureWord {
    Measure measure;      ///< none if there is no known measure
    std::size_t end = 0;  ///< after it
};

namespace detail {

inline constexpr auto measure_names = words_of(measure_table, &MeasureFacts::name);

/// Words that begin like a measure and are none: 迈上百亿台阶.
inline constexpr auto no_measures =
    word_list({"台阶", "天然", "担保", "担当", "担任", "担心", "担架", "担忧", "担负", "人才"});

/// Words that only begin like a measure of people by something: 选派3人天天值守.
inline constexpr auto only_people = word_list({"人天天", "人天然", "人份额", "人份子"});

/// Characters that stand behind a number and count nothing.
inline constexpr auto no_counters =
    word_list({"的", "和", "及", "与", "或", "以", "为", "是", "了", "后", "前", "中", "内", "外",
               "上", "下", "等", "至", "到", "日", "时", "并", "在", "十", "百", "千", "万", "亿"});

}  // namespace detail

/// The longest known measure at `position` of text without white space; a full-width ％ is %, and Latin
/// letters of either width are a measure where no other letter or digit follows: 120MW, 5000t, 30km².
[[nodiscard]] constexpr MeasureWord read_measure(std::string_view text,
                                                 std::size_t position) noexcept {
    std::string_view const rest = text.substr(position);
    constexpr Measure percent = *find_measure("%");
    if (rest.starts_with('%')) {
        return {percent, position + 1};
    }
    if (three_bytes(rest) == three_bytes("％")) {
        return {percent, position + 3};
    }
    if (detail::may_be_mixed_at(text, position)) {
        auto const mixed = detail::latin_measure_at(text, position);  // 微克/m³, not 毫克
        if (!mixed.measure.is_none()) {
            return {mixed.measure, mixed.end};
        }
    }
    std::size_t const row = detail::measure_names.find_prefix(rest);
    constexpr Measure people = *find_measure("人");
    if (detail::only_people.prefix_of(rest) != 0) {
        return {people, position + people.facts()->name.size()};
    }
    if (row != detail::measure_names.none && detail::no_measures.prefix_of(rest) == 0) {
        return {Measure::at(row), position + measure_table[row].name.size()};
    }
    if (detail::may_be_latin_at(text, position)) {
        auto const latin = detail::latin_measure_at(text, position);
        return {latin.measure, latin.end};
    }
    return {Measure{}, position};
}

/// The one character at `position` that counts what no known measure does (育苗 20 畦), if nothing but
/// punctuation or a comparator (以上) follows; none otherwise. Longer words are what is counted, not
/// what it is counted in: 新建 3 园区.
[[nodiscard]] constexpr MeasureWord read_unlisted_counter(std::string_view text,
                                                          std::size_t position) noexcept {
    MeasureWord const nothing{Measure{}, position};
    if (position >= text.size() || static_cast<unsigned char>(text[position]) < 0xE4 ||
        static_cast<unsigned char>(text[position]) > 0xE9 ||
        detail::no_counters.prefix_of(text.substr(position)) != 0) {
        return nothing;
    }
    std::size_t const end = position + character_length(text, position);
    bool const closes = end == text.size() || mark_at(text, end).length != 0 ||
                        comparator_behind(text, end).has_value();
    return closes ? MeasureWord{Measure::unlisted(), end} : nothing;
}

}  // namespace fengong
