// The change that makes a contact, with a handle of its own.
#pragma once

#include <optional>
#include <string>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// `name` is checked already. Throws Error(Exit::usage) for a handle that can't be one, Error(Exit::refused) for one that is taken.
Change new_contact(Session&, const std::string& name, const std::optional<std::string>& handle = {});

}  // namespace relnet::commands
