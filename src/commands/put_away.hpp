// Naming people who are out of sight: archived, gone, removed.
#pragma once

#include <string>
#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// The words of a command line as single names, nobody twice: "ada,grace" are two.
std::vector<std::string> single_names(const std::vector<std::string>& typed);

/// Those among `query` whom the name means: the first tier with hits. A removed contact still answers to its handle.
std::vector<Person> people_meant(Session&, const std::string& typed, const PeopleQuery& query);

/// Throws Error(Exit::ambiguous) naming them; `command` is what to type again.
[[noreturn]] void fail_ambiguous(Session&, const std::string& typed, const std::vector<Person>&, const std::string& command);

/// "Ada, Grace, Alan and 597 others".
std::string some_names(const std::vector<Person>&);

/// Drops those who are there already.
void add_person(std::vector<Person>&, Person);

}  // namespace relnet::commands
