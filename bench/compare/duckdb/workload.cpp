// SPDX-License-Identifier: BSL-1.0
// The workload of every unit as one query: what fengong::workload() counts beside leads, mandates and effort (target
// load, coordination, ranks, the items of each unit) is not asked for.
#include "compare/duckdb/database.hpp"
#include "compare/entrants.hpp"
#include "compare/graph_answers.hpp"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace compare::duckdb_workload {

namespace {

constexpr char const* query = R"(
WITH shares AS (
  SELECT item,
         CASE WHEN count_if(role <> 0) = 0 THEN 1.0 ELSE 2.0 / 3 END / count_if(role = 0) AS of_lead,
         CASE WHEN count_if(role = 0) = 0 THEN 1.0 ELSE 1.0 / 3 END / count_if(role <> 0) AS of_other
  FROM relations WHERE role < 3 GROUP BY item
)
SELECT unit, count(*) FILTER (role = 0) AS lead, count(*) AS mandates,
       sum(CASE WHEN role = 0 THEN of_lead ELSE of_other END) AS effort
FROM relations JOIN shares USING (item) WHERE role < 3 GROUP BY unit
)";

/// The relations, and the query on them.
struct Relations {
    explicit Relations(Rows const& rows) : units{rows.units.size()} {
        duckdb_appender appender = nullptr;
        duck::check(duckdb_appender_create(database.get(), nullptr, "relations", &appender),
                    "no appender");
        for (RelationColumns const& relation : rows.relations) {
            duckdb_append_uint32(appender, relation.item);
            duckdb_append_uint32(appender, relation.unit);
            duckdb_append_uint8(appender, relation.role);
            duckdb_appender_end_row(appender);
        }
        duck::check(duckdb_appender_destroy(&appender), "rows cannot be appended");
    }

    /// Makes the table, before anything is prepared on it.
    struct Tables : duck::Database {
        Tables() { execute("CREATE TABLE relations(item UINTEGER, unit UINTEGER, role UTINYINT)"); }
    };

    Tables database;
    duck::Statement statement{database, query};
    std::size_t units;
};

std::vector<Load> run(Relations& relations) {
    duck::Result result;
    relations.statement.execute(result);
    std::vector<Load> loads(relations.units);
    result.each_chunk([&](duckdb_data_chunk chunk) {
        auto const* unit = duck::column<std::uint32_t>(chunk, 0);
        auto const* lead = duck::column<std::int64_t>(chunk, 1);
        auto const* mandates = duck::column<std::int64_t>(chunk, 2);
        auto const* effort = duck::column<double>(chunk, 3);
        for (std::size_t row = 0; row < duckdb_data_chunk_get_size(chunk); ++row) {
            loads[unit[row]] = {static_cast<double>(lead[row]),
                                static_cast<double>(mandates[row] - lead[row]), effort[row]};
        }
    });
    return loads;
}

Subject count_workload(Input const& input) {
    auto const relations = std::make_shared<Relations>(input.rows());
    return make_subject([relations] { return run(*relations); }, load_answer);
}

Enter const workload{"workload", "DuckDB", duck::version(), count_workload};

}  // namespace

}  // namespace compare::duckdb_workload
