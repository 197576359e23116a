// Promises as commands record, find and change them.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "commands/differences.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// A promise as it is typed; whom it concerns is a list beside it.
struct PromiseDraft {
    std::string text;
    std::optional<Day> by;
    bool they = false;
};

/// The day behind --by: one to come, or one that is over for what should have been kept already.
std::optional<Day> promised_for(Session&, const std::optional<std::string>& by);

/// The creation of one promise, made today.
Change new_promise(Session&, const Person&, const PromiseDraft&);

/// An open promise of the contact with the same text and direction.
std::optional<Promise> same_promise(Session&, const Person&, const PromiseDraft&);

/// The number a new promise was given; after it was applied.
std::int64_t promise_number(Session&, const Person&, const Uid& promise);

/// ", by Fri 2026-11-27"; without a day when it will be looked at.
std::string promise_day_words(const PromiseDraft&, Day today);

/// The promise behind a typed number, open or closed. Error(Exit::not_found) tells what the number is instead.
Promise numbered_promise(Session&, const std::string& typed);

/// "[7] the paper on looms (promised to Ada Lovelace)".
std::string described(const Promise&);

/// For --json: the numbers of the promises, and what was changed of one.
std::string promise_members(const std::vector<std::int64_t>& numbers, const std::vector<Difference>& = {});

/// What is to be otherwise of a promise; nothing stays as it is.
struct PromiseEdit {
    std::optional<std::string> text;
    std::optional<Day> by;
    bool no_day = false;
};

/// Records it and says so.
void change_promise(Session&, const Promise&, const PromiseEdit&);

}  // namespace relnet::commands
