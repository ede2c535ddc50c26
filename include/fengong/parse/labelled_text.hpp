// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/article_number.hpp>
#include <fengong/parse/detail/bare_label.hpp>
#include <fengong/parse/detail/boxed_label.hpp>
#include <fengong/parse/detail/broken_names.hpp>
#include <fengong/parse/detail/end_of_time.hpp>
#include <fengong/parse/detail/label_of_others.hpp>
#include <fengong/parse/detail/line_breaks.hpp>
#include <fengong/parse/detail/listed_name.hpp>
#include <fengong/parse/detail/listed_of_label.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace fengong {

namespace detail {

/// Reads labels outside brackets with what stands behind them.
class LabelledTextReader {
public:
    LabelledTextReader(std::string_view source, CompactText const& words)
        : text_{words.view()}, lines_{source, words} {}

    /// The first clause at or after `from`; nothing if there is no known label with a colon, or, if `linked`, another one.
    [[nodiscard]] std::optional<Clause> find(std::size_t from, bool linked) {
        subject_ = 0;
        std::size_t const begin = linked ? find_linked_label(from) : find_label(from);
        auto label = label_at(begin);
        if (!label) {
            return std::nullopt;
        }
        Clause clause;
        clause.begin = begin - std::max(bracketed_number_before(text_, begin), subject_);
        clause.shape = lines_.at(clause.begin) ? Dialect::own_line : Dialect::inline_label;
        clause.closed = true;
        for (std::size_t position = begin; label; label = next_label(position)) {
            ClauseField& field = clause.fields.emplace_back(
                field_of(*label, label->end - label_size_, text_.size()));
            position = read_list(field, clause.breaks);
            std::size_t const end = field.deadline              ? end_of_time(text_, field.list)
                                    : field.role == Role::other ? end_of_units(text_, field.list)
                                                                : field.list.end;
            if (end != field.list.end) {  // 竣工时间：12月，新增学位300个
                field.list.end = end;
                position = end + mark_at(text_, end).length;
            }
            clause.end = position;
        }
        return clause;
    }

private:
    /// The known label with a colon, 为 or 是 at `position`, behind the number that it may have as a field,
    /// `(二)牵头单位:…`, or one that nothing joins to its list (BareLabels). `in_list`: the list of another stands in front.
    [[nodiscard]] std::optional<LabelReading> label_at(std::size_t position, bool in_list = true) {
        std::size_t begin = position;
        if (Mark const open = mark_at(text_, position); open.kind == Punctuation::open_bracket) {
            if (is_box(text_, position)) {
                auto const boxed = read_boxed_label(text_, lines_, position, in_list);
                label_size_ = boxed ? boxed->end - position - open.length : 0;
                return boxed;
            }
            DigitRun const number = chinese_ordinal_at(text_, position + open.length);
            Mark const close = mark_at(text_, number.end);
            if (number.digits == 0 || close.kind != Punctuation::close_bracket) {
                return std::nullopt;
            }
            begin = number.end + close.length;
        }
        auto label = read_known_label(text_, begin);
        if (!label || lacks_its_list(text_, lines_, begin, *label) ||
            lacks_persons(text_, lines_, begin, *label)) {
            return std::nullopt;
        }
        label_size_ = label->end - begin;
        if (!in_list && is_bare_verb(text_.substr(begin, label_size_))) {
            return std::nullopt;  // 主办：30日内办结
        }
        join_list(text_, *label);
        bool const opens =
            label->colon || (label->linked ? begins_list(*label)
                                           : BareLabels{text_, lines_}.opens_list(
                                                 position, label->end, label->role, in_list));
        return opens ? label : std::nullopt;
    }

    /// The label at `position`, behind a list, also one of words that are not known: 见证单位：县审计局.
    [[nodiscard]] std::optional<LabelReading> next_label(std::size_t position) {
        auto label = label_at(position);
        if (!label && may_begin(position)) {
            label = read_unknown_label_of_line(text_, lines_, position);
            label_size_ = label ? label->end - position : 0;
        }
        return label;
    }

    /// Whether the list of a label begins behind 为 or 是, and no other word: 责任单位是第一责任人.
    [[nodiscard]] bool begins_list(LabelReading const& label) {
        constexpr std::size_t longest_person = 27;
        std::size_t const end = end_of_name(label.list);
        std::size_t line = std::min(end, lines_.end_of_line(label.list));
        if (label.deadline) {
            auto const when = read_calendar_phrase(text_.substr(0, end), label.list);
            return when && when->deadline;
        }
        std::string_view const first = text_.substr(label.list, line - label.list);
        if (label.role == Role::leader) {
            return !first.empty() && first.size() <= longest_person && !ends_like_a_label(first);
        }
        bool const whole = names_one_unit(first);
        if (whole || line == end) {
            return whole;
        }
        line = std::min(end, lines_.end_of_line(line));  // a line end may break the name
        return names_one_unit(text_.substr(label.list, line - label.list));
    }

    /// Where the first label with 为 or 是, or in front of a unit, stands that is at the beginning of a line or behind a mark, or
    /// behind a subject there: `此项工作牵头单位为A`.
    [[nodiscard]] std::size_t find_linked_label(std::size_t from) {
        bool begins = from == 0 || may_begin(from);
        FoundMark mark = find_mark(text_, from);
        std::size_t line = lines_.next(from);
        for (std::size_t at = from; at < text_.size();) {
            if (begins && label_at(at, false)) {
                return at;
            }
            if (std::size_t const size = begins ? subject_of_label(text_, at) : 0;
                size != 0 && label_at(at + size, false)) {
                subject_ = size;
                return at + size;
            }
            begins = true;
            bool const at_mark = mark.length != 0 && mark.end() <= line;
            at = at_mark ? mark.end() : line;
            line = line == at ? lines_.next(line) : line;
            mark = at_mark ? find_mark(text_, at) : mark;
        }
        return text_.size();
    }

    /// Where the first label stands that is at the beginning of a line, or behind a mark or white space.
    [[nodiscard]] std::size_t find_label(std::size_t from) {
        if (label_at(from, false) && may_begin(from)) {
            return from;
        }
        std::size_t behind_mark = from == 0 || may_begin(from) ? from : text_.size();
        FoundMark open;  // the last opening bracket
        std::size_t behind_mark_of_open =
            from;  // and what would have been behind a mark in front of it
        std::size_t close = text_.size();
        MarkScan scan{text_, from};
        for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
            if (mark.kind == Punctuation::colon) {
                bool const remark = close == mark.position && open.length != 0;
                std::size_t const end = remark ? open.position : mark.position;
                std::size_t const begin =
                    begin_of_label(remark ? behind_mark_of_open : behind_mark, from, end);
                if (begin != end) {
                    return begin;
                }
            } else if (mark.kind == Punctuation::open_bracket) {
                if (is_box(text_, mark.position) && label_at(mark.position, false)) {
                    return mark.position;
                }
                open = mark;
                behind_mark_of_open = behind_mark;
            } else if (mark.kind == Punctuation::close_bracket) {
                close = mark.end();
            }
            behind_mark = mark.end();
        }
        return text_.size();
    }

    /// Where the label begins that ends at `colon`: at `behind_mark`, or behind white space at or after
    /// `from`; `colon` if there is none.
    [[nodiscard]] std::size_t begin_of_label(std::size_t behind_mark, std::size_t from,
                                             std::size_t colon) {
        constexpr std::size_t longest = 60;  // bytes
        std::size_t const earliest = colon - from > longest ? colon - longest : from;
        if (!may_end_a_label(text_.substr(from, colon - from))) {
            return colon;
        }
        auto const is_label = [&](std::size_t begin) {
            auto const label = label_at(begin, false);
            return label && label->end == colon;
        };
        if (behind_mark >= earliest && behind_mark < colon && is_label(behind_mark)) {
            return behind_mark;
        }
        std::size_t word = lines_.next_word(earliest);
        while (word < colon && !is_label(word)) {
            word = lines_.next_word(word);
        }
        return std::min(word, colon);
    }

    [[nodiscard]] bool may_begin(std::size_t position) const noexcept {
        if (lines_.at(position)) {
            return true;
        }
        std::size_t const behind_ascii = position - 1;
        std::size_t const behind_wide = position < 3 ? 0 : position - 3;
        return mark_at(text_, behind_ascii).length == 1 || mark_at(text_, behind_wide).length == 3;
    }

    /// Sets where the list of `field` ends, and returns where reading goes on.
    [[nodiscard]] std::size_t read_list(ClauseField& field, std::vector<std::size_t>& breaks) {
        std::size_t name = field.list.begin;  // where the name at hand begins
        std::size_t separator = name;         // and the mark in front of it
        std::size_t depth = 0;
        std::size_t position = field.list.begin;
        std::size_t line = lines_.next(position);
        while (position < text_.size()) {
            bool const first = position == field.list.begin;
            if (depth == 0 && may_be_label(position) && label_at(position) &&
                !begins_in_name(position)) {
                field.list.end = name == position ? separator : position;
                return position;
            }
            line = line < position ? lines_.next(position - 1) : line;
            if (!first && depth == 0 && line == position) {
                LineStart const start = at_line(field, {name, position});
                if (start == LineStart::other) {
                    break;
                }
                if (start == LineStart::name) {
                    breaks.push_back(position);
                    name = position;
                }
            }
            Mark const mark = mark_at(text_, position);
            std::size_t const length =
                mark.length != 0 ? mark.length : character_length(text_, position);
            if (mark.kind == Punctuation::open_bracket) {
                if (depth == 0 && ends_boxed_list(text_, field.list.begin, position)) {
                    break;
                }
                ++depth;
            } else if (mark.kind == Punctuation::close_bracket) {
                if (depth == 0 && stands_in_bracket(text_, field.label.begin)) {
                    break;  // （约束性指标，牵头单位：A；责任单位：B）
                }
                depth -= depth != 0 ? 1U : 0U;
            } else if (depth == 0 && (mark.kind == Punctuation::full_stop ||
                                      (mark.kind == Punctuation::semicolon &&
                                       is_of_figures(text_, position + length)))) {
                field.list.end = position;
                return position + length;
            } else if (depth == 0 && mark.length != 0) {
                if (mark.kind == Punctuation::colon) {
                    bool const apart = mark_at(text_, separator).kind == Punctuation::semicolon;
                    std::size_t const other = begin_of_label_apart(lines_, {name, position}, apart);
                    if (other != position) {
                        position = other;
                        break;
                    }
                }
                name = position + length;
                separator = position;
            }
            position += length;
        }
        field.list.end = position;
        return position;
    }

    /// `城关镇⏎责任人：`: whether the label just found at `position` begins with the end of a name, in front of another
    /// label behind white space.
    [[nodiscard]] bool begins_in_name(std::size_t position) {
        std::size_t const word = lines_.next_word(position);
        return word < position + label_size_ && !lines_.at(position) && label_at(word);
    }

    [[nodiscard]] bool may_be_label(std::size_t position) const noexcept {
        return mark_at(text_, position).kind == Punctuation::open_bracket ||
               label_beginnings.find_in(text_.substr(0, position + 3), position) == position;
    }

    /// What a line inside a list begins with.
    enum class LineStart {
        rest,   ///< the rest of a broken name, or a separator
        name,   ///< another name
        other,  ///< something else: the list has ended with the line before
    };

    /// What the line begins with in front of which the name (or the beginning of one) `name` stands.
    [[nodiscard]] LineStart at_line(ClauseField const& field, Stretch name) {
        if (read_numbering(text_.substr(name.end)) || article_at(text_.substr(name.end)) != 0 ||
            read_unknown_label_of_line(text_, lines_, name.end)) {
            return LineStart::other;  // (四)工作目标:…, 第二条, 监管责任单位：…
        }
        if (field.deadline || field.role == Role::leader) {
            bool const list = mark_at(text_, name.end).kind == Punctuation::pause;
            return name.empty() || list || goes_on(field, name) ? LineStart::rest
                                                                : LineStart::other;
        }
        std::string_view const word = text_.substr(name.begin, name.end - name.begin);
        Mark const mark = mark_at(text_, name.end);
        bool const goes_on = mark.kind == Punctuation::pause || mark.kind == Punctuation::comma ||
                             mark.kind == Punctuation::semicolon ||
                             mark.kind == Punctuation::full_stop ||
                             mark.kind == Punctuation::close_bracket;
        bool const note = mark.kind == Punctuation::open_bracket;
        if (word.empty() || goes_on || note || !ends_like_a_unit(without_others(word))) {
            return LineStart::rest;
        }
        std::size_t const line_end = lines_.end_of_line(name.end);
        std::size_t const next_end = std::min(end_of_name(name.end), line_end);
        std::string_view const next = text_.substr(name.end, next_end - name.end);
        if (next == and_more || is_rest_of_name(text_, name.begin, next_end, name.end, line_end) ||
            goes_on_with_name(word, text_.substr(name.end, longest_listed_name))) {
            return LineStart::rest;
        }
        bool const own = level_prefixes.prefix_of(next) != 0 || next.starts_with("各");
        if (!ends_like_a_unit(without_others(next)) || ends_with_a_count(next)) {
            return own && next_end == line_end && is_broken_name(name.end, next_end)
                       ? LineStart::name
                       : LineStart::other;
        }
        return own ? LineStart::name : LineStart::rest;
    }

    /// Whether a line goes on with the day or person that the line before has begun: `3月⏎底`, `副市⏎长许春来`. A
    /// day must be complete with it; the rest of a person is short and followed by a label or the end.
    [[nodiscard]] bool goes_on(ClauseField const& field, Stretch before) {
        std::size_t const line_end = lines_.end_of_line(before.end);
        std::size_t const end = std::min(end_of_name(before.end), line_end);
        if (field.deadline) {
            std::string_view const whole = text_.substr(before.begin, end - before.begin);
            auto const when = read_calendar_phrase(whole, 0);
            return when && when->end == whole.size();
        }
        constexpr std::size_t most_bytes = 15;
        std::size_t const next = end + mark_at(text_, end).length;
        bool const followed = label_at(next).has_value() || next >= text_.size();
        return followed && end - before.end <= most_bytes && end > before.end &&
               !ends_like_a_unit(text_.substr(before.end, end - before.end)) &&
               !label_at(before.end);
    }

    /// `区自⏎然资源局`: a name from `begin` on that the end of the line at `line_end` has broken, complete with the
    /// next line.
    [[nodiscard]] bool is_broken_name(std::size_t begin, std::size_t line_end) {
        std::size_t const end = std::min(end_of_name(line_end), lines_.end_of_line(line_end));
        return end > line_end &&
               ends_like_a_unit(without_others(text_.substr(begin, end - begin))) &&
               !label_at(line_end);
    }

    [[nodiscard]] std::size_t end_of_name(std::size_t position) const noexcept {
        return end_of_listed_name(text_, position);
    }

    std::string_view text_;
    LineBreaks lines_;
    std::size_t label_size_ = 0;  // of the label that label_at() found
    std::size_t subject_ = 0;     // bytes in front of the label that find_linked_label() found
};

}  // namespace detail

/// The first clause at or after `from` of `words`, made from `source`, that stands outside brackets:
/// `牵头单位:A` on a line of its own, or `…。责任单位：A、B。` in running text; nothing if there is no known label
/// with a colon. `linked`: 为 or 是 joins list and label instead, `牵头单位为A`; then a name must follow.
///
/// A list ends at the next label, at a full stop, or with its line, unless a name is broken there or
/// the next line goes on with names. Linear.
[[nodiscard]] inline std::optional<Clause> find_labelled_text(std::string_view source,
                                                              CompactText const& words,
                                                              std::size_t from,
                                                              bool linked = false) {
    detail::LabelledTextReader reader{source, words};
    auto clause = reader.find(from, linked);
    while (clause && detail::names_others_alone(*clause)) {
        clause = reader.find(clause->end, linked);
    }
    return clause;
}

}  // namespace fengong
