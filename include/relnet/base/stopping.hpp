/// An orderly end: SIGINT, SIGTERM and SIGHUP are noted, the work is given up where it can be, and `main` dies of the signal
/// then.
#pragma once

#include <string>

namespace relnet {

/// While one lives, the first such signal is noted instead of ending the program; a second one of its kind ends it at once. What
/// is ignored stays ignored. The outermost decides what is said.
class Stoppable {
public:
    explicit Stoppable(std::string what);  ///< "stopped; nothing was imported"
    ~Stoppable();
    Stoppable(const Stoppable&) = delete;
};

/// The signal that was noted; 0: none.
int stop_signal();

/// Throws Error if one was: its exit is 128 + the signal.
void stop_if_asked();

/// Waits until the descriptor can be read, or throws as stop_if_asked. Returns at once where nobody is Stoppable.
void wait_to_read(int descriptor);

/// Waits so many milliseconds, or throws as stop_if_asked.
void pause_ms(int);

/// The signal that an exit status stands for; 0: none.
int signal_of(int exit);

/// Dies of the signal, as if it had never been caught.
void end_by(int signal);

}  // namespace relnet
