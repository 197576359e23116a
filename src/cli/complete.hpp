/// `relnet __complete SHELL INDEX WORD...`: what may stand at the cursor, for the adaptors in completions/.
///
/// The answer is lines `value<TAB>description`, then `:N` with N the sum of the directives below. It never fails, says nothing on
/// standard error, and writes nothing.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "relnet/cli/command.hpp"
#include "relnet/cli/world.hpp"

namespace relnet {

/// `arguments` begin with __complete.
Result complete(std::span<const Command* const> commands, const std::vector<std::string>& arguments, const World&) noexcept;

}  // namespace relnet
