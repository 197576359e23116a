// relnet prep: one screen before a meeting.
#include <algorithm>
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/prep_view.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string who;
};

/// What was recorded of the contact after the command that recorded the last talk.
std::vector<Renewal> since_last_talk(const Store& store, const Contact& contact, const std::vector<Interaction>& talks) {
    const auto last = std::ranges::find(talks, true, &Interaction::answered);
    if (last == talks.end()) return {};
    const auto recorded = store.changes_of(last->uid);
    if (recorded.empty()) return {};
    const auto moment = std::ranges::min(recorded, {}, &Change::id).id.time;
    const auto now = store.changes_of(contact.uid);
    auto then = now;
    std::erase_if(then, [&](const Change& change) { return change.id.time > moment; });
    if (std::ranges::find(then, Op::create, &Change::op) == then.end()) return {};
    return renewals(fold(then), fold(now));
}

void run(const Options& opt, Session& session) {
    const Store& store = session.store();
    const auto person = find_person(session, opt.who);
    PrepScreen screen{.contact = store.contact(person.id),
                      .interactions = store.interactions(person.id),
                      .renewals = {},
                      .introduced = store.introduced_by(person.id),
                      .today = session.today()};
    screen.renewals = since_last_talk(store, screen.contact, screen.interactions);
    if (session.wants_json()) return session.out(prep_json(screen) + "\n");
    session.out(prep_screen(screen, session.style()));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::person, "Whom you are about to meet");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command prep_command{.name = "prep",
                                  .group = "Insight",
                                  .summary = "Show what to know before a meeting",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples = "relnet prep ada    # the last talks, the agenda, what was promised"};

}  // namespace relnet::commands
