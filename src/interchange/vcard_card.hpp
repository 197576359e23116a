/// What one card of a vCard file says, once all its lines are there.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "interchange/tally.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/interchange/card.hpp"

namespace relnet {

/// A card that names others: its name is a tag on them.
struct GroupCard {
    int line = 0;
    std::string name;
    std::vector<std::string> members;  ///< UIDs without `urn:uuid:`, or e-mails, in lower case
};

using CardOrGroup = std::variant<Card, GroupCard, Refusal>;

/// `lines` without BEGIN and END; `line` is where the card begins.
CardOrGroup make_card(int line, std::vector<ContentLine> lines, Tally&);

/// A UID or a member in the form that they are compared in.
std::string comparable_uid(std::string_view uid);

}  // namespace relnet
