/// A vCard while its properties are being taken.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "interchange/tally.hpp"
#include "interchange/vcard_value.hpp"
#include "relnet/interchange/card.hpp"

namespace relnet {

struct CardDraft {
    /// Apple and Google give a property its label in a line of its own, joined by the group.
    struct GroupLabel {
        std::string text;
        bool used = false;
    };

    explicit CardDraft(Tally& tally) : tally(tally) {}

    /// The label of the property's group, else its types; that label is used up by it.
    std::string label_of(const Property&);

    Card card;
    Tally& tally;
    std::map<std::string, GroupLabel> labels;  ///< by group, in lower case
    std::set<std::string> alternatives;        ///< name and ALTID of what was seen
    std::vector<std::string> n;                ///< family, given, middle, prefix, suffix; empty without N
    std::vector<std::string> members;
    bool titled = false;  ///< has a TITLE somewhere
    bool is_group = false, is_list = false;
};

/// True where the draft has taken all that the property says; else it has to be kept raw, too.
bool take_property(const Property&, CardDraft&);

/// The same for days: BDAY, ANNIVERSARY, X-ABDATE and relnet's own.
bool take_date(const Property&, CardDraft&);

}  // namespace relnet
