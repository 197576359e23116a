/// Programs of the user's around a write: pre- may refuse it before it is saved, post- hears of it afterwards.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "cli/parts.hpp"
#include "relnet/base/errand.hpp"
#include "relnet/cli/hooks.hpp"

namespace relnet {

/// Takes hooks.enabled back where it was not said by the user's own config file, and tells so.
void check_hooks_setting(Session::Parts&);

/// True where hooks are run for what this run writes.
bool runs_hooks(const Session::Parts&);

/// Only what has a hook costs anything.
class Hooks {
public:
    explicit Hooks(Session::Parts& parts) : parts_(parts) {}

    /// Before the commit. Throws Error(Exit::refused) where a hook says no, or does not end in time.
    void before();
    /// After it. What goes wrong is only a warning. Gives the signal that asked us to stop meanwhile, or 0.
    int after();

private:
    bool is_wanted(const std::string& hook);
    Done run(const std::string& hook);
    std::string input(const std::string& hook);
    const std::string& body();

    Session::Parts& parts_;
    std::string body_;
    bool recorded_ = false;
};

}  // namespace relnet
