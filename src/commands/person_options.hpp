// The options that say something about a person: those of add, and later of edit.
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
};

void ask_for_person(Args&, PersonOptions&);

/// What was typed, checked, as what `change` sets and adds. The handle and planned days are the command's own business.
void describe_person(Change&, const PersonOptions&, Session&);

}  // namespace relnet::commands
