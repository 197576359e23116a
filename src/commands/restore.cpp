// relnet restore: bring people back who were archived, gone or removed.
#include <fmt/format.h>

#include <memory>

#include "commands/new_contact.hpp"
#include "commands/put_away.hpp"
#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::vector<std::string> who;
};

/// Whoever is out of sight goes before who is not.
Person find(Session& session, const std::string& typed) {
    const auto away = people_meant(session, typed, {.active = false, .archived = true, .removed = true});
    if (away.empty()) return find_person(session, typed);
    if (away.size() > 1) fail_ambiguous(session, typed, away, "restore");
    return away.front();
}

/// A removed contact holds no handle, so somebody else may have it by now. Gives what to say of it.
std::string give_handle(Session& session, const Person& person, Change& change) {
    const auto holders = session.store().with_key(Key::handle, fold(person.handle));
    if (person.state != State::removed || holders.empty()) return "";
    const auto handle = handle_for(session, person.name, person.uid);
    change.set["handle"] = text_value(handle);
    return fmt::format("\nThe handle {} is that of {} by now, so {} is {}.", show(person.handle), show(holders.front().name),
                       show(person.name), show(handle));
}

std::string bring_back(Session& session, const Person& person) {
    Change change{
        .op = person.state == State::removed ? Op::keep : Op::set, .of = person.uid, .re = {person.uid}, .who = person.name};
    if (!session.store().state_of(person.uid).field("state").is_null()) change.set["state"] = Value{};
    auto remark = give_handle(session, person, change);
    session.apply({std::move(change)});
    return remark;
}

void run(const Options& opt, Session& session) {
    std::vector<Person> people, back, already;
    for (const auto& name : single_names(opt.who)) add_person(people, find(session, name));
    std::string remarks;
    for (const auto& person : people) {
        if (person.state == State::active) {
            already.push_back(person);
            continue;
        }
        remarks += bring_back(session, person);
        back.push_back(person);
    }
    const auto as_it_was = fmt::format("Already so: {} {} active.", some_names(already), already.size() == 1 ? "is" : "are");
    if (back.empty()) return session.wrote("restore", as_it_was, {});
    const auto now = reread(session, back);
    const auto next = next_sentence(now, session.today());
    session.wrote("restore",
                  fmt::format("Restored {}. {}{}{}\n{}", some_names(now), next, remarks, already.empty() ? "" : '\n' + as_it_was,
                              undo_hint),
                  references(now));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operands("who", opt->who, Means::people, "Whom to bring back, separated by spaces or commas", true);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command restore_command{.name = "restore",
                                     .group = "People",
                                     .summary = "Bring back who was archived, gone or removed",
                                     .access = Access::write,
                                     .setup = setup,
                                     .examples =
                                         "relnet restore ada\n"
                                         "relnet restore ada grace    # both, or neither"};

}  // namespace relnet::commands
