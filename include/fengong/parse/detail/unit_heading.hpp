// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/detail/ranges.hpp>
#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/detail/named_units.hpp>
#include <fengong/parse/detail/opening_label.hpp>
#include <fengong/parse/detail/opening_verb.hpp>
#include <fengong/parse/detail/place_words.hpp>
#include <fengong/parse/detail/title_count.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// What stands behind the units whose matters a heading announces: 县教育局牵头的工作, 县教育局责任事项.
inline constexpr auto kinds_of_matters =
    word_list({"工作", "任务", "事项", "项目", "的工作", "的任务", "的事项", "的项目", "工作任务",
               "的工作任务", "重点工作", "的重点工作", "重点任务", "的重点任务", "职责"});
inline constexpr auto leading_in_headings =
    word_list({"牵头", "牵头负责", "牵头落实", "牵头承担", "主办", "总牵头", "为主"});
inline constexpr auto carrying_in_headings =
    word_list({"负责", "承担", "承办", "责任", "具体负责", "共同负责", "负责落实"});

/// What the names of the sections of a bureau end with, whose matters its own list counts: 综合股（5项）.
inline constexpr auto offices_inside = word_list({"股", "科", "股室", "科室"});

/// The units that a heading names as those whose matters stand below it: lists, of which one may be empty, and persons
/// beside them.
struct UnitHeading {
    Stretch leads;
    Stretch responsible;
    Stretch cooperating{};
    Stretch leaders{};
    Stretch more_leaders{};  ///< behind a second label: 第一责任人：甲，直接责任人：乙
    Stretch deadline{};
};

/// The bytes at the end of `title` that say how many matters there are: （4项）, 4项, （共12项）; 0 for none.
[[nodiscard]] constexpr std::size_t count_of_matters(std::string_view title) noexcept {
    constexpr std::string_view matters = "项";
    constexpr std::string_view pieces = "件";
    constexpr std::string_view all = "共";
    if (last_mark(title).kind == Punctuation::close_bracket) {
        return count_behind_title(title);
    }
    if (!title.ends_with(matters) && !title.ends_with(pieces)) {
        return 0;
    }
    std::string_view count = title.substr(0, title.size() - matters.size());
    std::size_t const digits = count.size();
    while (!count.empty() && count.back() >= '0' && count.back() <= '9') {
        count.remove_suffix(1);
    }
    if (count.size() == digits) {
        return 0;
    }
    count.remove_suffix(count.ends_with(all) ? all.size() : 0);
    return title.size() - count.size();
}

/// Where a heading has those of a role; null for roles that it hands on to nobody.
[[nodiscard]] inline Stretch* list_of(UnitHeading& heading, Role role) noexcept {
    switch (role) {
    case Role::lead:
        return &heading.leads;
    case Role::responsible:
        return &heading.responsible;
    case Role::cooperating:
        return &heading.cooperating;
    case Role::leader:
        return &heading.leaders;
    default:
        return nullptr;
    }
}

/// Whether each name of `clause` in `text`, if names alone stand in it, is of a level, 县教育局, or a town or street, so that
/// no things of a kind are meant: 国有企业, 城区学校, 省级开发区.
[[nodiscard]] inline bool names_by_level(std::string_view text, Stretch said,
                                         Clause const& clause) {
    constexpr auto ends_of_towns =
        word_list({"镇", "乡", "街道", "街道办", "街道办事处", "镇政府", "乡政府"});
    constexpr auto kinds_of_owners = word_list({"省属", "市属", "县属", "区属", "州属", "旗属"});
    if (clause.fields.size() != 1 || !clause.fields.front().label.empty() ||
        clause.fields.front().list.end < said.end) {
        return true;  // a label or verb says who does it
    }
    UnitList list;
    read_unit_list(text, clause.fields.front().list, list);
    return ranges::all_of(list.names, [&](Stretch where) {
        std::string_view const name = text.substr(where.begin, where.end - where.begin);
        bool const level =
            level_prefixes.prefix_of(name) != 0 && words_like_levels.prefix_of(name) == 0;
        return (level && kinds_of_owners.prefix_of(name) == 0) ||
               (!name.starts_with("各") && general_names.suffix_of(name) != name.size() &&
                ends_of_towns.suffix_of(name) != 0);
    });
}

/// The clause in the bracket at `open`, which closes `title`; a count may stand in front of it or behind, （5个，牵头单位：县发改局）,
/// （县发改局牵头，5个）.
[[nodiscard]] inline std::optional<Clause> read_clause_of_heading(std::string_view title,
                                                                  std::size_t open) {
    Stretch const content{open + mark_at(title, open).length,
                          title.size() - last_mark(title).length};
    Stretch const said = without_counts(title, content);
    if (said != content) {
        Clause counted;
        auto const label = read_role_label(title, said.begin);
        if (label && label->known && label->colon) {
            read_fields(title.substr(0, said.end), *label, said.begin, counted);
        } else {
            VerbClauseReader verbs{title, said, false};
            counted.fields = verbs.read(true);
        }
        return names_by_level(title, said, counted) ? std::optional{counted} : std::nullopt;
    }
    auto clause = read_clause(title, open);
    for (bool const bare : {false, true}) {  // persons in the lead, and then names alone
        clause = clause ? std::move(clause) : read_verb_bracket(title, open, bare);
    }
    return clause;
}

/// The lists of `fields` in `text`, who does what stands below a heading; nothing if they name nobody, or two for one
/// role, or anything but units and persons.
[[nodiscard]] inline std::optional<UnitHeading> lists_of(std::string_view text,
                                                         std::span<ClauseField const> fields) {
    UnitHeading heading;
    for (ClauseField const& field : fields) {
        Stretch* list = field.deadline ? &heading.deadline : list_of(heading, field.role);
        if (list == &heading.leaders && !list->empty()) {
            list = &heading.more_leaders;
        }
        bool const units = !field.deadline && list != nullptr && field.role != Role::leader;
        if (list != nullptr &&
            ((!list->empty() && !field.deadline) || (units && !lists_units(text, field.list)))) {
            return std::nullopt;
        }
        if (list != nullptr) {
            *list = field.list;
        }
    }
    bool const nobody = heading.leads.empty() && heading.responsible.empty() &&
                        heading.cooperating.empty() && heading.leaders.empty();
    return nobody ? std::nullopt : std::optional{heading};
}

/// The units in the bracket that `title` ends with, who do what stands below: 科技政策（由县科技局牵头）,
/// 农业（牵头领导：赵志远；牵头单位：县农业农村局）; nothing if it names nobody.
[[nodiscard]] inline std::optional<UnitHeading> read_bracket_of_heading(std::string_view title) {
    std::size_t const open = find_opening_bracket(title);
    if (!ends_with_bracket(title) || open == 0 || open >= title.size()) {
        return std::nullopt;
    }
    auto const clause = read_clause_of_heading(title, open);
    return clause ? lists_of(title, ranges::view(clause->fields)) : std::nullopt;
}

/// Where behind a dash or white space the labels begin that say who does what stands below `heading`: 项目建设——牵头单位：县发改局,
/// 产业强镇  责任领导：王建国; its size if there are none. Linear.
[[nodiscard]] inline std::size_t find_labels_apart(std::string_view heading) {
    constexpr std::string_view dash = "—";
    if (heading.find("：") == heading.npos && heading.find(':') == heading.npos) {
        return heading.size();
    }
    for (std::size_t at = 0; at < heading.size();) {
        std::size_t label = skip_white_space(heading, at);
        while (heading.substr(label).starts_with(dash)) {
            label = skip_white_space(heading, label + dash.size());
        }
        if (label != at && opens_list(heading, label)) {
            return at;
        }
        at = label != at ? label : at + character_length(heading, at);
    }
    return heading.size();
}

/// Who does what stands below `title`, as labels behind its words say: 项目建设——牵头单位：县发改局; nothing if none do.
[[nodiscard]] inline std::optional<UnitHeading> read_labels_of_heading(std::string_view title) {
    std::size_t colon = 0;
    MarkScan scan{title, 0};
    for (FoundMark mark = scan.next(); mark.length != 0 && colon == 0; mark = scan.next()) {
        colon = mark.kind == Punctuation::colon ? mark.position : 0;
    }
    std::size_t const begin = label_before(title, 0, colon);
    auto const label = begin == 0 || begin == colon ? std::nullopt : read_role_label(title, begin);
    if (!label) {
        return std::nullopt;
    }
    Clause clause;
    read_fields(title, *label, begin, clause);
    return lists_of(title, ranges::view(clause.fields));
}

/// The unit in front of the bracket at `open` that names persons, 县教育局（责任人：林华）; empty if something else stands there.
[[nodiscard]] inline Stretch unit_in_front(std::string_view title, std::size_t open) {
    std::string_view const name = title.substr(0, open);
    bool const office = level_prefixes.prefix_of(name) != 0 &&
                        words_like_levels.prefix_of(name) == 0 && ends_like_an_office(name) &&
                        openings_of_sentences.prefix_of(name) == 0 && verb_in(name) == 0;
    return office && lists_units(title, {0, open}) ? Stretch{0, open} : Stretch{};
}

/// The length of the bracket at the end of `title` that names the persons of the unit in front; 0 if there is none.
[[nodiscard]] inline std::size_t persons_behind_unit(std::string_view title) {
    std::size_t const open = ends_with_bracket(title) ? find_opening_bracket(title) : title.size();
    bool const unit = open < title.size() && !unit_in_front(title, open).empty();
    auto const heading = unit ? read_bracket_of_heading(title) : std::nullopt;
    return heading && !heading->leaders.empty() ? title.size() - open : 0;
}

/// The units that `title`, a heading without white space, names as those whose matters stand below it:
/// `县教育局牵头工作（4项）`, `由县水务局负责的任务`, `县教育局（12项）`, `县教育局：`, `科技政策（县科技局牵头）`; nothing if it says
/// anything else.
/// `among_units`: the headings beside it name units, so that an ending or 各 is enough: 公安青石分局, 各街镇. Linear.
[[nodiscard]] inline std::optional<UnitHeading> read_unit_heading(std::string_view title,
                                                                  bool among_units = false) {
    constexpr std::string_view by = "由";
    constexpr std::size_t longest = 180;  // bytes
    Mark const last = last_mark(title);
    title.remove_suffix(last.kind == Punctuation::colon ? last.length : 0);
    std::size_t const counted = count_of_matters(title);
    Stretch units{title.starts_with(by) ? by.size() : 0, title.size() - counted};
    auto const words = [&] { return title.substr(units.begin, units.end - units.begin); };
    if (title.size() > longest) {
        return std::nullopt;
    }
    if (counted == 0 && ends_with_bracket(title)) {
        auto heading = read_bracket_of_heading(title);
        if (heading && heading->leads.empty() && heading->responsible.empty() &&
            heading->cooperating.empty()) {
            heading->responsible = unit_in_front(title, find_opening_bracket(title));
        }
        return heading;
    }
    if (counted == 0) {
        if (auto labelled = read_labels_of_heading(title)) {
            return labelled;
        }
    }
    std::size_t const matters = kinds_of_matters.suffix_of(words());
    std::string_view const before = words().substr(0, words().size() - matters);
    std::size_t const lead = leading_in_headings.suffix_of(before);
    std::size_t const verb = lead != 0 ? lead : carrying_in_headings.suffix_of(before);
    bool const says_so = verb != 0 && (matters != 0 || counted != 0);
    units.end -= says_so ? matters + verb : 0;
    bool const level =
        level_prefixes.prefix_of(words()) != 0 && words_like_levels.prefix_of(words()) == 0;
    bool const office =
        ends_like_an_office(words()) || (counted != 0 && offices_inside.suffix_of(words()) != 0);
    bool const sentence = openings_of_sentences.prefix_of(words()) != 0 || verb_in(words()) != 0;
    // 特色小镇 ends like a government, and is none.
    bool const likely = among_units && (words().starts_with("各") ||
                                        (office && ends_of_places.suffix_of(words()) == 0));
    bool const known = !sentence && (likely || (office && (level || says_so || counted != 0)));
    if (!known || units.empty() || !lists_units(title, units)) {
        return std::nullopt;
    }
    return says_so && lead != 0 ? UnitHeading{units, {}} : UnitHeading{{}, units};
}

}  // namespace fengong::detail
