// From what is wanted of a contact to what has to change, and the words for it.
#pragma once

#include <vector>

#include "commands/differences.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet::commands {

/// Leaves of `wanted` (set, add, drop) what is not so already, and tells it. `contact` and `now` are the contact as it is.
std::vector<Difference> reduce(Change& wanted, const Contact& contact, const Folded& now, Session&);

/// "10 Dec", "Mon 1990-12-10", "Apr 1990"; the 29th of February says when it is kept.
std::string yearly_day_in_words(const PartialDay&, Day today);

}  // namespace relnet::commands
