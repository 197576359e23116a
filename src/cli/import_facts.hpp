// What a card says of a contact, in the words of changes, and what of it a contact lacks.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "relnet/domain/change.hpp"
#include "relnet/domain/fold.hpp"
#include "relnet/interchange/card.hpp"

namespace relnet {

struct CardFacts {
    std::map<std::string, Value> fields;
    std::map<std::string, std::vector<Value>> sets;  ///< without the foreign key
    std::vector<std::string> asked_tags;             ///< of those: asked for by hand, so they come back where they were dropped
};

/// `tags` are added to those of the card.
CardFacts facts_of(const Card&, const std::vector<std::string>& tags);

/// A tag of a file as it is stored: lower case, NFC, no spaces and commas; empty where nothing is left.
std::string tag_of_file(std::string_view);

enum class Taking {
    merge,    ///< fill what is empty, add to sets
    replace,  ///< the file wins where it says something
    restore   ///< the contact becomes what the file says
};

struct Difference {
    std::string field, here, file;
};

struct ContactEdit {
    Change change;  ///< without `of`
    std::vector<Difference> differences;
    bool is_empty() const { return change.set.empty() && change.add.empty() && change.drop.empty(); }
    /// "city, phone": what it touches.
    std::string summary() const;
};

/// `own` are the contact's own changes: what somebody emptied or dropped by hand does not come back by merging.
ContactEdit edit_of(const CardFacts&, const Folded& contact, std::span<const Change> own, Taking);

}  // namespace relnet
