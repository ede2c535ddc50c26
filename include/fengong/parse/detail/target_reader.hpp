// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/detail/notice_builder.hpp>
#include <fengong/parse/detail/target_lead.hpp>
#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// Reads the targets and rejections of one item after the other; keeps its working memory.
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
        for (Stretch const part : parts) {
            list_.clear();
            read_tokens(text_, part, list_);
            read_sentences(part);
        }
        item.targets.count = static_cast<std::uint32_t>(targets().size()) - item.targets.first;
        item.rejections.count =
            static_cast<std::uint32_t>(builder_.notice().rejections.size()) - item.rejections.first;
    }

private:
    using TokenIndex = std::size_t;

    [[nodiscard]] std::vector<Target>& targets() noexcept { return builder_.notice().targets; }
    [[nodiscard]] std::string_view text(Stretch where) const {
        return text_.substr(where.begin, where.end - where.begin);
    }
    [[nodiscard]] Phrase phrase(Stretch where) {
        return where.empty() ? Phrase{} : builder_.phrase(*words_, where.begin, where.end);
    }
    [[nodiscard]] Token const& token(TokenIndex index) const { return list_.tokens[index]; }
    [[nodiscard]] QuantityReading const& quantity_of(Token const& token) const {
        return list_.quantities[token.quantity];
    }

    void read_sentences(Stretch part) {
        std::size_t begin = part.begin;
        TokenIndex first = 0;
        start_sentence();
        for (TokenIndex index = 0; index < list_.tokens.size(); ++index) {
            TokenKind const kind = token(index).kind;
            if (kind != TokenKind::comma && kind != TokenKind::stop) {
                continue;
            }
            if (first != index) {
                read_clause({begin, token(index).begin}, first, index);
            }
            begin = token(index).end;
            first = index + 1;
            if (kind == TokenKind::stop) {
                start_sentence();
            }
        }
    }

    void start_sentence() {
        deadline_ = Stretch{};
        last_in_sentence_.reset();
    }

    /// One clause: tokens [first, last) between two commas.
    void read_clause(Stretch clause, TokenIndex first, TokenIndex last) {
        clause_ = clause;
        segment_ = clause.begin;
        calendars_.clear();
        last_in_clause_.reset();
        respectively_ = 0;
        part_of_.reset();
        scope_ = Stretch{};
        for (TokenIndex index = first; index < last; ++index) {
            Token const& here = token(index);
            switch (here.kind) {
            case TokenKind::calendar:
                read_calendar(here);
                break;
            case TokenKind::quantity:
                read_number(index, last);
                break;
            case TokenKind::coverage:
                read_coverage(here);
                break;
            case TokenKind::doubling:
                read_doubling(here);
                break;
            case TokenKind::relation:
                read_relation(here);
                break;
            case TokenKind::pause:
                if (last_in_clause_) {
                    segment_ = std::max(segment_, here.end);
                }
                break;
            case TokenKind::comma:
            case TokenKind::stop:
                break;
            }
        }
    }

    void read_calendar(Token const& here) {
        if (here.deadline) {
            deadline_ = {here.begin, here.end};
            calendars_.push_back(deadline_);
        } else if (!here.quoted) {
            reject({here.begin, here.end}, RejectionReason::year);
        }
    }

    void reject(Stretch where, RejectionReason reason) {
        builder_.notice().rejections.push_back({phrase(where), reason});
    }

    /// The end of the enumeration member that token `index` stands in.
    [[nodiscard]] std::size_t segment_end(TokenIndex index, TokenIndex last) const {
        for (TokenIndex next = index + 1; next < last; ++next) {
            if (token(next).kind == TokenKind::pause) {
                return token(next).begin;
            }
        }
        return clause_.end;
    }

    /// The next quantity in the same member of an enumeration that may be a target; null for none.
    [[nodiscard]] Token const* next_quantity(TokenIndex index, TokenIndex last) const {
        for (TokenIndex next = index + 1; next < last; ++next) {
            Token const& here = token(next);
            if (here.kind == TokenKind::pause) {
                return nullptr;
            }
            if (here.kind == TokenKind::quantity &&
                !rejection_of(text_, quantity_of(here), here.quoted)) {
                return &here;
            }
        }
        return nullptr;
    }

    void read_number(TokenIndex index, TokenIndex last) {
        Token const& here = token(index);
        QuantityReading const& quantity = quantity_of(here);
        if (quantity.begin < segment_) {
            return;
        }
        if (auto const reason = rejection_of(text_, quantity, here.quoted)) {
            // Figures of speech (一批, 三大) are words; only what has a measure is worth a line.
            if (quantity.digits || !quantity.measure.is_none()) {
                reject({quantity.begin, quantity.end}, *reason);
            }
            return;
        }
        if (!quantity.value) {
            builder_.diagnose(DiagnosticCode::number_too_large,
                              words_->source_span(quantity.begin, quantity.number_end));
            return;
        }
        std::size_t const end = segment_end(index, last);
        Lead const lead = LeadReader{text_, {segment_, quantity.begin}}.read();
        if (auto const reason = rejection_in_context(index, last, lead, end)) {
            Stretch const printed{quantity.begin, quantity.tail};
            reject(printed, *reason);
            if (*reason == RejectionReason::threshold) {
                std::size_t const from =
                    lead.indicator.empty() ? quantity.begin : lead.indicator.begin;
                scope_ = {from, quantity.tail};
            }
            return;
        }
        add_target(quantity, lead, end);
    }

    /// Why a number that could be a target by its neighbours is none where it stands.
    [[nodiscard]] std::optional<RejectionReason> rejection_in_context(TokenIndex index,
                                                                      TokenIndex last,
                                                                      Lead const& lead,
                                                                      std::size_t end) const {
        QuantityReading const& quantity = quantity_of(token(index));
        std::string_view const behind = text_.substr(quantity.tail, end - quantity.tail);
        std::string_view const before = text({clause_.begin, quantity.begin});
        if (lead.at_most_each) {
            return RejectionReason::other;
        }
        if (ends_with_one_of(before, {"由", "从"}) &&
            (behind.starts_with("增") || behind.starts_with("提") || behind.starts_with("降") ||
             behind.starts_with("扩"))) {
            return RejectionReason::reference;
        }
        bool const bounded = quantity.tail != quantity.end;
        bool const noun_behind = !behind.empty();
        if (noun_behind &&
            (starts_with_one_of(behind, {"的"}) ||
             starts_with_one_of(behind, {"(含)", "（含）"})) &&
            (bounded || lead.comparator == Comparator::more_than)) {
            return RejectionReason::threshold;
        }
        if (noun_behind && next_quantity(index, last) != nullptr &&
            (bounded || lead.comparator == Comparator::more_than)) {
            return RejectionReason::threshold;
        }
        if (noun_behind && bounded && !lead.indicator.empty()) {
            return RejectionReason::threshold;
        }
        if (noun_behind && next_is_coverage(index, last)) {
            return RejectionReason::base;
        }
        if (noun_behind && longest_prefix(before, orientation_verbs) != 0) {
            return RejectionReason::base;
        }
        return std::nullopt;
    }

    [[nodiscard]] bool next_is_coverage(TokenIndex index, TokenIndex last) const {
        for (TokenIndex next = index + 1; next < last; ++next) {
            if (token(next).kind == TokenKind::pause || token(next).kind == TokenKind::quantity) {
                return false;
            }
            if (token(next).kind == TokenKind::coverage) {
                return true;
            }
        }
        return false;
    }

    void add_target(QuantityReading const& quantity, Lead const& lead, std::size_t end) {
        Target target;
        Target const* const previous = last_in_clause_ ? &targets()[*last_in_clause_] : nullptr;
        bool const enumerated = previous != nullptr && lead.verb.empty();

        target.value = quantity.value;
        target.upper = quantity.upper;
        target.scale = quantity.scale;
        target.measure = quantity.measure;
        target.magnitude = apply(quantity.scale, *quantity.value);
        target.implicit = !quantity.digits;
        target.stretch = is_stretch();
        target.printed = phrase({quantity.begin, quantity.end});
        target.quote = phrase(clause_);
        target.per = phrase(lead.per);
        target.scope = phrase(scope_);
        target.deadline = phrase(deadline_);
        scope_ = Stretch{};

        std::optional<Comparator> inherited;
        if (enumerated && lead_comparator_) {
            inherited = lead_comparator_;
        }
        if (!enumerated) {
            lead_comparator_ = lead.comparator;
        }
        target.comparator = quantity.comparator ? *quantity.comparator
                            : lead.comparator   ? *lead.comparator
                                                : inherited.value_or(Comparator::exactly);
        target.verb = !lead.verb.empty() ? phrase(lead.verb)
                      : enumerated       ? previous->verb
                                         : Phrase{};
        target.kind = kind_of(quantity.measure,
                              lead.change || (enumerated && previous->kind == TargetKind::growth));
        set_indicator(target, quantity, lead, end);
        if (lead.part) {
            part_of_ = whole_before();
        }
        target.part_of = part_of_;
        if (part_of_ && targets()[first_ + *part_of_].stretch) {
            target.stretch = true;
        }
        push(target, quantity.tail);
        if (lead.respectively) {
            respectively_ = targets().size() - 1;
        }
    }

    [[nodiscard]] static TargetKind kind_of(Measure measure, bool change) noexcept {
        switch (measure.dimension()) {
        case Dimension::share_difference:
            return TargetKind::growth;
        case Dimension::share:
            return change ? TargetKind::growth : TargetKind::ratio;
        default:
            return TargetKind::amount;
        }
    }

    /// 力争 in front of the number, in its clause.
    [[nodiscard]] bool is_stretch() const {
        std::string_view const clause = text(clause_);
        return clause.find("力争") != std::string_view::npos ||
               clause.find("力求") != std::string_view::npos;
    }

    /// The last target before that is not itself a part.
    [[nodiscard]] std::optional<std::uint32_t> whole_before() {
        for (std::size_t row = targets().size(); row > first_; --row) {
            if (!targets()[row - 1].part_of) {
                return static_cast<std::uint32_t>(row - 1 - first_);
            }
        }
        return std::nullopt;
    }

    /// What is measured stands before the number (新增海外仓2个), behind it (实施4个老旧小区改造), or with
    /// the number before (营收达到310亿元、增长10.7%).
    void set_indicator(Target& target, QuantityReading const& quantity, Lead const& lead,
                       std::size_t end) {
        if (!lead.indicator.empty()) {
            target.indicator = phrase(lead.indicator);
        } else if (quantity.tail < end) {
            target.indicator = phrase({quantity.tail, end});
        } else if (last_in_sentence_) {
            target.indicator = targets()[*last_in_sentence_].indicator;
        }
    }

    void push(Target const& target, std::size_t end) {
        targets().push_back(target);
        last_in_clause_ = targets().size() - 1;
        last_in_sentence_ = last_in_clause_;
        segment_ = end;
    }

    /// A target that a word makes: 全覆盖, 翻番, 同步.
    [[nodiscard]] Target word_target(Token const& here, TargetKind kind, Comparator comparator) {
        Target target;
        target.kind = kind;
        target.comparator = comparator;
        target.stretch = is_stretch();
        target.printed = phrase({here.begin, here.end});
        target.verb = target.printed;
        target.quote = phrase(clause_);
        target.deadline = phrase(deadline_);
        return target;
    }

    void read_coverage(Token const& here) {
        std::string_view const before = text({clause_.begin, here.begin});
        std::string_view const behind = text({here.end, clause_.end});
        Lead const lead = LeadReader{text_, {segment_, here.begin}}.read();
        Stretch indicator = lead.indicator;
        if (here.word == "所有") {
            if (!ends_with_one_of(before, {"完成", "实现", "完善", "确保", "覆盖"})) {
                return;
            }
            indicator = {here.end, clause_.end};
        } else if (here.word == "全部") {
            if (!starts_with_one_of(behind, {"开工", "完成", "建成", "竣工", "投产", "达标", "到位",
                                             "办结", "清零", "完工", "拆除", "整改"})) {
                return;
            }
        }
        bool const cleared = here.word == "清零";
        Target target = word_target(here, TargetKind::coverage, Comparator::exactly);
        target.implicit = true;
        target.value = Decimal{cleared ? 0 : 100};
        target.magnitude = target.value;
        target.measure = cleared ? Measure{} : percent();
        target.indicator = phrase(indicator);
        if (indicator.empty() && last_in_sentence_) {
            target.indicator = targets()[*last_in_sentence_].indicator;
        }
        push(target, here.end);
    }

    [[nodiscard]] static constexpr Measure percent() noexcept { return *find_measure("%"); }

    /// 翻番 is twice as much: growth of 100 %; 翻两番 is four times.
    void read_doubling(Token const& here) {
        Lead const lead = LeadReader{text_, {segment_, here.begin}}.read();
        Target target = word_target(here, TargetKind::growth, Comparator::exactly);
        target.implicit = true;
        target.value = Decimal{here.word == "翻两番" ? 300 : 100};
        target.magnitude = target.value;
        target.measure = percent();
        target.indicator = phrase(lead.indicator);
        push(target, here.end);
    }

    void read_relation(Token const& here) {
        std::string_view const before = text({segment_, here.begin});
        std::string_view const behind = text({here.end, clause_.end});
        constexpr std::string_view with = "与";
        if (here.word == "同步" || here.word == "持平" || here.word == "相当") {
            std::size_t const at = before.rfind(with);
            bool const level = ends_with_one_of(before, {"大体", "基本", "保持"});
            if ((at == std::string_view::npos && !level) || !behind.empty()) {
                return;
            }
            Target target = word_target(here, TargetKind::relative, Comparator::same);
            std::size_t reference_end = here.begin;
            for (std::string_view const word : {"大体", "基本", "保持", "基本"}) {
                if (text({segment_, reference_end}).ends_with(word)) {
                    reference_end -= word.size();
                }
            }
            std::size_t const subject_end =
                at == std::string_view::npos ? reference_end : segment_ + at;
            target.indicator = phrase(LeadReader{text_, {segment_, subject_end}}.read().indicator);
            if (at != std::string_view::npos) {
                target.reference = phrase({segment_ + at + with.size(), reference_end});
            }
            push(target, here.end);
            return;
        }
        if (here.word == "只减不增") {
            Target target = word_target(here, TargetKind::relative, Comparator::at_most);
            target.indicator = phrase(LeadReader{text_, {segment_, here.begin}}.read().indicator);
            push(target, here.end);
            return;
        }
        if (here.word == "下达") {
            read_assigned_task(here, before, behind);
            return;
        }
        bool const has_reference =
            std::any_of(reference_words.begin(), reference_words.end(), [&](std::string_view word) {
                return behind.find(word) != std::string_view::npos;
            });
        if (!has_reference || has_number(here)) {
            return;
        }
        Target target = word_target(here, TargetKind::relative, relation_comparator(here.word));
        target.indicator = phrase(LeadReader{text_, {segment_, here.begin}}.read().indicator);
        target.reference = phrase({here.end, clause_.end});
        push(target, clause_.end);
    }

    /// 完成市下达的主要污染物减排任务: what the level above has set is to be met.
    void read_assigned_task(Token const& here, std::string_view before, std::string_view behind) {
        constexpr std::string_view done = "完成";
        std::size_t const at = before.rfind(done);
        if (at == std::string_view::npos || behind.find("任务") == std::string_view::npos) {
            return;
        }
        Target target = word_target(here, TargetKind::relative, Comparator::at_least);
        target.verb = phrase({segment_ + at, segment_ + at + done.size()});
        target.reference = phrase({segment_ + at + done.size(), here.end});
        std::size_t const of = behind.starts_with("的") ? std::string_view{"的"}.size() : 0;
        target.indicator = phrase({here.end + of, clause_.end});
        push(target, clause_.end);
    }

    [[nodiscard]] static Comparator relation_comparator(std::string_view word) noexcept {
        if (word == "快于" || word == "好于") {
            return Comparator::more_than;
        }
        auto const row = comparator_before(word);
        return row ? row->comparator : Comparator::exactly;
    }

    /// Whether a quantity stands in the clause behind `here`; then that is the target.
    [[nodiscard]] bool has_number(Token const& here) const {
        return std::any_of(list_.tokens.begin(), list_.tokens.end(), [&](Token const& other) {
            return other.kind == TokenKind::quantity && other.begin >= here.end &&
                   other.end <= clause_.end;
        });
    }

    NoticeBuilder& builder_;
    CompactText const* words_ = nullptr;
    std::string_view text_;
    TokenList list_;
    std::uint32_t first_ = 0;  // the first target of the item

    // Of the sentence:
    Stretch deadline_;
    std::optional<std::size_t> last_in_sentence_;
    // Of the clause:
    Stretch clause_;
    std::size_t segment_ = 0;  // where the words for the next target begin
    std::vector<Stretch> calendars_;
    std::optional<std::size_t> last_in_clause_;
    std::optional<Comparator> lead_comparator_;
    std::optional<std::uint32_t> part_of_;
    std::size_t respectively_ = 0;
    Stretch scope_;
};

}  // namespace fengong::detail
