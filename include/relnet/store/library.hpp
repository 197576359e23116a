/// The database library that is linked in.
#pragma once

#include <string_view>

namespace relnet {

std::string_view sqlite_version();

}  // namespace relnet
