// What the parts of relnet sync share: where the journal is, the git that carries it, the data file beside it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relnet/cli/session.hpp"
#include "relnet/journal/directory.hpp"
#include "relnet/sync/sync.hpp"

namespace relnet::commands {

struct SyncOptions {
    std::string what, directory, device, to;
    std::vector<std::string> words;
    bool no_push = false, public_ok = false, all = false, drop = false;
    bool has_device = false, has_to = false;
};

void sync_init(const SyncOptions&, Session&);
void sync_status(Session&);
void sync_conflicts(Session&);
void sync_resolve(const SyncOptions&, Session&);
void sync_recover(const SyncOptions&, Session&);
void sync_tidy(Session&);

/// Where the journal is or would be, by config or default.
std::string journal_place(Session&);

/// The journal of the config. Error(Exit::data) where none is, or the data file belongs to another one.
Journal journal_of(Session&);

/// What an action needs of a work tree; Error(Exit::sync) outside one.
WorkTree tree_around(Session&, const Git&);

/// The data file, open for writing beside what the session holds: git may take its time, and nobody is to wait for the file
/// meanwhile.
Store open_data_file(Session&);

/// Takes in what the journal has, and writes down what stands in no file. Gives the paths of new files.
struct Taken {
    Intake intake;
    std::vector<std::string> files;
    std::size_t written = 0;
};
Taken take_in_all(Session&, const Journal&, Store&);

/// What the arrivals of one exchange come to, in words and as JSON members.
struct Announcement {
    std::vector<std::string> lines;
    std::string json;
    std::vector<PersonRef> people;
};
Announcement announce(Session&, const Store&, const Journal&, const std::vector<Intake>&);

/// Where the data file itself is in git, what takes it out; empty where it is not.
std::string untracking(Session&);

/// A field of which several values are live.
struct Conflict {
    Uid entity;
    std::string subject;  ///< "Ada Lovelace", "call with Ada Lovelace, 2026-11-20"
    std::string field;
    Register values;  ///< different ones, the shown one first
};
std::vector<Conflict> conflicts_of(const Store&, const Uid&, const Folded&);
std::vector<Conflict> all_conflicts(const Store&);

}  // namespace relnet::commands
