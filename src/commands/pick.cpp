// relnet pick: one handle, chosen at the terminal.
#include "relnet/cli/pick.hpp"

#include <memory>

#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/filter.hpp"

namespace relnet::commands {
namespace {

std::vector<Person> candidates(const FilterOptions& typed, const Session& session) {
    auto people = select(parse_filter(typed, session), session.store());
    if (!people.empty()) return people;
    if (session.store().is_empty()) fail(Exit::not_found, "nobody is here yet", "add someone: relnet add \"Ada Lovelace\"");
    fail(Exit::not_found, "nobody matches", "everybody: relnet list");
}

void run(const FilterOptions& typed, Session& session) {
    const auto person = pick_person(session, candidates(typed, session));
    if (!session.wants_json()) return session.out(person.handle + session.globals().record_end);
    JsonWriter json;
    json.object().key("schema").text("relnet.pick/1").key("contact").person(reference(person));
    session.out(json.take() + "\n");
}

Action setup(Args& args) {
    auto typed = std::make_shared<FilterOptions>();
    args.filter(*typed);
    return [typed](Session& session) { run(*typed, session); };
}

}  // namespace

extern const Command pick_command{.name = "pick",
                                  .group = "Tool",
                                  .summary = "Choose somebody from a list, and print the handle",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet pick                         # who was in touch last comes first; Enter for none\n"
                                      "relnet log \"$(relnet pick +work)\"   # config ui.picker = \"fzf\" picks through fzf"};

}  // namespace relnet::commands
