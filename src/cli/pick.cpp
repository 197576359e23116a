#include "relnet/cli/pick.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

#include "cli/parts.hpp"
#include "cli/who.hpp"
#include "relnet/base/process.hpp"
#include "relnet/base/show.hpp"
#include "relnet/base/text.hpp"
#include "relnet/domain/name_match.hpp"

namespace relnet {
namespace {

using People = std::vector<Person>;

constexpr std::size_t longest_list = 20, longest_handle = 4096;

[[noreturn]] void nobody_picked() { throw Error(picked_none, "nobody was picked"); }

/// The line that was typed, read as a number of the list; nothing where it is none.
std::optional<std::size_t> number_in(std::string_view typed, std::size_t listed) {
    for (std::size_t i = 0; i < listed; ++i) {
        if (typed == std::to_string(i + 1)) return i;
    }
    return {};
}

/// As names are found elsewhere: a handle, else words that begin those of the name, else a part of it.
People named(const People& people, std::string_view typed) {
    if (!harmless(typed)) return {};
    const auto query = parse_name(typed);
    const auto those = [&](auto fits) {
        People found;
        std::ranges::copy_if(people, std::back_inserter(found), fits);
        return found;
    };
    auto found = those([&](const Person& person) { return person.handle == query.folded; });
    if (found.empty()) found = those([&](const Person& person) { return starts_words(query, person.name); });
    return found.empty() ? those([&](const Person& person) { return is_within(query, person.name); }) : found;
}

std::size_t listed_of(const Session::Parts& parts, const People& people) {
    const auto fitting = static_cast<std::size_t>(std::max(parts.style.height - 3, 5));
    return std::min({people.size(), fitting, longest_list});
}

std::string question(const Session::Parts& parts, const People& people, std::size_t listed) {
    const auto text = numbered_list(parts, {people.begin(), people.begin() + static_cast<std::ptrdiff_t>(listed)});
    if (listed == people.size()) return text + fmt::format("which one (1-{}, Enter for none)? ", listed);
    return text + fmt::format("and {} more; which one (1-{}, part of a name, Enter for none)? ", people.size() - listed, listed);
}

/// A number picks one of those listed, a part of a name leaves fewer to choose from.
Person from_list(Session::Parts& parts, People people, std::string before) {
    for (;;) {
        const auto listed = listed_of(parts, people);
        const auto answer = answer_of(parts, [&] { return parts.world.ask(before + question(parts, people, listed)); });
        const std::string typed(trim(answer.value_or("")));
        if (typed.empty()) nobody_picked();
        if (const auto number = number_in(typed, listed)) return people[*number];
        auto fewer = named(people, typed);
        if (fewer.size() == 1) return fewer.front();
        before = fewer.empty() ? fmt::format("nobody here is called '{}'\n", show(typed)) : "";
        if (!fewer.empty()) people = std::move(fewer);
    }
}

std::vector<std::string> fzf_words(const Session::Parts& parts) {
    std::vector<std::string> words{"fzf", "--delimiter", "\\t", "--with-nth", "2.."};
    // The preview is another relnet, which finds the usual data file and no other.
    if (!parts.globals.db_was_named && !parts.globals.demo) {
        words.insert(words.end(), {"--preview", "relnet show --color=always {1}"});
    }
    return words;
}

/// Nothing where fzf can't be used.
std::optional<Person> from_fzf(Session::Parts& parts, const People& people) {
    const auto finished =
        answer_of(parts, [&] { return filter_program(fzf_words(parts), picker_lines(parts, people), longest_handle); });
    if (!finished.started || finished.status == 2 || finished.status == 126 || finished.status == 127) return {};
    const auto handle = finished.out.substr(0, finished.out.find_first_of("\t\n"));
    const auto picked = std::ranges::find_if(people, [&](const Person& person) { return show(person.handle) == handle; });
    if (finished.status != 0 || picked == people.end()) nobody_picked();
    return *picked;
}

}  // namespace

Person pick_person(Session& session, const std::vector<Person>& people) {
    Session::Parts& parts = session.parts();
    if (people.empty()) fail(Exit::not_found, "nobody to pick from", "all people: relnet list");
    if (people.size() == 1) return people.front();
    if (!can_ask(parts)) {
        fail(Exit::refused, fmt::format("{} people to pick from, and nobody can be asked: there is no terminal", people.size()),
             "write the handle; these are: relnet list --fields handle,name");
    }
    People sorted = people;
    std::ranges::stable_sort(sorted, std::greater(), [](const Person& person) { return person.schedule.last; });
    if (session.settings().picker != "fzf") return from_list(parts, std::move(sorted), "");
    if (auto picked = from_fzf(parts, sorted)) return *picked;
    return from_list(parts, std::move(sorted), "relnet: fzf could not be started (config ui.picker); here is the list\n");
}

}  // namespace relnet
