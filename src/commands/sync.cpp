// relnet sync: the journal to the other machines and back, through the user's git.
#include <fmt/format.h>

#include <memory>

#include "cli/own_git.hpp"
#include "cli/parts.hpp"
#include "commands/doctor_places.hpp"
#include "commands/sync_parts.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/sync/public.hpp"

namespace relnet::commands {
namespace {

constexpr int patience_s = 10;

std::string outgoing(const Exchanged& done) {
    return done.changes > 0 ? count_of(done.changes, "change") : count_of(done.files, "file");
}

std::string way_to_upstream(const Git& git, const WorkTree& tree) {
    const auto remotes = words(git.ask({"remote"}).value_or(""));
    const auto push = [&](const std::string& remote) {
        return fmt::format("{} push -u {} {}", git.typed(), show(remote), show(tree.branch));
    };
    return remotes.empty() ? fmt::format("{} remote add origin URL, then {}", git.typed(), push("origin"))
                           : push(remotes.front());
}

/// What was done, in a sentence.
std::string sentence_of(const SyncOptions& opt, const Git& git, const WorkTree& tree, const Exchanged& done, bool news) {
    const auto upstream = show(tree.upstream);
    if (tree.remote.empty()) {
        return fmt::format("{}. {} has no upstream, so nothing was sent or fetched.\nTo give it one: {}",
                           done.subject.empty() ? "Nothing new to commit" : "Committed " + outgoing(done), show(tree.branch),
                           way_to_upstream(git, tree));
    }
    std::vector<std::string> parts;
    if (!done.subject.empty()) parts.push_back("committed " + outgoing(done));
    if (done.received) parts.push_back("took over what is new in " + upstream);
    if (done.sent) parts.push_back("sent to " + upstream);
    if (parts.empty()) return news ? "" : fmt::format("Nothing new, here or in {}.", upstream);
    auto text = list_of(parts) + (opt.no_push && !done.subject.empty() ? "; not sent (--no-push)." : ".");
    text[0] = static_cast<char>(text[0] - ('a' - 'A'));
    return text;
}

/// Nothing of anybody is sent to where strangers can read it.
void check_remote(const SyncOptions& opt, Session& session, const std::string& url) {
    auto store = open_data_file(session);
    if (opt.public_ok) accept_public(store, url, session.today());
    const auto address = public_remote(store, url, session.today(), session.world().variable);
    store.commit();
    if (!address) return;
    fail(Exit::sync, fmt::format("anybody can read {}; nothing was sent", show(*address)),
         "everything is saved and committed here; make the repository private, or, if all the world may know: relnet sync "
         "--public-ok");
}

void preview(const SyncOptions& opt, Session& session, const Git& git, const WorkTree& tree, const Journal& journal) {
    const bool names = session.settings().sync_subject == "names";
    const auto found = pending(git, tree, journal);
    std::vector<std::string> parts;
    parts.push_back(found.files.empty() ? "Nothing new to commit"
                                        : fmt::format("Would commit '{}'", show(subject_of(found, names))));
    const bool sends = !tree.remote.empty() && !opt.no_push;
    if (!found.files.empty() && sends) parts.back() += " and send it to " + show(tree.upstream);
    const auto apart = distance(git);
    if (tree.remote.empty()) parts.push_back(show(tree.branch) + " has no upstream, so nothing would be sent");
    if (apart && apart->ahead > 0)
        parts.push_back(fmt::format("{} to send", count_of(static_cast<std::size_t>(apart->ahead), "earlier commit")));
    if (apart && apart->behind > 0)
        parts.push_back(
            fmt::format("{} to take over, as of the last fetch", count_of(static_cast<std::size_t>(apart->behind), "commit")));
    session.wrote("sync", join(parts, "; ") + ".", {}, fmt::format("\"would_commit\":{}", found.changes.size()));
}

/// What is gone on to be told although git was stopped by something.
[[noreturn]] void fail_with(Session& session, const Announcement& news, const Error& error) {
    for (const auto& line : news.lines) session.note(line);
    throw error;
}

Intake take_in(Session& session, const Journal& journal) {
    auto store = open_data_file(session);
    auto taken = take_in_all(session, journal, store);
    store.commit();
    return std::move(taken.intake);
}

void run_exchange(const SyncOptions& opt, Session& session) {
    const auto journal = journal_of(session);
    const auto git = git_at(session, journal.directory());
    const SyncLock lock(journal.directory() + "/relnet.journal", patience_s);
    const auto tree = tree_around(session, git);
    check_is_free(git, tree);
    if (session.globals().dry_run) return preview(opt, session, git, tree, journal);
    if (const auto advice = untracking(session); !advice.empty())
        session.note("relnet: " + advice);
    else if (const auto unwise = misplaced(session); !unwise.empty())
        session.note("relnet: " + unwise);
    std::vector<Intake> arrivals = {take_in(session, journal)};
    ExchangeOptions options;
    options.push = !opt.no_push;
    options.names = session.settings().sync_subject == "names";
    options.seed = session.world().seed;
    options.before_push = [&](const std::string& url) { check_remote(opt, session, url); };
    options.progress = session.world().progress;
    Exchanged done;
    std::optional<Error> blocked;
    try {
        exchange(git, tree, journal, options, done);
    } catch (const Error& error) {
        blocked = error;
    }
    auto store = open_data_file(session);
    arrivals.push_back(take_in_all(session, journal, store).intake);
    store.commit();
    auto news = announce(session, store, journal, arrivals);
    if (blocked) fail_with(session, news, *blocked);
    auto text = sentence_of(opt, git, tree, done, !news.lines.empty());
    for (const auto& line : news.lines) text += (text.empty() ? "" : "\n") + line;
    JsonWriter json;
    json.object()
        .key("committed")
        .number(static_cast<std::int64_t>(done.changes))
        .key("received")
        .flag(done.received)
        .key("sent")
        .flag(done.sent);
    const auto members = json.key("upstream").text_or_null(tree.upstream).end().take();
    session.wrote("sync", text, news.people, members.substr(1, members.size() - 2) + ',' + news.json);
}

/// What each part may be given.
void check_words(const SyncOptions& opt) {
    const auto refuse = [&](const std::string& what, const std::string& instead) { fail(Exit::usage, what, instead); };
    const std::size_t most = opt.what == "init" ? 1 : opt.what == "resolve" ? 2 : 0;
    if (opt.words.size() > most) refuse(fmt::format("'{}' is one word too many", show(opt.words[most])), "relnet sync --help");
    if (opt.has_device && opt.what != "init") refuse("--device is for the beginning", "relnet sync init --device NAME");
    if (opt.has_to && opt.what != "resolve") refuse("--to settles a conflict", "relnet sync resolve N --to VALUE");
    if ((opt.all || opt.drop) && opt.what != "recover")
        refuse("--all and --drop are for what was kept aside", "relnet sync recover --all");
    if (opt.all && opt.drop) refuse("--all and --drop say two things", "leave out one of them");
    if (opt.no_push && !opt.what.empty()) refuse("--no-push is for relnet sync itself", "relnet sync --no-push");
    if (opt.public_ok && !opt.what.empty() && opt.what != "init")
        refuse("--public-ok is for relnet sync and its init", "relnet sync --public-ok");
}

void run(const SyncOptions& opt, Session& session) {
    check_words(opt);
    const Stoppable stoppable("stopped; everything is saved here");
    if (opt.what == "init") return sync_init(opt, session);
    if (opt.what == "status") return sync_status(session);
    if (opt.what == "conflicts") return sync_conflicts(session);
    if (opt.what == "resolve") return sync_resolve(opt, session);
    if (opt.what == "recover") return sync_recover(opt, session);
    if (opt.what == "tidy") return sync_tidy(session);
    run_exchange(opt, session);
}

struct Typed : SyncOptions {
    std::optional<std::string> device_name, value;
};

Action setup(Args& args) {
    auto opt = std::make_shared<Typed>();
    args.operand("what", opt->what, Means::text, "init, status, conflicts, resolve, recover or tidy; without it: sync now",
                 false);
    args.choices({"init", "status", "conflicts", "resolve", "recover", "tidy"});
    args.operands("arguments", opt->words, Means::directory,
                  "For init the directory; for resolve the conflict's number, and the value's");
    args.flag("--no-push", opt->no_push, "Commit and fetch, but send nothing");
    args.flag("--public-ok", opt->public_ok, "The remote may be read by anybody");
    args.option("--device", opt->device_name, "NAME", "init: the name of this device from now on");
    args.option("--to", opt->value, "VALUE", "resolve: neither value, but this one");
    args.flag("--all", opt->all, "recover: bring all of it back");
    args.flag("--drop", opt->drop, "recover: forget it for good");
    return [opt](Session& session) {
        opt->has_device = opt->device_name.has_value();
        opt->has_to = opt->value.has_value();
        opt->device = opt->device_name.value_or("");
        opt->to = opt->value.value_or("");
        run(*opt, session);
    };
}

}  // namespace

extern const Command sync_command{.name = "sync",
                                  .group = "Data",
                                  .summary = "Exchange what was recorded with your other machines, through git",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet sync init ~/dotfiles/relnet    # begin, once on each machine\n"
                                      "relnet sync                           # commit, fetch, merge, push\n"
                                      "relnet sync conflicts                 # what two machines said differently\n"
                                      "relnet sync resolve 1 2               # the second value holds"};

}  // namespace relnet::commands
