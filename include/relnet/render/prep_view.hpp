/// One screen before a meeting.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/domain/renewal.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// Yearly days this near are told.
inline constexpr int prep_days = 60;

struct PrepScreen {
    Contact contact;
    std::vector<Interaction> interactions;  ///< all of them, newest first
    std::vector<Renewal> renewals;          ///< since the last talk was recorded
    std::vector<PersonRef> introduced;      ///< whom the contact introduced to me
    Day today;
};

/// It ends with what was last spoken of, in the words that were noted then.
std::string prep_screen(const PrepScreen&, const Style&);

/// {"schema":"relnet.prep/1","contact":{…},"known_since","interactions":[the latest 3],"agenda","gave","got","dates","changes",
/// "introduced","last_spoke_of"}; no newline.
std::string prep_json(const PrepScreen&);

}  // namespace relnet
