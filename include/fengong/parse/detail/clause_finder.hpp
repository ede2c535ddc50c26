// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/dialect.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/labelled_text.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/text/compact_text.hpp>

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Finds who is responsible for one item, in whatever shape it is printed.
///
/// The shapes are tried from the one that cannot be mistaken to the one that can: labels in a bracket,
/// labels outside, a bracket with verbs, a bracket of names at the end, a sentence. The first that is
/// there is taken.
class ClauseFinder {
public:
    /// `only`: the one shape to look for; nothing for all.
    ClauseFinder(std::string_view source, CompactText const& words, std::optional<Dialect> only,
                 std::vector<Clause>& clauses)
        : source_{source}, words_{words}, text_{words.view()}, only_{only}, clauses_{clauses} {}

    /// Whether there is any clause.
    [[nodiscard]] bool any() {
        enough_ = 1;
        find();
        return !clauses_.empty();
    }

    /// Adds the clauses in the order of the text.
    void find() {
        if (wanted(Dialect::bracket)) {
            find_brackets();
        }
        if (clauses_.empty() && (wanted(Dialect::own_line) || wanted(Dialect::inline_label))) {
            find_labels();
        }
        if (clauses_.empty() && wanted(Dialect::verb_bracket)) {
            find_verb_brackets();
        }
        if (clauses_.empty() && wanted(Dialect::sentence)) {
            find_sentences();
        }
    }

private:
    [[nodiscard]] bool has_enough() const noexcept { return clauses_.size() >= enough_; }
    [[nodiscard]] bool wanted(Dialect shape) const noexcept { return !only_ || *only_ == shape; }

    void find_brackets() {
        for (auto clause = find_clause(text_, 0); clause && !has_enough();
             clause = find_clause(text_, clauses_.back().end)) {
            clauses_.push_back(std::move(*clause));
        }
    }

    void find_labels() {
        std::size_t position = 0;
        for (auto clause = find_labelled_text(source_, words_, position); clause && !has_enough();
             clause = find_labelled_text(source_, words_, position)) {
            position = clause->end;
            if (wanted(clause->shape)) {
                clauses_.push_back(std::move(*clause));
            }
        }
    }

    /// A bracket with verbs stands at the end of a sentence or paragraph; one of bare names at the very
    /// end.
    void find_verb_brackets() {
        LineBreaks const lines{source_, words_};
        std::optional<std::size_t> last;
        std::size_t position = 0;
        for (FoundMark mark = find_mark(text_, 0); mark.length != 0 && !has_enough();
             mark = find_mark(text_, position)) {
            position = mark.end();
            if (mark.kind != Punctuation::open_bracket) {
                continue;
            }
            std::size_t const close = find_closing_bracket(text_, mark.position);
            if (close == std::string_view::npos) {
                break;
            }
            std::size_t const end = close + mark_at(text_, close).length;
            Punctuation const behind = mark_at(text_, end).kind;
            bool const closes = lines.at(end) || behind == Punctuation::full_stop ||
                                behind == Punctuation::semicolon ||
                                behind == Punctuation::open_bracket;
            if (closes) {
                if (auto clause = read_verb_bracket(text_, mark.position, false)) {
                    clauses_.push_back(std::move(*clause));
                }
                last = mark.position;
            }
            position = end;
        }
        if (!clauses_.empty() || !last) {
            return;
        }
        auto clause = read_verb_bracket(text_, *last, true);
        if (clause && text_.size() - clause->end <= std::string_view{"。"}.size()) {
            clauses_.push_back(std::move(*clause));
        }
    }

    void find_sentences() {
        std::size_t begin = 0;
        for (std::size_t position = 0; position < text_.size() && !has_enough();) {
            FoundMark const mark = find_mark(text_, position);
            position = mark.end();
            if (mark.kind != Punctuation::full_stop && position != text_.size()) {
                continue;
            }
            Stretch const sentence{begin, position};
            if (ends_with_role_verb(text_, sentence)) {
                auto clause = read_responsibility_sentence(text_, sentence);
                if (!clause) {
                    clause = find_ending(sentence);
                }
                if (clause) {
                    clauses_.push_back(std::move(*clause));
                }
            }
            begin = position;
        }
    }

    /// The end of a sentence that says who is responsible: `…不少于300天，由县环保局负责。`
    [[nodiscard]] std::optional<Clause> find_ending(Stretch sentence) const {
        std::string_view const words = text_.substr(0, sentence.end);
        constexpr std::string_view by = "由";
        constexpr std::string_view comma = "，";
        std::optional<Clause> earliest;
        int tries = 4;  // 由A牵头，由B配合 has two; a bound keeps the search linear
        for (std::size_t at = words.rfind(by);
             at != std::string_view::npos && at > sentence.begin && tries > 0;
             at = words.rfind(by, at - 1)) {
            bool const wide = words.substr(0, at).ends_with(comma);
            if (!wide && words[at - 1] != ',') {
                continue;
            }
            --tries;
            if (auto clause = read_responsibility_sentence(text_, {at, sentence.end})) {
                clause->begin = at - (wide ? comma.size() : 1);
                earliest = std::move(clause);
            }
        }
        return earliest;
    }

    std::string_view source_;
    CompactText const& words_;
    std::string_view text_;
    std::optional<Dialect> only_;
    std::vector<Clause>& clauses_;
    std::size_t enough_ = std::string_view::npos;
};

/// Whether the source at `where` says who is responsible. Linear.
[[nodiscard]] inline bool has_clause(std::string_view source, Span where) {
    CompactText const words{source, where};
    std::vector<Clause> clauses;
    return ClauseFinder{source, words, std::nullopt, clauses}.any();
}

}  // namespace fengong::detail
