#include "relnet/sync/checkup.hpp"

#include <dirent.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <array>
#include <memory>

#include "relnet/base/errand.hpp"
#include "relnet/base/error.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/process.hpp"
#include "relnet/base/text.hpp"
#include "relnet/base/trust.hpp"
#include "relnet/journal/directory.hpp"
#include "relnet/journal/lines.hpp"
#include "relnet/sync/git.hpp"

namespace relnet {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30;
constexpr std::size_t most_bad_lines = 5;

/// Below the home directory: where people keep a repository whose work tree is all of it.
constexpr std::array<std::string_view, 7> bare_places = {
    ".local/share/yadm/repo.git", ".config/yadm/repo.git", ".yadm/repo.git", ".dotfiles", ".dotfiles.git", ".cfg", ".cfg.git"};

/// What a file or directory of this name says about the directory it lies in. A directory .dropbox in the home directory is
/// Dropbox's own config; in a folder that it copies it is a file.
std::string_view carrier_of(std::string_view name, unsigned char type) {
    if (name == ".stfolder" || name == ".stignore") return "Syncthing";
    if (name == ".dropbox.cache" || (name == ".dropbox" && type == DT_REG)) return "Dropbox";
    const bool database = name.ends_with(".db") && (name.starts_with(".sync_") || name.starts_with("._sync_"));
    return database || name == ".owncloudsync.log" || name == ".nextcloudsync.log" ? "Nextcloud" : "";
}

std::string_view carrier_in(const std::string& path) {
    struct Close {
        void operator()(DIR* directory) const { closedir(directory); }
    };
    const std::unique_ptr<DIR, Close> directory(opendir(path.c_str()));
    while (const dirent* entry = directory ? readdir(directory.get()) : nullptr) {
        if (const auto carrier = carrier_of(entry->d_name, entry->d_type); !carrier.empty()) return carrier;
    }
    return "";
}

/// Asks git without running what the repository may have set up to be run.
bool git_says(std::vector<std::string> repository, const std::vector<std::string>& question) {
    std::vector<std::string> words = {"git", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"};
    words.insert(words.end(), repository.begin(), repository.end());
    words.insert(words.end(), question.begin(), question.end());
    constexpr std::size_t most = 4096;
    const auto done = answer_of({.words = words, .directory = "/", .variables = apart_from_other_repositories()}, most);
    return done.started && done.status == 0;
}

Finding tracked(const std::string& db, const std::string& untrack) {
    return {fmt::format("{} is tracked by git, which can't merge it", db), untrack};
}

void look_for_bare(const std::string& db, const std::string& home, std::vector<Finding>& findings) {
    for (const auto place : bare_places) {
        const auto repository = fmt::format("{}/{}", home, place);
        if (home.empty() || !exists(repository + "/HEAD")) continue;
        const bool yadm = place.find("yadm") != std::string_view::npos;
        if (!git_says({"--git-dir=" + repository, "--work-tree=" + home}, {"ls-files", "--error-unmatch", "--", db})) continue;
        findings.push_back(
            tracked(db, fmt::format("{} rm --cached {}", yadm ? "yadm" : fmt::format("git --git-dir={}", repository), db)));
    }
}

void look_for_work_tree(const std::string& db, std::vector<Finding>& findings) {
    const auto below = parent_of(db);
    for (auto directory = below; directory.size() > 1; directory = parent_of(directory)) {
        if (!exists(directory + "/.git")) continue;
        if (git_says({"-C", below}, {"ls-files", "--error-unmatch", "--", db})) {
            findings.push_back(tracked(db, fmt::format("git -C {} rm --cached {}", below, base_name(db))));
        } else if (!git_says({"-C", below}, {"check-ignore", "-q", "--", db})) {
            findings.push_back({fmt::format("{} lies in the git work tree {}", db, directory),
                                "git can't merge it: ignore it there, or move it"});
        }
        return;
    }
}

/// Whether people other than the owner can get at the directory and read it.
bool is_open_to_others(const std::string& path) {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || (info.st_mode & 05) != 05) return false;
    for (auto above = parent_of(path); above.size() > 1; above = parent_of(above)) {
        if (::stat(above.c_str(), &info) != 0 || (info.st_mode & 01) == 0) return false;
    }
    return true;
}

struct FileSigns {
    std::vector<std::string> bad;  ///< "FILE:12: …"
    std::vector<std::string> copies, marked;
};

FileSigns signs_in(const Journal& journal) {
    FileSigns signs;
    for (const auto& file : journal.files()) {
        const auto path = journal.path_of(file);
        const auto lines = read_lines(read_file(path, largest_file));
        for (const auto& line : lines.bad) signs.bad.push_back(fmt::format("{}:{}", path, line.number));
        if (is_conflict_copy(file.path)) signs.copies.push_back(path);
        if (lines.markers > 0) signs.marked.push_back(path);
    }
    return signs;
}

void tell_of_files(const Journal& journal, std::vector<Finding>& findings) {
    const auto signs = signs_in(journal);
    for (std::size_t i = 0; i < signs.bad.size() && i < most_bad_lines; ++i) {
        findings.push_back({signs.bad[i] + ": is no change, and is passed over", "mend it, or take the line out"});
    }
    if (signs.bad.size() > most_bad_lines) {
        findings.push_back(
            {count_of(signs.bad.size() - most_bad_lines, "more line") + " that are no changes", "relnet sync status"});
    }
    for (const auto& path : signs.copies)
        findings.push_back({path + ": is a conflict copy; its lines are read", "relnet sync tidy"});
    for (const auto& path : signs.marked)
        findings.push_back({path + ": has marks of a conflict; both sides are read", "relnet sync tidy"});
}

/// Error for a file that was read before and can't be reached now.
void check_for_closed(const Journal& journal, const Store& store) {
    const auto files = journal.files();
    for (const auto& known : store.segments()) {
        if (std::ranges::find(files, known.path, &Segment::path) == files.end()) journal.check_is_gone(known.path);
    }
}

/// "4, 5 and 9", or the first few of many.
std::string some_numbers(const Gaps& gaps) {
    constexpr std::size_t most = 5;
    std::vector<std::string> texts;
    for (const auto& [first, last] : gaps.spans) {
        for (auto number = first; number <= last && texts.size() < most; ++number) texts.push_back(std::to_string(number));
    }
    return gaps.count > static_cast<std::int64_t>(most) ? join(texts, ", ") + " ..." : list_of(texts);
}

void tell_of_lines(const std::string& directory, const Store& store, std::vector<Finding>& findings) {
    if (const auto aside = store.aside().size(); aside > 0) {
        findings.push_back({fmt::format("{} {} no longer in {}, and {} kept aside", count_of(aside, "change"),
                                        aside == 1 ? "is" : "are", directory, aside == 1 ? "is" : "are"),
                            "relnet sync recover"});
    }
    if (const auto unplaced = store.unplaced(true).size(); unplaced > 0) {
        findings.push_back(
            {fmt::format("{} {} in no file of {}", count_of(unplaced, "change"), unplaced == 1 ? "stands" : "stand", directory),
             "relnet sync init"});
    }
    for (const auto& [device, gaps] : store.gaps()) {
        findings.push_back({fmt::format("{} of {} {} not here: {}", count_of(static_cast<std::size_t>(gaps.count), "change"), device,
                                        gaps.count == 1 ? "is" : "are", some_numbers(gaps)),
                            "if that machine still has what is missing, its next sync brings it"});
    }
}

}  // namespace

bool can_be_read_by_others(const std::string& file) {
    struct stat info {};
    return ::stat(file.c_str(), &info) == 0 && (info.st_mode & 077) != 0;
}

std::vector<Finding> look_at_place(const std::string& db, const std::string& home) {
    std::vector<Finding> findings;
    const auto file = resolved(db);
    if (file.empty()) return findings;
    look_for_bare(file, home, findings);
    look_for_work_tree(file, findings);
    for (auto directory = parent_of(file); directory.size() > 1; directory = parent_of(directory)) {
        const auto carrier = carrier_in(directory);
        if (carrier.empty()) continue;
        findings.push_back({fmt::format("{} lies in {}, which {} copies while it is written", file, directory, carrier),
                            "move it out of there, and let the journal be copied: relnet sync init DIR"});
        break;
    }
    return findings;
}

std::vector<Finding> look_at_journal(const std::string& directory, const Store& store, bool wanted) {
    std::vector<Finding> findings;
    const auto own = store.remembered("journal");
    try {
        const auto journal = Journal::at(directory);
        if (!journal) {
            if (wanted || !own.empty())
                findings.push_back({directory + ": the journal is not there", "bring it back, or: relnet sync init DIR"});
            return findings;
        }
        if (!own.empty() && !journal->is(own)) {
            return {{directory + ": is another journal than that of this data file",
                     "name the right one: relnet config set sync.dir DIR"}};
        }
        if (is_open_to_others(journal->directory()))
            findings.push_back({journal->directory() + " can be read by others", "chmod 700 " + journal->directory()});
        tell_of_files(*journal, findings);
        check_for_closed(*journal, store);
    } catch (const Error& error) {
        findings.push_back({error.message, error.hint});
    }
    tell_of_lines(directory, store, findings);
    return findings;
}

}  // namespace relnet
