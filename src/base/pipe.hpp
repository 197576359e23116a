/// What the starters of other programs share: pipes, and the signals to be deaf to meanwhile.
#pragma once

#include <fcntl.h>
#include <unistd.h>

#include <csignal>
#include <cstddef>
#include <span>
#include <vector>

namespace relnet {

class Pipe {
public:
    Pipe() {
        if (pipe2(ends_, O_CLOEXEC) != 0) ends_[0] = ends_[1] = -1;
    }
    ~Pipe() {
        close_end(0);
        close_end(1);
    }
    Pipe(const Pipe&) = delete;

    bool is_open() const { return ends_[0] >= 0; }
    int end(int which) const { return ends_[which]; }
    void close_end(int which) {
        if (ends_[which] >= 0) close(ends_[which]);
        ends_[which] = -1;
    }

private:
    int ends_[2];
};

/// Ignores signals while it lives.
class Ignoring {
public:
    explicit Ignoring(std::span<const int> signals) : signals_(signals.begin(), signals.end()), before_(signals.size()) {
        struct sigaction ignore {};
        ignore.sa_handler = SIG_IGN;
        for (std::size_t i = 0; i < signals_.size(); ++i) sigaction(signals_[i], &ignore, &before_[i]);
    }
    ~Ignoring() {
        for (std::size_t i = 0; i < signals_.size(); ++i) sigaction(signals_[i], &before_[i], nullptr);
    }
    Ignoring(const Ignoring&) = delete;

private:
    std::vector<int> signals_;
    std::vector<struct sigaction> before_;
};

}  // namespace relnet
