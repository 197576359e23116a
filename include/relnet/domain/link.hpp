/// Relations between two contacts, in words.
#pragma once

#include <string>
#include <string_view>

#include "relnet/domain/contact.hpp"

namespace relnet {

/// What a link is where nothing else is said.
inline constexpr std::string_view usual_link = "knows";

/// True where both are the same to each other: knows, friend, partner, sibling …; false for a manager, a mentor, any other word.
bool is_mutual(std::string_view as);

/// As it stands on a page of one of them: "knows Grace Hopper", "friend of Grace Hopper"; "manager of Grace Hopper" where this one is
/// the manager, "manager: Ada Lovelace" where the other is. Not made harmless.
std::string in_words(const Link&);

}  // namespace relnet
