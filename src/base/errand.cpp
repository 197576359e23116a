#include "relnet/base/errand.hpp"

#include <poll.h>
#include <spawn.h>
#include <sys/timerfd.h>
#include <sys/wait.h>

#include <algorithm>
#include <cerrno>

#include "base/pipe.hpp"
#include "relnet/base/stopping.hpp"

extern char** environ;

namespace relnet {
namespace {

constexpr int not_ours[] = {SIGPIPE};
constexpr int glance_ms = 10;  // how often it is looked whether the program has ended without closing its output

class Alarm {
public:
    explicit Alarm(int seconds) : clock_(timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC | TFD_NONBLOCK)) {
        itimerspec when{};
        when.it_value.tv_sec = seconds;
        timerfd_settime(clock_, 0, &when, nullptr);
    }
    ~Alarm() { close(clock_); }
    Alarm(const Alarm&) = delete;

    bool has_rung() const {
        pollfd clock{clock_, POLLIN, 0};
        return poll(&clock, 1, 0) != 0;
    }

private:
    int clock_;
};

class Helper {
public:
    explicit Helper(const Errand& errand) : errand_(errand), input_(errand.input) {}

    Done run() {
        if (!in_.is_open() || !out_.is_open() || !err_.is_open()) return {.error = EMFILE, .out = {}, .err = {}};
        const Ignoring ignoring(not_ours);
        const Stoppable stoppable("stopped; nothing was saved");
        done_.error = start();
        in_.close_end(0);
        out_.close_end(1);
        err_.close_end(1);
        if (done_.error == 0) accompany();
        return std::move(done_);
    }

private:
    int start() {
        std::vector<char*> words, variables;
        for (const auto& word : errand_.words) words.push_back(const_cast<char*>(word.c_str()));
        words.push_back(nullptr);
        for (const auto& own : errand_.own_environment) variables.push_back(const_cast<char*>(own.c_str()));
        if (variables.empty()) {
            for (char** variable = environ; *variable != nullptr; ++variable) variables.push_back(*variable);
        }
        if (!errand_.variable.empty()) variables.push_back(const_cast<char*>(errand_.variable.c_str()));
        variables.push_back(nullptr);
        posix_spawn_file_actions_t actions;
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addchdir_np(&actions, errand_.directory.c_str());
        posix_spawn_file_actions_adddup2(&actions, in_.end(0), 0);
        posix_spawn_file_actions_adddup2(&actions, out_.end(1), 1);
        posix_spawn_file_actions_adddup2(&actions, err_.end(1), 2);
        posix_spawnattr_t attributes;
        posix_spawnattr_init(&attributes);
        sigset_t usual;
        sigemptyset(&usual);
        for (const int signal : {SIGPIPE, SIGXFSZ}) sigaddset(&usual, signal);
        posix_spawnattr_setsigdefault(&attributes, &usual);
        posix_spawnattr_setpgroup(&attributes, 0);
        posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
        const int error = posix_spawn(&child_, errand_.file.c_str(), &actions, &attributes, words.data(), variables.data());
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
        return error;
    }

    void accompany() {
        for (const int end : {in_.end(1), out_.end(0), err_.end(0)}) fcntl(end, F_SETFL, O_NONBLOCK);
        const Alarm alarm(errand_.seconds);
        while (!has_ended()) {
            exchange(glance_ms);
            done_.late = alarm.has_rung();
            done_.stopped = stop_signal();
            if (!done_.late && done_.stopped == 0) continue;
            kill(-child_, SIGKILL);
            while (waitpid(child_, nullptr, 0) < 0 && errno == EINTR) continue;
            done_.status = 128 + SIGKILL;
            break;
        }
        exchange(0);
    }

    bool has_ended() {
        int status = 0;
        if (waitpid(child_, &status, WNOHANG) != child_) return false;
        done_.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
        return true;
    }

    /// What is ready now goes in and comes out; waits at most so long for anything.
    void exchange(int milliseconds) {
        if (input_.empty()) in_.close_end(1);
        pollfd ends[] = {{in_.end(1), POLLOUT, 0}, {out_.end(0), POLLIN, 0}, {err_.end(0), POLLIN, 0}};
        // A closed end would be ready at once for ever; poll passes over a negative one.
        if (poll(ends, 3, milliseconds) <= 0) return;
        if (ends[0].revents != 0) give();
        if (ends[1].revents != 0) take(out_, done_.out);
        if (ends[2].revents != 0) take(err_, done_.err);
    }

    void give() {
        const ssize_t written = write(in_.end(1), input_.data(), input_.size());
        if (written >= 0)
            input_.remove_prefix(static_cast<std::size_t>(written));
        else if (errno != EINTR && errno != EAGAIN)
            input_ = {};
    }

    void take(Pipe& from, std::string& text) const {
        char bytes[4096];
        ssize_t count = 0;
        while ((count = read(from.end(0), bytes, sizeof bytes)) > 0) {
            text.append(bytes, std::min(static_cast<std::size_t>(count), errand_.most - text.size()));
        }
        if (count == 0) from.close_end(0);
    }

    const Errand& errand_;
    std::string_view input_;
    Pipe in_, out_, err_;
    pid_t child_ = 0;
    Done done_;
};

}  // namespace

Done run_errand(const Errand& errand) { return Helper(errand).run(); }

}  // namespace relnet
