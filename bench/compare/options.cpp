// SPDX-License-Identifier: BSL-1.0
#include "compare/options.hpp"

#include "compare/work.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace compare {

namespace {

std::size_t to_count(std::string_view name, std::string_view value) {
    std::size_t count = 0;
    auto const [end, error] = std::from_chars(value.data(), value.data() + value.size(), count);
    if (error != std::errc{} || end != value.data() + value.size() || count == 0) {
        throw WrongUsage{std::string{name} + " needs a number from 1"};
    }
    return count;
}

std::string to_work(std::string_view value) {
    if (std::ranges::count(works, value, &Work::name) == 0) {
        throw WrongUsage{"there is no work " + std::string{value}};
    }
    return std::string{value};
}

Format to_format(std::string_view value) {
    if (value == "table") {
        return Format::table;
    }
    if (value == "markdown") {
        return Format::markdown;
    }
    if (value == "json") {
        return Format::json;
    }
    throw WrongUsage{"--format needs table, markdown or json"};
}

}  // namespace

std::optional<Options> read_options(std::span<char const* const> arguments) {
    Options options;
    for (std::size_t at = 0; at < arguments.size(); at += 2) {
        std::string_view const name = arguments[at];
        if (name == "--help") {
            return std::nullopt;
        }
        if (at + 1 == arguments.size()) {
            throw WrongUsage{std::string{name} + " is no option, or needs a value"};
        }
        std::string_view const value = arguments[at + 1];
        if (name == "--notices") {
            options.notices = to_count(name, value);
        } else if (name == "--repetitions") {
            options.repetitions = to_count(name, value);
        } else if (name == "--work") {
            options.works.push_back(to_work(value));
        } else if (name == "--format") {
            options.format = to_format(value);
        } else {
            throw WrongUsage{"there is no option " + std::string{name}};
        }
    }
    return options;
}

std::string usage() {
    std::string text =
        "usage: compare [--notices N] [--repetitions N] [--work NAME]… [--format FORMAT]\n"
        "Times ours and the peers that this program was built with, by turns in one process, after\n"
        "checking that all compute the same. Exit status: 1 if they do not, 2 for wrong usage.\n"
        "  --notices      how many; 2850, the counties of the nation, if not given\n"
        "  --repetitions  how often each work is timed; 9 if not given\n"
        "  --format       table, markdown or json; table if not given\n"
        "  --work         only this work; may be given again:\n";
    for (Work const& work : works) {
        text +=
            "                 " + std::string{work.name} + " (" + std::string{work.title} + ")\n";
    }
    return text;
}

}  // namespace compare
