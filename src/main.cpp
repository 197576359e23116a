// The world outside: clock, environment, terminal and streams. All else happens in relnet::run.
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "relnet/base/machine.hpp"
#include "relnet/base/process.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/base/stream.hpp"
#include "relnet/base/terminal.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/world.hpp"

#define COMMAND(name) extern const Command name##_command;
namespace relnet::commands {
#include "commands/commands.def"
}  // namespace relnet::commands
#undef COMMAND

namespace {

#define COMMAND(name) &relnet::commands::name##_command,
constexpr const relnet::Command* commands[] = {
#include "commands/commands.def"
};
#undef COMMAND

int output_error = 0;  // of standard output; what is written early meets it first

relnet::Day local_day(std::time_t now) {
    std::tm parts{};
    localtime_r(&now, &parts);
    return {parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday};
}

std::optional<std::string> variable(std::string_view name) {
    const char* value = std::getenv(std::string(name).c_str());
    return value ? std::optional<std::string>(value) : std::nullopt;
}

void renew(relnet::World& world) {
    std::timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    world.now_ms = std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1000000;
    world.seed = relnet::random_bits();
}

relnet::World the_world() {
    relnet::World world;
    renew(world);
    world.renew = renew;
    world.today = local_day(world.now_ms / 1000);
    world.host = relnet::host_name();
    world.machine = relnet::machine_id();
    world.in_is_terminal = isatty(0);
    world.out_is_terminal = isatty(1);
    world.err_is_terminal = isatty(2);
    if (const auto size = world.out_is_terminal ? relnet::window_size(1) : std::nullopt) {
        world.terminal_width = size->first;
        world.terminal_height = size->second;
    }
    world.variable = variable;
    world.program_path = relnet::program_path;
    world.read_input = [](std::size_t limit) { return relnet::read_all(0, limit); };
    world.read_piece = [](std::size_t most) { return relnet::read_some(0, most); };
    world.ask = [](std::string_view question) {
        relnet::write_all(2, question);
        return relnet::read_line(0);
    };
    world.ask_key = [terminal = world.in_is_terminal](std::string_view question) {
        return terminal ? relnet::read_key(0, 2, question) : relnet::read_line(0);
    };
    world.warn_early = [](std::string_view text) { relnet::write_all(2, text); };
    world.write_early = [](std::string_view text) { output_error = output_error ? output_error : relnet::write_all(1, text); };
    if (world.err_is_terminal) {
        world.progress = [](std::string_view line) { relnet::write_all(2, "\r\033[K" + std::string(line)); };
    }
    return world;
}

// Without a pager that can be started the output goes as it is. One that fails has shown what it has shown.
int output_through_pager(const relnet::Result& result) {
    setenv("LESS", "FRX", 0);  // PAGER=less alone would show the colours as what they are made of
    const auto pager = relnet::feed_program(relnet::words(result.page), result.out);
    if (pager.started && pager.status == 0) return result.exit;
    const auto what = "relnet: the pager '" + relnet::show(result.page) + "' ";
    const auto why = pager.started ? "failed with " + std::to_string(pager.status) : std::string("could not be started");
    relnet::write_all(2, what + why + "\n  do without: relnet --no-pager\n");
    if (!pager.started && output_error == 0) output_error = relnet::write_all(1, result.out);
    return 1;
}

int output(const relnet::Result& result) {
    if (!result.page.empty()) return output_through_pager(result);
    if (output_error == 0) output_error = relnet::write_all(1, result.out);
    return result.exit;
}

int deliver(const relnet::Result& result) {
    const int exit = output(result);
    const int signal = relnet::signal_of(exit);
    // Behind the ^C that the terminal shows.
    if (signal == SIGINT && isatty(2)) relnet::write_all(2, "\n");
    relnet::write_all(2, result.err);
    if (signal != 0) relnet::end_by(signal);
    if (output_error == 0) return exit;
    const std::string what = result.saved ? "saved, but the output could not be written: " : "the output could not be written: ";
    if (output_error != EPIPE) relnet::write_all(2, "relnet: " + what + std::strerror(output_error) + "\n");
    return 1;
}

}  // namespace

int main(int count, char** words) {
    relnet::hold_standard_streams();
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    // Never destroyed: the process ends here, and to give its memory back piece by piece costs `due` a twentieth of its time.
    static const auto& result = *new relnet::Result(relnet::run(commands, {words + 1, words + count}, the_world()));
    return deliver(result);
}
