// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/person_name.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong::detail {

/// A part of a cell that lists units, or persons.
struct NameGroup {
    Stretch names;
    bool persons = false;
};

/// Divides a cell of a column for both, `县教育局 王建平`, `县教育局（王建平）、县财政局（李卫）`, into units and the persons behind
/// them. A person stands behind white space, a slash or another person, or alone in brackets; all else is of the units.
class UnitsAndPersons {
public:
    /// `behind_unit`: a unit of the cell stands in front of `cell`.
    UnitsAndPersons(CompactText const& words, Stretch cell, bool behind_unit)
        : words_{words},
          text_{words.view().substr(0, cell.end)},
          cell_{cell},
          apart_{behind_unit} {}

    /// The groups in their order. Linear.
    [[nodiscard]] std::vector<NameGroup> read() {
        std::size_t begin = cell_.begin;  // of the name at hand
        std::size_t gap = words_.next_piece(begin);
        std::size_t slash = text_.find('/', begin);
        FoundMark mark = find_mark(text_, begin);
        while (begin < cell_.end) {
            std::size_t const stop = std::min({mark.position, slash, cell_.end});
            if (gap < stop) {
                if (divides(begin, gap)) {
                    add({begin, gap});
                    begin = gap;
                    apart_ = true;
                }
                gap = words_.next_piece(gap);
                continue;
            }
            add({begin, stop});
            begin = stop;
            if (stop == slash) {
                ++begin;
                apart_ = true;
                slash = text_.find('/', begin);
            } else if (mark.length != 0) {
                apart_ = !groups_.empty() && groups_.back().persons;
                begin = mark.kind == Punctuation::open_bracket ? behind_bracket(mark) : mark.end();
            }
            mark = mark.position < begin ? find_mark(text_, begin) : mark;
            gap = gap <= begin ? words_.next_piece(begin) : gap;
        }
        return std::move(groups_);
    }

private:
    [[nodiscard]] std::string_view words(std::size_t begin, std::size_t end) const noexcept {
        return text_.substr(begin, end - begin);
    }

    /// Whether white space at `gap` ends a name: else a line end has broken it.
    [[nodiscard]] bool divides(std::size_t begin, std::size_t gap) const noexcept {
        std::string_view const name = words(begin, gap);
        return ends_like_a_unit(name) || (apart_ && may_be_person(name)) || name.empty();
    }

    /// Behind a bracket: persons, or what says something of the name in front, with which it stays: 县教育局（牵头）.
    [[nodiscard]] std::size_t behind_bracket(FoundMark const& open) {
        constexpr std::size_t longest = 90;  // bytes
        std::string_view const near =
            text_.substr(0, std::min(text_.size(), open.position + longest));
        std::size_t const close = find_closing_bracket(near, open.position);
        if (close == std::string_view::npos) {
            extend(open.end());
            return open.end();
        }
        std::size_t const end = close + mark_at(text_, close).length;
        bool const names =
            !groups_.empty() && !groups_.back().persons && are_persons(open.end(), close);
        if (names) {
            groups_.push_back({{open.end(), close}, true});
        } else {
            extend(end);
        }
        apart_ = true;
        return end;
    }

    /// 王强、李明.
    [[nodiscard]] bool are_persons(std::size_t begin, std::size_t end) const noexcept {
        std::string_view const head = text_.substr(0, end);
        while (begin < end) {
            FoundMark const mark = find_mark(head, begin);
            if (!may_be_person(words(begin, mark.position)) ||
                (mark.length != 0 && mark.kind != Punctuation::pause)) {
                return false;
            }
            begin = mark.length != 0 ? mark.end() : end;
        }
        return true;
    }

    /// What is said of a person is no name.
    void extend(std::size_t end) {
        if (!groups_.empty() && !groups_.back().persons) {
            groups_.back().names.end = end;
        }
    }

    void add(Stretch name) {
        if (name.empty()) {
            return;
        }
        bool const person = apart_ && may_be_person(words(name.begin, name.end));
        if (groups_.empty() || groups_.back().persons != person) {
            groups_.push_back({name, person});
        } else {
            groups_.back().names.end = name.end;
        }
    }

    CompactText const& words_;
    std::string_view text_;
    Stretch cell_;
    bool apart_;  // a person may stand here
    std::vector<NameGroup> groups_;
};

}  // namespace fengong::detail
