// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/claimed_items.hpp>
#include <fengong/parse/closing_matter.hpp>
#include <fengong/parse/date.hpp>
#include <fengong/parse/detail/issuing_office.hpp>
#include <fengong/parse/detail/menu_words.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/site_rows.hpp>
#include <fengong/parse/detail/table_words.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/document_number.hpp>
#include <fengong/parse/index_number.hpp>
#include <fengong/parse/lead_rule.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/page_mark.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/line.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong {

namespace detail {

/// Whether words are the heading of what a cover letter asks for: 一、提高认识.
[[nodiscard]] constexpr bool is_requirement(std::string_view words) {
    auto const number = read_numbering(words);
    return number && number->style < NumberStyle::arabic;
}

/// What a line begins with that says where in a site a page stands: 首页>政务公开>政府文件.
inline constexpr auto openings_of_paths =
    word_list({"当前位置", "您的位置", "您现在的位置", "您当前的位置", "所在位置", "首页",
               "网站首页", "当前位置首页"});
inline constexpr std::string_view marks_in_paths[] = {"：", ":", ">", "＞", "»", "›"};

/// Not `当前位置改造工程分工方案`: one of the marks stands behind.
[[nodiscard]] constexpr bool is_path(std::string_view words) noexcept {
    std::size_t const opening = openings_of_paths.prefix_of(words);
    return opening != 0 && std::any_of(std::begin(marks_in_paths), std::end(marks_in_paths),
                                       [rest = words.substr(opening)](std::string_view mark) {
                                           return rest.starts_with(mark);
                                       });
}

/// Reads what stands before the first heading or item, line by line.
class FrontMatterReader {
public:
    /// `noise`: the markup in the text, ascending; `title`: what is known to be the title, or nothing.
    FrontMatterReader(NoticeBuilder& builder, std::span<Span const> noise, std::string_view title)
        : builder_{builder}, noise_{noise}, known_title_{title}, site_{builder} {}

    void read(Span where, bool above_table) {
        for_each_line(builder_.text(), where, [this](Span line) { read_line(line); });
        bool const any_title = !notice().title.empty() || !later_titles_.empty();
        end_title(above_table && !any_title && may_title_a_table(builder_.text(), previous_));
        if (notice().title.empty() && !later_titles_.empty()) {
            notice().title = later_titles_.front();
        }
        if (notice().title.empty()) {
            notice().title = site_.title();
        }
        if (notice().issued.printed.empty()) {
            notice().issued = site_.date();
        }
        derive_issuer();
    }

private:
    [[nodiscard]] Notice& notice() noexcept { return builder_.notice(); }

    void read_line(Span line) {
        if (is_page_mark(builder_.text().substr(line.begin, line.size()))) {
            builder_.tile(TileKind::noise, line);
            return;
        }
        if (is_markdown_rule(builder_.text().substr(line.begin, line.size()))) {
            builder_.tile(TileKind::metadata, line);
            previous_ = line;
            return;
        }
        take_words(line);
        read_index(line);
        if (!words_.view().empty() && site_.take(line, words_)) {
            end_title();
            previous_ = line;
            return;
        }
        read_number_in_title(line);
        if (std::size_t const front =
                std::max(annex_before_title(words_.view()), bracket_before_title(words_.view()));
            front != 0 && notice().title.empty() && later_titles_.empty()) {
            line.begin = words_.source_offset(front);
            words_.assign(builder_.text(), line);
        }
        std::string_view const words = words_.view();
        if (words.empty()) {
            return;
        }
        if (read_number(line) || read_signature_date(line)) {
            end_title();
        } else if (addresses_recipients(words)) {
            end_title();
            read_recipients();
        } else if (is_prose(words) || is_requirement(words) || words == end_of_letter) {
            end_title();
            notice().preamble.push_back(line);
            read_claim();
            if (LeadRule const rule = read_lead_rule(words); rule != LeadRule::none) {
                notice().lead_rule = rule;
            }
        } else if (mark_at(words, 0).kind == Punctuation::open_bracket || marks_annex(words) ||
                   is_menu(words) || is_path(words) || read_letterhead()) {
            end_title();
        } else {
            extend_title(line, words);
        }
        previous_ = line;
    }

    /// Lays the tiles of a line around the markup in it, lets words_ hold it without, and takes off `line` what
    /// of it stands at its ends.
    void take_words(Span& line) {
        while (!noise_.empty() && noise_.front().begin < line.begin) {
            noise_ = noise_.subspan(1);
        }
        std::size_t inside = 0;
        Span rest = line;
        for (; inside < noise_.size() && noise_[inside].end <= line.end; ++inside) {
            builder_.tile(TileKind::metadata, {rest.begin, noise_[inside].begin});
            builder_.tile(TileKind::noise, noise_[inside]);
            rest.begin = noise_[inside].end;
        }
        builder_.tile(TileKind::metadata, rest);
        words_.assign(builder_.text(), line, noise_.first(inside));
        if (inside != 0 && !words_.view().empty()) {
            line = words_.source_span(0, words_.view().size());
        }
    }

    void read_index(Span line) {
        auto const index = read_index_number(words_.view());
        if (!index || !notice().index_number.empty()) {
            return;
        }
        notice().index_number = builder_.phrase(words_, index->number.begin, index->number.end);
        if (!index->checks) {
            builder_.diagnose(DiagnosticCode::index_number_check, line);
        }
    }

    void read_claim() {
        auto const claim = read_claimed_items(words_.view());
        if (claim && !notice().claimed_items) {
            notice().claimed_items = claim->count;
            notice().claim = words_.source_span(claim->printed.begin, claim->printed.end);
        }
    }

    /// `甲市乙区人民政府文件`: the office in large letters above the notice.
    bool read_letterhead() {
        constexpr std::string_view document = "文件";
        std::string_view const words = words_.view();
        if (!words.ends_with(document) ||
            !names_an_office(words.substr(0, words.size() - document.size()))) {
            return false;
        }
        letterhead_ = builder_.phrase(words_, 0, words.size() - document.size());
        return true;
    }

    /// A number in front of a title, or in brackets behind it or alone: takes it off `line`.
    void read_number_in_title(Span& line) {
        std::string_view const words = words_.view();
        if (Stretch const number = number_in_brackets(words); !number.empty()) {
            notice().number = notice().number.empty()
                                  ? builder_.phrase(words_, number.begin, number.end)
                                  : notice().number;
            line.end = words_.source_offset(bare_title(words).size());
            words_.assign(builder_.text(), line);
            return;
        }
        if (Stretch const number = number_behind_title(words); !number.empty()) {
            notice().number = notice().number.empty()
                                  ? builder_.phrase(words_, number.begin, number.end)
                                  : notice().number;
            line.end = words_.source_span(0, number.begin).end;
            words_.assign(builder_.text(), line);
            return;
        }
        auto const number = read_document_number(words);
        if (!number || !number->whole || number->end == words.size() || is_prose(words) ||
            read_date(words, number->end)) {
            return;
        }
        if (notice().number.empty()) {
            notice().number = builder_.phrase(words_, 0, number->end);
        }
        line.begin = words_.source_offset(number->end);
        words_.assign(builder_.text(), line);
    }

    /// A line that is a number, or a number with the day behind it.
    bool read_number(Span line) {
        std::string_view const words = words_.view();
        auto const number = read_document_number(words);
        if (!number) {
            return false;
        }
        auto const date = number->whole ? read_date(words, number->end) : std::nullopt;
        bool const dated = date && date->end == words.size();
        if (number->end != words.size() && !dated) {
            return false;
        }
        if (number->whole) {
            notice().number = builder_.phrase(words_, 0, number->end);
        } else {
            notice().number_printed = builder_.phrase(words_, 0, number->end);
            builder_.diagnose(DiagnosticCode::number_unread, line);
        }
        if (dated && date->value) {
            site_.take_date({date->value, builder_.phrase(words_, number->end, date->end)});
        }
        return true;
    }

    bool read_signature_date(Span line) {
        auto const date = read_date(words_.view());
        bool const whole = date && date->end == words_.view().size();
        if (!whole && !is_damaged_date(words_.view())) {
            return false;
        }
        CompactText const office{builder_.text(), previous_};
        bool const signed_off = names_an_office(office.view()) ||
                                (whole && title_.begin == previous_.begin &&
                                 names_a_bureau(office.view(), words_of(notice().title)));
        if (!whole && !signed_off) {
            return false;
        }
        notice().issued = {whole ? date->value : std::nullopt,
                           builder_.phrase(words_, 0, words_.view().size())};
        if (!notice().issued.value) {
            builder_.diagnose(DiagnosticCode::date_unread, line);
        }
        if (signed_off) {
            notice().issuer = builder_.phrase(office, 0, office.view().size());
            // The office had been taken for the first line of a title.
            title_ = Span{};
        }
        return true;
    }

    void read_recipients() {
        std::string_view const words = words_.view();
        UnitList list;
        read_unit_list(words, {0, words.size() - mark_before_end(words)}, list);
        for (Stretch const name : list.names) {
            notice().recipients.push_back(builder_.phrase(words_, name.begin, name.end));
        }
    }

    [[nodiscard]] static constexpr std::size_t mark_before_end(std::string_view words) noexcept {
        return words.ends_with(":") ? 1 : 3;
    }

    void extend_title(Span line, std::string_view words) {
        constexpr std::size_t longest = 2000;  // bytes, with spaces
        if (words == known_title_ && ends_like_a_title(words)) {
            title_ = line;  // whatever stands above it
            end_title();
            return;
        }
        title_ = title_.size() > longest ? Span{} : title_;
        CompactText before;
        builder_.assign_printed(before, title_);
        if (repeats_title(before.view(), words) ||
            (is_whole_title(words) && !issues(before.view()) &&
             (closes_a_title(words) || !is_open_title(before.view()))) ||
            (is_title_of_place(words) && !is_open_title(before.view()))) {
            title_ = {};
        } else if (!is_next_line(line) && ends_like_a_title(before.view()) &&
                   !goes_on_with(before.view(), words)) {
            end_title();
        }
        title_ = title_.empty() ? line : Span{title_.begin, line.end};
        if (closes_a_title(words)) {
            end_title();
        }
    }

    /// Whether no blank line stands between `line` and the one before it.
    [[nodiscard]] bool is_next_line(Span line) const {
        std::string_view const between =
            builder_.text().substr(previous_.end, line.begin - previous_.end);
        return std::count(between.begin(), between.end(), line_terminator(between)) <= 1;
    }

    /// Keeps the lines gathered for a title, if the last of them ends like one, or `whatever` it ends
    /// with.
    void end_title(bool whatever = false) {
        if (title_.empty()) {
            return;
        }
        CompactText title_words;
        builder_.assign_printed(title_words, title_);
        constexpr char border = '|';  // of a table whose only cell is its title
        std::size_t end = title_words.view().find_last_not_of(border) + 1;
        std::size_t begin = std::min(title_words.view().find_first_not_of(border), end);
        if (std::size_t const quote = quote_around(title_words.view(begin, end)); quote != 0) {
            begin += quote;
            end -= quote;
        }
        if (whatever || ends_like_a_title(title_words.view(begin, end))) {
            Phrase const title = builder_.phrase(title_words, begin, end);
            bool const before_letter = notice().recipients.empty() && notice().preamble.empty() &&
                                       notice().issued.printed.empty();
            bool const known = title_words.view(begin, end) == known_title_;
            if (known || (before_letter && notice().title.empty())) {
                notice().title = title;
            } else {
                later_titles_.push_back(title);
            }
        }
        title_ = Span{};
    }

    void derive_issuer() {
        if (notice().issuer.empty()) {
            // 金乡县人民政府关于印发…的通知
            std::string_view const title = words_of(notice().title);
            std::size_t const about = std::min(title.find(about_word), title.size());
            if (about != title.size() && issues(title.substr(0, about))) {
                notice().issuer = builder_.sub_phrase(notice().title, 0, about);
            }
        }
        if (notice().issuer.empty()) {
            notice().issuer = letterhead_;
        }
        // A title that says 县人民政府办公室 leaves it to the rows of the site to say of which county.
        std::string_view const issuer = words_of(notice().issuer);
        if (issuer.empty() ||
            (begins_with_level(issuer) && words_of(site_.issuer()).ends_with(issuer))) {
            notice().issuer = site_.issuer();
        }
    }

    /// A phrase's words while the side text is still being written.
    [[nodiscard]] std::string_view words_of(Phrase phrase) const { return builder_.read(phrase); }

    NoticeBuilder& builder_;
    std::span<Span const> noise_;  // from the line at hand on
    std::string_view known_title_;
    CompactText words_;
    Span previous_;
    Span title_;  // the lines that may become a title
    std::vector<Phrase> later_titles_;
    Phrase letterhead_;
    SiteRows site_;
};

}  // namespace detail

/// Reads number, title, issuer, place, year, date, addressees and cover letter from the lines at
/// `where`, which stand before the first heading or item, into the notice, and tiles them as
/// metadata. `above_table`: a table follows, whose title needs no word that titles end with; `noise`: the markup
/// among the lines, ascending; `title`: what is known to be the title, without white space, where several lines may be. Linear.
inline void read_front_matter(detail::NoticeBuilder& builder, Span where, bool above_table = false,
                              std::span<Span const> noise = {}, std::string_view title = {}) {
    detail::FrontMatterReader{builder, noise, title}.read(where, above_table);
}

}  // namespace fengong
