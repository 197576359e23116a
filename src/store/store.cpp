#include "relnet/store/store.hpp"

#include <SQLiteCpp/Exception.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include "impl.hpp"
#include "schema.hpp"

namespace relnet {
namespace {

/// A file of this size is checked in well under a second.
constexpr std::int64_t checked_weekly_below = 32 << 20;

/// At the first write of a week, so that damage is named while a backup is young.
void check_weekly(const Database& db, Day today) {
    const auto checked = db.meta_number("checked");
    struct stat info {};
    if (today.number() - checked < 7 && today.number() >= checked) return;
    if (::stat(db.path().c_str(), &info) != 0 || info.st_size > checked_weekly_below) return;
    if (const auto found = db.pragma("quick_check(1)"); found != "ok") {
        fail(Exit::data, db.path() + ": is damaged", "nothing was changed; relnet doctor tells more");
    }
    Query(db.statement("INSERT OR REPLACE INTO meta VALUES('checked',?)"), std::to_string(today.number())).run();
}

}  // namespace

Store Store::open(const std::string& path, Access access, const Origin& origin, const std::string& backups) {
    try {
        auto database = access == Access::read ? Database::open_read(path, origin.patient) : Database::open_write(path, backups);
        if (access == Access::write) check_weekly(database, origin.today);
        auto impl = std::make_unique<Impl>(std::move(database), origin);
        if (impl->db.needs_fold()) impl->fold_everything();
        return Store(std::move(impl));
    } catch (const SQLite::Exception& error) {
        fail_sqlite(path, error.getErrorCode(), error.what());
    }
}

Store Store::in_memory(const Origin& origin) { return Store(std::make_unique<Impl>(Database::in_memory(), origin)); }

Store::Store(std::unique_ptr<Impl> impl) : impl_(std::move(impl)) {}
Store::Store(Store&&) noexcept = default;
Store& Store::operator=(Store&&) noexcept = default;
Store::~Store() = default;

void Store::rethrow(const std::exception& error) const {
    const auto* sqlite = dynamic_cast<const SQLite::Exception*>(&error);
    if (sqlite && impl_->is_in_journal) fail_unsure(path(), sqlite->getErrorCode(), sqlite->what());
    if (sqlite) fail_sqlite(path(), sqlite->getErrorCode(), sqlite->what());
}

void Store::let_go() { impl_->db.let_go(); }

std::string Store::path() const { return impl_->db.path(); }
int Store::schema_version() { return current_schema(); }

}  // namespace relnet
