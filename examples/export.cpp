// SPDX-License-Identifier: BSL-1.0
// Notices as data: JSON in the contract fengong/1, or four CSV tables.
#include "common/program.hpp"
#include <fengong/io/csv.hpp>
#include <fengong/io/json.hpp>
#include <fengong/io/name_divisions.hpp>
#include <fengong/io/notice_tables.hpp>
#include <fengong/io/resolve_units.hpp>
#include <fengong/io/to_record.hpp>
#include <fengong/registry/background.hpp>

#include <cerrno>
#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <ios>
#include <iostream>
#include <string>
#include <system_error>
#include <vector>

namespace {

fengong::NoticeRecord record_of(fengong::Notice const& notice,
                                fengong::Background const& background) {
    fengong::NoticeRecord record = to_record(notice);
    resolve_units(record, notice, background);
    if (!background.divisions.divisions().empty()) {
        name_divisions(record, notice, background.divisions);
    }
    return record;
}

void write_json(common::Program& program, fengong::Background const& background) {
    fengong::JsonWriter writer{std::cout};
    program.each_notice(
        [&](fengong::Notice const& notice) { writer.add(record_of(notice, background)); },
        common::Writing::meanwhile);
    writer.finish();
}

/// The system's reason for what just failed.
std::string reason() {
    return std::generic_category().message(errno != 0 ? errno : EIO);
}

/// A table and the file that it goes to.
struct TableFile {
    TableFile(std::filesystem::path const& directory, fengong::NoticeTable which,
              fengong::CsvFlavour flavour)
        : table{which},
          path{directory / (std::string{to_string(which)} + ".csv")},
          stream{path, std::ios_base::binary},
          csv{stream, flavour} {
        write_head(csv, table);
    }

    fengong::NoticeTable table;
    std::filesystem::path path;
    std::ofstream stream;
    fengong::CsvWriter csv;
};

void write_csv(common::Program& program, fengong::Background const& background,
               std::filesystem::path const& directory) {
    std::error_code error;
    std::filesystem::create_directories(directory, error);
    if (error) {
        return program.fail(directory.string() + ": " + error.message());
    }
    std::deque<TableFile> files;
    for (fengong::NoticeTable const table : fengong::all_notice_tables) {
        errno = 0;
        TableFile const& file = files.emplace_back(directory, table, program.csv_flavour());
        if (!file.stream) {
            return program.fail(file.path.string() + ": " + reason());
        }
    }
    std::uint32_t notice_id = 0;
    program.each_notice([&](fengong::Notice const& notice) {
        fengong::NoticeRecord const record = record_of(notice, background);
        ++notice_id;
        for (TableFile& file : files) {
            write_rows(file.csv, file.table, record, notice_id);
        }
    });
    for (TableFile& file : files) {
        errno = 0;
        file.stream.close();
        if (!file.stream) {
            program.fail(file.path.string() + ": " + reason());
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    common::Program program{"export",
                            "Writes notices as JSON (contract fengong/1) or as the CSV tables\n"
                            "notices, items, assignments and targets.",
                            {common::Format::json, common::Format::csv}};
    std::string directory;
    program.app()
        .add_option("--out", directory, "Folder for the CSV tables; made if missing")
        ->type_name("DIR");
    program.add_registry_option();
    return program.run(argc, argv, [&] {
        bool const csv = program.format() == common::Format::csv;
        program.refuse({"--out"}, !csv, "without --format csv");
        if (csv && directory.empty()) {
            throw CLI::ValidationError{"--out", "is needed with --format csv: it makes four files"};
        }
        if (auto const background = program.background()) {
            csv ? write_csv(program, *background, directory) : write_json(program, *background);
        }
    });
}
