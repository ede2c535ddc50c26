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
#include <fengong/parse/detail/target_indicator.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_noun.hpp>
#include <fengong/parse/detail/target_parts.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/detail/verbs_behind.hpp>
#include <fengong/parse/detail/word_goals.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Reads the targets and rejections of one clause after the other; keeps what those of the item, the sentence and the
/// clause leave to the next.
///
/// A clause is divided into the stretches in front of its numbers. What a number does not say for itself (verb, indicator,
/// comparator, deadline) it takes from the one before it in the clause, the indicator also from the clause before in the
/// sentence.
class ClauseReader {
public:
    explicit ClauseReader(NoticeBuilder& builder) : builder_{builder} {}

    /// Begins an item with the text `words`, whose tokens will be in `list`; both must outlive its clauses.
    void start_item(CompactText const& words, TokenList const& list, Item const& item) {
        words_ = &words;
        text_ = words.view();
        list_ = &list;
        first_ = static_cast<std::uint32_t>(targets().size());
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
        last_in_sentence_.reset();
    }

    /// Takes a clause without numbers, which may name what those behind it are of.
    void name_matter(Stretch clause) {
        reports_.take(text_, clause);
        bool const colon = mark_at(text_, clause.end).kind == Punctuation::colon;
        last_in_sentence_ = colon ? std::nullopt : last_in_sentence_;
        memory_.take_topic(text_, clause, colon, !last_in_sentence_);
    }

    /// Reads what `clause`, whose tokens are linked, promises.
    void read(TargetClause const& clause) {
        clause_ = clause;
        reports_.take(text_, clause_.where());
        deadlines_.start_clause();
        memory_.start(clause_.where().begin, targets().size());
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
                reject({here.begin, here.end}, RejectionReason::name);
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
                last_in_sentence_ = here.aside == Aside::ends ? memory_.last : last_in_sentence_;
                break;
            case TokenKind::stretch:
                memory_.hope(text_, here);
                break;
            case TokenKind::comma:
            case TokenKind::stop:
                break;
            }
        }
        auto const in_clause = targets_from(memory_.first);
        complete_levels(builder_, in_clause);
        if (memory_.respectively) {
            distribute(builder_, *words_, in_clause.subspan(*memory_.respectively - memory_.first),
                       {memory_.subject, memory_.verbs, deadlines_.of_clause(), deadlines_.listed(),
                        deadlines_.lists_anew(), ranges::view(memory_.thresholds),
                        ranges::view(targets(), first_, memory_.first - first_)});
        }
    }

    /// The deadline of the item that stands in a clause without a target; empty if none does, or more than one.
    [[nodiscard]] Phrase deadline_of_item() {
        auto const only = deadlines_.only_of_item();
        return only ? phrase(*only) : Phrase{};
    }

private:
    [[nodiscard]] std::vector<Target>& targets() noexcept { return builder_.notice().targets; }
    [[nodiscard]] std::span<Target> targets_from(std::size_t first) noexcept {
        return {targets().data() + first, targets().size() - first};
    }
    [[nodiscard]] std::string_view text(Stretch where) const {
        return text_.substr(where.begin, where.end - where.begin);
    }
    [[nodiscard]] Phrase phrase(Stretch where) {
        return where.empty() ? Phrase{} : builder_.phrase(*words_, where.begin, where.end);
    }
    [[nodiscard]] Target const* last_target() {
        return last_in_sentence_ ? &targets()[*last_in_sentence_] : nullptr;
    }
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
            reject(where, RejectionReason::date);
        } else if (here.deadline || is_due(text_, clause_.where(), where, builder_.notice().year)) {
            Stretch const rest = without_lead_in(text_, clause_.where(), where);
            deadlines_.add(where, rest, here.until);
            memory_.stretch_behind = memory_.stretch && where == rest;
        } else {
            if (names_year(text_, where, builder_.notice().year)) {
                deadlines_.stop();
            }
            reject(where, RejectionReason::year);
        }
    }

    void reject(Stretch where, RejectionReason reason) {
        builder_.notice().rejections.push_back({phrase(where), reason});
    }

    void read_number(std::size_t index) {
        Token const& here = token(index);
        QuantityReading const& quantity = list_->quantities[here.quantity];
        bool const changes =
            quantity.digits && changes_to.prefix_of(text_.substr(quantity.tail)) != 0;
        if (auto const& rejection = list_->rejections[here.quantity]; rejection && !changes) {
            Stretch const where{rejection->begin, rejection->end};
            // Figures of speech (一批, 三大) are words; only what has a measure is worth a line.
            if (quantity.digits || !quantity.measure.is_none()) {
                bool const each =
                    gives_for_each_one(text_, memory_.lead_begin(text_, quantity.begin), quantity);
                reject(where, each ? RejectionReason::base : rejection->reason);
                each ? memory_.give_for_each(where) : void();
                memory_.segment = is_instalments(text_, quantity) ? where.end : memory_.segment;
            }
            if (rejection->reason == RejectionReason::date) {
                memory_.times.push_back(where);  // 2026—2027年
            }
            return;
        }
        if (!quantity.endless && (!quantity.value || !apply(quantity.scale, *quantity.value))) {
            builder_.diagnose(DiagnosticCode::number_too_large,
                              words_->source_span(quantity.begin, quantity.number_end));
            return;
        }
        Stretch const before{memory_.lead_begin(text_, quantity.begin),
                             end_of_lead(text_, *list_, index)};
        Lead lead = LeadReader{text_, before, ranges::view(memory_.times)}.read();
        if (memory_.last &&
            gives_on(text_, before.begin, builder_.read(targets()[*memory_.last].verb), lead)) {
            lead.indicator.end = lead.verb.end;
            lead.verb = {};
        }
        if (reports_.here()) {
            reject({quantity.begin, quantity.tail}, RejectionReason::reference);
            memory_.count(matter_of_the_past(text_, lead.indicator), quantity.measure);
            memory_.segment = quantity.tail;
            return;
        }
        Stretch noun =
            noun_behind(text_, clause_, *list_, index, lead, ranges::view(memory_.times));
        take_verb_before_noun(text_, quantity, noun, lead);
        GrantReader{text_, quantity, before, clause_.nearby_end(text_, quantity.tail), noun, lead}
            .read();
        take_verb_behind_group(text_, lead, noun);
        take_verb_of_things(text_, quantity, noun, lead);
        take_verb_behind_matter(text_, quantity, noun, lead);
        take_reference(text_, quantity, lead);
        if (memory_.label_of(quantity.measure).empty() && memory_.changing.empty() &&
            is_bare_matter(builder_, text_, quantity.measure, noun, lead, last_target())) {
            lead.indicator = std::exchange(lead.verb, {});
        }
        if (lead.verb.empty() && lead.indicator.empty()) {
            lead.verb = std::exchange(memory_.verb_of_groups, {});
        }
        bool const for_each = gives_for_each(text_, before, lead);
        lead.respectively = lead.respectively ||
                            joins_bound(text_, *list_, index, memory_.respectively.has_value());
        std::optional<RejectionReason> const reason =
            for_each                      ? RejectionReason::base
            : memory_.is_threshold(index) ? RejectionReason::threshold
                                          : reject_in_context(text_, clause_, *list_, index, lead);
        if (reason) {
            reject({quantity.begin, quantity.tail}, *reason);
            memory_.verb_of_groups =
                counts_groups(text_, quantity.tail) ? lead.verb : memory_.verb_of_groups;
            memory_.segment = segment_behind(text_, quantity.tail, *reason, memory_.segment);
            if (*reason == RejectionReason::reference) {
                memory_.begin_change(text_, lead, quantity.tail);
                memory_.count(matter_of_the_past(text_, lead.indicator), quantity.measure);
            }
            if (*reason == RejectionReason::threshold) {
                memory_.add_threshold(*list_, index, clause_.last_of_chain(index), lead);
            }
            if (for_each) {
                memory_.give_for_each({quantity.begin, quantity.end});
            }
            return;
        }
        if (lead.attributive && quantity.measure.dimension() != Dimension::share) {
            deadlines_.withdraw(memory_.lead_begin(text_, quantity.begin));
        }
        if (std::size_t const bound = behind_bound(*list_, index); bound != index) {
            memory_.thresholds.push_back({token(bound).begin, token(bound).end});
        }
        add_target(quantity, lead, noun);
        if (std::size_t const bound = reached_by_share(text_, clause_, *list_, index, lead);
            bound != index) {
            take_bound(bound);
        }
    }

    /// Makes the number of token `index`, with the comparator in front of it, the scope of the last target.
    void take_bound(std::size_t index) {
        QuantityReading const& quantity = list_->quantities[token(index).quantity];
        auto const comparator = comparator_before(text_.substr(0, quantity.begin));
        std::size_t const begin = quantity.begin - (comparator ? comparator->word.size() : 0);
        targets().back().scope = phrase({begin, quantity.tail});
        reject({quantity.begin, quantity.tail}, RejectionReason::threshold);
        memory_.segment = quantity.tail;
    }

    /// The target in front that `lead` leaves things to: the one before in the clause if it has no verb
    /// of its own, the one before in the sentence if it says nothing at all (增长10%，力争12%).
    [[nodiscard]] Target const* continued_by(Lead const& lead, Stretch noun) {
        if (!lead.verb.empty()) {
            return nullptr;
        }
        bool const silent = lead.indicator.empty() && noun.empty();
        auto const index = silent && !memory_.last ? last_in_sentence_ : memory_.last;
        return index ? &targets()[*index] : nullptr;
    }

    void add_target(QuantityReading const& quantity, Lead const& lead, Stretch noun) {
        Target const* const previous = continued_by(lead, noun);
        bool const enumerated = previous != nullptr;
        Target target = target_of(quantity);
        if (quantity.measure.is_unlisted()) {
            target.measure_printed = phrase({quantity.measure_begin, quantity.end});
        }
        target.stretch = memory_.stretch;
        bool const silent = lead.indicator.empty() && noun.empty() && last_in_sentence_;
        Target const* const before = silent ? &targets()[*last_in_sentence_] : previous;
        bool const growing =
            memory_.changing.empty() && !lead.attributive &&
            (silent ? grows_on(*before, builder_.read(before->indicator), quantity.measure)
                    : enumerated && before->kind == TargetKind::growth &&
                          !names_a_share(text(lead.indicator)));
        target.kind = kind_of(quantity.measure, lead.change || growing);
        grow_by_multiple(target, lead.change || growing, text(lead.verb));
        if (!enumerated) {
            memory_.comparator = lead.comparator;
        }
        target.comparator = comparator_of(quantity, lead, memory_.comparator);
        target.verb = shares_verb(previous, target, text(lead.indicator)) ? previous->verb
                                                                          : phrase(lead.verb);
        target.falling = enumerated ? previous->falling
                                    : lead.falling || falling_verbs.prefix_of(text(lead.verb)) != 0;
        target.indicator =
            indicator_of(builder_, *words_, lead, noun, quantity.measure, memory_, last_target());
        target.reference = phrase(lead.reference);
        target.printed = phrase({quantity.begin, quantity.end});
        target.quote = memory_.quote_of(builder_, *words_, clause_.where());
        target.per = per_of(builder_, *words_, quantity, lead, memory_, target.kind);
        if (enumerated && target.per.empty() &&
            shares_rate(builder_, *previous, target, memory_.respectively.has_value(),
                        is_listed(words_->view(), quantity.begin))) {
            target.per = previous->per;
        }
        if (silent && target.per.empty() &&
            goes_on_with_average(builder_, *before, target, text_.substr(0, quantity.begin))) {
            target.per = before->per;
        }
        target.deadline = phrase(deadlines_.current());
        memory_.use_condition(lead.given);
        if (!memory_.thresholds.empty() && !lead.respectively && !memory_.respectively) {
            target.scope = phrase(memory_.thresholds.back());
            memory_.thresholds.clear();
        }
        make_part(builder_, targets_from(first_), last_target(), lead, noun, memory_.part_of,
                  target);
        Stretch const changing = memory_.changing;
        push(target, quantity.tail);
        complete_bare(targets_from(0), memory_, lead, noun);
        bool const each_its_own = !changing.empty() && memory_.changing_respectively;
        bool const goes_on = memory_.respectively && lead.indicator.empty() && lead.verb.empty();
        if ((lead.respectively || each_its_own) && !goes_on) {
            memory_.respectively = targets().size() - 1;
            memory_.subject = lead.indicator.empty() ? changing : lead.indicator;
            memory_.verbs = lead.verbs;
        }
    }

    void push(Target const& target, std::size_t end) {
        targets().push_back(target);
        last_in_sentence_ = memory_.last = targets().size() - 1;
        memory_.changing = {};
        memory_.segment = end;
    }

    void add_word_target(std::size_t index, WordGoal const& goal) {
        Token const& here = token(index);
        Lead lead = LeadReader{text_, goal.subject, ranges::view(memory_.times)}.read();
        lead.indicator.begin = behind_count(*list_, clause_, index, lead.indicator);
        Target target = goal.target;
        target.stretch = memory_.stretch;
        target.printed = phrase({here.begin, here.end});
        target.verb = goal.verb.empty() ? target.printed : phrase(goal.verb);
        target.reference = phrase(goal.reference);
        target.quote = memory_.quote_of(builder_, *words_, clause_.where());
        target.deadline = phrase(deadlines_.current());
        target.indicator = phrase(indicator_of_word(text_, lead, target.kind));
        if (lead.indicator.empty() && last_in_sentence_) {
            target.indicator = targets()[*last_in_sentence_].indicator;
        }
        push(target, goal.end);
    }

    /// A goal that a word makes: 全覆盖, 翻番, 同步.
    void read_word(std::size_t index) {
        WordGoalReader const reader{text_, *list_, clause_, memory_.segment};
        for (WordGoal const& goal :
             reader.read(index, memory_.lead_begin(text_, token(index).begin))) {
            add_word_target(index, goal);
        }
    }

    NoticeBuilder& builder_;
    CompactText const* words_ = nullptr;
    std::string_view text_;
    TokenList const* list_ = nullptr;
    std::uint32_t first_ = 0;  // the first target of the item
    Deadlines deadlines_;
    Reports reports_;
    std::optional<std::size_t> last_in_sentence_;
    TargetClause clause_;
    ClauseMemory memory_;
};

}  // namespace fengong::detail
