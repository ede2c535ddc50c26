// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/notice.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/date.hpp>
#include <fengong/parse/detail/issuing_office.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/paragraphs.hpp>
#include <fengong/parse/detail/site_row.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/document_number.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// Reads the rows that government sites put above a notice. What the notice itself prints goes before what they
/// say, so that title, issuer and day are kept here until it is known.
class SiteRows {
public:
    explicit SiteRows(NoticeBuilder& builder) : builder_{builder} {}

    /// What the rows have said so far; empty if nothing.
    [[nodiscard]] PrintedDate const& date() const noexcept { return date_; }
    [[nodiscard]] Phrase title() const noexcept { return title_; }
    [[nodiscard]] Phrase issuer() const noexcept { return issuer_; }

    /// The day that stands behind a number.
    void take_date(PrintedDate date) noexcept { date_ = date_.printed.empty() ? date : date_; }

    /// Whether `line`, whose words these are, is such a row, or what the label says that was all of the line above.
    [[nodiscard]] bool take(Span line, CompactText const& words) {
        std::optional<SiteField> const field = std::exchange(label_above_, std::nullopt);
        auto const values = read_site_row(words);
        for (SiteValue const& value : values) {
            if (!value.words.empty()) {
                read(line, words, value);
            } else if (values.size() == 1) {
                label_above_ = value.field;
            }
        }
        Stretch const all{0, words.view().size()};
        return !values.empty() || (field && read(line, words, {*field, all}));
    }

private:
    /// Keeps a value; false if it is none.
    bool read(Span line, CompactText const& words, SiteValue value) {
        constexpr std::size_t longest = 60;  // bytes
        std::string_view const printed = words.view(value.words.begin, value.words.end);
        switch (value.field) {
        case SiteField::number:
            return read_number(line, words, value.words);
        case SiteField::date:
            return read_day(words, value.words);
        case SiteField::title:
            return closes_a_title(printed) && keep(title_, words, value.words);
        case SiteField::issuer:
            return issues(printed) && keep(issuer_, words, value.words);
        case SiteField::other:
            break;
        }
        return printed.size() <= longest && !ends_like_a_title(printed) &&
               !names_an_office(printed) && !read_document_number(printed);
    }

    bool read_number(Span line, CompactText const& words, Stretch value) {
        auto const number = read_document_number(words.view(value.begin, value.end));
        if (!number || (!number->whole && number->end != value.end - value.begin)) {
            return false;
        }
        Notice& notice = builder_.notice();
        if (!notice.number.empty()) {
            return true;
        }
        Phrase const printed = builder_.phrase(words, value.begin, value.begin + number->end);
        if (number->whole) {
            notice.number = printed;
        } else {
            notice.number_printed = printed;
            builder_.diagnose(DiagnosticCode::number_unread, line);
        }
        return true;
    }

    bool read_day(CompactText const& words, Stretch value) {
        auto const date = read_date(words.view(value.begin, value.end));
        if (!date || !date->value) {
            return false;
        }
        take_date({date->value, builder_.phrase(words, value.begin, value.begin + date->end)});
        return true;
    }

    bool keep(Phrase& phrase, CompactText const& words, Stretch value) {
        if (phrase.empty()) {
            phrase = builder_.phrase(words, value.begin, value.end);
        }
        return true;
    }

    NoticeBuilder& builder_;
    PrintedDate date_;
    Phrase title_;
    Phrase issuer_;
    std::optional<SiteField> label_above_;  // that was all of the last line
};

}  // namespace fengong::detail
