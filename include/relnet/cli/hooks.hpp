/// The user's own programs that are run around a write (relnet-config(5)), as doctor lists them.
#pragma once

#include <string>
#include <vector>

namespace relnet {

class Session;

struct FoundHook {
    std::string name, path;
    std::string problem;  ///< why it is not run, whether hooks are on or not; empty: it is
};

struct HookList {
    bool enabled = false;
    std::string directory;  ///< the only place where hooks are looked for; empty without a home
    std::vector<FoundHook> found;
};

HookList find_hooks(const Session&);

}  // namespace relnet
