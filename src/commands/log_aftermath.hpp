// What log has to say and to record beside the interaction: promises, the balance, the agenda.
#pragma once

#include <string>
#include <vector>

#include "commands/log_options.hpp"

namespace relnet::commands {

/// --promise for each person that it was not promised to already. Throws Error(Exit::usage) for --by without it.
std::vector<Change> promises_of_log(Session&, const LogOptions&, const std::vector<Person>&);

/// "Promised Ada Lovelace [7]: the recipe, by Fri 2026-11-27\n", after they were applied; empty where there are none.
std::string promised_in_words(Session&, const std::vector<Change>& promises);

/// One quiet line where something was asked of people who were given nothing for a year.
void mention_balance(Session&, const LogOptions&, const std::vector<Person>&);

/// What stood on the agenda, to be settled; on a terminal only.
void mention_agenda(Session&, const std::vector<Person>&);

}  // namespace relnet::commands
