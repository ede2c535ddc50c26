// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "common/progress_bar.hpp"
#include <fengong/io/csv.hpp>
#include <fengong/io/language.hpp>
#include <fengong/model/notice.hpp>
#include <fengong/parse/read_options.hpp>
#include <fengong/registry/background.hpp>
#include <fengong/registry/collectives.hpp>
#include <fengong/registry/division_table.hpp>
#include <fengong/text/file_bytes.hpp>

#include <CLI/CLI.hpp>
#include <boost/system/result.hpp>

#include <array>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

/// What the example programs share: the manners that docs/programs.md describes.
namespace common {

/// How results are written.
enum class Format { table, csv, json, dot, graphml };

/// When results are written: behind all reading, or as the notices come.
enum class Writing { afterwards, meanwhile };

/// A program, mostly one that reads notices from files and writes results to standard output.
class Program {
public:
    /// `formats`: those that it can write; the first is the default.
    Program(std::string name, std::string const& description, std::vector<Format> formats);
    /// A program that reads no notices.
    Program(std::string name, std::string const& description);

    /// Offers --registry and --divisions; `divisions` is read if the latter is not given.
    void add_registry_option(std::string divisions = {});
    /// Offers --kinds, for a program that asks what kind of office a unit is, likewise.
    void add_kinds_option(std::string kinds = {});
    /// Offers --collectives, for a program that counts units.
    void add_collectives_option();
    /// For a program that can do without any FILE.
    void let_files_be_missing();

    /// For options of its own.
    [[nodiscard]] CLI::App& app() noexcept { return app_; }

    /// Reads the command line, runs `body` and says how it went: 0; 1 if a file could not be read or
    /// holds no item, if fail() was called, or if standard output could not be written; 2 for wrong
    /// usage, also where `body` throws a CLI::ValidationError.
    [[nodiscard]] int run(int argc, char** argv, std::function<void()> const& body);

    /// What --registry, --divisions and --kinds say; nothing if one of their files cannot be read or is
    /// wrong, which is said on standard error. Whoever counts must then not go on: who is who is not known.
    [[nodiscard]] std::optional<fengong::Background> background();

    /// How --collectives says that names for several units are counted.
    [[nodiscard]] fengong::Collectives collectives() const noexcept { return collectives_; }

    using Use = std::function<void(fengong::Notice)>;

    /// Reads the files and hands their notices over in order, one at a time; writes their diagnostics to standard
    /// error as it goes. Behind background(), these also say where the division of a notice is not certain.
    /// On a terminal a bar shows how far it is, unless results are written to that terminal meanwhile.
    void each_notice(Use const& use, Writing writing = Writing::afterwards);

    /// The same with the notices of an archive in memory.
    void each_notice_in(fengong::FileBytes const& archive, std::string const& name, Use const& use);

    /// Whether the command line names files.
    [[nodiscard]] bool has_files() const noexcept { return !files_.empty(); }

    /// How many threads --threads says; 0: as many as the machine runs at once.
    [[nodiscard]] unsigned threads() const noexcept { return threads_; }

    /// Refuses options that would do nothing, as wrong usage; `why`, if that is so, says beside what: `with --unit`,
    /// `without --format csv`. One rule for all programs: nothing on a command line is passed over in silence.
    void refuse(std::initializer_list<char const*> options, bool void_here,
                std::string_view why) const;

    /// Says on standard error what went wrong; the others go on.
    void fail(std::string_view message);
    /// Says on standard error what whoever reads the results should know.
    void note(std::string_view message) { say(message); }

    [[nodiscard]] Format format() const noexcept { return format_; }
    [[nodiscard]] fengong::CsvFlavour csv_flavour() const noexcept;
    [[nodiscard]] fengong::Language language() const noexcept { return language_; }
    /// The one or the other, as --lang says.
    [[nodiscard]] std::string text(std::string_view english, std::string_view chinese) const;
    /// How many there are, in English with an s unless it is one: `1 item`, `2 项事项`.
    [[nodiscard]] std::string counted(std::size_t count, std::string_view english,
                                      std::string_view chinese) const;
    /// How many diagnostics the files had, by severity: `no error, 1 warning, 9 notes`.
    [[nodiscard]] std::string diagnostics_in_words() const;

private:
    /// Fills `table` by `read` from a file, if one is named; false, and said, if it cannot be.
    template <class Table, class Read>
    [[nodiscard]] bool load(std::string const& file, Read read, Table& table);

    /// Reads these files, and leaves none of them.
    void read_together(std::vector<std::filesystem::path>& files, Use const& use, Writing writing);
    void read_standard_input(Use const& use);
    /// Adds what a folder holds to `files`; reads an archive. False if `file` is neither.
    [[nodiscard]] bool read_collection(std::string const& file,
                                       std::vector<std::filesystem::path>& files, Use const& use);
    /// Hands a notice over, with its diagnostics, or says why there is none. `first` is what it is the same as.
    void take(std::string const& name, boost::system::result<fengong::Notice>&& notice,
              std::optional<std::string> const& first, Use const& use);
    /// Says something on standard error.
    void say(std::string_view message);
    [[nodiscard]] fengong::ReadOptions begin_reading(Writing writing);
    void clear_bar();

    void add_common_options();
    void add_reading_options(std::vector<Format> const& formats);
    void settle_options();

    CLI::App app_;
    std::vector<std::string> files_;
    std::vector<std::string> registry_files_;
    std::string divisions_file_;
    std::string kinds_file_;
    fengong::DivisionTable divisions_;
    std::string collectives_name_;
    fengong::Collectives collectives_ = fengong::Collectives::printed;
    std::string format_name_;
    std::string language_name_;
    Format format_ = Format::table;
    fengong::Language language_ = fengong::Language::english;
    unsigned threads_ = 0;
    std::optional<ProgressBar> bar_;  // while files are read
    bool excel_ = false;
    bool all_diagnostics_ = false;
    std::array<std::size_t, 3> diagnostics_{};
    int status_ = 0;
};

}  // namespace common
