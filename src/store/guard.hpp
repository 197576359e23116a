// Checks of the file itself, before SQLite sees it.
#pragma once

#include <string>

namespace relnet {

struct Identity {
    bool exists = false;
    bool empty = true;
    int schema = 0;
};

/// Reads the header. Throws Error(Exit::data) for a file that is not relnet's, is newer, or lies beside a journal that can't be trusted.
Identity identify(const std::string& path);

/// Before the first write: one name only, a directory that others can't write to. Makes the directory.
void guard_write(const std::string& path);

/// The process that holds SQLite's write lock, or 0.
int lock_holder(const std::string& path);

}  // namespace relnet
