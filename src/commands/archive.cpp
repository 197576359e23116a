// relnet archive: put people out of sight, with all that is known of them.
#include <fmt/format.h>

#include <memory>

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
    bool gone = false;
};

/// Gone is further than archived.
bool is_away(const Person& person, bool gone) {
    return person.state == State::gone || (!gone && person.state == State::archived);
}

std::string already_text(const std::vector<Person>& people) {
    std::vector<std::string> parts;
    for (const auto& person : people) parts.push_back(fmt::format("{} is {}", show(person.name), to_word(person.state)));
    return "Already so: " + list_of(parts) + '.';
}

std::string handles_of(const std::vector<Person>& people) {
    std::vector<std::string> handles;
    for (const auto& person : people) handles.push_back(show(person.handle));
    return join(handles, ",");
}

void run(const Options& opt, Session& session) {
    std::vector<Person> away, already;
    std::vector<Change> changes;
    for (const auto& person : find_people(session, opt.who)) {
        (is_away(person, opt.gone) ? already : away).push_back(person);
    }
    if (away.empty()) return session.wrote("archive", already_text(already), {});
    for (const auto& person : away) {
        changes.push_back({.op = Op::set, .of = person.uid, .re = {person.uid}, .who = person.name});
        changes.back().set["state"] = text_value(opt.gone ? "gone" : "archived");
    }
    session.apply(std::move(changes));
    const auto what = opt.gone ? " as gone: never due again, and no birthdays" : ": out of sight, the history kept";
    auto text = fmt::format("Archived {}{}. Back: relnet restore {}\n", some_names(away), what,
                            away.size() > 5 ? "WHO" : handles_of(away));
    if (!already.empty()) text += already_text(already) + ' ';
    session.wrote("archive", text + undo_hint, references(away));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operands("who", opt->who, Means::people, "Whom to put away, separated by spaces or commas", true);
    args.flag("--gone", opt->gone, "Dead, or not to be contacted: never prompts again, not even by a birthday");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command archive_command{.name = "archive",
                                     .group = "People",
                                     .summary = "Put people out of sight and keep their history",
                                     .access = Access::write,
                                     .setup = setup,
                                     .examples =
                                         "relnet archive ada grace     # not due any more, still found by name\n"
                                         "relnet archive omar --gone    # never prompts again"};

}  // namespace relnet::commands
