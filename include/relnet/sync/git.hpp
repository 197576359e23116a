/// The user's own git: what is asked of it, and what it is told to do. Its hooks, its signing and its credentials are the user's.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relnet/base/process.hpp"
#include "relnet/domain/change.hpp"
#include "relnet/journal/directory.hpp"

namespace relnet {

/// What git is not to be told of where it finds its repository by itself: who runs relnet from a hook of git, or has set these,
/// means another one. As `Question::variables`.
std::vector<std::string> apart_from_other_repositories();

class Git {
public:
    /// `words` is what is run, and what it is told before each command: {"git"}, {"yadm"}, {"chezmoi", "git", "--"}. `directory`
    /// is the journal's, and where it runs. `may_ask`: it may ask for passwords at the terminal.
    Git(std::vector<std::string> words, std::string directory, bool may_ask, std::string home)
        : words_(std::move(words)), directory_(std::move(directory)), may_ask_(may_ask), home_(std::move(home)) {}

    const std::string& directory() const { return directory_; }
    /// Whether it is git itself, that finds its repository around the directory.
    bool is_plain() const { return words_ == std::vector<std::string>{"git"}; }
    /// What a person types in its place: "git -C ~/dotfiles".
    std::string typed() const;
    /// A path as a person may read it.
    std::string shown(const std::string& path) const;

    /// Error(Exit::sync) where it can't be started, Error(128 + signal) where a signal ended it.
    Finished run(const std::vector<std::string>& arguments) const;
    /// What it answers, without the last newline; nothing where it says no.
    std::optional<std::string> ask(const std::vector<std::string>& arguments) const;
    bool holds(const std::vector<std::string>& arguments) const { return ask(arguments).has_value(); }
    /// The same, but a no is Error(Exit::sync): `what`, and git's own words.
    std::string must(const std::vector<std::string>& arguments, const std::string& what) const;

private:
    std::vector<std::string> words_;
    std::string directory_;
    bool may_ask_;
    std::string home_;
};

/// The words of a setting such as "git --git-dir=~/.dotfiles --work-tree=~": split at spaces, ~ is the home directory.
std::vector<std::string> program_words(const std::string& setting, const std::string& home);

/// What git said last that tells why, for a person to read.
std::string reason(const Finished&);

/// Where the journal lies, as git sees it.
struct WorkTree {
    std::string top;       ///< where its files begin
    std::string branch;    ///< empty: HEAD is detached
    std::string busy;      ///< "a merge", "a rebase" … is in progress; empty: nothing is
    std::string way_out;   ///< what ends it: "git rebase --continue"
    std::string remote;    ///< of the branch's upstream; empty: it has none
    std::string target;    ///< the branch there: "refs/heads/main"
    std::string upstream;  ///< "origin/main"
};
/// Nothing outside a work tree. Error(Exit::sync) with git's own words where it refuses to look at the one that is there.
std::optional<WorkTree> work_tree_of(const Git&);

/// Every address that a remote has, to fetch from and to push to: insteadOf has been applied.
std::vector<std::string> addresses_of(const Git&, const std::string& remote);

/// What a commit of the journal would take. Files that others keep beside it are none of it.
struct Pending {
    std::vector<std::string> files;    ///< whole paths
    std::vector<std::string> added;    ///< those of them that git does not track yet, or was told to ignore
    std::vector<std::string> devices;  ///< whose files they are
    std::vector<Change> changes;       ///< the lines that are new
};
Pending pending(const Git&, const WorkTree&, const Journal&);
/// Has git track what is not tracked yet. The user named the directory as the journal's: that outweighs a pattern to ignore.
Finished add_to(const Git&, const std::vector<std::string>& files);
/// A command of git, and the files it is about. Their paths are whole: chezmoi has git run elsewhere.
std::vector<std::string> with_files(std::vector<std::string> words, const std::vector<std::string>& files);

/// Commits on one side only, as of the last fetch.
struct Distance {
    long ahead = 0, behind = 0;
};
/// Nothing where the upstream is not known here yet.
std::optional<Distance> distance(const Git&);

}  // namespace relnet
