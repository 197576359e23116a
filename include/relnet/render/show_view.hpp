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
};

std::string show_screen(const ShowScreen&, const Style&);

/// {"schema":"relnet.show/1","contact":{…}} with the interactions shown and `interaction_count`; no newline.
std::string show_json(const ShowScreen&);

/// The contact alone, as in `items` of relnet.list/1.
std::string contact_json(const Contact&, Day today);

/// One interaction: {"uid","id","on","at","channel","text","duration","they","answered","gave","got","people"}.
std::string interaction_json(const Interaction&);

}  // namespace relnet
