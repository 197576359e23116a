#include "relnet/cli/filter.hpp"

#include <fmt/format.h>
#include <algorithm>
#include <map>

#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/cli/session.hpp"

namespace relnet {
namespace {

std::vector<std::string> folded_all(const std::vector<std::string>& texts) {
    std::vector<std::string> result;
    for (const std::string& text : texts) result.push_back(fold(text));
    return result;
}

// A tag that nobody carries is a slip, not an empty list.
std::string known_tag(const std::string& typed, const Store& store, const std::vector<std::string>& rule_tags) {
    const std::string tag = checked_tag(typed);
    const std::string folded = fold(tag);
    std::vector<std::string> known = rule_tags;
    for (const auto& [name, count] : store.tags()) known.push_back(name);
    for (const std::string& name : known) {
        if (fold(name) == folded) return folded;
    }
    const auto close = nearest(tag, known);
    fail(Exit::not_found, fmt::format("nobody carries the tag '{}'", show(tag)),
         close.empty() ? "all tags: relnet tag --list"
                       : fmt::format("close: +{}     all tags: relnet tag --list", join(close, ", +")));
}

std::vector<std::string> known_tags(const std::vector<std::string>& typed, const Session& session) {
    std::vector<std::string> tags, rule_tags;
    if (typed.empty()) return tags;
    const Store& store = session.store();
    for (const auto& rule : store.rules().tags) rule_tags.push_back(rule.name);
    for (const std::string& word : typed) tags.push_back(known_tag(word, store, rule_tags));
    return tags;
}

std::vector<std::string> known_kinds(const std::vector<std::string>& typed) {
    std::vector<std::string> kinds;
    for (const std::string& word : typed) kinds.push_back(parse_favour(word).kind);
    return kinds;
}

// "acme" finds "Acme" and "Acme Ltd"; nothing given finds all.
bool matches_any(const std::vector<std::string>& wanted, const std::string& value) {
    if (wanted.empty()) return true;
    const std::string text = " " + fold(value);
    return std::ranges::any_of(wanted, [&](const std::string& word) { return text.find(" " + word) != std::string::npos; });
}

bool gave_any(const std::vector<std::string>& wanted, const std::vector<Favour>& favours) {
    return wanted.empty() || std::ranges::any_of(favours, [&](const Favour& favour) {
               return std::ranges::find(wanted, favour.kind) != wanted.end();
           });
}

bool person_matches(const Filter& filter, const Person& person) {
    const auto carries = [&](const std::string& tag) {
        return std::ranges::any_of(person.tags, [&](const auto& own) { return fold(own) == tag; });
    };
    if (filter.core && !person.core) return false;
    if (filter.never && person.schedule.last) return false;
    if (!std::ranges::all_of(filter.tags, carries) || std::ranges::any_of(filter.not_tags, carries)) return false;
    return filter.relations.empty() || std::ranges::find(filter.relations, person.relation) != filter.relations.end();
}

bool looks_at_contacts(const Filter& filter) {
    return !filter.words.empty() || !filter.orgs.empty() || !filter.departments.empty() || !filter.cities.empty();
}

/// Which of the filter's words each contact has shown, as bits; and whether one interaction met all conditions.
struct Found {
    std::uint64_t words = 0;
    bool interaction = false;
};

std::uint64_t words_in(const Filter& filter, std::string_view text) {
    const std::string folded = fold(text);
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < filter.words.size(); ++i) {
        if (folded.find(filter.words[i]) != std::string::npos) bits |= std::uint64_t{1} << i;
    }
    return bits;
}

std::uint64_t words_in(const Filter& filter, const Contact& contact) {
    std::uint64_t bits = words_in(filter, contact.name) | words_in(filter, contact.handle);
    for (const std::string& text : contact.aliases) bits |= words_in(filter, text);
    for (const Labelled& mail : contact.emails) bits |= words_in(filter, mail.value);
    for (const std::string* text : {&contact.org, &contact.department, &contact.title, &contact.city, &contact.where})
        bits |= words_in(filter, *text);
    for (const Note& note : contact.notes) bits |= words_in(filter, note.text);
    return bits;
}

std::map<std::int64_t, Found> found_in_interactions(const Filter& filter, const Store& store) {
    std::map<std::int64_t, Found> found;
    const bool all = !filter.words.empty();
    const auto take = [&](const Interaction& interaction) {
        const bool fits = matches(filter, interaction);
        const std::uint64_t bits = words_in(filter, interaction.text);
        if (!fits && bits == 0) return;
        for (const PersonRef& person : interaction.people) {
            found[person.id].words |= bits;
            found[person.id].interaction |= fits;
        }
    };
    if (all)
        store.each_interaction({}, {}, take);
    else
        store.each_interaction(filter.since, filter.until, take);
    return found;
}

}  // namespace

bool Filter::is_empty() const {
    return tags.empty() && not_tags.empty() && relations.empty() && !core && !never && !looks_at_contacts(*this) &&
           !looks_at_interactions();
}

bool Filter::looks_at_interactions() const { return since || until || !channels.empty() || !gave.empty() || !got.empty(); }

Filter parse_filter(const FilterOptions& typed, const Session& session) {
    Filter filter;
    std::vector<std::string> tags;
    for (const std::string& word : typed.words) {
        if (word.size() > 1 && word[0] == '+')
            tags.push_back(word.substr(1));
        else if (const std::string folded = fold(word); !folded.empty())
            filter.words.push_back(folded);
    }
    if (filter.words.size() > 64) fail(Exit::usage, "more than 64 words to search for", "search for fewer");
    filter.tags = known_tags(tags, session);
    filter.not_tags = known_tags(typed.not_tag, session);
    for (const std::string& word : typed.relation) filter.relations.push_back(parse_relation(word));
    for (const std::string& word : typed.channel) filter.channels.push_back(parse_channel(word));
    filter.orgs = folded_all(typed.org);
    filter.departments = folded_all(typed.department);
    filter.cities = folded_all(typed.city);
    filter.gave = known_kinds(typed.gave);
    filter.got = known_kinds(typed.got);
    if (!typed.since.empty()) filter.since = parse_day(typed.since, session.dates(), Looking::back);
    if (!typed.until.empty()) filter.until = parse_day(typed.until, session.dates(), Looking::ahead);
    if (filter.since && filter.until && *filter.until < *filter.since) {
        fail(Exit::usage, fmt::format("--until {} is before --since {}", to_iso(*filter.until), to_iso(*filter.since)),
             "swap them");
    }
    filter.core = typed.core;
    filter.never = typed.never;
    return filter;
}

bool matches(const Filter& filter, const Interaction& interaction) {
    if (!interaction.answered) return false;
    if (filter.since && interaction.on < *filter.since) return false;
    if (filter.until && *filter.until < interaction.on) return false;
    const bool by_channel =
        filter.channels.empty() || std::ranges::find(filter.channels, interaction.channel) != filter.channels.end();
    return by_channel && gave_any(filter.gave, interaction.gave) && gave_any(filter.got, interaction.got);
}

std::vector<Person> select(const Filter& filter, const Store& store, const PeopleQuery& query) {
    std::vector<Person> people;
    each_selected(filter, store, query, [&](const Person& person) { people.push_back(person); });
    return people;
}

void each_selected(const Filter& filter, const Store& store, const PeopleQuery& query,
                   const std::function<void(const Person&)>& use) {
    const auto found = filter.looks_at_interactions() || !filter.words.empty() ? found_in_interactions(filter, store)
                                                                               : std::map<std::int64_t, Found>();
    const auto in_interactions = [&](std::int64_t id) {
        const auto at = found.find(id);
        return at == found.end() ? Found{} : at->second;
    };
    const auto person_fits = [&](const Person& person) {
        return person_matches(filter, person) && (!filter.looks_at_interactions() || in_interactions(person.id).interaction);
    };
    if (!looks_at_contacts(filter)) {
        store.each_person(query, [&](const Person& person) {
            if (person_fits(person)) use(person);
        });
        return;
    }
    const std::uint64_t all_words = filter.words.size() == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << filter.words.size()) - 1;
    store.each_contact(query, [&](const Contact& contact) {
        const bool fits = person_fits(contact) && matches_any(filter.orgs, contact.org) &&
                          matches_any(filter.departments, contact.department) && matches_any(filter.cities, contact.city);
        if (fits && (words_in(filter, contact) | in_interactions(contact.id).words) == all_words) use(contact);
    });
}

}  // namespace relnet
