/// Whether the data file is sound.
#pragma once

#include <vector>

#include "relnet/store/store.hpp"

namespace relnet {

/// What Store::check says of the file itself. The folded rows are not held against the changes, which takes longest.
std::vector<Finding> check_file(const Store&);

}  // namespace relnet
