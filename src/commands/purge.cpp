#include "commands/purge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

#include "commands/put_away.hpp"
#include "commands/sentences.hpp"
#include "commands/sync_parts.hpp"
#include "relnet/base/file.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"

namespace relnet::commands {
namespace {

/// What will be written, and what it comes to.
struct Plan {
    std::vector<Change> changes;
    std::map<std::string, std::size_t> erased;  ///< by kind
    std::size_t shared = 0;                     ///< interactions with others, which stay
};

/// The people with all that was merged into them: each has changes of its own.
std::set<Uid> members_of(const Store& store, const std::vector<Person>& people) {
    std::set<Uid> members, merged;
    for (const auto& person : people) members.insert(person.uid);
    store.each_change([&](const Change& change) {
        if (change.set.contains("into")) merged.insert(change.of);
    });
    for (const auto& uid : merged) {
        const auto stands = store.person(uid);
        if (stands && members.contains(stands->uid)) members.insert(uid);
    }
    return members;
}

class Planner {
public:
    Planner(const Store& store, std::set<Uid> members) : store_(store), members_(std::move(members)) {}

    Plan run() {
        std::set<Uid> concerned, introduced;
        store_.each_change([&](const Change& change) {
            if (members_.contains(change.of)) return;
            if (std::ranges::any_of(change.re, [&](const Uid& uid) { return members_.contains(uid); }))
                concerned.insert(change.of);
            const auto via = change.set.find("via");
            if (via != change.set.end() && is_member(via->second)) introduced.insert(change.of);
        });
        for (const auto& uid : members_) plan_.changes.push_back({.op = Op::forget, .of = uid, .re = {uid}});
        for (const auto& uid : concerned) weigh(uid);
        for (const auto& uid : introduced) unlink(uid);
        return std::move(plan_);
    }

private:
    bool is_member(const Value& value) const {
        const auto uid = as_uid(value);
        return uid && members_.contains(*uid);
    }

    void weigh(const Uid& uid) {
        const auto changes = store_.changes_of(uid);
        const auto now = fold(changes);
        if (now.forgotten || now.kind == "contact") return;
        std::set<Uid> re;
        for (const auto& change : changes) re.insert(change.re.begin(), change.re.end());
        Change drop{.op = Op::drop, .of = uid, .re = {re.begin(), re.end()}};
        std::size_t others = 0;
        for (const auto& with : now.elements("with")) {
            if (is_member(with))
                drop.drop["with"][element_key("with", with)] = {};
            else
                ++others;
        }
        const bool hers_alone = std::ranges::includes(members_, re);
        if (now.kind != "interaction" ? now.kind == "link" || hers_alone : hers_alone || others == 0) {
            if (!now.removed) ++plan_.erased[now.kind];
            plan_.changes.push_back({.op = Op::forget, .of = uid, .re = drop.re});
        } else if (!now.removed && !drop.drop.empty()) {
            ++plan_.shared;
            plan_.changes.push_back(std::move(drop));
        }
    }

    void unlink(const Uid& uid) {
        const auto now = store_.state_of(uid);
        if (!is_member(now.field("via"))) return;
        Change change{.op = Op::set, .of = uid, .re = {uid}, .who = as_text(now.field("name")).value_or("")};
        change.set["via"] = Value{};
        plan_.changes.push_back(std::move(change));
    }

    const Store& store_;
    std::set<Uid> members_;
    Plan plan_;
};

/// "12 interactions, 2 notes"; empty where there is nothing.
std::string extent(const Plan& plan) {
    std::vector<std::string> parts;
    for (const char* kind : {"interaction", "note", "promise", "link"}) {
        if (const auto found = plan.erased.find(kind); found != plan.erased.end()) parts.push_back(count_of(found->second, kind));
    }
    return list_of(parts);
}

void ask(Session& session, const std::vector<Person>& people, const Plan& plan) {
    if (session.globals().yes || session.globals().dry_run) return;
    const auto more = extent(plan);
    // Two lines: the answer stands with its question at any width.
    const auto question = fmt::format("Erase {}{} for ever?\nNothing brings it back. (y/N) ", some_names(people),
                                      more.empty() ? "" : ", with " + more + ",");
    const auto answer = lower_ascii(trim(session.ask(question, "--yes")));
    if (answer == "y" || answer == "yes") return;
    const auto who = people.size() == 1 ? people.front().handle : "WHO";
    fail(Exit::refused, "nothing was erased", fmt::format("out of sight is enough? relnet archive {0}, or: relnet rm {0}", who));
}

bool holds(const std::string& directory, std::string_view ending) {
    return is_directory(directory) &&
           std::ranges::any_of(directory_names(directory), [&](const auto& name) { return name.ends_with(ending); });
}

/// Copies that were made before still hold everything, and the editor's drafts may hold some.
std::string copies_warning(Session& session) {
    if (session.globals().demo) return "";
    const auto backups = backup_directory(session.world()), drafts = parent_of(backups) + "/drafts";
    const auto short_name = [&](const std::string& path) { return show(short_path(session.world(), path)); };
    auto text = holds(backups, ".db") ? fmt::format("Backups made before still hold it: {}.\n", short_name(backups))
                                      : "Copies of the file made elsewhere, if any, still hold it.\n";
    if (!session.store().remembered("journal").empty())
        text += fmt::format("Lines in the journal and in git's history still hold it: {}.\n", short_name(journal_place(session)));
    if (holds(drafts, "")) text += fmt::format("Texts kept from the editor may hold some of it: {}.\n", short_name(drafts));
    return text;
}

}  // namespace

void purge(Session& session, const std::vector<Person>& people) {
    Store& store = session.store();
    const auto plan_now = [&] { return Planner(store, members_of(store, people)).run(); };
    ask(session, people, plan_now());
    auto plan = plan_now();
    const auto what = extent(plan);
    const auto shared = plan.shared == 0
                            ? ""
                            : fmt::format("{} with others stay{}, without {}.\n", count_of(plan.shared, "interaction"),
                                          plan.shared == 1 ? "s" : "", some_names(people));
    session.apply(std::move(plan.changes));
    store.scrub();
    session.wrote("rm",
                  fmt::format("Erased {}{}.\n{}{}No undo brings it back.", some_names(people),
                              what.empty() ? "" : ", with " + what, shared, copies_warning(session)),
                  references(people));
}

}  // namespace relnet::commands
