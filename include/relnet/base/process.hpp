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
    std::string err;       ///< its standard error, where that was captured too
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

/// A program that answers in text, and what it is to know.
struct Question {
    std::vector<std::string> words;
    std::string directory;               ///< where it runs
    std::vector<std::string> variables;  ///< NAME=value to set; NAME to unset
};

/// Both its outputs, at most `limit` bytes of each. Its standard input is empty, but it may ask at the terminal by itself (ssh, gpg). A
/// signal that asks us to stop (stopping.hpp) is passed on to it.
Finished answer_of(const Question&, std::size_t limit);

/// Starts a program that goes on by itself, in a session of its own and without this terminal. False where it can't be started.
bool start_program(const std::vector<std::string>& words);

}  // namespace relnet
