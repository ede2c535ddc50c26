// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/bare_verb_labels.hpp>
#include <fengong/parse/detail/deadline_cell.hpp>
#include <fengong/parse/detail/list_opening.hpp>
#include <fengong/parse/detail/named_units.hpp>
#include <fengong/parse/lead_rule.hpp>
#include <fengong/parse/role_verb.hpp>
#include <fengong/parse/shared_ending.hpp>
#include <fengong/parse/shared_prefix.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/find_word.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

namespace detail {

/// Verbs that may stand between two lists without a mark, `A牵头B配合`; no name of an organisation holds one.
inline constexpr auto inner_verbs =
    word_list({"牵头负责", "牵头", "主办", "主责", "配合", "协办", "协助", "参与", "负责"});

/// Every character that one of them begins with.
inline constexpr CharacterSet inner_verb_beginnings = first_characters(inner_verbs);

/// What a member begins with that says when, and more: 年内基本建成.
inline constexpr auto within_year = word_list({"年内", "全年", "长期", "持续"});

/// Reads the members of a clause with verbs: lists, each up to its verb, divided by commas, or by a
/// pause behind a verb.
class VerbClauseReader {
public:
    /// `strict`: names that end unlike organisations are none, whatever stands beside them.
    VerbClauseReader(std::string_view text, Stretch content, bool strict)
        : text_{text}, content_{content}, strict_{strict} {}

    /// The fields; none if the content is anything else. `bare`: names without any verb are taken as
    /// responsible.
    [[nodiscard]] std::vector<ClauseField> read(bool bare) {
        std::size_t begin = content_.begin;
        std::size_t depth = 0;
        list_ = {begin, begin};
        std::string_view const content = text_.substr(0, content_.end);
        MarkScan scan{content, begin};
        for (bool more = true; more && good_;) {
            FoundMark const mark = scan.next();
            more = mark.length != 0;
            bool const sentence =
                mark.kind == Punctuation::semicolon || mark.kind == Punctuation::full_stop;
            bool const divides = sentence || mark.kind == Punctuation::comma ||
                                 (mark.kind == Punctuation::pause && depth == 0 &&
                                  read_role_verb(words({begin, mark.position})).length != 0);
            if (mark.kind == Punctuation::open_bracket) {
                ++depth;
                bracketed_ = true;
            } else if (mark.kind == Punctuation::close_bracket) {
                depth -= depth != 0 ? 1U : 0U;
            } else if ((divides && depth == 0) || !more) {
                read_member({begin, mark.position}, bare);
                begin = mark.end();
                if (good_ && sentence && list_.empty() && !fields_.empty()) {
                    sentence_end_ = begin;
                    fields_in_sentences_ = fields_.size();
                }
                if (!note_.empty()) {
                    break;
                }
            }
        }
        if (good_ && !list_.empty()) {
            read_rest(bare);
        }
        good_ = good_ && (!doubtful_ || (sure_ && !strict_));
        if (!good_ && sentence_end_ != 0) {
            // 财政部牵头。一项任务涉及多个部门的，由排名首位的部门牵头: what follows the sentence is a remark.
            fields_.resize(fields_in_sentences_);
            note_ = {sentence_end_, content_.end};
            good_ = true;
        }
        return good_ ? std::move(fields_) : std::vector<ClauseField>{};
    }

    /// The remark at the end that names nobody; empty for none.
    [[nodiscard]] Stretch note() const noexcept { return note_; }

private:
    [[nodiscard]] std::string_view words(Stretch part) const noexcept {
        return text_.substr(part.begin, part.end - part.begin);
    }

    void read_member(Stretch member, bool bare) {
        member.begin += opening_of_list(words(member));
        if (member.empty()) {
            return;
        }
        if (opens_remark(words(member)) &&
            (list_.empty() ||
             read_lead_rule(words({member.begin, content_.end})) != LeadRule::none)) {
            note_ = {member.begin, content_.end};
            return;
        }
        if (read_deadline(member)) {
            return;
        }
        Stretch const front = list_;
        commas_ = front.empty() ? 0 : commas_ + 1;
        list_ = {front.empty() ? member.begin : front.begin, member.end};
        if (RoleVerb const verb = read_role_verb(words(member)); verb.length != 0) {
            std::size_t const end = member.end - verb.length;
            if (verb.role == Role::cooperating && !front.empty() && !claims_ &&
                stands_apart(front, bare)) {
                add({front.end, front.end}, Role::responsible, front);
                list_.begin = member.begin;
            }
            read_list({list_.begin, end}, {end, member.end}, verb.role);
            list_ = {member.end, member.end};
        }
    }

    /// Whether `list`, in front of one that helps, stands apart from it: A of `责任单位：A，B配合`. Names without level behind no
    /// label may be words of a sentence (服务企业，A配合), and commas may divide all names (A，B，C配合).
    [[nodiscard]] bool stands_apart(Stretch list, bool labelled) {
        std::string_view const first = words(list);
        if (commas_ > 1 || !(labelled || level_prefixes.prefix_of(first) != 0)) {
            return false;
        }
        read_unit_list(text_, list, names_);
        NamedUnits const named = named_units(text_, names_, false);
        return named.sure && !named.doubtful;
    }

    /// `（由王卫东牵头负责）`: whether 由 stands in front of the first list.
    [[nodiscard]] bool opens_with_by() const noexcept {
        return opening_of_list(words(content_)) != 0;
    }

    /// Names at the end that no verb has claimed, unless one stands among them.
    void read_rest(bool bare) {
        list_ = read_inner_verbs(list_);
        if (words(list_).starts_with(together_with)) {
            read_list(list_, {list_.end, list_.end}, Role::cooperating);
        } else if (bare && find_together(words(list_)) != std::string_view::npos) {
            read_list(list_, {list_.end, list_.end}, Role::responsible);
        } else if (!fields_.empty() || bare || says_role(list_)) {
            add({list_.end, list_.end}, Role::responsible, list_);
        } else {
            good_ = false;
        }
    }

    /// `6月底前完成`, `年内持续推进`: when, not who.
    [[nodiscard]] bool read_deadline(Stretch member) {
        auto const when = read_calendar_phrase(text_.substr(0, member.end), member.begin);
        bool const day = when && when->deadline;
        bool const first = fields_.empty() && list_.empty();
        if (!day && (first || !says_when(words(member)))) {
            return within_year.prefix_of(words(member)) != 0;
        }
        constexpr std::size_t longest_rest = 18;  // 前全部完成
        if (strict_ && day && member.end - when->end > longest_rest) {
            good_ = false;  // 年底前实现欠薪案件动态清零: what to do
            return true;
        }
        ClauseField field;
        field.label = {member.begin, member.begin};
        field.list = {member.begin, day ? when->end : member.end};
        field.deadline = true;
        fields_.push_back(field);
        return true;
    }

    /// Whether a role stands in brackets behind a name: A（牵头）、B.
    [[nodiscard]] bool says_role(Stretch list) {
        if (!bracketed_) {
            return false;
        }
        read_unit_list(text_, list, names_);
        return !names_.marks.empty();
    }

    /// `A牵头B`: a list, its verb, and another list without a mark between. Returns the last list.
    [[nodiscard]] Stretch read_inner_verbs(Stretch list) {
        constexpr std::size_t longest = 1500;
        if (list.end - list.begin > longest) {
            return list;
        }
        std::string_view const head = text_.substr(0, list.end);
        for (std::size_t at = inner_verb_beginnings.find_in(head, list.begin); at < list.end;
             at = inner_verb_beginnings.find_in(head, at + character_length(head, at))) {
            std::size_t const size = inner_verbs.prefix_of(words({at, list.end}));
            if (size == 0) {
                continue;
            }
            Stretch next{at + size, list.end};
            next.begin += opening_of_list(words(next));
            RoleVerb const verb = read_role_verb(words({list.begin, at + size}));
            Stretch const names{list.begin, at + size - verb.length};
            if (begins_names(next) && ends_like_a_unit(words(names))) {
                add({names.end, at + size}, verb.role, names);
                list.begin = next.begin;
            }
        }
        return list;
    }

    /// Whether a list behind a verb begins with a name of its own: one with a level, or a whole name.
    [[nodiscard]] bool begins_names(Stretch list) const {
        constexpr std::size_t shortest = 9;
        std::string_view const rest = words(list);
        if (rest.starts_with("各") || level_prefixes.prefix_of(rest) != 0) {
            return true;
        }
        std::string_view const first = rest.substr(0, find_mark(rest, 0).position);
        return first.size() >= shortest && !first.starts_with(together_with) &&
               ends_like_a_unit(first) && general_names.prefix_of(first) != first.size();
    }

    /// The list of one verb: `A、B`, or `A会同B`, where the first leads, unless somebody else does: `C牵头，A会同B负责`. In
    /// `A牵头，会同B落实` B cooperates.
    void read_list(Stretch list, Stretch verb, Role role) {
        list = read_inner_verbs(list);
        std::size_t const together = find_together(words(list));
        if (together == std::string_view::npos) {
            add(verb, role, list);
            return;
        }
        std::size_t const at = list.begin + together;
        Stretch const conjunction{at, at + together_with.size()};
        if (at == list.begin) {
            add(conjunction, Role::cooperating, {conjunction.end, list.end});
            return;
        }
        Stretch first{list.begin, at};
        first.end -= read_role_verb(words(first)).length;  // A牵头会同B
        add(verb, leads_ && role == Role::responsible ? role : Role::lead, first);
        add(conjunction, role == Role::lead ? Role::responsible : role,
            {conjunction.end, list.end});
    }

    void add(Stretch label, Role role, Stretch list) {
        read_unit_list(text_, list, names_);
        if (names_posts(text_, names_)) {
            role = Role::leader;
        } else if (!label.empty() &&
                   (persons_ ? may_be_persons(text_, names_)
                             : role == Role::lead && are_persons(text_, names_))) {
            role = Role::leader;  // 张卫东牵头，李明配合，县发改局负责
            persons_ = true;
            doubtful_ = true;
            sure_ = sure_ || opens_with_by();
        } else if (role == Role::cooperating &&
                   nobody_in_particular.prefix_of(words(list)) == words(list).size()) {
            return;
        } else {
            NamedUnits const named = named_units(text_, names_, role == Role::cooperating);
            good_ = named.sure || named.doubtful;
            good_ = good_ && !(named.doubtful && label.empty());  // 省级验收: no verb claims it
            if (!good_) {
                return;
            }
            sure_ = sure_ || named.sure;
            doubtful_ = doubtful_ || named.doubtful;
        }
        claims_ = claims_ || !label.empty();
        leads_ = leads_ || role == Role::lead;
        ClauseField field;
        field.role = role;
        field.label = label;
        field.list = list;
        fields_.push_back(field);
    }

    std::string_view text_;
    Stretch content_;
    Stretch list_;  // names gathered that no verb has claimed
    Stretch note_;
    std::vector<ClauseField> fields_;
    UnitList names_;                // of the list at hand
    std::size_t sentence_end_ = 0;  // of the last sentence all of which was read
    std::size_t fields_in_sentences_ = 0;
    bool strict_;
    bool sure_ = false;       // a list names organisations without doubt
    bool doubtful_ = false;   // another with some
    bool bracketed_ = false;  // a bracket stands in the content
    unsigned commas_ = 0;     // between the members gathered that no verb has claimed
    bool claims_ = false;     // a verb has claimed a list
    bool leads_ = false;      // somebody leads
    bool persons_ = false;    // a person does
    bool good_ = true;
};

}  // namespace detail

/// The clause with verbs that opens with the bracket at `open` of text without white space:
/// `（A牵头，B、C按职责分工负责）`, `（牵头：A；配合：B）`, and, if `bare`, one with nothing but names: `（市发改委）`. Nothing if the bracket
/// holds anything else than names of organisations and such verbs. A bracket with verbs that is not closed reaches to the
/// end of the text. Linear in the bracket.
[[nodiscard]] inline std::optional<Clause> read_verb_bracket(std::string_view text,
                                                             std::size_t open, bool bare) {
    constexpr std::string_view stop = "。";
    if (auto labelled = detail::read_bare_verb_labels(text, open)) {
        return labelled;
    }
    std::size_t const close = find_closing_bracket(text, open);
    Clause clause;
    clause.shape = Dialect::verb_bracket;
    clause.begin = open;
    clause.closed = close != std::string_view::npos;
    if (!clause.closed && bare) {
        return std::nullopt;
    }
    clause.end = clause.closed ? close + mark_at(text, close).length : text.size();
    std::size_t const content =
        clause.closed ? close : text.size() - (text.ends_with(stop) ? stop.size() : 0);
    detail::VerbClauseReader reader{text, {open + mark_at(text, open).length, content}, bare};
    clause.fields = reader.read(bare);
    clause.note = reader.note();
    return clause.fields.empty() ? std::nullopt : std::optional{std::move(clause)};
}

/// The sentence at `where` of text without white space that says nothing but who is responsible:
/// `由A、B负责落实。`; nothing if it says anything else. Linear in the sentence.
[[nodiscard]] inline std::optional<Clause> read_responsibility_sentence(std::string_view text,
                                                                        Stretch where) {
    std::string_view const words = text.substr(where.begin, where.end - where.begin);
    constexpr std::string_view stop = "。";
    std::size_t const end = where.end - (words.ends_with(stop) ? stop.size() : 0);
    Stretch const content{where.begin, end};
    std::string_view const said = text.substr(content.begin, content.end - content.begin);
    constexpr std::string_view asks_all = "请各";  // 请各单位抓好落实: below the items
    if ((detail::opening_of_list(said) == 0 && read_role_verb(said).length == 0) ||
        said.starts_with(asks_all)) {
        return std::nullopt;
    }
    Clause clause;
    clause.shape = Dialect::sentence;
    clause.begin = where.begin;
    clause.end = where.end;
    clause.closed = true;
    detail::VerbClauseReader reader{text, content, true};
    clause.fields = reader.read(false);
    return clause.fields.empty() || !reader.note().empty() ? std::nullopt
                                                           : std::optional{std::move(clause)};
}

}  // namespace fengong
