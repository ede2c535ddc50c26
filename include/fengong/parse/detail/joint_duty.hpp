// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/clause.hpp>
#include <fengong/parse/duty.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/verb_clause.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>

namespace fengong::detail {

/// What offices do together, behind the second of them: 由县发改局会同县财政局研究制定方案.
inline constexpr auto joint_verbs =
    word_list({"研究", "制定", "制订", "提出", "组织", "开展", "建立", "起草", "编制", "出台",
               "推进", "推动", "完善", "做好", "加强", "统筹", "督促", "指导", "健全", "实施",
               "加快", "抓好", "按照", "按",   "对",   "定期", "共同", "联合", "细化", "拟定",
               "拟订", "修订", "印发", "落实", "审核", "梳理", "汇总", "明确", "争取", "探索"});

/// The clause of `由县发改局会同县财政局研究制定方案` at `begin`: the first offices lead, those behind 会同 are responsible. Nothing
/// if the words open otherwise. Constant time for most, else linear in the names.
[[nodiscard]] inline std::optional<Clause> read_joint_duty(std::string_view text,
                                                           std::size_t begin) {
    constexpr std::size_t longest = 180;  // bytes of the names
    constexpr std::string_view by_word = "由";
    std::string_view const head = text.substr(0, begin + longest);
    std::size_t const first =
        begin + (head.substr(begin).starts_with(by_word) ? by_word.size() : 0);
    std::size_t const found = find_together(head.substr(first));
    if (found == std::string_view::npos) {
        return std::nullopt;
    }
    Stretch const leading{first, first + found};
    if (!lists_units(text, leading)) {
        return std::nullopt;
    }
    Stretch joined{leading.end + together_with.size(), head.size()};
    FoundMark mark = find_mark(head, joined.begin);
    while (mark.kind == Punctuation::pause || mark.kind == Punctuation::open_bracket ||
           mark.kind == Punctuation::close_bracket) {
        mark = find_mark(head, mark.end());
    }
    std::size_t const limit = std::min(mark.position, head.size());
    for (joined.end = joined.begin; joined.end < limit;
         joined.end += character_length(head, joined.end)) {
        Stretch const list = joined;
        if (joint_verbs.prefix_of(text.substr(list.end)) == 0 ||
            !ends_like_a_unit(text.substr(list.begin, list.end - list.begin)) ||
            !lists_units(text, list)) {
            continue;
        }
        Clause clause;
        clause.shape = Dialect::sentence;
        clause.begin = begin;
        clause.end = list.end;
        clause.closed = true;
        clause.fields.resize(2);
        clause.fields.front().role = Role::lead;
        clause.fields.front().list = leading;
        clause.fields.front().label = {leading.end, leading.end};
        clause.fields.back().role = Role::responsible;
        clause.fields.back().list = list;
        clause.fields.back().label = {leading.end, list.begin};
        return clause;
    }
    return std::nullopt;
}

}  // namespace fengong::detail
