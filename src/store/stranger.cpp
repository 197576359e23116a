#include "relnet/store/stranger.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <map>

#include "database.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/domain/body.hpp"
#include "relnet/domain/line.hpp"
#include "schema.hpp"

namespace relnet {
namespace {

constexpr std::size_t largest = 256u << 20;
/// As in a journal; and a file whose lines are many times its size was made to waste memory.
constexpr std::size_t longest_line = 16u << 20, most_unpacked = 4;
constexpr std::chrono::seconds patience{5};
constexpr int steps_between_looks = 1000;
/// What no instant can be can't even be told in words.
constexpr std::int64_t earliest_ms = -62'135'596'800'000, latest_ms = 253'402'300'799'999;

[[noreturn]] void refuse(const std::string& name, const std::string& why, const std::string& hint) {
    fail(Exit::refused, fmt::format("'{}' {}; nothing was imported", show(name), why), hint);
}

constexpr const char* how_to_copy = "make a clean copy there: relnet export --format journal -o FILE, or relnet backup";

/// The header says whose it is and how it is written; what is odd there is refused before the library looks.
int schema_in_header(const std::string& bytes, const std::string& name) {
    const auto at = [&](std::size_t place) -> unsigned { return static_cast<unsigned char>(bytes[place]); };
    const auto word = [&](std::size_t place) {
        return static_cast<int>(at(place) << 24 | at(place + 1) << 16 | at(place + 2) << 8 | at(place + 3));
    };
    if (bytes.size() < 100 || !bytes.starts_with("SQLite format 3"))
        refuse(name, "is no relnet data file", "name a data file, or lines of a journal");
    if (word(68) != application_id) refuse(name, "is a database of another program", "export its contacts as vCard or CSV");
    if (at(18) != 1 || at(19) != 1) refuse(name, "is in a form that relnet never writes", how_to_copy);
    const int schema = word(60);
    if (schema < 1) refuse(name, fmt::format("has the schema number {}, which relnet never writes", schema), how_to_copy);
    if (schema > current_schema()) {
        refuse(name, fmt::format("was written by a newer relnet (schema {}, this one knows {})", schema, current_schema()),
               "install the newer relnet here too");
    }
    return schema;
}

/// Gives up when the time is over.
int is_over(void* deadline) {
    return std::chrono::steady_clock::now() > *static_cast<std::chrono::steady_clock::time_point*>(deadline);
}

class Deadline {
public:
    explicit Deadline(sqlite3* handle) : handle_(handle), end_(std::chrono::steady_clock::now() + patience) {
        sqlite3_progress_handler(handle_, steps_between_looks, is_over, &end_);
    }
    ~Deadline() { sqlite3_progress_handler(handle_, 0, nullptr, nullptr); }
    Deadline(const Deadline&) = delete;

private:
    sqlite3* handle_;
    std::chrono::steady_clock::time_point end_;
};

/// Of an older file only the base is known by heart; it is all that is read. Beside it there may be tables and their indexes.
bool has_our_base(const Database& db) {
    std::size_t found = 0;
    Query rows(db.statement("SELECT type,sql FROM sqlite_schema WHERE sql IS NOT NULL"));
    while (rows.step()) {
        const auto type = rows.view(0);
        if (type != "table" && type != "index") return false;
        if (rows.view(1).starts_with("CREATE VIRTUAL")) return false;
        found += std::ranges::count(base_schema(), rows.view(1));
    }
    return found == base_schema().size();
}

void check(const Database& db, int schema, const std::string& name) {
    const Deadline deadline(db.connection().getHandle());
    const bool is_current = schema == current_schema();
    if (is_current ? db.schema() != schema_text() : !has_our_base(db))
        refuse(name, "has other tables than relnet's", how_to_copy);
    for (const char* part : {"meta", "change"}) {
        if (!is_current && db.pragma(fmt::format("quick_check('{}')", part).c_str()) != "ok")
            refuse(name, "is damaged", how_to_copy);
    }
    if (is_current && db.pragma("quick_check(1)") != "ok") refuse(name, "is damaged", how_to_copy);
}

std::map<std::int64_t, std::string> devices_of(const Database& db) {
    std::map<std::int64_t, std::string> names;
    Query rows(db.statement("SELECT substr(key,8)+0,value FROM meta WHERE key>='device.' AND key<'device/'"));
    while (rows.step()) names[rows.number(0)] = rows.text(1);
    return names;
}

/// Written out and read again: a line of it must be one in a journal too.
std::optional<Change> change_in(const Query& row, const std::map<std::int64_t, std::string>& devices) {
    const auto device = devices.find(row.number(1));
    const auto time = row.number(3), seq = row.number(2);
    if (device == devices.end() || time < earliest_ms || time > latest_ms || row.view(0).size() != 16) return {};
    const auto change = change_of({time, seq, device->second}, static_cast<Op>(row.number(4) & 0xff), row.uid(0), row.view(5));
    if (!change) return {};
    const auto line = to_line(*change);
    const bool is_one_line = std::ranges::none_of(line, [](char c) { return c == '\n' || c == '\r'; });
    return is_one_line ? parse_line(line) : std::nullopt;
}

}  // namespace

/// Over bytes that must outlive it, and that nothing changes.
Database Database::over(std::string& bytes) {
    Database database(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    sqlite3* handle = database.connection().getHandle();
    const auto size = static_cast<sqlite3_int64>(bytes.size());
    const int result = sqlite3_deserialize(handle, "main", reinterpret_cast<unsigned char*>(bytes.data()), size, size,
                                           SQLITE_DESERIALIZE_READONLY);
    if (result != SQLITE_OK) throw SQLite::Exception(handle, result);
    database.execute("PRAGMA query_only=1;PRAGMA cell_size_check=1");
    return database;
}

std::string read_stranger(const std::string& path) {
    struct stat info {};
    if (::lstat(path.c_str(), &info) == 0 && S_ISLNK(info.st_mode)) refuse(path, "is a link", "name the file itself");
    for (const char* beside : {"-journal", "-wal"}) {
        if (::lstat((path + beside).c_str(), &info) == 0 && (!S_ISREG(info.st_mode) || info.st_size > 0)) {
            refuse(path, fmt::format("lies beside {}, so it may be in the middle of a write", show(base_name(path) + beside)),
                   how_to_copy);
        }
    }
    return read_file(path, largest);
}

void each_change_of(std::string bytes, const std::string& name, const std::function<void(std::optional<Change>)>& use) {
    const int schema = schema_in_header(bytes, name);
    if (bytes.size() > largest) refuse(name, "is larger than 256 MiB", "export --format journal gives a file of any size");
    const auto or_refuse = [&](const auto& act) {
        try {
            return act();
        } catch (const SQLite::Exception& error) {
            const bool is_slow = (error.getErrorCode() & 0xff) == SQLITE_INTERRUPT;
            refuse(name, is_slow ? "takes more than 5 s to check" : "is damaged, or no data file of relnet", how_to_copy);
        }
    };
    const auto db = or_refuse([&] { return Database::over(bytes); });
    or_refuse([&] { check(db, schema, name); });
    const auto devices = or_refuse([&] { return devices_of(db); });
    Query rows(db.statement("SELECT entity,device,seq,time,op,body FROM change ORDER BY n"));
    std::size_t unpacked = 0;
    while (or_refuse([&] { return rows.step(); })) {
        const auto line = unpacked_size(rows.view(5));
        unpacked += line;
        if (line > longest_line || unpacked > most_unpacked * bytes.size()) refuse(name, "holds lines longer than relnet writes them", how_to_copy);
        use(change_in(rows, devices));
    }
}

}  // namespace relnet
