/// What a Session holds; the commands see it only through Session.
#pragma once

#include <exception>
#include <optional>
#include <string>
#include <vector>

#include "cli/globals.hpp"
#include "relnet/base/stopping.hpp"
#include "relnet/cli/command.hpp"
#include "relnet/cli/session.hpp"

namespace relnet {

/// The answer of a write, told after the commit.
struct Answer {
    std::string schema, sentence;
    std::vector<PersonRef> changed;
    std::string extra;  ///< JSON members
};

struct Session::Parts {
    Parts(std::span<const Command* const> commands, const std::vector<std::string>& arguments, const World& world)
        : commands(commands), arguments(arguments), world(world) {}

    std::span<const Command* const> commands;
    const std::vector<std::string>& arguments;
    const World& world;
    const Command* command = nullptr;
    Globals globals;
    Config config;
    Style style, error_style;
    Day today;
    std::optional<Stoppable> stoppable;  ///< a long write ends where it can be given up, not anywhere
    std::optional<Store> store;
    std::int64_t number_before = 0;  ///< the newest command in history when the write began, if hooks will ask
    std::string out, err;
    std::optional<Answer> answer;
    Exit exit = Exit::ok;
    bool page = false;
    bool writes = false;       ///< the command may write: it is of that kind, or its words say so
    bool applied = false;      ///< something was recorded, should it be saved
    bool hurries = false;      ///< a locked data file is not waited for
    bool wrote_early = false;  ///< a part of the answer has already left
    bool lent = false;         ///< the store is the sample book of the command around this one, and goes back to it
    std::optional<World> later;  ///< the world after a person took their time: what is written now is stamped by it
    std::string typed;         ///< a file with what a person wrote in the editor; it goes once that is saved
};

/// The data file, opened as the command needs it at its first use: what is wrong with the words is said before the file is
/// touched.
Store& open_store(Session::Parts&);
Origin origin_of(const Session::Parts&);

/// The command line of the pager that the output goes through, or empty: it is off, not asked for, or all fits on the screen.
std::string pager(const Session::Parts&);

/// Nobody waits for a person who thinks: closes the data file, unless something was recorded in it already; and opens it anew, where
/// it was in memory. False: it was not closed. What was read before may be out of date by then.
bool let_go(Session::Parts&);
void take_up(Session::Parts&);

/// What a person answers to `ask`, with the data file closed meanwhile.
template <typename Ask>
auto answer_of(Session::Parts& parts, const Ask& ask) {
    const bool open = let_go(parts);
    auto answer = ask();
    if (open) take_up(parts);
    return answer;
}

/// Commits and gives what is to be written.
Result finish(Session::Parts&);

/// Whatever was thrown, in relnet's words: the store tells what the database library said.
Error error_of(const Session::Parts&, const std::exception_ptr&);

/// An error as it is shown: `relnet: WHAT`, candidates, hint; or one JSON object.
std::string error_text(const Error&, const Style&, bool terminal);
std::string error_json(const Error&);
/// One line each: aligned for a person; for a program handle, name and hint with tabs between.
std::string candidate_lines(const std::vector<Candidate>&, bool terminal);

/// True where a question would reach a person.
bool can_ask(const Session::Parts&);

}  // namespace relnet
