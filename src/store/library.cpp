#include "relnet/store/library.hpp"

#include <fmt/format.h>
#include <sqlite3.h>

#include <utility>

#include "relnet/base/text.hpp"

namespace relnet {
namespace {

std::function<void(std::string_view)>& listener() {
    static std::function<void(std::string_view)> told;
    return told;
}

int tell(unsigned, void*, void* statement, void* nanoseconds) {
    const char* sql = sqlite3_sql(static_cast<sqlite3_stmt*>(statement));
    const auto time = *static_cast<sqlite3_int64*>(nanoseconds) / 1'000'000;
    listener()(fmt::format("{} ms  {}\n", time, join(words(sql ? sql : ""), " ")));
    return 0;
}

// Every connection that is opened comes by here.
int listen(sqlite3* database, char**, const void*) { return sqlite3_trace_v2(database, SQLITE_TRACE_PROFILE, tell, nullptr); }

}  // namespace

std::string_view sqlite_version() { return sqlite3_libversion(); }

void trace_statements(std::function<void(std::string_view)> told) {
    listener() = std::move(told);
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(listen));
}

}  // namespace relnet
