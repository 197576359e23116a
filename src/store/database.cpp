#include "database.hpp"

#include <fmt/format.h>
#include <SQLiteCpp/Backup.h>
#include <sqlite3.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "guard.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "schema.hpp"

namespace relnet {
namespace {

constexpr int patience_ms = 10'000;
constexpr const char* meta_value = "SELECT value FROM meta WHERE key=?";

/// Before the first connection of the process: one thread, no memory statistics.
void configure_once() {
    [[maybe_unused]] static const bool done = [] {
        sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
        return true;
    }();
}

/// Through links, so that a linked data file (stow) stays a link and its journal lies beside the real one.
std::string real_path(const std::string& path) {
    const auto resolve = [](const std::string& name) -> std::optional<std::string> {
        char* resolved = ::realpath(name.c_str(), nullptr);
        if (resolved == nullptr) return {};
        std::string real = resolved;
        std::free(resolved);
        return real;
    };
    if (auto real = resolve(path)) return *real;
    const auto directory = resolve(parent_of(path));
    return directory ? *directory + '/' + base_name(path) : path;
}

std::string reason(int code, const std::string& text) {
    switch (code & 0xff) {
        case SQLITE_FULL: return "the disk is full";
        case SQLITE_IOERR: return fmt::format("the disk could not be read or written ({})", std::strerror(errno == 0 ? EIO : errno));
        case SQLITE_CANTOPEN: return fmt::format("can't be opened ({})", std::strerror(errno == 0 ? ENOENT : errno));
        case SQLITE_READONLY: return "is read-only";
        case SQLITE_CORRUPT: return "is damaged";
        case SQLITE_NOTADB: return "is no relnet data file";
        case SQLITE_PERM:
        case SQLITE_AUTH: return "access is denied";
        case SQLITE_NOMEM: return "out of memory";
        default: return text;
    }
}

}  // namespace

void fail_sqlite(const std::string& path, int code, const std::string& text) {
    if ((code & 0xff) == SQLITE_BUSY || (code & 0xff) == SQLITE_LOCKED) {
        const int holder = lock_holder(path);
        fail(Exit::data, fmt::format("another relnet has been writing for 10 s{}", holder > 0 ? fmt::format(" (pid {})", holder) : ""),
             "nothing was changed; try again");
    }
    const bool damaged = (code & 0xff) == SQLITE_CORRUPT || (code & 0xff) == SQLITE_NOTADB;
    fail(Exit::data, fmt::format("{}: {}", path, reason(code, text)),
         damaged ? "nothing was changed; relnet doctor tells more" : "nothing was changed; make room or mend it, then try again");
}

void fail_unsure(const std::string& path, int code, const std::string& text) {
    fail(Exit::data, fmt::format("{}: {}; this may have been saved", path, reason(code, text)),
         "see relnet history; a repeated log adds nothing twice");
}

Database::Database(std::string path, int flags, bool patient) : path_(std::move(path)) {
    configure_once();
    errno = 0;
    db_ = std::make_unique<SQLite::Database>(path_, flags, patient ? patience_ms : 0);
    harden();
}

void Database::harden() const {
    sqlite3* handle = db_->getHandle();
    for (const int option : {SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW, SQLITE_DBCONFIG_DQS_DML,
                             SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION}) {
        sqlite3_db_config(handle, option, 0, nullptr);
    }
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 1);  // VACUUM INTO, the backup, attaches its target
    sqlite3_limit(handle, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_extended_result_codes(handle, 1);
}

Database Database::in_memory() {
    Database database(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    database.read_only_ = false;
    for (const auto& step : schema_steps()) database.execute(step);
    database.execute(derived_schema());
    database.begin();
    return database;
}

Database Database::open_read(const std::string& path, bool patient) {
    const auto file = real_path(path);
    const auto identity = identify(file);
    if (!identity.exists || identity.empty) {
        auto database = in_memory();
        database.read_only_ = true;
        database.path_ = path;
        return database;
    }
    const auto open = [&] {
        Database database(file, SQLITE_OPEN_READONLY, patient);
        if (identity.schema < current_schema()) return database.upgraded_copy(identity.schema);
        database.execute("BEGIN");
        return database;
    };
    if (!exists(file + "-journal")) return open();
    try {
        // The first read takes the lock, and finds a write that was cut short.
        auto database = open();
        Query(database.statement("SELECT 1 FROM meta LIMIT 1")).run();
        return database;
    } catch (const SQLite::Exception& error) {
        // A killed write left its journal: only a writer can roll it back. This is the one read that changes the file.
        if ((error.getErrorCode() & 0xff) != SQLITE_READONLY && (error.getErrorCode() & 0xff) != SQLITE_CANTOPEN) throw;
        Database mender(file, SQLITE_OPEN_READWRITE, patient);
        mender.execute("BEGIN IMMEDIATE");
        mender.execute("ROLLBACK");
    }
    return open();
}

std::optional<Database> Database::open_as_it_is(const std::string& path) {
    const auto file = real_path(path);
    const auto identity = identify(file);
    if (!identity.exists || identity.empty || identity.schema < current_schema()) return {};
    Database database(file, SQLITE_OPEN_READONLY, false);
    database.execute("BEGIN");
    return database;
}

Database Database::open_write(const std::string& path, const std::string& backups) {
    guard_write(path);
    // Its directory exists by now, so a link to it resolves.
    const auto file = real_path(path);
    identify(file);
    guard_write(file);
    Database database(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOFOLLOW);
    database.read_only_ = false;
    database.backups_ = backups;
    database.prepare_write(backups);
    return database;
}

void Database::prepare_write(const std::string& backups) {
    execute("PRAGMA synchronous=EXTRA;PRAGMA cell_size_check=1;PRAGMA secure_delete=1");
    if (pragma("journal_mode") != "delete") fail(Exit::data, path_ + ": is in another journal mode", "nothing was changed; relnet doctor tells more");
    begin();
    const int schema = std::stoi(pragma("user_version"));
    if (schema == 0) {
        upgrade(0);
    } else if (schema < current_schema()) {
        rollback();
        copy_to(backups, fmt::format("schema-{}", schema));
        begin();
        upgrade(schema);
    }
    if (schema != 0 && this->schema() != schema_text()) {
        fail(Exit::data, path_ + ": its tables are not those of relnet", "nothing was changed; relnet doctor tells more");
    }
}

/// An older file is read in a copy of today's form, so that reading changes nothing; the first write upgrades the file itself.
Database Database::upgraded_copy(int from) const {
    Database copy(":memory:", SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    SQLite::Backup(copy.connection(), connection()).executeStep();
    copy.begin();
    copy.upgrade(from);
    copy.path_ = path_;
    return copy;
}

void Database::upgrade(int from) {
    for (int step = from; step < current_schema(); ++step) execute(schema_steps()[static_cast<std::size_t>(step)]);
    if (from > 0) {
        for (const auto& table : derived_tables()) execute("DROP TABLE IF EXISTS " + table);
        needs_fold_ = true;
    }
    execute(derived_schema());
    execute(fmt::format("PRAGMA application_id={};PRAGMA user_version={}", application_id, current_schema()));
}

Statement& Database::statement(const char* sql) const {
    for (auto& [known, prepared] : statements_) {
        if (known == sql) return prepared;
    }
    return statements_.emplace_back(sql, Statement(db_->getHandle(), sql)).second;
}

void Database::execute(const std::string& sql) const { db_->exec(sql); }

void Database::begin() const { db_->exec("BEGIN IMMEDIATE"); }

void Database::commit() {
    errno = 0;
    try {
        db_->exec("COMMIT");
    } catch (const SQLite::Exception& error) {
        if ((error.getErrorCode() & 0xff) == SQLITE_BUSY) throw;  // readers outlasted the patience: certainly not saved
        fail_unsure(path_, error.getErrorCode(), error.what());
    }
    int moved = 0;
    sqlite3_file_control(db_->getHandle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved == 0 || path_ == ":memory:") return;
    const auto copy = copy_to(backups_, "replaced");
    fail(Exit::data, path_ + ": was replaced by another program (git?) during the write", "what was written is kept in " + copy);
}

void Database::rollback() noexcept {
    // No error matters here: the journal brings the old state back at the next start.
    sqlite3_exec(db_->getHandle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Database::let_go() noexcept {
    if (sqlite3_get_autocommit(db_->getHandle()) == 0) rollback();
}

std::string Database::pragma(const char* name) const {
    Statement statement(db_->getHandle(), fmt::format("PRAGMA {}", name));
    Query query(statement);
    return query.step() ? query.text(0) : "";
}

std::string Database::meta(const std::string& key) const {
    Query row(statement(meta_value), key);
    return row.step() ? row.text(0) : "";
}

std::int64_t Database::meta_number(const std::string& key) const {
    Query row(statement(meta_value), key);
    return row.step() ? row.number(0) : 0;
}

std::string Database::schema() const {
    Statement statement(db_->getHandle(), "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL");
    Query query(statement);
    std::vector<std::string> objects;
    while (query.step()) objects.push_back(query.text(0));
    return schema_text(std::move(objects));
}

}  // namespace relnet
