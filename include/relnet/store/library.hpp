/// The database library that is linked in.
#pragma once

#include <functional>
#include <string_view>

namespace relnet {

std::string_view sqlite_version();

/// From now on every statement that has run is told, with the time it took: "2 ms  SELECT ...". What is bound to it is not.
void trace_statements(std::function<void(std::string_view)>);

}  // namespace relnet
