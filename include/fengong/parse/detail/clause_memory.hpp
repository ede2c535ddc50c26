// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/comparator.hpp>
#include <fengong/model/measure.hpp>
#include <fengong/model/phrase.hpp>
#include <fengong/parse/comparator_words.hpp>
#include <fengong/parse/detail/clause_topic.hpp>
#include <fengong/parse/detail/lead_signs.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/past_values.hpp>
#include <fengong/parse/detail/target_clause.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What changes, of the words in front of the number that the change starts from: 城镇化率 of
/// `城镇化率由去年的52%提高到54%`.
[[nodiscard]] inline Stretch subject_of_change(std::string_view text, Stretch lead) {
    std::string_view const words = text.substr(lead.begin, lead.end - lead.begin);
    std::size_t begins = std::string_view::npos;
    for (std::string_view const origin : {"由", "从", "较目前", "比目前", "较现"}) {
        if (std::size_t const at = words.rfind(origin); at != std::string_view::npos) {
            begins = begins == std::string_view::npos ? at : std::max(begins, at);
        }
    }
    return begins == std::string_view::npos ? lead : Stretch{lead.begin, lead.begin + begins};
}

/// The length of the rate that what changes, at `changing`, ends with: 每人每月 of `养老金标准每人每月从110元提高到120元`. 0 for none.
[[nodiscard]] inline std::size_t rate_behind(std::string_view text, Stretch changing,
                                             Lead const& lead) {
    constexpr std::string_view each = "每";
    std::size_t const end = lead.second_per.empty() ? lead.per.end : lead.second_per.end;
    std::size_t const begin = lead.per.begin;
    bool const closes = !lead.per.empty() && !lead.average && end == changing.end &&
                        begin > changing.begin + each.size() &&
                        text.substr(0, begin).ends_with(each);
    return closes ? end - begin + each.size() : 0;
}

/// What the reader of targets remembers of the clause that it reads. Targets are rows of
/// Notice::targets, but for `part_of`.
struct ClauseMemory {
    std::size_t first = 0;            ///< the first target of the clause
    std::size_t segment = 0;          ///< where the words for the next target begin
    std::optional<std::size_t> last;  ///< the last target
    std::optional<std::size_t>
        last_in_sentence;                  ///< the same of the sentence, from clause to clause
    std::optional<std::size_t> bare;       ///< a target whose noun may stand behind the next number
    std::optional<Comparator> comparator;  ///< in front of the last number with a verb of its own
    std::optional<std::uint32_t> part_of;  ///< what is being divided by 其中, in the item
    bool stretch = false;                  ///< 力争 has been read
    bool stretch_behind = false;           ///< and holds for the next clause: 力争到2030年，
    bool condition = false;                ///< it only says of what the next clause holds
    std::vector<Stretch> times;            ///< all calendar phrases
    std::vector<Stretch> thresholds;       ///< those that no target has
    bool carried = false;  ///< the thresholds stand in a condition in front of the clause
    Stretch each;  ///< what a sum behind is given for: 1名 of `每引进1名技师，奖励2万元`
    bool each_here = false;                     ///< which stands in this clause
    std::optional<std::size_t> last_threshold;  ///< the token that their enumeration runs up to
    Stretch changing;                           ///< what changes from the number just read
    Stretch changing_per;                       ///< and the base of its rate
    Stretch changing_second_per;
    bool changing_average = false;
    bool changing_respectively = false;       ///< 分别 stands behind what changes
    bool changes_behind = false;              ///< the change is told in the next clause
    std::optional<std::size_t> respectively;  ///< the first target behind 分别
    Stretch subject;                          ///< and its subject
    Stretch verbs;                            ///< and its verbs, where it has several
    Stretch
        verb_of_groups;  ///< the verb in front of groups of what is done: 落实 of 落实7个方面35条措施
    Stretch label;  ///< what is measured behind a colon, where the clauses there do not say it
    bool label_counts = false;  ///< it is what goes on or was done: of what is counted alone
    std::optional<Dimension> label_dimension;  ///< in which it has been counted as well
    Phrase quote;  ///< the clause as it reads, once it has been asked for

    /// What holds again behind the bracket that is being read, commas or not.
    struct Outside {
        std::optional<std::size_t> last;
        std::optional<Comparator> comparator;
        std::optional<std::uint32_t> part_of;
        bool stretch = false;
    };
    std::optional<Outside> outside;

    /// The clause, which is at `where` of `words`: all its targets share one reading, so that many in a long clause
    /// cost no more each.
    [[nodiscard]] Phrase quote_of(NoticeBuilder& builder, CompactText const& words, Stretch where) {
        quote = quote.span.empty() ? builder.phrase(words, where.begin, where.end) : quote;
        return quote;
    }

    /// Where the words in front of what begins at `end` begin.
    [[nodiscard]] std::size_t lead_begin(std::string_view text, std::size_t end) const noexcept {
        return end - segment > reach_of_words ? next_character(text, end - reach_of_words)
                                              : segment;
    }

    /// What is measured in `measure` where its clause does not say it.
    [[nodiscard]] Stretch label_of(Measure measure) const noexcept {
        bool const same = label_dimension && measure.dimension() == *label_dimension;
        return !label_counts || same || measure.dimension() == Dimension::count ? label : Stretch{};
    }

    /// What the clause at `where`, which has no numbers, says that those behind it are of, in front of a `colon` or, where
    /// nothing is promised in front of it (`opens`), of another mark.
    void take_topic(std::string_view text, Stretch where, bool colon, bool opens) {
        if (colon) {
            label = label_in_front(text, where);
            label_counts = false;
        } else if (opens) {
            count(topic_in_front(text, where));
        }
    }

    /// What is counted behind has to do with `matter`, of which so much has been read in `measure`: `2025年产量50万吨，2026年达到60万吨`;
    /// nothing behind a clause that has none.
    void count(Stretch matter, std::optional<Measure> measure = {}) noexcept {
        label_dimension =
            measure && !matter.empty() ? std::optional{measure->dimension()} : std::nullopt;
        label = !matter.empty() || label_counts ? matter : label;
        label_counts = !matter.empty() || label_counts;
    }

    /// Whether token `index`, a number, says of what the clause behind holds, or goes on with such numbers.
    [[nodiscard]] bool is_threshold(std::size_t index) const noexcept {
        return condition || (last_threshold && index <= *last_threshold);
    }

    /// Goes on behind a pause: 、, or a bracket around what is said of a number.
    void pass(Token const& pause) {
        segment = last ? pause.end : segment;
        if (pause.aside == Aside::begins) {
            outside = Outside{last, comparator, part_of, stretch};
        } else if (pause.aside == Aside::ends && outside) {
            last = outside->last;
            comparator = outside->comparator;
            part_of = outside->part_of;
            stretch = outside->stretch;
            outside.reset();
        }
    }

    /// 力争, which behind a 、 begins what it is said of: `打响品牌、力争旅居人数达600万`.
    void hope(std::string_view text, Token const& word) noexcept {
        stretch = true;
        bool const begins = last_mark(text.substr(0, word.begin)).kind == Punctuation::pause;
        segment = begins ? std::max(segment, word.begin) : segment;
    }

    /// What is said behind holds for each of the number at `what`: 1名 of `每引进1名技师，奖励2万元`.
    void give_for_each(Stretch what) noexcept {
        each = what;
        each_here = true;
        segment = what.end;
    }

    /// What a condition in front of the clause says holds only of what is `given`.
    void use_condition(bool given) noexcept {
        if (carried && !given) {
            thresholds.clear();
        }
        carried = false;
    }

    /// A number that ends at `tail`, in front of which stands `lead`, is where something changes from; the second of
    /// `从574元、271元分别提高到609元、300元` is of the same as the first.
    void begin_change(std::string_view text, Lead const& lead, std::size_t tail) {
        segment = tail;
        changes_behind = change_goes_on(text, tail);
        if (lead.indicator.empty() && !changing.empty()) {
            return;
        }
        changing = subject_of_change(text, lead.indicator);
        changing.end -= rate_behind(text, changing, lead);
        constexpr std::string_view each_its_own = "分别";
        changing_respectively =
            text.substr(changing.begin, changing.end - changing.begin).ends_with(each_its_own);
        changing.end -= changing_respectively ? each_its_own.size() : 0;
        changing_per = lead.per;
        changing_second_per = lead.second_per;
        changing_average = lead.average;
    }

    /// The number of token `index`, the first of an enumeration up to token `chain_end` or one in it, is a threshold.
    void add_threshold(std::string_view text, TokenList const& list, std::size_t index,
                       std::size_t chain_end, Lead const& lead) {
        QuantityReading const& quantity = list.quantities[list.tokens[index].quantity];
        last_threshold = chain_end;
        auto const bound = comparator_before(text.substr(0, quantity.begin));  // 过10亿元企业
        std::size_t const begin = quantity.begin - (bound ? bound->word.size() : 0);
        thresholds.push_back(
            {lead.indicator.empty() ? begin : lead.indicator.begin, quantity.tail});
        // The next one begins behind the 、.
        Token const& behind = list.tokens[index + 1];
        segment = behind.kind == TokenKind::pause && index != chain_end ? behind.end : segment;
    }

    /// Lets no condition and no label hold on behind a ； or 。; its thresholds go with the next start().
    void start_part() noexcept {
        label = {};
        changes_behind = false;
        outside.reset();
        label_counts = false;
        condition = false;
        each_here = false;
    }

    /// Forgets everything but what a condition in the clause before says, for the clause that begins at `begin` and whose first
    /// target will be row `target`. The vectors keep their memory.
    void start(std::size_t begin, std::size_t target) {
        first = target;
        segment = begin;
        last.reset();
        bare.reset();
        comparator.reset();
        part_of.reset();
        stretch = std::exchange(stretch_behind, false);
        times.clear();
        if (!condition) {
            thresholds.clear();
        }
        carried = condition;
        condition = false;
        each = each_here ? each : Stretch{};
        each_here = false;
        last_threshold.reset();
        changing = changes_behind ? changing : Stretch{};
        changes_behind = false;
        respectively.reset();
        subject = {};
        verbs = {};
        verb_of_groups = {};
        quote = {};
    }
};

}  // namespace fengong::detail
