/// One person out of several, chosen at the terminal.
#pragma once

#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet {

/// Exit status where nobody was picked: that of a program that Ctrl-C ended, as pickers have it.
inline constexpr Exit picked_none = static_cast<Exit>(130);

/// Asks by a numbered list, who was in touch last first, or through fzf (config ui.picker). A single person is not asked for.
/// Throws Error(Exit::not_found) for none, Error(Exit::refused) without a terminal, Error(picked_none) for Enter or the end of
/// input.
Person pick_person(Session&, const std::vector<Person>&);

}  // namespace relnet
