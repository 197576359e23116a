/// The git that carries the journal: that of the config, sync.git, or plain git.
#pragma once

#include <string>

#include "relnet/cli/session.hpp"
#include "relnet/sync/git.hpp"

namespace relnet {

/// To be run in `directory`. A program that is not named by the user's own config file is told of, and not run.
Git git_at(Session&, const std::string& directory);

}  // namespace relnet
