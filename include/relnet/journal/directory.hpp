/// The journal: changes as lines of text in a directory that any tool may carry from machine to machine, relnet-journal(5). One
/// sub-directory a device, which alone writes there.
#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/store/store.hpp"

namespace relnet {

class Journal {
public:
    /// The journal whose marker lies in `directory`; nothing where none does. Error(Exit::data) for a marker that a newer relnet
    /// wrote, or that is none.
    static std::optional<Journal> at(const std::string& directory);
    /// Makes the directory and those of its four files for people and git that are missing. A marker that is there stays.
    static Journal make(const std::string& directory, const std::string& id);

    /// Where the marker really lies: a link that stow made is followed.
    const std::string& directory() const { return directory_; }
    /// Ten letters that tell it from every other journal. Where two machines each began one and git joined them, it has two: the
    /// smaller is its name, and it is both.
    const std::string& id() const { return ids_.front(); }
    bool is(const std::string& id) const;
    /// Tells this copy of the journal from another one, such as a second clone: where it is, and which file its marker is.
    std::string place() const;

    /// Its files of lines as they are on the disk, by path: every *.jsonl but dot files and what Syncthing is still writing.
    std::vector<Segment> files() const;
    /// Whether what is at a whole path, or was there, is the journal's: the marker, a file for people and git that
    /// is just as relnet makes it, a file that has changes. Others may lie beside them, and are their owner's.
    bool owns(const std::string& path) const;
    /// Lines that a .gitattributes or .gitignore of somebody's own lacks, and that file's name.
    std::vector<std::pair<std::string, std::string>> wanted_lines() const;
    /// All that it owns, as it is on the disk, but what is `known`, and what is reached through a link to a directory.
    std::vector<std::string> own_files(const std::set<std::string>& known) const;
    /// Error(Exit::data) where a file that is not among them is there all the same, in a directory that can't be read.
    void check_is_gone(const std::string& path) const;
    std::string path_of(const Segment& segment) const { return directory_ + '/' + segment.path; }

private:
    Journal(std::string directory, std::vector<std::string> ids) : directory_(std::move(directory)), ids_(std::move(ids)) {}
    std::string directory_;
    std::vector<std::string> ids_;  ///< in order
};

/// Whether a carrier made the file because two machines had changed it: "x.sync-conflict-…", "x (conflicted copy …)".
bool is_conflict_copy(std::string_view path);

/// An id for a new journal, made of random bits.
std::string new_journal_id(const Uid& random);

}  // namespace relnet
