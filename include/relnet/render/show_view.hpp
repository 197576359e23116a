/// One contact, with everything that is known.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

struct ShowScreen {
    Contact contact;
    std::vector<Interaction> interactions;  ///< all of them, newest first
    std::size_t most = 3;                   ///< how many of them are shown
    Day today;
    std::vector<PersonRef> introduced = {};  ///< whom the contact introduced to me
};

std::string show_screen(const ShowScreen&, const Style&);

/// {"schema":"relnet.show/1","contact":{…}} with the interactions shown, `interaction_count`, and what was given and got in all of
/// them: `gave`, `got`, `introduced`; no newline.
std::string show_json(const ShowScreen&);

/// The contact alone, as in `items` of relnet.list/1.
std::string contact_json(const Contact&, Day today);

/// One note: {"uid","id","text","pinned","agenda","made","done"}.
std::string note_json(const Note&);

/// One interaction: {"uid","id","on","at","channel","text","duration","they","answered","gave","got","people"}.
std::string interaction_json(const Interaction&);

}  // namespace relnet
