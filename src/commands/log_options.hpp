// The options of log.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

struct LogOptions {
    std::string who, text;
    std::optional<std::string> message, on, at, channel, minutes, next, promise, by;
    std::vector<std::string> gave, got;
    bool they = false, no_answer = false, make_new = false, again = false;

    // Of --edit and --rm.
    std::optional<int> edit, remove;
    std::vector<std::string> with, without;
    bool not_they = false, answered = false, no_at = false, no_minutes = false, no_text = false, no_gave = false, no_got = false;

    bool operator==(const LogOptions&) const = default;

    /// Only who, day, channel and text: a repetition of such a log is most likely a slip.
    bool is_plain() const { return !at && !minutes && !next && !promise && gave.empty() && got.empty() && !they && !no_answer && !again; }
};

/// The day of --on; what comes is no log.
Day day_of_log(Session&, const LogOptions&);

/// Adds what was given or got, typed as KIND or KIND:TEXT.
void add_favours(Change& talk, const char* set, const std::vector<std::string>& typed);

}  // namespace relnet::commands
