#include "each_talk.hpp"

#include "rows.hpp"

namespace relnet {

void EachTalk::take(sqlite3_context* context, int, sqlite3_value** values) {
    const auto& self = *static_cast<const EachTalk*>(sqlite3_user_data(context));
    const auto day = sqlite3_value_int64(values[0]);
    const Part part = part_of(sqlite3_value_int64(values[1]));
    if (part.role != Role::counted || day > self.until_) return;
    try {
        (*self.use_)({sqlite3_value_int64(values[2]), Day::from_number(day), static_cast<Channel>(part.channel), part.with_others,
                      part.with_favours});
    } catch (...) {  // SQLite is C: nothing may fly through it
        sqlite3_result_error_nomem(context);
    }
}

EachTalk::EachTalk(const Database& db) {
    sqlite3* connection = db.connection().getHandle();
    const auto no_result = [](sqlite3_context*) {};
    if (sqlite3_create_function_v2(connection, "each_talk", 3, SQLITE_UTF8 | SQLITE_DIRECTONLY, this, nullptr, take, no_result,
                                   nullptr) != SQLITE_OK) {
        throw SQLite::Exception(connection);
    }
}

void EachTalk::run(Query& statement, Day until, const Use& use) {
    until_ = until.number();
    use_ = &use;
    statement.run();
}

}  // namespace relnet
