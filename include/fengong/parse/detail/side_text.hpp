// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/model/span.hpp>
#include <fengong/text/detail/text_hash.hpp>

#include <boost/unordered/unordered_flat_set.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace fengong::detail {

/// How words of a notice read where the source does not print them so, and the names of units: what becomes
/// Notice::readings.
///
/// Each name is there once, so that two names are the same where their spans are, and whoever reads all names of
/// a notice reads little memory.
class SideText {
public:
    SideText() : names_{0, Hash{&words_}, Equal{&words_}} {}
    SideText(SideText const&) = delete;  // the set knows where the words are
    SideText& operator=(SideText const&) = delete;
    ~SideText() = default;

    [[nodiscard]] std::string_view view(Span span) const noexcept {
        return std::string_view{words_}.substr(span.begin, span.size());
    }

    /// Adds words. Linear in them.
    [[nodiscard]] Span add(std::string_view words) {
        auto const begin = static_cast<std::uint32_t>(words_.size());
        words_.append(words);
        return {begin, static_cast<std::uint32_t>(words_.size())};
    }

    /// Adds a name, unless it is there. Linear in it.
    [[nodiscard]] Span add_name(std::string_view name) {
        auto const known = names_.find(name);
        return known != names_.end() ? *known : *names_.insert(add(name)).first;
    }

    /// All words, which are gone from here.
    [[nodiscard]] std::string release() {
        names_.clear();
        return std::exchange(words_, {});
    }

private:
    struct Hash {
        using is_transparent = void;
        std::string const* words;

        [[nodiscard]] std::size_t operator()(std::string_view name) const noexcept {
            return TextHash{}(name);
        }
        [[nodiscard]] std::size_t operator()(Span name) const noexcept {
            return (*this)(std::string_view{*words}.substr(name.begin, name.size()));
        }
    };
    struct Equal {
        using is_transparent = void;
        std::string const* words;

        [[nodiscard]] bool operator()(std::string_view left, Span right) const noexcept {
            return TextEqual{}(left, std::string_view{*words}.substr(right.begin, right.size()));
        }
        [[nodiscard]] bool operator()(Span left, std::string_view right) const noexcept {
            return (*this)(right, left);
        }
        [[nodiscard]] bool operator()(Span left, Span right) const noexcept {
            return left == right;
        }
    };

    std::string words_;
    boost::unordered_flat_set<Span, Hash, Equal> names_;
};

}  // namespace fengong::detail
