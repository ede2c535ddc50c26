// SPDX-License-Identifier: BSL-1.0
// Targets of single clauses against readings by hand, tests/gold/clauses*.tsv: the shapes that promises
// have, and their false friends.
#include "support/describe.hpp"
#include "support/files.hpp"
#include "support/small_notices.hpp"
#include <fengong/model/notice.hpp>

#include <doctest/doctest.h>

#include <algorithm>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace {

/// The columns of the file behind the clause; of `marks` those that the library says, in their order.
struct Reading {
    std::string printed, value, upper, scale, measure, comparator, kind, per, deadline, marks;

    friend bool operator==(Reading const&, Reading const&) = default;
};

std::string in_words(Reading const& reading) {
    std::string words;
    for (std::string const& cell :
         {reading.printed, reading.value, reading.upper, reading.scale, reading.measure,
          reading.comparator, reading.kind, reading.per, reading.deadline, reading.marks}) {
        words += cell + " | ";
    }
    return words;
}

struct Clause {
    std::string text;
    std::vector<Reading> targets;
    bool doubtful = false;
};

bool has_mark(std::string_view marks, std::string_view mark) {
    return marks.find(mark) != std::string_view::npos;
}

std::string marks_of(bool stretch, bool implicit, bool part) {
    std::string marks = stretch ? "stretch " : "";
    marks += implicit ? "implicit " : "";
    marks += part ? "part " : "";
    return marks;
}

std::vector<Clause> read_gold(std::string const& path) {
    std::vector<Clause> clauses;
    for (std::vector<std::string> const& row : support::read_rows(path)) {
        if (row.front().starts_with("# ")) {
            continue;
        }
        REQUIRE_MESSAGE(row.size() == 11, row.front());
        if (clauses.empty() || clauses.back().text != row[0]) {
            clauses.push_back({row[0], {}, false});
        }
        clauses.back().doubtful = clauses.back().doubtful || has_mark(row[10], "doubt");
        if (row[1] != "-") {
            clauses.back().targets.push_back(
                {row[1], row[2], row[3], row[4], row[5], row[6], row[7], row[8], row[9],
                 marks_of(has_mark(row[10], "stretch"), has_mark(row[10], "implicit"),
                          has_mark(row[10], "part"))});
        }
    }
    return clauses;
}

std::vector<Reading> read_targets(std::string const& clause) {
    fengong::Notice const notice =
        support::notice_of("甲县", "1. " + clause + "。（牵头单位：县政府办公室）\n");
    REQUIRE(notice.items.size() == 1);
    fengong::Item const& item = notice.items.front();
    std::vector<Reading> readings;
    for (fengong::Target const& target : notice.targets_of(item)) {
        fengong::Phrase const deadline = target.deadline.empty() ? item.deadline : target.deadline;
        readings.push_back(
            {std::string{notice.read(target.printed)}, support::number(target.value),
             support::number(target.upper), std::string{to_string(target.scale)},
             std::string{measure_name(notice, target)}, std::string{to_string(target.comparator)},
             std::string{to_string(target.kind)}, std::string{notice.read(target.per)},
             std::string{notice.read(deadline)},
             marks_of(target.stretch, target.implicit, target.part_of.has_value())});
    }
    return readings;
}

std::size_t count_in(std::vector<Reading> const& some, std::vector<Reading> const& others) {
    return static_cast<std::size_t>(
        std::count_if(some.begin(), some.end(), [&](Reading const& reading) {
            return std::find(others.begin(), others.end(), reading) != others.end();
        }));
}

/// Each reading of the clause is found, and nothing else is.
void check(Clause const& clause, std::vector<Reading> const& targets) {
    CAPTURE(clause.text);
    for (Reading const& target : clause.targets) {
        INFO("not read: " << in_words(target));
        CHECK(std::find(targets.begin(), targets.end(), target) != targets.end());
    }
    for (Reading const& target : targets) {
        INFO("not in the text: " << in_words(target));
        CHECK(std::find(clause.targets.begin(), clause.targets.end(), target) !=
              clause.targets.end());
    }
}

}  // namespace

TEST_CASE("clauses of every shape promise what a reader finds in them, and no more") {
    for (std::string const path : {"tests/gold/clauses.tsv", "tests/gold/clauses-second.tsv"}) {
        std::vector<Clause> const gold = read_gold(path);
        REQUIRE(gold.size() >= 120);
        std::size_t expected = 0;
        std::size_t read = 0;
        std::size_t right = 0;
        for (Clause const& clause : gold) {
            if (clause.doubtful) {
                continue;
            }
            std::vector<Reading> const targets = read_targets(clause.text);
            expected += clause.targets.size();
            read += targets.size();
            right += count_in(targets, clause.targets);
            check(clause, targets);
        }
        MESSAGE(path << ": precision " << right << "/" << read << ", recall " << right << "/"
                     << expected);
    }
}
