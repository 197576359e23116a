/// The single values of an entity, from its changes.
#pragma once

#include <vector>

#include "relnet/domain/fold.hpp"

namespace relnet {

/// Changes by their order, each once.
using Ordered = std::vector<const Change*>;

void fold_fields(const Ordered&, Folded&);

}  // namespace relnet
