// SPDX-License-Identifier: BSL-1.0
#include "compare/scan.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>

namespace compare {

namespace {

/// The length of the first of `words` that stands at `at`; 0 if none does.
std::size_t word_at(std::string_view text, std::size_t at,
                    std::initializer_list<std::string_view> words) {
    for (std::string_view const word : words) {
        if (text.substr(at, word.size()) == word) {
            return word.size();
        }
    }
    return 0;
}

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && text[end] >= '0' && text[end] <= '9') {
        ++end;
    }
    return end - at;
}

/// The length of a number with its measure at `at`, or 0. No measure begins like a scale, so that a scale once found
/// need not be given back; digits neither.
std::size_t quantity_at(std::string_view text, std::size_t at) {
    std::size_t const whole = digits_at(text, at);
    std::size_t end = at + whole;
    std::size_t const fraction =
        end < text.size() && text[end] == '.' ? digits_at(text, end + 1) : 0;
    end += fraction == 0 ? 0 : fraction + 1;
    end += word_at(text, end, {"万亿", "万", "亿"});
    std::size_t const measure =
        word_at(text, end, {"元", "亩", "户", "人", "个", "家", "公里", "吨", "%"});
    return whole == 0 || measure == 0 ? 0 : end + measure - at;
}

}  // namespace

std::vector<double> scan_by_hand(Input const& input) {
    Matches matches;
    for (fengong::SourceText const& source : input.texts()) {
        std::string_view const text = source.view();
        for (std::size_t at = 0; at < text.size();) {
            std::size_t const length = std::max(
                quantity_at(text, at), word_at(text, at, {"牵头单位", "责任单位", "配合单位"}));
            if (length != 0) {
                matches.add(at, at + length);
            }
            at += std::max<std::size_t>(length, 1);
        }
    }
    return to_answer(matches);
}

}  // namespace compare
