// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/role.hpp>
#include <fengong/parse/detail/label_words.hpp>
#include <fengong/parse/detail/person_list.hpp>
#include <fengong/parse/numeral.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/character_set.hpp>
#include <fengong/text/find_word.hpp>
#include <fengong/text/white_space.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fengong {

/// A label found in a text: 牵头单位, 协同责任单位, 分管县领导, 完成时限.
struct LabelReading {
    Role role = Role::other;
    std::size_t end = 0;    ///< where the label ends
    std::size_t list = 0;   ///< where the list after it begins
    bool known = true;      ///< false: of the form of a label, but made of other words
    bool colon = true;      ///< whether a colon joins the list to the label
    bool linked = false;    ///< whether 为 or 是 does
    bool deadline = false;  ///< what follows says when, not who
    Stretch remark;  ///< in brackets in front of what joins them: （排第一的为牵头单位）
};

namespace detail {

/// Whether a colon and a time stand at `position`: not `期限：不超过60日`.
[[nodiscard]] constexpr bool opens_a_time(std::string_view text, std::size_t position) noexcept {
    Mark const colon = mark_at(text, position);
    std::size_t const behind = skip_white_space(text, position + colon.length);
    return colon.kind == Punctuation::colon &&
           (begins_number(text, behind) || beginnings_of_times.prefix_of(text.substr(behind)) != 0);
}

/// What joins a list to its label where no colon does: 责任单位为A.
inline constexpr auto label_links = word_list({"为", "是"});

/// What begins like that and joins nothing: the name of a unit, or a sentence on what the units of a role are.
inline constexpr auto no_label_links =
    word_list({"为民服务", "为民办", "为农服务", "为老服务", "为企服务", "为侨服务", "为军服务",
               "是否", "是指", "为主", "为辅"});

/// Whether words end like a label of a role or deadline.
[[nodiscard]] constexpr bool ends_like_a_label(std::string_view words) noexcept {
    return unit_label_endings.suffix_of(words) != 0 || leader_label_endings.suffix_of(words) != 0 ||
           deadline_labels.suffix_of(words) != 0 || division_labels.suffix_of(words) != 0 ||
           place_label_endings.suffix_of(words) != 0 || short_deadline_labels.suffix_of(words) != 0;
}

/// The same of what stands in front of a colon, where a post may be the end of a label.
[[nodiscard]] constexpr bool may_end_a_label(std::string_view words) noexcept {
    return ends_like_a_label(words) || post_label_endings.suffix_of(words) != 0 ||
           posts_as_labels.suffix_of(words) != 0;
}

/// Parts of labels of persons who stand by others or look after their work.
inline constexpr auto words_of_standing_by =
    word_list({"包保", "包联", "包抓", "包案", "包挂", "包村", "包片", "驻村", "联村",
               "挂村", "挂钩", "挂包", "挂点", "挂联", "帮扶", "帮包", "结对", "督办",
               "督查", "督导", "监督", "验收", "考核", "考评", "评估", "指导", "交办"});

/// Whether `label` is of persons by their posts or by whom they stand by: 链长, 分管副县长, 包村领导. What stands behind it may as
/// well be the duty of such persons.
[[nodiscard]] constexpr bool is_label_of_post(std::string_view label) noexcept {
    if (posts_as_labels.suffix_of(label) != 0 || post_label_endings.suffix_of(label) != 0) {
        return true;
    }
    bool stands_by = false;
    for (std::size_t at = 0; at < label.size() && !stands_by; at += character_length(label, at)) {
        stands_by = words_of_standing_by.prefix_of(label.substr(at)) != 0;
    }
    return stands_by && leader_label_endings.suffix_of(label) != 0;
}

/// Where the label composed of known words at `position` ends, its role and kind; nothing if there is
/// none. `alone`: the text may be the label and nothing else, as in the head of a column.
[[nodiscard]] constexpr std::optional<LabelReading> read_known_label(std::string_view text,
                                                                     std::size_t position,
                                                                     bool alone = false) noexcept {
    LabelReading label;
    label.end = position;
    int heaviest = 0;
    bool composed = false;
    bool level = false;
    // Whether persons may stand behind the colon of a label for such, if it is of their posts.
    auto const persons_follow = [&] {
        Mark const colon = mark_at(text, label.end);
        return alone || colon.kind != Punctuation::colon ||
               !is_label_of_post(text.substr(position, label.end - position)) ||
               may_open_persons(text, label.end + colon.length);
    };
    // Whether a colon stands behind the label, or nothing if it is the head of a column.
    auto const stands_alone = [&] {
        return mark_at(text, label.end).kind == Punctuation::colon ||
               (alone && label.end == text.size());
    };
    while (true) {
        bool const first = label.end == position;
        std::size_t const found = label_word_list.find_prefix(text.substr(label.end));
        if (found == label_word_list.none) {
            std::size_t const size = label.end - position;
            bool const bare = composed && is_bare_verb(text.substr(position, size)) &&
                              mark_at(text, label.end).kind == Punctuation::colon;
            return bare ? std::optional{label} : std::nullopt;
        }
        LabelWord const& word = label_words[found];
        label.end += word.word.size();
        switch (word.kind) {
        case LabelWordKind::deadline:
            label.deadline = true;
            return first ? std::optional{label} : std::nullopt;
        case LabelWordKind::leader_ending:
            label.role = Role::leader;
            return (composed || word.word != "领导") && persons_follow() ? std::optional{label}
                                                                         : std::nullopt;
        case LabelWordKind::unit_ending:
            if (mark_at(text, label.end).kind != Punctuation::colon) {
                std::size_t const more = more_label_endings.prefix_of(text.substr(label.end));
                bool const whole = mark_at(text, label.end + more).kind == Punctuation::colon;
                label.end += whole ? more : 0;
            }
            return heaviest != 0 && !level ? std::optional{label} : std::nullopt;
        case LabelWordKind::short_deadline:
            label.deadline = true;
            return first && opens_a_time(text, label.end) ? std::optional{label} : std::nullopt;
        case LabelWordKind::division:
            label.role = Role::responsible;
            return first && mark_at(text, label.end).kind == Punctuation::colon
                       ? std::optional{label}
                       : std::nullopt;
        case LabelWordKind::place_ending:
            return heaviest != 0 && !level && stands_alone() ? std::optional{label} : std::nullopt;
        case LabelWordKind::post_ending:
            label.role = Role::leader;
            return composed && stands_alone() && persons_follow() ? std::optional{label}
                                                                  : std::nullopt;
        case LabelWordKind::part:
            if (!composed && label_parts[word.row].post && stands_alone()) {
                label.role = Role::leader;
                return persons_follow() ? std::optional{label} : std::nullopt;
            }
            if (LabelPart const& part = label_parts[word.row]; part.weight > heaviest) {
                heaviest = part.weight;
                label.role = part.role;
            }
            composed = true;
            break;
        case LabelWordKind::level:
            level = true;
            break;
        }
    }
}

/// Whether anything in `text` may be a label with 为 or 是. Linear, and passes quickly over what is none.
[[nodiscard]] constexpr bool may_hold_linked_label(std::string_view text) noexcept {
    for (std::string_view const link : label_links) {
        // The last byte of a character is the rarest.
        for (std::size_t at = text.find(link.back()); at != std::string_view::npos;
             at = text.find(link.back(), at + 1)) {
            std::string_view const head = text.substr(0, at + 1);
            if (head.ends_with(link)) {
                std::string_view const front = head.substr(0, head.size() - link.size());
                if (ends_like_a_label(front) || ends_with_bracket(front)) {
                    return true;
                }
            }
        }
    }
    return false;
}

/// Whether anything in `text` may be a label with nothing between it and its list: 责任单位县财政局. Linear.
[[nodiscard]] constexpr bool may_hold_bare_label(std::string_view text) noexcept {
    for (std::string_view const word : {"单位", "部门", "责任", "领导"}) {
        if (holds_word(text, word)) {
            return true;
        }
    }
    return false;
}

/// Reads what stands between `label` and its list: a remark in brackets, 为 or 是, a colon. Nothing joins
/// them where neither of the last two stands; then the list begins behind the label. Constant time.
constexpr void join_list(std::string_view text, LabelReading& label) noexcept {
    constexpr std::size_t longest_remark = 150;  // bytes
    std::size_t at = label.end;
    Mark const next = mark_at(text, at);
    if (next.kind == Punctuation::colon) {  // as nearly all are
        label.colon = true;
        label.list = at + next.length;
        label.remark = {at, at};
        return;
    }
    if (next.kind == Punctuation::open_bracket) {
        std::string_view const near = text.substr(0, at + longest_remark);
        std::size_t const close = find_closing_bracket(near, at);
        at = close == std::string_view::npos ? at : close + mark_at(text, close).length;
    }
    std::size_t const remark_end = at;
    std::string_view const rest = text.substr(at);
    std::size_t const link = no_label_links.prefix_of(rest) != 0 ? 0 : label_links.prefix_of(rest);
    Mark const mark = mark_at(text, at + link);
    label.linked = link != 0;
    label.colon = mark.kind == Punctuation::colon;
    bool const joined = label.linked || label.colon;
    label.list = joined ? at + link + (label.colon ? mark.length : 0) : label.end;
    label.remark = joined ? Stretch{label.end, remark_end} : Stretch{label.end, label.end};
}

/// The words in front of a colon that end like a label: 监考单位：, 省牵头单位：. At most ten characters.
[[nodiscard]] constexpr std::optional<LabelReading> read_unknown_label(
    std::string_view text, std::size_t position) noexcept {
    constexpr std::size_t most_characters = 10;
    std::size_t end = position;
    for (std::size_t characters = 0; end < text.size() && characters <= most_characters;
         ++characters) {
        Mark const mark = mark_at(text, end);
        if (mark.kind == Punctuation::colon) {
            std::string_view const word = text.substr(position, end - position);
            std::size_t const ending =
                std::max(unit_label_endings.suffix_of(word), leader_label_endings.suffix_of(word));
            return ending != 0 && ending != word.size()
                       ? std::optional{LabelReading{
                             Role::other, end, end + mark.length, false, true, false, false, {}}}
                       : std::nullopt;
        }
        if (mark.kind != Punctuation::none) {
            return std::nullopt;
        }
        end += character_length(text, end);
    }
    return std::nullopt;
}

}  // namespace detail

/// The label at `position` of text without white space.
///
/// Labels are composed: 牵头, 责任, 配合 … in front of 单位 or 部门, 分管, 联系 … and a level in front of
/// 领导. They are taken with or without what joins a list to them: a colon, 为 or 是. Words in front of a colon that
/// end like a label (监考单位：) are taken as unknown, role other, if they are at most ten characters.
[[nodiscard]] constexpr std::optional<LabelReading> read_role_label(std::string_view text,
                                                                    std::size_t position) noexcept {
    if (auto label = detail::read_known_label(text, position)) {
        detail::join_list(text, *label);
        return label;
    }
    return detail::read_unknown_label(text, position);
}

}  // namespace fengong
