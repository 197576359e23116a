// relnet review: the morning round, one due contact at a time.
#include <algorithm>
#include <memory>

#include "commands/review_round.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/domain/agenda.hpp"
#include "relnet/render/due_view.hpp"

namespace relnet::commands {
namespace {

struct Options {
    FilterOptions filter;
};

/// Late and today, in the order of `due`.
std::vector<Person> due_people(const Options& opt, Session& session) {
    const Day today = session.today();
    const auto filter = parse_filter(opt.filter, session);
    if (filter.is_empty()) return session.store().due({.today = today, .with_soon = false}).late;
    if (session.store().rules().quiet_until.value_or(today) > today) return {};
    auto people = select(filter, session.store());
    std::erase_if(people, [&](const Person& person) { return !is_due_today(person, today); });
    std::ranges::sort(people, [&](const Person& a, const Person& b) { return more_urgent(a, b, today); });
    return people;
}

/// The words of `due` where nobody is; for a person only.
std::string nobody(const Options& opt, Session& session) {
    const auto filter = parse_filter(opt.filter, session);
    DueScreen screen{.today = session.today(), .filtered = !filter.is_empty()};
    screen.quiet_until = session.store().due({.today = session.today(), .count_only = true}).quiet_until;
    screen.empty_book = session.store().is_empty();
    screen.next = session.store().next_due(session.today());
    return due_screen(screen, session.style());
}

void run(const Options& opt, Session& session) {
    const auto people = due_people(opt, session);
    if (people.empty() && session.wants_screen()) return session.say(nobody(opt, session));
    if (people.empty() && !session.wants_json()) return;
    review_people(session, people);
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.filter(opt->filter);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command review_command{.name = "review",
                                    .group = "Every day",
                                    .summary = "Go through those who are due, one by one",
                                    .access = Access::read,
                                    .setup = setup,
                                    .examples =
                                        "relnet review    # a key for each: l log, s snooze, p plan, n next\n"
                                        "relnet review +friend    # friends only\n"
                                        "printf 'l coffee\\ns 2w\\n' | relnet review    # from a program, an answer a line"};

}  // namespace relnet::commands
