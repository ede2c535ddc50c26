// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace corpus {

/// A text that grows, and knows which of its stretches say what items say: there damage is done.
class Page {
public:
    struct Stretch {
        std::size_t begin = 0;
        std::size_t end = 0;
    };

    void add(std::string_view words) { text_ += words; }
    /// Words of an item. A page may break anywhere behind their first character.
    void add_matter(std::string_view words) {
        matter_.push_back({text_.size(), text_.size() + words.size()});
        text_ += words;
    }

    [[nodiscard]] std::string const& text() const noexcept { return text_; }
    [[nodiscard]] std::vector<Stretch> const& matter() const noexcept { return matter_; }
    [[nodiscard]] bool ends_line() const noexcept { return text_.empty() || text_.back() == '\n'; }

    /// Whether the end of a line divides cells, so that none may stand inside one.
    bool lines_divide = false;

private:
    std::string text_;
    std::vector<Stretch> matter_;
};

}  // namespace corpus
