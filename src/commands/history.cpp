// relnet history: what was recorded, command by command.
#include <fmt/format.h>

#include <memory>
#include <set>

#include "relnet/base/file.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/history_view.hpp"

namespace relnet::commands {
namespace {

constexpr int usual_number = 20;

struct Options {
    std::string who;
    std::optional<int> most;
};

/// UTC: "2026-11-21 16:12" for a person, "2026-11-21T16:12:42Z" for a program.
std::string time_text(std::int64_t ms, bool screen) {
    constexpr std::int64_t day_ms = 86'400'000;
    const std::int64_t days = ms >= 0 ? ms / day_ms : (ms + 1) / day_ms - 1;
    const auto seconds = static_cast<int>((ms - days * day_ms) / 1000);
    const auto day = to_iso(Day::from_number(days));
    if (screen) return fmt::format("{} {:02}:{:02}", day, seconds / 3600, seconds / 60 % 60);
    return fmt::format("{}T{:02}:{:02}:{:02}Z", day, seconds / 3600, seconds / 60 % 60, seconds % 60);
}

/// Where only one machine ever wrote, its name would be on every line and say nothing.
bool several_machines(const Store& store, const std::vector<HistoryRow>& rows) {
    std::set<std::string> devices, directories;
    for (const auto& row : rows) devices.insert(row.device);
    for (const auto& segment : store.segments()) directories.insert(parent_of(segment.path));
    return devices.size() > 1 || directories.size() > 1;
}

void run(const Options& opt, Session& session) {
    const int most = opt.most.value_or(usual_number);
    std::optional<std::int64_t> contact;
    if (!opt.who.empty()) contact = find_person(session, opt.who, Reach::words, true).id;
    const bool screen = session.wants_screen();
    std::vector<HistoryRow> rows;
    for (const auto& entry : session.store().history(most == 0 ? SIZE_MAX : static_cast<std::size_t>(most), contact)) {
        rows.push_back({entry.number, time_text(entry.id.time, screen), entry.id.device, entry.title, entry.undone});
    }
    if (screen) {
        if (rows.empty()) return session.say("Nothing has been recorded yet. Begin with: relnet add \"Ada Lovelace\" --every 4w");
        session.page();
        return session.out(history_screen(rows, several_machines(session.store(), rows), session.style()));
    }
    std::vector<std::string> items;
    for (const auto& row : rows) items.push_back(history_json(row));
    session.list("history", history_listing(rows), items);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::person, "Only what concerns this contact, who may be removed", false);
    args.option("-n,--limit", opt->most, "N", "How many entries, the newest first (20); 0 for all");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command history_command{.name = "history",
                                     .group = "Data",
                                     .summary = "Show what was recorded, newest first",
                                     .access = Access::read,
                                     .setup = setup,
                                     .examples =
                                         "relnet history           # the last 20 commands, on every machine\n"
                                         "relnet history ada -n 0  # all that concerns Ada"};

}  // namespace relnet::commands
