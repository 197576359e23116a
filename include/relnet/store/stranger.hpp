/// Another data file, which anybody may have made: nothing in it is believed, and only its changes are read.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "relnet/domain/change.hpp"

namespace relnet {

/// The bytes of such a file. Error(Exit::refused) for a link, what is no regular file, over 256 MB, or beside a journal that is
/// not empty: then the file may be in the middle of a write.
std::string read_stranger(const std::string& path);

/// Gives each change of the file in the order it came to know them, and nothing for one that can't be read. Also of an older
/// file. It is opened in memory, and is Error(Exit::refused) before anything of it is read unless its tables are relnet's own and
/// it is whole. `name` is for messages.
void each_change_of(std::string bytes, const std::string& name, const std::function<void(std::optional<Change>)>& use);

}  // namespace relnet
