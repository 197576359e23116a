/// The keys of the config file, for config list.
#pragma once

#include <string>
#include <vector>

#include "relnet/render/style.hpp"

namespace relnet {

struct ConfigRow {
    std::string key, value, origin, what;
};

/// Key, value, origin and what the key does; that on a line of its own where the terminal is too narrow.
std::string config_screen(const std::vector<ConfigRow>&, const Style&);

}  // namespace relnet
