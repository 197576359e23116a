#include "commands/backups.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <tuple>

#include "relnet/base/file.hpp"

namespace relnet::commands {
namespace {

std::optional<Backup> parse_name(std::string_view name) {
    constexpr std::string_view before = "relnet-", behind = ".db";
    constexpr std::size_t day_size = 10;
    if (name.size() < before.size() + day_size + 2 + behind.size() || !name.starts_with(before) || !name.ends_with(behind))
        return {};
    name.remove_prefix(before.size());
    name.remove_suffix(behind.size());
    const auto day = parse_iso_day(name.substr(0, day_size));
    const auto digits = name.substr(day_size + 1);
    Backup backup;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), backup.number);
    if (!day || name[day_size] != '-' || error != std::errc() || end != digits.data() + digits.size() || backup.number < 1)
        return {};
    backup.on = *day;
    return backup;
}

}  // namespace

std::vector<Backup> backups_in(const std::string& directory) {
    std::vector<Backup> backups;
    if (!is_directory(directory)) return backups;
    for (const auto& name : directory_names(directory)) {
        if (auto backup = parse_name(name)) {
            backup->path = directory + '/' + name;
            backups.push_back(std::move(*backup));
        }
    }
    std::ranges::sort(backups,
                      [](const Backup& a, const Backup& b) { return std::tie(b.on, b.number) < std::tie(a.on, a.number); });
    return backups;
}

std::string next_backup(const std::string& directory, Day today) {
    int number = 1;
    for (const auto& backup : backups_in(directory)) {
        if (backup.on == today) number = std::max(number, backup.number + 1);
    }
    return fmt::format("{}/relnet-{}-{}.db", directory, to_iso(today), number);
}

std::string size_text(std::int64_t bytes) {
    if (bytes < 1'000'000) return fmt::format("{} kB", (bytes + 999) / 1000);
    return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

}  // namespace relnet::commands
