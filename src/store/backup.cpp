// Whole copies of the data file: under their final name only when complete and on the disk.
#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdlib>
#include <cstring>

#include "guard.hpp"
#include "impl.hpp"
#include "relnet/base/file.hpp"

namespace relnet {
namespace {

[[noreturn]] void fail_copy(const std::string& path, int error) {
    fail(Exit::data, fmt::format("{}: the backup could not be written: {}", path, std::strerror(error)),
         "nothing was changed; make room there, or name another place");
}

[[noreturn]] void refuse_existing(const std::string& path) {
    fail(Exit::refused, path + ": exists already", "name another file; a backup replaces none");
}

/// The database library follows no link on the way to a file it makes.
std::string without_links(const std::string& path) {
    const auto directory = parent_of(path);
    char* resolved = ::realpath(directory.c_str(), nullptr);
    if (resolved == nullptr)
        fail(Exit::data, fmt::format("{}: {}", directory, std::strerror(errno)), "make the directory first, or name another one");
    std::string real = resolved;
    std::free(resolved);
    return real + '/' + base_name(path);
}

/// An empty file beside the target that goes away again unless it took its name.
class Draft {
public:
    explicit Draft(const std::string& target) : target_(target) {
        for (int number = 0;; ++number) {
            path_ = fmt::format("{}/.relnet-backup-{}-{}.tmp", parent_of(target), ::getpid(), number);
            descriptor_ = ::open(path_.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
            if (descriptor_ >= 0) return;
            if (errno != EEXIST) fail_copy(target, errno);
        }
    }
    ~Draft() {
        ::close(descriptor_);
        ::unlink(path_.c_str());
    }
    Draft(const Draft&) = delete;
    const std::string& path() const { return path_; }

    void put() const {
        if (::fsync(descriptor_) != 0) fail_copy(target_, errno);
        if (::link(path_.c_str(), target_.c_str()) != 0) {
            if (errno == EEXIST || exists(target_)) refuse_existing(target_);
            // A file system without hard links: the check is the best there is.
            if (::rename(path_.c_str(), target_.c_str()) != 0) fail_copy(target_, errno);
        }
        const int directory = ::open(parent_of(target_).c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        const bool synced = directory >= 0 && (::fsync(directory) == 0 || errno == EINVAL);
        const int error = errno;
        if (directory >= 0) ::close(directory);
        if (!synced) fail_copy(target_, error);
    }

private:
    std::string target_, path_;
    int descriptor_ = -1;
};

}  // namespace

void Database::write_copy(const std::string& path) const {
    const auto target = without_links(path);
    struct stat info {};
    if (::lstat(target.c_str(), &info) == 0) refuse_existing(path);
    const Draft draft(target);
    try {
        Statement vacuum(db_->getHandle(), "VACUUM INTO ?");
        Query(vacuum, draft.path()).run();
    } catch (const SQLite::Exception& error) {
        const int code = error.getErrorCode() & 0xff;
        fail_sqlite(code == SQLITE_CORRUPT || code == SQLITE_NOTADB ? path_ : path, error.getErrorCode(), error.what());
    }
    draft.put();
}

std::string Database::copy_to(const std::string& directory, const std::string& label) const {
    make_directories(directory);
    for (int number = 1;; ++number) {
        const auto path = fmt::format("{}/relnet-{}-{}.db", directory, label, number);
        if (exists(path)) continue;
        write_copy(path);
        return path;
    }
}

void Database::back_up(const std::string& path, const std::string& target) {
    const auto identity = identify(path);
    if (!identity.exists || identity.empty)
        fail(Exit::data, path + ": nothing is written there yet", "the first write makes it: relnet add NAME");
    const Database database(path, SQLITE_OPEN_READONLY);
    if (database.pragma("quick_check(1)") != "ok")
        fail(Exit::data, path + ": is damaged, so no backup was made", "relnet doctor tells more");
    database.write_copy(target);
}

// By a connection of its own: a copy can't be made within a transaction, and one of an older schema is a copy of that.
void Store::backup(const std::string& path) const { Database::back_up(impl_->db.path(), path); }

}  // namespace relnet
