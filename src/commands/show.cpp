// relnet show: one contact, with everything that is known.
#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"
#include "relnet/render/list_view.hpp"
#include "relnet/render/show_view.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string who;
    std::optional<int> most;
    bool all = false;
};

std::size_t how_many(const Options& opt) {
    if (opt.all && opt.most) fail(Exit::usage, "-n and --all say two things", "leave out one of them");
    if (opt.all) return SIZE_MAX;
    return opt.most ? static_cast<std::size_t>(*opt.most) : ShowScreen{}.most;
}

/// One record for a program, where --fields or a form other than the screen asks for it.
bool wants_record(const Globals& globals) {
    return globals.list_fields || !globals.fields.empty() || (!globals.format.empty() && globals.format != "table");
}

void run(const Options& opt, Session& session) {
    const std::size_t most = how_many(opt);
    if (session.globals().list_fields) return session.list("show", contact_listing({}, session.today()), {});
    const Person person = find_person(session, opt.who);
    const Store& store = session.store();
    const ShowScreen screen{store.contact(person.id), store.interactions(person.id), most, session.today(), store.introduced_by(person.id)};
    if (session.wants_json()) return session.out(show_json(screen) + "\n");
    if (wants_record(session.globals())) {
        return session.list("show", contact_listing({screen.contact}, session.today()), {show_json(screen)});
    }
    session.page();
    session.out(show_screen(screen, session.style()));
    const bool hint = session.wants_screen() && session.settings().hints && person.state == State::active;
    if (hint && screen.interactions.empty()) session.note("Nothing is logged yet: relnet log " + person.handle + " \"...\"");
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("who", opt->who, Means::person, "A handle, name, alias, e-mail or id");
    args.option("-n,--limit", opt->most, "N", "How many interactions, the latest first (3)");
    args.flag("--all", opt->all, "All interactions");
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command show_command{.name = "show",
                                  .group = "Every day",
                                  .summary = "Show one contact with everything that is known",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet show ada           # the latest three interactions\n"
                                      "relnet show ada --all     # all of them"};

}  // namespace relnet::commands
