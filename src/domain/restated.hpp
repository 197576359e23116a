// What undo and redo write again: a new change that says what an older one said.
#pragma once

#include <optional>
#include <span>
#include <string>

#include "relnet/domain/change.hpp"

namespace relnet {

/// The older write of a field whose value the write `id` brought back; nothing if it brought none back.
std::optional<ChangeId> restated_write(const std::string& field, const ChangeId& id, std::span<const Change>);

/// Whether the write `id` is `older`, or brought it back, itself or through others.
bool stands_for_write(const std::string& field, ChangeId id, const ChangeId& older, std::span<const Change>);

/// The same for an add of an element: an undone drop adds it again.
bool stands_for_add(const std::string& set, const std::string& key, const ChangeId& id, const ChangeId& older,
                    std::span<const Change>);

}  // namespace relnet
