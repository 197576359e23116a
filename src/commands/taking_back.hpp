// What undo and redo share: walking back through commands, and telling of it.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// Commands that were taken back (or done again), newest first.
struct TakenBack {
    std::vector<CommandEntry> done;
    std::vector<CommandEntry> untouched;  ///< everything they did has been changed since
    std::vector<std::string> left;        ///< what was left alone, of any of them
    std::vector<PersonRef> people;        ///< whom it concerned; only where JSON is wanted
};

/// 1 or more. Throws Error(Exit::usage).
std::size_t how_many_commands(const std::string& typed, std::string_view command);

/// From here on the command writes. Throws Error(Exit::not_found) where nothing was ever recorded: no file is made for that.
void begin_taking_back(Session&, std::string_view command);

/// Takes back the last `most` commands that `nth` gives, or as many as there are. `command` is "undo" or "redo".
TakenBack take_back(Session&, std::size_t most, const std::string& command,
                    const std::function<std::optional<CommandEntry>(std::size_t)>& nth);

/// The answer: a line for each command under `verb`, what was left alone, and `way_back`.
void tell(Session&, const TakenBack&, std::string_view command, std::string_view verb, const std::string& way_back);

}  // namespace relnet::commands
