// What doctor says of the places where the data lies, and of the journal.
#pragma once

#include <string>
#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// What is unwise about where the data file lies, and what is amiss with its journal. Paths are whole.
std::vector<Finding> look_around(const Session&);

/// The first thing unwise about where the data file lies or who can read it, and what to do, to be shown as it is; else empty.
std::string misplaced(const Session&);

/// "Journal: ~/dotfiles/relnet, 3 files"; empty without one.
std::string journal_text(const Session&);

/// The home directory as ~, wherever a path in the text begins with it.
std::string with_short_paths(const Session&, std::string text);

}  // namespace relnet::commands
