// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/clause.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/role_verb.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/unit_list.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/parse/word_list.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

/// What the end of a sentence says of who is responsible, or helps.
namespace fengong::detail {

/// Verbs of those who only come to a meeting, at the end of a sentence.
inline constexpr auto attending_verbs = word_list({"参加", "参与"});

/// What asks somebody to help: 请县财政局配合.
inline constexpr auto requests = word_list({"请", "并请", "并由"});

inline constexpr std::string_view full_stop_word = "。";
inline constexpr std::string_view wide_comma = "，";

/// The end of a sentence that says who helps, with those in front of it: `…，县公安局牵头，县财政局配合。`
[[nodiscard]] inline std::optional<Clause> read_support(std::string_view text, Stretch sentence) {
    constexpr std::size_t shortest = 9;  // bytes of a name: three characters
    constexpr int most = 4;              // members
    std::string_view words = text.substr(sentence.begin, sentence.end - sentence.begin);
    words.remove_suffix(words.ends_with(full_stop_word) ? full_stop_word.size() : 0);
    RoleVerb const verb = read_role_verb(words);
    if (verb.role != Role::cooperating ||
        contains_any(words.substr(words.size() - verb.length), attending_verbs)) {
        return std::nullopt;
    }
    std::optional<Clause> widest;
    std::string_view front = words;
    for (int member = 0; member < most; ++member) {
        std::size_t const comma = std::max(front.rfind(wide_comma) + 1, front.rfind(',') + 1);
        if (comma == 0 || (member == 0 && words.size() - comma < shortest + verb.length)) {
            break;
        }
        std::size_t const at = comma - 1;
        std::size_t begin = at + mark_at(words, at).length;
        begin += requests.prefix_of(words.substr(begin));
        auto clause = read_responsibility_sentence(text, {sentence.begin + begin, sentence.end});
        if (!clause) {
            break;
        }
        clause->begin = sentence.begin + at;
        widest = std::move(clause);
        front = words.substr(0, at);
        if (read_role_verb(front).length == 0) {
            return widest;
        }
    }
    // 校园安全工作由县公安局牵头，县教育局配合。
    constexpr std::string_view by = "由";
    std::size_t const agent = front.rfind(by);
    if (widest && agent != front.npos && front.find(wide_comma, agent) == front.npos) {
        auto clause = read_responsibility_sentence(text, {sentence.begin + agent, sentence.end});
        if (clause) {
            clause->begin = sentence.begin + agent;
            return clause;
        }
    }
    return widest;
}

/// The end of a sentence that says who is responsible: `…不少于300天，由县环保局负责。`
[[nodiscard]] inline std::optional<Clause> read_ending(std::string_view text, Stretch sentence) {
    constexpr std::string_view by = "由";
    constexpr std::size_t most = 4;  // 由A牵头，由B配合 has two; a bound keeps the search linear
    std::string_view const words = text.substr(0, sentence.end);
    std::array<std::size_t, most> commas{};
    std::size_t found = 0;
    for (std::size_t at = words.find(by, sentence.begin + 1); at != std::string_view::npos;
         at = words.find(by, at + by.size())) {
        bool const wide = words.substr(0, at).ends_with(wide_comma);
        if (wide || words[at - 1] == ',') {
            commas[found++ % most] = at - (wide ? wide_comma.size() : 1);
        }
    }
    for (std::size_t next = found > most ? found - most : 0; next < found; ++next) {
        std::size_t const begin = commas[next % most];
        std::size_t const list = begin + mark_at(words, begin).length;
        if (auto clause = read_responsibility_sentence(text, {list, sentence.end})) {
            clause->begin = begin;
            return clause;
        }
    }
    return std::nullopt;
}

}  // namespace fengong::detail
