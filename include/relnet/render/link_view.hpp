/// Whom a contact is linked with.
#pragma once

#include <string>

#include "relnet/domain/contact.hpp"
#include "relnet/render/listing.hpp"
#include "relnet/render/style.hpp"

namespace relnet {

/// A line each: the other's handle, and what they are to each other.
std::string links_screen(const Contact&, const Style&);

/// The pipe's columns: handle and name of the other, as, of: "both", "here" where the contact is what `as` says, "other" where the other is.
Listing links_listing(const Contact&);

/// {"uid","id","other","as","from_here"}.
std::string link_json(const Link&);

}  // namespace relnet
