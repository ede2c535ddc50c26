// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "compare/input.hpp"
#include "compare/subject.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace compare {

/// What a bare scan by a regular expression looks for in a notice: labels of roles, and numbers with a measure. It is
/// much less than reading the notice; how fast it is says what a reader made of regular expressions begins with.
inline constexpr char const* scan_pattern =
    "(?:牵头|责任|配合)单位|[0-9]+(?:\\.[0-9]+)?(?:万亿|万|亿)?(?:元|亩|户|人|个|家|公里|吨|%)";

/// What a scan found.
struct Matches {
    std::uint64_t count = 0;
    std::uint64_t begins = 0;  ///< their offsets in their texts, added up
    std::uint64_t bytes = 0;   ///< their lengths, added up

    void add(std::size_t begin, std::size_t end) noexcept {
        ++count;
        begins += begin;
        bytes += end - begin;
    }
};

[[nodiscard]] inline std::vector<double> to_answer(Matches const& found) {
    return {static_cast<double>(found.count), static_cast<double>(found.begins),
            static_cast<double>(found.bytes)};
}

/// A subject that scans each text by `scan(text, matches)`.
template <class Scan>
[[nodiscard]] Subject make_scan(Input const& input, Scan scan) {
    return make_subject(
        [&input, scan] {
            Matches matches;
            for (fengong::SourceText const& text : input.texts()) {
                scan(text.view(), matches);
            }
            return matches;
        },
        [](Matches const& matches) {
            return Answers{{"matches", to_answer(matches)}};
        });
}

/// The same by hand, in no hurry: what the peers are checked against.
[[nodiscard]] std::vector<double> scan_by_hand(Input const& input);

}  // namespace compare
