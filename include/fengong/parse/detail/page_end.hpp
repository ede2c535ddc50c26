// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/parse/digit.hpp>
#include <fengong/parse/numbering.hpp>
#include <fengong/parse/punctuation.hpp>
#include <fengong/parse/word_list.hpp>
#include <fengong/text/white_space.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// What pages of sites print below a notice, which comes with it when its text is copied from there.
namespace fengong::detail {

/// What has to stand behind such a word, as a line that is broken somewhere may open with many words.
enum class PageWordUse : std::uint8_t {
    any,    ///< anything that no word goes on with
    alone,  ///< a colon, or nothing but such words: `打印 关闭`
};

/// What a line below a notice opens with.
struct PageWord {
    std::string_view word;
    PageWordUse use;
};

inline constexpr std::array<PageWord, 47> page_words{{
    {"扫一扫在手机打开", PageWordUse::any},
    {"扫一扫", PageWordUse::alone},
    {"在手机打开当前页", PageWordUse::alone},
    {"打印本页", PageWordUse::any},
    {"打印本文", PageWordUse::any},
    {"打印此页", PageWordUse::any},
    {"打印", PageWordUse::alone},
    {"关闭本页", PageWordUse::any},
    {"关闭窗口", PageWordUse::any},
    {"关闭页面", PageWordUse::any},
    {"关闭", PageWordUse::alone},
    {"收藏", PageWordUse::alone},
    {"收藏本页", PageWordUse::alone},
    {"分享", PageWordUse::alone},
    {"分享到", PageWordUse::alone},
    {"返回", PageWordUse::alone},
    {"返回顶部", PageWordUse::alone},
    {"返回首页", PageWordUse::alone},
    {"返回列表", PageWordUse::alone},
    {"上一篇", PageWordUse::alone},
    {"下一篇", PageWordUse::alone},
    {"上一条", PageWordUse::alone},
    {"下一条", PageWordUse::alone},
    {"责任编辑", PageWordUse::alone},
    {"字体", PageWordUse::alone},
    {"字号", PageWordUse::alone},
    {"字体大小", PageWordUse::alone},
    {"打印文章", PageWordUse::any},
    {"信息来源", PageWordUse::alone},
    {"文章来源", PageWordUse::alone},
    {"稿件来源", PageWordUse::alone},
    {"浏览次数", PageWordUse::alone},
    {"浏览量", PageWordUse::alone},
    {"阅读次数", PageWordUse::alone},
    {"点击数", PageWordUse::alone},
    {"点击量", PageWordUse::alone},
    {"附件下载", PageWordUse::alone},
    {"文件下载", PageWordUse::alone},
    {"相关附件", PageWordUse::alone},
    {"相关链接", PageWordUse::alone},
    {"相关文章", PageWordUse::alone},
    {"相关阅读", PageWordUse::alone},
    {"网站地图", PageWordUse::alone},
    {"网站标识码", PageWordUse::any},
    {"备案号", PageWordUse::alone},
    {"版权所有", PageWordUse::any},
    {"Copyright", PageWordUse::any},
}};
inline constexpr auto page_word_list = words_of(page_words, &PageWord::word);

/// Where white space, brackets and bars at `position` end: 【打印】|【关闭】.
[[nodiscard]] constexpr std::size_t skip_page_dividers(std::string_view line,
                                                       std::size_t position) noexcept {
    for (;;) {
        std::size_t const words = skip_white_space(line, position);
        Mark const mark = mark_at(line, words);
        bool const bracket =
            mark.kind == Punctuation::open_bracket || mark.kind == Punctuation::close_bracket;
        if (bracket) {
            position = words + mark.length;
        } else if (line.substr(words).starts_with('|')) {
            position = words + 1;
        } else {
            return words;
        }
    }
}

/// Whether nothing at `position` goes on with a word in front: not 人 of 版权所有人.
[[nodiscard]] constexpr bool ends_a_page_word(std::string_view line,
                                              std::size_t position) noexcept {
    constexpr unsigned char last_ascii = 0x7F;
    return position == line.size() || static_cast<unsigned char>(line[position]) <= last_ascii ||
           skip_page_dividers(line, position) != position ||
           mark_at(line, position).kind == Punctuation::colon;
}

/// Whether a page prints `line` below a notice: `分享到：`, `【打印本页】【关闭窗口】`, `上一篇：…`. Constant time for other
/// lines.
[[nodiscard]] constexpr bool opens_page_end(std::string_view line) noexcept {
    constexpr char bar = '|';
    std::size_t const first = skip_page_dividers(line, 0);
    for (std::size_t at = first; at != line.size();) {
        std::size_t const row = page_word_list.find_prefix(line.substr(at));
        if (row == page_word_list.none) {
            return false;
        }
        std::size_t const end = at + page_word_list.word_size(row);
        std::size_t const behind = skip_page_dividers(line, end);
        bool const any = page_words[row].use == PageWordUse::any && ends_a_page_word(line, end);
        if (any || mark_at(line, behind).kind == Punctuation::colon) {
            return line.find(bar) == std::string_view::npos;  // else a row of a table
        }
        at = behind;
    }
    return first != line.size();
}

/// Whether the page goes on at the line `first`, and the notice has ended: few lines follow, and none of them is numbered, but
/// as a link to a file, `1.分工表.docx`. `line_at(index)` gives the words of a line. Constant time.
template <class LineAt>
[[nodiscard]] bool ends_on_page(std::size_t first, std::size_t lines, LineAt line_at) {
    constexpr std::size_t most_lines = 40;
    if (lines - first > most_lines || !opens_page_end(line_at(first))) {
        return false;
    }
    for (std::size_t line = first + 1; line < lines; ++line) {
        std::string_view const words = trim(line_at(line));
        bool const file = !words.empty() && words.back() >= 'a' && words.back() <= 'z';
        DigitRun const number = digit_run_at(words, 0);
        bool const bare = number.digits != 0 && number.end == words.size();  // a cell
        if (bare || (read_numbering(words) && !file)) {
            return false;
        }
    }
    return true;
}

}  // namespace fengong::detail
