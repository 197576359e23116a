// What several commands say in the same words.
#pragma once

#include <string>
#include <vector>

#include "relnet/cli/session.hpp"
#include "relnet/domain/contact.hpp"

namespace relnet::commands {

inline constexpr const char* undo_hint = "Undo: relnet undo";

std::vector<PersonRef> references(const std::vector<Person>&);
std::vector<Uid> uids(const std::vector<Person>&);

/// "Ada Lovelace and Grace Hopper", made harmless.
std::string names(const std::vector<Person>&);

/// The people again, as they are after what was applied.
std::vector<Person> reread(Session&, const std::vector<Person>&);

/// "Next: Fri 18 Dec (every 4 weeks)." for one; for several each by name; what to do where nobody will be due.
std::string next_sentence(const std::vector<Person>&, Day today);

/// A day that is not after today. Throws Error(Exit::usage) with `hint`.
Day past_day(Session&, std::string_view words, const std::string& hint);
/// A day after today. Throws Error(Exit::usage).
Day coming_day(Session&, std::string_view words);

/// Text from an operand, from -m, or from standard input for "-".
std::string text_from(Session&, const std::string& operand, const std::optional<std::string>& message, std::string_view what);

}  // namespace relnet::commands
