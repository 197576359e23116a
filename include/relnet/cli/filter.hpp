/// The filter words and options that mean the same in every command.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "relnet/domain/contact.hpp"
#include "relnet/store/store.hpp"

namespace relnet {

class Session;

/// As typed.
struct FilterOptions {
    std::vector<std::string> words;  ///< +tag, or text to search for
    std::vector<std::string> not_tag, relation, org, department, city, gave, got, channel;
    std::string since, until;
    bool core = false, never = false;
};

/// As meant.
struct Filter {
    std::vector<std::string> tags, not_tags, words /* folded */, orgs, departments, cities, gave, got;
    std::vector<Relation> relations;
    std::vector<Channel> channels;
    std::optional<Day> since, until;
    bool core = false, never = false;

    bool is_empty() const;
    /// Something in it looks at interactions: --since, --until, --channel, --gave, --got.
    bool looks_at_interactions() const;
};

/// Throws Error(Exit::usage) for an unknown relation or channel, Error(Exit::not_found) for a tag that nobody carries.
Filter parse_filter(const FilterOptions&, const Session&);

/// The contacts it lets through, among those of `query`, by name. Words are searched in names, aliases, e-mails, organisations,
/// notes and interactions; interaction conditions hold if one counted interaction meets them all.
std::vector<Person> select(const Filter&, const Store&, const PeopleQuery& query = {});
/// The same one by one, in the order of `query`: any number of people takes the memory of one.
void each_selected(const Filter&, const Store&, const PeopleQuery&, const std::function<void(const Person&)>&);

/// Whether one interaction meets --since, --until, --channel, --gave, --got.
bool matches(const Filter&, const Interaction&);

}  // namespace relnet
