// The options of edit that take away what those of add say about a person.
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "commands/person_options.hpp"
#include "relnet/domain/contact.hpp"
#include "relnet/domain/fold.hpp"

namespace relnet::commands {

struct PersonRemovals {
    bool every = false, next = false, core = false, relation = false, org = false, department = false, title = false,
         city = false, channel = false, birthday = false, met = false, where = false, via = false, handle = false;
    std::vector<std::string> tags, emails, phones, urls, dates, aliases, fields;

    bool operator==(const PersonRemovals&) const = default;
};

/// What stands once in a contact: the option and its key in the form, the recorded field, where the value and its removal are.
struct SingleField {
    const char* option;
    const char* field;
    std::optional<std::string> PersonOptions::*value;
    bool PersonRemovals::*none;
};
inline constexpr std::array single_fields = {
    SingleField{"every", "cadence", &PersonOptions::every, &PersonRemovals::every},
    SingleField{"next", "planned", &PersonOptions::next, &PersonRemovals::next},
    SingleField{"relation", "relation", &PersonOptions::relation, &PersonRemovals::relation},
    SingleField{"org", "org", &PersonOptions::org, &PersonRemovals::org},
    SingleField{"department", "department", &PersonOptions::department, &PersonRemovals::department},
    SingleField{"title", "title", &PersonOptions::title, &PersonRemovals::title},
    SingleField{"city", "city", &PersonOptions::city, &PersonRemovals::city},
    SingleField{"channel", "channel", &PersonOptions::channel, &PersonRemovals::channel},
    SingleField{"birthday", "birthday", &PersonOptions::birthday, &PersonRemovals::birthday},
    SingleField{"met", "met", &PersonOptions::met, &PersonRemovals::met},
    SingleField{"where", "where", &PersonOptions::where, &PersonRemovals::where},
    SingleField{"via", "via", &PersonOptions::via, &PersonRemovals::via},
    SingleField{"handle", "handle", &PersonOptions::handle, &PersonRemovals::handle},
};

void ask_for_removals(Args&, PersonRemovals&);

/// Puts into `change` what is to go. Throws Error(Exit::not_found) for an element that the contact has not, and
/// Error(Exit::usage) where the same field is set and taken away. The handle is the command's own business.
void take_from_person(Change&, const PersonRemovals&, const PersonOptions&, const Person&, const Folded&);

/// The drops that replace a yearly day of the kind, or a field of the name, that `change` adds; added twice, the last one counts.
void replace_same_label(Change&, const Folded&);

}  // namespace relnet::commands
