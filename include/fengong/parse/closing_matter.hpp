// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/date.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/page_mark.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <string_view>

namespace fengong {

namespace detail {

/// What a line of copies opens with.
inline constexpr auto copy_labels = word_list({"抄送", "抄报", "分送"});

/// Where the names of a line of copies begin, `抄送：…`; 0 if the line is none.
[[nodiscard]] constexpr std::size_t copies_at(std::string_view line) noexcept {
    std::size_t const begin = skip_white_space(line);
    std::size_t const label = copy_labels.prefix_of(line.substr(begin));
    if (label == 0) {
        return 0;
    }
    std::size_t const end = skip_white_space(line, begin + label);
    Mark const colon = mark_at(line, end);
    return colon.kind == Punctuation::colon ? end + colon.length : 0;
}

inline constexpr std::string_view printing_mark = "印发";

/// Whether `line` is a date and nothing else.
[[nodiscard]] inline bool is_date(std::string_view text, Span line) {
    if (!begins_number(text.substr(0, line.end), skip_white_space(text, line.begin))) {
        return false;
    }
    CompactText const date{text, line};
    auto const reading = read_date(date.view());
    return reading && reading->end == date.view().size();
}

/// Whether `line` is a date and nothing else, whole or damaged.
[[nodiscard]] inline bool is_any_date(std::string_view text, Span line) {
    if (!begins_number(text.substr(0, line.end), skip_white_space(text, line.begin))) {
        return false;
    }
    CompactText const date{text, line};
    return is_date(text, line) || is_damaged_date(date.view());
}

/// Whether `date_line` is a signature's date, or the day of printing, and `office_line` the office
/// above it.
[[nodiscard]] inline bool is_signature(std::string_view text, Span office_line, Span date_line) {
    return is_any_date(text, date_line) && names_an_office(CompactText{text, office_line}.view());
}

/// Whether `words` are the government of a place by its name, 黛山县人民政府, which may sign without a day; not
/// 县人民政府, which may be the rest of a list.
[[nodiscard]] constexpr bool signs_alone(std::string_view words) noexcept {
    constexpr std::string_view government = "人民政府";
    if (!names_an_office(words) || !words.ends_with(government)) {
        return false;
    }
    words.remove_suffix(government.size());
    return level_prefixes.suffix_of(words) != 0 && level_prefixes.prefix_of(words) == 0;
}

}  // namespace detail

/// Whether `line` begins what stands behind the last item: `抄送：…`, `主题词：…`, `（此件公开发布）` or
/// `…2026年2月24日印发`.
[[nodiscard]] constexpr bool opens_closing_matter(std::string_view line) noexcept {
    std::string_view const words = trim(line);
    Mark const open = mark_at(words, 0);
    if (open.kind == Punctuation::open_bracket) {
        return words.substr(open.length).starts_with("此件") ||
               words.ends_with(detail::printing_mark);
    }
    return detail::copies_at(words) != 0 || words.starts_with("主题词") ||
           words.ends_with(detail::printing_mark);
}

/// Reads copies (抄送), the office and day of printing (印发), and a signature at the end from the lines
/// at `where` into the notice, and tiles them as closing matter. Linear.
inline void read_closing_matter(detail::NoticeBuilder& builder, Span where) {
    Notice& notice = builder.notice();
    CompactText line;
    UnitList list;
    Phrase office;
    detail::for_each_line(builder.text(), where, [&](Span span) {
        if (is_page_mark(builder.text().substr(span.begin, span.size()))) {
            builder.tile(TileKind::noise, span);
            return;
        }
        builder.tile(TileKind::closing, span);
        line.assign(builder.text(), span);
        std::string_view const words = line.view();
        if (std::size_t const names = detail::copies_at(words)) {
            read_unit_list(words, {names, words.size()}, list);
            for (Stretch const name : list.names) {
                notice.copies.push_back(builder.phrase(line, name.begin, name.end));
            }
            return;
        }
        if (detail::names_an_office(words)) {
            office = builder.phrase(line, 0, words.size());
            return;
        }
        bool const printing = words.ends_with(detail::printing_mark);
        std::size_t const end = words.size() - (printing ? detail::printing_mark.size() : 0);
        std::size_t const begin = detail::find_date(words);
        auto const date = read_date(words, begin);
        bool const dated = date && date->end == end;
        if (printing) {
            notice.printed.value = dated ? date->value : std::nullopt;
            notice.printed.printed = builder.phrase(line, dated ? begin : 0, end);
            notice.printed_by = dated && begin != 0 ? builder.phrase(line, 0, begin) : office;
            if (!notice.printed.value) {
                builder.diagnose(DiagnosticCode::date_unread, notice.printed.printed.span);
            }
        } else if (dated && begin == 0 && notice.issued.printed.empty()) {
            notice.issued = {date->value, builder.phrase(line, 0, end)};
            if (!office.empty()) {
                notice.issuer = office;
            }
        } else if (!office.empty() && notice.issued.printed.empty() && is_damaged_date(words)) {
            notice.issued.printed = builder.phrase(line, 0, words.size());
            notice.issuer = office;
            builder.diagnose(DiagnosticCode::date_unread, notice.issued.printed.span);
        }
    });
    if (notice.issuer.empty() && notice.printed_by.empty()) {
        notice.issuer = office;
    }
}

}  // namespace fengong
