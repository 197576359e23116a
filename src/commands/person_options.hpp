// The options that say something about a person: those of add and edit.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "relnet/cli/args.hpp"
#include "relnet/cli/session.hpp"

namespace relnet::commands {

struct PersonOptions {
    std::optional<std::string> every, next, relation, org, department, title, city, channel, birthday, met, where, via, handle;
    std::vector<std::string> tags, emails, phones, urls, dates, aliases, fields;
    bool core = false;

    bool operator==(const PersonOptions&) const = default;
};

void ask_for_person(Args&, PersonOptions&);

/// What was typed, checked, as what `change` sets and adds. The handle and planned days are the command's own business.
void describe_person(Change&, const PersonOptions&, Session&);

/// An e-mail address, phone number or web address (`set` is email, phone or url) as it can be stored. Throws Error(Exit::usage).
std::string checked_address(std::string_view set, std::string_view typed, std::string_view what);
/// The name of a field of one's own: what has a place of its own is refused.
std::string checked_field_name(std::string_view typed);

}  // namespace relnet::commands
