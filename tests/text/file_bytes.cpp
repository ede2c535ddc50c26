// SPDX-License-Identifier: BSL-1.0
#include "support/scratch_folder.hpp"
#include <fengong/text/file_bytes.hpp>

#include <doctest/doctest.h>

#include <cstddef>
#include <filesystem>
#include <string>

namespace errc = boost::system::errc;

TEST_CASE("the bytes of a small file and of a large one are those that were written") {
    support::ScratchFolder const folder;
    for (std::size_t const size : {std::size_t{0}, std::size_t{1}, std::size_t{70'000},
                                   std::size_t{1} << 20U, (std::size_t{3} << 20U) + 17}) {
        std::string written(size, 'x');
        for (std::size_t at = 0; at < size; at += 101) {
            written[at] = static_cast<char>('a' + at % 26);
        }
        auto const read = fengong::read_file_bytes(folder.write("file", written));
        REQUIRE(read.has_value());
        CHECK(read->bytes == written);
    }
}

TEST_CASE("a large file lives as long as its owner, also when its name is gone") {
    support::ScratchFolder const folder;
    std::string const written(std::size_t{2} << 20U, 'z');
    auto const file = folder.write("file", written);
    auto const read = fengong::read_file_bytes(file);
    REQUIRE(read.has_value());
    std::filesystem::remove(file);
    CHECK(read->bytes == written);
}

TEST_CASE("a missing file, a folder and a file that is too long say so") {
    support::ScratchFolder const folder;
    CHECK(fengong::read_file_bytes(folder.path() / "none").error() ==
          errc::no_such_file_or_directory);
    CHECK_FALSE(fengong::read_file_bytes(folder.path()).has_value());
    auto const file = folder.write("file", "12345");
    CHECK(fengong::read_file_bytes(file, 5)->bytes == "12345");
    CHECK(fengong::read_file_bytes(file, 4).error() == errc::file_too_large);
}
