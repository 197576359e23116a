#pragma once

#include <set>
#include <vector>

#include "relnet/domain/change.hpp"

inline std::set<relnet::CommandId> commands_in(const std::vector<relnet::Change>& changes) {
    std::set<relnet::CommandId> commands;
    for (const auto& change : changes) commands.insert(change.command_id());
    return commands;
}
