#include "relnet/base/terminal.hpp"

#include <poll.h>
#include <termios.h>
#include <unistd.h>

#include <csignal>

#include "relnet/base/stream.hpp"

namespace relnet {
namespace {

constexpr int signals[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT};
constexpr std::size_t signal_count = sizeof signals / sizeof *signals;

volatile std::sig_atomic_t caught = 0;

void catch_signal(int signal) { caught = signal; }

/// While it lives, keys come one by one and unechoed, and a signal is only noted, by `wait`.
class SingleKeys {
public:
    explicit SingleKeys(int input) : input_(input) {
        if (tcgetattr(input, &before_) != 0) return;
        hold_signals();
        termios keys = before_;
        keys.c_lflag &= ~static_cast<tcflag_t>(ICANON | ECHO);
        keys.c_cc[VMIN] = 1;
        keys.c_cc[VTIME] = 0;
        is_on_ = tcsetattr(input, TCSANOW, &keys) == 0;
        if (!is_on_) release_signals();
    }
    ~SingleKeys() {
        if (!is_on_) return;
        tcsetattr(input_, TCSANOW, &before_);
        release_signals();
    }
    SingleKeys(const SingleKeys&) = delete;

    bool is_on() const { return is_on_; }

    /// 0 as soon as there is something to read, else the signal that came first.
    int wait() const {
        pollfd input{input_, POLLIN, 0};
        return ppoll(&input, 1, nullptr, &mask_) < 0 ? (caught != 0 ? caught : SIGCONT) : 0;
    }

    std::string read() const {
        std::string key = read_some(input_, 1);
        if (!key.empty() && static_cast<cc_t>(key[0]) == before_.c_cc[VEOF]) return {};
        const bool has_more = key == "\x1b" || (!key.empty() && static_cast<unsigned char>(key[0]) >= 0xc0);
        pollfd input{input_, POLLIN, 0};
        while (has_more && key.size() < 8 && poll(&input, 1, 20) > 0) {
            const auto byte = read_some(input_, 1);
            if (byte.empty()) break;
            key += byte;
        }
        return key;
    }

private:
    // Blocked but in ppoll, so that none comes between the look at `caught` and the wait. What is ignored stays ignored.
    void hold_signals() {
        sigset_t held;
        sigemptyset(&held);
        for (const int signal : signals) sigaddset(&held, signal);
        sigprocmask(SIG_BLOCK, &held, &mask_);
        caught = 0;
        struct sigaction note {};
        note.sa_handler = catch_signal;
        for (std::size_t i = 0; i < signal_count; ++i) {
            sigaction(signals[i], nullptr, &actions_[i]);
            if (actions_[i].sa_handler != SIG_IGN) sigaction(signals[i], &note, nullptr);
        }
    }

    void release_signals() {
        for (std::size_t i = 0; i < signal_count; ++i) sigaction(signals[i], &actions_[i], nullptr);
        sigprocmask(SIG_SETMASK, &mask_, nullptr);
    }

    int input_;
    bool is_on_ = false;
    termios before_{};
    sigset_t mask_{};
    struct sigaction actions_[signal_count] {};
};

struct Waited {
    int signal = 0;
    std::string key;
};

std::optional<Waited> wait_for_key(int input) {
    const SingleKeys keys(input);
    if (!keys.is_on()) return {};
    const int signal = keys.wait();
    return Waited{signal, signal == 0 ? keys.read() : ""};
}

}  // namespace

std::optional<std::string> read_key(int input, int output, std::string_view question) {
    for (;;) {
        write_all(output, question);
        const auto waited = wait_for_key(input);
        if (!waited) return read_line(input);
        if (waited->signal == 0) {
            const bool is_plain = waited->key.size() == 1 && waited->key[0] > ' ' && waited->key[0] < 0x7f;
            write_all(output, is_plain ? waited->key + "\n" : "\n");
            return waited->key.empty() ? std::nullopt : std::optional(waited->key);
        }
        write_all(output, "\n");
        // The terminal is as it was, and the signal does what it does to any program: end it, or stop it for a while.
        if (waited->signal != SIGCONT) raise(waited->signal);
    }
}

}  // namespace relnet
