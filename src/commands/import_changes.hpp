// relnet import of what another relnet wrote: its journal, or its data file.
#pragma once

#include <optional>
#include <string>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

struct ChangesToImport {
    std::string path;                  ///< of a file, a directory, or "-"
    std::string form;                  ///< "journal" or "relnet"
    std::optional<std::string> begun;  ///< what was read of standard input: of a data file all
    bool skip_bad = false;
};

/// Takes the changes in. It is no command: history has no entry for it, and undo doesn't take it back.
void import_changes(ChangesToImport, Session&);

}  // namespace relnet::commands
