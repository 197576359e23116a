// What a commit of the journal takes along: its own files, whatever else lies beside them.
#include <algorithm>

#include "relnet/base/file.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/sync/git.hpp"

namespace relnet {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30;

bool has_commit(const Git& git) { return git.holds({"rev-parse", "-q", "--verify", "HEAD^{commit}"}); }

void add_line(std::string_view line, std::vector<Change>& changes) {
    if (!line.starts_with('{')) return;
    if (auto change = parse_line(line)) changes.push_back(std::move(*change));
}

/// The last directory in a path: a device's own.
std::string device_in(const std::string& path) { return base_name(parent_of(path)); }

/// What git lists from the top on, behind so many letters: whole paths.
std::vector<std::string> paths_in(const std::string& listed, std::size_t before, const WorkTree& tree) {
    std::vector<std::string> paths;
    for (const auto& entry : split(listed, '\0')) {
        if (entry.size() > before) paths.push_back((tree.top == "/" ? "" : tree.top) + '/' + entry.substr(before));
    }
    return paths;
}

/// The tracked ones that differ from the last commit.
std::vector<std::string> changed_files(const Git& git, const WorkTree& tree, const Journal& journal) {
    const auto status = git.must(
        {"--no-optional-locks", "status", "--porcelain", "-z", "--no-renames", "--untracked-files=no", "--", journal.directory()},
        "git can't tell what is new in the journal");
    constexpr std::size_t before_path = 3;
    auto files = paths_in(status, before_path, tree);
    std::erase_if(files, [&](const std::string& path) { return !journal.owns(path); });
    return files;
}

}  // namespace

std::vector<std::string> with_files(std::vector<std::string> words, const std::vector<std::string>& files) {
    words.emplace_back("--");
    words.insert(words.end(), files.begin(), files.end());
    return words;
}

Finished add_to(const Git& git, const std::vector<std::string>& files) { return git.run(with_files({"add", "-f"}, files)); }

Pending pending(const Git& git, const WorkTree& tree, const Journal& journal) {
    Pending found{.files = changed_files(git, tree, journal), .added = {}, .devices = {}, .changes = {}};
    const auto changed = found.files;
    const auto tracked = paths_in(
        git.must({"ls-files", "-z", "--full-name", "--", journal.directory()}, "git can't tell what it tracks of the journal"), 0,
        tree);
    found.added = journal.own_files({tracked.begin(), tracked.end()});
    std::erase_if(found.added, [&](const std::string& path) { return std::ranges::find(changed, path) != changed.end(); });
    found.files.insert(found.files.end(), found.added.begin(), found.added.end());
    for (const auto& path : found.files) {
        const auto device = device_in(path);
        if (path.ends_with(".jsonl") && std::ranges::find(found.devices, device) == found.devices.end())
            found.devices.push_back(device);
    }
    if (!changed.empty()) {
        const auto base = has_commit(git) ? "HEAD" : git.ask({"hash-object", "-t", "tree", "/dev/null"}).value_or("HEAD");
        const auto text = git.ask(
            with_files({"--no-optional-locks", "diff", "--no-color", "--no-ext-diff", "--no-renames", "-U0", base}, changed));
        for (const auto& line : split(text.value_or(""), '\n')) {
            if (line.starts_with("+{")) add_line(std::string_view(line).substr(1), found.changes);
        }
    }
    for (const auto& path : found.added) {
        for (const auto& line : split(read_file_if_any(path, largest_file).value_or(""), '\n')) add_line(line, found.changes);
    }
    return found;
}

}  // namespace relnet
