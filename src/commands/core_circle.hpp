// The few people that are kept closest.
#pragma once

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// For a command that put somebody into the core circle: a note where it has more people now than core.size.
void hint_at_core_size(Session&);

}  // namespace relnet::commands
