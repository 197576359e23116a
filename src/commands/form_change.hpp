// What somebody changed in the form of a contact, as changes of the contact.
#pragma once

#include "cli/contact_form.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {

/// Puts into `wanted` what `after` says otherwise than `before`. Checked as the options of edit are.
void fill_in(Change& wanted, const ContactForm& before, const ContactForm& after, const Person&, Session&);

}  // namespace relnet::commands
