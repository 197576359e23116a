// The copies of the data file that relnet backup keeps.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "relnet/domain/day.hpp"

namespace relnet::commands {

/// So many copies made without a name of their own are kept.
inline constexpr std::size_t most_backups = 10;

struct Backup {
    Day on;
    int number = 0;  ///< of the day, from 1
    std::string path;
};

/// Those in a directory whose name tells the day, the newest first; none where there is no directory.
std::vector<Backup> backups_in(const std::string& directory);

/// "relnet-2026-11-21-2.db" in the directory, later than all others of the day.
std::string next_backup(const std::string& directory, Day today);

/// "58 kB", "1.2 MB".
std::string size_text(std::int64_t bytes);

}  // namespace relnet::commands
