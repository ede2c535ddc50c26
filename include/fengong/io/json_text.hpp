// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/text/utf8.hpp>

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fengong {

/// Whether the members of an object or array follow each other or stand on lines of their own.
enum class JsonLayout : std::uint8_t { one_line, lines };

/// Writes JSON (RFC 8259) as it comes, without building a tree.
///
/// The caller opens, closes and names; commas, white space and escapes come by themselves. Strings
/// may hold any bytes: what is not UTF-8 becomes U+FFFD. take() hands over what is finished, so that
/// a document of any length needs little memory. Floating point has no overload, because its digits
/// are the caller's choice: see number().
class JsonText {
public:
    void begin_object(JsonLayout layout = JsonLayout::one_line) { open('{', '}', layout); }
    void begin_array(JsonLayout layout = JsonLayout::one_line) { open('[', ']', layout); }
    /// Closes the innermost object or array; there must be one.
    void end() {
        Level const level = levels_.back();
        levels_.pop_back();
        if (level.layout == JsonLayout::lines && !level.empty) {
            break_line();
        }
        text_.push_back(level.closing);
    }

    /// The name of the next value; only inside an object.
    JsonText& key(std::string_view name) {
        separate();
        quote(name);
        text_.append(": ");
        named_ = true;
        return *this;
    }

    void value(std::string_view text) {
        separate();
        quote(text);
    }
    void value(char const* text) { value(std::string_view{text}); }
    template <std::integral Number>
    void value(Number number) {
        if constexpr (std::same_as<Number, bool>) {
            literal(number ? "true" : "false");
        } else {
            literal(std::to_string(number));
        }
    }
    void null() { literal("null"); }
    /// A number that is already written as JSON wants it, such as fixed_point() gives.
    void number(std::string_view digits) { literal(digits); }

    /// The value, or null for nothing.
    template <class Value>
    void value(std::optional<Value> const& maybe) {
        if (maybe) {
            value(*maybe);
        } else {
            null();
        }
    }

    /// What has been written since the last call.
    [[nodiscard]] std::string take() { return std::exchange(text_, {}); }

private:
    struct Level {
        char closing;
        JsonLayout layout;
        bool empty;
    };

    void open(char opening, char closing, JsonLayout layout) {
        separate();
        text_.push_back(opening);
        levels_.push_back({closing, layout, true});
    }

    void literal(std::string_view text) {
        separate();
        text_.append(text);
    }

    /// What stands between a value and the one before it.
    void separate() {
        if (named_ || levels_.empty()) {
            named_ = false;
            return;
        }
        Level& level = levels_.back();
        if (!level.empty) {
            text_.push_back(',');
        }
        if (level.layout == JsonLayout::lines) {
            break_line();
        } else if (!level.empty) {
            text_.push_back(' ');
        }
        level.empty = false;
    }

    void break_line() {
        text_.push_back('\n');
        text_.append(levels_.size(), ' ');
    }

    void quote(std::string_view text) {
        text_.push_back('"');
        if (find_invalid_utf8(text)) {
            escape(with_replacement_characters(text));
        } else {
            escape(text);
        }
        text_.push_back('"');
    }

    void escape(std::string_view text) {
        constexpr std::string_view digits = "0123456789abcdef";
        for (char const c : text) {
            auto const byte = static_cast<unsigned char>(c);
            switch (c) {
            case '"':
                text_.append("\\\"");
                break;
            case '\\':
                text_.append("\\\\");
                break;
            case '\n':
                text_.append("\\n");
                break;
            case '\r':
                text_.append("\\r");
                break;
            case '\t':
                text_.append("\\t");
                break;
            default:
                if (byte < 0x20 || byte == 0x7F) {
                    text_.append("\\u00");
                    text_.push_back(digits[byte / 16U]);
                    text_.push_back(digits[byte % 16U]);
                } else {
                    text_.push_back(c);
                }
            }
        }
    }

    std::string text_;
    std::vector<Level> levels_;
    bool named_ = false;
};

}  // namespace fengong
