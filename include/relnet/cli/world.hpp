/// Everything that comes from outside, and everything that goes back: the program is a function of the one that gives the other.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "relnet/domain/day.hpp"

namespace relnet {

struct Command;

struct World {
    std::function<std::optional<std::string>(std::string_view)> variable;  ///< an environment variable; nothing if unset
    Day today;                                                             ///< the local civil day
    std::int64_t now_ms = 0;                                               ///< UTC
    std::uint64_t seed = 0;                                                ///< random bits
    std::string host, machine;                                             ///< for the device's name
    std::function<std::string()> program_path;                             ///< this program's own file; empty if unknown
    bool in_is_terminal = false, out_is_terminal = false, err_is_terminal = false;
    std::optional<int> terminal_width, terminal_height;
    std::function<std::string(std::size_t limit)> read_input;  ///< standard input to its end
    std::function<std::string(std::size_t most)> read_piece;   ///< at most so many bytes of it; none at its end
    std::function<std::optional<std::string>(std::string_view question)>
        ask;  ///< a line typed at the terminal; nothing at its end
    /// One key, unechoed, with the terminal put back afterwards, or a line where standard input is none; nothing at its end.
    std::function<std::optional<std::string>(std::string_view question)> ask_key;
    std::function<void(std::string_view)> write_early;  ///< output of a read that is too large to keep
    std::function<void(std::string_view)> warn_early;   ///< notes of a command that talks with a person
    std::function<void(World&)> renew;                  ///< the time and the random bits anew, for a command inside a long one
    std::function<void(std::string_view)> progress;     ///< one line on standard error that the next one replaces
};

struct Result {
    int exit = 0;
    std::string out, err;
    bool saved = false;                ///< a write was committed: if `out` can't be delivered, say so
    std::string page;                  ///< the pager's command line if `out` should go through one; empty: not
    std::shared_ptr<const void> left;  ///< the data file, of which nothing but memory is left: freeing it takes its time
};

/// Parses, opens, acts, commits. Never throws.
Result run(std::span<const Command* const> commands, const std::vector<std::string>& arguments, const World&);

}  // namespace relnet
