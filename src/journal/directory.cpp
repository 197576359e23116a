#include "relnet/journal/directory.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <climits>
#include <cstring>
#include <memory>

#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/base/trust.hpp"
#include "relnet/domain/day.hpp"
#include "relnet/domain/object.hpp"
#include "relnet/journal/lines.hpp"

namespace relnet {
namespace {

constexpr std::string_view marker_name = "relnet.journal";
constexpr std::size_t largest_marker = 4096;
/// Deep enough for a copy of a copy; links may lead in circles.
constexpr int deepest = 4;

/// Not "text": git would then take carriage returns out of what git-crypt made of the lines, and nothing could read that again.
constexpr std::string_view attributes = "*.jsonl -text merge=union\nrelnet.journal merge=union\n";
constexpr std::string_view ignored = "*.db\n*.db-*\n*.tmp\n";
constexpr std::string_view readme = R"(# A relnet journal

What relnet knows, as lines of text: one change a line, one directory for each machine that writes. Each machine writes only
below its own, so git has nothing to merge. Commit and push these files as you do the others.

A conflict all the same? Keep both sides, in any order, and delete the markers. Nothing is read twice.

Deleting a line here takes that change back on every machine. `relnet sync status` tells how things stand; the format is in
relnet-journal(5).
)";

struct SmallFile {
    std::string_view name, text;
};
constexpr SmallFile small_files[] = {{".gitattributes", attributes}, {".gitignore", ignored}, {"README.md", readme}};
constexpr std::size_t largest_file = std::size_t{1} << 30;

struct Close {
    void operator()(DIR* directory) const { closedir(directory); }
};

bool is_segment(std::string_view name) {
    return name.ends_with(".jsonl") && !name.starts_with('.') && name.find("~syncthing~") == std::string_view::npos;
}

/// As a device calls its own: day and number of the first change.
bool is_named_as_segment(std::string_view name) {
    constexpr std::size_t day_letters = 10;
    return is_segment(name) && name.size() > day_letters && parse_iso_day(name.substr(0, day_letters)) &&
           name[day_letters] == '-';
}

bool has_text(const std::string& path, std::string_view text) {
    struct stat info {};
    return ::stat(path.c_str(), &info) == 0 && info.st_size == static_cast<off_t>(text.size()) &&
           read_file_if_any(path, text.size()) == text;
}

std::int64_t in_ns(const timespec& time) { return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec; }

void list_files(const std::string& root, const std::string& below, int depth, std::vector<Segment>& files) {
    const std::unique_ptr<DIR, Close> directory(opendir((root + '/' + below).c_str()));
    if (!directory) return;
    std::vector<std::string> further;
    while (const dirent* entry = readdir(directory.get())) {
        const std::string_view name = entry->d_name;
        if (name.starts_with('.') || (entry->d_type == DT_REG && !is_segment(name))) continue;
        const std::string path = below + (below.empty() ? "" : "/") + std::string(name);
        struct stat info {};
        if (entry->d_type != DT_DIR && fstatat(dirfd(directory.get()), entry->d_name, &info, 0) != 0) continue;
        if (entry->d_type == DT_DIR || S_ISDIR(info.st_mode)) {
            further.push_back(path);
        } else if (S_ISREG(info.st_mode) && is_segment(name)) {
            files.push_back(
                {path, info.st_size, in_ns(info.st_mtim), in_ns(info.st_ctim), static_cast<std::int64_t>(info.st_ino)});
        }
    }
    for (const auto& path : further) {
        if (depth < deepest) list_files(root, path, depth + 1, files);
    }
}

std::string real_directory_of(const std::string& marker) {
    char resolved[PATH_MAX];
    return realpath(marker.c_str(), resolved) ? parent_of(resolved) : parent_of(marker);
}

/// Lines that are none are git's: two machines may each have begun a journal in one place.
std::vector<std::string> ids_in(std::string_view text, const std::string& path) {
    std::vector<std::string> ids;
    for (std::size_t end = 0; !text.empty(); text.remove_prefix(end)) {
        end = std::min(text.find('\n'), text.size() - 1) + 1;
        const auto fields = object_fields(Value{std::string(trim(text.substr(0, end)))});
        const auto form = fields.find("relnet-journal"), id = fields.find("id");
        if (form == fields.end() || id == fields.end() || as_text(id->second).value_or("").empty()) continue;
        if (form->second.json != "1")
            fail(Exit::data, show(path) + ": was written by a newer relnet", "update relnet on this machine");
        ids.push_back(*as_text(id->second));
    }
    if (ids.empty()) {
        fail(Exit::data, show(path) + ": is no marker of a journal",
             R"(its one line is {"relnet-journal":1,"id":"…"}; take it from git's history)");
    }
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

std::optional<Journal> Journal::at(const std::string& directory) {
    const auto marker = directory + '/' + std::string(marker_name);
    const auto text = read_file_if_any(marker, largest_marker);
    if (!text) return {};
    return Journal(real_directory_of(marker), ids_in(*text, marker));
}

Journal Journal::make(const std::string& directory, const std::string& id) {
    make_directories(directory);
    const auto write = [&](std::string_view name, std::string_view text) {
        const auto path = directory + '/' + std::string(name);
        if (!exists(path)) write_file(path, text, false);
    };
    for (const auto& small : small_files) write(small.name, small.text);
    // Last: from here on it is a journal.
    write(marker_name, R"({"relnet-journal":1,"id":")" + id + "\"}\n");
    return *at(directory);
}

bool Journal::is(const std::string& id) const { return std::ranges::find(ids_, id) != ids_.end(); }

std::string Journal::place() const {
    struct stat info {};
    ::stat((directory_ + '/' + std::string(marker_name)).c_str(), &info);
    return fmt::format("{} {}", info.st_ino, directory_);
}

std::vector<Segment> Journal::files() const {
    std::vector<Segment> files;
    list_files(directory_, "", 0, files);
    std::ranges::sort(files, {}, &Segment::path);
    return files;
}

void Journal::check_is_gone(const std::string& path) const {
    const auto whole = directory_ + '/' + path;
    struct stat info {};
    const int error = ::stat(whole.c_str(), &info) == 0 ? 0 : errno;
    if (error == ENOENT || error == ENOTDIR || error == ELOOP || (error == 0 && !S_ISREG(info.st_mode))) return;
    // It is there and was not listed: its directory is closed.
    fail(Exit::data, fmt::format("cannot read '{}': {}", show(parent_of(whole)), std::strerror(error == 0 ? EACCES : error)),
         "check who owns it and its mode, with ls -l");
}

bool Journal::owns(const std::string& path) const {
    if (!path.starts_with(directory_ + '/')) return false;
    const auto below = path.substr(directory_.size() + 1);
    if (below == marker_name) return true;
    const auto small = std::ranges::find(small_files, below, &SmallFile::name);
    if (small != std::end(small_files)) return has_text(path, small->text);
    const auto name = base_name(path);
    if (below.starts_with('.') || below.find("/.") != std::string::npos || !is_segment(name)) return false;
    // Of a file that is gone, or was emptied, there is only the name to go by.
    const auto bytes = read_file_if_any(path, largest_file).value_or("");
    return bytes.empty() ? is_named_as_segment(name) : !read_lines(bytes).changes.empty();
}

std::vector<std::pair<std::string, std::string>> Journal::wanted_lines() const {
    std::vector<std::pair<std::string, std::string>> wanted;
    for (const auto& small : small_files) {
        if (small.text == readme) continue;
        const auto there = split(read_file_if_any(directory_ + '/' + std::string(small.name), largest_file).value_or(""), '\n');
        for (const auto& line : split(small.text, '\n')) {
            const bool is_there = std::ranges::any_of(there, [&](const std::string& other) { return trim(other) == line; });
            if (!line.empty() && !is_there) wanted.emplace_back(small.name, line);
        }
    }
    return wanted;
}

std::vector<std::string> Journal::own_files(const std::set<std::string>& known) const {
    std::vector<std::string> own = {directory_ + '/' + std::string(marker_name)};
    for (const auto& small : small_files) own.push_back(directory_ + '/' + std::string(small.name));
    for (const auto& file : files()) {
        const auto around = parent_of(path_of(file));
        if (resolved(around) == around) own.push_back(path_of(file));
    }
    std::erase_if(own, [&](const std::string& path) { return known.contains(path) || !owns(path); });
    return own;
}

bool is_conflict_copy(std::string_view path) {
    const auto name = path.substr(path.rfind('/') + 1);
    return std::ranges::any_of(std::array{".sync-conflict-", "conflicted copy", "'s conflict"},
                               [&](const char* sign) { return name.find(sign) != std::string_view::npos; });
}

std::string new_journal_id(const Uid& random) { return lower_ascii(to_string(random).substr(16)); }

}  // namespace relnet
