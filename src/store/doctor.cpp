// Whether the file is sound, and the folded rows made anew.
#include <SQLiteCpp/Backup.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <functional>

#include "impl.hpp"
#include "relnet/base/text.hpp"
#include "relnet/store/check.hpp"
#include "schema.hpp"

namespace relnet {
namespace {

/// Of one row, all columns and their types. Numbers as they are: to make texts of them would take longer than all the rest.
std::size_t row_hash(const Query& row, std::size_t hash) {
    for (int i = 0; i < row.columns(); ++i) {
        const auto type = row.type(i);
        const auto value = type == SQLITE_INTEGER ? static_cast<std::size_t>(row.number(i)) : std::hash<std::string_view>{}(row.view(i));
        hash = (hash ^ value ^ static_cast<std::size_t>(type)) * 0x9E3779B97F4A7C15;
        hash ^= hash >> 32;
    }
    return hash;
}

/// One hash for each derived row, in order.
std::vector<std::size_t> row_hashes(const Database& db) {
    std::vector<std::size_t> hashes;
    for (const auto& table : derived_tables()) {
        Statement statement(db.connection().getHandle(), "SELECT * FROM " + table);
        Query rows(statement);
        const auto seed = std::hash<std::string>{}(table);
        while (rows.step()) hashes.push_back(row_hash(rows, seed));
    }
    std::ranges::sort(hashes);
    return hashes;
}

std::size_t differences(const std::vector<std::size_t>& before, const std::vector<std::size_t>& after) {
    std::vector<std::size_t> differing;
    std::ranges::set_symmetric_difference(before, after, std::back_inserter(differing));
    // A row that changed is there once before and once after.
    return (differing.size() + 1) / 2;
}

void check_modes(const std::string& path, std::vector<Finding>& findings) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) return;
    if ((info.st_mode & 077) != 0) {
        findings.push_back({fmt::format("{} can be read by others (mode {:04o})", path, info.st_mode & 07777), "chmod 600 " + path, false, true});
    }
    if (info.st_nlink > 1) findings.push_back({fmt::format("{} has {} names (hard links)", path, info.st_nlink), "make it a single file"});
}

std::size_t number_in(const Database& db, const char* sql) {
    Query row(db.statement(sql));
    return row.step() ? static_cast<std::size_t>(row.number(0)) : 0;
}

}  // namespace

std::size_t Store::rebuild() {
    const auto before = row_hashes(impl_->db);
    impl_->fold_everything();
    impl_->must_sweep = impl_->is_unswept();
    return differences(before, row_hashes(impl_->db));
}

Extent Store::extent() const {
    const Database& db = impl_->db;
    return {.contacts = count({.archived = true}),
            .interactions = number_in(db, "SELECT count(*) FROM interaction"),
            .bytes = std::stoll(db.pragma("page_count")) * std::stoll(db.pragma("page_size"))};
}

bool Store::make_private() {
    struct stat info {};
    const auto& path = impl_->db.path();
    if (::stat(path.c_str(), &info) != 0 || (info.st_mode & 077) == 0) return false;
    if (::chmod(path.c_str(), 0600) != 0) fail(Exit::data, fmt::format("{}: {}", path, std::strerror(errno)), "its owner can: chmod 600 " + path);
    return true;
}

std::vector<Finding> check_file(const Store& store) {
    std::vector<Finding> findings;
    const Database& db = database_of(store);
    check_modes(db.path(), findings);
    if (const auto found = db.pragma("quick_check"); found != "ok") {
        findings.push_back({"the file is damaged", "put back a backup, or: relnet export --format json > all.json", true});
    } else if (db.schema() != schema_text()) {
        findings.push_back({"the tables are not those of relnet", "put back a backup", true});
    } else if (Query(db.statement("SELECT 1 FROM meta WHERE key='unswept'")).step()) {
        findings.push_back({"what was erased may still lie in unused parts of the file", "relnet doctor --rebuild"});
    }
    return findings;
}

std::vector<Finding> Store::check() const {
    auto findings = check_file(*this);
    if (std::ranges::any_of(findings, &Finding::damage)) return findings;
    const Database& db = impl_->db;
    // Rebuilt in a copy, so that looking changes nothing.
    auto copy = std::make_unique<Impl>(Database::in_memory(), impl_->origin);
    copy->db.rollback();
    SQLite::Backup backup(copy->db.connection(), db.connection());
    backup.executeStep();
    copy->db.begin();
    const auto before = row_hashes(copy->db);
    copy->fold_everything();
    if (const auto drift = differences(before, row_hashes(copy->db)); drift > 0) {
        findings.push_back({fmt::format("{} {} from the changes", count_of(drift, "derived row"), drift == 1 ? "differs" : "differ"), "relnet doctor --rebuild", true, true});
    }
    return findings;
}

}  // namespace relnet
