#include "relnet/store/library.hpp"

#include <sqlite3.h>

namespace relnet {

std::string_view sqlite_version() { return sqlite3_libversion(); }

}  // namespace relnet
