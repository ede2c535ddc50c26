// SPDX-License-Identifier: BSL-1.0
// Single questions by prepared statements, each answered from one index.
#include "compare/entrants.hpp"
#include "compare/sqlite/load.hpp"

#include <cstdint>
#include <memory>
#include <vector>

namespace compare::sqlite_questions {

namespace {

using sqlite::Statement;

/// A database and a statement on it.
struct Prepared {
    sqlite::Database database;
    Statement statement;

    Prepared(Rows const& rows, std::string_view sql)
        : database{sqlite::load(rows)}, statement{database, sql} {}
};

/// A subject that asks each question of `sql`; `bind` gives the statement its parameters. Adds up what it finds.
template <class Question, class Bind>
Subject ask(Input const& input, std::vector<Question> const& questions, std::string_view sql,
            Bind bind) {
    auto const prepared = std::make_shared<Prepared>(input.rows(), sql);
    return make_subject(
        [prepared, &questions, bind] {
            Statement& statement = prepared->statement;
            std::uint64_t sum = 0;
            for (Question const& question : questions) {
                bind(statement, question);
                while (statement.step()) {
                    sum += static_cast<std::uint64_t>(statement.integer(0));
                }
                statement.reset();
            }
            return sum;
        },
        [](std::uint64_t sum) {
            return Answers{{"sum", {static_cast<double>(sum)}}};
        });
}

Subject numbered(Input const& input) {
    return ask(input, input.questions().numbers,
               "SELECT id FROM items WHERE notice = ? AND number = ?",
               [](Statement& statement, NumberQuestion const& question) {
                   statement.bind(question.notice, question.number);
               });
}

Subject led_by(Input const& input) {
    return ask(input, input.questions().units,
               "SELECT item FROM relations WHERE unit = ? AND role = 0",
               [](Statement& statement, std::uint32_t unit) { statement.bind(unit); });
}

Subject measure_range(Input const& input) {
    return ask(input, input.questions().ranges,
               "SELECT id FROM targets WHERE measure = ? AND magnitude BETWEEN ? AND ?",
               [](Statement& statement, RangeQuestion const& range) {
                   statement.bind(range.measure_id, range.from_double, range.to_double);
               });
}

Enter const by_number{"numbered", "SQLite", sqlite::version(), numbered};
Enter const by_lead{"led-by", "SQLite", sqlite::version(), led_by};
Enter const by_measure{"measure-range", "SQLite", sqlite::version(), measure_range};

}  // namespace

}  // namespace compare::sqlite_questions
