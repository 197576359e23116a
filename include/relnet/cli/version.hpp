/// What this program says of itself; made by cmake/version.cmake.
#pragma once

#include <string_view>

namespace relnet {

extern const std::string_view version;   ///< "0.1.0"
extern const std::string_view source;    ///< what git says of the source, "v0.1.0-3-g1a2b3c"; empty if it did not come from git
extern const std::string_view compiler;  ///< "GNU 12.2.0"

}  // namespace relnet
