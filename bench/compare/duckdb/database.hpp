// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <duckdb.h>

#include <cstddef>
#include <stdexcept>
#include <string>

/// DuckDB's interface in C, with owners.
namespace compare::duck {

[[nodiscard]] inline std::string version() {
    return std::string{"DuckDB "} + duckdb_library_version();
}

/// Throws std::runtime_error unless all is well.
inline void check(duckdb_state state, std::string const& what) {
    if (state != DuckDBSuccess) {
        throw std::runtime_error{"DuckDB: " + what};
    }
}

/// A database in memory and a connection to it, on one thread: what more threads add to the CPU time is not counted
/// against it.
class Database {
public:
    Database() {
        check(duckdb_open(nullptr, &database_), "cannot open a database");
        check(duckdb_connect(database_, &connection_), "cannot connect");
        execute("SET threads = 1");
    }
    Database(Database const&) = delete;
    Database& operator=(Database const&) = delete;
    ~Database() {
        duckdb_disconnect(&connection_);
        duckdb_close(&database_);
    }

    [[nodiscard]] duckdb_connection get() const noexcept { return connection_; }

    void execute(char const* sql) { check(duckdb_query(connection_, sql, nullptr), sql); }

private:
    duckdb_database database_ = nullptr;
    duckdb_connection connection_ = nullptr;
};

/// The result of a query.
class Result {
public:
    Result() = default;
    Result(Result const&) = delete;
    Result& operator=(Result const&) = delete;
    ~Result() { duckdb_destroy_result(&result_); }

    [[nodiscard]] duckdb_result* get() noexcept { return &result_; }

    /// Calls `use(chunk)` with the rows, some thousands at a time.
    template <class Use>
    void each_chunk(Use use) {
        while (duckdb_data_chunk chunk = duckdb_fetch_chunk(result_)) {
            use(chunk);
            duckdb_destroy_data_chunk(&chunk);
        }
    }

private:
    duckdb_result result_{};
};

/// A prepared statement.
class Statement {
public:
    Statement(Database const& database, char const* sql) {
        check(duckdb_prepare(database.get(), sql, &handle_), sql);
    }
    Statement(Statement const&) = delete;
    Statement& operator=(Statement const&) = delete;
    ~Statement() { duckdb_destroy_prepare(&handle_); }

    void execute(Result& result) {
        check(duckdb_execute_prepared(handle_, result.get()), "a prepared statement fails");
    }

private:
    duckdb_prepared_statement handle_ = nullptr;
};

/// A column of a chunk, of the type that the query gives it.
template <class Value>
[[nodiscard]] Value const* column(duckdb_data_chunk chunk, std::size_t index) {
    return static_cast<Value const*>(
        duckdb_vector_get_data(duckdb_data_chunk_get_vector(chunk, index)));
}

}  // namespace compare::duck
