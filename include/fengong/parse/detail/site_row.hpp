// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/stretch.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/compact_text.hpp>
#include <fengong/text/utf8.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace fengong::detail {

/// What stands behind a label of the rows that government sites put above a notice.
enum class SiteField : std::uint8_t {
    number,
    date,  ///< of issue
    title,
    issuer,
    other,  ///< of interest to the site alone
};

/// Where a label may stand.
enum class SiteLabelUse : std::uint8_t {
    row,       ///< in such rows; cells of tables and lines may begin like it
    inside,    ///< likewise, and at the beginning of a row only with a colon or `|` behind it
    document,  ///< in nothing but rows about a document
};

/// A label of such a row.
struct SiteLabel {
    std::string_view word;
    SiteField field;
    SiteLabelUse use = SiteLabelUse::row;
};

inline constexpr std::array<SiteLabel, 38> site_labels{{
    {"发文字号", SiteField::number, SiteLabelUse::document},
    {"发文文号", SiteField::number, SiteLabelUse::document},
    {"政策文号", SiteField::number, SiteLabelUse::document},
    {"文件编号", SiteField::number},
    {"文号", SiteField::number},
    {"成文日期", SiteField::date, SiteLabelUse::document},
    {"发文日期", SiteField::date, SiteLabelUse::document},
    {"标题", SiteField::title},
    {"文件标题", SiteField::title},
    {"文件名称", SiteField::title},
    {"信息名称", SiteField::title},
    {"名称", SiteField::title, SiteLabelUse::inside},
    {"发布机构", SiteField::issuer, SiteLabelUse::document},
    {"发布单位", SiteField::issuer, SiteLabelUse::document},
    {"发文机关", SiteField::issuer, SiteLabelUse::document},
    {"发文机构", SiteField::issuer, SiteLabelUse::document},
    {"发文单位", SiteField::issuer, SiteLabelUse::document},
    {"制发机关", SiteField::issuer, SiteLabelUse::document},
    {"索引号", SiteField::other, SiteLabelUse::document},
    {"信息索引号", SiteField::other, SiteLabelUse::document},
    {"信息索引", SiteField::other},
    {"公开目录", SiteField::other},
    {"公开方式", SiteField::other},
    {"公开范围", SiteField::other},
    {"公开日期", SiteField::other},
    {"发布日期", SiteField::other},
    {"发布时间", SiteField::other},
    {"生成日期", SiteField::other},
    {"主题分类", SiteField::other},
    {"体裁分类", SiteField::other},
    {"组配分类", SiteField::other},
    {"有效性", SiteField::other},
    {"效力状态", SiteField::other},
    {"时效", SiteField::other, SiteLabelUse::inside},
    {"浏览次数", SiteField::other},
    {"主题词", SiteField::other, SiteLabelUse::inside},
    {"关键词", SiteField::other, SiteLabelUse::inside},
    {"来源", SiteField::other, SiteLabelUse::inside},
}};
inline constexpr auto site_label_words = words_of(site_labels, &SiteLabel::word);

/// What stands behind such a label: nothing where the row ends with it.
struct SiteValue {
    SiteField field = SiteField::other;
    Stretch words;
};

/// A label at a position, and where what it labels begins.
struct SiteLabelAt {
    std::size_t row = site_label_words.none;
    std::size_t end = 0;
};

/// The label of a row that stands at a position, with the colons and `|` behind it: at the beginning of the row, behind
/// `|` or white space, and in front of one of these or a colon.
[[nodiscard]] inline SiteLabelAt site_label_at(CompactText const& row, std::size_t position) {
    std::string_view const words = row.view();
    std::size_t const found = site_label_words.find_prefix(words.substr(position));
    auto const divided_at = [&](std::size_t at) {
        return at == 0 || at >= words.size() || words[at - 1] == '|' ||
               row.next_piece(at - 1) == at;
    };
    if (found == site_label_words.none || !divided_at(position)) {
        return {};
    }
    std::size_t const behind = position + site_labels[found].word.size();
    std::size_t end = behind;
    while (end < words.size() &&
           (words[end] == '|' || mark_at(words, end).kind == Punctuation::colon)) {
        end += std::max<std::size_t>(mark_at(words, end).length, 1);
    }
    bool const marked = end != behind;
    bool const apart =
        divided_at(behind) && (position != 0 || site_labels[found].use != SiteLabelUse::inside);
    return marked || apart ? SiteLabelAt{found, end} : SiteLabelAt{};
}

/// What a row says behind its labels, with the first of which it begins: `发文字号：甲政发〔2026〕1号`,
/// `成文日期 | 2026-02-24 | 发布机构 | …`. Empty if it is no such row. Linear.
[[nodiscard]] inline std::vector<SiteValue> read_site_row(CompactText const& row) {
    constexpr std::string_view border = "|-:";
    std::string_view const words = row.view();
    std::vector<SiteValue> values;
    std::size_t const first = std::min(words.find_first_not_of(border), words.size());
    SiteLabelAt label = site_label_at(row, first);
    while (label.row != site_label_words.none) {
        Stretch value{label.end, label.end};
        SiteLabelAt next;
        std::size_t at = label.end;
        for (bool inside = true; at < words.size(); at += character_length(words, at)) {
            next = site_label_at(row, at);
            if (next.row != site_label_words.none) {
                break;
            }
            inside = inside && words[at] != '|';
            value.end = inside ? at + character_length(words, at) : value.end;
        }
        values.push_back({site_labels[label.row].field, value});
        label = next;
    }
    return values;
}

}  // namespace fengong::detail
