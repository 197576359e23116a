// Opening the file: what is trusted, what is refused, and SQLite's errors in words.
#pragma once

#include <SQLiteCpp/Database.h>

#include <deque>
#include <memory>
#include <optional>
#include <string>

#include "query.hpp"

namespace relnet {

class Database {
public:
    /// A missing or empty file gives an empty book. With patience it is waited for, up to 10 s, while another one writes.
    static Database open_read(const std::string& path, bool patient = true);
    /// Nothing where the file is missing, empty, or of an older form; what waits for a writer is an error at once.
    static std::optional<Database> open_as_it_is(const std::string& path);
    static Database open_write(const std::string& path, const std::string& backups);
    static Database in_memory();
    /// Those of a file in memory, which is only read; they must outlive it.
    static Database over(std::string& bytes);
    Database(Database&&) = default;

    /// The prepared statement for `sql`, which must be a literal: it is kept by its address.
    Statement& statement(const char* sql) const;
    void execute(const std::string& sql) const;

    void begin() const;       ///< BEGIN IMMEDIATE, waiting up to 10 s
    void commit();
    void rollback() noexcept;
    void let_go() noexcept;   ///< ends the transaction, if there is one

    /// Writes a complete copy at `path`, which must not exist: 0600, synced. Not within a transaction.
    void write_copy(const std::string& path) const;
    /// The same under the first free name "relnet-LABEL-N.db", which it gives.
    std::string copy_to(const std::string& directory, const std::string& label) const;
    /// Such a copy of the file `path` as it is on the disk, if it is sound.
    static void back_up(const std::string& path, const std::string& target);
    std::string pragma(const char* name) const;
    /// What the table meta holds under `key`; empty or 0 where there is nothing.
    std::string meta(const std::string& key) const;
    std::int64_t meta_number(const std::string& key) const;
    std::string schema() const;
    SQLite::Database& connection() const { return *db_; }
    const std::string& path() const { return path_; }
    bool is_read_only() const { return read_only_; }
    /// The derived tables are new and empty, though there are changes: they must be folded before anything is read.
    bool needs_fold() const { return needs_fold_; }

private:
    Database(std::string path, int flags, bool patient = true);
    void harden() const;
    void prepare_write(const std::string& backups);
    void upgrade(int from);
    Database upgraded_copy(int from) const;

    std::string path_;
    std::string backups_;
    bool read_only_ = true;
    bool needs_fold_ = false;
    std::unique_ptr<SQLite::Database> db_;
    mutable std::deque<std::pair<const char*, Statement>> statements_;  // whose elements keep their place
};

/// An Error(Exit::data) for what SQLite said about `path`.
[[noreturn]] void fail_sqlite(const std::string& path, int code, const std::string& text);
/// The same where it may have been saved all the same.
[[noreturn]] void fail_unsure(const std::string& path, int code, const std::string& text);

}  // namespace relnet
