/// What is unwise or amiss about the places where the data lies: told by `doctor`, and the first by `sync` too. Paths in findings
/// are whole; who shows them makes them short.
#pragma once

#include <string>
#include <vector>

#include "relnet/store/store.hpp"

namespace relnet {

/// Where a data file lies: tracked by git, also by a repository without a work tree of its own such as yadm's below `home`; in a
/// work tree and not ignored there; in a folder that Syncthing, Dropbox or Nextcloud copies.
std::vector<Finding> look_at_place(const std::string& db, const std::string& home);

/// What its mode says; a file that is not there can't.
bool can_be_read_by_others(const std::string& file);

/// The journal in `directory`, as far as it has come into the data file. `wanted`: there has to be one.
std::vector<Finding> look_at_journal(const std::string& directory, const Store&, bool wanted);

}  // namespace relnet
