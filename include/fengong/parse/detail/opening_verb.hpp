// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/detail/action_verbs.hpp>
#include <fengong/parse/detail/first_verbs.hpp>
#include <fengong/parse/detail/names_of_things.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <string_view>

namespace fengong::detail {

/// The length of `prefix` with the verb behind it; 0 if there is no verb.
[[nodiscard]] constexpr std::size_t prefixed_verb(std::string_view words,
                                                  std::string_view prefix) noexcept {
    std::size_t const verb = action_verbs.prefix_of(words.substr(prefix.size()));
    return verb == 0 ? 0 : prefix.size() + verb;
}

/// The length of a verb with 新 in front that `words` begin with, 新开工; 0 for none.
[[nodiscard]] constexpr std::size_t anew_in(std::string_view words) noexcept {
    constexpr std::string_view anew = "新";
    return three_bytes(words) == three_bytes(anew) && verbs_that_end.prefix_of(words) == 0
               ? prefixed_verb(words, anew)
               : 0;
}

/// The length of a bracket with nothing but verbs at the front of `words`: （改扩建） of `新建（改扩建）学校`; 0 for none.
[[nodiscard]] constexpr std::size_t verbs_in_bracket(std::string_view words) noexcept {
    constexpr std::size_t most_verbs = 4;
    constexpr auto including = word_list({"含", "包括", "包含"});
    Mark const open = mark_at(words, 0);
    std::size_t at = open.length + including.prefix_of(words.substr(open.length));
    for (std::size_t verbs = 0; open.kind == Punctuation::open_bracket && verbs < most_verbs;
         ++verbs) {
        std::size_t const verb =
            std::max(action_verbs.prefix_of(words.substr(at)), anew_in(words.substr(at)));
        Mark const mark = mark_at(words, at + verb);
        at += verb + mark.length;
        if (verb == 0 || mark.kind == Punctuation::close_bracket) {
            return verb == 0 ? 0 : at;
        }
    }
    return 0;
}

/// What verbs of building are put together from: 新（改、扩）建.
inline constexpr auto parts_of_building = word_list({"新", "改", "扩", "迁", "重"});

/// The length of a verb of building with a bracket inside at the front of `words`: 新（改、扩）建, 改(新)建; 0 for none.
[[nodiscard]] constexpr std::size_t building_with_bracket(std::string_view words) noexcept {
    constexpr std::size_t most_parts = 5;
    constexpr std::size_t character = 3;
    constexpr std::string_view build = "建";
    constexpr char wide = '\xEF';  // of （
    auto const may_open = [&](std::size_t at) {
        return at < words.size() && (words[at] == '(' || words[at] == wide);
    };
    if (!may_open(character) && !may_open(2 * character)) {
        return 0;
    }
    std::size_t at = parts_of_building.prefix_of(words);
    at += at == 0 ? 0 : parts_of_building.prefix_of(words.substr(at));
    Mark const open = mark_at(words, at);
    if (at == 0 || open.kind != Punctuation::open_bracket) {
        return 0;
    }
    at += open.length;
    for (std::size_t parts = 0; parts < most_parts; ++parts) {
        std::size_t const part = parts_of_building.prefix_of(words.substr(at));
        Mark const mark = mark_at(words, at + part);
        at += part + mark.length;
        if (part == 0) {
            return 0;
        }
        if (mark.kind == Punctuation::close_bracket) {
            at += parts_of_building.prefix_of(words.substr(at));
            return words.substr(at).starts_with(build) ? at + build.size() : 0;
        }
    }
    return 0;
}

/// The length of the verb of doing that `words` begin with; 开工率 and 开发区 are none, 新打 is one.
[[nodiscard]] constexpr std::size_t verb_in(std::string_view words) noexcept {
    std::size_t const listed = action_verbs.prefix_of(words);
    std::size_t const whole = listed != 0 ? listed : building_with_bracket(words);
    std::size_t const verb = std::max(whole, anew_in(words));
    std::string_view const behind = words.substr(verb);
    bool const noun =
        verb == 0 || is_noun_like_a_verb(words) || names_a_thing(words) ||
        (nouns_of_verbs.prefix_of(behind) != 0 && no_nouns_of_verbs.prefix_of(behind) == 0);
    return noun ? 0 : verb + verbs_in_bracket(behind);
}

/// Whether a verb that is as often the matter itself and that `words` begin with is none there: with
/// `behind` it no object but nothing (义诊20场), the rest of a noun (监测站) or one with a verb of its own (监测中心建成3个).
[[nodiscard]] constexpr bool is_matter(std::string_view words, std::string_view behind) noexcept {
    std::size_t const pause = verb_separators.prefix_of(behind);
    std::string_view const next = behind.substr(pause);
    bool const listed = pause != 0 && action_verbs.prefix_of(next) == 0 &&
                        first_verbs.prefix_of(next) == 0;  // 监测、预警平台
    return behind.empty() || listed || ends_of_matters.prefix_of(behind) != 0 ||
           names_with_matters.prefix_of(words) != 0 || action_verbs.suffix_of(behind) != 0 ||
           first_verbs.suffix_of(behind) != 0;
}

/// The length of the verb that `words` begin with, if a promise begins with them: 征收 of 征收土地 as well. Where the promise
/// has a verb behind them (`settled`), one that is as often the matter is none: 录取 of 录取分数线提高10分.
[[nodiscard]] constexpr std::size_t first_verb_in(std::string_view words,
                                                  bool settled = false) noexcept {
    constexpr std::size_t character = 3;
    constexpr std::string_view as_a_whole = "统筹";  // says how, in front of another verb
    std::size_t const known = verb_in(words);
    std::size_t const row = first_verbs.find_prefix(words);
    std::size_t const first = first_verbs.word_size(row);
    if (first <= known) {
        return known;
    }
    FirstVerb const& verb = first_verb_rows[row];
    std::string_view const behind = words.substr(first);
    std::size_t const thing_in_front = verb.matter ? things_with_matters.prefix_of(behind)
                                                   : things_with_first_verbs.prefix_of(behind);
    bool const thing =
        verb.in_nouns && (thing_in_front != 0 || ends_with_first_verbs.suffix_of(behind) != 0);
    bool const noun =
        thing || behind.size() == character || no_first_verbs.prefix_of(words) != 0 ||
        is_noun_like_a_verb(words) ||
        (nouns_of_verbs.prefix_of(behind) != 0 && no_nouns_of_verbs.prefix_of(behind) == 0) ||
        (words.starts_with(as_a_whole) && verb_in(behind) != 0) ||
        (verb.matter && (settled || is_matter(words, behind)));
    return noun ? 0 : first;
}

/// The length of the verb that `words` begin with, also of one that opens promises and is no matter: 配发, 新栽.
[[nodiscard]] constexpr std::size_t verb_done(std::string_view words) noexcept {
    std::size_t const known = verb_in(words);
    std::size_t const row = known != 0 ? first_verbs.none : first_verbs.find_prefix(words);
    bool const plain = row != first_verbs.none && !first_verb_rows[row].in_nouns &&
                       !first_verb_rows[row].matter && no_first_verbs.prefix_of(words) == 0;
    return plain ? first_verbs.word_size(row) : known;
}

/// Verbs that make a kind of projects, and the sums of those: 签约项目总投资300亿元.
inline constexpr auto verbs_of_projects =
    word_list({"签约", "新签约", "开工", "新开工", "竣工", "投产", "落地", "新落地", "入库",
               "新入库", "储备", "续建"});
inline constexpr auto sums_of_projects = word_list(
    {"总投资", "总投资额", "投资额", "投资", "计划投资", "合同资金", "到位资金", "到位率"});

/// Whether `words`, which begin with a `verb` and go on with those `behind`, name the sum of such projects.
[[nodiscard]] constexpr bool sums_up_projects(std::string_view words, std::string_view behind,
                                              std::size_t verb) noexcept {
    constexpr std::string_view projects = "项目";
    return behind.starts_with(projects) && sums_of_projects.suffix_of(behind) != 0 &&
           verbs_of_projects.prefix_of(words) == verb;
}

/// The length of all verbs that `words` begin with, one behind the other.
[[nodiscard]] constexpr std::size_t verbs_in(std::string_view words) noexcept {
    std::size_t end = 0;
    for (std::size_t verb = verb_in(words); verb != 0; verb = verb_in(words.substr(end))) {
        end += verb;
    }
    return end;
}

/// Whether `words`, behind a verb that is a kind of it as well, name a general noun by their verbs: 改造项目 of 新建改造项目.
[[nodiscard]] constexpr bool names_kind_of_work(std::string_view words) noexcept {
    std::size_t const verbs = verbs_in(words);
    return verbs != 0 && opens_generally(words.substr(verbs));
}

/// Whether `words` behind a verb go on with another that makes a kind of a general noun: 、竣工项目 of 开工、竣工项目.
[[nodiscard]] constexpr bool goes_on_with_a_kind(std::string_view words) noexcept {
    std::size_t const separator = verb_separators.prefix_of(words);
    std::size_t const verb = separator == 0 ? 0 : verb_in(words.substr(separator));
    return verb != 0 && opens_generally(words.substr(separator + verb));
}

}  // namespace fengong::detail
