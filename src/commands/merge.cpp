// relnet merge: two contacts that are one person.
#include <fmt/format.h>

#include <algorithm>
#include <memory>

#include "commands/put_away.hpp"
#include "commands/sentences.hpp"
#include "commands/twins.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/domain/link.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string keep, drop;
    bool suggest = false;
};

/// Nobody is merged out of sight.
Person find(Session& session, const std::string& typed) {
    try {
        return find_person(session, typed);
    } catch (const Error& error) {
        const auto removed = people_meant(session, typed, {.active = false, .archived = false, .removed = true});
        if (error.exit != Exit::not_found || removed.empty()) throw;
        fail(Exit::refused, fmt::format("{} was removed; nobody was merged", show(removed.front().name)),
             fmt::format("first: relnet restore {}", show(removed.front().handle)));
    }
}

/// Only its own pointers: those of who was merged into it stay.
std::vector<ChangeId> pointers_of(const Store& store, const Uid& uid) {
    std::vector<ChangeId> ids;
    const auto own = fold(store.changes_of(uid));
    const auto into = own.fields.find("into");
    if (into == own.fields.end()) return ids;
    for (const auto& write : into->second) ids.push_back(write.id);
    return ids;
}

MergeSide side_of(const Store& store, const Person& person, const Folded& state) {
    const auto via = as_uid(state.field("via"));
    const auto introducer = via ? store.person(*via) : std::nullopt;
    return {person.uid,
            state,
            pointers_of(store, person.uid),
            person.schedule.planned.has_value(),
            person.schedule.snoozed_until.has_value(),
            introducer ? std::optional(introducer->uid) : std::nullopt};
}

std::string state_text(const Person& before, const Person& other, const Person& now) {
    if (before.state == other.state) return "";
    if (before.state != now.state)
        return fmt::format("{} is {} now, as {} was.\n", show(now.name), to_word(now.state), show(other.name));
    return fmt::format("{} stays {}; {} was {}.\n", show(now.name), to_word(now.state), show(other.name), to_word(other.state));
}

/// Links that both have to the same third person: that of `keep` stays.
void end_doubled_links(const Store& store, const Person& keep, const Person& drop, std::vector<Change>& changes) {
    const auto mine = store.contact(keep.id).links;
    for (const auto& link : store.contact(drop.id).links) {
        const bool doubled = std::ranges::any_of(mine, [&](const Link& one) {
            return one.other.uid == link.other.uid && one.as == link.as && (one.from_here == link.from_here || is_mutual(link.as));
        });
        if (doubled)
            changes.push_back({.op = Op::del, .of = link.uid, .re = {drop.uid, link.other.uid}, .who = list_of({drop.name, link.other.name})});
    }
}

void merge(const Options& opt, Session& session) {
    Store& store = session.store();
    const auto keep = find(session, opt.keep), drop = find(session, opt.drop);
    const auto named = [](const Person& person) { return fmt::format("{} ({})", show(person.name), show(person.handle)); };
    if (keep.id == drop.id) return session.wrote("merge", fmt::format("Already one: {}.", named(keep)), {});
    const auto mine = store.state_of(keep.uid), theirs = store.state_of(drop.uid);
    auto merging = merge_contacts(side_of(store, keep, mine), side_of(store, drop, theirs));
    const auto moves = what_moves(store, keep, drop), stays = what_stays(store, merging, mine, theirs, session.today());
    end_doubled_links(store, keep, drop, merging.changes);
    session.apply(std::move(merging.changes));
    const auto now = reread(session, {keep});
    session.wrote("merge",
                  fmt::format("Merged {} into {}{}{}\n{}{}{} {}", named(drop), named(keep), moves.empty() ? "." : ": ", moves,
                              stays.empty() ? "" : "Kept: " + stays + ".\n", state_text(keep, drop, now.front()),
                              next_sentence(now, session.today()), undo_hint),
                  references(now));
}

void run(const Options& opt, Session& session) {
    if (opt.suggest) {
        if (!opt.keep.empty())
            fail(Exit::usage, "--suggest takes no names", "relnet merge --suggest    or: relnet merge KEEP DROP");
        return suggest_merges(session);
    }
    if (opt.drop.empty()) {
        fail(Exit::usage, opt.keep.empty() ? "who is one person?" : "with whom?",
             fmt::format("relnet merge {} DROP    likely ones: relnet merge --suggest",
                         opt.keep.empty() ? "KEEP" : show(opt.keep)));
    }
    session.will_write();
    merge(opt, session);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("keep", opt->keep, Means::person, "Who stays: the handle and the values of this one are kept", false);
    args.operand("drop", opt->drop, Means::person, "Who becomes a part of it, with the whole history", false);
    args.flag("--suggest", opt->suggest, "List who is most likely here twice, and why");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command merge_command{.name = "merge",
                                   .group = "People",
                                   .summary = "Make two contacts one, with the history of both",
                                   .access = Access::read,
                                   .setup = setup,
                                   .examples =
                                       "relnet merge --suggest              # who is most likely here twice\n"
                                       "relnet merge ada ada-2 --dry-run    # what would become of it\n"
                                       "relnet merge ada ada-2              # ada stays; undo splits them again"};

}  // namespace relnet::commands
