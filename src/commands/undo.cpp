// relnet undo: take back what this machine did last.
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
    const auto most = how_many_commands(opt.number, "undo");
    begin_taking_back(session, "undo");
    const auto taken = take_back(session, most, "undo", [&](std::size_t n) { return session.store().undoable(n); });
    tell(session, taken, "undo", "undone", "Do it again: relnet redo");
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("n", opt->number, Means::number, "How many commands of this machine, the last first (1)", false);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command undo_command{.name = "undo",
                                  .group = "Data",
                                  .summary = "Take back the last command",
                                  .access = Access::read,
                                  .setup = setup,
                                  .examples =
                                      "relnet undo      # the last command; again: the one before it\n"
                                      "relnet undo 3    # the last three"};

}  // namespace relnet::commands
