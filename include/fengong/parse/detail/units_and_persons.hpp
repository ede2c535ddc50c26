// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_verb.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/text/compact_text.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// Whether words may be the name of a person: two to four characters, and no unit.
[[nodiscard]] constexpr bool may_be_person(std::string_view words) noexcept {
    constexpr std::size_t shortest = 6;
    constexpr std::size_t longest = 12;
    if (words.size() < shortest || words.size() > longest || words.size() % 3 != 0 ||
        ends_like_a_unit(words) || read_role_verb(words).length != 0) {
        return false;
    }
    for (std::size_t at = 0; at < words.size(); at += 3) {
        if (static_cast<unsigned char>(words[at]) < 0xE4 || mark_at(words, at).length != 0) {
            return false;
        }
    }
    return true;
}

/// Divides a cell of a column for both, `县教育局 王建平`, `县教育局（王建平）、县财政局（李卫）`, into lists of units and, behind a
/// unit, of persons.
class UnitsAndPersons {
public:
    /// The lists go into `clause`: units with `role`, persons as leaders.
    UnitsAndPersons(CompactText const& words, Role role, Clause& clause)
        : words_{words}, clause_{clause}, role_{role} {}

    /// `goes_on`: a unit stands in front of `cell`. Linear.
    void read(Stretch cell, bool goes_on) {
        text_ = words_.view().substr(0, cell.end);
        behind_unit_ = goes_on;
        for (std::size_t at = cell.begin; at < cell.end;) {
            FoundMark const mark = find_mark(text_, at);
            std::size_t const slash = std::min(text_.find('/', at), cell.end);
            std::size_t const stop = std::min({mark.position, slash, words_.next_piece(at)});
            std::size_t const end = std::min(stop, cell.end);
            if (end > at) {
                add({at, end});
            }
            at = end;
            if (mark.length != 0 && at == mark.position) {
                at = mark.kind == Punctuation::open_bracket ? behind_note(mark) : mark.end();
            } else if (at == slash) {
                at += at < cell.end ? 1U : 0U;
            }
        }
    }

private:
    /// A bracket holds a person, or says something of the unit in front, with which it stays: 县教育局（牵头）.
    [[nodiscard]] std::size_t behind_note(FoundMark const& open) {
        std::size_t const close = find_closing_bracket(text_, open.position);
        if (close == std::string_view::npos ||
            may_be_person(text_.substr(open.end(), close - open.end()))) {
            return open.end();
        }
        std::size_t const end = close + mark_at(text_, close).length;
        if (!new_) {
            clause_.fields.back().list.end = end;
        }
        return end;
    }

    void add(Stretch name) {
        bool const person =
            behind_unit_ && may_be_person(text_.substr(name.begin, name.end - name.begin));
        Role const role = person ? Role::leader : role_;
        behind_unit_ = true;
        if (new_ || clause_.fields.back().role != role) {
            ClauseField& field = clause_.fields.emplace_back();
            field.role = role;
            field.label = {name.begin, name.begin};
            field.list = name;
            new_ = false;
            return;
        }
        Stretch& list = clause_.fields.back().list;
        std::string_view const before = text_.substr(list.begin, list.end - list.begin);
        if (list.end == name.begin && (person || ends_like_a_unit(before))) {
            clause_.breaks.push_back(name.begin);  // else a line end has broken the name
        }
        list.end = name.end;
    }

    CompactText const& words_;
    Clause& clause_;
    Role role_;
    std::string_view text_;
    bool behind_unit_ = false;
    bool new_ = true;  // no list has been begun
};

}  // namespace fengong::detail
