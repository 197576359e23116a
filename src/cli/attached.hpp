/// The journal that goes with the data file: taken in when the file is opened, written down before a commit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/parts.hpp"
#include "relnet/journal/directory.hpp"

namespace relnet {

/// Where the journal is or would be: sync.dir, else a directory beside the default data file.
std::string journal_directory(const Session::Parts&);

/// Opens the data file as the command needs it, with what its journal has by now. A read that can't take it in says so and answers
/// from what it has. Error(Exit::data) for a write where the journal of this data file is missing, or another one lies in its place.
Store open_with_journal(Session::Parts&);

/// Before the commit: what was recorded becomes lines of the journal. Gives the files that are new.
std::vector<std::string> write_to_journal(Session::Parts&);

/// After it: a new file in a work tree is added to what git (or sync.git) tracks, so that a plain `git commit -a` takes it along.
void add_to_git(Session::Parts&, const std::vector<std::string>& files);

}  // namespace relnet
