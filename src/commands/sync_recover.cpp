// relnet sync recover and tidy: what git took away, and what carriers left behind.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <set>

#include "cli/attached.hpp"
#include "commands/sync_parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/line.hpp"
#include "relnet/domain/undo.hpp"
#include "relnet/journal/lines.hpp"
#include "relnet/journal/refresh.hpp"
#include "relnet/render/table.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t largest_file = std::size_t{1} << 30;
constexpr std::int64_t ms_per_day = 86'400'000;

struct AsideRow {
    CommandId command;
    std::size_t changes = 0;
    std::string title;
    std::string day() const { return to_iso(Day::from_number(command.time / ms_per_day)); }
};

/// What was put aside, command by command, the latest first.
std::vector<AsideRow> rows_of(const std::vector<Change>& aside) {
    std::map<CommandId, std::vector<Change>> commands;
    for (const auto& change : aside) commands[change.command_id()].push_back(change);
    std::vector<AsideRow> rows;
    for (const auto& [id, changes] : commands) {
        const auto contacts = std::ranges::count(changes, "contact", &Change::kind);
        // The first change of a command tells its name; what is left of one may begin behind it.
        const auto title =
            changes.front().command.empty() ? "a part of a command" : describe(changes, static_cast<std::size_t>(contacts));
        rows.push_back({id, changes.size(), title});
    }
    std::ranges::sort(rows, std::greater(), &AsideRow::command);
    return rows;
}

void list_aside(Session& session) {
    const auto rows = rows_of(session.store().aside());
    if (session.wants_screen()) {
        if (rows.empty()) return session.out("Nothing is kept aside.\n");
        Table table{.columns = {{"day", 0}, {"device", 1}, {"changes", 2, true}, {"", 0}}, .rows = {}, .names = 3};
        for (const auto& row : rows)
            table.rows.push_back({{row.day(), Tone::dim},
                                  {show(row.command.device), Tone::dim},
                                  {fmt::format("{}", row.changes), Tone::plain},
                                  {show(row.title), Tone::plain}});
        session.out(to_text(table, session.style()));
        if (session.style().hints) session.out("\nbring it all back: relnet sync recover --all\n");
        return;
    }
    Listing listing{.fields = {"day", "device", "changes", "title"}, .columns = 4, .rows = {}};
    std::vector<std::string> items;
    for (const auto& row : rows) {
        listing.rows.push_back({row.day(), row.command.device, fmt::format("{}", row.changes), row.title});
        JsonWriter json;
        json.object().key("day").text(row.day()).key("device").text(row.command.device);
        json.key("changes").number(static_cast<std::int64_t>(row.changes)).key("title").text(row.title);
        items.push_back(json.end().take());
    }
    session.list("sync", listing, items, "\"action\":\"recover\"");
}

std::string count_member(std::string_view key, std::size_t number) { return fmt::format("\"{}\":{}", key, number); }

void add_to_git(Session& session, const Journal& journal, const std::vector<std::string>& files) {
    std::vector<std::string> paths;
    for (const auto& file : files) paths.push_back(journal.directory() + '/' + file);
    add_to_git(session.parts(), paths);
}

void bring_back(Session& session) {
    const auto journal = journal_of(session);
    auto store = open_data_file(session);
    take_in_all(session, journal, store);
    const auto aside = store.aside();
    if (aside.empty()) {
        store.commit();
        return session.wrote("sync", "Nothing is kept aside.", {}, count_member("recovered", 0));
    }
    if (session.globals().dry_run)
        return session.wrote("sync", fmt::format("Would bring back {}.", count_of(aside.size(), "change")), {},
                             count_member("recovered", 0));
    store.take_in({}, aside);
    store.settle();
    const auto files = write_down(journal, store, store.unplaced(true));
    store.commit();
    add_to_git(session, journal, files);
    session.wrote("sync",
                  fmt::format("Brought back {}, and wrote {} down again in {}.", count_of(aside.size(), "change"),
                              aside.size() == 1 ? "it" : "them", show(short_path(session.world(), journal.directory()))),
                  {}, count_member("recovered", aside.size()));
}

void forget_aside(Session& session) {
    auto store = open_data_file(session);
    const auto aside = store.aside();
    const auto what = count_of(aside.size(), "change");
    if (aside.empty()) return session.wrote("sync", "Nothing is kept aside.", {}, count_member("dropped", 0));
    if (session.globals().dry_run)
        return session.wrote("sync", fmt::format("Would forget {} for good.", what), {}, count_member("dropped", 0));
    if (!session.globals().yes) {
        const auto answer = lower_ascii(trim(session.ask(
            fmt::format("{} would be lost, and undo can't bring {} back; type yes: ", what, aside.size() == 1 ? "it" : "them"),
            "--yes")));
        if (answer != "yes" && answer != "y") fail(Exit::refused, "nothing was forgotten", "to look at it: relnet sync recover");
    }
    store.drop_aside();
    store.commit();
    session.wrote("sync", fmt::format("Forgot {} for good.", what), {}, count_member("dropped", aside.size()));
}

/// A file that is to go, if nothing is lost by it.
struct Leftover {
    Segment file;
    std::vector<Change> changes;
    bool is_safe = true;  ///< every line in it is a marker or a change, and known
};

/// Also what stands between markers and is passed over by reading.
Leftover look_into(const Journal& journal, const Segment& file, const std::set<std::string>& known) {
    const auto bytes = read_file(journal.path_of(file), largest_file);
    const auto lines = read_lines(bytes);
    Leftover found{.file = file, .changes = lines.changes, .is_safe = lines.bad.empty()};
    for (const auto& line : split(bytes, '\n')) {
        const auto change = parse_line(trim(line));
        found.is_safe = found.is_safe && (!change || known.contains(to_line(*change)));
    }
    return found;
}

struct Tidying {
    std::vector<std::string> gone, kept;
    std::vector<std::string> files;  ///< new ones
    std::size_t moved = 0;
};

/// Lines that stand nowhere else are written down among our own first.
void let_go(const Journal& journal, Store& store, const std::vector<Leftover>& leftovers, const std::set<std::string>& elsewhere,
            Tidying& done) {
    std::vector<Change> moving;
    std::set<std::string> seen = elsewhere;
    for (const auto& leftover : leftovers) {
        for (const auto& change : leftover.changes) {
            if (seen.insert(to_line(change)).second) moving.push_back(change);
        }
    }
    done.moved = moving.size();
    done.files = write_down(journal, store, moving);
    for (const auto& leftover : leftovers) {
        const auto path = journal.path_of(leftover.file);
        if (::unlink(path.c_str()) != 0)
            fail(Exit::data, fmt::format("{}: {}", show(path), std::strerror(errno)), "nothing is lost; again: relnet sync tidy");
        done.gone.push_back(leftover.file.path);
    }
}

bool has_markers(const Journal& journal, const Segment& file) {
    return read_lines(read_file(journal.path_of(file), largest_file)).markers > 0;
}

Tidying tidy(Session& session, const Journal& journal, Store& store) {
    std::set<std::string> known, elsewhere;
    store.each_change([&](const Change& change) { known.insert(to_line(change)); });
    for (const auto& change : store.aside()) known.insert(to_line(change));
    const auto own = store.device() + '/';
    Tidying done;
    std::vector<Leftover> leftovers;
    for (const auto& file : journal.files()) {
        const bool is_left = is_conflict_copy(file.path) || (file.path.starts_with(own) && has_markers(journal, file));
        auto found = look_into(journal, file, known);
        if (is_left && found.is_safe) {
            leftovers.push_back(std::move(found));
            continue;
        }
        if (is_left) done.kept.push_back(file.path);
        for (const auto& change : found.changes) elsewhere.insert(to_line(change));
    }
    if (session.globals().dry_run) {
        for (const auto& leftover : leftovers) done.gone.push_back(leftover.file.path);
    } else {
        let_go(journal, store, leftovers, elsewhere, done);
    }
    return done;
}

}  // namespace

void sync_recover(const SyncOptions& opt, Session& session) {
    if (opt.all) return bring_back(session);
    if (opt.drop) return forget_aside(session);
    list_aside(session);
}

void sync_tidy(Session& session) {
    const auto journal = journal_of(session);
    const SyncLock lock(journal.directory() + "/relnet.journal", 10);
    auto store = open_data_file(session);
    take_in_all(session, journal, store);
    store.device();
    store.end_command();
    const auto done = tidy(session, journal, store);
    if (!session.globals().dry_run) {
        World now = session.world();
        if (now.renew) now.renew(now);
        refresh(journal, store, now.now_ms);
        store.commit();
        add_to_git(session, journal, done.files);
    }
    std::string text =
        done.gone.empty()
            ? "Nothing to tidy."
            : fmt::format("{} {}: every line in {} stands elsewhere{}.", session.globals().dry_run ? "Would remove" : "Removed",
                          count_of(done.gone.size(), "file"), done.gone.size() == 1 ? "it" : "them",
                          done.moved > 0 ? fmt::format(", {} of them now in a file of this device", done.moved) : "");
    for (const auto& path : done.gone) text += "\n  " + show(path);
    for (const auto& path : done.kept) text += fmt::format("\nKept {}: it has lines that stand nowhere else", show(path));
    session.wrote("sync", text, {}, count_member("removed", done.gone.size()) + "," + count_member("kept", done.kept.size()));
}

}  // namespace relnet::commands
