// SPDX-License-Identifier: BSL-1.0
// A nation at a glance: which kinds of office are loaded most, where, what is promised, how counties hang together,
// and what each step of finding that out takes.
#include "common/nation.hpp"

#include "common/corpus_options.hpp"
#include "common/lead_share.hpp"
#include "common/program.hpp"
#include "common/slowest_notices.hpp"
#include "common/step_times.hpp"
#include "corpus/archive.hpp"
#include "corpus/corpus.hpp"
#include "corpus/folder.hpp"
#include <fengong/model/notice.hpp>
#include <fengong/store/store.hpp>
#include <fengong/text/file_bytes.hpp>

#include <cerrno>
#include <cstdint>
#include <fstream>
#include <iostream>
#include <memory>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

using fengong::Store;

namespace {

/// What the command line says beside the corpus.
struct Request {
    common::NationOptions options;
    std::uint32_t top = 10;
    std::string part = "kinds";
    bool times = false;
    std::string times_file;

    [[nodiscard]] bool is_timed() const noexcept { return times || !times_file.empty(); }
};

/// The notices of a corpus as an archive in memory.
fengong::FileBytes archive_of(corpus::Corpus const& corpus) {
    std::ostringstream stream;
    write_archive(corpus, stream);
    auto const bytes = std::make_shared<std::string const>(std::move(stream).str());
    return {bytes, *bytes};
}

std::vector<fengong::Notice> read(common::Program& program, common::CorpusOptions const& made,
                                  common::StepTimes& times) {
    std::vector<fengong::Notice> notices;
    auto const keep = [&](fengong::Notice notice) { notices.push_back(std::move(notice)); };
    auto const name = program.text("read", "读取");
    if (made.are_given()) {
        auto const archive = times.step("generate", program.text("generate", "生成"),
                                        [&] { return archive_of(made.corpus()); });
        times.step("read", name, [&] { program.each_notice_in(archive, "corpus", keep); });
    } else {
        times.step("read", name, [&] { program.each_notice(keep); });
    }
    return notices;
}

/// Times are no results: they go to standard error, or to a file of their own.
void write_times(common::Program& program, Request const& request, Store const& store,
                 common::StepTimes const& times) {
    if (request.times) {
        std::cerr << '\n';
        times.write_table(std::cerr, program);
        common::write_slowest_notices(program, store);
    }
    if (!request.times_file.empty()) {
        errno = 0;
        std::ofstream file{request.times_file, std::ios_base::binary};
        times.write_csv(file);
        file.close();
        if (!file) {
            program.fail(request.times_file + ": " +
                         std::generic_category().message(errno != 0 ? errno : EIO));
        }
    }
}

void add_options(CLI::App& app, Request& request) {
    app.add_option("--top", request.top, "Rows of each table; 10 if not given, 0 for all")
        ->type_name("N");
    app.add_option("--part", request.part, "For csv: which table; kinds if not given")
        ->type_name("kinds|places|measures|pairs|brokers|notices")
        ->check(CLI::IsMember(common::nation_parts()).description(""));
    app.add_flag("--brokers", request.options.brokers,
                 "Also who stands between others: betweenness, which takes the longest");
    app.add_flag("--times", request.times,
                 "Say on standard error what each step took, and which notices read slowest");
    app.add_option("--times-to", request.times_file, "Write what each step took as CSV")
        ->type_name("FILE");
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{
        "nation",
        "A nation at a glance: the statistics of many counties, of notices that are\n"
        "read or, with --counties, invented.",
        {common::Format::table, common::Format::csv, common::Format::json}};
    Request request;
    add_options(program.app(), request);
    program.let_files_be_missing();
    program.add_registry_option(corpus::divisions_file().string());
    program.add_kinds_option(corpus::kinds_file().string());
    program.add_collectives_option();
    common::LeadShareOption const lead_share{program};
    common::CorpusOptions made{program.app()};
    return program.run(argc, argv, [&] {
        if (made.are_given() == program.has_files()) {
            throw CLI::ValidationError{"FILE", made.are_given()
                                                   ? "is not for --counties, which invents notices"
                                                   : "or --counties is needed"};
        }
        bool const csv = program.format() == common::Format::csv;
        program.refuse({"--years", "--items", "--seed", "--dialects", "--damage"},
                       !made.are_given(), "without --counties");
        program.refuse({"--part"}, !csv, "without --format csv");
        program.refuse({"--top"}, program.format() != common::Format::table,
                       "without --format table");
        std::string const& part = request.part;
        std::string const with_part = "with --format csv and --part " + part;
        program.refuse({"--brokers"}, csv && part != "places" && part != "brokers", with_part);
        program.refuse({"--lead-share"}, csv && part != "kinds" && part != "places", with_part);
        program.refuse({"--collectives"},
                       csv && part != "kinds" && part != "places" && part != "pairs", with_part);
        if (part == "brokers" && !request.options.brokers) {
            throw CLI::ValidationError{"--part", "brokers needs --brokers"};
        }
        request.options.workload.lead_share = lead_share.value();
        request.options.collectives = program.collectives();
        request.options.threads = program.threads();
        auto background = program.background();
        if (!background) {
            return;
        }
        common::StepTimes times;
        std::vector<fengong::Notice> notices = read(program, made, times);
        Store store{std::move(*background)};
        times.step("store", program.text("store", "入库"),
                   [&] { store.add_all(std::move(notices)); });
        auto const nation = ask_nation(program, store, request.options, times);
        switch (program.format()) {
        case common::Format::csv:
            write_nation_csv(program, store, nation, request.part);
            break;
        case common::Format::json:
            write_nation_json(store, nation);
            break;
        default:
            write_nation(program, store, nation, request.top);
        }
        if (request.is_timed()) {
            std::cout.flush();
            write_times(program, request, store, times);
        }
    });
}
