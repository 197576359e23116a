/// The sample people of --demo.
#pragma once

#include "relnet/domain/day.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

/// Records some forty invented people, with days relative to `today` and fixed uids. The caller ends the command.
void fill_demo(Store&, Day today);

}  // namespace relnet
