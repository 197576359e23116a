// A prepared statement, and one use of it: bound in order, stepped, read by column, reset when it goes away.
//
// Over SQLite's own calls: SQLiteCpp copies a shared pointer for each column read, which is more than reading it costs, and due reads
// some hundred columns, stats millions.
#pragma once

#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

#include <cstring>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "relnet/base/error.hpp"
#include "relnet/base/uid.hpp"
#include "relnet/domain/day.hpp"

namespace relnet {

class Statement {
public:
    Statement(sqlite3* connection, std::string_view sql) {
        sqlite3_stmt* prepared = nullptr;
        if (sqlite3_prepare_v2(connection, sql.data(), static_cast<int>(sql.size()), &prepared, nullptr) != SQLITE_OK) throw SQLite::Exception(connection);
        prepared_.reset(prepared);
    }
    sqlite3_stmt* get() const { return prepared_.get(); }

private:
    struct Finalize {
        void operator()(sqlite3_stmt* prepared) const { sqlite3_finalize(prepared); }
    };
    std::unique_ptr<sqlite3_stmt, Finalize> prepared_;
};

class Query {
public:
    template <typename... Values>
    explicit Query(Statement& statement, const Values&... values) : statement_(statement.get()) {
        int place = 0;
        (check(bind(++place, values)), ...);
    }
    ~Query() { sqlite3_reset(statement_); }
    Query(const Query&) = delete;

    bool step() {
        const int result = sqlite3_step(statement_);
        if (result == SQLITE_ROW) return true;
        if (result != SQLITE_DONE) throw SQLite::Exception(sqlite3_db_handle(statement_), result);
        return false;
    }
    /// For statements that give no rows.
    void run() {
        while (step()) {
        }
    }

    int columns() const { return sqlite3_column_count(statement_); }
    int type(int column) const { return sqlite3_column_type(statement_, column); }
    bool is_null(int column) const { return type(column) == SQLITE_NULL; }
    std::int64_t number(int column) const { return sqlite3_column_int64(statement_, column); }
    int small(int column) const { return sqlite3_column_int(statement_, column); }
    /// Valid until the next step. Also a blob's bytes.
    std::string_view view(int column) const {
        const void* bytes = sqlite3_column_blob(statement_, column);
        return {static_cast<const char*>(bytes), static_cast<std::size_t>(sqlite3_column_bytes(statement_, column))};
    }
    std::string text(int column) const { return std::string(view(column)); }
    std::optional<Day> day(int column) const {
        if (is_null(column)) return {};
        try {
            return Day::from_number(number(column));
        } catch (const Error&) {
            throw SQLite::Exception("a day that can't be", SQLITE_CORRUPT);  // not a day somebody typed
        }
    }
    Uid uid(int column) const {
        Uid uid;
        if (const auto bytes = view(column); bytes.size() == uid.bytes.size()) std::memcpy(uid.bytes.data(), bytes.data(), bytes.size());
        return uid;
    }

private:
    int bind(int place, std::int64_t value) { return sqlite3_bind_int64(statement_, place, value); }
    int bind(int place, int value) { return sqlite3_bind_int(statement_, place, value); }
    int bind(int place, std::string_view value) {
        // An empty view may have no address, and SQLite takes that for NULL.
        return sqlite3_bind_text64(statement_, place, value.empty() ? "" : value.data(), value.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    int bind(int place, const std::string& value) { return bind(place, std::string_view(value)); }
    int bind(int place, const char* value) { return bind(place, std::string_view(value)); }
    int bind(int place, const Uid& value) { return sqlite3_bind_blob(statement_, place, value.bytes.data(), 16, SQLITE_TRANSIENT); }
    int bind(int place, const Day& value) { return sqlite3_bind_int(statement_, place, value.number()); }
    template <typename Value>
    int bind(int place, const std::optional<Value>& value) {
        return value ? bind(place, *value) : sqlite3_bind_null(statement_, place);
    }
    void check(int result) const {
        if (result != SQLITE_OK) throw SQLite::Exception(sqlite3_db_handle(statement_), result);
    }

    sqlite3_stmt* statement_;
};

}  // namespace relnet
