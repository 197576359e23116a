/// Other programs: pager, editor, man, git. Started by an argument vector, never through a shell; found in PATH.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// How a program ended.
struct Finished {
    bool started = false;  ///< false: not found or not allowed to run
    int status = -1;       ///< its exit status; 128 + signal where one killed it
    std::string out;       ///< what it wrote, where it was captured
};

/// Runs with this terminal; signals from the keyboard go to it alone.
Finished run_program(const std::vector<std::string>& words);

/// The same, with `input` as its standard input. A program that stops reading early is no failure.
Finished feed_program(const std::vector<std::string>& words, std::string_view input);

/// Both: `input` goes in, at most `limit` bytes of its standard output come back, and it may talk with a person at the terminal
/// meanwhile (fzf).
Finished filter_program(const std::vector<std::string>& words, std::string_view input, std::size_t limit);

/// Without terminal input; its standard output, at most `limit` bytes of it. Its standard error is dropped where `quiet`.
Finished capture_program(const std::vector<std::string>& words, std::size_t limit, bool quiet = false);

/// Starts a program that goes on by itself, in a session of its own and without this terminal. False where it can't be started.
bool start_program(const std::vector<std::string>& words);

}  // namespace relnet
