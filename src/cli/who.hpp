/// What is said where a name finds several people, or none.
#pragma once

#include <string>
#include <vector>

#include "cli/parts.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {

/// The question on a terminal: a numbered list.
std::string which_one(const Session::Parts&, const std::string& typed, const std::vector<Person>&);
/// Exit::ambiguous, with the candidates and the same command line made exact.
Error ambiguous(const Session::Parts&, const std::string& typed, const std::vector<Person>&);
/// Exit::not_found, with those whose names are near.
Error not_found(const NameQuery&, const std::vector<Person>& near);

}  // namespace relnet
