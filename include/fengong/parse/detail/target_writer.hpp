// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/target.hpp>
#include <fengong/parse/detail/clause_memory.hpp>
#include <fengong/parse/detail/deadlines.hpp>
#include <fengong/parse/detail/enumeration.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_indicator.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_noun.hpp>
#include <fengong/parse/detail/target_parts.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/detail/word_goals.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Writes the targets and rejections of an item into the notice. What a number does not say for itself (verb, indicator,
/// comparator, deadline) it takes from what is remembered of those in front.
class TargetWriter {
public:
    /// Reads and writes what is remembered in `memory`; `deadlines` are read.
    TargetWriter(NoticeBuilder& builder, ClauseMemory& memory, Deadlines const& deadlines)
        : builder_{builder}, memory_{memory}, deadlines_{deadlines} {}

    /// Begins an item with the text `words`, which must outlive it.
    void start_item(CompactText const& words) {
        words_ = &words;
        text_ = words.view();
        first_ = static_cast<std::uint32_t>(targets().size());
    }

    [[nodiscard]] std::vector<Target>& targets() noexcept { return builder_.notice().targets; }
    [[nodiscard]] std::span<Target> targets_from(std::size_t first) noexcept {
        return {targets().data() + first, targets().size() - first};
    }
    /// Those of the item in front of the clause.
    [[nodiscard]] std::span<Target> targets_before_clause() noexcept {
        return {targets().data() + first_, memory_.first - first_};
    }
    [[nodiscard]] Target const* last_target() {
        return memory_.last_in_sentence ? &targets()[*memory_.last_in_sentence] : nullptr;
    }
    [[nodiscard]] std::string_view text(Stretch where) const {
        return text_.substr(where.begin, where.end - where.begin);
    }
    [[nodiscard]] Phrase phrase(Stretch where) {
        return where.empty() ? Phrase{} : builder_.phrase(*words_, where.begin, where.end);
    }

    void reject(Stretch where, RejectionReason reason) {
        builder_.notice().rejections.push_back({phrase(where), reason});
    }

    /// Adds what `quantity`, with `lead` in front and `noun` behind it, promises in the clause at `clause`.
    void add_target(QuantityReading const& quantity, Lead const& lead, Stretch noun,
                    Stretch clause) {
        Target const* const previous = continued_by(lead, noun);
        bool const enumerated = previous != nullptr;
        Target target = target_of(quantity);
        if (quantity.measure.is_unlisted()) {
            target.measure_printed = phrase({quantity.measure_begin, quantity.end});
        }
        target.stretch = memory_.stretch;
        bool const silent = lead.indicator.empty() && noun.empty() && memory_.last_in_sentence;
        Target const* const before = silent ? &targets()[*memory_.last_in_sentence] : previous;
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
        target.quote = memory_.quote_of(builder_, *words_, clause);
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
        bool const silent_part = lead.indicator.empty() && noun.empty();
        if (!target.part_of && memory_.outside && memory_.outside->last &&
            (lead.verb.empty() || silent_part)) {
            take_whole_in_front(quantity, static_cast<std::uint32_t>(*memory_.outside->last),
                                target);
        }
        if (last_target() == nullptr && target.kind == TargetKind::ratio &&
            names_a_share(text(memory_.label))) {
            take_place(builder_, phrase(memory_.label), target);  // 污水处理率：城市95%
        }
        if (memory_.last && memory_.segment == quantity.begin) {
            complete_adjacent(targets()[*memory_.last], target);
        }
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

    /// Adds what token `index` of `list`, a word, promises in `clause`.
    void add_word_target(TokenList const& list, TargetClause const& clause, std::size_t index,
                         WordGoal const& goal) {
        Token const& here = list.tokens[index];
        Lead lead = LeadReader{text_, goal.subject, ranges::view(memory_.times)}.read();
        lead.indicator.begin = behind_count(list, clause, index, lead.indicator);
        Target target = goal.target;
        target.stretch = memory_.stretch;
        target.printed = phrase({here.begin, here.end});
        target.verb = goal.verb.empty() ? target.printed : phrase(goal.verb);
        target.reference = phrase(goal.reference);
        target.quote = memory_.quote_of(builder_, *words_, clause.where());
        target.deadline = phrase(deadlines_.current());
        target.indicator = phrase(indicator_of_word(text_, lead, target.kind));
        if (lead.indicator.empty() && memory_.last_in_sentence) {
            target.indicator = targets()[*memory_.last_in_sentence].indicator;
        }
        push(target, goal.end);
    }

private:
    /// Makes `target`, whose number `quantity` stands in a bracket behind target `index`, a part of that if it is one.
    void take_whole_in_front(QuantityReading const& quantity, std::uint32_t index, Target& target) {
        std::size_t const begin = memory_.lead_begin(text_, quantity.begin);
        std::string_view const words = text_.substr(begin, quantity.begin - begin);
        Target const& whole = builder_.notice().targets[index];
        if (explains(builder_, words, whole, target) &&
            has_room(targets_from(first_), index - first_, target)) {
            target.part_of = index - first_;
            target.stretch = target.stretch || whole.stretch;
            take_place(builder_, whole.indicator, target);
        }
    }

    /// The target in front that `lead` leaves things to: the one before in the clause if it has no verb
    /// of its own, the one before in the sentence if it says nothing at all (增长10%，力争12%).
    [[nodiscard]] Target const* continued_by(Lead const& lead, Stretch noun) {
        if (!lead.verb.empty()) {
            return nullptr;
        }
        bool const silent = lead.indicator.empty() && noun.empty();
        auto const index = silent && !memory_.last ? memory_.last_in_sentence : memory_.last;
        return index ? &targets()[*index] : nullptr;
    }

    void push(Target const& target, std::size_t end) {
        targets().push_back(target);
        memory_.last_in_sentence = memory_.last = targets().size() - 1;
        memory_.changing = {};
        memory_.segment = end;
    }

    NoticeBuilder& builder_;
    ClauseMemory& memory_;
    Deadlines const& deadlines_;
    CompactText const* words_ = nullptr;
    std::string_view text_;
    std::uint32_t first_ = 0;  // the first target of the item
};

}  // namespace fengong::detail
