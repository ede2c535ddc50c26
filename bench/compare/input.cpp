// SPDX-License-Identifier: BSL-1.0
#include "compare/input.hpp"

#include "corpus/corpus.hpp"
#include "corpus/differences.hpp"
#include "corpus/folder.hpp"
#include <fengong/parse/parse.hpp>

#include <stdexcept>
#include <string>

namespace compare {

namespace {

/// A fast reading that is wrong is worth nothing.
void require_true(corpus::Made const& made, fengong::Notice const& notice) {
    for (corpus::Difference const& difference : differences(made.truth, notice)) {
        throw std::runtime_error{
            made.name + ", item " + std::to_string(difference.ordinal) +
            " is not read as it was meant: " + std::string{to_string(difference.kind)} + " [" +
            difference.found + "], not [" + difference.expected + ']'};
    }
}

std::vector<fengong::SourceText> make_texts(std::size_t notices) {
    corpus::Options options;
    options.counties = notices;
    corpus::Corpus const corpus{options, corpus::read_vocabulary(corpus::vocabulary_folder()),
                                corpus::read_division_table(corpus::divisions_file())};
    std::vector<fengong::SourceText> texts;
    texts.reserve(corpus.size());
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        corpus::Made const made = corpus.make(index);
        texts.emplace_back(made.text);
        require_true(made, fengong::parse(texts.back()));
    }
    return texts;
}

std::uint64_t count_bytes(std::span<fengong::SourceText const> texts) {
    std::uint64_t bytes = 0;
    for (fengong::SourceText const& text : texts) {
        bytes += text.size();
    }
    return bytes;
}

fengong::Store make_store(std::span<fengong::SourceText const> texts) {
    fengong::Store store;
    for (fengong::SourceText const& text : texts) {
        store.add(fengong::parse(text));
    }
    return store;
}

}  // namespace

Input::Input(std::size_t notices)
    : texts_{make_texts(notices)},
      bytes_{count_bytes(texts_)},
      store_{make_store(texts_)},
      rows_{make_rows(store_)},
      questions_{make_questions(store_, rows_)},
      graph_{store_},
      digraph_{lead_digraph(graph_)} {}

}  // namespace compare
