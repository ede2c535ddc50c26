// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/target.hpp>
#include <fengong/parse/unit_list.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace fengong::detail {

/// Whether one of these has a deadline.
[[nodiscard]] inline bool has_deadline(std::span<Target const> targets) {
    return std::any_of(targets.begin(), targets.end(),
                       [](Target const& target) { return !target.deadline.empty(); });
}

/// The deadlines of an item, and which of them holds where the reader is.
///
/// A deadline holds in its clause; one that is a clause by itself to the next ； or 。, and `到2025年` to the end of
/// the sentence. The only one of an item that no target has is the item's.
class Deadlines {
public:
    void start_item() noexcept {
        of_item_.clear();
        whole_year_ = false;
        start_sentence();
    }
    void start_sentence() noexcept {
        until_ = {};
        of_part_ = {};
        listed_.clear();
    }
    /// Begins what stands behind a ；.
    void start_part() noexcept {
        of_part_ = until_;
        listed_.clear();
    }
    void start_clause() noexcept {
        of_clause_.clear();
        current_ = of_part_;
    }

    /// Takes the deadline at `where` in `clause`; `until` if it has 到 or 截至.
    void add(Stretch where, Stretch clause, bool until) {
        current_ = where;
        of_clause_.push_back(where);
        of_item_.push_back(where);
        if (until || where == clause) {
            of_part_ = where;
        }
        until_ = until ? where : until_;
        if (!lists(where)) {
            listed_.clear();
        }
    }

    /// Notes times that numbers behind 分别 may be divided among, up to the next ；.
    void list(std::vector<Stretch> times) {
        if (!times.empty()) {
            listed_ = std::move(times);
            listed_anew_ = true;
        }
    }
    /// Whether a time is one of them.
    [[nodiscard]] bool lists(Stretch time) const {
        return std::find(listed_.begin(), listed_.end(), time) != listed_.end();
    }

    /// Ends the reach of the one that holds: 9月底前开工、年内完成投资2亿元. An item with a task for the whole
    /// year has no other deadline.
    void end() noexcept {
        current_ = {};
        whole_year_ = true;
    }

    /// Ends the reach of those in front: `到2027年达到200家；2026年达到120家`.
    void stop() noexcept { current_ = of_part_ = until_ = {}; }

    /// Takes the last one back if it stands at or behind `begin`: it was none (2000年以前建成的28个).
    void withdraw(std::size_t begin) {
        if (of_clause_.empty() || of_clause_.back().begin < begin) {
            return;
        }
        for (Stretch* const held : {&of_part_, &until_}) {
            if (*held == of_clause_.back()) {
                *held = {};
            }
        }
        of_clause_.pop_back();
        of_item_.pop_back();
        current_ = of_clause_.empty() ? of_part_ : of_clause_.back();
    }

    /// The one that holds for a target that is read now; empty for none.
    [[nodiscard]] Stretch current() const noexcept { return current_; }
    [[nodiscard]] std::vector<Stretch> const& of_clause() const noexcept { return of_clause_; }
    /// The times that may be divided here.
    [[nodiscard]] std::vector<Stretch> const& listed() const noexcept { return listed_; }
    /// Whether these have not been looked at before.
    [[nodiscard]] bool lists_anew() noexcept { return std::exchange(listed_anew_, false); }
    [[nodiscard]] std::optional<Stretch> only_of_item() const {
        bool const only = of_item_.size() == 1 && !whole_year_;
        return only ? std::optional{of_item_.front()} : std::nullopt;
    }

private:
    Stretch current_;
    Stretch of_part_;  // holds to the next ；
    Stretch until_;    // holds to the end of the sentence
    std::vector<Stretch> of_clause_;
    std::vector<Stretch> listed_;
    bool listed_anew_ = false;
    std::vector<Stretch> of_item_;
    bool whole_year_ = false;  // 年内 or 全年 has been read in the item
};

}  // namespace fengong::detail
