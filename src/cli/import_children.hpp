// What a card brings beside the contact itself: notes, and a last contact. Their uids come from the contact's and from what they
// say, so that every machine that imports the card gives the same ones.
#pragma once

#include <vector>

#include "relnet/interchange/card.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

struct ChildrenOfCard {
    std::vector<Change> changes;
    bool talk_is_to_come = false;  ///< its last contact is after today, and left out
};

/// The notes and the talk that are not there yet; none that somebody has removed. `last` is the last contact so far; a person
/// without `id` is new.
ChildrenOfCard children_of(const Card&, const PersonRef&, std::optional<Day> last, const Store&, Day today);

}  // namespace relnet
