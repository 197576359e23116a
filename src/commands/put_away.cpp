#include "commands/put_away.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "commands/sentences.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet::commands {
std::vector<std::string> single_names(const std::vector<std::string>& typed) {
    std::vector<std::string> names;
    for (const auto& word : typed) {
        for (const auto& name : split(word, ',')) {
            if (!trim(name).empty()) names.emplace_back(trim(name));
        }
    }
    if (names.empty()) parse_name("");  // says that a name is missing
    return names;
}

std::vector<Person> people_meant(Session& session, const std::string& typed, const PeopleQuery& among) {
    const auto query = parse_name(typed);
    std::array<std::vector<Person>, 4> tiers;
    auto by_key = session.store().with_key(Key::alias, query.folded, true);
    std::ranges::move(session.store().with_key(Key::email, query.folded, true), std::back_inserter(by_key));
    session.store().each_person(among, [&](const Person& person) {
        if (person.name.empty()) return;  // purged
        const bool by_number = query.id == person.id || query.uid == person.uid ||
                               (!query.uid_prefix.empty() && to_string(person.uid).starts_with(query.uid_prefix));
        if (fold(person.handle) == query.folded) {
            tiers[0].push_back(person);
        } else if (by_number) {
            tiers[1].push_back(person);
        } else if (fold(person.name) == query.folded || std::ranges::find(by_key, person.id, &Person::id) != by_key.end()) {
            tiers[2].push_back(person);
        } else if (!session.globals().exact && starts_words(query, person.name)) {
            tiers[3].push_back(person);
        }
    });
    const auto hit = std::ranges::find_if(tiers, [](const auto& tier) { return !tier.empty(); });
    return hit == tiers.end() ? std::vector<Person>() : std::move(*hit);
}

void fail_ambiguous(Session& session, const std::string& typed, const std::vector<Person>& people, const std::string& command) {
    std::vector<Candidate> candidates;
    for (const auto& person : people) {
        const auto last = person.schedule.last ? short_day(*person.schedule.last, session.today()) : "";
        candidates.push_back({person.handle, person.name,
                              join({std::string(to_word(person.state)), '#' + std::to_string(person.id), last}, "   ")});
    }
    throw Error(Exit::ambiguous, fmt::format("'{}' could be {} people; nothing was changed", show(typed), people.size()),
                fmt::format("their numbers are exact: relnet {} {}", command, people.front().id), std::move(candidates));
}

std::string some_names(const std::vector<Person>& people) {
    constexpr std::size_t most = 5, shown = 3;
    if (people.size() <= most) return names(people);
    std::vector<std::string> parts;
    for (std::size_t i = 0; i < shown; ++i) parts.push_back(show(people[i].name));
    return fmt::format("{} and {} others", join(parts, ", "), people.size() - shown);
}

void add_person(std::vector<Person>& people, Person person) {
    if (std::ranges::find(people, person.id, &Person::id) == people.end()) people.push_back(std::move(person));
}

}  // namespace relnet::commands
