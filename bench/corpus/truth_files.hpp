// SPDX-License-Identifier: BSL-1.0
#pragma once

#include "corpus/truth.hpp"
#include <fengong/io/csv.hpp>
#include <fengong/io/json.hpp>
#include <fengong/io/notice_tables.hpp>

#include <cstdint>
#include <deque>
#include <filesystem>
#include <fstream>
#include <ios>
#include <string>

namespace corpus {

/// Writes what notices say: notices.csv, items.csv, assignments.csv and targets.csv with the columns that
/// `export --format csv` writes, tied by `notice_id` (from 1, in the order of add()) and `ordinal`, and the same as
/// fengong-1.json in the contract. What a truth does not know (see Truth) is 0, empty or null.
class TruthWriter {
public:
    /// Makes the folder if it is missing. Throws std::filesystem::filesystem_error, and std::ios_base::failure where
    /// a file cannot be written, here and below.
    explicit TruthWriter(std::filesystem::path const& folder) : folder_{made(folder)} {
        for (fengong::NoticeTable const table : fengong::all_notice_tables) {
            write_head(tables_.emplace_back(folder_, table).csv, table);
        }
    }

    void add(Truth const& truth) {
        ++notice_id_;
        for (Table& table : tables_) {
            write_rows(table.csv, table.table, truth.notice, notice_id_);
        }
        json_.add(truth.notice);
    }

    /// Ends the documents; call it once.
    void finish() {
        json_.finish();
        json_file_.close();
        for (Table& table : tables_) {
            table.file.close();
        }
    }

private:
    [[nodiscard]] static std::filesystem::path made(std::filesystem::path const& folder) {
        std::filesystem::create_directories(folder);
        return folder;
    }

    [[nodiscard]] static std::ofstream opened(std::filesystem::path const& file) {
        std::ofstream stream{file, std::ios_base::binary};
        stream.exceptions(std::ios_base::badbit | std::ios_base::failbit);
        return stream;
    }

    struct Table {
        Table(std::filesystem::path const& folder, fengong::NoticeTable which)
            : table{which},
              file{opened(folder / (std::string{to_string(which)} + ".csv"))},
              csv{file} {}

        fengong::NoticeTable table;
        std::ofstream file;
        fengong::CsvWriter csv;
    };

    std::filesystem::path folder_;
    std::deque<Table> tables_;
    std::ofstream json_file_ = opened(folder_ / "fengong-1.json");
    fengong::JsonWriter json_{json_file_};
    std::uint32_t notice_id_ = 0;
};

}  // namespace corpus
