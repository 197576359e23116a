/// The config file, relnet-config(5): TOML, never needed, read only if it exists.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "relnet/cli/config_file.hpp"
#include "relnet/cli/session.hpp"

namespace relnet {

/// What the file says, or the defaults.
struct Config {
    Settings settings;
    std::string color = "auto";
    std::vector<std::string> warnings;  ///< "config.toml:7: unknown key 'ui.colour'; did you mean 'ui.color'?"
};

/// `name` is how messages call the file. Throws Error(Exit::usage) with name:line for a bad value or bad TOML.
Config parse_config(std::string_view text, const std::string& name);

/// The file at `path`, or the defaults where none is. `was_named`: then a missing one is Error(Exit::usage).
Config read_config(const std::string& path, bool was_named);

}  // namespace relnet
