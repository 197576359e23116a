#include "relnet/domain/twins.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "relnet/base/text.hpp"

using namespace relnet;

namespace {

std::vector<TwinFacts> named(std::initializer_list<const char*> names) {
    std::vector<TwinFacts> people;
    for (const auto* name : names) people.push_back({.id = static_cast<std::int64_t>(people.size()) + 1, .name = name});
    return people;
}

/// "0-1 same name, same e-mail; 1-2 …"
std::string told(const std::vector<TwinFacts>& people) {
    std::string text;
    for (const auto& twins : find_twins(people)) {
        text += (text.empty() ? "" : "; ") + std::to_string(twins.first) + '-' + std::to_string(twins.second);
        for (const auto likeness : twins.likeness)
            text += (likeness == twins.likeness.front() ? " " : ", ") + std::string(to_words(likeness));
    }
    return text;
}

}  // namespace

TEST_CASE("names that fold alike are twins") {
    CHECK(told(named({"José García", "Ada", "jose  GARCIA"})) == "0-2 same name");
    CHECK(told(named({"Ada", "Grace"})) == "");
    CHECK(told({}) == "");
    CHECK(told(named({"", ""})) == "");
}

TEST_CASE("the same words in another order are twins") {
    CHECK(told(named({"Ada Lovelace", "Lovelace, Ada"})) == "0-1 same names in another order");
    CHECK(told(named({"Ada", "ada."})) == "");
}

TEST_CASE("one letter more, less, other or swapped is a likely typo") {
    for (const auto* other : {"Grace Hoper", "Grace Hoppper", "Grace Hoqper", "Grace Hoppre", "race Hopper", "Grace Hopper2"}) {
        CAPTURE(other);
        const bool has_digit = std::string_view(other).find('2') != std::string_view::npos;
        CHECK(told(named({"Grace Hopper", other})) == (has_digit ? "" : "0-1 names differ by a letter"));
    }
    CHECK(told(named({"Олег Попов", "Олег Попав"})) == "0-1 names differ by a letter");
    CHECK(told(named({"Grace Hopper", "Grace Hoer"})) == "");
}

TEST_CASE("short names, and names told apart by a number, are no typos") {
    CHECK(told(named({"Chris", "Chrif"})) == "");
    CHECK(told(named({"Person 11", "Person 12"})) == "");
    CHECK(told(named({"Person Ab1", "Person Ac1"})) == "0-1 names differ by a letter");
}

TEST_CASE("addresses, numbers and profiles are compared as they mean") {
    auto people = named({"Ada", "Countess", "A. L.", "Grace"});
    people[0].emails = {"Ada@Example.org"};
    people[1].emails = {"x@example.org", "ada@example.org"};
    people[1].phones = {"+44 20 7946 0018"};
    people[2].phones = {"0044 (20) 7946-0018", "110"};
    people[3].phones = {"110"};
    people[0].profiles = people[3].profiles = {"ada-l"};
    CHECK(told(people) == "0-3 same LinkedIn profile; 0-1 same e-mail; 1-2 same phone");
}

TEST_CASE("the most certain come first, with every reason") {
    auto people = named({"Ada Lovelace", "Ada Lovelace", "Alan Kerr", "Alan Kerr", "Marie Kerrs", "Marie Kerr"});
    people[2].emails = people[3].emails = {"alan@example.org"};
    CHECK(told(people) == "2-3 same e-mail, same name; 0-1 same name; 4-5 names differ by a letter");
}

TEST_CASE("what many share is no sign, and many namesakes make no crowd of pairs") {
    std::vector<TwinFacts> people;
    for (int i = 0; i < 300; ++i) people.push_back({.id = i, .name = "Kim", .emails = {"info@example.org"}});
    const auto twins = find_twins(people);
    CHECK(twins.size() == 299);
    CHECK(std::ranges::all_of(twins, [](const Twins& pair) { return pair.likeness == std::vector{Likeness::name}; }));
}

TEST_CASE("every pair that a comparison of each with each finds is found") {
    std::vector<TwinFacts> people;
    unsigned random = 7;
    const auto letter = [&] { return "abc"[(random = random * 1103515245 + 12345) >> 16 & 1]; };
    std::set<std::string> names;
    while (names.size() < 60) {
        std::string name;
        for (int j = 0; j < 9; ++j) name += letter();
        names.insert(name);
    }
    for (const auto& name : names) people.push_back({.id = static_cast<std::int64_t>(people.size()), .name = name});
    std::size_t expected = 0;
    for (std::size_t i = 0; i < people.size(); ++i) {
        for (std::size_t j = i + 1; j < people.size(); ++j) expected += edit_distance(people[i].name, people[j].name) <= 1;
    }
    CHECK(expected > 0);
    CHECK(find_twins(people).size() == expected);
}
