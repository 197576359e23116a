/// Taking a command back by new changes: marks would bring old values back to life, and leave people without a name.
#pragma once

#include <functional>
#include <set>
#include <span>
#include <string>
#include <vector>

#include "relnet/domain/change.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet {

/// What undo must be able to ask.
struct UndoView {
    std::function<Folded(const Uid&)> state;                           ///< an entity as it is now
    std::function<std::vector<Change>(const Uid&)> changes;            ///< of the entity itself
    std::function<std::vector<Change>(const Uid&)> family;             ///< of the entity and of all that concern it
    std::function<std::set<CommandId>(const Uid&)> commands;           ///< that wrote these
    std::function<bool(const CommandId&)> in_force;                    ///< an ordinary command that is not undone
};

struct Compensation {
    std::vector<Change> changes;      ///< without ids; `undoes` is set
    std::vector<std::string> left;    ///< what somebody has overwritten since: "city of Ada Lovelace"
};

/// The changes that take `command` (all its changes) back. Only what is still live is touched: fields whose live write is the
/// command's, elements it added, entities that no later command in force touched. The undo of an undo is a redo.
Compensation compensate(std::span<const Change> command, const UndoView&);

/// What a command did, in words: "logged call with Ada Lovelace, 2026-11-20", "imported 120 contacts". `command` may be only its first
/// changes; `contacts_created` counts all.
std::string describe(std::span<const Change> command, std::size_t contacts_created);

}  // namespace relnet
