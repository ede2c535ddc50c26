// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/parse/detail/issuing_office.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/document_number.hpp>
#include <fengong/parse/stretch.hpp>

#include <optional>
#include <string>

namespace fengong::detail {

/// The place that an issuer acts for. 县人民政府办公室 says which level, but not which place.
inline void derive_place(NoticeBuilder& builder) {
    Notice& notice = builder.notice();
    if (notice.issuer.empty()) {
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
