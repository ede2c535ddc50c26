// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <fengong/io/csv.hpp>
#include <fengong/io/language.hpp>
#include <fengong/model/notice.hpp>

#include <CLI/CLI.hpp>

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// What the example programs share: the manners that docs/programs.md describes.
namespace common {

/// How results are written.
enum class Format { table, csv, json };

/// A program that reads notices from files and writes results to standard output.
class Program {
public:
    /// `formats`: those that it can write; the first is the default.
    Program(std::string name, std::string const& description, std::vector<Format> formats);

    /// For options of its own.
    [[nodiscard]] CLI::App& app() noexcept { return app_; }

    /// Reads the command line, runs `body` and says how it went: 0; 1 if a file could not be read or
    /// holds no item, if fail() was called, or if standard output could not be written; 2 for wrong
    /// usage, also where `body` throws a CLI::ValidationError.
    [[nodiscard]] int run(int argc, char** argv, std::function<void()> const& body);

    /// Reads the files in their order; writes their diagnostics to standard error as it goes.
    void each_notice(std::function<void(fengong::Notice)> const& use);

    /// Says on standard error what went wrong; the others go on.
    void fail(std::string_view message);

    [[nodiscard]] Format format() const noexcept { return format_; }
    [[nodiscard]] fengong::CsvFlavour csv_flavour() const noexcept;
    [[nodiscard]] fengong::Language language() const noexcept { return language_; }
    /// The one or the other, as --lang says.
    [[nodiscard]] std::string text(std::string_view english, std::string_view chinese) const;
    /// How many diagnostics the files had, by severity: `no error, 1 warning, 9 notes`.
    [[nodiscard]] std::string diagnostics_in_words() const;

private:
    void add_common_options(std::vector<Format> const& formats);
    void settle_options();

    CLI::App app_;
    std::vector<std::string> files_;
    std::string format_name_;
    std::string language_name_;
    Format format_;
    fengong::Language language_ = fengong::Language::english;
    bool excel_ = false;
    bool all_diagnostics_ = false;
    std::array<std::size_t, 3> diagnostics_{};
    int status_ = 0;
};

}  // namespace common
