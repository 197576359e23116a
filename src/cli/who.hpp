/// What is said where a name finds several people, or none.
#pragma once

#include <string>
#include <vector>

#include "cli/parts.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {

/// The person again after somebody was asked. Error(Exit::not_found) where they were removed meanwhile.
Person still_there(Session::Parts&, const Person&);

/// People in lines, numbered from 1, for a question at the terminal.
std::string numbered_list(const Session::Parts&, const std::vector<Person>&);
/// The same for a picker: handle, name and hint with tabs between.
std::string picker_lines(const Session::Parts&, const std::vector<Person>&);
/// The question on a terminal: a numbered list.
std::string which_one(const Session::Parts&, const std::string& typed, const std::vector<Person>&);
/// Exit::ambiguous, with the candidates and the same command line made exact.
Error ambiguous(const Session::Parts&, const std::string& typed, const std::vector<Person>&);
/// Exit::not_found, with those whose names are near, or else who was removed under that name.
Error not_found(const NameQuery&, const std::vector<Person>& near, const std::vector<Person>& removed);

}  // namespace relnet
