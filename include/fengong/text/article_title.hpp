// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/find_word.hpp>
#include <fengong/text/markup.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace fengong {

/// The title of the article that a page says it shows, `<meta name="ArticleTitle" content="…">`, without white space; empty if it
/// says none. Chinese governments name it so: 政府网站发展指引 (国办发〔2017〕47号), annex 网页设计规范. Linear.
[[nodiscard]] inline std::string article_title(std::string_view source) {
    constexpr std::string_view name = "\"ArticleTitle\"";
    constexpr std::string_view content = "content=\"";
    std::size_t const named = find_word(source, name);
    if (named == source.npos) {
        return {};
    }
    std::size_t const begin = source.rfind('<', named);
    std::size_t const end = source.find('>', named);
    std::string_view const tag =
        begin == source.npos ? std::string_view{} : source.substr(begin, end - begin);
    std::size_t const attribute = tag.find(content);
    if (attribute == tag.npos) {
        return {};
    }
    std::size_t const value = attribute + content.size();
    std::size_t const close = tag.find('"', value);
    return close == tag.npos ? std::string{} : shown_words(tag.substr(value, close - value));
}

}  // namespace fengong
