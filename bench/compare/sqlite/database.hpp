// SPDX-License-Identifier: BSL-1.0
#pragma once

#include <sqlite3.h>

#include <concepts>
#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

/// SQLite's interface in C, with owners.
namespace compare::sqlite {

/// Throws std::runtime_error with what SQLite says, unless all is well.
inline void check(int code, ::sqlite3* database) {
    if (code != SQLITE_OK) {
        throw std::runtime_error{std::string{"SQLite: "} + sqlite3_errmsg(database)};
    }
}

[[nodiscard]] inline std::string version() {
    return std::string{"SQLite "} + sqlite3_libversion();
}

/// A database in memory, without locks, journal or syncing: as fast as it goes.
class Database {
public:
    Database() {
        ::sqlite3* opened = nullptr;
        int const code = sqlite3_open_v2(":memory:", &opened,
                                         SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE |
                                             SQLITE_OPEN_MEMORY | SQLITE_OPEN_NOMUTEX,
                                         nullptr);
        handle_.reset(opened);
        check(code, opened);
        execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;"
                "PRAGMA locking_mode = EXCLUSIVE; PRAGMA temp_store = MEMORY;");
    }

    [[nodiscard]] ::sqlite3* get() const noexcept { return handle_.get(); }

    void execute(char const* sql) {
        check(sqlite3_exec(get(), sql, nullptr, nullptr, nullptr), get());
    }

private:
    struct Close {
        void operator()(::sqlite3* database) const noexcept { sqlite3_close_v2(database); }
    };
    std::unique_ptr<::sqlite3, Close> handle_;
};

/// A prepared statement, to be run again and again.
class Statement {
public:
    Statement(Database const& database, std::string_view sql) : database_{database.get()} {
        ::sqlite3_stmt* prepared = nullptr;
        check(sqlite3_prepare_v3(database_, sql.data(), static_cast<int>(sql.size()),
                                 SQLITE_PREPARE_PERSISTENT, &prepared, nullptr),
              database_);
        handle_.reset(prepared);
    }

    /// Gives the parameters from the first on; texts must live until the statement has run.
    template <class... Values>
    void bind(Values const&... values) {
        int place = 0;
        (bind_one(++place, values), ...);
    }

    /// Whether there is a row, or one more.
    [[nodiscard]] bool step() {
        int const code = sqlite3_step(handle_.get());
        if (code != SQLITE_ROW && code != SQLITE_DONE) {
            check(code, database_);
        }
        return code == SQLITE_ROW;
    }
    void reset() { check(sqlite3_reset(handle_.get()), database_); }

    /// Runs a statement that gives no rows.
    template <class... Values>
    void run(Values const&... values) {
        bind(values...);
        static_cast<void>(step());
        reset();
    }

    [[nodiscard]] std::int64_t integer(int column) const noexcept {
        return sqlite3_column_int64(handle_.get(), column);
    }
    [[nodiscard]] double real(int column) const noexcept {
        return sqlite3_column_double(handle_.get(), column);
    }

private:
    template <std::integral Integer>
    void bind_one(int place, Integer value) {
        check(sqlite3_bind_int64(handle_.get(), place, value), database_);
    }
    void bind_one(int place, double value) {
        check(sqlite3_bind_double(handle_.get(), place, value), database_);
    }
    void bind_one(int place, std::string_view text) {
        check(sqlite3_bind_text(handle_.get(), place, text.data(), static_cast<int>(text.size()),
                                SQLITE_STATIC),
              database_);
    }
    template <class Value>
    void bind_one(int place, std::optional<Value> const& value) {
        if (value) {
            bind_one(place, *value);
        } else {
            check(sqlite3_bind_null(handle_.get(), place), database_);
        }
    }

    struct Finalize {
        void operator()(::sqlite3_stmt* statement) const noexcept { sqlite3_finalize(statement); }
    };
    ::sqlite3* database_;
    std::unique_ptr<::sqlite3_stmt, Finalize> handle_;
};

}  // namespace compare::sqlite
