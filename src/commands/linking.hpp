// What the commands that record links share.
#pragma once

#include <string>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// The creation of a link; `one` is what `as` says.
Change new_link(Session&, const Person& one, const Person& other, const std::string& as);

}  // namespace relnet::commands
