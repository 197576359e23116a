#include "guard.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <string_view>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "schema.hpp"

namespace relnet {
namespace {

class Descriptor {
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    ~Descriptor() {
        if (fd_ >= 0) ::close(fd_);
    }
    Descriptor(const Descriptor&) = delete;
    int get() const { return fd_; }

private:
    int fd_;
};

constexpr std::string_view nothing_changed = "nothing was changed; relnet doctor tells more";

[[noreturn]] void refuse(const std::string& path, const std::string& why, std::string_view hint = nothing_changed) {
    fail(Exit::data, fmt::format("{}: {}", path, why), std::string(hint));
}

unsigned big_endian(const unsigned char* bytes) {
    return static_cast<unsigned>(bytes[0]) << 24 | static_cast<unsigned>(bytes[1]) << 16 | static_cast<unsigned>(bytes[2]) << 8 | bytes[3];
}

/// The first write ever was cut short: its journal says that the file had no pages, and will empty it again.
bool is_unborn(const std::string& path) {
    const Descriptor file(::open((path + "-journal").c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    static constexpr std::array<unsigned char, 8> magic = {0xd9, 0xd5, 0x05, 0xf9, 0x20, 0xa1, 0x63, 0xd7};
    std::array<unsigned char, 28> header{};
    return file.get() >= 0 && ::pread(file.get(), header.data(), header.size(), 0) == 28 && std::equal(magic.begin(), magic.end(), header.begin()) &&
           big_endian(&header[16]) == 0;
}

/// SQLite deletes any file that a journal names as its super-journal, and rolls back a journal older than the file beside it.
void check_journal(const std::string& path) {
    const auto journal = path + "-journal";
    struct stat info {};
    if (::lstat(journal.c_str(), &info) != 0) return;
    if (!S_ISREG(info.st_mode)) refuse(path, "its journal is no regular file", "look at " + journal + " and move it away");
    const Descriptor file(::open(journal.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
    std::array<char, 8> tail{};
    static constexpr std::array<char, 8> magic = {'\xd9', '\xd5', '\x05', '\xf9', '\x20', '\xa1', '\x63', '\xd7'};
    if (file.get() >= 0 && info.st_size >= 28 && ::pread(file.get(), tail.data(), 8, info.st_size - 8) == 8 && tail == magic) {
        refuse(path, "its journal names another file", "relnet never writes such a journal; move " + journal + " away");
    }
    struct statx born {};
    if (::statx(AT_FDCWD, path.c_str(), 0, STATX_BTIME, &born) == 0 && (born.stx_mask & STATX_BTIME) != 0 && info.st_size > 0 &&
        born.stx_btime.tv_sec > info.st_mtim.tv_sec + 1) {
        refuse(path, "was replaced by another program (git?) while a write was unfinished",
               "put the file back that belongs to " + journal + ", or move that journal away");
    }
}

}  // namespace

Identity identify(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) {
        if (errno == ENOENT || errno == ENOTDIR) return {};
        refuse(path, std::strerror(errno));
    }
    if (!S_ISREG(info.st_mode)) refuse(path, "is no regular file");
    if (info.st_size == 0) return {.exists = true};
    check_journal(path);
    if (is_unborn(path)) return {.exists = true};
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) refuse(path, std::strerror(errno));
    std::array<unsigned char, 100> header{};
    const auto size = ::pread(file.get(), header.data(), header.size(), 0);
    if (size < 100 || std::memcmp(header.data(), "SQLite format 3", 16) != 0) refuse(path, "is no relnet data file");
    if (big_endian(&header[68]) != application_id) refuse(path, "is a database of another program");
    const auto schema = static_cast<int>(big_endian(&header[60]));
    if (schema < 1) refuse(path, fmt::format("has the schema number {}, which relnet never writes", schema));
    if (schema > current_schema()) {
        refuse(path, fmt::format("was written by a newer relnet (schema {}, this one knows {})", schema, current_schema()),
               "nothing was changed; install the newer relnet here too");
    }
    return {.exists = true, .empty = false, .schema = schema};
}

void guard_write(const std::string& path) {
    const auto directory = parent_of(path);
    make_directories(directory);
    struct stat info {};
    if (::stat(directory.c_str(), &info) != 0) refuse(directory, std::strerror(errno));
    if ((info.st_mode & S_IWOTH) != 0) {
        refuse(directory, fmt::format("others can write here (mode {:04o})", info.st_mode & 07777), "chmod o-w " + directory);
    }
    if (::stat(path.c_str(), &info) == 0 && info.st_nlink > 1) {
        refuse(path, fmt::format("has {} names (hard links)", info.st_nlink),
               "a copy under one of them would be damaged by the next; make it a single file: cp FILE NEW && mv NEW FILE");
    }
}

int lock_holder(const std::string& path) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (file.get() < 0) return 0;
    // SQLite's pending, reserved and shared bytes.
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 0x40000000;
    lock.l_len = 512;
    return ::fcntl(file.get(), F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK ? lock.l_pid : 0;
}

}  // namespace relnet
