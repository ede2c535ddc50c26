// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/dialect.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/boxed_label.hpp>
#include <fengong/parse/detail/duty_below.hpp>
#include <fengong/parse/detail/joint_duty.hpp>
#include <fengong/parse/detail/mixed_bracket.hpp>
#include <fengong/parse/detail/sentence_ending.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/labelled_text.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// What opens a bracket of examples: 如县教育局, 涉及县公安局.
inline constexpr auto no_carriers = word_list({"如", "涉及", "包括", "含", "即", "例如", "原"});

/// What counts the parts of a sentence.
inline constexpr auto ordinals_of_parts =
    word_list({"一是", "二是", "三是", "四是", "五是", "六是", "七是", "八是", "九是", "十是"});

/// Finds who is responsible for one item after the other, in whatever shape it is printed; keeps its
/// working memory between them.
///
/// The shapes are tried from the one that cannot be mistaken to the one that can: labels in a bracket,
/// verbs and labels in one, labels outside, a bracket with verbs, a label that 为 or 是 joins to its list, a bracket of names at the
/// end, a sentence, a list of duties. The first that is there is taken.
class ClauseFinder {
public:
    /// `only`: the one shape to look for; nothing for all. `lone_names`: whether a bracket of names may
    /// stand at the end of what is no sentence: `1.改造小区（市住建局）`.
    ClauseFinder(std::string_view source, std::optional<Dialect> only, bool lone_names = true)
        : source_{source}, only_{only}, lone_names_{lone_names} {}

    /// The clauses in `words`, made from the source, in the order of the text. They are valid until the
    /// next call.
    [[nodiscard]] std::vector<Clause>& find(CompactText const& words) {
        find(words, std::string_view::npos);
        if (loose_) {
            add_duties();
        } else if (clauses_.empty() && wanted(Dialect::sentence)) {
            find_duties();
        }
        return clauses_;
    }

    /// Whether there is any clause in `words`.
    [[nodiscard]] bool any(CompactText const& words) { return !find(words, 1).empty(); }

private:
    /// Looks for at most `enough` clauses.
    std::vector<Clause>& find(CompactText const& words, std::size_t enough) {
        words_ = &words;
        text_ = words.view();
        enough_ = enough;
        clauses_.clear();
        brackets_.clear();
        loose_ = false;
        gather_marks();
        if (wanted(Dialect::bracket)) {
            find_brackets();
        }
        if (clauses_.empty() && wanted(Dialect::verb_bracket) && has_colon_) {
            find_mixed_brackets();
        }
        bool const labels = wanted(Dialect::own_line) || wanted(Dialect::inline_label);
        if (clauses_.empty() && labels && (has_colon_ || has_box_)) {
            find_labels(false);
        }
        if (clauses_.empty() && wanted(Dialect::verb_bracket)) {
            find_verb_brackets();
        }
        if (clauses_.empty() && labels &&
            (may_hold_linked_label(text_) || may_hold_bare_label(text_))) {
            find_labels(true);
        }
        if (clauses_.empty() && !brackets_.empty()) {
            find_bare_brackets();
        }
        if (clauses_.empty() && wanted(Dialect::sentence)) {
            find_sentences();
        }
        return clauses_;
    }

    /// Whether it is only asked if there is any clause.
    [[nodiscard]] bool only_any() const noexcept { return enough_ == 1; }
    [[nodiscard]] bool has_enough() const noexcept { return clauses_.size() >= enough_; }
    [[nodiscard]] bool wanted(Dialect shape) const noexcept { return !only_ || *only_ == shape; }

    /// The marks at which clauses begin and end; every shape goes by them.
    void gather_marks() {
        marks_.clear();
        has_colon_ = false;
        has_box_ = false;
        MarkScan scan{text_, 0};
        for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
            has_colon_ = has_colon_ || mark.kind == Punctuation::colon;
            if (mark.kind == Punctuation::open_bracket || mark.kind == Punctuation::full_stop) {
                marks_.push_back(mark);
                has_box_ = has_box_ || is_box(text_, mark.position);
            }
        }
    }

    void find_brackets() {
        std::size_t position = 0;
        for (FoundMark const mark : marks_) {
            if (mark.kind != Punctuation::open_bracket || mark.position < position) {
                continue;
            }
            if (auto clause = read_clause(text_, mark.position)) {
                position = clause->end;
                clauses_.push_back(std::move(*clause));
                if (has_enough()) {
                    return;
                }
            }
        }
    }

    void find_labels(bool linked) {
        std::size_t position = 0;
        for (auto clause = find_labelled_text(source_, *words_, position, linked);
             clause && !has_enough();
             clause = find_labelled_text(source_, *words_, position, linked)) {
            position = clause->end;
            if (wanted(clause->shape)) {
                clauses_.push_back(std::move(*clause));
            }
        }
    }

    /// `（A牵头，配合单位：B）`
    void find_mixed_brackets() {
        std::size_t position = 0;
        for (FoundMark const mark : marks_) {
            if (mark.kind != Punctuation::open_bracket || mark.position < position) {
                continue;
            }
            std::size_t const close = find_closing_bracket(text_, mark.position);
            if (close == std::string_view::npos) {
                break;
            }
            position = close;
            if (auto clause = read_mixed_bracket(text_, mark.position, close)) {
                clauses_.push_back(std::move(*clause));
            }
        }
    }

    /// A bracket with verbs stands at the end of a sentence or paragraph, or behind one: `…。（A牵头）不再新建….`
    void find_verb_brackets() {
        LineBreaks lines{source_, *words_};
        std::size_t position = 0;
        for (FoundMark const mark : marks_) {
            if (mark.kind != Punctuation::open_bracket || mark.position < position) {
                continue;
            }
            std::size_t const close = find_closing_bracket(text_, mark.position);
            if (close == std::string_view::npos) {
                if (auto clause = read_verb_bracket(text_, mark.position, false)) {
                    clauses_.push_back(std::move(*clause));
                }
                break;
            }
            position = close + mark_at(text_, close).length;
            Punctuation const behind = mark_at(text_, position).kind;
            bool const closes = lines.at(position) || behind == Punctuation::full_stop ||
                                behind == Punctuation::semicolon ||
                                behind == Punctuation::open_bracket ||
                                text_.substr(0, mark.position).ends_with(stop);
            if (closes) {
                if (auto clause = read_verb_bracket(text_, mark.position, false)) {
                    clauses_.push_back(std::move(*clause));
                    if (has_enough()) {
                        return;
                    }
                }
                brackets_.push_back(mark.position);
            }
        }
    }

    /// A bracket of bare names stands at the very end, and then also behind the sentences before, if most have one:
    /// `改造学校3所（县教育局）。改造卫生院2所（县卫健局）。`
    void find_bare_brackets() {
        std::size_t const last = brackets_.back();
        auto clause = read_verb_bracket(text_, last, true);
        bool const behind_stop = text_.substr(0, last).ends_with(stop);
        if (!clause || text_.size() - clause->end > stop.size() ||
            !(lone_names_ || text_.ends_with(stop) || behind_stop)) {
            return;
        }
        auto const stops = static_cast<std::size_t>(
            ranges::count(marks_, Punctuation::full_stop, &FoundMark::kind));
        for (std::size_t const bracket : brackets_) {
            bool const alike = bracket != last && !only_any() && 2 * brackets_.size() >= stops &&
                               text_.substr(0, bracket).ends_with(stop) == behind_stop;
            auto other = alike ? read_verb_bracket(text_, bracket, true) : std::nullopt;
            if (other && carries_like(*other, *clause)) {
                clauses_.push_back(std::move(*other));
            }
        }
        clauses_.push_back(std::move(*clause));
    }

    /// Whether bare names in front may carry like those at the end: offices, of the same level or of a place below.
    [[nodiscard]] bool carries_like(Clause const& front, Clause const& last) const {
        auto const names = [&](Clause const& clause) {
            Stretch const list = clause.fields.front().list;
            return text_.substr(list.begin, list.end - list.begin);
        };
        std::string_view const front_names = names(front);
        std::size_t const level = level_prefixes.prefix_of(front_names);
        bool const same =
            level == 0 || front_names.substr(0, level) ==
                              names(last).substr(0, std::min(level, names(last).size()));
        return same && ends_like_an_office(front_names) && no_carriers.prefix_of(front_names) == 0;
    }

    void find_sentences() {
        std::size_t begin = 0;
        for (FoundMark const mark : marks_) {
            if (mark.kind == Punctuation::full_stop && !has_enough()) {
                find_sentence({begin, mark.end()});
                begin = mark.end();
            }
        }
        if (begin != text_.size() && !has_enough()) {
            find_sentence({begin, text_.size()});
        }
    }

    void find_sentence(Stretch sentence) {
        auto clause = find_behind_dash(sentence);
        if (!clause) {
            clause = read_responsibility_sentence(text_, sentence);
        }
        if (!clause) {
            clause = read_ending(text_, sentence);
        }
        if (!clause) {
            clause = find_below_heading(sentence);
        }
        // What only opens or closes what is to be done does not by itself make an item of a paragraph.
        if (!clause && !only_any()) {
            bool const bracketed = mark_at(text_, sentence.begin).kind == Punctuation::open_bracket;
            clause = bracketed ? std::nullopt : read_led_duty(text_, sentence.begin);
            clause = clause ? std::move(clause) : read_support(text_, sentence);
            loose_ = loose_ || clause;
        }
        if (clause) {
            clauses_.push_back(std::move(*clause));
        } else if (!only_any()) {
            find_counted_duties(sentence);
        }
    }

    /// `整治占道经营——县城管局牵头，城关镇配合`
    [[nodiscard]] std::optional<Clause> find_behind_dash(Stretch sentence) const {
        constexpr std::string_view dash = "——";
        std::size_t const at = find_word(text_.substr(0, sentence.end), dash, sentence.begin);
        return at >= sentence.end
                   ? std::nullopt
                   : read_responsibility_sentence(text_, {at + dash.size(), sentence.end});
    }

    /// `一是由县发改局牵头，推进项目；二是由县工信局牵头，培育企业。`: who leads each part that is counted.
    void find_counted_duties(Stretch sentence) {
        constexpr std::string_view is = "是";
        std::string_view const words = text_.substr(0, sentence.end);
        for (std::size_t at = words.find(is, sentence.begin); at != std::string_view::npos;
             at = words.find(is, at + is.size())) {
            std::size_t const behind = at + is.size();
            bool const counts = ordinals_of_parts.suffix_of(words.substr(0, behind)) != 0 &&
                                opening_of_list(words.substr(behind)) != 0;
            if (auto clause = counts ? read_led_duty(text_, behind) : std::nullopt) {
                clauses_.push_back(std::move(*clause));
                loose_ = true;
            }
        }
    }

    /// A sentence on a line of its own, below words that no mark ends: `一、整治市场⏎由县商务局牵头，县公安局配合。`, or the end
    /// of such a line above points: `供水行动，由县水利局承办，县卫健局协办⏎1.改造管网。`
    [[nodiscard]] std::optional<Clause> find_below_heading(Stretch sentence) const {
        LineBreaks lines{source_, *words_};
        std::size_t const line = lines.next(sentence.begin, sentence.end);
        if (line >= sentence.end ||
            last_mark(text_.substr(sentence.begin, line - sentence.begin)).length != 0) {
            return std::nullopt;
        }
        if (read_numbering(text_.substr(line))) {
            return read_ending(text_, {sentence.begin, line});
        }
        if (opening_of_list(text_.substr(line)) == 0) {
            return std::nullopt;
        }
        return read_responsibility_sentence(text_, {line, sentence.end});
    }

    /// Adds the duties with which lines open to what only opens or closes a sentence.
    void add_duties() {
        std::vector<Clause> loose = std::exchange(clauses_, {});
        find_duties();
        std::size_t const duties = clauses_.size();
        std::size_t next =
            0;  // the first duty that does not end in front of the clause; both are in order
        for (Clause& clause : loose) {
            while (next != duties && clauses_[next].end <= clause.begin) {
                ++next;
            }
            if (next == duties || clause.end <= clauses_[next].begin) {
                clauses_.push_back(std::move(clause));
            }
        }
        ranges::stable_sort(clauses_, {}, &Clause::begin);
    }

    /// Each line behind the end of a sentence may be the duty of somebody else.
    void find_duties() {
        LineBreaks lines{source_, *words_};
        for (std::size_t line = 0; line < text_.size(); line = lines.next(line)) {
            if (line != 0 && !ends_a_duty(text_.substr(0, line))) {
                continue;
            }
            std::size_t const end = lines.end_of_line(line);
            auto clause = read_duty(text_, line, end);
            clause = clause ? std::move(clause) : read_joint_duty(text_, line);
            clause = clause ? std::move(clause) : read_duty_below(text_, line, end);
            if (clause) {
                clauses_.push_back(std::move(*clause));
            }
        }
    }

    static constexpr std::string_view stop = "。";

    std::string_view source_;
    std::optional<Dialect> only_;
    bool lone_names_;
    CompactText const* words_ = nullptr;
    std::string_view text_;  // of the words
    std::vector<FoundMark> marks_;
    bool has_colon_ = false;
    bool has_box_ = false;
    std::vector<std::size_t> brackets_;  // those at the end of a sentence or paragraph
    std::vector<Clause> clauses_;
    std::size_t enough_ = std::string_view::npos;
    bool loose_ = false;  // a clause only opens or closes a sentence
};

/// Whether the source at `where` says who is responsible. Linear.
[[nodiscard]] inline bool has_clause(std::string_view source, Span where) {
    CompactText const words{source, where};
    return ClauseFinder{source, {}}.any(words);
}

}  // namespace fengong::detail
