/// What the system says of itself and of this process.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace relnet {

/// The name of this machine; empty if unknown.
std::string host_name();
/// /etc/machine-id; empty if unknown.
std::string machine_id();
/// This program's own file; empty if unknown.
std::string program_path();
/// Bits that nobody can guess.
std::uint64_t random_bits();
/// Columns and rows of the terminal at a descriptor; nothing if it is none or does not know.
std::optional<std::pair<int, int>> window_size(int descriptor);
/// A closed standard stream's number would be given to the data file; reading /dev/null in its place still makes every write fail.
void hold_standard_streams();

}  // namespace relnet
