// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/corpus.hpp"

#include <CLI/CLI.hpp>

#include <string>

namespace common {

/// The options of a program that makes notices of invented content.
class CorpusOptions {
public:
    /// Offers them; the object must live as long as the program reads its command line.
    explicit CorpusOptions(CLI::App& app);

    /// Offers other words and divisions than those of this repository.
    void add_sources(CLI::App& app);

    /// Whether --counties is given.
    [[nodiscard]] bool are_given() const { return counties_->count() != 0; }

    /// The corpus that they describe. Throws CLI::ValidationError where one is wrong, and what
    /// corpus::read_vocabulary() and corpus::read_division_table() throw.
    [[nodiscard]] corpus::Corpus corpus() const;

private:
    CLI::Option* counties_;
    corpus::Options options_;
    std::string dialects_;
    std::string items_;
    std::string vocabulary_;
    std::string table_;
    double damage_ = 0;
};

}  // namespace common
