// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/message.hpp>
#include <fengong/io/notice_record.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/item_text.hpp>
#include <fengong/text/markup.hpp>
#include <fengong/text/position.hpp>
#include <fengong/text/utf8.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

namespace detail {

/// Turns the parts of one notice into records.
class RecordMaker {
public:
    explicit RecordMaker(Notice const& notice) : notice_{notice} {}

    [[nodiscard]] NoticeRecord operator()() const {
        NoticeRecord record;
        record.source = valid_or_none(notice_.name);
        record.dialect = to_string(notice_.dialect);
        record.number = words(notice_.number);
        record.number_printed = words(notice_.number_printed);
        record.title = words(notice_.title);
        record.issuer = words(notice_.issuer);
        record.issued = notice_.issued.value;
        record.date_printed = damaged(notice_.issued);
        record.year = notice_.year;
        record.index_number = words(notice_.index_number);
        record.recipients = list(notice_.recipients);
        record.copies = list(notice_.copies);
        record.printed_by = words(notice_.printed_by);
        record.printed = notice_.printed.value;
        record.printing_date_printed = damaged(notice_.printed);
        record.lead_rule = lead_rule(notice_.lead_rule);
        record.claimed_items = notice_.claimed_items;
        record.sections.reserve(notice_.sections.size());
        for (Section const& section : notice_.sections) {
            record.sections.push_back(make(section));
        }
        record.items.reserve(notice_.items.size());
        for (Item const& item : notice_.items) {
            record.items.push_back(make(item));
        }
        record.diagnostics = diagnostics();
        return record;
    }

    [[nodiscard]] ItemRecord make(Item const& item) const {
        ItemRecord record;
        record.ordinal = item.ordinal;
        if (item.number) {
            record.number = std::to_string(*item.number);
        }
        record.label = words(item.label);
        record.section = item.section;
        record.parent = none_if_zero(item.parent);
        record.heading = words(item.heading);
        record.text = valid(item_text(notice_, item));
        record.span = item.span;
        for (Assignment const& assignment : notice_.assignments_of(item)) {
            record.assignments.push_back(make(assignment));
        }
        record.deadline = words(item.deadline);
        for (Target const& target : notice_.targets_of(item)) {
            record.targets.push_back(make(target));
        }
        for (Rejection const& rejection : notice_.rejections_of(item)) {
            record.not_targets.push_back({valid(notice_.read(rejection.printed)),
                                          std::string{to_string(rejection.reason)},
                                          rejection.printed.span});
        }
        return record;
    }

    [[nodiscard]] TargetRecord make(Target const& target) const {
        TargetRecord record;
        record.indicator = words(target.indicator);
        record.kind = target.kind;
        record.comparator = target.comparator;
        record.value = target.value;
        record.upper = target.upper;
        record.scale = target.scale;
        record.measure = valid(measure_name(notice_, target));
        record.magnitude = target.magnitude;
        record.stretch = target.stretch;
        record.implicit = target.implicit;
        record.verb = words(target.verb);
        record.scope = words(target.scope);
        record.per = words(target.per);
        record.reference = words(target.reference);
        record.deadline = words(target.deadline);
        record.part_of = target.part_of;
        record.printed = words(target.printed);
        record.span = target.printed.span;
        record.quote = words(target.quote);
        record.quote_span = target.quote.span;
        return record;
    }

    [[nodiscard]] AssignmentRecord make(Assignment const& assignment) const {
        AssignmentRecord record;
        record.role = assignment.role;
        record.label = words(assignment.label);
        record.open_ended = assignment.open_ended;
        record.inherited = assignment.inherited;
        for (UnitName const& unit : notice_.units_of(assignment)) {
            UnitRecord row{valid(notice_.read(unit.name)), {}, unit.name.span, {}};
            if (unit.shortened) {
                row.printed = valid(shown_words(notice_.text(unit.name.span)));
            }
            record.units.push_back(std::move(row));
        }
        return record;
    }

    [[nodiscard]] SectionRecord make(Section const& section) const {
        SectionRecord record{section.index,
                             section.level,
                             none_if_zero(section.parent),
                             valid(notice_.read(section.title)),
                             {},
                             section.span};
        for (UnitName const& leader : notice_.leaders_of(section)) {
            record.leaders.push_back(valid(notice_.read(leader.name)));
        }
        return record;
    }

    [[nodiscard]] std::vector<DiagnosticRecord> diagnostics() const {
        std::vector<DiagnosticRecord> records;
        if (notice_.diagnostics.empty()) {
            return records;
        }
        LineIndex const lines{notice_.source.view()};
        records.reserve(notice_.diagnostics.size());
        for (Diagnostic const& diagnostic : notice_.diagnostics) {
            DiagnosticFacts const& row = facts(diagnostic.code);
            Position const position = lines.position(diagnostic.span.begin);
            records.push_back({std::string{row.name}, row.severity, diagnostic.span, position.line,
                               position.column, message(notice_, diagnostic)});
        }
        return records;
    }

    [[nodiscard]] static std::string valid(std::string_view text) {
        return find_invalid_utf8(text) ? with_replacement_characters(text) : std::string{text};
    }

private:
    [[nodiscard]] static OptionalText valid_or_none(std::string_view text) {
        return text.empty() ? OptionalText{} : OptionalText{valid(text)};
    }

    [[nodiscard]] OptionalText words(Phrase phrase) const {
        return valid_or_none(notice_.read(phrase));
    }

    [[nodiscard]] std::vector<std::string> list(std::vector<Phrase> const& phrases) const {
        std::vector<std::string> result;
        for (Phrase const phrase : phrases) {
            result.push_back(valid(notice_.read(phrase)));
        }
        return result;
    }

    [[nodiscard]] OptionalText damaged(PrintedDate const& date) const {
        return date.value ? OptionalText{} : words(date.printed);
    }

    [[nodiscard]] static OptionalIndex none_if_zero(std::uint32_t index) noexcept {
        return index == 0 ? OptionalIndex{} : OptionalIndex{index};
    }

    [[nodiscard]] static OptionalText lead_rule(LeadRule rule) {
        switch (rule) {
        case LeadRule::none:
            break;
        case LeadRule::first_listed:
            return "first_listed";
        case LeadRule::responsible_leads:
            return "responsible_leads";
        }
        return std::nullopt;
    }

    Notice const& notice_;
};

}  // namespace detail

/// The notice in the words of the contract. Linear in the notice. Invalid bytes become U+FFFD;
/// messages are in English.
[[nodiscard]] inline NoticeRecord to_record(Notice const& notice) {
    return detail::RecordMaker{notice}();
}

/// One item of `notice` in the words of the contract.
[[nodiscard]] inline ItemRecord to_record(Notice const& notice, Item const& item) {
    return detail::RecordMaker{notice}.make(item);
}

/// One target of `notice` in the words of the contract.
[[nodiscard]] inline TargetRecord to_record(Notice const& notice, Target const& target) {
    return detail::RecordMaker{notice}.make(target);
}

}  // namespace fengong
