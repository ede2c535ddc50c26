// SPDX-License-Identifier: BSL-1.0
// Notices of invented content over real counties, for trials of size; with what they say, for checking.
#include "common/corpus_options.hpp"
#include "common/program.hpp"
#include "corpus/corpus.hpp"
#include "corpus/tar.hpp"
#include "corpus/truth_files.hpp"

#include <cerrno>
#include <cstddef>
#include <filesystem>
#include <fstream>
#include <ios>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>

namespace {

/// What the command line says beside the corpus.
struct Request {
    std::string out;
    std::string archive;
    bool truth = false;
};

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

void add_options(CLI::App& app, Request& request) {
    app.add_option("--out", request.out, "Folder for the notices; made if missing")
        ->type_name("DIR");
    app.add_option("--archive", request.archive,
                   "Write the notices into one tar file instead; - is standard output")
        ->type_name("FILE");
    app.add_flag("--truth", request.truth, "Also write what the notices say, into DIR/truth");
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{
        "generate", "Writes notices of invented content over real counties as text, the same from\n"
                    "the same seed."};
    Request request;
    add_options(program.app(), request);
    common::CorpusOptions options{program.app()};
    options.add_sources(program.app());
    return program.run(argc, argv, [&] {
        program.refuse({"--out"}, !request.archive.empty() && !request.truth,
                       "with --archive and without --truth");
        if (request.out.empty() && (request.archive.empty() || request.truth)) {
            throw CLI::ValidationError{
                "--out", request.archive.empty() ? "or --archive is needed"
                                                 : "is needed with --truth: it makes five files"};
        }
        write(options.corpus(), request);
    });
}
