// Talks given to C++ where their rows are read, by an aggregate of SQL: `each_talk(day,how,interaction)`. Rows that leave SQLite
// a step at a time take a third longer, and stats counts millions.
#pragma once

#include <functional>

#include "database.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

/// `each_talk` is known to statements from when it is made, for as long as the database is open; it must live as long.
class EachTalk {
public:
    /// Must throw nothing but for want of memory, which then ends the statement as SQLite's own want of it does.
    using Use = std::function<void(const CountedTalk&)>;
    explicit EachTalk(const Database&);
    EachTalk(const EachTalk&) = delete;

    /// Runs a statement that selects nothing but `each_talk(day,how,interaction)`, for the talks that count, up to a day.
    void run(Query& statement, Day until, const Use&);

private:
    static void take(sqlite3_context*, int, sqlite3_value**);

    std::int64_t until_ = 0;
    const Use* use_ = nullptr;
};

}  // namespace relnet
