// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <boost/unordered/unordered_flat_map.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// Where the values of a JSON document stand, by path: `units[3].aliases[0].name`.
///
/// The text must be JSON of bounded depth, as Boost.JSON has read it, or its beginning. Keys are taken as
/// they are written, with their escapes. Linear in the text and the lengths of the paths.
class JsonLocations {
public:
    explicit JsonLocations(std::string_view text) : text_{text} {
        value();
        path_.resize(breaks_off_ ? path_.size() : 0);
    }

    /// Where the text breaks off: the path of the innermost value that is begun. Empty for a whole one.
    [[nodiscard]] std::string const& breaks_off_in() const noexcept { return path_; }

    /// The offset of the value of a path or, where there is none, of the innermost that is around it.
    [[nodiscard]] std::uint32_t offset(std::string_view path) const {
        while (true) {
            auto const found = offsets_.find(std::string{path});
            if (found != offsets_.end()) {
                return found->second;
            }
            std::size_t const cut = path.find_last_of(".[");
            path = path.substr(0, cut == std::string_view::npos ? 0 : cut);
        }
    }

    /// The path of the first key that an object has twice.
    [[nodiscard]] std::optional<std::string> const& repeated() const noexcept { return repeated_; }

private:
    void value() {
        skip_blank();
        if (at_end()) {
            return;
        }
        if (!offsets_.try_emplace(path_, static_cast<std::uint32_t>(position_)).second &&
            !repeated_) {
            repeated_ = path_;
        }
        switch (text_[position_]) {
        case '{':
            elements('}', [this](std::size_t) {
                std::string_view const key = string();
                skip_blank();
                position_ += at_end() ? 0U : 1U;  // the colon
                path_ += (path_.empty() ? "" : ".") + std::string{key};
            });
            break;
        case '[':
            elements(']',
                     [this](std::size_t index) { path_ += '[' + std::to_string(index) + ']'; });
            break;
        case '"':
            string();
            break;
        default:
            position_ = std::min(text_.find_first_of(",]} \t\r\n", position_), text_.size());
        }
    }

    template <class Name>
    void elements(char closing, Name name) {
        ++position_;
        skip_blank();
        for (std::size_t index = 0; !at_end() && text_[position_] != closing; ++index) {
            std::size_t const length = path_.size();
            name(index);
            value();
            if (breaks_off_) {
                return;
            }
            path_.resize(length);
            skip_blank();
            if (!at_end() && text_[position_] == ',') {
                ++position_;
                skip_blank();
            }
        }
        position_ += at_end() ? 0U : 1U;
    }

    std::string_view string() {
        std::size_t const begin = ++position_;
        while (!at_end() && text_[position_] != '"') {
            position_ = std::min(position_ + (text_[position_] == '\\' ? 2U : 1U), text_.size());
        }
        std::string_view const inside = text_.substr(begin, position_ - begin);
        position_ += at_end() ? 0U : 1U;
        return inside;
    }

    /// Whether the text is over where it should go on.
    [[nodiscard]] bool at_end() noexcept {
        breaks_off_ = breaks_off_ || position_ >= text_.size();
        return breaks_off_;
    }

    void skip_blank() {
        position_ = std::min(text_.find_first_not_of(" \t\r\n", position_), text_.size());
    }

    std::string_view text_;
    std::size_t position_ = 0;
    std::string path_;
    bool breaks_off_ = false;
    boost::unordered_flat_map<std::string, std::uint32_t> offsets_;
    std::optional<std::string> repeated_;
};

}  // namespace fengong::detail
