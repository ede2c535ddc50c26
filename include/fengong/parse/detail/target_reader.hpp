// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/coverage_goal.hpp>
#include <fengong/parse/detail/context_rejection.hpp>
#include <fengong/parse/detail/deadlines.hpp>
#include <fengong/parse/detail/enumeration.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_parts.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/relative_goal.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Reads the targets and rejections of one item after the other; keeps its working memory.
///
/// A sentence is divided into clauses at commas, a clause into the stretches in front of its numbers.
/// What a number does not say for itself (verb, indicator, comparator, deadline) it takes from the one
/// before it in the clause, the indicator also from the clause before in the sentence.
class TargetReader {
public:
    explicit TargetReader(NoticeBuilder& builder) : builder_{builder} {}

    /// Reads what is promised in the `parts` of `words`, and hangs it on `item`.
    void read(CompactText const& words, std::vector<Stretch> const& parts, Item& item) {
        words_ = &words;
        text_ = words.view();
        item.targets.first = static_cast<std::uint32_t>(targets().size());
        item.rejections.first = static_cast<std::uint32_t>(builder_.notice().rejections.size());
        first_ = item.targets.first;
        last_whole_.reset();
        deadlines_.start_item();
        for (Stretch const part : parts) {
            list_.clear();
            TokenReader{text_, part, list_};
            read_sentences(part);
        }
        item.targets.count = static_cast<std::uint32_t>(targets().size()) - item.targets.first;
        item.rejections.count =
            static_cast<std::uint32_t>(builder_.notice().rejections.size()) - item.rejections.first;
        if (auto const only = deadlines_.only_of_item();
            only && item.deadline.empty() && !is_taken(item)) {
            item.deadline = phrase(*only);
        }
    }

private:
    /// Whether a target has the deadline; else the only one in an item is the item's.
    [[nodiscard]] bool is_taken(Item const& item) {
        return std::ranges::any_of(builder_.notice().targets_of(item),
                                   [](Target const& target) { return !target.deadline.empty(); });
    }

    static constexpr std::size_t nearby = 600;  // bytes: 200 Chinese characters

    [[nodiscard]] std::vector<Target>& targets() noexcept { return builder_.notice().targets; }
    [[nodiscard]] std::string_view text(Stretch where) const {
        return text_.substr(where.begin, where.end - where.begin);
    }
    [[nodiscard]] Phrase phrase(Stretch where) {
        return where.empty() ? Phrase{} : builder_.phrase(*words_, where.begin, where.end);
    }
    /// Words printed at `where` that read otherwise.
    [[nodiscard]] Phrase phrase(Stretch where, std::string const& reading) {
        return builder_.phrase_reading(words_->source_span(where.begin, where.end), reading);
    }
    [[nodiscard]] Token const& token(std::size_t index) const { return list_.tokens[index]; }
    [[nodiscard]] QuantityReading const& quantity_of(Token const& token) const {
        return list_.quantities[token.quantity];
    }

    void read_sentences(Stretch part) {
        std::size_t begin = part.begin;
        std::size_t first = 0;
        bool promising = false;  // whether the clause has more than punctuation
        start_sentence();
        for (std::size_t index = 0; index < list_.tokens.size(); ++index) {
            TokenKind const kind = token(index).kind;
            promising = promising || kind < TokenKind::pause;
            if (kind != TokenKind::comma && kind != TokenKind::stop) {
                continue;
            }
            if (promising) {
                link_tokens(list_, first, index);
                clause_ = TargetClause{list_, {begin, token(index).begin}, first, index};
                read_clause();
            }
            begin = token(index).end;
            first = index + 1;
            promising = false;
            if (kind == TokenKind::stop) {
                start_sentence();
            }
        }
    }

    /// Words about a number are near it: where those in front begin, at most 200 characters away, and
    /// where those behind end. Without a limit a clause without end would be read again and again.
    [[nodiscard]] std::size_t lead_begin(std::size_t end) const noexcept {
        return end - segment_ > nearby ? next_character(text_, end - nearby) : segment_;
    }
    [[nodiscard]] std::size_t nearby_end(std::size_t begin) const noexcept {
        std::size_t const end = clause_.where().end;
        return end - begin > nearby ? next_character(text_, begin + nearby) : end;
    }

    void start_sentence() {
        deadlines_.start_sentence();
        last_in_sentence_ = {};
    }

    void read_clause() {
        segment_ = clause_.where().begin;
        first_in_clause_ = targets().size();
        deadlines_.start_clause();
        times_.clear();
        thresholds_.clear();
        last_in_clause_.reset();
        lead_comparator_.reset();
        part_of_.reset();
        stretch_ = false;
        respectively_.reset();
        last_threshold_.reset();
        for (std::size_t index = clause_.first(); index < clause_.last(); ++index) {
            Token const& here = token(index);
            if (here.begin < segment_) {
                continue;  // part of a goal that has been read
            }
            switch (here.kind) {
            case TokenKind::calendar:
                read_calendar(here);
                break;
            case TokenKind::quantity:
                read_number(index);
                break;
            case TokenKind::formula:
                reject({here.begin, here.end}, RejectionReason::name);
                break;
            case TokenKind::coverage:
                read_coverage(here);
                break;
            case TokenKind::doubling:
                read_doubling(here);
                break;
            case TokenKind::relation:
                read_relation(index);
                break;
            case TokenKind::pause:
                segment_ = last_in_clause_ ? here.end : segment_;
                break;
            case TokenKind::stretch:
                stretch_ = true;
                break;
            case TokenKind::comma:
            case TokenKind::stop:
                break;
            }
        }
        auto const in_clause = std::span{targets()}.subspan(first_in_clause_);
        complete_levels(builder_, in_clause);
        if (respectively_) {
            distribute(builder_, *words_, in_clause.subspan(*respectively_ - first_in_clause_),
                       {subject_, deadlines_.of_clause(), thresholds_});
        }
    }

    void read_calendar(Token const& here) {
        Stretch const where{here.begin, here.end};
        if (here.quoted) {
            return;
        }
        times_.push_back(where);
        if (!here.deadline) {
            reject(where, RejectionReason::year);
            return;
        }
        deadlines_.add(where, clause_.where(), here.until);
    }

    void reject(Stretch where, RejectionReason reason) {
        builder_.notice().rejections.push_back({phrase(where), reason});
    }

    void read_number(std::size_t index) {
        Token const& here = token(index);
        QuantityReading const& quantity = quantity_of(here);
        if (auto const& rejection = list_.rejections[here.quantity]) {
            // Figures of speech (一批, 三大) are words; only what has a measure is worth a line.
            if (quantity.digits || !quantity.measure.is_none()) {
                reject({rejection->begin, rejection->end}, rejection->reason);
            }
            return;
        }
        if (!quantity.value || !apply(quantity.scale, *quantity.value)) {
            builder_.diagnose(DiagnosticCode::number_too_large,
                              words_->source_span(quantity.begin, quantity.number_end));
            return;
        }
        Lead const lead =
            LeadReader{text_, {lead_begin(quantity.begin), quantity.begin}, times_}.read();
        if (auto const reason = rejection_at(index, lead)) {
            reject({quantity.begin, quantity.tail}, *reason);
            if (*reason == RejectionReason::threshold) {
                last_threshold_ = clause_.last_of_chain(index);
                std::size_t const noun =
                    lead.indicator.empty() ? quantity.begin : lead.indicator.begin;
                thresholds_.push_back({noun, quantity.tail});
                // The next in an enumeration of thresholds begins behind the 、.
                segment_ = token(index + 1).kind == TokenKind::pause && index != *last_threshold_
                               ? token(index + 1).end
                               : segment_;
            }
            return;
        }
        add_target(quantity, lead, clause_.segment_end(index));
    }

    [[nodiscard]] std::optional<RejectionReason> rejection_at(std::size_t index,
                                                              Lead const& lead) const {
        if (last_threshold_ && index <= *last_threshold_) {
            return RejectionReason::threshold;
        }
        return reject_in_context(text_, clause_, list_, index, lead);
    }

    void add_target(QuantityReading const& quantity, Lead const& lead, std::size_t end) {
        Target const* const previous = last_in_clause_ ? &targets()[*last_in_clause_] : nullptr;
        bool const enumerated = previous != nullptr && lead.verb.empty();
        Target target;
        target.value = quantity.value;
        target.upper = quantity.upper;
        target.scale = quantity.scale;
        target.measure = quantity.measure;
        if (quantity.measure.is_unlisted()) {
            target.measure_printed = phrase({quantity.measure_begin, quantity.end});
        }
        target.magnitude = apply(quantity.scale, *quantity.value);
        target.implicit = !quantity.digits;
        target.stretch = stretch_;
        bool const growing = enumerated && previous->kind == TargetKind::growth;
        target.kind = kind_of(quantity.measure, lead.change || growing);
        if (!enumerated) {
            lead_comparator_ = lead.comparator;
        }
        target.comparator = quantity.comparator ? *quantity.comparator
                            : lead.comparator   ? *lead.comparator
                                                : lead_comparator_.value_or(Comparator::exactly);
        target.verb = enumerated ? previous->verb : phrase(lead.verb);
        target.falling =
            enumerated ? previous->falling : falling_verbs.prefix_of(text(lead.verb)) != 0;
        target.indicator = indicator_of(quantity, lead, end);
        target.printed = phrase({quantity.begin, quantity.end});
        target.quote = phrase(clause_.where());
        target.per = lead.average && target.kind != TargetKind::amount ? Phrase{} : rate_of(lead);
        target.deadline = phrase(deadlines_.current());
        if (!thresholds_.empty() && !lead.respectively && !respectively_) {
            target.scope = phrase(thresholds_.back());
            thresholds_.clear();
        }
        if (lead.part) {
            part_of_ = last_whole_;
        }
        target.part_of = part_of_;
        target.stretch = target.stretch || (part_of_ && targets()[first_ + *part_of_].stretch);
        push(target, quantity.tail);
        if (lead.respectively) {
            respectively_ = targets().size() - 1;
            subject_ = lead.indicator;
        }
    }

    /// What is measured stands before the number (新增海外仓2个), behind it (实施4个老旧小区改造), or with the
    /// number before (营收达到310亿元、增长10.7%).
    [[nodiscard]] Phrase indicator_of(QuantityReading const& quantity, Lead const& lead,
                                      std::size_t end) {
        // `金山街、文峰路等3条示范街`: what is enumerated are examples of what stands behind.
        bool const examples = text(lead.indicator).ends_with("等");
        if (quantity.tail < end && (lead.indicator.empty() || examples)) {
            return phrase({quantity.tail, end});
        }
        if (!lead.indicator.empty()) {
            return phrase(lead.indicator);
        }
        return last_in_sentence_ ? targets()[*last_in_sentence_].indicator : Phrase{};
    }

    [[nodiscard]] Phrase rate_of(Lead const& lead) {
        if (lead.second_per.empty()) {
            return phrase(lead.per);
        }
        std::string reading{text(lead.per)};
        reading += text(lead.second_per);
        return phrase({lead.per.begin, lead.second_per.end}, reading);
    }

    void push(Target const& target, std::size_t end) {
        targets().push_back(target);
        if (!target.part_of) {
            last_whole_ = static_cast<std::uint32_t>(targets().size() - 1 - first_);
        }
        last_in_clause_ = targets().size() - 1;
        last_in_sentence_ = last_in_clause_;
        segment_ = end;
    }

    /// A target that a word makes: 全覆盖, 翻番, 同步.
    void add_word_target(Token const& here, Target target, Stretch subject, std::size_t end) {
        Lead const lead = LeadReader{text_, subject, times_}.read();
        target.stretch = stretch_;
        target.printed = phrase({here.begin, here.end});
        target.verb = target.verb.empty() ? target.printed : target.verb;
        target.quote = phrase(clause_.where());
        target.deadline = phrase(deadlines_.current());
        target.indicator = phrase(lead.indicator);
        if (lead.indicator.empty() && last_in_sentence_) {
            target.indicator = targets()[*last_in_sentence_].indicator;
        }
        push(target, end);
    }

    void read_coverage(Token const& here) {
        auto const goal = read_coverage_goal(text_, {lead_begin(here.begin), nearby_end(here.end)},
                                             {here.begin, here.end});
        if (!goal) {
            return;
        }
        Target target = implicit_share(TargetKind::coverage, goal->percent);
        if (goal->percent == 0) {
            target.measure = Measure{};
        }
        add_word_target(here, target, goal->subject, here.end);
    }

    /// 翻番 is twice as much: growth of 100 %; 翻两番 is four times.
    void read_doubling(Token const& here) {
        int const percent = here.word == "翻两番" ? 300 : 100;
        add_word_target(here, implicit_share(TargetKind::growth, percent), {segment_, here.begin},
                        here.end);
    }

    void read_relation(std::size_t index) {
        Token const& here = token(index);
        auto const goal = read_relative_goal(text_, {lead_begin(here.begin), nearby_end(here.end)},
                                             {here.begin, here.end});
        if (!goal || clause_.number_follows(index)) {
            return;
        }
        Target target;
        target.kind = TargetKind::relative;
        target.comparator = goal->comparator;
        target.verb = phrase(goal->verb);
        target.reference = phrase(goal->reference);
        for (Stretch const subject : growing_subjects(text_, goal->subject)) {
            add_word_target(here, target, subject, goal->end);
        }
    }

    NoticeBuilder& builder_;
    CompactText const* words_ = nullptr;
    std::string_view text_;
    TokenList list_;
    std::uint32_t first_ = 0;  // the first target of the item
    Deadlines deadlines_;
    std::optional<std::uint32_t> last_whole_;  // the last that is no 其中 part, counted from there

    // Of the sentence:
    std::optional<std::size_t> last_in_sentence_;
    // Of the clause:
    TargetClause clause_;
    std::size_t first_in_clause_ = 0;  // the first target of the clause
    std::size_t segment_ = 0;          // where the words for the next target begin
    bool stretch_ = false;
    std::vector<Stretch> times_;  // all calendar phrases
    std::vector<Stretch> thresholds_;
    std::optional<std::size_t>
        last_threshold_;  // the token up to which an enumeration of thresholds runs
    std::optional<std::size_t> last_in_clause_;
    std::optional<Comparator> lead_comparator_;
    std::optional<std::uint32_t> part_of_;
    std::optional<std::size_t> respectively_;  // the first target behind 分别
    Stretch subject_;                          // and its subject
};

}  // namespace fengong::detail
