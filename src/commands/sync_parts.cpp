#include "commands/sync_parts.hpp"

#include <fmt/format.h>

#include "cli/attached.hpp"
#include "cli/globals.hpp"
#include "cli/own_git.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/base/trust.hpp"
#include "relnet/journal/refresh.hpp"

namespace relnet::commands {

std::string journal_place(Session& session) {
    if (session.globals().demo) fail(Exit::usage, "the sample has no journal", "leave out --demo");
    return journal_directory(session.parts());
}

Journal journal_of(Session& session) {
    const auto place = journal_place(session);
    if (auto journal = Journal::at(place)) return *journal;
    fail(Exit::data, fmt::format("no journal in {}", show(short_path(session.world(), place))),
         "to begin one, or to take up one that is somewhere else: relnet sync init DIR");
}

WorkTree tree_around(Session& session, const Git& git) {
    if (auto tree = work_tree_of(git)) return *tree;
    const auto place = show(short_path(session.world(), git.directory()));
    fail(Exit::sync, fmt::format("{} is in no git work tree; everything is saved here", place),
         fmt::format("to carry it with git: git init there, or relnet sync init DIR in your dotfiles; with yadm: relnet config "
                     "set sync.git yadm\n"
                     "another carrier (Syncthing, rsync) needs no relnet sync: each command takes in what is new"));
}

Store open_data_file(Session& session) {
    auto& parts = session.parts();
    if (parts.globals.db.empty()) parts.globals.db = default_db(parts.world);
    World world = parts.world;
    if (world.renew) world.renew(world);
    return Store::open(parts.globals.db, Store::Access::write,
                       {world.now_ms, world.seed, world.host, world.machine, session.today(), true}, backup_directory(world));
}

Taken take_in_all(Session& session, const Journal& journal, Store& store) {
    const auto own = store.remembered("journal");
    const auto place = show(short_path(session.world(), journal.directory()));
    if (!own.empty() && !journal.is(own))
        fail(Exit::data, fmt::format("{} is another journal than that of this data file", place),
             "to join the two: relnet sync init DIR --yes");
    if (own.empty() && session.globals().db_was_named)
        fail(Exit::data, fmt::format("the data file '{}' has no journal yet", show(session.globals().db)),
             fmt::format("to give it the one in {}: relnet --db FILE sync init", place));
    World now = session.world();
    if (now.renew) now.renew(now);
    Taken taken{.intake = refresh(journal, store, now.now_ms), .files = {}};
    if (own.empty()) store.remember("journal", journal.id());
    if (session.globals().dry_run) return taken;
    const auto changes = store.unplaced(true);
    taken.written = changes.size();
    taken.files = write_down(journal, store, changes);
    return taken;
}

std::string untracking(Session& session) {
    auto path = session.globals().db.empty() ? default_db(session.world()) : session.globals().db;
    path = resolved(path);
    if (path.empty()) return "";
    const auto git = git_at(session, parent_of(path));
    if (!git.holds({"ls-files", "--error-unmatch", "--", path})) return "";
    return fmt::format("{} is in git, where two machines can't both write it; take it out: {} rm --cached {}",
                       show(short_path(session.world(), path)), git.typed(), show(base_name(path)));
}

}  // namespace relnet::commands
