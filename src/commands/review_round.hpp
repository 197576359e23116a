// One contact after the other, each asked about until there is an answer.
#pragma once

#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// Late or due today, and neither snoozed nor dormant.
bool is_due_today(const Person&, Day today);

/// What is answered is a command of its own, saved at once; at the end it is told how many were logged, snoozed, planned and
/// left.
void review_people(Session&, const std::vector<Person>&);

}  // namespace relnet::commands
