// SPDX-License-Identifier: BSL-1.0
// Generated notices say what they were made to say: read at scale, checked against the truth beside the text.
#include "corpus/corpus.hpp"

#include "corpus/archive.hpp"
#include "corpus/differences.hpp"
#include "corpus/folder.hpp"
#include "support/require_invariants.hpp"
#include <fengong/parse/parse.hpp>
#include <fengong/text/archive.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace {

fengong::DivisionTable const& all_divisions() {
    static fengong::DivisionTable const table =
        corpus::read_division_table(corpus::divisions_file());
    return table;
}

corpus::Vocabulary const& vocabulary() {
    static corpus::Vocabulary const words = corpus::read_vocabulary(corpus::vocabulary_folder());
    return words;
}

/// A small corpus of one dialect, or of all in equal shares.
corpus::Options small(std::size_t counties) {
    corpus::Options options;
    options.counties = counties;
    options.least_items = 20;
    options.most_items = 70;
    options.weights = {1, 1, 1, 1, 1, 1};
    return options;
}

corpus::Corpus make(corpus::Options const& options) {
    return {options, vocabulary(), all_divisions()};
}

/// A difference in words.
std::string in_words(corpus::Made const& made, corpus::Difference const& difference) {
    return made.name + " item " + std::to_string(difference.ordinal) + ", " +
           std::string{to_string(difference.kind)} + ": expected " + difference.expected +
           ", found " + difference.found;
}

}  // namespace

TEST_CASE("generated notices of all dialects are read as they were meant") {
    corpus::Corpus const corpus = make(small(60));
    std::set<std::string> seen;
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        corpus::Made const made = corpus.make(index);
        seen.insert(made.truth.notice.dialect);
        for (auto const& difference : differences(made.truth, fengong::parse(made.text))) {
            FAIL_CHECK(in_words(made, difference));
        }
    }
    CHECK(seen.size() == corpus::dialects.size());
}

TEST_CASE("a generated notice is the same whenever and in whatever order it is made") {
    corpus::Options const options = small(9);
    corpus::Corpus const one = make(options);
    corpus::Corpus const other = make(options);
    for (std::size_t index = one.size(); index-- > 0;) {
        corpus::Made const made = one.make(index);
        corpus::Made const again = other.make(index);
        CHECK(made.name == again.name);
        CHECK(made.text == again.text);
        CHECK(made.truth.notice == again.truth.notice);
        CHECK(made.text == one.make(index).text);
    }
    corpus::Options another = options;
    another.seed = 2;
    CHECK(make(another).make(0).text != one.make(0).text);
    another = options;
    another.counties = 3;
    CHECK(make(another).make(2).text == one.make(2).text);
}

TEST_CASE("the same seed gives the same bytes with every compiler") {
    // FNV-1a, over the text of some notices.
    std::uint64_t hash = 0xCBF29CE484222325U;
    corpus::Corpus const corpus = make(small(12));
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        for (char const byte : corpus.make(index).text) {
            hash = (hash ^ static_cast<unsigned char>(byte)) * 0x100000001B3U;
        }
    }
    CHECK(hash == 13464585569776012646U);
}

TEST_CASE("more counties than there are come again in later years") {
    corpus::Options options = small(1'000'000);
    options.years = 2;
    options.least_items = options.most_items = 1;
    corpus::Corpus const corpus = make(options);
    CHECK(corpus.make(0).truth.notice.year == 2026);
    CHECK(corpus.make(1).truth.notice.year == 2027);
    CHECK(corpus.make(1).truth.division == corpus.make(0).truth.division);
    std::size_t const counties = corpus::governed_counties(all_divisions()).size();
    CHECK(counties > 2800);
    CHECK(corpus.make(2 * counties).truth.division == corpus.make(0).truth.division);
    CHECK(corpus.make(2 * counties).truth.notice.year == 2028);
}

TEST_CASE("page breaks and widths change nothing that is read, in any dialect") {
    corpus::Options options = small(60);
    options.damage = {0.5, 0.1};
    corpus::Corpus const corpus = make(options);
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        corpus::Made const made = corpus.make(index);
        for (auto const& difference : differences(made.truth, fengong::parse(made.text))) {
            FAIL_CHECK(in_words(made, difference));
        }
    }
}

TEST_CASE("damaged notices of all dialects keep what holds for every notice") {
    corpus::Options options = small(18);
    options.damage = {0.7, 0.2};
    corpus::Corpus const corpus = make(options);
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        support::require_invariants(fengong::parse(corpus.make(index).text));
    }
}

TEST_CASE("what differs from the truth is said by kind") {
    using Kind = corpus::DifferenceKind;
    corpus::Options options = small(1);
    options.weights = {1, 0, 0, 0, 0, 0};
    corpus::Made const made = make(options).make(0);
    auto const kinds = [&](auto change) {
        corpus::Truth truth = made.truth;
        change(truth.notice);
        std::vector<Kind> found;
        for (corpus::Difference const& difference : differences(truth, fengong::parse(made.text))) {
            found.push_back(difference.kind);
        }
        return found;
    };
    using Kinds = std::vector<Kind>;
    using Record = fengong::NoticeRecord;
    CHECK(kinds([](Record&) {}).empty());
    CHECK(kinds([](Record& notice) { notice.title = "另一件通知"; }) == Kinds{Kind::notice});
    CHECK(kinds([](Record& notice) { notice.items.erase(notice.items.begin() + 3); }) ==
          Kinds{Kind::item_extra});
    CHECK(kinds([](Record& notice) {
              notice.items.push_back(notice.items.back());
              notice.items.back().number = "9999";
          }) == Kinds{Kind::item_missing});
    CHECK(kinds([](Record& notice) { notice.items[2].text += "另"; }) == Kinds{Kind::text});
    CHECK(kinds([](Record& notice) { notice.items[2].assignments[0].units[0].name = "县某局"; }) ==
          Kinds{Kind::unit});
    CHECK(kinds([](Record& notice) {
              bool& open = notice.items[2].assignments[0].open_ended;
              open = !open;
          }) == Kinds{Kind::open_ended});
    CHECK(kinds([](Record& notice) {
              notice.items[2].assignments[0].role = fengong::Role::other;
          }) == Kinds{Kind::role});
    auto const with_target = std::ranges::find_if(
        made.truth.notice.items, [](auto const& item) { return item.targets.size() == 1; });
    REQUIRE(with_target != made.truth.notice.items.end());
    auto const at = static_cast<std::size_t>(with_target - made.truth.notice.items.begin());
    CHECK(kinds([&](Record& notice) { notice.items[at].targets.clear(); }) ==
          Kinds{Kind::target_extra});
    CHECK(kinds([&](Record& notice) { notice.items[at].targets[0].measure = "某"; }) ==
          Kinds{Kind::target_measure});
    CHECK(kinds([&](Record& notice) {
              notice.items[at].targets[0].comparator = fengong::Comparator::same;
          }) == Kinds{Kind::target_comparator});
}

TEST_CASE("an archive of generated notices gives them back") {
    corpus::Corpus const corpus = make(small(3));
    std::ostringstream out;
    write_archive(corpus, out);
    std::string const bytes = out.str();
    CHECK(bytes.size() % 10240 == 0);
    REQUIRE(fengong::is_archive(bytes));
    fengong::Archive const archive = fengong::list_archive(bytes);
    CHECK_FALSE(archive.damaged_at);
    REQUIRE(archive.files.size() == corpus.size());
    for (std::size_t index = 0; index < corpus.size(); ++index) {
        corpus::Made const made = corpus.make(index);
        CHECK(archive.files[index].name == made.name);
        CHECK(archive.files[index].bytes == made.text);
    }
}
