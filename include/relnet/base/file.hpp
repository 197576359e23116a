/// Files: read whole with a limit, written whole or not at all. Every failure is an Error(Exit::data) that names the path, the
/// system's reason and what to do, unless a function says otherwise.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// All bytes of a regular file. Error(Exit::refused) if it has more than `limit` bytes, is a directory, or is no regular file.
std::string read_file(const std::string& path, std::size_t limit);

/// The same, or nothing where no file is.
std::optional<std::string> read_file_if_any(const std::string& path, std::size_t limit);

/// Writes through a temporary file beside the target (created exclusively, mode 0600), fsync, rename, fsync of the directory.
/// An existing target is Error(Exit::refused) unless `replace`. A link is followed, so a link stays one.
void write_file(const std::string& path, std::string_view bytes, bool replace);

/// Makes a directory and its parents, new ones 0700.
void make_directories(const std::string& path);

bool exists(const std::string& path);
bool is_directory(const std::string& path);
/// Names in a directory, sorted, without dot files.
std::vector<std::string> directory_names(const std::string& path);
std::string parent_of(const std::string& path);
std::string base_name(const std::string& path);

}  // namespace relnet
