// relnet help: the man page where one is installed, else what the command itself says.
#include <fmt/format.h>
#include <memory>

#include "relnet/base/process.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/help.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {
namespace {

struct Options {
    std::string command;
};

bool opened_man_page(const Session& session, std::string_view name) {
    if (!session.world().out_is_terminal || session.globals().no_pager) return false;
    const std::string page = fmt::format("relnet-{}", name);
    const Finished where = capture_program({"man", "-w", page}, 4096, true);
    if (!where.started || where.status != 0 || where.out.empty()) return false;
    return run_program({"man", page}).status == 0;
}

void run(const Options& opt, Session& session) {
    // For a program, help is the record of every command and option.
    if (session.wants_json() && (opt.command.empty() || find_command(session.commands(), opt.command))) {
        return session.out(spec(session.commands()) + "\n");
    }
    if (opt.command.empty()) {
        session.page();
        return session.out(overview(session.commands(), session.style()));
    }
    const Command* command = find_command(session.commands(), opt.command);
    if (!command) unknown_command(session.commands(), opt.command);
    if (opened_man_page(session, command->name)) return;
    session.page();
    session.out(full_help(*command, session.style()));
}

Action setup(Args& args) {
    auto opt = std::make_shared<Options>();
    args.operand("command", opt->command, Means::command, "The command to tell of", false);
    return [opt](Session& session) { run(*opt, session); };
}

}  // namespace

extern const Command help_command{.name = "help",
                                  .group = "Tool",
                                  .summary = "Show how to use relnet, or one command",
                                  .access = Access::none,
                                  .setup = setup,
                                  .examples = "relnet help log    # everything about one command"};

}  // namespace relnet::commands
