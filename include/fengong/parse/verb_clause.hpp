// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/clause.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong {

namespace detail {

/// A verb behind a list, and what it makes of the units.
struct RoleVerb {
    std::string_view word;
    Role role;
};

/// Of two that end alike the longer is taken: 按职责分工负责, not 负责.
inline constexpr auto role_verbs = std::to_array<RoleVerb>({
    {"总牵头", Role::lead},
    {"牵头", Role::lead},
    {"牵头负责", Role::lead},
    {"牵头落实", Role::lead},
    {"牵头推进", Role::lead},
    {"牵头组织实施", Role::lead},
    {"牵头实施", Role::lead},
    {"牵头抓总", Role::lead},
    {"负责牵头", Role::lead},
    {"主办", Role::lead},
    {"负责", Role::responsible},
    {"分别负责", Role::responsible},
    {"分工负责", Role::responsible},
    {"分头负责", Role::responsible},
    {"各负其责", Role::responsible},
    {"按职责落实", Role::responsible},
    {"共同负责", Role::responsible},
    {"具体负责", Role::responsible},
    {"按分工负责", Role::responsible},
    {"按职责负责", Role::responsible},
    {"按职责分工负责", Role::responsible},
    {"按照职责分工负责", Role::responsible},
    {"依职责分工负责", Role::responsible},
    {"根据职责分工负责", Role::responsible},
    {"负责落实", Role::responsible},
    {"分别负责落实", Role::responsible},
    {"具体负责落实", Role::responsible},
    {"共同负责落实", Role::responsible},
    {"按职责分工负责落实", Role::responsible},
    {"按职责分工落实", Role::responsible},
    {"按照职责分工落实", Role::responsible},
    {"负责组织实施", Role::responsible},
    {"组织实施", Role::responsible},
    {"组织落实", Role::responsible},
    {"落实", Role::responsible},
    {"承办", Role::responsible},
    {"配合", Role::cooperating},
    {"按职责配合", Role::cooperating},
    {"按职责分工配合", Role::cooperating},
    {"积极配合", Role::cooperating},
    {"协同配合", Role::cooperating},
    {"参与配合", Role::cooperating},
    {"配合落实", Role::cooperating},
    {"协助配合", Role::cooperating},
    {"配合实施", Role::cooperating},
    {"分工配合", Role::cooperating},
    {"密切配合", Role::cooperating},
    {"共同配合", Role::cooperating},
    {"配合做好", Role::cooperating},
    {"协办", Role::cooperating},
    {"协助", Role::cooperating},
    {"协同", Role::cooperating},
    {"参与", Role::cooperating},
    {"参加", Role::cooperating},
});
inline constexpr auto role_verb_words = words_of(role_verbs, &RoleVerb::word);

/// What opens the list of a sentence: 由A、B负责落实, 此项工作由A牵头.
inline constexpr auto list_openings =
    word_list({"由", "责任分工", "分工", "此项工作由", "该项工作由", "这项工作由", "本项工作由",
               "上述工作由", "以上工作由", "各项工作由", "此项任务由", "该项任务由", "上述任务由",
               "以上任务由", "具体由", "主要由"});

/// What stands between the unit that leads and those that work with it: A会同B负责.
inline constexpr std::string_view together_with = "会同";

/// What a member begins with that says when in words that name no day: 年内持续推进.
inline constexpr auto within_year = word_list({"年内", "全年", "长期", "持续"});

/// What names of persons by their posts end with: 分管副省长.
inline constexpr auto posts = word_list({"省长", "市长", "县长", "区长", "镇长", "乡长", "州长",
                                         "旗长", "秘书长", "书记", "主任", "主席", "常委"});

/// Words that end like organisations and alone name none: 由企业负责.
inline constexpr auto general_names =
    word_list({"企业", "学校", "单位", "部门", "政府", "银行", "公司", "集团", "中心", "机构",
               "机关", "本单位", "医院", "高校", "小组", "乡镇", "街道", "镇街", "专班"});

/// What remarks in brackets begin with: 以下简称示范区, 含开发区.
inline constexpr auto remark_beginnings =
    word_list({"以下", "简称", "含", "不含", "包括", "其中", "除", "详见", "参见", "即", "指"});

/// Whether the list at `where` names organisations and nothing else; `list` is its reading.
[[nodiscard]] inline bool names_units(std::string_view text, UnitList const& list) {
    if (list.names.empty() || !list.empty_names.empty()) {
        return false;
    }
    constexpr std::size_t most_bytes = 90;
    return std::all_of(list.names.begin(), list.names.end(), [&](Stretch name) {
        std::string_view const word = text.substr(name.begin, name.end - name.begin);
        bool const general = list.names.size() == 1 && general_names.prefix_of(word) == word.size();
        return word.size() <= most_bytes && !general && remark_beginnings.prefix_of(word) == 0 &&
               ends_like_a_unit(word);
    });
}

/// Whether all names of the list are persons by their posts.
[[nodiscard]] inline bool names_posts(std::string_view text, UnitList const& list) {
    return !list.names.empty() &&
           std::all_of(list.names.begin(), list.names.end(), [&](Stretch name) {
               return posts.suffix_of(text.substr(name.begin, name.end - name.begin)) != 0;
           });
}

/// Reads the members of a clause with verbs: lists, each up to its verb, divided by commas.
class VerbClauseReader {
public:
    VerbClauseReader(std::string_view text, Stretch content) : text_{text}, content_{content} {}

    /// The fields; none if the content is anything else. `bare`: names without any verb are taken as
    /// responsible.
    [[nodiscard]] std::vector<ClauseField> read(bool bare) {
        std::size_t begin = content_.begin;
        std::size_t position = begin;
        std::size_t depth = 0;
        list_ = {begin, begin};
        std::string_view const content = text_.substr(0, content_.end);
        for (bool more = true; more && good_;) {
            FoundMark const mark = find_mark(content, position);
            more = mark.length != 0;
            bool const divides = mark.kind == Punctuation::comma ||
                                 mark.kind == Punctuation::semicolon ||
                                 mark.kind == Punctuation::full_stop;
            if (mark.kind == Punctuation::open_bracket) {
                ++depth;
            } else if (mark.kind == Punctuation::close_bracket) {
                depth -= depth != 0 ? 1U : 0U;
            } else if ((divides && depth == 0) || !more) {
                read_member({begin, mark.position});
                begin = mark.end();
            }
            position = mark.end();
        }
        if (!list_.empty()) {
            bool const verbs = !fields_.empty();
            if (verbs || bare) {
                add({list_.end, list_.end}, Role::responsible, list_);
            } else {
                good_ = false;
            }
        }
        return good_ ? std::move(fields_) : std::vector<ClauseField>{};
    }

private:
    [[nodiscard]] std::string_view words(Stretch part) const noexcept {
        return text_.substr(part.begin, part.end - part.begin);
    }

    void read_member(Stretch member) {
        member.begin += list_openings.prefix_of(words(member));
        if (member.empty() || words(member).ends_with("下同")) {
            return;
        }
        if (read_deadline(member)) {
            return;
        }
        list_ = {list_.empty() ? member.begin : list_.begin, member.end};
        std::size_t const row = role_verb_words.find_suffix(words(member));
        if (row != role_verb_words.none) {
            std::size_t const verb = member.end - role_verbs[row].word.size();
            read_list({list_.begin, verb}, {verb, member.end}, role_verbs[row].role);
            list_ = {member.end, member.end};
        }
    }

    /// `6月底前完成`, `年内持续推进`: when, not who.
    [[nodiscard]] bool read_deadline(Stretch member) {
        auto const when = read_calendar_phrase(text_.substr(0, member.end), member.begin);
        if (when && when->deadline) {
            ClauseField field;
            field.label = {member.begin, member.begin};
            field.list = {member.begin, when->end};
            field.deadline = true;
            fields_.push_back(field);
            return true;
        }
        return within_year.prefix_of(words(member)) != 0;
    }

    /// The list of one verb: `A、B`, or `A会同B`, where the first leads.
    void read_list(Stretch list, Stretch verb, Role role) {
        std::size_t const together = words(list).find(together_with);
        if (together == std::string_view::npos) {
            add(verb, role, list);
            return;
        }
        std::size_t const at = list.begin + together;
        Stretch const conjunction{at, at + together_with.size()};
        if (at != list.begin) {
            add(verb, Role::lead, {list.begin, at});
        }
        add(conjunction, at == list.begin ? Role::cooperating : Role::responsible,
            {conjunction.end, list.end});
    }

    void add(Stretch label, Role role, Stretch list) {
        UnitList names;
        read_unit_list(text_, list, names);
        if (names_posts(text_, names)) {
            role = Role::leader;
        } else if (!names_units(text_, names)) {
            good_ = false;
            return;
        }
        ClauseField field;
        field.role = role;
        field.label = label;
        field.list = list;
        fields_.push_back(field);
    }

    std::string_view text_;
    Stretch content_;
    Stretch list_;  // names gathered that no verb has claimed
    std::vector<ClauseField> fields_;
    bool good_ = true;
};

}  // namespace detail

/// Whether the sentence at `where` of text without white space ends with a verb that says who does it:
/// `…由A、B负责落实。`
[[nodiscard]] inline bool ends_with_role_verb(std::string_view text, Stretch where) {
    std::string_view words = text.substr(where.begin, where.end - where.begin);
    constexpr std::string_view stop = "。";
    words.remove_suffix(words.ends_with(stop) ? stop.size() : 0);
    return detail::role_verb_words.suffix_of(words) != 0;
}

/// The clause with verbs that opens with the bracket at `open` of text without white space:
/// `（A牵头，B、C按职责分工负责）`, and, if `bare`, one with nothing but names: `（市发改委）`. Nothing if the bracket
/// holds anything else than names of organisations and such verbs. Linear in the bracket.
[[nodiscard]] inline std::optional<Clause> read_verb_bracket(std::string_view text,
                                                             std::size_t open, bool bare) {
    std::size_t const close = find_closing_bracket(text, open);
    if (close == std::string_view::npos) {
        return std::nullopt;
    }
    Clause clause;
    clause.shape = Dialect::verb_bracket;
    clause.begin = open;
    clause.end = close + mark_at(text, close).length;
    clause.closed = true;
    clause.fields =
        detail::VerbClauseReader{text, {open + mark_at(text, open).length, close}}.read(bare);
    return clause.fields.empty() ? std::nullopt : std::optional{std::move(clause)};
}

/// The sentence at `where` of text without white space that says nothing but who is responsible:
/// `由A、B负责落实。`; nothing if it says anything else. Linear in the sentence.
[[nodiscard]] inline std::optional<Clause> read_responsibility_sentence(std::string_view text,
                                                                        Stretch where) {
    if (!ends_with_role_verb(text, where)) {
        return std::nullopt;
    }
    std::string_view const words = text.substr(where.begin, where.end - where.begin);
    constexpr std::string_view stop = "。";
    std::size_t const end = where.end - (words.ends_with(stop) ? stop.size() : 0);
    Clause clause;
    clause.shape = Dialect::sentence;
    clause.begin = where.begin;
    clause.end = where.end;
    clause.closed = true;
    clause.fields = detail::VerbClauseReader{text, {where.begin, end}}.read(false);
    return clause.fields.empty() ? std::nullopt : std::optional{std::move(clause)};
}

}  // namespace fengong
