// A prepared statement in use: bound in order, stepped, read by column, reset when it goes away.
#pragma once

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <cstring>
#include <optional>
#include <string>
#include <string_view>

#include "relnet/base/uid.hpp"
#include "relnet/domain/day.hpp"

namespace relnet {

class Query {
public:
    template <typename... Values>
    explicit Query(SQLite::Statement& statement, const Values&... values) : statement_(statement) {
        statement_.reset();
        int place = 0;
        (bind(++place, values), ...);
    }
    ~Query() { statement_.tryReset(); }
    Query(const Query&) = delete;

    bool step() { return statement_.executeStep(); }
    /// For statements that give no rows.
    void run() {
        while (statement_.executeStep()) {
        }
    }

    bool is_null(int column) const { return statement_.getColumn(column).isNull(); }
    std::int64_t number(int column) const { return statement_.getColumn(column).getInt64(); }
    int small(int column) const { return statement_.getColumn(column).getInt(); }
    std::string text(int column) const {
        const auto value = statement_.getColumn(column);
        return {value.getText(), static_cast<std::size_t>(value.getBytes())};
    }
    std::optional<Day> day(int column) const {
        const auto value = statement_.getColumn(column);
        return value.isNull() ? std::nullopt : std::optional(Day::from_number(value.getInt64()));
    }
    Uid uid(int column) const {
        Uid uid;
        const auto value = statement_.getColumn(column);
        if (value.getBytes() == 16) std::memcpy(uid.bytes.data(), value.getBlob(), 16);
        return uid;
    }

private:
    void bind(int place, std::int64_t value) { statement_.bind(place, value); }
    void bind(int place, int value) { statement_.bind(place, value); }
    void bind(int place, const std::string& value) { statement_.bind(place, value); }
    void bind(int place, std::string_view value) { statement_.bind(place, std::string(value)); }
    void bind(int place, const char* value) { statement_.bind(place, value); }
    void bind(int place, const Uid& value) { statement_.bind(place, value.bytes.data(), 16); }
    void bind(int place, const Day& value) { statement_.bind(place, value.number()); }
    void bind(int place, std::nullptr_t) { statement_.bind(place); }
    template <typename Value>
    void bind(int place, const std::optional<Value>& value) {
        if (value) {
            bind(place, *value);
        } else {
            statement_.bind(place);
        }
    }

    SQLite::Statement& statement_;
};

}  // namespace relnet
