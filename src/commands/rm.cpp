// relnet rm: remove people, so that they can come back; or erase them.
#include <fmt/format.h>

#include <memory>

#include "commands/purge.hpp"
#include "commands/put_away.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"

namespace relnet::commands {
namespace {

constexpr PeopleQuery removed_only = {.active = false, .archived = false, .removed = true};

struct Options {
    std::vector<std::string> who;
    bool purge = false;
};

Person only(Session& session, const std::string& typed, const std::vector<Person>& people, const std::string& command) {
    if (people.size() > 1) fail_ambiguous(session, typed, people, command);
    return people.front();
}

/// Whoever is removed already is found too, but only where nobody else is meant.
Person find(Session& session, const std::string& typed) {
    try {
        return find_person(session, typed);
    } catch (const Error& error) {
        const auto removed = people_meant(session, typed, removed_only);
        if (error.exit != Exit::not_found || removed.empty()) throw;
        return only(session, typed, removed, "rm");
    }
}

/// What is erased must be named beyond doubt: a removed contact counts as much as another.
Person find_to_purge(Session& session, const std::string& typed) {
    const auto meant = people_meant(session, typed, {.active = true, .archived = true, .removed = true});
    return meant.empty() ? find_person(session, typed) : only(session, typed, meant, "rm --purge");
}

void remove(Session& session, const std::vector<Person>& people) {
    std::vector<Person> there, already;
    for (const auto& person : people) (person.state == State::removed ? already : there).push_back(person);
    const auto as_it_was = fmt::format("Already so: {} {} removed.", some_names(already), already.size() == 1 ? "is" : "are");
    if (there.empty()) return session.wrote("rm", as_it_was, {});
    std::vector<Change> changes;
    std::vector<std::string> handles;
    for (const auto& person : there) {
        changes.push_back({.op = Op::del, .of = person.uid, .re = {person.uid}, .who = person.name});
        handles.push_back(show(person.handle));
    }
    session.apply(std::move(changes));
    session.wrote("rm",
                  fmt::format("Removed {}. Back: relnet restore {}\n{}{}", some_names(there),
                              handles.size() > 5 ? "WHO" : join(handles, ","), already.empty() ? "" : as_it_was + ' ', undo_hint),
                  references(there));
}

void run(const Options& opt, Session& session) {
    std::vector<Person> people;
    for (const auto& name : single_names(opt.who))
        add_person(people, opt.purge ? find_to_purge(session, name) : find(session, name));
    if (opt.purge) return purge(session, people);
    remove(session, people);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operands("who", opt->who, Means::people, "Whom to remove, separated by spaces or commas", true);
    args.flag("--purge", opt->purge, "Erase them from the file for ever, with all that concerns nobody else");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command rm_command{.name = "rm",
                                .group = "People",
                                .summary = "Remove people; undo and restore bring them back",
                                .access = Access::write,
                                .setup = setup,
                                .examples =
                                    "relnet rm ada            # hidden everywhere: relnet restore ada\n"
                                    "relnet rm ada --purge    # erased from the file, for ever"};

}  // namespace relnet::commands
