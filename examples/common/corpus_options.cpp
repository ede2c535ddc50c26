// SPDX-License-Identifier: BSL-1.0
#include "common/corpus_options.hpp"

#include "corpus/folder.hpp"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <optional>
#include <string_view>
#include <system_error>

namespace common {

namespace {

constexpr int most_notices = 10'000'000;  // of a corpus

/// A number from all of `words`; nothing if they are none.
std::optional<unsigned> number(std::string_view words) {
    unsigned value = 0;
    auto const [end, error] = std::from_chars(words.data(), words.data() + words.size(), value);
    bool const whole = error == std::errc{} && end == words.data() + words.size();
    return whole ? std::optional{value} : std::nullopt;
}

/// `bracket=4,table=3`: others are left out. `table` alone weighs 1.
void read_dialects(std::string_view words, corpus::Options& options) {
    options.weights = {};
    for (std::size_t begin = 0; begin <= words.size();) {
        std::size_t const end = std::min(words.find(',', begin), words.size());
        std::string_view const one = words.substr(begin, end - begin);
        begin = end + 1;
        std::size_t const mark = std::min(one.find('='), one.size());
        auto const weight = mark == one.size() ? std::optional{1U} : number(one.substr(mark + 1));
        bool known = false;
        for (std::size_t row = 0; row < corpus::dialects.size(); ++row) {
            if (to_string(corpus::dialects[row]) == one.substr(0, mark) && weight) {
                options.weights[row] = *weight;
                known = true;
            }
        }
        if (!known) {
            throw CLI::ValidationError{
                "--dialects",
                "no share of a dialect: " + std::string{one} +
                    "; dialects are bracket, verb_bracket, own_line, table, sentence, inline"};
        }
    }
    if (options.weights == decltype(options.weights){}) {
        throw CLI::ValidationError{"--dialects", "no dialect has a share"};
    }
}

/// `60-220`, or one number.
void read_items(std::string_view words, corpus::Options& options) {
    std::size_t const dash = std::min(words.find('-'), words.size());
    auto const least = number(words.substr(0, dash));
    auto const most = dash == words.size() ? least : number(words.substr(dash + 1));
    if (!least || !most || *least == 0 || *most < *least) {
        throw CLI::ValidationError{"--items", "no number of items: " + std::string{words}};
    }
    options.least_items = *least;
    options.most_items = *most;
}

}  // namespace

CorpusOptions::CorpusOptions(CLI::App& app)
    : vocabulary_{corpus::vocabulary_folder().string()}, table_{corpus::divisions_file().string()} {
    counties_ =
        app.add_option(
               "--counties", options_.counties,
               "How many counties; more than there are: again, in later years. 2850 if not given")
            ->type_name("N")
            ->check(CLI::Range(1, most_notices).description(""));
    app.add_option("--years", options_.years, "Notices of each county; 1 if not given")
        ->type_name("N")
        ->check(CLI::Range(1, most_notices).description(""));
    app.add_option("--items", items_, "Items of a notice; 60-220 if not given")->type_name("N-N");
    app.add_option("--seed", options_.seed, "Another seed, another corpus; 1 if not given")
        ->type_name("N");
    app.add_option(
           "--dialects", dialects_,
           "Shares of dialects, such as bracket=4,table=3; as in published notices if not given")
        ->type_name("NAME=N,NAME=N");
    app.add_option(
           "--damage", damage_,
           "Share of texts of items that a page break cuts; a quarter of it is the share of marks\n"
           "and digits there in the other width. 0 if not given")
        ->type_name("RATE")
        ->check(CLI::Range(0.0, 1.0).description(""));
}

void CorpusOptions::add_sources(CLI::App& app) {
    app.add_option("--vocabulary", vocabulary_, "Another folder of words")->type_name("DIR");
    app.add_option("--divisions", table_, "Another table of divisions")->type_name("FILE");
}

corpus::Corpus CorpusOptions::corpus() const {
    corpus::Options options = options_;
    if (!dialects_.empty()) {
        read_dialects(dialects_, options);
    }
    if (!items_.empty()) {
        read_items(items_, options);
    }
    options.damage = {damage_, damage_ / 4};
    return corpus::Corpus{options, corpus::read_vocabulary(vocabulary_),
                          corpus::read_division_table(table_)};
}

}  // namespace common
