// Where somebody is written to, in a form that other programs open.
#pragma once

#include <string>

#include "relnet/domain/contact.hpp"

namespace relnet {
struct World;
}

namespace relnet::commands {

/// "mailto:ada@example.org" of the first e-mail, else the first page on the web, else nothing. No other kind of URL is ever
/// opened: it may have come from a file that somebody sent.
std::string address_of(const Contact&);

/// Hands it to the desktop's program for it. False where there is no desktop or no such program.
bool open_address(const World&, const std::string& address);

}  // namespace relnet::commands
