// relnet redo: do again what undo took back.
#include <memory>

#include "commands/taking_back.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string number;
};

void run(const Options& opt, Session& session) {
    const auto most = how_many_commands(opt.number, "redo");
    begin_taking_back(session, "redo");
    const auto taken = take_back(session, most, "redo", [&](std::size_t n) { return session.store().redoable(n); });
    tell(session, taken, "redo", "redone", "Take it back: relnet undo");
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("n", opt->number, Means::number, "How many commands, the one undone last first (1)", false);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command redo_command{.name = "redo",
                                  .group = "Data",
                                  .summary = "Do again what undo took back",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples = "relnet redo    # the command that was undone last"};

}  // namespace relnet::commands
