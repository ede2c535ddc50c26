// SPDX-License-Identifier: BSL-1.0
#include "support/files.hpp"
#include "support/scratch_folder.hpp"
#include "support/small_files.hpp"
#include "support/tar.hpp"
#include <fengong/parse/read_in_order.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace errc = boost::system::errc;
using fengong::ReadNotice;
using fengong::ReadOptions;
using support::file_of;
using support::short_text_of;

namespace {

/// All that is handed over, from files or an archive.
template <class Texts>
std::vector<ReadNotice> in_order(Texts const& texts, ReadOptions const& options = {}) {
    std::vector<ReadNotice> results;
    fengong::read_in_order(
        texts, [&](ReadNotice result) { results.push_back(std::move(result)); }, options);
    return results;
}

/// Name, text and repetition of each.
std::vector<std::string> told(std::vector<ReadNotice> const& results) {
    std::vector<std::string> words;
    for (ReadNotice const& result : results) {
        words.push_back(result.name + ": " +
                        (result.notice ? std::string{result.notice->source.view()}
                                       : result.notice.error().message()) +
                        (result.same_as ? " as " + std::to_string(*result.same_as) : ""));
    }
    return words;
}

}  // namespace

TEST_CASE(
    "files are handed over in the order given, by any number of threads what read_all gives") {
    auto files = support::files_in("tests/readings", ".txt");
    files.insert(files.begin() + 3, "missing.txt");
    files.push_back(files.front());
    auto const expected = told(fengong::read_all(files));
    for (unsigned const threads : {1U, 2U, 3U, 8U, 100U, 0U}) {
        CAPTURE(threads);
        ReadOptions options;
        options.threads = threads;
        CHECK(told(in_order(files, options)) == expected);
    }
}

TEST_CASE("the files of an archive are handed over likewise, and behind them where it is damaged") {
    std::string const whole = support::tar_entry("a.txt", short_text_of("甲县")) +
                              support::tar_entry("b.txt", short_text_of("乙县")) +
                              support::tar_entry("c.txt", short_text_of("甲县"));
    auto const archive = file_of(whole + support::tar_end());
    CHECK(told(in_order(archive)) == told(fengong::read_all(archive)));
    CHECK(in_order(archive).back().same_as == 0);
    auto const cut = in_order(file_of(whole.substr(0, whole.size() - 600)));
    REQUIRE(cut.size() == 3);
    CHECK(cut[2].notice.error() == errc::bad_message);
}

TEST_CASE("no work is begun far behind the result that is due, and every result is used in order") {
    for (unsigned const threads : {1U, 3U}) {
        CAPTURE(threads);
        std::atomic<std::size_t> begun = 0;
        std::size_t used = 0;
        bool in_order = true;
        std::size_t most_ahead = 0;
        fengong::detail::work_in_order(
            500, threads,
            [&](std::size_t position) {
                ++begun;
                return position;
            },
            [&](std::size_t position) {
                in_order = in_order && position == used;
                most_ahead = std::max(most_ahead, begun - used);
                ++used;
                return true;
            });
        CHECK(used == 500);
        CHECK(in_order);
        CHECK(most_ahead <= 4 * threads);
    }
}

TEST_CASE("a text that is there twice is known from any distance, an empty one is not") {
    support::ScratchFolder const folder;
    std::vector<std::filesystem::path> files{folder.write("first.txt", short_text_of("甲县")),
                                             folder.write("empty.txt", ""),
                                             folder.write("void.txt", "")};
    for (int number = 0; number < 40; ++number) {
        files.push_back(
            folder.write(std::to_string(number), short_text_of("县" + std::to_string(number))));
    }
    files.push_back(folder.write("again.txt", short_text_of("甲县")));
    ReadOptions options;
    options.threads = 2;
    auto const results = in_order(files, options);
    CHECK(results.back().same_as == 0);
    CHECK_FALSE(results[2].same_as.has_value());
    CHECK_FALSE(results[20].same_as.has_value());
}

TEST_CASE("nothing is handed over behind a call for an end, and progress ends at all texts") {
    std::vector<std::filesystem::path> const files(50,
                                                   support::source_path("data/jinxiang-2026.txt"));
    for (unsigned const threads : {1U, 4U}) {
        ReadOptions options;
        options.threads = threads;
        options.progress = [](fengong::ReadProgress const& progress) { return progress.read < 3; };
        CHECK(in_order(files, options).size() == 3);
        std::size_t last = 0;
        options.progress = [&](fengong::ReadProgress const& progress) {
            CHECK(progress.read == last + 1);
            last = progress.read;
            return true;
        };
        CHECK(in_order(files, options).size() == 50);
        CHECK(last == 50);
    }
}

TEST_CASE("what the use throws ends the reading and is thrown on") {
    std::vector<std::filesystem::path> const files(50,
                                                   support::source_path("data/jinxiang-2026.txt"));
    for (unsigned const threads : {1U, 4U}) {
        ReadOptions options;
        options.threads = threads;
        int uses = 0;
        auto const use = [&](ReadNotice const&) {
            if (++uses == 2) {
                throw std::runtime_error{"enough"};
            }
        };
        CHECK_THROWS_WITH_AS(fengong::read_in_order(files, use, options), "enough",
                             std::runtime_error);
        CHECK(uses == 2);
    }
}

TEST_CASE("no files are handed over as none") {
    CHECK(in_order(std::vector<std::filesystem::path>{}).empty());
}
