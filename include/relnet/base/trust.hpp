/// Whether a file is the user's own, so that what it says or does is what the user wants.
#pragma once

#include <string>

namespace relnet {

/// Where all links lead; empty where nothing is.
std::string resolved(const std::string& path);

/// Why nobody should rely on a file, in words: it or the directory it is in belongs to somebody else than the user and root, or
/// can be written by others. Links are followed first. Empty: it can be relied on.
std::string distrust(const std::string& path);

/// The same for a program that is to be run: a regular file, and executable.
std::string distrust_program(const std::string& path);

}  // namespace relnet
