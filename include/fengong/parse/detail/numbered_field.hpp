// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/parse/detail/clause_finder.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// Fields of an item whose points may be numbered, and are no items.
inline constexpr auto numbered_fields =
    word_list({"整改措施", "工作措施", "主要措施", "具体措施", "推进措施", "落实措施", "保障措施",
               "整改目标", "工作目标", "整改要求", "工作要求", "存在问题", "问题表现", "具体表现",
               "工作步骤", "实施步骤"});

/// Follows the numbers inside a field: `整改措施：1.开展整治。⏎2.建立制度。⏎责任单位：县住建局`. A point that says who does it,
/// or whose number is due among the items, is an item all the same, and any other line ends the field.
class NumberedField {
public:
    /// The text must outlive the object.
    explicit NumberedField(std::string_view text) noexcept : text_{text} {}

    /// Takes the next line; whether its `number` is one of a field. Constant time for most lines, for others linear.
    [[nodiscard]] bool holds(Span line, std::optional<Numbering> const& number) {
        std::string_view const all = text_.substr(line.begin, line.size());
        std::string_view const words = all.substr(skip_white_space(all));
        if (number) {
            bool const arabic = number->style == NumberStyle::arabic;
            bool const due = last_item_ != 0 && number->value == last_item_ + 1;
            bool const next = last_ != 0 && arabic && number->value == last_ + 1 && !due &&
                              !has_clause(text_, line);
            last_ = next ? number->value : 0;
            last_item_ = arabic && !next ? number->value : last_item_;
            return next;
        }
        last_ = opens_points(words) && !has_clause(text_, line) ? 1 : 0;
        return false;
    }

private:
    /// `整改措施：1.…`
    [[nodiscard]] static bool opens_points(std::string_view words) {
        std::size_t const field = numbered_fields.prefix_of(words);
        Mark const colon = mark_at(words, field);
        if (field == 0 || colon.kind != Punctuation::colon) {
            return false;
        }
        auto const first = read_numbering(words.substr(field + colon.length));
        return first && first->style == NumberStyle::arabic && first->value == 1;
    }

    std::string_view text_;
    std::uint32_t last_ = 0;       // number of the field; 0 where none is open
    std::uint32_t last_item_ = 0;  // in Arabic digits
};

}  // namespace fengong::detail
