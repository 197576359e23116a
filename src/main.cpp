// The world outside: clock, environment, terminal and streams. All else happens in relnet::run.
#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>

#include "relnet/base/process.hpp"
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

std::string program_path() {
    char path[4096];
    const auto length = readlink("/proc/self/exe", path, sizeof path);
    return length > 0 ? std::string(path, static_cast<std::size_t>(length)) : std::string();
}

std::string machine_id() {
    const int file = open("/etc/machine-id", O_RDONLY | O_CLOEXEC);
    const std::string id = relnet::read_some(file, 64);
    if (file >= 0) close(file);
    return std::string(relnet::trim(id));
}

void renew(relnet::World& world) {
    std::timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    world.now_ms = std::int64_t{now.tv_sec} * 1000 + now.tv_nsec / 1000000;
    if (getrandom(&world.seed, sizeof world.seed, 0) < 0) world.seed = static_cast<std::uint64_t>(now.tv_nsec);
}

relnet::World the_world() {
    relnet::World world;
    renew(world);
    world.renew = renew;
    world.today = local_day(world.now_ms / 1000);
    char host[256] = "";
    if (gethostname(host, sizeof host - 1) == 0) world.host = host;
    world.machine = machine_id();
    world.in_is_terminal = isatty(0);
    world.out_is_terminal = isatty(1);
    world.err_is_terminal = isatty(2);
    winsize size{};
    if (world.out_is_terminal && ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        world.terminal_width = size.ws_col;
        world.terminal_height = size.ws_row;
    }
    world.variable = variable;
    world.program_path = program_path;
    world.read_input = [](std::size_t limit) { return relnet::read_all(0, limit); };
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

// The pager's failure is told, and the output goes without it.
bool went_through_pager(const relnet::Result& result) {
    if (result.page.empty()) return false;
    if (relnet::feed_program(relnet::words(result.page), result.out).started) return true;
    relnet::write_all(2, "relnet: the pager '" + result.page + "' could not be started\n");
    return false;
}

int deliver(const relnet::Result& result) {
    const bool paged = went_through_pager(result);
    if (!paged && output_error == 0) output_error = relnet::write_all(1, result.out);
    relnet::write_all(2, result.err);
    if (output_error == 0) return !paged && !result.page.empty() ? 1 : result.exit;
    const std::string what = result.saved ? "saved, but the output could not be written: " : "the output could not be written: ";
    if (output_error != EPIPE) relnet::write_all(2, "relnet: " + what + std::strerror(output_error) + "\n");
    return 1;
}

}  // namespace

int main(int count, char** words) {
    // A closed descriptor would be given to the data file; reading /dev/null in its place still makes every write fail.
    for (int descriptor = 0; descriptor < 3; ++descriptor) {
        if (fcntl(descriptor, F_GETFD) < 0) (void)open("/dev/null", O_RDONLY);
    }
    umask(077);
    std::signal(SIGXFSZ, SIG_IGN);
    return deliver(relnet::run(commands, {words + 1, words + count}, the_world()));
}
