#include "cli/attached.hpp"

#include <fmt/format.h>

#include "cli/globals.hpp"
#include "cli/own_git.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/journal/refresh.hpp"

namespace relnet {
namespace {

/// Under this name the data file remembers the journal it belongs to.
const std::string journal_key = "journal";

std::string shown(const Session::Parts& parts, const std::string& path) { return show(short_path(parts.world, path)); }

Store open_file(const Session::Parts& parts, Store::Access access) {
    return Store::open(parts.globals.db, access, origin_of(parts),
                       access == Store::Access::write ? backup_directory(parts.world) : "");
}

/// Completion and the prompt never wait for a disk.
bool is_in_a_hurry(const Session::Parts& parts) { return parts.command && parts.command->name == "status"; }

/// Why a journal is needed and not there; empty where none is needed, or it is there.
std::string what_is_missing(const Session::Parts& parts, const Store& store, const std::optional<Journal>& journal) {
    if (parts.globals.db_was_named) return "";  // whose journal may be anywhere
    const auto own = store.remembered(journal_key);
    const auto directory = shown(parts, journal_directory(parts));
    if (!journal) {
        const bool wanted = !parts.config.settings.sync_dir.empty() || !own.empty();
        return wanted ? directory + ": the journal is not there" : "";
    }
    return own.empty() || journal->is(own) ? "" : directory + ": is another journal than that of this data file";
}

/// A data file named on the command line has the journal it was told of, not that of the config.
bool goes_with(const Session::Parts& parts, const Store& store, const Journal& journal) {
    const auto own = store.remembered(journal_key);
    return journal.is(own) || (own.empty() && !parts.globals.db_was_named);
}

void tell(Session::Parts& parts, const Intake& intake, const Journal& journal) {
    Session session(parts);
    if (intake.aside_own > 0) {
        session.note(fmt::format(
            "relnet: {} made here {} no longer in {} (git reset, stash or revert?). Kept aside: relnet sync recover",
            count_of(intake.aside_own, "change"), intake.aside_own == 1 ? "is" : "are", shown(parts, journal.directory())));
    }
    if (intake.newer > 0)
        session.note(fmt::format("relnet: {} by a newer relnet; update this one to see all", count_of(intake.newer, "change")));
}

void take_in(Session::Parts& parts, Store& store, const Journal& journal) {
    tell(parts, refresh(journal, store, origin_of(parts).now_ms), journal);
    if (store.remembered(journal_key).empty()) store.remember(journal_key, journal.id());
}

Store opened_to_write(Session::Parts& parts, const std::optional<Journal>& journal) {
    auto store = open_file(parts, Store::Access::write);
    try {
        const auto missing = what_is_missing(parts, store, journal);
        if (!missing.empty() && parts.command->name != "sync")
            fail(Exit::data, missing, "nothing was changed; bring it back, or: relnet sync init DIR");
        if (journal && goes_with(parts, store, *journal)) take_in(parts, store, *journal);
    } catch (const std::exception& error) {
        store.rethrow(error);
        throw;
    }
    return store;
}

void tell_of_trouble(Session::Parts& parts, const Error& error) {
    Session(parts).note(
        fmt::format("relnet: what is new in {} could not be taken in: {}", shown(parts, journal_directory(parts)), error.what()));
}

/// Whether the file has all that the journal has, or nothing can be done about it.
bool can_answer(Session::Parts& parts, const Store& store, const std::optional<Journal>& journal) {
    try {
        const auto missing = what_is_missing(parts, store, journal);
        if (!missing.empty()) Session(parts).note("relnet: " + missing);
        return !missing.empty() || !journal || !goes_with(parts, store, *journal) || is_current(*journal, store);
    } catch (const Error& error) {
        tell_of_trouble(parts, error);
        return true;
    } catch (const std::exception&) {
        return true;  // the file is damaged: the command meets it too, and tells
    }
}

/// The file is let go of first: a read of our own would keep us from writing.
void take_in_for_read(Session::Parts& parts, const Journal& journal) {
    try {
        auto store = open_file(parts, Store::Access::write);
        try {
            take_in(parts, store, journal);
            store.commit();
        } catch (const std::exception& error) {
            store.rethrow(error);
            throw;
        }
    } catch (const Error& error) {
        tell_of_trouble(parts, error);
    }
}

Store opened_to_read(Session::Parts& parts) {
    std::optional<Journal> journal;
    try {
        journal = Journal::at(journal_directory(parts));
    } catch (const Error& error) {
        tell_of_trouble(parts, error);
        return open_file(parts, Store::Access::read);
    }
    {
        auto store = open_file(parts, Store::Access::read);
        if (can_answer(parts, store, journal)) return store;
    }
    take_in_for_read(parts, *journal);
    return open_file(parts, Store::Access::read);
}

/// Git is not started where it could only say no.
bool is_in_work_tree(std::string directory) {
    while (directory.size() > 1 && !exists(directory + "/.git")) directory = parent_of(directory);
    return directory.size() > 1;
}

}  // namespace

std::string journal_directory(const Session::Parts& parts) {
    const auto& named = parts.config.settings.sync_dir;
    if (named.empty()) return parent_of(default_db(parts.world)) + "/journal";
    const auto home = set_variable(parts.world, "HOME");
    return home && (named == "~" || named.starts_with("~/")) ? *home + named.substr(1) : named;
}

Store open_with_journal(Session::Parts& parts) {
    if (!parts.writes && is_in_a_hurry(parts)) return open_file(parts, Store::Access::read);
    return parts.writes ? opened_to_write(parts, Journal::at(journal_directory(parts))) : opened_to_read(parts);
}

std::vector<std::string> write_to_journal(Session::Parts& parts) {
    Store& store = *parts.store;
    const auto journal = Journal::at(journal_directory(parts));
    if (!journal || !goes_with(parts, store, *journal)) return {};
    const auto changes = store.unplaced(false);
    if (changes.empty()) return {};
    auto files = write_down(*journal, store, changes);
    for (auto& file : files) file.insert(0, journal->directory() + '/');
    return files;
}

void add_to_git(Session::Parts& parts, const std::vector<std::string>& files) {
    if (files.empty() || parts.config.settings.sync_add == "no") return;
    Session session(parts);
    const auto directory = parent_of(files.front());
    const auto git = git_at(session, directory);
    if (git.is_plain() && !is_in_work_tree(directory)) return;
    try {
        add_to(git, files);
    } catch (const Error& error) {
        session.note(fmt::format("relnet: a new file of the journal could not be added: {}", error.what()));
    }
}

}  // namespace relnet
