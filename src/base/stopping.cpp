#include "relnet/base/stopping.hpp"

#include <poll.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#include <utility>

#include "relnet/base/error.hpp"

namespace relnet {
namespace {

constexpr int signals[] = {SIGINT, SIGTERM, SIGHUP};
constexpr std::size_t signal_count = sizeof signals / sizeof *signals;

volatile std::sig_atomic_t noted = 0;
int depth = 0;
std::string sentence;
struct sigaction before[signal_count];

void note_signal(int signal) { noted = signal; }

}  // namespace

Stoppable::Stoppable(std::string what) {
    if (depth++ > 0) return;
    noted = 0;
    sentence = std::move(what);
    struct sigaction note {};
    note.sa_handler = note_signal;
    // No call of the data file's library may fail half-way.
    note.sa_flags = static_cast<int>(SA_RESTART | SA_RESETHAND);
    for (std::size_t i = 0; i < signal_count; ++i) {
        sigaction(signals[i], nullptr, &before[i]);
        if (before[i].sa_handler != SIG_IGN) sigaction(signals[i], &note, nullptr);
    }
}

Stoppable::~Stoppable() {
    if (--depth > 0) return;
    for (std::size_t i = 0; i < signal_count; ++i) sigaction(signals[i], &before[i], nullptr);
    noted = 0;
}

int stop_signal() { return noted; }

void stop_if_asked() {
    if (noted != 0) fail(static_cast<Exit>(128 + noted), sentence);
}

void wait_to_read(int descriptor) {
    if (depth == 0) return;
    // Blocked but in ppoll, so that none comes between the look and the wait.
    sigset_t held, usual;
    sigemptyset(&held);
    for (const int signal : signals) sigaddset(&held, signal);
    sigprocmask(SIG_BLOCK, &held, &usual);
    pollfd input{descriptor, POLLIN, 0};
    while (noted == 0 && ppoll(&input, 1, nullptr, &usual) < 0) continue;
    sigprocmask(SIG_SETMASK, &usual, nullptr);
    stop_if_asked();
}

void pause_ms(int milliseconds) {
    poll(nullptr, 0, milliseconds);
    stop_if_asked();
}

int signal_of(int exit) { return exit > 128 && exit < 128 + 32 ? exit - 128 : 0; }

void end_by(int signal) {
    std::signal(signal, SIG_DFL);
    raise(signal);
}

}  // namespace relnet
