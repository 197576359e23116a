#include "wanted.hpp"

#include <SQLiteCpp/Exception.h>

#include <algorithm>

namespace relnet {
namespace {

bool is_wanted(const Wanted::Test& test, sqlite3_value* value) {
    const auto* text = static_cast<const char*>(sqlite3_value_blob(value));
    return test({text, static_cast<std::size_t>(sqlite3_value_bytes(value))});
}

void run_test(sqlite3_context* context, int count, sqlite3_value** values) {
    const auto& test = *static_cast<const Wanted::Test*>(sqlite3_user_data(context));
    try {
        sqlite3_result_int(context,
                           std::any_of(values, values + count, [&](auto* value) { return is_wanted(test, value); }) ? 1 : 0);
    } catch (...) {  // SQLite is C: nothing may fly through it
        sqlite3_result_error_nomem(context);
    }
}

int define(sqlite3* connection, Wanted::Test* test) {
    // Deterministic, and for the program's own statements alone: a stranger's schema can't call it.
    return sqlite3_create_function_v2(connection, "wanted", -1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, test,
                                      test ? run_test : nullptr, nullptr, nullptr, nullptr);
}

}  // namespace

Wanted::Wanted(const Database& db, Test test) : db_(db), test_(std::move(test)) {
    if (!test_) return;
    sqlite3* connection = db_.connection().getHandle();
    if (define(connection, &test_) != SQLITE_OK) throw SQLite::Exception(connection);
}

// A statement made with it is prepared anew when it is next used, so none calls what is gone.
Wanted::~Wanted() {
    if (test_) define(db_.connection().getHandle(), nullptr);
}

}  // namespace relnet
