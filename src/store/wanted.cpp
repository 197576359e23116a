#include "wanted.hpp"

#include <SQLiteCpp/Exception.h>

namespace relnet {
namespace {

void run_test(sqlite3_context* context, int, sqlite3_value** values) {
    const auto& test = *static_cast<const Wanted::Test*>(sqlite3_user_data(context));
    const auto* text = static_cast<const char*>(sqlite3_value_blob(values[0]));
    try {
        sqlite3_result_int(context, test({text, static_cast<std::size_t>(sqlite3_value_bytes(values[0]))}) ? 1 : 0);
    } catch (...) {  // SQLite is C: nothing may fly through it
        sqlite3_result_error_nomem(context);
    }
}

int define(sqlite3* connection, Wanted::Test* test) {
    // Deterministic, and for the program's own statements alone: a stranger's schema can't call it.
    return sqlite3_create_function_v2(connection, "wanted", 1, SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY, test,
                                      test ? run_test : nullptr, nullptr, nullptr, nullptr);
}

}  // namespace

Wanted::Wanted(const Database& db, Test test) : db_(db), test_(std::move(test)) {
    if (!test_) return;
    // Each page is read once: a few are kept, in memory that is used again and again.
    db_.execute("PRAGMA cache_size=16");
    sqlite3* connection = db_.connection().getHandle();
    if (define(connection, &test_) != SQLITE_OK) throw SQLite::Exception(connection);
}

// A statement made with it is prepared anew when it is next used, so none calls what is gone.
Wanted::~Wanted() {
    if (test_) define(db_.connection().getHandle(), nullptr);
}

}  // namespace relnet
