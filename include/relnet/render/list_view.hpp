/// Many people, one line each.
#pragma once

#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

std::string list_screen(const std::vector<Person>&, Day today, const Style&);

/// The pipe's columns: handle, name, last, due, cadence, tags.
Listing list_listing(const std::vector<Person>&, Day today);

/// The same with the fields that need the whole contact: org, title, email, phone and so on. Several values are separated by
/// commas.
Listing contact_listing(const std::vector<Contact>&, Day today);

}  // namespace relnet
