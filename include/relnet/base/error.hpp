/// The one error type and the exit codes of the program.
///
/// Every failure that a person can cause is thrown as an Error: what is wrong, and what to type instead. It is caught in one place
/// (`run`), which prints `relnet: MESSAGE`, the hint indented by two spaces, and exits with the code.
///
///     fail(Exit::not_found, "nobody called 'adda'", "close: ada (Ada Lovelace)");
#pragma once

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace relnet {

/// Exit status of the process; documented in every man page, never another value. 129, 130, 141 and 143 are deaths by signal.
enum class Exit : int {
    ok = 0,          ///< done, also when a list is empty
    output = 1,      ///< done, but the output could not be written or a helper program failed
    usage = 2,       ///< bad option, date, config
    not_found = 3,   ///< no such person, tag or record
    ambiguous = 4,   ///< a name could be several people
    refused = 5,     ///< nothing changed: would duplicate, bad or hostile input, over a limit
    data = 6,        ///< the data file: missing, locked, full, damaged, not ours, newer
    sync = 7,        ///< sync blocked; everything is saved locally
    due = 10,        ///< only with --exit-code: somebody is due
};

/// The name of a code in `relnet.error/1`: "usage", "not-found" …
std::string_view code_name(Exit);

/// One of the people a name could mean, as an error lists them.
struct Candidate {
    std::string handle;
    std::string name;
    std::string hint;  ///< last day of contact and tags, for a person to tell them apart
};

/// What is wrong (starts lower case, no full stop, user text in quotes) and what to do. `hint` may have several lines; the last one
/// is what to type.
struct Error : std::exception {
    Error(Exit exit, std::string message, std::string hint = {}, std::vector<Candidate> candidates = {})
        : exit(exit), message(std::move(message)), hint(std::move(hint)), candidates(std::move(candidates)) {}
    const char* what() const noexcept override { return message.c_str(); }

    Exit exit;
    std::string message;
    std::string hint;
    std::vector<Candidate> candidates;
};

/// Throws Error.
[[noreturn]] void fail(Exit exit, std::string message, std::string hint = {});

}  // namespace relnet
