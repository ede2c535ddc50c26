// SPDX-License-Identifier: BSL-1.0
// The workload of every unit: what fengong::workload() counts beside leads, mandates and effort (target load,
// coordination, ranks, the items of each unit) is not asked for.
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"
#include "compare/sqlite/load.hpp"

#include <cstddef>
#include <memory>
#include <utility>
#include <vector>

namespace compare::sqlite_workload {

namespace {

// Two steps, the first of which leaves a table with a key, are a quarter faster than one query with a common table
// expression or a window, and the index by unit spares the second step its sorting.
constexpr char const* make_shares =
    "CREATE TEMP TABLE shares(item INTEGER PRIMARY KEY, of_lead REAL, of_other REAL)";
constexpr char const* fill_shares = R"(
INSERT INTO shares
SELECT item, CASE WHEN sum(role <> 0) = 0 THEN 1.0 ELSE 2.0 / 3 END / sum(role = 0),
       CASE WHEN sum(role = 0) = 0 THEN 1.0 ELSE 1.0 / 3 END / sum(role <> 0)
FROM relations WHERE role < 3 GROUP BY item
)";
constexpr char const* sum_shares = R"(
SELECT unit, sum(role = 0), sum(role <> 0), sum(CASE WHEN role = 0 THEN of_lead ELSE of_other END)
FROM relations INDEXED BY relation_by_unit CROSS JOIN shares USING (item)
WHERE role < 3 GROUP BY unit
)";

class Counter {
public:
    explicit Counter(Rows const& rows) : database_{sqlite::load(rows)}, units_{rows.units.size()} {
        database_.execute(make_shares);
        fill_.emplace(database_, fill_shares);
        sum_.emplace(database_, sum_shares);
    }

    /// Takes away what an earlier run has left.
    void clear() { database_.execute("DELETE FROM shares"); }

    [[nodiscard]] std::vector<Load> run() {
        fill_->run();
        std::vector<Load> loads(units_);
        while (sum_->step()) {
            loads[static_cast<std::size_t>(sum_->integer(0))] = {
                static_cast<double>(sum_->integer(1)), static_cast<double>(sum_->integer(2)),
                sum_->real(3)};
        }
        sum_->reset();
        return loads;
    }

private:
    sqlite::Database database_;
    std::size_t units_;
    std::optional<sqlite::Statement> fill_;  // there when the table is
    std::optional<sqlite::Statement> sum_;
};

Subject count_workload(Input const& input) {
    auto const counter = std::make_shared<Counter>(input.rows());
    return make_subject(
        [counter] {
            counter->clear();
            return counter.get();
        },
        [](Counter* cleared) { return cleared->run(); }, load_answer);
}

Enter const workload{"workload", "SQLite", sqlite::version(), count_workload};

}  // namespace

}  // namespace compare::sqlite_workload
