// What the commands that record promises share.
#pragma once

#include <optional>
#include <string>
#include <vector>

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

}  // namespace relnet::commands
