// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/span.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/block.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/detail/named_units.hpp>
#include <fengong/parse/detail/numbered_lines.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/outline_line.hpp>
#include <fengong/parse/detail/person_list.hpp>
#include <fengong/parse/detail/site_row.hpp>
#include <fengong/parse/detail/title_words.hpp>
#include <fengong/parse/detail/unit_heading.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// Who does all that a list holds, where it stands once, below the title: `…责任清单⏎责任单位：县水利局⏎责任人：张伟⏎1.…`.
namespace fengong::detail {

/// What stands in labels of who made a list, and of whom to ask, rather than of who does what it holds.
inline constexpr auto words_of_makers =
    word_list({"经办", "承办人", "编辑", "填报", "填表", "编制", "起草", "审核", "签发", "联系人",
               "联络", "主持", "出席"});

/// What stands in lists that name nobody by name.
inline constexpr auto words_of_no_names =
    word_list({"其他", "排名", "略", "电话", "签字", "签名", "盖章"});

/// Whether `field` of a line of labels in `text` says when, or who by names alone: units by their endings, or persons.
[[nodiscard]] inline bool names_for_all(std::string_view text, ClauseField const& field) {
    if (field.deadline) {
        return true;
    }
    constexpr std::string_view blank = "×";
    std::string_view const label =
        text.substr(field.label.begin, field.label.end - field.label.begin);
    std::string_view const words = text.substr(field.list.begin, field.list.end - field.list.begin);
    if (label.empty() || !field.known || field.role == Role::other ||
        contains_any(label, words_of_makers) || contains_any(words, words_of_no_names) ||
        words.find(blank) != words.npos || words.find_first_of("0123456789") != words.npos) {
        return false;
    }
    if (field.role == Role::leader) {
        return lists_persons(words);
    }
    UnitList list;
    read_unit_list(text, field.list, list);
    NamedUnits const named = named_units(text, list, false);
    return named.sure && !named.doubtful;
}

/// What the labels say that make up all of `line` of `source`, but for the commas of empty cells at its end; nothing where
/// one of them says neither who by names nor until when, or anything else stands there.
[[nodiscard]] inline std::vector<ClauseField> read_fields_of_all(std::string_view source,
                                                                 CompactText const& line) {
    std::string_view const text = line.view().substr(0, line.view().find_last_not_of(",|") + 1);
    ClauseFinder finder{source, {}};
    std::vector<ClauseField> fields;
    std::size_t end = 0;
    for (Clause const& clause : finder.find(line)) {
        if (clause.begin != end || !clause.closed) {
            return {};
        }
        fields.insert(fields.end(), clause.fields.begin(), clause.fields.end());
        end = clause.end;
    }
    for (ClauseField& field : fields) {
        field.list.end = std::min(field.list.end, text.size());
        if (field.list.end < field.list.begin || !names_for_all(text, field)) {
            return {};
        }
    }
    return end < text.size() ? std::vector<ClauseField>{} : fields;
}

/// Who does it, as the labels say that make up `line` of `source`; nothing if it says anything else, or names nobody.
[[nodiscard]] inline std::optional<UnitHeading> read_line_of_all(std::string_view source,
                                                                 CompactText const& line) {
    std::vector<ClauseField> const fields = read_fields_of_all(source, line);
    return lists_of(line.view(), ranges::view(fields));
}

/// Finds such lines: all those between the title, or the number of the document below it, and the first number or table.
class LinesOfAll {
public:
    explicit LinesOfAll(std::string_view text) noexcept : text_{text} {}

    /// Takes the next line in front of them.
    void take(Span line) {
        CompactText const words{text_, line};
        bool const labels = below_title_ && opens_clause(text_, line.begin) &&
                            line.end - (found_.empty() ? line.begin : found_.begin) <= longest &&
                            read_site_row(words).empty() &&
                            !read_fields_of_all(text_, words).empty();
        if (labels) {
            found_ = {found_.empty() ? line.begin : found_.begin, line.end};
            return;
        }
        below_title_ = is_title(words.view()) ||
                       (below_title_ && found_.empty() && is_document_number(words.view()));
        found_ = {};
    }

    /// The lines, where they stand right in front of the end of `front` and above no second list: `lines` are those of the
    /// text, divided into `blocks`. Empty for none.
    [[nodiscard]] Span found(Span front, std::span<OutlineLine const> lines,
                             std::span<Block const> blocks) const {
        bool const next = !found_.empty() &&
                          skip_white_space(text_.substr(0, front.end), found_.end) >= front.end;
        return !next || has_second_table(blocks) || has_second_list(lines, blocks) ? Span{}
                                                                                   : found_;
    }

private:
    [[nodiscard]] static bool is_title(std::string_view line) noexcept {
        line = line.substr(0, line.find_last_not_of(",|") + 1);
        return line.size() <= longest_title && ends_like_a_title(line) && !is_prose(line);
    }

    [[nodiscard]] static bool is_document_number(std::string_view line) noexcept {
        constexpr std::size_t longest_number = 60;  // bytes
        constexpr std::string_view ending = "号";
        bool const bracket = ends_with_bracket(line);
        line.remove_suffix(bracket ? last_mark(line).length : 0);
        return line.size() <= longest_number && line.ends_with(ending) &&
               line.find_first_of("0123456789") != line.npos;
    }

    /// Whether remarks stand above a table behind the first, as titles and marks of annexes do.
    [[nodiscard]] static bool has_second_table(std::span<Block const> blocks) noexcept {
        bool table = false;
        bool remark = false;
        for (Block const& block : blocks) {
            bool const head = block.kind == BlockKind::table_head;
            if (head && remark) {
                return true;
            }
            table = table || head;
            remark = table && (remark || block.kind == BlockKind::remark);
        }
        return false;
    }

    /// Whether the mark of an annex stands below, or a title above numbers that begin anew that is no heading by itself.
    [[nodiscard]] bool has_second_list(std::span<OutlineLine const> lines,
                                       std::span<Block const> blocks) const {
        for (std::size_t line = 0; line < lines.size(); ++line) {
            Span const span = lines[line].span;
            if (span.begin < found_.end || is_numbered(lines, line) ||
                span.size() > longest_title) {
                continue;
            }
            CompactText const words{text_, span};
            if (marks_annex(words.view()) || annex_before_title(words.view()) != 0) {
                return true;
            }
            bool const above = is_numbered(lines, line + 1) && lines[line + 1].number.value == 1;
            if (above && is_title(words.view())) {
                auto const block = std::lower_bound(blocks.begin(), blocks.end(), span.begin,
                                                    [](Block const& before, std::uint32_t begin) {
                                                        return before.span.begin < begin;
                                                    });
                if (block == blocks.end() || block->span.begin != span.begin) {
                    return true;
                }
            }
        }
        return false;
    }

    static constexpr std::uint32_t longest = 900;  // bytes, as all sections have what they say
    static constexpr std::size_t longest_title = 180;

    std::string_view text_;
    Span found_;
    bool below_title_ = false;  // nothing but such lines stands between the title and the next line
};

}  // namespace fengong::detail
