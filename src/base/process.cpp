#include "relnet/base/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#include <algorithm>
#include <cerrno>
#include <csignal>

#include "base/pipe.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/base/stream.hpp"

extern char** environ;

namespace relnet {
namespace {

/// The keyboard's signals are for the other program; SIGPIPE comes when that stops reading.
constexpr int not_ours[] = {SIGINT, SIGQUIT, SIGPIPE};

/// What the new program's descriptors 0, 1 and 2 are; -1 leaves one as it is.
struct Streams {
    int in = -1, out = -1;
    bool no_input = false, no_output = false, no_errors = false;
    bool own_session = false;  ///< it outlives this terminal
    int err = -1;
    const char* directory = nullptr;
    char** environment = environ;
};

// 0 where it could not be started.
pid_t start(const std::vector<std::string>& words, const Streams& streams) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    posix_spawn_file_actions_init(&actions);
    posix_spawnattr_init(&attributes);
    if (streams.in >= 0) posix_spawn_file_actions_adddup2(&actions, streams.in, 0);
    if (streams.no_input) posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    if (streams.out >= 0) posix_spawn_file_actions_adddup2(&actions, streams.out, 1);
    if (streams.no_output) posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    if (streams.err >= 0) posix_spawn_file_actions_adddup2(&actions, streams.err, 2);
    if (streams.directory) posix_spawn_file_actions_addchdir_np(&actions, streams.directory);
    if (streams.no_errors) posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    sigset_t usual;
    sigemptyset(&usual);
    for (const int signal : not_ours) sigaddset(&usual, signal);
    sigaddset(&usual, SIGXFSZ);
    posix_spawnattr_setsigdefault(&attributes, &usual);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | (streams.own_session ? POSIX_SPAWN_SETSID : 0));
    pid_t child = 0;
    if (posix_spawnp(&child, arguments[0], &actions, &attributes, arguments.data(), streams.environment) != 0) child = 0;
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
    return child;
}

Finished wait_for(pid_t child) {
    Finished result;
    result.started = true;
    int status = 0;
    while (waitpid(child, &status, 0) < 0) {
        if (errno != EINTR) return result;
    }
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

bool will_come_again() { return errno == EINTR || errno == EAGAIN; }

/// What could be written of `input` is taken off it; all of it, where nobody reads any more.
void write_some(int descriptor, std::string_view& input) {
    const ssize_t written = write(descriptor, input.data(), input.size());
    if (written >= 0)
        input.remove_prefix(static_cast<std::size_t>(written));
    else if (!will_come_again())
        input = {};
}

/// Writes and reads by turns, as the program is ready: neither waits for the other for ever.
std::string exchange(Pipe& in, Pipe& out, std::string_view input, std::size_t limit) {
    std::string text;
    char bytes[4096];
    fcntl(in.end(1), F_SETFL, O_NONBLOCK);
    while (text.size() < limit) {
        if (input.empty()) in.close_end(1);
        pollfd ends[] = {{out.end(0), POLLIN, 0}, {in.end(1), POLLOUT, 0}};
        if (poll(ends, 2, -1) < 0 && errno != EINTR) break;
        if (ends[1].revents != 0) write_some(in.end(1), input);
        if (ends[0].revents == 0) continue;
        const ssize_t count = read(out.end(0), bytes, std::min(sizeof bytes, limit - text.size()));
        if (count > 0) text.append(bytes, static_cast<std::size_t>(count));
        if (count == 0 || (count < 0 && !will_come_again())) break;
    }
    return text;
}

/// The environment with what `changes` set and unset; points into both.
std::vector<char*> environment_with(const std::vector<std::string>& changes) {
    std::vector<char*> variables;
    for (char** variable = environ; *variable != nullptr; ++variable) {
        const std::string_view there = *variable;
        const auto name = there.substr(0, there.find('='));
        const bool changed =
            std::ranges::any_of(changes, [&](std::string_view change) { return change.substr(0, change.find('=')) == name; });
        if (!changed) variables.push_back(*variable);
    }
    for (const auto& change : changes) {
        if (change.find('=') != std::string::npos) variables.push_back(const_cast<char*>(change.c_str()));
    }
    variables.push_back(nullptr);
    return variables;
}

/// What is ready is taken; what is beyond the limit is dropped, so that the program never waits for us.
void take(Pipe& from, std::string& text, std::size_t limit) {
    char bytes[4096];
    const ssize_t count = read(from.end(0), bytes, sizeof bytes);
    if (count > 0) text.append(bytes, std::min(static_cast<std::size_t>(count), limit - text.size()));
    if (count == 0 || (count < 0 && !will_come_again())) from.close_end(0);
}

/// Until it has ended. What it started in the background (git gc) may hold the pipes for longer, and is not waited for.
Finished listen_to(pid_t child, Pipe& out, Pipe& err, std::size_t limit) {
    constexpr int glance_ms = 50;
    Finished result{.started = true, .out = {}, .err = {}};
    int status = 0;
    for (bool ended = false, told = false;;) {
        if (!told && stop_signal() != 0) told = kill(child, stop_signal()) == 0;
        const bool silent = out.end(0) < 0 && err.end(0) < 0;
        ended = ended || waitpid(child, &status, silent ? 0 : WNOHANG) == child;
        pollfd ends[] = {{out.end(0), POLLIN, 0}, {err.end(0), POLLIN, 0}};
        const int ready = silent ? 0 : poll(ends, 2, ended ? 0 : glance_ms);
        if (ready > 0 && ends[0].revents != 0) take(out, result.out, limit);
        if (ready > 0 && ends[1].revents != 0) take(err, result.err, limit);
        if (ended && ready <= 0) break;
    }
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    return result;
}

}  // namespace

Finished run_program(const std::vector<std::string>& words) {
    if (words.empty()) return {};
    const Ignoring ignoring(not_ours);
    const pid_t child = start(words, {});
    return child > 0 ? wait_for(child) : Finished{};
}

Finished feed_program(const std::vector<std::string>& words, std::string_view input) {
    Pipe pipe;
    if (words.empty() || !pipe.is_open()) return {};
    const Ignoring ignoring(not_ours);
    const pid_t child = start(words, {.in = pipe.end(0)});
    if (child <= 0) return {};
    pipe.close_end(0);
    write_all(pipe.end(1), input);
    pipe.close_end(1);
    return wait_for(child);
}

Finished filter_program(const std::vector<std::string>& words, std::string_view input, std::size_t limit) {
    Pipe in, out;
    if (words.empty() || !in.is_open() || !out.is_open()) return {};
    const Ignoring ignoring(not_ours);
    const pid_t child = start(words, {.in = in.end(0), .out = out.end(1)});
    if (child <= 0) return {};
    in.close_end(0);
    out.close_end(1);
    std::string text = exchange(in, out, input, limit);
    in.close_end(1);
    out.close_end(0);
    Finished result = wait_for(child);
    result.out = std::move(text);
    return result;
}

Finished capture_program(const std::vector<std::string>& words, std::size_t limit, bool quiet) {
    Pipe pipe;
    if (words.empty() || !pipe.is_open()) return {};
    const Ignoring ignoring(not_ours);
    const pid_t child = start(words, {.out = pipe.end(1), .no_input = true, .no_errors = quiet});
    if (child <= 0) return {};
    pipe.close_end(1);
    std::string out = read_some(pipe.end(0), limit);
    pipe.close_end(0);
    Finished result = wait_for(child);
    result.out = std::move(out);
    return result;
}

Finished answer_of(const Question& question, std::size_t limit) {
    Pipe out, err;
    if (question.words.empty() || !out.is_open() || !err.is_open()) return {};
    auto variables = environment_with(question.variables);
    const pid_t child = start(question.words, {.out = out.end(1),
                                               .no_input = true,
                                               .err = err.end(1),
                                               .directory = question.directory.c_str(),
                                               .environment = variables.data()});
    if (child <= 0) return {};
    out.close_end(1);
    err.close_end(1);
    return listen_to(child, out, err, limit);
}

bool start_program(const std::vector<std::string>& words) {
    if (words.empty()) return false;
    return start(words, {.no_input = true, .no_output = true, .no_errors = true, .own_session = true}) > 0;
}

}  // namespace relnet
