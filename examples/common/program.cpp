// SPDX-License-Identifier: BSL-1.0
#include "common/program.hpp"

#include "common/progress_bar.hpp"
#include <fengong/io/diagnostics.hpp>
#include <fengong/io/file_error.hpp>
#include <fengong/io/read_divisions.hpp>
#include <fengong/io/read_office_kinds.hpp>
#include <fengong/io/read_registry.hpp>
#include <fengong/io/visible.hpp>
#include <fengong/model/source_text.hpp>
#include <fengong/parse.hpp>
#include <fengong/registry/division_diagnostic.hpp>
#include <fengong/registry/find_division.hpp>
#include <fengong/registry/registry.hpp>
#include <fengong/text/archive.hpp>
#include <fengong/text/files_below.hpp>
#include <fengong/version.hpp>

#include <boost/system/error_code.hpp>
#include <boost/system/result.hpp>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <fstream>
#include <ios>
#include <iostream>
#include <iterator>
#include <memory>
#include <sstream>
#include <stdexcept>
#include <system_error>
#include <utility>

namespace common {

namespace {

constexpr int most_threads = 4096;
constexpr std::array<std::string_view, 5> format_names{"table", "csv", "json", "dot", "graphml"};

std::string_view name_of(Format format) {
    return format_names[static_cast<std::size_t>(format)];
}

/// The locale that messages follow, by POSIX's order of precedence.
std::string_view message_locale() {
    for (char const* const variable : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        char const* const value = std::getenv(variable);
        if (value != nullptr && *value != '\0') {
            return value;
        }
    }
    return "C";
}

/// All of standard input, or the system's reason why it cannot be read.
boost::system::result<std::shared_ptr<std::string const>> read_standard_input_bytes() {
    auto text = std::make_shared<std::string>();
    errno = 0;
    try {
        std::copy(std::istreambuf_iterator<char>{std::cin}, {}, std::back_inserter(*text));
    } catch (std::ios_base::failure const&) {  // as of a standard input that was closed
        errno = errno != 0 ? errno : EIO;
    }
    if (errno != 0) {
        return boost::system::error_code{errno, boost::system::generic_category()};
    }
    return text;
}

/// All of a file; nothing if it cannot be read, which errno then explains.
std::optional<std::string> read_text(std::string const& file) {
    errno = 0;
    std::ifstream stream{file, std::ios::binary};
    try {
        stream.exceptions(std::ios_base::badbit | std::ios_base::failbit);
        return std::string{std::istreambuf_iterator<char>{stream}, {}};
    } catch (std::ios_base::failure const&) {
        return std::nullopt;
    }
}

}  // namespace

Program::Program(std::string name, std::string const& description, std::vector<Format> formats)
    : app_{description, std::move(name)}, format_{formats.front()} {
    add_reading_options(formats);
    add_common_options();
    app_.footer("Exit status: 0 read; 1 a file could not be read or holds no item (the others are\n"
                "still done); 2 wrong usage.");
}

Program::Program(std::string name, std::string const& description)
    : app_{description, std::move(name)} {
    add_common_options();
    app_.footer("Exit status: 0 done; 1 something could not be read or written; 2 wrong usage.");
}

void Program::add_common_options() {
    app_.add_option("--lang", language_name_,
                    "Language of tables and messages; the locale's if not given")
        ->type_name("en|zh")
        ->check(CLI::IsMember(std::vector<std::string>{"en", "zh"}).description(""));
    app_.set_version_flag("--version",
                          app_.get_name() + " (fengong) " + std::string{fengong::version_string});
}

void Program::add_reading_options(std::vector<Format> const& formats) {
    std::vector<std::string> names;
    std::string choice;
    for (Format const format : formats) {
        names.emplace_back(name_of(format));
        choice += (choice.empty() ? "" : "|") + names.back();
    }
    app_.add_option("FILE", files_,
                    "Notices as text, Markdown or HTML, folders of such files, tar archives of\n"
                    "them; - is standard input")
        ->required()
        ->type_name("");
    app_.add_option("--format", format_name_,
                    "How to write the results; " + names.front() + " if not given")
        ->type_name(choice)
        ->check(CLI::IsMember(names).description(""));
    app_.add_flag("--excel", excel_, "CSV that Excel opens: byte order mark, CR LF");
    app_.add_option("--threads", threads_,
                    "How many threads work; as many as the machine runs at once if not given")
        ->type_name("N")
        ->check(CLI::Range(1, most_threads).description(""));
    app_.add_flag("--diagnostics", all_diagnostics_,
                  "Print notes too, not only warnings and errors");
}

void Program::add_registry_option(std::string divisions) {
    divisions_file_ = std::move(divisions);
    app_.add_option("--registry", registry_files_,
                    "Who is who in a division; may be given several times")
        ->type_name("FILE")
        ->expected(1)
        ->allow_extra_args(false)  // the notices behind it are not registries
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    app_.add_option("--divisions", divisions_file_,
                    "The table of divisions, such as data/divisions.csv")
        ->type_name("FILE");
}

void Program::add_kinds_option(std::string kinds) {
    kinds_file_ = std::move(kinds);
    app_.add_option("--kinds", kinds_file_, "Kinds of office, such as data/office-kinds.csv")
        ->type_name("FILE");
}

void Program::add_collectives_option() {
    app_.add_option(
            "--collectives", collectives_name_,
            "How names for several units (各镇街) count: printed, as one unit, if not given;\n"
            "expanded, as their members by the registry; or excluded")
        ->type_name("printed|expanded|excluded")
        ->check(CLI::IsMember(std::vector<std::string>{"printed", "expanded", "excluded"})
                    .description(""));
}

void Program::let_files_be_missing() {
    app_.get_option("FILE")->required(false);
}

void Program::settle_options() {
    collectives_ = fengong::parse_collectives(collectives_name_).value_or(collectives_);
    language_ =
        fengong::language_of_locale(language_name_.empty() ? message_locale() : language_name_);
    if (excel_ && format_name_.empty()) {
        format_name_ = name_of(Format::csv);
    }
    if (!format_name_.empty()) {
        auto const found = std::find(format_names.begin(), format_names.end(), format_name_);
        format_ = static_cast<Format>(found - format_names.begin());
    }
    refuse({"--excel"}, excel_ && format_ != Format::csv, "without --format csv");
}

void Program::refuse(std::initializer_list<char const*> options, bool void_here,
                     std::string_view why) const {
    for (char const* const option : options) {
        if (void_here && app_.count(option) != 0) {
            throw CLI::ValidationError{option, "has no effect " + std::string{why}};
        }
    }
}

int Program::run(int argc, char** argv, std::function<void()> const& body) {
#ifdef SIGPIPE
    std::signal(SIGPIPE, SIG_IGN);  // a closed pipe then is an error of writing, reported below
#endif
    std::ios_base::sync_with_stdio(false);
    try {
        app_.parse(argc, argv);
        settle_options();
        std::cout.exceptions(std::ios_base::badbit | std::ios_base::failbit);
        errno = 0;
        body();
        std::cout.flush();
    } catch (CLI::Error const& error) {
        return app_.exit(error) == 0 ? 0 : 2;
    } catch (std::ios_base::failure const&) {
        int const reason = errno;
        std::cout.exceptions(std::ios_base::goodbit);  // or the flush at exit throws again
        fail(text("standard output: ", "标准输出：") +
             (reason != 0 ? std::generic_category().message(reason) : "cannot be written"));
    } catch (std::exception const& error) {
        fail(error.what());
    }
    return status_;
}

template <class Table, class Read>
bool Program::load(std::string const& file, Read read, Table& table) {
    if (file.empty()) {
        return true;
    }
    auto const text = read_text(file);
    if (!text) {
        fail(file + ": " + std::generic_category().message(errno != 0 ? errno : EIO));
        return false;
    }
    auto result = read(*text);
    if (!result) {
        fail(to_string(result.error()));
        return false;
    }
    table = std::move(*result);
    return true;
}

std::optional<fengong::Background> Program::background() {
    fengong::Background background;
    auto const divisions = [&](auto const& text) {
        return fengong::read_divisions(text, divisions_file_);
    };
    auto const kinds = [&](auto const& text) {
        return fengong::read_office_kinds(text, kinds_file_);
    };
    if (!load(divisions_file_, divisions, divisions_) ||
        !load(kinds_file_, kinds, background.kinds)) {
        return std::nullopt;
    }
    background.divisions = divisions_;
    std::vector<fengong::Registry> all;
    for (std::string const& file : registry_files_) {
        std::optional<fengong::Registry> registry;
        auto const checked = [&](auto const& text) {
            return fengong::read_registry(text,
                                          {file, divisions_file_.empty() ? nullptr : &divisions_});
        };
        if (!load(file, checked, registry)) {
            return std::nullopt;
        }
        for (fengong::Registry const& other : all) {
            if (other.division() == registry->division()) {
                fail(file + ": a second registry of " + to_string(other.division()));
                return std::nullopt;
            }
        }
        all.push_back(std::move(*registry));
    }
    background.registries = fengong::Registries{std::move(all)};
    return background;
}

void Program::each_notice(Use const& use, Writing writing) {
    std::vector<std::filesystem::path> together;
    for (std::string const& file : files_) {
        if (file == "-") {
            read_together(together, use, writing);
            read_standard_input(use);
        } else if (!read_collection(file, together, use)) {
            together.emplace_back(file);
        }
    }
    read_together(together, use, writing);
}

fengong::ReadOptions Program::begin_reading(Writing writing) {
    bar_.emplace(writing == Writing::afterwards);
    fengong::ReadOptions options;
    options.threads = threads_;
    options.progress = [this](fengong::ReadProgress const& progress) {
        bar_->show(progress);
        return true;
    };
    return options;
}

void Program::read_together(std::vector<std::filesystem::path>& files, Use const& use,
                            Writing writing) {
    fengong::read_in_order(
        files,
        [&](fengong::ReadNotice result) {
            auto const first =
                result.same_as ? std::optional{files[*result.same_as].string()} : std::nullopt;
            take(result.name, std::move(result.notice), first, use);
        },
        begin_reading(writing));
    bar_.reset();
    files.clear();
}

void Program::each_notice_in(fengong::FileBytes const& archive, std::string const& name,
                             Use const& use) {
    auto const inside = [&](std::string const& file) { return name + '/' + file; };
    std::vector<std::string> names;
    fengong::read_in_order(
        archive,
        [&](fengong::ReadNotice result) {
            if (result.name.empty()) {
                return fail(name + ": " +
                            text("the archive is damaged behind these notices",
                                 "归档文件在这些通知之后已损坏"));
            }
            names.push_back(result.name);
            auto const first =
                result.same_as ? std::optional{inside(names[*result.same_as])} : std::nullopt;
            take(inside(result.name), std::move(result.notice), first, use);
        },
        begin_reading(Writing::afterwards));
    bar_.reset();
    if (names.empty()) {
        fail(name + ": " + text("there is no notice in it", "其中没有通知"));
    }
}

void Program::read_standard_input(Use const& use) {
    auto const bytes = read_standard_input_bytes();
    if (!bytes) {
        return fail(text("standard input: ", "标准输入：") + bytes.error().message());
    }
    fengong::FileBytes const input{*bytes, **bytes};
    if (fengong::is_archive(input.bytes)) {
        return each_notice_in(input, "-", use);
    }
    fengong::ParseOptions options;
    options.name = "-";
    take("-", fengong::parse(fengong::SourceText{input.owner, input.bytes}, options), std::nullopt,
         use);
}

bool Program::read_collection(std::string const& file, std::vector<std::filesystem::path>& files,
                              Use const& use) {
    std::error_code unknown;
    if (std::filesystem::is_directory(file, unknown)) {
        auto const below = fengong::files_below(file);
        if (!below || below->empty()) {
            fail(file + ": " +
                 (below ? text("there is no .txt, .md, .html or .htm file below it",
                               "其下没有 .txt、.md、.html 或 .htm 文件")
                        : below.error().message()));
            return true;
        }
        files.insert(files.end(), below->begin(), below->end());
        return true;
    }
    if (!std::filesystem::is_regular_file(file, unknown)) {
        return false;  // a pipe, as of <(iconv …), is there to be read once
    }
    auto const bytes = fengong::read_file_bytes(file);
    if (!bytes || !fengong::is_archive(bytes->bytes)) {
        return false;
    }
    read_together(files, use, Writing::afterwards);
    each_notice_in(*bytes, file, use);
    return true;
}

void Program::take(std::string const& name, boost::system::result<fengong::Notice>&& notice,
                   std::optional<std::string> const& first, Use const& use) {
    if (!notice) {
        return fail(name + ": " + notice.error().message());
    }
    if (first) {
        say(name + ": " +
            text("the same text as " + *first + ", taken for a notice of its own",
                 "与 " + *first + " 内容相同，仍作为另一份通知"));
    }
    if (!divisions_file_.empty()) {
        auto const finding = fengong::find_divisions(divisions_, clues_of(*notice));
        if (auto diagnostic = division_diagnostic(*notice, finding)) {
            add_diagnostic(*notice, std::move(*diagnostic));
        }
    }
    fengong::DiagnosticOptions options{name, language_, fengong::Severity::warning};
    options.least = all_diagnostics_ ? fengong::Severity::note : options.least;
    std::ostringstream lines;
    fengong::write_diagnostics(lines, *notice, options);
    if (!lines.view().empty()) {
        clear_bar();
        std::cerr << lines.view();
    }
    auto const counts = fengong::count_by_severity(*notice);
    std::transform(counts.begin(), counts.end(), diagnostics_.begin(), diagnostics_.begin(),
                   std::plus{});
    bool const lost = counts[static_cast<std::size_t>(fengong::Severity::error)] != 0;
    status_ = lost || notice->items.empty() ? 1 : status_;
    use(std::move(*notice));
}

void Program::clear_bar() {
    if (bar_) {
        bar_->clear();
    }
}

void Program::say(std::string_view message) {
    clear_bar();
    std::cerr << app_.get_name() << ": " << fengong::visible(message) << '\n';
}

void Program::fail(std::string_view message) {
    say(message);
    status_ = 1;
}

fengong::CsvFlavour Program::csv_flavour() const noexcept {
    return excel_ ? fengong::CsvFlavour::excel : fengong::CsvFlavour::plain;
}

std::string Program::text(std::string_view english, std::string_view chinese) const {
    return std::string{language_ == fengong::Language::english ? english : chinese};
}

std::string Program::counted(std::size_t count, std::string_view english,
                             std::string_view chinese) const {
    std::string words = std::to_string(count);
    words.append(" ").append(text(english, chinese));
    words += language_ == fengong::Language::english && count != 1 ? "s" : "";
    return words;
}

std::string Program::diagnostics_in_words() const {
    constexpr std::array<std::string_view, 3> english{"note", "warning", "error"};
    constexpr std::array<std::string_view, 3> chinese{"提示", "警告", "错误"};
    std::string words;
    for (std::size_t severity = diagnostics_.size(); severity-- > 0;) {
        words += words.empty() ? "" : text(", ", "，");
        words +=
            language_ == fengong::Language::chinese
                ? std::string{chinese[severity]} + " " + counted(diagnostics_[severity], {}, "条")
                : counted(diagnostics_[severity], english[severity], {});
    }
    return words;
}

}  // namespace common
