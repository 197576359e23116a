// relnet help: the man page, also where relnet is not installed, else what the command itself says.
#include <fmt/format.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "relnet/base/file.hpp"
#include "relnet/base/process.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/args.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/help.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {
namespace {

constexpr std::size_t largest_page = 1 << 20;

struct Options {
    std::string command;
};

struct Page {
    std::string name;
    char section = '1';
};

/// Pages that are not a command's, by the word that asks for them. A command's name always means the command.
std::optional<Page> topic(std::string_view word) {
    static const std::pair<std::string_view, Page> topics[] = {{"relnet", {"relnet", '1'}},
                                                               {"json", {"relnet-json", '7'}},
                                                               {"journal", {"relnet-journal", '5'}},
                                                               {"machines", {"relnet-machines", '7'}},
                                                               {"dates.7", {"relnet-dates", '7'}},
                                                               {"config.5", {"relnet-config", '5'}}};
    const auto* const at = std::ranges::find(topics, word, &std::pair<std::string_view, Page>::first);
    return at == std::end(topics) ? std::nullopt : std::optional(at->second);
}

/// The page that came with this program: installed beside it, or in the directory where it was built.
std::optional<std::string> page_file(const Session& session, const Page& page) {
    const std::string program = session.world().program_path();
    if (program.empty()) return {};
    const std::string directory = parent_of(program), name = fmt::format("{}.{}", page.name, page.section);
    const std::string installed = fmt::format("{}/share/man/man{}/{}", parent_of(directory), page.section, name);
    for (const auto& path : {installed + ".gz", installed, fmt::format("{}/man/{}", directory, name)}) {
        if (exists(path)) return path;
    }
    return {};
}

/// How `man` is asked for a page; nothing where there is none.
std::optional<std::vector<std::string>> man_words(const Session& session, const Page& page) {
    std::vector<std::string> words{"man"};
    // Set but empty is off, as everywhere in relnet; man would take its own.
    if (const auto pager = session.world().variable("RELNET_PAGER"))
        words.insert(words.end(), {"-P", trim(*pager).empty() ? "cat" : *pager});
    if (const auto file = page_file(session, page)) {
        words.insert(words.end(), {"-l", *file});
        return words;
    }
    const std::string section(1, page.section);
    const Finished where = capture_program({"man", "-w", section, page.name}, 4096, true);
    if (!where.started || where.status != 0 || where.out.empty()) return {};
    words.insert(words.end(), {section, page.name});
    return words;
}

/// False where the page could not be shown, so that something else is. Who ends `man` by a signal has seen enough.
bool opened_man_page(const Session& session, const Page& page) {
    if (!session.world().out_is_terminal || session.globals().no_pager) return false;
    const auto words = man_words(session, page);
    if (!words) return false;
    const Finished shown = run_program(*words);
    return shown.started && (shown.status == 0 || shown.status > 128);
}

/// A page without a command has no other text than its own.
void show_topic(Session& session, const Page& page) {
    if (opened_man_page(session, page)) return;
    const auto words = man_words(session, page);
    const Finished text = words ? capture_program(*words, largest_page, true) : Finished{};
    if (!text.started || text.status != 0)
        fail(Exit::output,
             fmt::format("the page {}({}) can't be shown: it or the program 'man' is missing", page.name, page.section),
             "all commands: relnet help");
    session.page();
    session.out(text.out);
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
    if (!command) {
        if (const auto page = topic(opt.command)) return show_topic(session, *page);
        unknown_command(session.commands(), opt.command);
    }
    if (opened_man_page(session, {fmt::format("relnet-{}", command->name)})) return;
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
