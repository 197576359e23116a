/// Other programs that are trusted with a task but not with our time: so many seconds, no terminal, everything they say is kept.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

struct Errand {
    std::string file;                               ///< is run as it stands: no search in PATH, no shell
    std::vector<std::string> words;                 ///< what it sees as its arguments, its name first
    std::string directory;                          ///< where it runs
    std::string variable;                           ///< NAME=value, beside our own environment
    std::string_view input;                         ///< its standard input; it need not read it
    int seconds = 5;                                ///< then it is killed, with all it started in its process group
    std::size_t most = 1 << 16;                     ///< bytes kept of its output, and of its errors; the rest is dropped
    std::vector<std::string> own_environment = {};  ///< where not empty: all it gets beside `variable`, in place of ours
};

struct Done {
    int error = 0;      ///< errno where it could not be started
    int status = -1;    ///< its exit status; 128 + signal where one killed it
    bool late = false;  ///< it was killed for its time
    int stopped = 0;    ///< it was killed for this signal, which asked us to stop (stopping.hpp)
    std::string out, err;
};

Done run_errand(const Errand&);

}  // namespace relnet
