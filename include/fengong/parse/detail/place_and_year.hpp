// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/issuing_office.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/document_number.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace fengong::detail {

/// The place that a title begins with, in front of the year or its government: 平安县 of 平安县2026年重点工作分解,
/// 平安县教育局2026年工作要点 and 2026年平安县政府工作安排; empty for none.
[[nodiscard]] inline Stretch place_of_title(std::string_view title) {
    constexpr std::string_view year = "年";
    constexpr std::string_view government = "政府";
    std::size_t const opening = title.starts_with("《") ? std::string_view{"《"}.size() : 0;
    DigitRun const first = digit_run_at(title, opening);
    bool const dated = first.digits == 4 && title.substr(first.end).starts_with(year);
    std::size_t const begin = dated ? first.end + year.size() : opening;
    std::size_t end = begin;
    while (end < title.size() && digit_at(title, end).length == 0 &&
           mark_at(title, end).length == 0 && !title.substr(end).starts_with(government)) {
        end += character_length(title, end);
    }
    bool const governed = title.substr(end).starts_with(government);
    bool const followed = governed || (!dated && digit_run_at(title, end).digits == 4);
    std::string_view const head = title.substr(begin, end - begin);
    Stretch const place = place_in(head);
    std::string_view const name = head.substr(place.begin, place.end - place.begin);
    bool const whole = place.end == head.size() || ends_like_a_unit(head);
    bool const named = levels_of_places.suffix_of(name) != 0 && !is_kind_of_place(name) &&
                       !contains_any(name, words_of_kinds);
    return followed && whole && named ? Stretch{begin + place.begin, begin + place.end} : Stretch{};
}

/// The place that an issuer acts for, or that the title names. 县人民政府办公室 says which level, but not which place.
inline void derive_place(NoticeBuilder& builder) {
    Notice& notice = builder.notice();
    if (notice.issuer.empty()) {
        Stretch const named = place_of_title(builder.read(notice.title));
        if (!named.empty()) {
            notice.place = builder.sub_phrase(notice.title, named.begin, named.end);
        }
        return;
    }
    // A copy: making a phrase moves the text that the builder's views look into.
    std::string const issuer{builder.read(notice.issuer)};
    Stretch const place = place_in(issuer);
    if (!place.empty()) {
        notice.place = builder.sub_phrase(notice.issuer, place.begin, place.end);
    } else if (names_an_office(issuer) && !begins_with_level(issuer)) {
        notice.place = notice.issuer;
    }
}

/// The year that a notice is about: that of the title, unless it lies further off than the year behind the day of
/// issue (…和2035年远景目标纲要, 2024—2026年); else that of the day of issue, else that of the number.
inline void derive_year(NoticeBuilder& builder) {
    Notice& notice = builder.notice();
    std::optional<int> issued;
    if (notice.issued.value) {
        issued = static_cast<int>(notice.issued.value->year());
    }
    notice.year = year_in(builder.read(notice.title));
    if (issued && (!notice.year || *notice.year > *issued + 1)) {
        notice.year = issued;
    }
    if (!notice.year && !notice.number.empty()) {
        notice.year = year_of_number(builder.read(notice.number));
    }
}

}  // namespace fengong::detail
