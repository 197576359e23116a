// What an edit changed, field by field, in the words of a confirmation.
#pragma once

#include <string>
#include <vector>

#include "relnet/cli/session.hpp"

namespace relnet::commands {

struct Difference {
    std::string label;         ///< "city", "tags"
    std::string was, now;      ///< as people read them, made harmless; empty: nothing
    bool one_of_many = false;  ///< an element that came or went
};

/// "Edited Ada Lovelace: city Paris -> London"; several stand below each other. Ends in a newline.
std::string in_words(const std::string& done, const std::vector<Difference>&);

/// The same for programs: a member "changes".
std::string members(const std::vector<Difference>&);

/// A text short enough to stand in a sentence, made harmless.
std::string brief(std::string_view);

}  // namespace relnet::commands
