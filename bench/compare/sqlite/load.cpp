// SPDX-License-Identifier: BSL-1.0
#include "compare/sqlite/load.hpp"

#include "compare/contents.hpp"
#include "compare/entrants.hpp"

#include <cstddef>

namespace compare::sqlite {

namespace {

// Relations are clustered by their items, as in ours; each index holds all that its question asks for.
constexpr char const* tables = R"(
CREATE TABLE places(id INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE notices(id INTEGER PRIMARY KEY, place INTEGER NOT NULL);
CREATE TABLE items(id INTEGER PRIMARY KEY, notice INTEGER NOT NULL, ordinal INTEGER NOT NULL,
                   number INTEGER, section INTEGER NOT NULL, targets INTEGER NOT NULL);
CREATE TABLE units(id INTEGER PRIMARY KEY, place INTEGER NOT NULL, name TEXT NOT NULL);
CREATE TABLE relations(item INTEGER NOT NULL, unit INTEGER NOT NULL, role INTEGER NOT NULL,
                       PRIMARY KEY(item, unit)) WITHOUT ROWID;
CREATE TABLE targets(id INTEGER PRIMARY KEY, item INTEGER NOT NULL, measure INTEGER NOT NULL,
                     magnitude REAL);
)";

constexpr char const* indices = R"(
CREATE INDEX item_by_number ON items(notice, number);
CREATE INDEX item_by_section ON items(notice, section);
CREATE UNIQUE INDEX unit_by_name ON units(place, name);
CREATE INDEX relation_by_unit ON relations(unit, role, item);
CREATE INDEX target_by_measure ON targets(measure, magnitude);
)";

void insert_rows(Database const& database, Rows const& rows) {
    std::int64_t id = 0;
    Statement place{database, "INSERT INTO places VALUES(?, ?)"};
    for (std::string_view const name : rows.places) {
        place.run(id++, name);
    }
    id = 0;
    Statement notice{database, "INSERT INTO notices VALUES(?, ?)"};
    for (NoticeColumns const& row : rows.notices) {
        notice.run(id++, row.place);
    }
    id = 0;
    Statement item{database, "INSERT INTO items VALUES(?, ?, ?, ?, ?, ?)"};
    for (ItemColumns const& row : rows.items) {
        item.run(id++, row.notice, row.ordinal, row.number, row.section, row.targets);
    }
    id = 0;
    Statement unit{database, "INSERT INTO units VALUES(?, ?, ?)"};
    for (UnitColumns const& row : rows.units) {
        unit.run(id++, row.place, row.name);
    }
    Statement relation{database, "INSERT INTO relations VALUES(?, ?, ?)"};
    for (RelationColumns const& row : rows.relations) {
        relation.run(row.item, row.unit, row.role);
    }
    id = 0;
    Statement target{database, "INSERT INTO targets VALUES(?, ?, ?, ?)"};
    for (TargetColumns const& row : rows.targets) {
        target.run(id++, row.item, row.measure, row.magnitude);
    }
}

std::uint64_t ask(Database const& database, std::string_view sql) {
    Statement statement{database, sql};
    static_cast<void>(statement.step());
    return static_cast<std::uint64_t>(statement.integer(0));
}

Answers say(Database const& database) {
    Contents contents;
    contents.items = ask(database, "SELECT count(*) FROM items");
    contents.units = ask(database, "SELECT count(*) FROM units");
    contents.relations = ask(database, "SELECT count(*) FROM relations");
    contents.targets = ask(database, "SELECT count(*) FROM targets");
    contents.ordinals = ask(database, "SELECT sum(ordinal) FROM items");
    contents.related_items = ask(database, "SELECT sum(item) FROM relations");
    contents.related_units = ask(database, "SELECT sum(unit) FROM relations");
    contents.leads = ask(database, "SELECT count(*) FROM relations WHERE role = 0");
    contents.targeted_items = ask(database, "SELECT sum(item) FROM targets");
    return {{"contents", contents.answer()}};
}

/// A database, and the pages that it is.
struct WeighedDatabase {
    Database database;

    [[nodiscard]] std::size_t bytes() const {
        return ask(database,
                   "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    }
};

Subject load_store(Input const& input) {
    return make_subject([&rows = input.rows()] { return load(rows); }, say);
}

Subject weigh_store(Input const& input) {
    return make_subject([&rows = input.rows()] { return WeighedDatabase{load(rows)}; },
                        [](WeighedDatabase const& weighed) { return say(weighed.database); });
}

Enter const loading{"store", "SQLite", version(), load_store};
Enter const weighing{"store-memory", "SQLite", version(), weigh_store};

}  // namespace

Database load(Rows const& rows) {
    Database database;
    database.execute("BEGIN");
    database.execute(tables);
    insert_rows(database, rows);
    database.execute(indices);
    database.execute("COMMIT");
    return database;
}

}  // namespace compare::sqlite
