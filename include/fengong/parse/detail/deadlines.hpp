// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/unit_list.hpp>

#include <optional>
#include <vector>

namespace fengong::detail {

/// The deadlines of an item, and which of them holds where the reader is.
///
/// A deadline holds in its clause; `到2025年`, and one that is a clause by itself, to the end of the
/// sentence. The only one of an item that no target has is the item's.
class Deadlines {
public:
    void start_item() noexcept {
        of_item_.clear();
        start_sentence();
    }
    void start_sentence() noexcept { of_sentence_ = {}; }
    void start_clause() noexcept {
        of_clause_.clear();
        current_ = of_sentence_;
    }

    /// Takes the deadline at `where` in `clause`; `until` if it has 到 or 截至.
    void add(Stretch where, Stretch clause, bool until) {
        current_ = where;
        of_clause_.push_back(where);
        of_item_.push_back(where);
        if (until || where == clause) {
            of_sentence_ = where;
        }
    }

    /// The one that holds for a target that is read now; empty for none.
    [[nodiscard]] Stretch current() const noexcept { return current_; }
    [[nodiscard]] std::vector<Stretch> const& of_clause() const noexcept { return of_clause_; }
    [[nodiscard]] std::optional<Stretch> only_of_item() const {
        return of_item_.size() == 1 ? std::optional{of_item_.front()} : std::nullopt;
    }

private:
    Stretch current_;
    Stretch of_sentence_;
    std::vector<Stretch> of_clause_;
    std::vector<Stretch> of_item_;
};

}  // namespace fengong::detail
