// SPDX-License-Identifier: BSL-1.0
#include "support/describe.hpp"
#include "support/files.hpp"
#include "support/scratch_folder.hpp"
#include "support/small_files.hpp"
#include "support/tar.hpp"
#include <fengong/parse/read_all.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

namespace errc = boost::system::errc;
using fengong::ReadNotice;
using fengong::ReadOptions;
using support::file_of;
using support::short_text_of;

namespace {

/// Each result in words: name, items, who does them and what they promise, diagnostics.
std::string in_words(std::vector<ReadNotice> const& results) {
    std::string words;
    for (ReadNotice const& result : results) {
        words += result.name + ":\n";
        if (!result.notice) {
            words += result.notice.error().message() + '\n';
            continue;
        }
        for (fengong::Item const& item : result.notice->items) {
            words += support::duties(*result.notice, item) + " | " +
                     support::promises(*result.notice, item) + '\n';
        }
        words += std::to_string(result.notice->diagnostics.size()) + '\n';
    }
    return words;
}

}  // namespace

TEST_CASE("many files are read alike by any number of threads, in the order given") {
    auto const files = support::files_in("tests/readings", ".txt");
    ReadOptions options;
    options.threads = 1;
    std::string const alone = in_words(read_all(files, options));
    CHECK(alone.size() > 10'000);
    for (unsigned const threads : {2U, 3U, 8U, 100U, 0U}) {
        CAPTURE(threads);
        options.threads = threads;
        CHECK(in_words(read_all(files, options)) == alone);
    }
}

TEST_CASE("a folder with a missing, an empty, a too large and a repeated file: the rest is read") {
    support::ScratchFolder const folder;
    std::vector<std::filesystem::path> const files{folder.write("a.txt", short_text_of("甲县")),
                                                   folder.path() / "missing.txt",
                                                   folder.write("empty.txt", ""),
                                                   folder.write("again.txt", short_text_of("甲县")),
                                                   folder.write("long.txt", std::string(5000, 'x')),
                                                   folder.path()};
    ReadOptions options;
    options.largest = 4000;
    auto const results = fengong::read_all(files, options);
    REQUIRE(results.size() == files.size());
    CHECK(results[0].notice->items.size() == 2);
    CHECK(results[0].notice->name == "a.txt");
    CHECK(results[1].notice.error() == errc::no_such_file_or_directory);
    CHECK(results[2].notice->items.empty());
    CHECK_FALSE(results[2].same_as.has_value());
    CHECK(results[3].same_as == 0);
    CHECK(results[3].notice->items.size() == 2);
    CHECK(results[4].notice.error() == errc::file_too_large);
    CHECK_FALSE(results[5].notice.has_value());
    CHECK(results[1].name == (folder.path() / "missing.txt").string());
}

TEST_CASE("an archive is read like its files, and says where it is damaged") {
    std::string const whole = support::tar_entry("2026/a.txt", short_text_of("甲县")) +
                              support::tar_entry("2026/b.txt", short_text_of("乙县"));
    auto const results = fengong::read_all(file_of(whole + support::tar_end()));
    REQUIRE(results.size() == 2);
    CHECK(results[1].name == "2026/b.txt");
    CHECK(support::duties(*results[1].notice, 0) == "lead 乙县财政局");
    auto const cut = fengong::read_all(file_of(whole.substr(0, whole.size() - 600)));
    REQUIRE(cut.size() == 2);
    CHECK(cut[0].notice.has_value());
    CHECK(cut[1].notice.error() == errc::bad_message);
}

TEST_CASE("a notice from an archive keeps the bytes that it needs") {
    std::vector<ReadNotice> results;
    {
        fengong::FileBytes const bytes =
            file_of(support::tar_entry("a.txt", short_text_of("甲县")) + support::tar_end());
        results = fengong::read_all(bytes);
    }
    CHECK(support::duties(*results[0].notice, 0) == "lead 甲县财政局");
}

TEST_CASE("progress is told after each file, and ends at all of them") {
    support::ScratchFolder const folder;
    std::vector<std::filesystem::path> files;
    std::uint64_t bytes = 0;
    for (int number = 0; number < 20; ++number) {
        std::string const text = short_text_of("县" + std::to_string(number));
        files.push_back(folder.write(std::to_string(number), text));
        bytes += text.size();
    }
    for (unsigned const threads : {1U, 4U}) {
        std::vector<fengong::ReadProgress> told;
        ReadOptions options;
        options.threads = threads;
        options.progress = [&](fengong::ReadProgress const& progress) {
            told.push_back(progress);
            return true;
        };
        CHECK(fengong::read_all(files, options).size() == 20);
        REQUIRE(told.size() == 20);
        CHECK(std::ranges::is_sorted(told, {}, &fengong::ReadProgress::read));
        CHECK(told.back().read == 20);
        CHECK(told.back().of == 20);
        CHECK(told.back().bytes == bytes);
    }
}

TEST_CASE("reading can be cancelled: what is read stays, the rest says that it was cancelled") {
    std::vector<std::filesystem::path> const files(50,
                                                   support::source_path("data/jinxiang-2026.txt"));
    for (unsigned const threads : {1U, 4U}) {
        ReadOptions options;
        options.threads = threads;
        options.progress = [](fengong::ReadProgress const& progress) { return progress.read < 3; };
        auto const results = fengong::read_all(files, options);
        auto const read =
            std::ranges::count_if(results, [](auto const& one) { return one.notice.has_value(); });
        CHECK(read >= 3);
        CHECK(read <= 3 + 4);
        CHECK(results.back().notice.error() == errc::operation_canceled);
    }
}

TEST_CASE("what the progress callback throws ends the reading and is thrown on") {
    std::vector<std::filesystem::path> const files(20,
                                                   support::source_path("data/jinxiang-2026.txt"));
    ReadOptions options;
    options.threads = 3;
    options.progress = [](fengong::ReadProgress const&) -> bool {
        throw std::runtime_error{"enough"};
    };
    CHECK_THROWS_WITH_AS(static_cast<void>(fengong::read_all(files, options)), "enough",
                         std::runtime_error);
}

TEST_CASE("no files are no results") {
    CHECK(fengong::read_all(std::vector<std::filesystem::path>{}).empty());
}
