// relnet backup: a whole copy of the data file.
#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <memory>

#include "commands/backups.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string file;
};

void check_there_is_something(Session& session) {
    if (session.globals().demo)
        fail(Exit::refused, "the sample is not saved, so there is nothing to copy", "its people as text: relnet --demo export");
    const auto path = session.store().path();
    if (!exists(path)) {
        fail(Exit::data, fmt::format("no data file yet: {}; nothing was copied", show(short_path(session.world(), path))),
             "the first write makes it: relnet add \"Ada Lovelace\"");
    }
}

/// All but the newest, of which `made` is one whatever its day says.
std::vector<std::string> remove_old(const std::string& directory, const std::string& made) {
    std::vector<std::string> removed;
    auto backups = backups_in(directory);
    std::erase_if(backups, [&](const Backup& backup) { return backup.path == made; });
    for (std::size_t i = most_backups - 1; i < backups.size(); ++i) {
        if (std::remove(backups[i].path.c_str()) == 0) removed.push_back(backups[i].path);
    }
    return removed;
}

/// Opened as any data file is: what can't be read is no backup.
Extent extent_of(const std::string& path) { return Store::open(path, Store::Access::read, {}).extent(); }

std::string json_of(const std::string& path, const Extent& extent, const std::vector<std::string>& removed) {
    JsonWriter json;
    json.object().key("schema").text("relnet.backup/1").key("file").text(path).key("bytes").number(extent.bytes);
    json.key("contacts").number(static_cast<std::int64_t>(extent.contacts));
    json.key("interactions").number(static_cast<std::int64_t>(extent.interactions)).key("removed").array();
    for (const auto& old : removed) json.text(old);
    return json.end().end().take();
}

void run(const Options& opt, Session& session) {
    if (opt.file == "-") fail(Exit::usage, "a backup is a file, and no text for standard output", "relnet backup people.db");
    check_there_is_something(session);
    const auto directory = opt.file.empty() ? backup_directory(session.world()) : "";
    const auto path = opt.file.empty() ? next_backup(directory, session.today()) : opt.file;
    const auto shown = show(short_path(session.world(), path));
    if (session.globals().dry_run && session.wants_json()) return session.out(json_of(path, {}, {}) + "\n");
    if (session.globals().dry_run) return session.say(fmt::format("Would copy to {}", shown));
    if (!directory.empty()) make_directories(directory);
    session.store().backup(path);
    const auto extent = extent_of(path);
    const auto removed = directory.empty() ? std::vector<std::string>() : remove_old(directory, path);
    if (session.wants_json()) return session.out(json_of(path, extent, removed) + "\n");
    auto text = fmt::format("Copied {} and {} to {} ({})\n", count_of(extent.contacts, "contact"),
                            count_of(extent.interactions, "interaction"), shown, size_text(extent.bytes));
    if (!removed.empty())
        text += fmt::format("Removed {}; the last {} are kept.\n", count_of(removed.size(), "older copy", "older copies"),
                            most_backups);
    session.say(text);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("file", opt->file, Means::file, "Where to; without it among the last 10, which relnet keeps", false);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command backup_command{.name = "backup",
                                    .group = "Data",
                                    .summary = "Copy the data file, whole and checked",
                                    .access = Access::read,
                                    .setup = setup,
                                    .examples =
                                        "relnet backup                     # the last 10 are kept\n"
                                        "relnet backup /mnt/usb/people.db"};

}  // namespace relnet::commands
