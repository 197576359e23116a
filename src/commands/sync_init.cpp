// relnet sync init: a journal is begun, or one that is there is taken up.
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <map>

#include "cli/globals.hpp"
#include "cli/own_git.hpp"
#include "commands/doctor_places.hpp"
#include "commands/sync_parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/base/trust.hpp"
#include "relnet/cli/config_file.hpp"
#include "relnet/journal/refresh.hpp"
#include "relnet/sync/public.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t largest_config = 1 << 20, longest_device = 24;

std::string typed_directory(const SyncOptions& opt, Session& session) {
    if (opt.words.empty()) return journal_place(session);
    journal_place(session);
    auto typed = opt.words.front();
    const auto home = set_variable(session.world(), "HOME");
    if (home && (typed == "~" || typed.starts_with("~/"))) typed.replace(0, 1, *home);
    if (typed.empty()) fail(Exit::usage, "no directory is named", "relnet sync init ~/dotfiles/relnet");
    if (!typed.starts_with('/')) typed = resolved(".") + '/' + typed;
    typed = std::filesystem::path(typed).lexically_normal().string();
    while (typed.size() > 1 && typed.ends_with('/')) typed.pop_back();
    return typed;
}

std::string nearest_directory(std::string path) {
    while (!is_directory(path) && path != "/" && path != ".") path = parent_of(path);
    return path;
}

void check_device(const std::string& name) {
    const bool good =
        !name.empty() && name.size() <= longest_device && name.front() != '-' && name.back() != '-' &&
        std::ranges::all_of(name, [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; });
    if (!good)
        fail(Exit::usage, fmt::format("'{}' can't be the name of a device", show(name)),
             fmt::format("letters a-z, digits and -, at most {}: --device laptop", longest_device));
}

/// Another journal, or another copy of its own, which may be behind, is left: every change stands in no file of the new one yet.
void leave_old_journal(Store& store) {
    std::vector<Change> all;
    store.each_change([&](const Change& change) { all.push_back(change); });
    for (const auto& segment : store.segments()) store.segment_is_gone(segment.path);
    store.take_in({}, all);
    store.settle();
}

/// The name has four letters behind it, so that two machines of one name are two devices.
std::string named_device(const SyncOptions& opt, Store& store) {
    constexpr std::size_t suffix = 5;
    if (!opt.has_device) return store.device();
    const auto now = store.device();
    if (now.size() == opt.device.size() + suffix && now.starts_with(opt.device + '-')) return now;
    store.end_command();
    store.remember("device", opt.device);
    return store.device();
}

/// Gives the line of the config that names the directory, where the default does not do.
std::string set_directory(Session& session, const std::string& directory, const Journal& journal) {
    if (resolved(journal_place(session)) == journal.directory()) return "";
    const auto value = short_path(session.world(), directory);
    const auto& file = session.globals().config_file;
    if (file.empty()) return fmt::format("No config file is used here; later runs need: sync.dir = {}", json_quote(value));
    // The file is that of the usual data file, which would then write to a journal that is not its own.
    if (session.globals().db_was_named && file == default_config(session.world()))
        return fmt::format("{} stays as it is; this data file needs a config of its own (--config FILE) with: sync.dir = {}",
                           show(short_path(session.world(), file)), json_quote(value));
    const auto text = read_file_if_any(file, largest_config).value_or("");
    make_directories(parent_of(file));
    write_file(file, with_setting(text, "sync.dir", value, base_name(file)), true);
    return fmt::format("Set sync.dir = {} in {}", show(value), show(short_path(session.world(), file)));
}

void check_remote(const SyncOptions& opt, Session& session, Store& store, const Git& git) {
    const auto tree = work_tree_of(git);
    if (!tree || tree->remote.empty()) return;
    for (const auto& url : addresses_of(git, tree->remote)) {
        if (opt.public_ok) accept_public(store, url, session.today());
        const auto address = public_remote(store, url, session.today(), session.world().variable);
        if (!address) continue;
        fail(Exit::sync, fmt::format("anybody can read {}, and would read of your contacts; nothing was changed", show(*address)),
             "make the repository private, name another directory, or, if all the world may know: relnet sync init --public-ok");
    }
}

/// In a work tree the new files go with the next commit.
std::string add_files(Session& session, const Journal& journal) {
    const auto git = git_at(session, journal.directory());
    const auto tree = work_tree_of(git);
    if (!tree) return "It is in no git work tree yet; until it is, relnet sync has nowhere to send it.";
    if (session.settings().sync_add == "no") return "";
    const auto found = pending(git, *tree, journal).added;
    const auto added = found.empty() ? Finished{.started = true, .status = 0, .out = {}, .err = {}} : add_to(git, found);
    return added.status == 0 ? "The next step: relnet sync" : fmt::format("git could not add its files: {}", reason(added));
}

/// Files that the user has there already stay as they are.
std::string left_out(Session& session, const Journal& journal) {
    std::map<std::string, std::vector<std::string>> wanted;
    for (auto& [file, line] : journal.wanted_lines()) wanted[file].push_back(fmt::format("'{}'", line));
    std::vector<std::string> sentences;
    for (const auto& [file, lines] : wanted)
        sentences.push_back(fmt::format("{} stays as it is; add to it: {}",
                                        show(short_path(session.world(), journal.directory() + '/' + file)), list_of(lines)));
    return join(sentences, "\n");
}

std::string counted(const Taken& taken, std::size_t files) {
    std::vector<std::string> parts;
    if (taken.intake.fresh > 0)
        parts.push_back(fmt::format("{} taken in from {}", count_of(taken.intake.fresh, "change"), count_of(files, "file")));
    if (taken.written > 0) parts.push_back(fmt::format("{} written down", count_of(taken.written, "change")));
    const auto aside = taken.intake.aside_own + taken.intake.aside_other;
    if (aside > 0)
        parts.push_back(fmt::format("{} no longer there and kept aside (relnet sync recover)", count_of(aside, "change")));
    return parts.empty() ? "nothing is new" : join(parts, ", ");
}

void check_joining(Session& session, const Store& store, const std::optional<Journal>& there) {
    const auto own = store.remembered("journal");
    if (!there || own.empty() || there->is(own) || session.globals().yes) return;
    fail(Exit::refused,
         fmt::format("{} is another journal than that of this data file", show(short_path(session.world(), there->directory()))),
         "joining two address books can't be undone; to do it: relnet sync init DIR --yes");
}

}  // namespace

void sync_init(const SyncOptions& opt, Session& session) {
    const auto directory = typed_directory(opt, session);
    const auto shown = show(short_path(session.world(), directory));
    if (opt.has_device) check_device(opt.device);
    if (exists(directory) && !is_directory(directory))
        fail(Exit::refused, fmt::format("{} is no directory", shown), "name another: relnet sync init DIR");
    const auto there = Journal::at(directory);
    if (session.globals().dry_run)
        return session.wrote("sync", fmt::format("Would {} the journal in {}.", there ? "take up" : "begin", shown), {});
    auto store = open_data_file(session);
    check_joining(session, store, there);
    check_remote(opt, session, store, git_at(session, nearest_directory(directory)));
    const auto own = store.remembered("journal");
    const auto journal = Journal::make(directory, own.empty() ? new_journal_id(store.new_uid()) : own);
    if (!own.empty() && !is_where_it_was(journal, store)) leave_old_journal(store);
    store.remember("journal", journal.id());
    const auto device = named_device(opt, store);
    store.end_command();
    const auto files = journal.files().size();
    const auto taken = take_in_all(session, journal, store);
    store.commit();
    std::string text =
        fmt::format("{} the journal in {} as {}: {}.", there ? "Took up" : "Began", shown, show(device), counted(taken, files));
    for (const auto& line : {set_directory(session, directory, journal), left_out(session, journal), add_files(session, journal)})
        text += line.empty() ? "" : '\n' + line;
    if (const auto advice = untracking(session); !advice.empty())
        session.note("relnet: " + advice);
    else if (const auto unwise = misplaced(session); !unwise.empty())
        session.note("relnet: " + unwise);
    JsonWriter json;
    json.object().key("directory").text(journal.directory()).key("id").text(journal.id()).key("device").text(device);
    json.key("new_changes")
        .number(static_cast<std::int64_t>(taken.intake.fresh))
        .key("written")
        .number(static_cast<std::int64_t>(taken.written));
    const auto members = json.end().take();
    session.wrote("sync", text, {}, members.substr(1, members.size() - 2));
}

}  // namespace relnet::commands
