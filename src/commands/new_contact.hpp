// The change that makes a contact, with a handle of its own.
#pragma once

#include <optional>
#include <string>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// `name` is checked already. Throws Error(Exit::usage) for a handle that can't be one, Error(Exit::refused) for one that is taken.
Change new_contact(Session&, const std::string& name, const std::optional<std::string>& handle = {});

/// A handle that somebody typed for the contact `own`, checked the same way.
std::string checked_handle(Session&, const std::string& typed, const Uid& own);

/// Another name that somebody typed for the contact `own`. Throws Error(Exit::refused) where it is the handle of somebody else:
/// neither would be found by it any more.
std::string checked_alias(Session&, const std::string& typed, const Uid& own);

/// The handle that a contact of that name gets; its present one is free.
std::string handle_for(Session&, const std::string& name, const Uid& own = {});

}  // namespace relnet::commands
