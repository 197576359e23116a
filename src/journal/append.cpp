// What this device records, at the end of its own files.
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/stream.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/journal/refresh.hpp"

namespace relnet {
namespace {

constexpr std::int64_t full = 64 * 1024;
constexpr std::int64_t ms_per_day = 86'400'000;

class Descriptor {
public:
    explicit Descriptor(int descriptor) : descriptor_(descriptor) {}
    ~Descriptor() {
        if (descriptor_ >= 0) ::close(descriptor_);
    }
    Descriptor(const Descriptor&) = delete;
    int get() const { return descriptor_; }

private:
    int descriptor_;
};

[[noreturn]] void fail_to_write(const std::string& path, int error) {
    fail(Exit::data, fmt::format("{}: {}", show(path), std::strerror(error)),
         "nothing was changed; the journal must be writable, or: relnet config set sync.dir ''");
}

std::int64_t in_ns(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

Segment segment_of(const std::string& path, const struct stat& info) {
    return {path, info.st_size, in_ns(info.st_mtim), in_ns(info.st_ctim), static_cast<std::int64_t>(info.st_ino)};
}

std::string to_text(const Segment& segment) {
    return fmt::format("{} {} {} {} {}", segment.size, segment.mtime_ns, segment.ctime_ns, segment.inode, segment.path);
}

void sync_directory(const std::string& path) {
    const Descriptor directory(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (directory.get() >= 0) ::fsync(directory.get());
}

/// The file this device wrote last, if it is just as it left it and has room.
std::string current_file(const Journal& journal, const Store& store) {
    const auto tail = store.remembered("tail");
    const auto at = tail.rfind(' ');
    if (at == std::string::npos || !tail.substr(at + 1).starts_with(store.device() + '/')) return {};
    const auto path = tail.substr(at + 1);
    struct stat info {};
    if (::stat((journal.directory() + '/' + path).c_str(), &info) != 0 || !S_ISREG(info.st_mode) || info.st_size >= full)
        return {};
    return to_text(segment_of(path, info)) == tail ? path : "";
}

/// Day and number of its first change: never used twice, unless a write was cut short.
std::string new_file(const Journal& journal, const std::string& device, const Change& first) {
    const auto day = to_iso(Day::from_number(first.id.time / ms_per_day));
    auto path = fmt::format("{}/{}-{}.jsonl", device, day, first.id.seq);
    for (int again = 2; exists(journal.directory() + '/' + path); ++again)
        path = fmt::format("{}/{}-{}-{}.jsonl", device, day, first.id.seq, again);
    return path;
}

struct Written {
    Segment segment;
    bool replaced = false;  ///< another program put a file in its place meanwhile
};

Written append(const Journal& journal, const std::string& path, bool is_new, std::string_view text) {
    const auto whole = journal.directory() + '/' + path;
    const int mode = O_WRONLY | O_APPEND | O_CLOEXEC | O_NOFOLLOW | (is_new ? O_CREAT | O_EXCL : 0);
    const Descriptor file(::open(whole.c_str(), mode, 0600));
    struct stat before {};
    if (file.get() < 0 || ::fstat(file.get(), &before) != 0) fail_to_write(whole, errno);
    int error = write_all(file.get(), text);
    if (error == 0 && ::fdatasync(file.get()) != 0) error = errno;
    if (error != 0) {
        const bool undone = (is_new ? ::unlink(whole.c_str()) : ::ftruncate(file.get(), before.st_size)) == 0;
        if (undone) fail_to_write(whole, error);
        fail(Exit::data, fmt::format("{}: {}; this may have been saved", show(whole), std::strerror(error)),
             "see relnet history; a repeated log adds nothing twice");
    }
    if (is_new) sync_directory(parent_of(whole));
    struct stat after {
    }, there{};
    if (::fstat(file.get(), &after) != 0) fail_to_write(whole, errno);
    const bool same = ::stat(whole.c_str(), &there) == 0 && there.st_ino == after.st_ino && there.st_dev == after.st_dev;
    return {segment_of(path, after), !same};
}

}  // namespace

std::vector<std::string> write_down(const Journal& journal, Store& store, const std::vector<Change>& changes) {
    std::vector<std::string> made;
    if (changes.empty()) return made;
    const auto& device = store.device();
    std::string text;
    for (const auto& change : changes) text += to_line(change) + '\n';
    std::string path = current_file(journal, store);
    if (path.empty() && !exists(journal.directory() + '/' + device)) {
        make_directories(journal.directory() + '/' + device);
        sync_directory(journal.directory());
    }
    for (bool done = false; !done;) {
        const bool is_new = path.empty();
        if (is_new) made.push_back(path = new_file(journal, device, changes.front()));
        const auto written = append(journal, path, is_new, text);
        done = !written.replaced;
        if (done) {
            store.place(changes, written.segment);
            store.remember("tail", to_text(written.segment));
        }
        path.clear();
    }
    return made;
}

}  // namespace relnet
