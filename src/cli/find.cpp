// From a typed name to a person. The tiers of relnet(1): the first with hits decides, and active people come before archived
// ones.
#include <algorithm>
#include <functional>

#include "cli/parts.hpp"
#include "cli/who.hpp"
#include "relnet/base/text.hpp"

namespace relnet {
namespace {

using People = std::vector<Person>;

class Search {
public:
    Search(const Store& store, NameQuery query, bool removed) : store_(store), query_(std::move(query)), removed_(removed) {}

    People run(Reach reach) const {
        People hits = narrowed(by_handle());
        if (hits.empty()) hits = narrowed(by_number());
        if (hits.empty()) hits = narrowed(by_full_name());
        if (hits.empty() && reach >= Reach::words) hits = narrowed(by_words());
        if (hits.empty() && reach >= Reach::anywhere) hits = narrowed(anywhere());
        return hits;
    }

    People only_removed(Reach reach) const {
        People hits = run(reach);
        std::erase_if(hits, [](const Person& person) { return person.state != State::removed; });
        return hits;
    }

    People near() const { return near_names(query_, everybody()); }
    const NameQuery& query() const { return query_; }

private:
    People by_handle() const {
        People hits = store_.with_key(Key::handle, query_.folded, removed_);
        append(hits, store_.with_key(Key::alias, query_.folded, removed_));
        return hits;
    }

    People by_number() const {
        People hits;
        if (query_.id) {
            if (const auto person = store_.person(*query_.id)) hits.push_back(*person);
        }
        if (query_.uid) {
            if (const auto person = store_.person(*query_.uid)) hits.push_back(*person);
        }
        if (!query_.uid_prefix.empty()) append(hits, store_.with_uid_prefix(query_.uid_prefix, removed_));
        return hits;
    }

    People by_full_name() const {
        People hits = store_.with_key(Key::name, query_.folded, removed_);
        if (query_.typed.find('@') != std::string::npos) append(hits, store_.with_key(Key::email, query_.folded, removed_));
        return hits;
    }

    // The longest word leaves the fewest people to look at.
    People by_words() const {
        if (query_.words.empty()) return {};
        const auto& longest = *std::ranges::max_element(query_.words, {}, &std::string::size);
        People hits = store_.with_key_prefix(Key::word, longest, removed_);
        std::erase_if(hits, [this](const Person& person) { return !starts_words(query_, person.name); });
        return hits;
    }

    People anywhere() const {
        People hits = everybody();
        std::erase_if(hits, [this](const Person& person) { return !is_within(query_, person.name); });
        return hits;
    }

    People everybody() const {
        People people;
        store_.each_person({true, true, removed_}, [&](const Person& person) { people.push_back(person); });
        return people;
    }

    static void append(People& people, const People& more) { people.insert(people.end(), more.begin(), more.end()); }

    // Nobody twice; removed people only where asked for; active ones alone if there are any.
    People narrowed(People people) const {
        std::ranges::stable_sort(people, {}, &Person::id);
        people.erase(std::unique(people.begin(), people.end(), [](const Person& a, const Person& b) { return a.id == b.id; }), people.end());
        if (!removed_) std::erase_if(people, [](const Person& person) { return person.state == State::removed; });
        const bool has_active = std::ranges::any_of(people, [](const Person& person) { return person.state == State::active; });
        if (has_active) std::erase_if(people, [](const Person& person) { return person.state != State::active; });
        return people;
    }

    const Store& store_;
    NameQuery query_;
    bool removed_;
};

// On a terminal the person is asked; else, and after an empty answer, it is an error.
Person choose(Session::Parts& parts, const std::string& typed, People people) {
    std::ranges::stable_sort(people, std::greater(), [](const Person& person) { return person.schedule.last; });
    if (can_ask(parts)) {
        const auto answer = answer_of(parts, [&] { return parts.world.ask(which_one(parts, typed, people)); });
        const std::string number(trim(answer.value_or("")));
        for (std::size_t i = 0; i < people.size(); ++i) {
            if (number == std::to_string(i + 1)) return still_there(parts, people[i]);
        }
    }
    throw ambiguous(parts, typed, people);
}

Reach allowed_reach(const Session::Parts& parts, Reach reach) {
    if (parts.globals.exact || reach == Reach::exact) return Reach::exact;
    return parts.writes ? Reach::words : Reach::anywhere;
}

std::vector<std::string> names_in(const std::vector<std::string>& typed) {
    std::vector<std::string> names;
    for (const std::string& word : typed) {
        for (const std::string& name : split(word, ',')) names.emplace_back(trim(name));
    }
    if (names.size() > 1) std::erase(names, "");
    return names;
}

}  // namespace

Person find_person(Session& session, std::string_view typed, Reach reach, bool removed) {
    Session::Parts& parts = session.parts();
    const Search search(session.store(), parse_name(typed), removed);
    People people = search.run(allowed_reach(parts, reach));
    if (people.size() == 1) return people.front();
    if (people.empty()) {
        const Search among_removed(session.store(), parse_name(typed), true);
        throw not_found(search.query(), search.near(), among_removed.only_removed(reach));
    }
    return choose(parts, search.query().typed, std::move(people));
}

std::vector<Person> find_people(Session& session, const std::vector<std::string>& typed, Reach reach) {
    People people;
    for (const std::string& name : names_in(typed)) {
        Person person = find_person(session, name, reach);
        if (std::ranges::find(people, person.id, &Person::id) == people.end()) people.push_back(std::move(person));
    }
    if (people.empty()) parse_name("");
    return people;
}

}  // namespace relnet
