// SPDX-License-Identifier: BSL-1.0
// Notices of invented content over real counties, for trials of size; with what they say, for checking.
#include "common/program.hpp"
#include "corpus/corpus.hpp"
#include "corpus/folder.hpp"
#include "corpus/tar.hpp"
#include "corpus/truth_files.hpp"

#include <cerrno>
#include <charconv>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <ios>
#include <iostream>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>

namespace {

/// What the command line says beside the corpus.
struct Request {
    std::string out;
    std::string archive;
    std::string dialects;
    std::string items;
    std::string vocabulary = corpus::vocabulary_folder().string();
    std::string divisions = corpus::divisions_file().string();
    double damage = 0;
    bool truth = false;
};

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

std::ofstream opened(std::filesystem::path const& file) {
    std::ofstream stream{file, std::ios_base::binary};
    if (!stream) {
        throw std::filesystem::filesystem_error{
            "cannot be written", file, {errno != 0 ? errno : EIO, std::generic_category()}};
    }
    stream.exceptions(std::ios_base::badbit | std::ios_base::failbit);
    return stream;
}

void write(corpus::Corpus const& corpus, Request const& request) {
    std::filesystem::path const folder{request.out};
    if (!request.out.empty()) {
        std::filesystem::create_directories(folder);
    }
    std::optional<corpus::TruthWriter> truth;
    if (request.truth) {
        truth.emplace(folder / "truth");
    }
    std::ofstream file;
    if (!request.archive.empty() && request.archive != "-") {
        file = opened(request.archive);
    }
    corpus::TarWriter tar{request.archive == "-" ? std::cout : file};
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        corpus::Made const made = corpus.make(index);
        if (request.archive.empty()) {
            opened(folder / made.name) << made.text;
        } else {
            tar.add(made.name, made.text);
        }
        if (truth) {
            truth->add(made.truth);
        }
    }
    if (!request.archive.empty()) {
        tar.finish();
    }
    if (truth) {
        truth->finish();
    }
}

void add_options(CLI::App& app, corpus::Options& options, Request& request) {
    app.add_option("--out", request.out, "Folder for the notices; made if missing")
        ->type_name("DIR");
    app.add_option("--archive", request.archive,
                   "Write the notices into one tar file instead; - is standard output")
        ->type_name("FILE");
    app.add_flag("--truth", request.truth, "Also write what the notices say, into DIR/truth");
    app.add_option(
           "--counties", options.counties,
           "How many counties; more than there are: again, in later years. 2850 if not given")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    app.add_option("--years", options.years, "Notices of each county; 1 if not given")
        ->type_name("N")
        ->check(CLI::PositiveNumber.description(""));
    app.add_option("--items", request.items, "Items of a notice; 60-220 if not given")
        ->type_name("N-N");
    app.add_option("--seed", options.seed, "Another seed, another corpus; 1 if not given")
        ->type_name("N");
    app.add_option(
           "--dialects", request.dialects,
           "Shares of dialects, such as bracket=4,table=3; as in published notices if not given")
        ->type_name("NAME=N,…");
    app.add_option(
           "--damage", request.damage,
           "Share of texts of items that a page break cuts; a quarter of it is the share of marks\n"
           "and digits there in the other width. 0 if not given")
        ->type_name("RATE")
        ->check(CLI::Range(0.0, 1.0).description(""));
    app.add_option("--vocabulary", request.vocabulary, "Another folder of words")->type_name("DIR");
    app.add_option("--divisions", request.divisions, "Another table of divisions")
        ->type_name("FILE");
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{
        "generate", "Writes notices of invented content over real counties as text, the same from\n"
                    "the same seed."};
    corpus::Options options;
    Request request;
    add_options(program.app(), options, request);
    return program.run(argc, argv, [&] {
        if (request.out.empty() && (request.archive.empty() || request.truth)) {
            throw CLI::ValidationError{
                "--out", request.archive.empty() ? "or --archive is needed"
                                                 : "is needed with --truth: it makes five files"};
        }
        if (!request.dialects.empty()) {
            read_dialects(request.dialects, options);
        }
        if (!request.items.empty()) {
            read_items(request.items, options);
        }
        options.damage = {request.damage, request.damage / 4};
        write(corpus::Corpus{options, corpus::read_vocabulary(request.vocabulary),
                             corpus::read_division_table(request.divisions)},
              request);
    });
}
