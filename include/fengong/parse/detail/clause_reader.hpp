// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/bare_matter.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/context_rejection.hpp>
#include <fengong/parse/detail/deadlines.hpp>
#include <fengong/parse/detail/difference.hpp>
#include <fengong/parse/detail/enumeration.hpp>
#include <fengong/parse/detail/grant.hpp>
#include <fengong/parse/detail/listed_times.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/report.hpp>
#include <fengong/parse/detail/share_bound.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_noun.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/detail/target_writer.hpp>
#include <fengong/parse/detail/verbs_behind.hpp>
#include <fengong/parse/detail/verbs_of_noun.hpp>
#include <fengong/parse/detail/word_goals.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// Reads the targets and rejections of one clause after the other; keeps what those of the item, the sentence and the
/// clause leave to the next.
///
/// A clause is divided into the stretches in front of its numbers.
class ClauseReader {
public:
    explicit ClauseReader(NoticeBuilder& builder) : builder_{builder} {}
    ClauseReader(ClauseReader const&) = delete;  // what writes refers to what is remembered
    ClauseReader& operator=(ClauseReader const&) = delete;

    /// Begins an item with the text `words`, whose tokens will be in `list`; both must outlive its clauses.
    void start_item(CompactText const& words, TokenList const& list, Item const& item) {
        words_ = &words;
        text_ = words.view();
        list_ = &list;
        write_.start_item(words);
        deadlines_.start_item();
        if (item.ordinal == 1) {
            Notice const& notice = builder_.notice();
            reports_.start_notice(first_year(builder_.read(notice.title), notice.year));
        }
    }

    /// Begins a sentence, or a part of one behind a `semicolon`; the deadline of one in front also `holds` on in its parts.
    void start_part(bool semicolon, bool holds) {
        holds ? deadlines_.start_part() : deadlines_.start_sentence();
        reports_.start_part(semicolon);
        memory_.start_part();
        memory_.last_in_sentence.reset();
    }

    /// Takes a clause without numbers, which may name what those behind it are of.
    void name_matter(Stretch clause) {
        reports_.take(text_, clause);
        bool const colon = mark_at(text_, clause.end).kind == Punctuation::colon;
        memory_.last_in_sentence = colon ? std::nullopt : memory_.last_in_sentence;
        memory_.take_topic(text_, clause, colon, !memory_.last_in_sentence);
    }

    /// Reads what `clause`, whose tokens are linked, promises.
    void read(TargetClause const& clause) {
        clause_ = clause;
        reports_.take(text_, clause_.where());
        deadlines_.start_clause();
        memory_.start(clause_.where().begin, write_.targets().size());
        memory_.condition = clause_.is_condition(text_);
        for (std::size_t index = clause_.first(); index < clause_.last(); ++index) {
            Token const& here = token(index);
            if (here.begin < memory_.segment) {
                continue;  // part of a goal that has been read
            }
            switch (here.kind) {
            case TokenKind::calendar:
                read_calendar(index);
                break;
            case TokenKind::quantity:
                read_number(index);
                break;
            case TokenKind::formula:
                write_.reject({here.begin, here.end}, RejectionReason::name);
                break;
            case TokenKind::coverage:
            case TokenKind::doubling:
            case TokenKind::relation:
                if (!reports_.here()) {
                    read_word(index);
                }
                break;
            case TokenKind::pause:
                memory_.pass(here);
                memory_.last_in_sentence =
                    here.aside == Aside::ends ? memory_.last : memory_.last_in_sentence;
                break;
            case TokenKind::stretch:
                memory_.hope(text_, here);
                break;
            case TokenKind::comma:
            case TokenKind::stop:
                break;
            }
        }
        auto const in_clause = write_.targets_from(memory_.first);
        complete_levels(builder_, in_clause);
        if (memory_.respectively) {
            distribute(builder_, *words_, in_clause.subspan(*memory_.respectively - memory_.first),
                       {memory_.subject, memory_.verbs, deadlines_.of_clause(), deadlines_.listed(),
                        deadlines_.lists_anew(), ranges::view(memory_.thresholds),
                        write_.targets_before_clause()});
        }
    }

    /// The deadline of the item that stands in a clause without a target; empty if none does, or more than one.
    [[nodiscard]] Phrase deadline_of_item() {
        auto const only = deadlines_.only_of_item();
        return only ? write_.phrase(*only) : Phrase{};
    }

private:
    [[nodiscard]] Token const& token(std::size_t index) const { return list_->tokens[index]; }

    void read_calendar(std::size_t index) {
        Token const& here = token(index);
        Stretch const where{here.begin, here.end};
        if (here.quoted) {
            return;
        }
        memory_.times.push_back(where);
        if (!deadlines_.lists(where)) {
            deadlines_.list(listed_times(text_, *list_, index));
        }
        if (here.whole_year) {
            deadlines_.end();
        } else if (reports_.here()) {
            write_.reject(where, RejectionReason::date);
        } else if (here.deadline || is_due(text_, clause_.where(), where, builder_.notice().year)) {
            Stretch const rest = without_lead_in(text_, clause_.where(), where);
            deadlines_.add(where, rest, here.until);
            memory_.stretch_behind = memory_.stretch && where == rest;
        } else {
            if (names_year(text_, where, builder_.notice().year)) {
                deadlines_.stop();
            }
            write_.reject(where, RejectionReason::year);
        }
    }

    /// The words in front of the number of token `index`.
    [[nodiscard]] Stretch words_in_front(std::size_t index) const {
        std::size_t const end = std::max(end_of_lead(text_, *list_, index), memory_.segment);
        return {memory_.lead_begin(text_, end), end};
    }
    [[nodiscard]] Lead read_lead(std::size_t index) const {
        return LeadReader{text_, words_in_front(index), ranges::view(memory_.times)}.read();
    }
    [[nodiscard]] QuantityReading const& quantity_of(std::size_t index) const {
        return list_->quantities[token(index).quantity];
    }

    void read_number(std::size_t index) {
        QuantityReading const& quantity = quantity_of(index);
        bool const changes =
            quantity.digits && changes_to.prefix_of(text_.substr(quantity.tail)) != 0;
        if (auto const& rejection = list_->rejections[token(index).quantity];
            rejection && !changes) {
            keep_rejected(index, *rejection);
            return;
        }
        if (!quantity.endless && (!quantity.value || !apply(quantity.scale, *quantity.value))) {
            builder_.diagnose(DiagnosticCode::number_too_large,
                              words_->source_span(quantity.begin, quantity.number_end));
            return;
        }
        Lead lead = read_lead(index);
        if (memory_.last && gives_on(text_, words_in_front(index).begin,
                                     builder_.read(write_.targets()[*memory_.last].verb), lead)) {
            lead.indicator.end = lead.verb.end;
            lead.verb = {};
        }
        if (reports_.here()) {
            write_.reject({quantity.begin, quantity.tail}, RejectionReason::reference);
            memory_.count(matter_of_the_past(text_, lead.indicator), quantity.measure);
            memory_.segment = quantity.tail;
            return;
        }
        Stretch const noun = complete(index, lead);
        if (auto const reason = reason_against(index, lead)) {
            reject_number(index, lead, *reason);
        } else {
            promise(index, lead, noun);
        }
    }

    /// Keeps what a number is that has been told from goals by what stands right beside it.
    void keep_rejected(std::size_t index, NumberRejection const& rejection) {
        QuantityReading const& quantity = quantity_of(index);
        Stretch const where{rejection.begin, rejection.end};
        // Figures of speech (一批, 三大) are words; only what has a measure is worth a line.
        if (quantity.digits || !quantity.measure.is_none()) {
            bool const each =
                gives_for_each_one(text_, memory_.lead_begin(text_, quantity.begin), quantity);
            write_.reject(where, each ? RejectionReason::base : rejection.reason);
            each ? memory_.give_for_each(where) : void();
            memory_.segment = is_instalments(text_, quantity) ? where.end : memory_.segment;
        }
        if (rejection.reason == RejectionReason::date) {
            memory_.times.push_back(where);  // 2026—2027年
        }
        if (rejection.reason == RejectionReason::threshold && !quantity.digits) {
            memory_.add_threshold(text_, *list_, index, index, read_lead(index));  // 亿元以上项目
        }
    }

    /// Completes `lead`, the words in front of the number of token `index`, by those behind it; returns what is counted there.
    [[nodiscard]] Stretch complete(std::size_t index, Lead& lead) {
        QuantityReading const& quantity = quantity_of(index);
        Stretch noun =
            noun_behind(text_, clause_, *list_, index, lead, ranges::view(memory_.times));
        take_verb_before_noun(text_, quantity, noun, lead);
        GrantReader{
            text_, quantity, words_in_front(index), clause_.nearby_end(text_, quantity.tail),
            noun,  lead}
            .read();
        take_verb_behind_group(text_, quantity.measure, lead, noun);
        bool const goes_on =
            write_.last_target() != nullptr && write_.last_target()->measure == quantity.measure;
        take_verb_of_things(text_, quantity, goes_on, noun, lead);
        take_reach_of_things(text_, noun, lead);
        take_verb_behind_matter(text_, quantity, noun, lead);
        take_reference(text_, quantity, lead);
        if (memory_.label_of(quantity.measure).empty() && memory_.changing.empty() &&
            is_bare_matter(builder_, text_, quantity.measure, noun, lead, write_.last_target())) {
            lead.indicator = std::exchange(lead.verb, {});
        }
        if (lead.verb.empty() && lead.indicator.empty()) {
            lead.verb = std::exchange(memory_.verb_of_groups, {});
        }
        lead.respectively = lead.respectively ||
                            joins_bound(text_, *list_, index, memory_.respectively.has_value());
        return noun;
    }

    /// Whether the number of token `index` says how much is given for each of something.
    [[nodiscard]] bool is_for_each(std::size_t index, Lead const& lead) const {
        return gives_for_each(text_, words_in_front(index), lead);
    }

    /// Why the number of token `index` is no goal; nothing if it is one.
    [[nodiscard]] std::optional<RejectionReason> reason_against(std::size_t index,
                                                                Lead const& lead) const {
        return is_for_each(index, lead) ? RejectionReason::base
               : memory_.is_threshold(index)
                   ? RejectionReason::threshold
                   : reject_in_context(text_, clause_, *list_, index, lead);
    }

    /// Rejects the number of token `index`, and keeps what it leaves to those behind.
    void reject_number(std::size_t index, Lead const& lead, RejectionReason reason) {
        QuantityReading const& quantity = quantity_of(index);
        bool const for_each = is_for_each(index, lead);
        write_.reject({quantity.begin, quantity.tail}, reason);
        memory_.verb_of_groups =
            counts_groups(text_, quantity.tail) ? lead.verb : memory_.verb_of_groups;
        memory_.segment = segment_behind(text_, quantity.tail, reason, memory_.segment);
        if (reason == RejectionReason::reference) {
            memory_.begin_change(text_, lead, quantity.tail);
            memory_.count(matter_of_the_past(text_, lead.indicator), quantity.measure);
        }
        if (reason == RejectionReason::threshold) {
            memory_.add_threshold(text_, *list_, index, clause_.last_of_chain(index), lead);
        }
        if (for_each) {
            memory_.give_for_each({quantity.begin, quantity.end});
        }
    }

    /// Adds the target of the number of token `index`.
    void promise(std::size_t index, Lead const& lead, Stretch noun) {
        QuantityReading const& quantity = quantity_of(index);
        if (lead.attributive && quantity.measure.dimension() != Dimension::share) {
            deadlines_.withdraw(memory_.lead_begin(text_, quantity.begin));
        }
        if (std::size_t const bound = behind_bound(*list_, index); bound != index) {
            memory_.thresholds.push_back({token(bound).begin, token(bound).end});
        }
        write_.add_target(quantity, lead, noun, clause_.where());
        if (std::size_t const bound = reached_by_share(text_, clause_, *list_, index, lead);
            bound != index) {
            take_bound(bound);
        }
    }

    /// Makes the number of token `index`, with the comparator in front of it, the scope of the last target.
    void take_bound(std::size_t index) {
        QuantityReading const& quantity = quantity_of(index);
        auto const comparator = comparator_before(text_.substr(0, quantity.begin));
        std::size_t const begin = quantity.begin - (comparator ? comparator->word.size() : 0);
        write_.targets().back().scope = write_.phrase({begin, quantity.tail});
        write_.reject({quantity.begin, quantity.tail}, RejectionReason::threshold);
        memory_.segment = quantity.tail;
    }

    /// A goal that a word makes: 全覆盖, 翻番, 同步.
    void read_word(std::size_t index) {
        WordGoalReader const reader{text_, *list_, clause_, memory_.segment};
        for (WordGoal const& goal :
             reader.read(index, memory_.lead_begin(text_, token(index).begin))) {
            write_.add_word_target(*list_, clause_, index, goal);
        }
    }

    NoticeBuilder& builder_;
    CompactText const* words_ = nullptr;
    std::string_view text_;
    TokenList const* list_ = nullptr;
    Deadlines deadlines_;
    Reports reports_;
    TargetClause clause_;
    ClauseMemory memory_;
    TargetWriter write_{builder_, memory_, deadlines_};
};

}  // namespace fengong::detail
