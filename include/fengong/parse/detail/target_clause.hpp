// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/target_tokens.hpp>
#include <fengong/parse/rejection.hpp>
#include <fengong/parse/unit_list.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// The tokens of one clause, and what stands how to what in it.
class TargetClause {
public:
    TargetClause() = default;

    /// The clause at `where` of `text` with the tokens [first, last) of `list`; both must outlive it.
    TargetClause(std::string_view text, TokenList const& list, Stretch where, std::size_t first,
                 std::size_t last)
        : text_{text}, list_{&list}, where_{where}, first_{first}, last_{last} {}

    [[nodiscard]] Stretch where() const noexcept { return where_; }
    [[nodiscard]] std::size_t first() const noexcept { return first_; }
    [[nodiscard]] std::size_t last() const noexcept { return last_; }

    /// Where the member of an enumeration ends that token `index` stands in.
    [[nodiscard]] std::size_t segment_end(std::size_t index) const {
        for (std::size_t next = index + 1; next < last_; ++next) {
            if (token(next).kind == TokenKind::pause) {
                return std::max(token(next).begin, token(index).end);
            }
        }
        return where_.end;
    }

    /// The last of the numbers that follow token `index` with nothing but 、 between: 10亿元、50亿元.
    [[nodiscard]] std::size_t last_of_chain(std::size_t index) const {
        while (index + 2 < last_ && token(index + 1).kind == TokenKind::pause &&
               token(index + 1).begin == token(index).end &&
               token(index + 2).kind == TokenKind::quantity &&
               token(index + 2).begin == token(index + 1).end) {
            index += 2;
        }
        return index;
    }

    /// Whether `kind` follows token `index` in the same member of an enumeration, with no number that
    /// may be a target in between.
    [[nodiscard]] bool followed_by(std::size_t index, TokenKind kind) const {
        for (std::size_t next = index + 1; next < last_; ++next) {
            Token const& here = token(next);
            if (here.kind == TokenKind::pause) {
                return false;
            }
            if (here.kind == TokenKind::quantity) {
                QuantityReading const& quantity = list_->quantities[here.quantity];
                if (!reject_number(text_, quantity, here.quoted)) {
                    return kind == TokenKind::quantity;
                }
            } else if (here.kind == kind) {
                return true;
            }
        }
        return false;
    }

    /// Whether a quantity stands in the clause behind `here`; then that is the target.
    [[nodiscard]] bool has_number_behind(Token const& here) const {
        for (std::size_t index = first_; index < last_; ++index) {
            if (token(index).kind == TokenKind::quantity && token(index).begin >= here.end) {
                return true;
            }
        }
        return false;
    }

private:
    [[nodiscard]] Token const& token(std::size_t index) const { return list_->tokens[index]; }

    std::string_view text_;
    TokenList const* list_ = nullptr;
    Stretch where_;
    std::size_t first_ = 0;
    std::size_t last_ = 0;
};

}  // namespace fengong::detail
