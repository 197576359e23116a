// Erasing people for ever, with all that concerns nobody else.
#pragma once

#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// Asks first, unless --yes was given.
void purge(Session&, const std::vector<Person>&);

}  // namespace relnet::commands
