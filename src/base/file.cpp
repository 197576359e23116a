#include "relnet/base/file.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <limits.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <utility>

#include "relnet/base/error.hpp"
#include "relnet/base/show.hpp"

namespace relnet {
namespace {

class Descriptor {
public:
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    explicit operator bool() const { return number_ >= 0; }
    int get() const { return number_; }
    int close() { return ::close(std::exchange(number_, -1)); }

private:
    int number_;
};

std::string advice(int error) {
    switch (error) {
        case ENOENT:
        case ENOTDIR:
            return "check the path";
        case EACCES:
        case EPERM:
        case EROFS:
            return "check who owns it and its mode, with ls -l";
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return "make some room and try again";
        default:
            return "try again, and look at the disk if it stays so";
    }
}

[[noreturn]] void fail_at(const char* verb, const std::string& path, int error) {
    fail(Exit::data, fmt::format("cannot {} '{}': {}", verb, show(path), std::strerror(error)), advice(error));
}

[[noreturn]] void refuse(const std::string& path, std::string_view why, std::string hint) {
    fail(Exit::refused, fmt::format("'{}' {}", show(path), why), std::move(hint));
}

[[noreturn]] void refuse_size(const std::string& path, std::size_t limit) {
    constexpr std::size_t mib = 1024 * 1024;
    const auto most = limit % mib == 0 ? fmt::format("{} MiB", limit / mib) : fmt::format("{} bytes", limit);
    refuse(path, "is larger than " + most, "split it, or check that it is the right file");
}

void refuse_odd_files(const std::string& path, const struct stat& status) {
    if (S_ISDIR(status.st_mode)) refuse(path, "is a directory", "name a file in it");
    if (!S_ISREG(status.st_mode)) refuse(path, "is not a regular file", "name a regular file");
}

/// `expected` is only a guess: a file may grow while it is read.
std::string read_all(const std::string& path, int descriptor, std::size_t expected, std::size_t limit) {
    std::string bytes;
    bytes.reserve(expected);
    std::string part(std::min(expected + 1, std::size_t{64 * 1024}), '\0');
    for (;;) {
        const auto got = ::read(descriptor, part.data(), part.size());
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) fail_at("read", path, errno);
        if (got == 0) return bytes;
        bytes.append(part, 0, static_cast<std::size_t>(got));
        if (bytes.size() > limit) refuse_size(path, limit);
    }
}

std::string read_open(const std::string& path, const Descriptor& file, std::size_t limit) {
    struct stat status {};
    if (::fstat(file.get(), &status) != 0) fail_at("read", path, errno);
    refuse_odd_files(path, status);
    if (static_cast<std::size_t>(status.st_size) > limit) refuse_size(path, limit);
    return read_all(path, file.get(), static_cast<std::size_t>(status.st_size), limit);
}

// Without O_NONBLOCK the open of a named pipe would wait for a writer that may never come.
int open_to_read(const std::string& path) { return ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK); }

/// Where a link, or a chain of links, leads; the last target need not exist.
std::string resolve_links(std::string path) {
    constexpr int most_links = 40;
    for (int i = 0; i < most_links; ++i) {
        char target[PATH_MAX];
        const auto length = ::readlink(path.c_str(), target, sizeof target);
        if (length < 0) return path;
        const std::string name(target, static_cast<std::size_t>(length));
        path = name.front() == '/' ? name : parent_of(path) + "/" + name;
    }
    fail_at("write", path, ELOOP);
}

/// A new file beside the target that vanishes again unless it was put in its place.
class Temporary {
public:
    explicit Temporary(const std::string& target) : target_(target) {
        for (int number = 0; descriptor_ < 0; ++number) {
            path_ = fmt::format("{}/.relnet-{}-{}.tmp", parent_of(target), ::getpid(), number);
            descriptor_ = ::open(path_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
            if (descriptor_ < 0 && errno != EEXIST) fail_at("write", target, errno);
        }
    }
    ~Temporary() {
        if (!path_.empty()) ::unlink(path_.c_str());
    }
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;

    void fill(std::string_view bytes) {
        Descriptor file(std::exchange(descriptor_, -1));
        while (!bytes.empty()) {
            const auto written = ::write(file.get(), bytes.data(), bytes.size());
            if (written < 0 && errno == EINTR) continue;
            if (written < 0) fail_at("write", target_, errno);
            bytes.remove_prefix(static_cast<std::size_t>(written));
        }
        if (::fsync(file.get()) != 0 || file.close() != 0) fail_at("write", target_, errno);
    }

    /// False where something has come to be at the target that must stay.
    bool put(bool replace) {
        if (!replace) {
            if (::link(path_.c_str(), target_.c_str()) == 0) return true;
            if (errno == EEXIST) return false;
            if (exists(target_)) return false;  // a file system without hard links: the check is the best there is
        }
        if (::rename(path_.c_str(), target_.c_str()) != 0) fail_at("write", target_, errno);
        path_.clear();
        return true;
    }

private:
    std::string target_;
    std::string path_;
    int descriptor_ = -1;
};

void sync_directory(const std::string& path) {
    const Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!directory) fail_at("write", path, errno);
    if (::fsync(directory.get()) != 0 && errno != EINVAL) fail_at("write", path, errno);
}

std::string_view without_end_slashes(std::string_view path) {
    while (path.size() > 1 && path.back() == '/') path.remove_suffix(1);
    return path;
}

}  // namespace

std::string read_file(const std::string& path, std::size_t limit) {
    const Descriptor file(open_to_read(path));
    if (!file) fail_at("read", path, errno);
    return read_open(path, file, limit);
}

std::optional<std::string> read_file_if_any(const std::string& path, std::size_t limit) {
    const Descriptor file(open_to_read(path));
    if (!file && errno == ENOENT) return std::nullopt;
    if (!file) fail_at("read", path, errno);
    return read_open(path, file, limit);
}

void write_file(const std::string& path, std::string_view bytes, bool replace) {
    const auto target = resolve_links(path);
    struct stat status {};
    const bool there = ::lstat(target.c_str(), &status) == 0;
    if (there) refuse_odd_files(path, status);
    const auto refuse_existing = [&] { refuse(path, "exists already", "name another file, or replace it with --force"); };
    if (there && !replace) refuse_existing();
    Temporary file(target);
    file.fill(bytes);
    if (!file.put(replace)) refuse_existing();
    sync_directory(parent_of(target));
}

void make_directories(const std::string& path) {
    if (is_directory(path)) return;
    const auto parent = parent_of(path);
    if (parent != path) make_directories(parent);
    if (::mkdir(path.c_str(), 0700) == 0) return;
    const int error = errno;
    if (error == EEXIST && is_directory(path)) return;  // another process was quicker
    fail_at("make the directory", path, error == EEXIST ? ENOTDIR : error);
}

bool exists(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0;
}

bool is_directory(const std::string& path) {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode);
}

std::vector<std::string> directory_names(const std::string& path) {
    const std::unique_ptr<DIR, int (*)(DIR*)> directory(::opendir(path.c_str()), ::closedir);
    if (!directory) fail_at("read the directory", path, errno);
    std::vector<std::string> names;
    errno = 0;
    while (const auto* entry = ::readdir(directory.get())) {
        if (entry->d_name[0] != '.') names.emplace_back(entry->d_name);
        errno = 0;
    }
    if (errno != 0) fail_at("read the directory", path, errno);
    std::sort(names.begin(), names.end());
    return names;
}

std::string parent_of(const std::string& path) {
    const auto trimmed = without_end_slashes(path);
    const auto slash = trimmed.rfind('/');
    if (slash == std::string_view::npos) return ".";
    return std::string(without_end_slashes(trimmed.substr(0, slash == 0 ? 1 : slash)));
}

std::string base_name(const std::string& path) {
    const auto trimmed = without_end_slashes(path);
    const auto slash = trimmed.rfind('/');
    return std::string(slash == std::string_view::npos || trimmed.size() == 1 ? trimmed : trimmed.substr(slash + 1));
}

}  // namespace relnet
