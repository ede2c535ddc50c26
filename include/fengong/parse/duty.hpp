// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/calendar_phrase.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/article_number.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/digit.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_label.hpp>
#include <fengong/parse/shared_ending.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_ending.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

namespace fengong {

namespace detail {

/// What only begins like 负责, and is carried by nobody.
inline constexpr auto no_duties =
    word_list({"负责人", "负责同志", "负责制", "负责任", "负责解释", "负责的"});
/// What only begins like one of those.
inline constexpr auto duties_all_the_same =
    word_list({"负责制定", "负责制订", "负责制作", "负责制止", "负责人员", "负责人才", "负责人防",
               "负责人事", "负责人口", "负责人民"});

/// Words between the names and 负责 that say how.
inline constexpr auto words_before_duties =
    word_list({"主要", "具体", "统一", "全面", "共同", "分别", "牵头", "要"});

/// What a duty begins with behind the names and a colon, where no 负责 says that it is one: 县社会办：指导….
inline constexpr auto duty_openings =
    word_list({"指导", "组织", "配合", "协助", "做好", "落实",     "加强", "制定", "依据",
               "按照", "根据", "依法", "承担", "督促", "开展",     "推进", "会同", "牵头",
               "督查", "协调", "统筹", "监督", "及时", "主要职责", "专注", "审核", "汇总"});

/// The same behind an office: 县财政局：保障…; behind others they are a heading's, 做强龙头企业：强化….
inline constexpr auto duty_openings_of_offices =
    word_list({"一是", "接受", "保障", "维护", "参与", "参加", "承办", "办理",
               "受理", "查处", "宣传", "确保", "抓好", "强化", "收集", "掌握",
               "检查", "严格", "积极", "充分", "发挥", "主动", "切实", "认真"});

/// What names of offices and governments end with.
inline constexpr auto endings_of_offices =
    word_list({"局",       "委",       "办",       "厅",       "部",        "处",       "室",
               "科",       "中心",     "政府",     "部门",     "单位",      "大队",     "支队",
               "总队",     "小组",     "街道",     "镇",       "乡",        "供销社",   "委员会",
               "管委会",   "法院",     "检察院",   "中队",     "供电公司",  "电力公司", "电信公司",
               "移动公司", "联通公司", "燃气公司", "水务公司", "自来水公司"});

/// What may stand between the names and their duties: 县城管局职责：负责….
inline constexpr auto words_for_duties =
    word_list({"职责", "的职责", "主要职责", "的主要职责", "工作职责", "的工作职责"});

/// What stands behind an office and a colon and is no duty: 县财政局：联系人张三.
inline constexpr auto words_of_contacts =
    word_list({"联系", "电话", "手机", "传真", "邮箱", "地址", "邮编", "同志", "网站", "工作时间"});

/// What such a sentence begins with in minutes and reports, and in no duty: 县财政局：已完成选址….
inline constexpr auto words_of_minutes =
    word_list({"已", "汇报", "建议", "通报", "反映", "表示", "介绍", "回复", "答复", "指出", "地处",
               "位于", "同意", "拟"});

/// Whether words begin with what is done and hold a figure, as no name of a unit does: 新建公办幼儿园3所.
[[nodiscard]] constexpr bool does_a_number(std::string_view words) noexcept {
    if (verb_in(words) == 0) {
        return false;
    }
    std::size_t at = 0;
    while (at != words.size() && digit_at(words, at).length == 0) {
        at += character_length(words, at);
    }
    return at != words.size();
}

/// Whether `said`, the rest of a line behind an office and a colon, is a sentence and so what the office has to do:
/// 把卫生工作纳入规划。
[[nodiscard]] constexpr bool sounds_like_a_duty(std::string_view said) noexcept {
    constexpr std::size_t shortest = 24;  // bytes of the sentence
    constexpr std::size_t longest = 900;
    constexpr std::size_t shortest_clause = 15;
    FoundMark mark = find_mark(said, 0);
    std::string_view const first = said.substr(0, std::min(mark.position, longest));
    bool const figure = does_a_number(first);
    if (digit_at(said, 0).length != 0 || words_of_minutes.prefix_of(said) != 0 ||
        mark.kind == Punctuation::colon ||
        contains_any(said.substr(0, longest), words_of_contacts) ||
        (!figure && (mark.position < shortest_clause || ends_like_a_unit(first)))) {
        return false;
    }
    while (mark.length != 0 && mark.position < longest && mark.kind != Punctuation::full_stop &&
           mark.kind != Punctuation::semicolon) {
        mark = find_mark(said, mark.end());
    }
    return mark.length != 0 && (figure || mark.position >= shortest) && mark.position < longest;
}

/// Whether `name` is that of an office or government, not of a company or school.
[[nodiscard]] constexpr bool ends_like_an_office(std::string_view name) noexcept {
    return endings_of_offices.suffix_of(name) != 0 && no_unit_endings.suffix_of(name) == 0;
}

/// Whether words end so that the next line may be the duty of somebody else, and is not the rest of a sentence.
[[nodiscard]] constexpr bool ends_a_duty(std::string_view words) noexcept {
    Punctuation const kind = last_mark(words).kind;
    return kind == Punctuation::full_stop || kind == Punctuation::semicolon ||
           kind == Punctuation::colon;
}

/// What sentences begin with and names of organisations do not: 成立县工作专班, 加强部门协作.
inline constexpr auto openings_of_sentences =
    word_list({"成立", "设立", "建立", "组建", "调整", "加强", "坚持", "完善", "明确",  "支持",
               "积极", "按照", "深化", "推进", "改造", "扩建", "新建", "与",   "对",    "落实",
               "在",   "强化", "提升", "增强", "健全", "压实", "注重", "深入", "进一步"});

/// Whether name `index` of a list is an organisation, a group for the work at hand (通信保障组), or shares the ending of
/// one behind it (农业、林业部门).
[[nodiscard]] inline bool may_have_a_duty(std::string_view text, UnitList const& list,
                                          std::size_t index) {
    constexpr std::string_view group = "组";
    constexpr std::size_t shortest_group = 9;  // bytes
    Stretch const name = list.names[index];
    std::string_view const word = text.substr(name.begin, name.end - name.begin);
    bool const organisation = ends_like_a_unit(word) ||
                              (word.ends_with(group) && word.size() >= shortest_group) ||
                              !shared_ending(text, ranges::view(list.names), index).empty();
    return organisation && openings_of_sentences.prefix_of(word) == 0 &&
           !contains_any(word, words_of_sentences);
}

/// Whether all of a list have one.
[[nodiscard]] inline bool may_all_have_a_duty(std::string_view text, UnitList const& list) {
    std::size_t name = 0;
    while (name < list.names.size() && may_have_a_duty(text, list, name)) {
        ++name;
    }
    return name != 0 && name == list.names.size();
}

/// Whether `names` is a list of units and nothing else.
[[nodiscard]] inline bool lists_units(std::string_view text, Stretch names) {
    UnitList list;
    read_unit_list(text, names, list);
    constexpr std::string_view together = "会同";  // a verb: 县卫健局应会同有关部门负责
    return find_word(text.substr(0, names.end), together, names.begin) == std::string_view::npos &&
           may_all_have_a_duty(text, list) && list.names.front().begin == names.begin &&
           list.notes.empty() && list.empty_names.empty() && list.deadline.empty();
}

/// What says that a duty follows.
inline constexpr std::string_view duty_word = "负责";

/// What stands in minutes in front of a comma and who has a duty: 会议明确，由县住建局牵头.
inline constexpr auto introductions =
    word_list({"会议明确", "会议决定", "会议要求", "会议议定", "会议强调", "会议指出"});

/// The length of such an introduction that `words` begin with; 0 for none.
[[nodiscard]] constexpr std::size_t size_of_introduction(std::string_view words) noexcept {
    std::size_t const size = introductions.prefix_of(words);
    Mark const mark = mark_at(words, size);
    return size != 0 && mark.kind == Punctuation::comma ? size + mark.length : 0;
}

/// The clause of `县商务局牵头，县供销社参加，负责调运。` and `由县教育局牵头，县财政局配合，新建幼儿园3所` at `begin`: lists of
/// units with their verbs in front of what they have to do. Nothing if the words open otherwise.
[[nodiscard]] inline std::optional<Clause> read_led_duty(std::string_view text, std::size_t begin) {
    constexpr std::size_t longest = 300;  // bytes of the lists
    std::size_t const lists = begin + size_of_introduction(text.substr(begin));
    std::string_view const head = text.substr(0, begin + longest);
    std::size_t member = lists;
    std::size_t end = begin;  // of the members that end with a verb
    for (FoundMark mark = find_mark(head, lists); mark.length != 0;
         mark = find_mark(head, mark.end())) {
        bool const inside = mark.kind == Punctuation::pause ||
                            mark.kind == Punctuation::open_bracket ||
                            mark.kind == Punctuation::close_bracket;
        bool const divides = mark.kind == Punctuation::comma || mark.kind == Punctuation::semicolon;
        if (inside) {
            continue;
        }
        std::string_view const words = text.substr(member, mark.position - member);
        if (divides && (read_role_verb(words).length != 0 ||
                        (end != begin && words.starts_with(together_with)))) {
            end = mark.position;
        } else if (!divides || end != begin) {
            break;
        }
        if (mark.kind == Punctuation::semicolon) {
            break;
        }
        member = mark.end();
    }
    if (end == begin) {
        return std::nullopt;
    }
    Clause clause;
    clause.shape = Dialect::sentence;
    clause.begin = begin;
    clause.end = end;
    clause.closed = true;
    clause.fields = VerbClauseReader{text, {lists, end}, true}.read(false);
    bool const units = ranges::all_of(clause.fields, [&](ClauseField const& field) {
        return !field.deadline && lists_units(text, field.list);
    });
    return clause.fields.empty() || !units ? std::nullopt : std::optional{std::move(clause)};
}

}  // namespace detail

/// The clause of those who have the duty with which the words at `begin` of text without white space open:
/// `县公安局：负责…`, `县交通局负责…`, `县农机局。负责…`, `县社会办：指导…`, `由县水务局负责…`, `县商务局牵头，负责…`, behind
/// the number of an article, if there is one; nothing if they open otherwise. Behind an office and a colon any sentence
/// in the line, which ends at `line_end`, is its duty. Linear in the names and that sentence.
[[nodiscard]] inline std::optional<Clause> read_duty(
    std::string_view text, std::size_t begin, std::size_t line_end = std::string_view::npos) {
    begin += detail::article_at(text.substr(begin));
    if (auto led = detail::read_led_duty(text, begin)) {
        return led;
    }
    constexpr std::size_t longest = 180;  // bytes of the names
    constexpr std::string_view duty = detail::duty_word;
    constexpr std::string_view lead = "牵头";
    constexpr std::string_view by_word = "由";
    std::string_view const head = text.substr(0, begin + longest);
    FoundMark mark = find_mark(head, begin);
    while (mark.kind == Punctuation::pause || mark.kind == Punctuation::open_bracket ||
           mark.kind == Punctuation::close_bracket) {
        mark = find_mark(head, mark.end());
    }
    std::size_t const verb = std::min(find_word(head, duty, begin), head.size());
    bool const marked = mark.length != 0 && mark.position < verb;
    bool const divides = mark.kind == Punctuation::colon || mark.kind == Punctuation::full_stop;
    std::string_view const said = text.substr(mark.end());
    bool const office = detail::ends_like_an_office(text.substr(begin, mark.position - begin));
    bool const colon =
        marked && mark.kind == Punctuation::colon &&
        (detail::duty_openings.prefix_of(said) != 0 ||
         (office && (detail::duty_openings_of_offices.prefix_of(said) != 0 ||
                     (mark.end() < line_end && detail::sounds_like_a_duty(text.substr(
                                                   mark.end(), line_end - mark.end()))))));
    if (marked && !colon && !(divides && mark.end() == verb)) {
        return std::nullopt;
    }
    bool const carried =
        verb != head.size() && (detail::no_duties.prefix_of(text.substr(verb)) == 0 ||
                                detail::duties_all_the_same.prefix_of(text.substr(verb)) != 0);
    std::size_t const by = text.substr(begin).starts_with(by_word) ? by_word.size() : 0;
    Stretch names{begin + by, marked ? mark.position : verb};
    bool leads = false;
    if (marked) {
        names.end -=
            detail::words_for_duties.suffix_of(text.substr(names.begin, names.end - names.begin));
    } else {
        for (std::size_t word = 1; word != 0; names.end -= word) {
            std::string_view const before = text.substr(names.begin, names.end - names.begin);
            word = detail::words_before_duties.suffix_of(before);
            leads = leads || (word != 0 && before.ends_with(lead));
        }
    }
    if ((!colon && !carried) || names.empty() || detail::read_known_label(text, begin) ||
        !detail::lists_units(text, names)) {
        return std::nullopt;
    }
    bool const labelled = carried && (!marked || mark.end() == verb);
    Clause clause;
    clause.shape = Dialect::sentence;
    clause.begin = begin;
    clause.end = labelled ? verb + duty.size() : mark.end();
    clause.closed = true;
    ClauseField& field = clause.fields.emplace_back();
    leads = leads || (colon && said.starts_with(lead));  // 县公安局：牵头开展宣传
    field.role = leads ? Role::lead : Role::responsible;
    field.label =
        labelled ? Stretch{verb, verb + duty.size()} : Stretch{mark.position, mark.position};
    field.list = names;
    return clause;
}

}  // namespace fengong
