// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/detail/collective_names.hpp>
#include <fengong/parse/detail/deadline_cell.hpp>
#include <fengong/parse/detail/nothing.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/remark.hpp>
#include <fengong/parse/role_mark.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace fengong {

/// The role of one unit of a list, in brackets behind its name, 县发改局（牵头）, or behind that of a later one:
/// A、B（均为牵头单位）.
struct RoleMark {
    std::size_t name = 0;  ///< the index of the name
    Role role = Role::other;
    Stretch words;  ///< what stands in the brackets
};

/// A list of units as it stands in a text.
struct UnitList {
    std::vector<Stretch> names;        ///< in the order printed, without 等
    std::vector<RoleMark> marks;       ///< in ascending order of their names
    std::vector<Stretch> empty_names;  ///< the separator after which a name is missing
    std::vector<Stretch> notes;  ///< remarks that are no names: 排在首位的为牵头单位,下同
    Stretch deadline;            ///< when, where the list says it: 6月底; empty for none
    bool open_ended = false;     ///< 等 stands in the list, or what means the same
    bool nobody = false;         ///< 无 or a sign stands for a name

    void clear() noexcept {
        names.clear();
        marks.clear();
        empty_names.clear();
        notes.clear();
        deadline = {};
        open_ended = false;
        nobody = false;
    }
};

namespace detail {

/// What stands in front of the unit of a list that leads: ★县发改局、县统计局.
inline constexpr auto stars = word_list({"★"});

/// Every character that what joins two names begins with.
inline constexpr CharacterSet conjunction_beginnings = first_characters(conjunctions);

/// Every character without which a name is nothing but a name: no number or day, no remark, no 等, no star, not two
/// names.
inline constexpr CharacterSet name_signs = [] {
    CharacterSet set =
        first_characters(conjunctions, period_openings, remark_openings, remark_endings);
    set.insert("/0123456789０１２３４５６７８９零〇○一二三四五六七八九两十百千半等★");
    return set;
}();

/// What stands behind its place in the name of a branch: 人民银行和平支行.
inline constexpr auto branch_words =
    word_list({"分局", "支局", "分行", "支行", "分公司", "支公司", "营业部", "分院"});

/// Words of a remark in brackets behind a name, which are no part of the name.
inline constexpr auto note_words = word_list(
    {"下同", "首位", "第一位", "牵头", "汇总", "以下", "不再", "排名", "列第一", "负责", "除外"});

/// What 等 is followed by when it only says that there are more: 等相关部门.
inline constexpr auto others_words = word_list(
    {"有关单位",   "相关单位",   "有关部门",       "相关部门",       "单位",         "部门",
     "部门单位",   "部门和单位", "有关部门和单位", "相关部门和单位", "有关部门单位", "相关部门单位",
     "各部门",     "各单位",     "有关方面",       "各有关单位",     "各有关部门",   "各相关单位",
     "各相关部门", "按职责分工", "地区和单位"});

/// Whether a word of `list` stands anywhere in `words`. Linear: one look into the list a character.
template <std::size_t Size>
[[nodiscard]] constexpr bool contains_any(std::string_view words,
                                          WordList<Size> const& list) noexcept {
    for (; !words.empty(); words.remove_prefix(1)) {
        if (!is_continuation(words.front()) && list.find_prefix(words) != list.none) {
            return true;
        }
    }
    return false;
}

/// Divides what stands between two separators into names, and tells names from remarks.
class NameReader {
public:
    /// `place`: where the branches among the names are.
    NameReader(std::string_view text, std::string_view place, UnitList& list)
        : text_{text}, place_{place}, list_{list} {}

    /// `bracketed`: a bracket stands in the name; `colon`: a colon does.
    void read(Stretch name, Stretch separator, bool bracketed, bool colon) {
        if (name.empty()) {
            list_.empty_names.push_back(separator);
            return;
        }
        if (says_nothing(words(name))) {
            list_.nobody = true;
            return;
        }
        if (!bracketed && !colon &&
            name_signs.find_in(text_.substr(0, name.end), name.begin) == name.end) {
            list_.names.push_back(name);  // as most are
            return;
        }
        bool const time = begins_number(text_, name.begin) || begins_period(text_, name.begin);
        if (auto const when = time ? read_calendar_phrase(words(name), 0) : std::nullopt;
            when && when->deadline) {
            list_.deadline = {name.begin, name.begin + when->end};
            return;
        }
        if (is_remark(words(name))) {
            list_.notes.push_back(name);
            return;
        }
        bracketed_ = bracketed;
        if (bracketed) {
            cut_note(name);
        }
        read_open_end(name);
    }

private:
    [[nodiscard]] std::string_view words(Stretch part) const noexcept {
        return text_.substr(part.begin, part.end - part.begin);
    }

    /// `工商联(排在首位的为牵头或汇总单位,下同)`: the bracket is a remark, unless it is the role of the unit.
    void cut_note(Stretch& name) {
        std::string_view const head = text_.substr(0, name.end);
        std::size_t last_note = name.begin;  // behind which no bracket holds one
        for (std::size_t at = name.begin; at < name.end; at += character_length(head, at)) {
            last_note = note_words.prefix_of(head.substr(at)) != 0 ? at : last_note;
        }
        MarkScan scan{head, name.begin};
        for (FoundMark mark = scan.next(); mark.length != 0; mark = scan.next()) {
            if (mark.kind == Punctuation::open_bracket && mark.position != name.begin &&
                mark.position < last_note && !role_in(mark)) {
                list_.notes.push_back({mark.position, name.end});
                name.end = mark.position;
                return;
            }
        }
    }

    /// `县公安局等`, `市交通局等相关部门`, `国家能源局等国务院相关部门`.
    void read_open_end(Stretch name) {
        constexpr std::string_view others = "等";
        std::string_view const word = words(name);
        for (std::size_t at = find_word(word, others); at != std::string_view::npos;
             at = find_word(word, others, at + others.size())) {
            std::string_view const behind = word.substr(at + others.size());
            bool const only_more =
                behind.empty() || others_words.prefix_of(behind) == behind.size();
            if (!only_more &&
                (at == 0 || at > longest_names || !ends_like_a_unit(word.substr(0, at)))) {
                continue;  // 高等学校
            }
            list_.open_ended = true;
            divide({name.begin, name.begin + at});
            if (!only_more) {
                divide({name.begin + at + others.size(), name.end});
            }
            return;
        }
        divide(name);
    }

    /// `团市委及驻市各高校` is two names, `发展和改革局` one: a conjunction divides two organisations.
    void divide(Stretch name) {
        std::string_view const word = words(name);
        if (word.size() > longest_names) {
            return push(name);
        }
        if (!bracketed_ && divides_at_slashes(word)) {
            for (std::size_t slash = find_slash(name); slash != name.end;
                 slash = find_slash(name)) {
                push({name.begin, slash});  // 县财政局/县人社局
                name.begin = slash + 1;
            }
            return push(name);
        }
        for (std::size_t position = conjunction_beginnings.find_in(word, 0); position < word.size();
             position = conjunction_beginnings.find_in(
                 word, position + character_length(word, position))) {
            std::size_t const size = conjunctions.prefix_of(word.substr(position));
            if (size == 0 || position == 0 || names_branch(word.substr(position))) {
                continue;
            }
            std::string_view const left = word.substr(0, position);
            std::string_view const right = word.substr(position + size);
            if (ends_like_a_unit(left) && ends_like_a_unit(right) && divides(left, right)) {
                push({name.begin, name.begin + position});
                name.begin += position + size;
                divide(name);
                return;
            }
        }
        push(name);
    }

    /// Where the next slash stands in `name`; its end if there is none.
    [[nodiscard]] std::size_t find_slash(Stretch name) const noexcept {
        return std::min(text_.find(slash_mark, name.begin), name.end);
    }

    /// Whether slashes divide whole names of organisations with a level each: 县财政局/县人社局, but neither 各乡镇/街道 nor
    /// 县教育局/体育局.
    [[nodiscard]] static bool divides_at_slashes(std::string_view words) noexcept {
        std::size_t slash = words.find(slash_mark);
        bool divides = slash != words.npos;
        while (divides && !words.empty()) {
            std::string_view const part = words.substr(0, slash);
            divides = level_prefixes.prefix_of(part) != 0 &&
                      level_like_stems.prefix_of(part) == 0 &&
                      collective_levels.prefix_of(part) <= one_level && ends_like_a_unit(part) &&
                      conjunction_beginnings.find_in(part, 0) == part.size();
            words.remove_prefix(std::min(part.size() + 1, words.size()));
            slash = words.find(slash_mark);
        }
        return divides;
    }

    /// 和平支行 of 人民银行和平支行: the place may begin like a conjunction.
    [[nodiscard]] bool names_branch(std::string_view words) const noexcept {
        return !place_.empty() && words.starts_with(place_) &&
               branch_words.prefix_of(words.substr(place_.size())) != 0;
    }

    /// 各级党委和政府, 各镇和街道, 各有关部门和单位 are one name each.
    [[nodiscard]] static constexpr bool divides(std::string_view left,
                                                std::string_view right) noexcept {
        bool const levels = left.starts_with("各") && is_level(right);
        return bodies_alone.prefix_of(right) != right.size() && !levels;
    }

    void push(Stretch name) {
        if (bracketed_) {
            cut_role(name);
        }
        std::size_t const star = stars.prefix_of(words(name));
        bool const one = stars.prefix_of(words(name).substr(star)) == 0;  // ★★★★景区
        if (star != 0 && one && star < name.end - name.begin) {
            list_.marks.push_back(
                {list_.names.size(), Role::lead, {name.begin, name.begin + star}});
            name.begin += star;
        }
        if (!name.empty()) {
            list_.names.push_back(name);
        }
    }

    /// The role in the bracket that opens with `open`.
    [[nodiscard]] std::optional<RoleMarkReading> role_in(FoundMark open) const noexcept {
        std::size_t const close = find_closing_bracket(text_, open.position);
        return close == std::string_view::npos ? std::nullopt
                                               : read_role_mark(words({open.end(), close}));
    }

    /// `县发改局（牵头）`: takes the bracket at the end of a name off it if it says the role of the unit.
    void cut_role(Stretch& name) {
        std::string_view const head = text_.substr(0, name.end);
        for (FoundMark open = find_mark(head, name.begin); open.length != 0;
             open = find_mark(head, open.end())) {
            if (open.kind != Punctuation::open_bracket || open.position == name.begin) {
                continue;
            }
            std::size_t const close = find_closing_bracket(head, open.position);
            if (close == std::string_view::npos) {
                return;
            }
            Stretch const inside{open.end(), close};
            Mark const end = mark_at(head, close);
            bool const last = close + end.length == head.size();
            if (auto const role = last ? read_role_mark(words(inside)) : std::nullopt) {
                std::size_t const marked = list_.marks.empty() ? 0 : list_.marks.back().name + 1;
                std::size_t const last_name = list_.names.size();
                for (std::size_t of = role->shared ? marked : last_name; of <= last_name; ++of) {
                    list_.marks.push_back({of, role->role, inside});
                }
                name.end = open.position;
                return;
            }
            open = {close, end.kind, end.length};
        }
    }

    static constexpr char slash_mark = '/';
    static constexpr std::size_t one_level = 3;        // bytes of 县, but not of 县区
    static constexpr std::size_t longest_names = 900;  // bytes of names without a mark between them

    std::string_view text_;
    std::string_view place_;
    UnitList& list_;
    bool bracketed_ = false;  // a bracket stands in what is being divided
};

}  // namespace detail

/// Reads the list of units in `where` of text without white space into `list`, which is cleared:
/// `A、B等，各镇街`.
///
/// Names are divided by 、 ， and ； of either width outside brackets, at `breaks` (ascending positions)
/// where lines divide them, and by 和 and 及 between two organisations. 各乡、镇人民政府 stays one name.
/// Deadlines and remarks among the names are told apart, at the end of the list also words that name no day (长期坚持), and so are roles in
/// brackets behind them. A full stop ends the list. Returns where the list ends. `place`: that of place_of_branches(), where it is known. Linear.
inline std::size_t read_unit_list(std::string_view text, Stretch where, UnitList& list,
                                  std::span<std::size_t const> breaks = {},
                                  std::string_view place = {}) {
    list.clear();
    std::string_view const head = text.substr(0, where.end);
    detail::NameReader names{head, place, list};
    std::size_t depth = 0;
    bool bracketed = false;
    bool colon = false;
    std::size_t begin = where.begin;
    Stretch separator{where.begin, where.begin};
    std::size_t position = where.begin;
    while (!breaks.empty() && breaks.front() < where.begin) {
        breaks = breaks.subspan(1);
    }
    MarkScan scan{head, where.begin};
    for (bool more = begin < where.end; more;) {
        FoundMark const mark = scan.next();
        for (; !breaks.empty() && breaks.front() <= mark.position && breaks.front() < where.end;
             breaks = breaks.subspan(1)) {
            if (begin < breaks.front()) {
                names.read({begin, breaks.front()}, separator, bracketed, colon);
                begin = breaks.front();
                bracketed = false;
                colon = false;
            }
        }
        more = mark.length != 0;
        position = mark.end();
        bool const outside = depth == 0;
        if (mark.kind == Punctuation::open_bracket) {
            ++depth;
            bracketed = true;
        } else if (mark.kind == Punctuation::close_bracket) {
            depth -= depth != 0 ? 1U : 0U;
        } else if (outside && mark.kind == Punctuation::colon) {
            colon = true;
        } else if (outside && mark.kind == Punctuation::full_stop) {
            position = mark.position;
            more = false;
        } else if (outside && (mark.kind == Punctuation::pause || mark.kind == Punctuation::comma ||
                               mark.kind == Punctuation::semicolon)) {
            bool const one_name =
                mark.kind == Punctuation::pause &&
                detail::enumerates_levels(head.substr(begin, mark.position - begin),
                                          head.substr(mark.end()));
            if (!one_name) {
                names.read({begin, mark.position}, separator, bracketed, colon);
                bracketed = false;
                colon = false;
                separator = {mark.position, mark.end()};
                begin = mark.end();
            }
        }
    }
    // `县发改局；` at the end of a line lacks no name, `县发改局、` does.
    std::string_view const divider = head.substr(separator.begin, separator.end - separator.begin);
    bool const closed = begin == position && (divider == "；" || divider == ";");
    std::size_t const when =
        divider.empty() ? 0 : detail::size_of_when(head.substr(begin, position - begin));
    if (when != 0) {
        list.deadline = {begin, begin + when};  // 责任单位：县发改局，立行立改、长期坚持
        while (!list.names.empty() &&
               detail::says_when(head.substr(list.names.back().begin,
                                             list.names.back().end - list.names.back().begin))) {
            list.deadline.begin = list.names.back().begin;
            list.names.pop_back();
        }
    } else if (!closed) {
        names.read({begin, position}, separator, bracketed, colon);
    }
    return position;
}

}  // namespace fengong
