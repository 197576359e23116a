/// Bytes through open descriptors: standard input and output, pipes. Interrupted calls are taken up again.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace relnet {

/// Writes all of it. Gives 0, or the errno that stopped it.
int write_all(int descriptor, std::string_view bytes);

/// Reads to the end. Error(Exit::refused) if more than `limit` bytes come.
std::string read_all(int descriptor, std::size_t limit);

/// Reads at most `limit` bytes and leaves the rest.
std::string read_some(int descriptor, std::size_t limit);

/// Reads a line, byte by byte so that nothing behind it is taken; without its newline. Nothing at the end.
std::optional<std::string> read_line(int descriptor);

}  // namespace relnet
