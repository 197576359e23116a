// log --edit and --rm: one interaction that is recorded already.
#pragma once

#include "commands/log_options.hpp"
#include "relnet/cli/args.hpp"

namespace relnet::commands {

void ask_for_log_changes(Args&, LogOptions&);

/// Throws Error(Exit::usage) for an option that only goes with --edit.
void refuse_log_changes(const LogOptions&);

void edit_interaction(const LogOptions&, Session&);
void remove_interaction(const LogOptions&, Session&);

}  // namespace relnet::commands
